import { attributionsIn, type Document, type Passage, voicesOf } from '../../documents/index.ts';
import { analyze, LANGUAGES, languageOf, memoized, memoizedByValue, wholeOf } from '../../text/index.ts';
import type { IndexedPassage } from '../indexes/indexed-passage.ts';
import type { PassageIndex } from '../indexes/passages.ts';
import type { Query } from '../query/query.ts';

/** Who alone says a passage, word for word; undefined where nobody does, or several do. */
export function speakerOf(passage: Passage): string | undefined {
  const [only, ...others] = attributionsIn(passage, wholeOf(passage));
  return only?.attribution.kind === 'speaker' && others.length === 0 ? only.attribution.speaker : undefined;
}

/** The terms of a name, as a document writes it: the same ones are asked for again and again. */
const termsOfName = memoizedByValue((name: string) => analyze(name).map(({ term }) => term), 1000);
const termsOfSpeakers = memoized(
  (document: Document): ReadonlySet<string> =>
    new Set(voicesOf(document).flatMap(({ speaker }) => termsOfName(speaker))),
);

/**
 * Whether somebody says “I” in what a query asks of another, whom it names: “I have never taken a bribe” is not about Alma Reed
 * where Victor Lang says it.
 */
export function isOfAnother({ terms }: Query, indexed: IndexedPassage, passages: PassageIndex): boolean {
  const { passage, document, sentences } = indexed;
  const language = languageOf(document.language);
  const firstPerson = LANGUAGES.find(({ tag }) => tag === language)?.firstPerson;
  const speaker = speakerOf(passage);
  if (!firstPerson || speaker === undefined) return false;
  const speakers = termsOfSpeakers(document);
  const named = terms.filter(({ term, word, isName }) => speakers.has(term) || (isName && !/^\p{N}+$/u.test(word)));
  if (named.length === 0 || named.some(({ term }) => termsOfName(speaker).includes(term))) return false;
  const topic = terms.filter((each) => !named.includes(each));
  const worth = (counts: ReadonlyMap<string, number>) =>
    topic.reduce((sum, { term }) => sum + (counts.has(term) ? passages.weight(term) : 0), 0);
  const [best] = sentences.toSorted((a, b) => worth(b.counts) - worth(a.counts));
  if (!best || worth(best.counts) === 0 || named.some(({ term }) => best.counts.has(term))) return false;
  return firstPerson.test(passage.text.slice(best.span.start, best.span.end));
}
