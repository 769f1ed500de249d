import { Checker, type PreparedWords, prepareWords } from './checking/index.ts';
import type { Document, SourceDocument } from './documents/index.ts';
import { type PreparedSearch, prepareSearch, Searcher } from './search/index.ts';

/** Documents, and what finds and checks in them. Never changes: where documents do, another library takes its place. */
export interface Library {
  readonly documents: readonly Document[];
  readonly searcher: Searcher;
  readonly checker: Checker;
}

/** Documents, with all that takes long to make of them. */
export interface PreparedLibrary {
  readonly documents: readonly Document[];
  readonly search: PreparedSearch;
  readonly checking: PreparedWords;
}

export function prepareLibrary(documents: readonly SourceDocument[]): PreparedLibrary {
  return { documents, search: prepareSearch(documents), checking: prepareWords(documents) };
}

/** @param options.explain Whether matches say why they were found. */
export function openLibrary(
  { documents, search, checking }: PreparedLibrary,
  options: { readonly explain?: boolean } = {},
): Library {
  return { documents, searcher: new Searcher(documents, search, options), checker: new Checker(documents, checking) };
}
