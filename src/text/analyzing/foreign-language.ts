import { createRequire } from 'node:module';
import { LANGUAGES } from '../languages/index.ts';
import { memoizedByValue } from '../memo.ts';
import { tokenize } from './analyzer.ts';
import { languageOf } from './language-of.ts';
import { listedLanguages, stopWordsOf } from './stop-words.ts';

/** In UTF-16 units: as much of a text tells its language. */
const ENOUGH = 300;
/** The detector's first guess must be so much surer than any language that is read. */
const SURER = 1.2;
/** In words: of so few, each must tell by its letters, and the guess be so sure: “שלום” is taken for Yiddish by 0.25. */
const SHORT = 2;
const SURE = 0.5;
/** Letters that none of `LANGUAGES` is written with. */
const OTHER_LETTER = /[^\P{L}a-zà-ÿœßа-яё\p{Script=Han}]/iu;
/** What the detector calls Norwegian. */
const NORWEGIAN = ['nb', 'nn'];

/** The function words of a language, by all lists. */
const tellingWordsOf = memoizedByValue((code: string): ReadonlySet<string> => {
  const own = LANGUAGES.find(({ tag }) => tag === code)?.stopWords ?? [];
  return new Set([...stopWordsOf(code), ...own]);
});

/** So many lists of languages are told apart from all others. */
const MOST_KEPT = 4;
/** The function words of all languages but some, by their codes with spaces between. */
const tellingElsewhere = memoizedByValue((codes: string): ReadonlySet<string> => {
  const others = listedLanguages().filter((code) => !codes.split(' ').includes(code));
  return new Set(others.flatMap((code) => [...tellingWordsOf(code)]));
}, MOST_KEPT);

/** Loads in a tenth of a second, when it is first needed. */
function detector(): typeof import('tinyld') {
  return createRequire(import.meta.url)('tinyld');
}

/**
 * The language of a text if it is sure to be none of those that are read: the guess of tinyld, where more words bear it
 * out, as function words of it or by their letters, than are function words of a language that is read. On 26 November 2026,
 * of the questions in `bench/questions` and `data/`, tinyld alone took 106 of 910 English ones for something else; together
 * they took 8 of 23,992 in `LANGUAGES` for another language, and told that of 13,311 of 14,675 in eight others.
 *
 * @param read BCP 47 tags.
 * @returns Its ISO 639-1 code.
 */
export function foreignLanguageOf(typed: string, read: readonly string[]): string | undefined {
  const text = typed.slice(0, ENOUGH);
  const words = tokenize(text, (word) => word).filter(({ kind, joined }) => kind !== 'part' && !joined);
  const countOf = (code: string) => words.filter(({ word }) => tellingWordsOf(code).has(word)).length;
  const known = read.map(languageOf).map((code) => (NORWEGIAN.includes(code) ? 'no' : code));
  const most = Math.max(...known.map(countOf));
  const others = words.filter(({ start, end }) => isOther(text.slice(start, end)));
  const countTelling = (own: ReadonlySet<string>) =>
    words.filter((word) => own.has(word.word) || others.includes(word)).length;
  // The detector takes long, and no guess of it is borne out where all other languages together have too few words.
  if (most > words.length / 2 || countTelling(tellingElsewhere(known.join(' '))) <= most) return undefined;
  const { detectAll, supportedLanguages, toISO2 } = detector();
  const supported = new Set(supportedLanguages.map(toISO2));
  // What is read and cannot be detected would be taken for a language like it.
  if (!known.every((code) => supported.has(code))) return undefined;
  const guesses = detectAll(text);
  const [guess] = guesses;
  if (!guess || known.includes(guess.lang)) return undefined;
  const surest = guesses.find(({ lang }) => known.includes(lang))?.accuracy ?? 0;
  if (guess.accuracy < SURER * surest) return undefined;
  const isEnough = words.length > SHORT || (others.length === words.length && guess.accuracy >= SURE);
  return isEnough && countTelling(tellingWordsOf(guess.lang)) > most ? guess.lang : undefined;
}

/** Whether a word has letters of other languages only, and is no name, which may stand in any. */
function isOther(word: string): boolean {
  return OTHER_LETTER.test(word) && !/^\p{Lu}/u.test(word);
}

/**
 * The language of a text, of those that are read, if that is sure: the guess of tinyld, where some words are function words of
 * it, and no more are of another. On 26 November 2026, of 3,559 questions in `data/`, it was told of 3,204, and wrongly of 11.
 *
 * @returns Its ISO 639-1 code.
 */
export function languageTold(typed: string): string | undefined {
  const text = typed.slice(0, ENOUGH);
  const words = tokenize(text, (word) => word).filter(({ kind, joined }) => kind !== 'part' && !joined);
  const counts = new Map(
    LANGUAGES.map(({ tag, stopWords }) => [tag, words.filter(({ word }) => stopWords.includes(word)).length]),
  );
  const most = Math.max(...counts.values());
  if (most === 0) return undefined;
  const [guess] = detector().detectAll(text);
  return guess && counts.get(guess.lang) === most ? guess.lang : undefined;
}
