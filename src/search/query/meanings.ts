import type { Indexes } from '../indexes/index.ts';

/** A term, or those that mean the same. */
export type Meanings = readonly string[];

/** What some terms mean in the documents: those of their own are themselves, and so are those of no question of theirs. */
export function meaningsOf(terms: Iterable<string>, { lexicon }: Indexes): Meanings[] {
  return Array.from(terms, (term) => {
    const meant = lexicon.meaningsOf(lexicon.numberOf(term));
    return meant.length > 0 ? meant : [term];
  });
}
