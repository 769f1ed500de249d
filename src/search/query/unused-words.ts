import type { Document } from '../../documents/index.ts';
import { bigramsOf, plainTokens, type Token } from '../../text/index.ts';
import type { Indexes } from '../indexes/index.ts';
import type { Query } from './query.ts';

/** So many words that nobody uses are told; nobody reads more. */
const MOST_UNUSED = 20;

/**
 * The first nouns and names of a query that nobody uses, as they were typed; of a compound not its parts too.
 *
 * @param documents Those to look in; all if left out.
 */
export function unusedWords({ terms }: Query, documents: readonly Document[] | undefined, indexes: Indexes): string[] {
  const unused: string[] = [];
  for (const { term, typed, isNoun } of terms) {
    if (unused.length === MOST_UNUSED) break;
    const isHeld = (document: Document | undefined) =>
      isUsed(term, document, indexes) || isWritten(typed, document, indexes);
    if (isNoun && !(documents ?? [undefined]).some(isHeld)) unused.push(typed);
  }
  const parts = new Set(unused.flatMap((word) => (word.includes('-') ? word.split('-') : [])));
  return unused.filter((word) => !parts.has(word));
}

/** Whether what was typed is written in the documents, whatever it was understood as. */
function isWritten(typed: string, document: Document | undefined, indexes: Indexes): boolean {
  const { lexicon, passages } = indexes;
  const tokens = plainTokens(typed, lexicon.stemOf);
  const isHeld = ({ term, word, unspaced }: Token) =>
    isUsed(term, document, indexes) ||
    (unspaced ? [...word] : [word]).every((each) => passages.hasSmallWord(each, document));
  return tokens.every(isHeld) && [...bigramsOf(tokens)].every((bigram) => passages.hasBigram(bigram));
}

/** Whether a passage uses a term, what stands around it, or a question that it answers. */
function isUsed(term: string, document: Document | undefined, { lexicon, passages, questions }: Indexes): boolean {
  if (passages.isNamed(term, document)) return true;
  const number = lexicon.numberOf(term);
  const isKnown = passages.has(term) || questions.terms.has(number);
  if (document === undefined || !isKnown) return isKnown;
  return passages.holds(term, document) || questions.terms.isUsedIn(number, passages.rangeOf(document));
}
