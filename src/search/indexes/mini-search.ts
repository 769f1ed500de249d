import MiniSearch, { type AsPlainObject } from 'minisearch';

/** A passage as MiniSearch takes it: its number, and its terms behind each other. */
export interface Entry {
  readonly id: number;
  readonly terms: string;
  /** The same of what stands around it. */
  readonly context: string;
}

/** Stands between terms; none has it. */
export const BETWEEN = '\n';

const OPTIONS = {
  fields: ['terms', 'context'],
  tokenize: (terms: string) => terms.split(BETWEEN),
  processTerm: (term: string) => term,
};

export function prepareMiniSearch(entries: readonly Entry[]): AsPlainObject {
  const miniSearch = new MiniSearch<Entry>(OPTIONS);
  miniSearch.addAll(entries);
  return miniSearch.toJSON();
}

export function openMiniSearch(prepared: AsPlainObject): MiniSearch<Entry> {
  return MiniSearch.loadJS(prepared, OPTIONS);
}
