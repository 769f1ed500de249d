import { createRequire } from 'node:module';
import { lazy, memoizedByValue } from '../memo.ts';
import { stripped } from './analyzer.ts';
import { isCommonEnglish } from './term-prior.ts';

/** The languages that people may ask in, but for English, whose list has words such as “computer”. */
const ASKED_IN = [
  ...['ar', 'bg', 'cs', 'da', 'de', 'el', 'es', 'fa', 'fi', 'fr', 'he', 'hi', 'hu', 'id', 'it', 'ja', 'ko', 'nl', 'no'],
  ...['pl', 'pt', 'ro', 'ru', 'sv', 'th', 'tr', 'uk', 'vi', 'zh'],
];

const lists = lazy(() => createRequire(import.meta.url)('stopwords-iso') as Record<string, string[]>);

/** The ISO 639-1 codes of the languages that have a list. */
export function listedLanguages(): string[] {
  return Object.keys(lists());
}

/** The function words of a language, by its ISO 639-1 code, normalised; none for one that has no list. */
export const stopWordsOf = memoizedByValue(
  (language: string): ReadonlySet<string> =>
    new Set((lists()[language] ?? []).map(stripped).filter((word) => !/\p{N}/u.test(word))),
);

/** Whether a word, as it was typed, is a function word of a language. */
export function isStopWordOf(language: string, typed: string): boolean {
  return stopWordsOf(language).has(stripped(typed));
}

const foreign = lazy(() => new Set(ASKED_IN.flatMap((language) => [...stopWordsOf(language)])));

/** In Japanese, what is not written with a character is mostly an ending. */
const HIRAGANA = /^\p{Script=Hiragana}+$/u;

/** Whether a normalised word that the documents do not have is a function word of some language, and no common English one. */
export function isForeignStopWord({ word, term }: { readonly word: string; readonly term: string }): boolean {
  return HIRAGANA.test(word) || (foreign().has(word) && !isCommonEnglish(term));
}
