import { readTable } from '../tables/table.ts';

/** By stem, its place among the 5,000 commonest of English, from 1. */
const RANKS: ReadonlyMap<string, number> = new Map(
  readTable('english-stems')
    .flatMap((line) => line.split(' '))
    .map((stem, index) => [stem, index + 1]),
);
/** The rank given to stems that are not in the list. */
const UNLISTED_RANK = 7000;
/** N of the formula: stems of general English, about. */
const ALL_STEMS = 10_000;

/** Whether a stem is among the 5,000 commonest of English. */
export function isCommonEnglish(term: string): boolean {
  return RANKS.has(term);
}

/**
 * How much a term says by being rare in general English, from about 0.2 (“the”) to about 1.1.
 * (ln(rank + 50) / ln(N / 2))², as measured in docs/answers.md.
 */
export function termPrior(term: string): number {
  const rank = RANKS.get(term) ?? UNLISTED_RANK;
  return (Math.log(rank + 50) / Math.log(ALL_STEMS / 2)) ** 2;
}
