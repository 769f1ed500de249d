export { prepareSearch } from './indexes/prepare.ts';
export type { PreparedSearch } from './indexes/prepared.ts';
export type { Match, SearchOptions, SearchResult } from './match.ts';
export { speakerNamedIn } from './named-speaker.ts';
export { outcomeOf } from './ranking/confidence.ts';
export { alternativesIn, asksSomething } from './readings.ts';
export { Searcher } from './searcher.ts';
