/**
 * Whether a quotation is what it says, and whose words it is. A message goes through this room so:
 *
 * 1. the quotations in it, with the names beside them: `extract.ts`, with marks and bars in `marked.ts`, without them in
 *    `told.ts`, `held.ts` and `chats.ts`; names in `beside.ts`, `named.ts` and the patterns; how plainly in `unsure.ts`;
 * 2. where each may stand: `word-index.ts`, as it is in `runs.ts`, `labelled.ts` and `joined.ts`, nearly so in `alignments.ts`;
 * 3. the verdict: `verdict.ts`, word by word in `compare.ts` and `align.ts`;
 * 4. what turns it around: `changes.ts` in an altered one, `omissions.ts` beside and within any other;
 * 5. whose words they are: `attribution.ts`; what is left open, since a report does not name who says it, in `reports.ts`.
 *
 * `checker.ts` leads through it.
 */
export type { AttributionOutcome } from './attributing/attribution.ts';
export { type Check, Checker, type CheckOptions } from './checker.ts';
export type { Difference } from './comparing/differences.ts';
export type { Verdict } from './comparing/verdict.ts';
export { type PreparedWords, prepareWords } from './words/prepared-words.ts';
export type { CheckedPassage } from './words/runs.ts';
