import { ENGLISH_STEMS } from './english-stems.ts';

const RANKS: ReadonlyMap<string, number> = new Map(ENGLISH_STEMS.map((stem, index) => [stem, index + 1]));
/** The rank given to stems that are not in the list. */
const UNLISTED_RANK = 7000;
const VOCABULARY = 10_000;

/** Whether a stem is among the 5,000 commonest of English. */
export function isCommonEnglish(term: string): boolean {
  return RANKS.has(term);
}

/**
 * How much a term says by being rare in general English, from about 0.2 (“the”) to about 1.1.
 * (ln(rank + 50) / ln(N / 2))², as measured in docs/answers.md.
 */
export function rarity(term: string): number {
  const rank = RANKS.get(term) ?? UNLISTED_RANK;
  return (Math.log(rank + 50) / Math.log(VOCABULARY / 2)) ** 2;
}
