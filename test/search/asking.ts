import type { SourceDocument } from '../../src/documents/index.ts';
import { prepareSearch, Searcher, type SearchResult } from '../../src/search/index.ts';
import { documentOf } from '../samples.ts';

export function searcherOf(
  documents: readonly SourceDocument[],
  options: { readonly explain?: boolean } = {},
): Searcher {
  return new Searcher(documents, prepareSearch(documents), options);
}

/** A searcher over one document without questions beside it. */
export function searcherOver(...paragraphs: readonly string[]): Searcher {
  return searcherOf([documentOf('sample', paragraphs)]);
}

/** The first paragraph number of each match. */
export function paragraphsOf({ matches }: SearchResult): (number | undefined)[] {
  return matches.map(({ passage }) => passage.paragraphs[0]);
}

/** What is highlighted in the best match. */
export function highlightsOf({ matches: [best] }: SearchResult): string[] {
  return best ? best.highlights.map(({ start, end }) => best.passage.text.slice(start, end)) : [];
}

/** What is found where no word of a question asks for anything. */
export const NOTHING_TO_SEARCH = {
  outcome: 'none',
  matches: [],
  asksMore: false,
  isSearchable: false,
  unknown: [],
  content: [],
};
