import { newStemmer } from 'snowball-stemmers';
import { LANGUAGES } from './languages/index.ts';

const STEMMERS = LANGUAGES.flatMap(({ stemmer }) =>
  stemmer ? [{ script: new RegExp(`\\p{Script=${stemmer.script}}`, 'u'), stemmer: newStemmer(stemmer.algorithm) }] : [],
);
const stems = new Map<string, string>();
/** Enough for the vocabulary of thousands of documents; bounded because questions add to it. */
const MAX_REMEMBERED_STEMS = 200_000;

/** The stem of a normalised word, by the stemmer of its script; itself where there is none. */
export function stem(word: string): string {
  let stemmed = stems.get(word);
  if (stemmed === undefined) {
    stemmed = STEMMERS.find(({ script }) => script.test(word))?.stemmer.stem(word) ?? word;
    if (stems.size >= MAX_REMEMBERED_STEMS) stems.clear();
    stems.set(word, stemmed);
  }
  return stemmed;
}
