import { Checker } from './checking/index.ts';
import type { Document } from './documents/index.ts';
import { Searcher } from './search/index.ts';

/** Documents, and what finds and checks in them. Never changes: where documents do, another library takes its place. */
export interface Library {
  readonly documents: readonly Document[];
  readonly searcher: Searcher;
  readonly checker: Checker;
}

/** @param options.explain Whether matches say why they were found. */
export function createLibrary(documents: readonly Document[], options: { readonly explain?: boolean } = {}): Library {
  return { documents, searcher: new Searcher(documents, options), checker: new Checker(documents) };
}
