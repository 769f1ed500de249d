import { createRequire } from 'node:module';
import { LANGUAGES } from './languages/index.ts';

/** Gives the stem of a normalised word. */
export type StemOf = (word: string) => string;

const SCRIPTS = LANGUAGES.flatMap(({ stemmer }) =>
  stemmer ? [{ ...stemmer, pattern: new RegExp(`\\p{Script=${stemmer.script}}`, 'u') }] : [],
);

const stemmers = new Map<string, StemOf>();

/** Loads the stemmers when they are first needed: an index knows the stems of its own words. */
function stemmerOf(algorithm: string): StemOf {
  const known = stemmers.get(algorithm);
  if (known) return known;
  const { newStemmer } = createRequire(import.meta.url)('snowball-stemmers') as typeof import('snowball-stemmers');
  const stemmer = newStemmer(algorithm);
  const stemOf = (word: string) => stemmer.stem(word);
  stemmers.set(algorithm, stemOf);
  return stemOf;
}

/** The stem of a normalised word, by the stemmer of its script; itself where there is none. */
export function stem(word: string): string {
  const script = SCRIPTS.find(({ pattern }) => pattern.test(word));
  return script ? stemmerOf(script.algorithm)(word) : word;
}
