import type { Document } from '../documents/index.ts';
import type { Ballots } from './ballots.ts';
import type { Indexes } from './indexes/index.ts';

/** What a searcher looks in. */
export interface Opened {
  readonly documents: readonly Document[];
  readonly indexes: Indexes;
  readonly ballots: Ballots;
  /** Whether matches say why they were found. */
  readonly explains: boolean;
}
