import type { Passage } from '../documents/index.ts';
import type { Match } from '../search/index.ts';
import { foldWords, memoized } from '../text/index.ts';

/** Of so many passages at most the words are remembered: the same ones are found again and again. */
const MOST_REMEMBERED = 256;

/** Whether all that somebody typed stands in what was found: no other words, and no signs such as emoji. */
export function areWordsOf(typed: string, matches: readonly Match[]): boolean {
  if (/[^\p{L}\p{M}\p{N}\p{P}\s]/u.test(typed)) return false;
  return foldWords(typed).every(({ word }) => matches.some(({ passage }) => wordsOf(passage).has(word)));
}

/** The words of a passage as they are compared. */
const wordsOf = memoized(
  ({ text }: Passage): ReadonlySet<string> => new Set(foldWords(text).map(({ word }) => word)),
  MOST_REMEMBERED,
);
