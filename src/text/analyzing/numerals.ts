import { LANGUAGES } from '../languages/index.ts';

const WORDS: ReadonlyMap<string, string> = new Map(LANGUAGES.flatMap(({ numerals = {} }) => Object.entries(numerals)));

/** The digits of a number that is written as a word, in lower case; undefined if it is none. */
export function digitsOfWord(word: string): string | undefined {
  return WORDS.get(word);
}

/** What makes a number of its own of what was put in behind another: “5 bis”. */
export const LATIN_REPEATS = ['bis', 'ter', 'quater', 'quinquies', 'sexies', 'septies', 'octies', 'nonies', 'decies'];

/** From 2 to 39, but not “I”, which is mostly the pronoun: people and things are seldom numbered higher. */
const ROMAN = /^(?!I$)(?=[IVX]+$)X{0,3}(?:IX|IV|V?I{0,3})$/;
const ROMAN_VALUES: Readonly<Record<string, number>> = { I: 1, V: 5, X: 10 };

/** The digits of a Roman numeral in capitals; undefined if it is none. */
export function digitsOfRoman(word: string): string | undefined {
  if (!ROMAN.test(word)) return undefined;
  const values = [...word].map((letter) => ROMAN_VALUES[letter] ?? 0);
  return String(values.reduce((sum, value, at) => sum + (value < (values[at + 1] ?? 0) ? -value : value), 0));
}

const ORDINAL = new RegExp(
  `^(\\p{N}+)(?:${LANGUAGES.flatMap(({ ordinalEndings = [] }) => ordinalEndings).join('|')})$`,
  'u',
);

/** What begins with a digit, and is in small letters: without separators of thousands, of ordinals (“5th”) the number. */
export function plainNumber(word: string): string {
  return word.replace(/,(?=\p{N}{3})/gu, '').replace(ORDINAL, '$1');
}
