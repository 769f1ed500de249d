import type { Passage } from '../documents/index.ts';
import type { Match } from '../search/index.ts';
import { type FoldedWord, foldWords, memoized } from '../text/index.ts';

/** Of so many passages at most the words are remembered: the same ones are found again and again. */
const MOST_REMEMBERED = 256;

/** In UTF-16 units. */
const FIRST_WORDS = 100;

/** Whether all that somebody typed stands in what was found: no other words, and no signs such as emoji. */
export function areWordsOf(typed: string, matches: readonly Match[]): boolean {
  if (/[^\p{L}\p{M}\p{N}\p{P}\s]/u.test(typed)) return false;
  const areFound = (words: readonly FoldedWord[]) =>
    words.every(({ word }) => matches.some(({ passage }) => wordsOf(passage).has(word)));
  // Mostly the first words tell. The last one of them may be cut.
  return areFound(foldWords(typed.slice(0, FIRST_WORDS)).slice(0, -1)) && areFound(foldWords(typed));
}

/** The words of a passage as they are compared. */
const wordsOf = memoized(
  ({ text }: Passage): ReadonlySet<string> => new Set(foldWords(text).map(({ word }) => word)),
  MOST_REMEMBERED,
);
