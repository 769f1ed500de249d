import { createRequire } from 'node:module';
import { stripped } from './analyzer.ts';
import { lazy } from './memo.ts';
import { isCommonEnglish } from './term-prior.ts';

/** Of the languages that people may ask in; English has its own, since this list of it has words such as “computer”. */
const LANGUAGES = [
  ...['ar', 'bg', 'cs', 'da', 'de', 'el', 'es', 'fa', 'fi', 'fr', 'he', 'hi', 'hu', 'id', 'it', 'ja', 'ko', 'nl', 'no'],
  ...['pl', 'pt', 'ro', 'ru', 'sv', 'th', 'tr', 'uk', 'vi', 'zh'],
];

const lists = lazy(() => createRequire(import.meta.url)('stopwords-iso') as Record<string, string[]>);
const known = new Map<string, ReadonlySet<string>>();

/** The function words of a language, normalised; none for one that has no list. */
export function stopWordsOf(language: string): ReadonlySet<string> {
  const words =
    known.get(language) ?? new Set((lists()[language] ?? []).map(stripped).filter((word) => !/\p{N}/u.test(word)));
  known.set(language, words);
  return words;
}

/** Whether a word, as it was typed, is a function word of a language. */
export function isStopWordOf(language: string, typed: string): boolean {
  return stopWordsOf(language).has(stripped(typed));
}

const foreign = lazy(() => new Set(LANGUAGES.flatMap((language) => [...stopWordsOf(language)])));

/** In Japanese, what is not written with a character is mostly an ending. */
const HIRAGANA = /^\p{Script=Hiragana}+$/u;

/** Whether a normalised word that the documents do not have is a function word of some language, and no common English one. */
export function isForeignStopWord({ word, term }: { readonly word: string; readonly term: string }): boolean {
  return HIRAGANA.test(word) || (foreign().has(word) && !isCommonEnglish(term));
}
