import { memoizedByValue } from '../text/index.ts';
import type { Indexes } from './indexes/index.ts';
import { NONE } from './indexes/pairs.ts';

/** A term, or those that mean the same. */
export type Meanings = readonly string[];

/**
 * Tells what each of some terms means in the documents: those of their own are themselves. That of terms of their questions
 * is remembered, for to translate takes long; what only a question has was translated already, if it could be.
 */
export function meaningsIn({ lexicon, passages, standIns }: Indexes): (terms: Iterable<string>) => Meanings[] {
  const meaningsOf = memoizedByValue((number: number): Meanings => {
    const term = lexicon.stringOf(number);
    const meant = standIns.translationsOf({ word: term, term }, false).flat();
    return meant.length > 0 ? meant : [term];
  });
  return (terms) =>
    Array.from(terms, (term) => {
      const number = lexicon.numberOf(term);
      return number === NONE || passages.has(term) ? [term] : meaningsOf(number);
    });
}
