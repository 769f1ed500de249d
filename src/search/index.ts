export { prepareSearch } from './indexes/prepare.ts';
export type { PreparedSearch } from './indexes/prepared.ts';
export type { Match, SearchOptions, SearchResult } from './match.ts';
export { speakerNamedIn } from './query/named-speaker.ts';
export { alternativesIn, asksSomething, countedIn } from './query/readings.ts';
export { outcomeOf } from './ranking/confidence.ts';
export { Searcher } from './searcher.ts';
