import { foldedWords, partitionPoint, type Span } from '../../text/index.ts';

/** A word of a quotation: where it stands there, and its number in the vocabulary. */
export interface QuotedWord extends Span {
  /** -1 if the documents do not have it. */
  readonly number: number;
}

/**
 * A text with more words that no document has is none of theirs, where too few are left for it to be as like them as an
 * altered quotation is: so many of four for three that they have, which each character may be that was not read yet.
 */
const MOST_UNKNOWN = 2000;
const MOST_ADDED = 4 / 3;

/**
 * The words of a text.
 *
 * @param vocabulary As `PreparedWords` has it.
 * @returns undefined if more of them than `MOST_UNKNOWN` stand in no document, and nearly all of them.
 */
export function readWords(text: string, vocabulary: readonly string[]): QuotedWord[] | undefined {
  const known = new Map<string, number>();
  const words: QuotedWord[] = [];
  let unknown = 0;
  for (const { word, start, end } of foldedWords(text)) {
    let number = known.get(word);
    if (number === undefined) {
      const index = partitionPoint(0, vocabulary.length, (at) => (vocabulary[at] ?? '') >= word);
      number = vocabulary[index] === word ? index : -1;
      known.set(word, number);
    }
    if (number === -1) unknown += 1;
    words.push({ number, start, end });
    if (unknown > MOST_UNKNOWN && unknown > MOST_ADDED * (words.length - unknown + text.length - end)) return undefined;
  }
  return words;
}
