import { inverseDocumentFrequency } from './bm25.ts';
import type { CountedRows, Rows } from './rows.ts';

/** By term, or by pair of words, what uses it. */
export interface PreparedUses {
  readonly questions: Rows;
  /** And in how many of its questions each does; its own text counts for some. */
  readonly passages: CountedRows;
  /** All of these together. */
  readonly totals: Uint32Array;
}

/**
 * Inverse document frequency of a term or bigram among the questions that passages answer.
 *
 * @param size How many these are.
 */
export function idfOf(number: number, { totals }: PreparedUses, size: number): number {
  return inverseDocumentFrequency(totals[number] ?? 0, size);
}
