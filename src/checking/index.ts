export type { AttributionOutcome } from './attribution.ts';
export { type Check, Checker, type CheckOptions } from './checker.ts';
export type { Difference } from './differences.ts';
export { type PreparedWords, prepareWords } from './prepared-words.ts';
export type { CheckedPassage } from './runs.ts';
export type { Verdict } from './verdict.ts';
