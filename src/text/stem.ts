import { createRequire } from 'node:module';
import { LANGUAGES } from './languages/index.ts';

/** Gives the stem of a normalised word. */
export type StemOf = (word: string) => string;

const OWN = LANGUAGES.flatMap(({ stemmer }) => (stemmer ? [stemmer] : []));
const SCRIPTS = [...OWN, { script: 'Arabic', algorithm: 'arabic' }].map(({ script, algorithm }) => ({
  algorithm,
  pattern: new RegExp(`\\p{Script=${script}}`, 'u'),
}));

/** By BCP 47 tag, the algorithms of Snowball for languages that documents, and questions, may be in. */
const ALGORITHMS: Readonly<Record<string, string>> = {
  ...{ ar: 'arabic', da: 'danish', de: 'german', en: 'english', es: 'spanish', fi: 'finnish', fr: 'french' },
  ...{ hu: 'hungarian', it: 'italian', nb: 'norwegian', nl: 'dutch', no: 'norwegian', pt: 'portuguese' },
  ...{ ro: 'romanian', ru: 'russian', sv: 'swedish', tr: 'turkish' },
};

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

/** The stem of a normalised word in a language; itself where there is no stemmer for that. */
export function stemIn(language: string, word: string): string {
  const algorithm = ALGORITHMS[language.split('-')[0] ?? ''];
  return algorithm === undefined ? word : stemmerOf(algorithm)(word);
}
