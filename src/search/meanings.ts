import type { Indexes } from './indexes/index.ts';
import { NONE } from './indexes/pairs.ts';

/** A term, or those that mean the same. */
export type Meanings = readonly string[];

/** What each of some terms means in the documents: those of their own are themselves. */
export function meaningsIn(terms: Iterable<string>, indexes: Indexes): Meanings[] {
  const { lexicon, passages, standIns } = indexes;
  return Array.from(terms, (term) => {
    // What only a question has was translated already, if it could be.
    if (passages.has(term) || lexicon.numberOf(term) === NONE) return [term];
    const meant = standIns.translationsOf({ word: term, term }, false).flat();
    return meant.length > 0 ? meant : [term];
  });
}
