import type { SourceDocument } from '../src/documents/index.ts';
import { type Indexes, openIndexes } from '../src/search/indexes/index.ts';
import { prepareSearch } from '../src/search/indexes/prepare.ts';

/** The indexes that a searcher has inside, to take the ranking apart. */
export function buildIndexes(documents: readonly SourceDocument[]): Indexes {
  return openIndexes(documents, prepareSearch(documents));
}
