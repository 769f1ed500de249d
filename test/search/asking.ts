import { Searcher, type SearchResult } from '../../src/search/index.ts';
import { documentOf } from '../samples.ts';

/** A searcher over one document without questions beside it. */
export function searcherOver(...paragraphs: readonly string[]): Searcher {
  return new Searcher([documentOf('sample', paragraphs)]);
}

/** The first paragraph number of each match. */
export function paragraphsOf({ matches }: SearchResult): (number | undefined)[] {
  return matches.map(({ passage }) => passage.paragraphs[0]);
}

/** What is highlighted in the best match. */
export function highlightsOf({ matches: [best] }: SearchResult): string[] {
  return best ? best.highlights.map(({ start, end }) => best.passage.text.slice(start, end)) : [];
}
