import { memoizedByValue, SAYING_WORDS } from '../text/index.ts';

// For each of Unicode's classes in a pattern, such as \p{L}, V8 compiles hundreds of ranges, which takes it a millisecond.
// So what is matched with words of languages is written in the letters that these have, and few others.

/** What references have beside letters: “¹”, “第二条”. */
const OF_REFERENCES = '⁰¹²³⁴⁵⁶⁷⁸⁹第一二三四五六七八九十百条條页頁段章节節';
const words = JSON.stringify(SAYING_WORDS);
/** These, and all letters but Chinese characters that the words of languages have, in both cases. */
const SPELT = [...new Set(words + words.toUpperCase())]
  .filter((letter) => /(?!\p{Script=Han})\p{L}/u.test(letter))
  .concat(...OF_REFERENCES)
  .sort();

/** What stands for all other characters of a kind; the first kind that fits counts. */
const KINDS = [
  { kind: /\p{Lu}/u, standsFor: 'Ω' },
  { kind: /\p{Ll}/u, standsFor: 'ω' },
  { kind: /\p{L}/u, standsFor: 'ª' },
  { kind: /\p{M}/u, standsFor: '\u0301' },
  { kind: /\p{N}/u, standsFor: '½' },
];

const ofKind = (kind: RegExp) =>
  [...SPELT, ...KINDS.map(({ standsFor }) => standsFor)].filter((each) => kind.test(each)).join('');

/** The characters of each kind that texts have when they are written so (`spelt`), as the inside of a character class. */
export const CAPITALS = ofKind(/\p{Lu}/u);
export const SMALL = ofKind(/\p{Ll}/u);
export const LETTERS = ofKind(/\p{L}/u);
export const MARKS = ofKind(/\p{M}/u);
export const NUMBERS = `0-9${ofKind(/\p{N}/u)}`;

const OTHER = new RegExp(String.raw`[^\0-\x7f${SPELT.join('')}]`, 'gu');

const written = memoizedByValue((character: string) => {
  const other = KINDS.find(({ kind }) => kind.test(character));
  return other ? other.standsFor.repeat(character.length) : character;
}, 1000);

/** A text of the same length in which letters, marks and numbers that no word of a language has stand for all of their kind. */
export function spelt(text: string): string {
  return text.replace(OTHER, written);
}
