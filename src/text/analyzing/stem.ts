import { createRequire } from 'node:module';
import { LANGUAGES } from '../languages/index.ts';
import { words } from '../languages/language.ts';
import { memoizedByValue } from '../memo.ts';
import { withoutIrregularity } from './irregular-forms.ts';
import { languageOf } from './language-of.ts';

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

const DEVANAGARI = /^\p{Script=Devanagari}/u;

/** In UTF-16 units: no language has longer words, and stemmers take time by the square of it. */
const LONGEST = 100;

/** Loads the stemmers when they are first needed: an index knows the stems of its own words. */
const stemmerOf = memoizedByValue((algorithm: string): StemOf => {
  const { newStemmer } = createRequire(import.meta.url)('snowball-stemmers') as typeof import('snowball-stemmers');
  const stemmer = newStemmer(algorithm);
  return (word) => (word.length > LONGEST ? word : stemmer.stem(word));
});

/**
 * Endings of Hindi, the longest first (Ramanathan and Rao, “A Lightweight Stemmer for Hindi”, 2003). Snowball has none for
 * it.
 */
const HINDI_ENDINGS = words(`
  ाएंगी ाएंगे ाऊंगी ाऊंगा ाइयाँ ाइयों ाइयां ाएगी ाएगा ाओगी ाओगे एंगी ेंगी एंगे ेंगे ूंगी ूंगा ातीं
  नाओं नाएं ताओं ताएं ियाँ ियों ियां ाकर ाइए ाईं ाया ेगी ेगा ोगी ोगे ाने ाना ाते ाती ाता तीं ाओं ाएं
  ुओं ुएं ुआं कर ाओ िए ाई ाए ने नी ना ते ीं ती ता ाँ ां ों ें ो े ू ु ी ि ा
`);
const HINDI = new RegExp(`(?<=^.{2,})(?:${HINDI_ENDINGS.join('|')})$`, 'u');

/** The stem of a normalised word, by the stemmer of its script; itself where there is none. */
export function stem(word: string): string {
  if (DEVANAGARI.test(word)) return word.replace(HINDI, '');
  const script = SCRIPTS.find(({ pattern }) => pattern.test(word));
  return script ? stemmerOf(script.algorithm)(withoutIrregularity(word)) : word;
}

/** The stem of a normalised word in a language; itself where there is no stemmer for that. */
export function stemIn(language: string, word: string): string {
  const algorithm = ALGORITHMS[languageOf(language)];
  return algorithm === undefined ? word : stemmerOf(algorithm)(word);
}
