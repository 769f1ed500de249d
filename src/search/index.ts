export { analyze, type Token } from './analyzer.ts';
export { type Match, type Outcome, Searcher, type SearchResult } from './searcher.ts';
