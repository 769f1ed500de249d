import type { CountedRows, Rows } from '../../text/index.ts';

/** By term, or by pair of words, what uses it. */
export interface PreparedUses {
  readonly questions: Rows;
  /** And in how many of its questions each does; its own text counts for some. */
  readonly passages: CountedRows;
  /**
   * What it says that a question uses it: its inverse document frequency among all questions, those that are not answered
   * too, times √(1 − s) for a mean support s of the passages: what all of them support tells none from another.
   */
  readonly weights: Float32Array;
}

/**
 * A passage supports a word by n / (n + k), with n of its questions that use the word, and k the least of these two: a
 * number of questions, and a share of all that the passage has.
 */
const HALF_SUPPORT = { questions: 4, share: 0.1 };

/** How strongly a passage uses what so many of its questions do, from 0 to 1. */
export function strengthOf(count: number, questions: number): number {
  return count / (count + Math.min(HALF_SUPPORT.questions, HALF_SUPPORT.share * questions));
}
