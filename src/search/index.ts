export { analyze, type Token } from './analyzer.ts';
export type { Difference, Verdict } from './checking.ts';
export { type Check, type CheckOptions, type Match, type Outcome, Searcher, type SearchResult } from './searcher.ts';
