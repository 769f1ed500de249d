import type { Language } from './language.ts';

/** What of a language tells whether a sentence was turned around, or what it counts. */
export type TellingWords = Pick<
  Language,
  | 'tag'
  | 'negations'
  | 'negatingForms'
  | 'negatingPrefixes'
  | 'negatingSuffixes'
  | 'notNegated'
  | 'only'
  | 'numberWords'
  | 'exclusives'
  | 'countingForms'
  | 'largeNumbers'
  | 'references'
  | 'and'
>;
