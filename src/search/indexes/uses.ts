import { inverseDocumentFrequency } from './bm25.ts';
import type { CountedRows, Rows } from './rows.ts';

/** By term, or by pair of words, what uses it. */
export interface PreparedUses {
  readonly questions: Rows;
  /** And in how many of its questions each does; its own text counts for some. */
  readonly passages: CountedRows;
}

/**
 * Inverse document frequency of a term or bigram among the questions that passages answer.
 *
 * @param size How many these are.
 */
export function idfOf(number: number, { passages: { starts, counts } }: PreparedUses, size: number): number {
  let count = 0;
  for (let at = starts[number] ?? 0; at < (starts[number + 1] ?? 0); at += 1) count += counts[at] ?? 0;
  return inverseDocumentFrequency(count, size);
}
