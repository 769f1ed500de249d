import { alternatives, bigramsOf, LABEL_WORDS, lazy, memoizedByValue, tokenize } from '../../text/index.ts';
import type { IndexedPassage } from '../indexes/indexed-passage.ts';
import type { Query, QueryTerm } from '../query/query.ts';

/** What is higher is a year, which may be meant alone. */
const SMALL_NUMBER = /^\p{N}{1,3}$/u;

/** Behind a word for numbered parts (“Article 5”, “Art. no. 5”), 第, or in front of such a word (“5. Artikel”). */
const LABELLED = lazy(() => {
  const words = alternatives(LABEL_WORDS.flatMap(([, forms]) => forms));
  return {
    before: new RegExp(String.raw`(?:(?<!\p{L})(?:${words})\.?\s*(?:n[or]?\.?º?\s*)?|[§第]\s*)$`, 'iu'),
    behind: new RegExp(String.raw`^(?:\.|st|nd|rd|th|º|ª|-\p{L}{1,2})?\s*(?:${words})(?!\p{L})`, 'iu'),
  };
});

/** As many headings and titles are remembered. */
const MOST_NAMES = 1000;
const bigramsIn = memoizedByValue((name: string) => bigramsOf(tokenize(name)), MOST_NAMES);

/**
 * Whether what stands around a passage, its headings and the title, has a term of a query. A number is meant there only beside
 * what it numbers: “5 years” are not those of “Article 5”.
 *
 * @param around The terms of it.
 */
export function isAround(
  { term, word, typed }: QueryTerm,
  query: Query,
  { passage, document }: IndexedPassage,
  around: readonly ReadonlySet<string>[],
): boolean {
  if (!around.some((terms) => terms.has(term))) return false;
  if (!SMALL_NUMBER.test(word)) return true;
  const at = query.text.indexOf(typed);
  const { before, behind } = LABELLED();
  if (before.test(query.text.slice(0, at)) || behind.test(query.text.slice(at + typed.length))) return true;
  const names = [document.title, passage.label ?? '', ...passage.headings].map(bigramsIn);
  return query.bigrams.some(
    ({ bigram }) => bigram.split(' ').includes(word) && names.some((bigrams) => bigrams.has(bigram)),
  );
}
