import MiniSearch from 'minisearch';

/** A passage as MiniSearch takes it: its number, and its terms behind each other. */
export interface Entry {
  readonly id: number;
  readonly terms: string;
}

/** Stands between terms; none has it. */
export const BETWEEN = '\n';

const OPTIONS = {
  fields: ['terms'],
  tokenize: (terms: string) => terms.split(BETWEEN),
  processTerm: (term: string) => term,
};

/** @returns The index as JSON. */
export function prepareMiniSearch(entries: readonly Entry[]): string {
  const miniSearch = new MiniSearch<Entry>(OPTIONS);
  miniSearch.addAll(entries);
  return JSON.stringify(miniSearch);
}

export function openMiniSearch(prepared: string): MiniSearch<Entry> {
  return MiniSearch.loadJSON(prepared, OPTIONS);
}
