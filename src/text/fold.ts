import { partitionPoint } from './arrays/binary-search.ts';
import { asciiDigits } from './fold-text.ts';
import { APOSTROPHES, INVISIBLE, simplifyChinese, typedLetters, UNSPACED } from './letters.ts';
import { plainSign, SIGNS } from './signs.ts';
import type { Span } from './span.ts';

/** A word as it is compared when a quotation is checked, and where it stands. */
export interface FoldedWord {
  readonly word: string;
  /** UTF-16 offsets into the text, half open. */
  readonly start: number;
  readonly end: number;
}

/**
 * Letters that look like Latin ones, by the Latin ones (from Unicode's confusables,
 * https://www.unicode.org/Public/security/latest/confusables.txt: Cyrillic and Greek small letters).
 */
const LOOK_ALIKES: ReadonlyMap<string, string> = new Map(
  [
    ['авекмнорстухіјѕһԁԛԝ', 'abekmhopctyxijshdqw'],
    ['αορτνκιεχω', 'aoptnkiexw'],
    // Alef wasla, which only some texts write.
    ['ٱ', 'ا'],
  ].flatMap(([looks = '', latin = '']) => [...looks].map((letter, index) => [letter, latin[index] ?? letter] as const)),
);

const LOOK_ALIKE = new RegExp(`[${[...LOOK_ALIKES.keys()].join('')}]`, 'g');

/** Marks that are put above and below letters; stacked up, they are known as Zalgo. The inside of a character class. */
const STACKED_MARKS = String.raw`\u0300-\u036f\u1ab0-\u1aff\u1dc0-\u1dff\u20d0-\u20ff\ufe20-\ufe2f\u0488\u0489`;
/** Vowel signs and marks of recitation of Arabic, with what lengthens its lines, and of Hebrew: most texts go without. */
const VOWEL_SIGNS = String.raw`\u0591-\u05bd\u05bf\u05c1\u05c2\u05c4\u05c5\u05c7\u0610-\u061a\u0640\u064b-\u065f\u0670\u06d6-\u06dc\u06df-\u06e8\u06ea-\u06ed\u08d3-\u08ff`;
const MARKS = STACKED_MARKS + VOWEL_SIGNS;
/** The same with the marks of bold, italic, struck-out and hidden text in chats: they may stand inside a word. */
const PASSED_OVER = new RegExp(`[${MARKS}*~|]`);
/** All that may be read as something else than it is. */
const READ_OTHERWISE = new RegExp(String.raw`[[\p{Changes_When_NFKC_Casefolded}--\p{ASCII}]${MARKS}*~\|]+`, 'gv');
/** What tells no word from another. Some apostrophes are letters to Unicode. */
const NOT_COMPARED = new RegExp(String.raw`[[^\p{L}\p{N}\p{M}]${MARKS}${APOSTROPHES}]`, 'gv');

const LETTER = String.raw`[[\p{L}\p{N}\p{M}]--[${UNSPACED}]]`;

/** Abbreviations such as U.S.; each character of scripts without spaces; words. */
const ABBREVIATION = String.raw`(?:\p{L}\.){2,}\p{L}?(?![\p{L}\p{N}])`;
const UNSPACED_LETTER = String.raw`[[${UNSPACED}]&&[\p{L}\p{N}]]\p{M}*`;
const LETTERS = `${LETTER}+(?:[${APOSTROPHES}]${LETTER}+)*`;
/** Numbers such as 1,000. In a row of digits that are words of their own, it is looked for once. */
const LONG_NUMBER = String.raw`(?<![[${UNSPACED}]&&\p{N}])\p{N}+(?:[.,٫٬]\p{N}+)+`;

/** The words of a text, with signs beside numbers; and the same of a text without any number, in less than half the time. */
const WORD = new RegExp([SIGNS, ABBREVIATION, LONG_NUMBER, UNSPACED_LETTER, LETTERS].join('|'), 'gv');
const WORD_WITHOUT_NUMBERS = new RegExp([ABBREVIATION, UNSPACED_LETTER, LETTERS].join('|'), 'gv');

/**
 * The words of a text, without what may differ between a text and its quotation: case, Unicode form, marks, white
 * space, punctuation, what cannot be seen, letters that merely look like others, traditional characters for simplified
 * ones, and the script of digits. Signs beside numbers are words: “€4.20”, “-3 %”.
 *
 * @param known Filled with the words that are met, by how they are written: whoever reads many texts gives the same again.
 */
export function foldWords(text: string, known?: Map<string, string>): FoldedWord[] {
  return [...foldedWords(text, known)];
}

/** Like `foldWords`, but one word at a time, for whoever does not need all. */
export function* foldedWords(text: string, known = new Map<string, string>()): Generator<FoldedWord> {
  // What cannot be seen may stand inside a word: it is taken out first, and offsets are counted back.
  const { read, changes } = readAsSeen(withoutRaised(text));
  const spanOf = (unit: number): Span => {
    const change = changes[partitionPoint(0, changes.length, (at) => (changes[at]?.from ?? 0) > unit) - 1];
    if (change && unit < change.to) return change;
    const start = change ? change.end + unit - change.to : unit;
    return { start, end: start + 1 };
  };
  for (const { 0: surface, index } of read.matchAll(/\p{N}/u.test(read) ? WORD : WORD_WITHOUT_NUMBERS)) {
    let word = known.get(surface);
    if (word === undefined) {
      word = foldWord(surface);
      known.set(surface, word);
    }
    if (word === '') continue;
    const end = index + surface.length;
    yield changes.length === 0
      ? { word, start: index, end }
      : { word, start: spanOf(index).start, end: withMarks(spanOf(end - 1).end, text) };
  }
}

/** Where the marks end that stand on the last letter of a word. */
function withMarks(end: number, text: string): number {
  const marks = /\p{M}*/uy;
  marks.lastIndex = end;
  marks.test(text);
  return marks.lastIndex;
}

/** The raised number of a verse, a sentence or a note, in the place of which nothing is read: “²In”, “up; ⁴A”; not “m²”. */
const RAISED = /(?<![\p{L}\p{N}⁺⁻])[⁰¹²³⁴-⁹]+/gu;

function withoutRaised(text: string): string {
  return /[⁰¹²³⁴-⁹]/.test(text) ? text.replace(RAISED, (digits) => '\u2060'.repeat(digits.length)) : text;
}

/** A character of a text, or some that are not seen, and from where to where it stands in the text as it is read. */
interface Change {
  readonly start: number;
  end: number;
  readonly from: number;
  readonly to: number;
}

/** A text as it is read, and each character that is read as something longer, shorter, or not at all. */
function readAsSeen(text: string): { readonly read: string; readonly changes: readonly Change[] } {
  const changes: Change[] = [];
  const known = new Map<string, string>();
  let longer = 0;
  const read = text.replace(READ_OTHERWISE, (characters, at: number) => {
    let [all, start] = ['', at];
    for (const character of characters) {
      let seen = known.get(character);
      if (seen === undefined) {
        seen = seenAs(character);
        known.set(character, seen);
      }
      const [end, from, last] = [start + character.length, start + longer, changes.at(-1)];
      longer += seen.length - character.length;
      if (seen === '' && last?.end === start && last.from === last.to) last.end = end;
      else if (seen.length !== 1 || character.length !== 1) changes.push({ start, end, from, to: from + seen.length });
      all += seen;
      start = end;
    }
    return all;
  });
  return { read, changes };
}

function seenAs(character: string): string {
  if (INVISIBLE.test(character) || PASSED_OVER.test(character)) return '';
  // Circled, bold and full-width letters are letters to everybody; some apostrophes would fall apart.
  return APOSTROPHES.includes(character) ? character : character.normalize('NFKC');
}

function foldWord(surface: string): string {
  if (/^[A-Za-z]+$/.test(surface)) return surface.toLowerCase();
  const sign = plainSign(surface);
  if (sign !== undefined) return sign;
  if (/^[一-鿿]$/.test(surface)) return simplifyChinese(surface);
  if (/^\p{Script=Han}/u.test(surface)) return simplifyChinese(plainLetters(surface));
  return plainLetters(surface).replace(LOOK_ALIKE, (letter) => LOOK_ALIKES.get(letter) ?? letter);
}

/** A word in its own script: without what `foldWords` passes over, but with look-alikes only where it mixes scripts. */
export function plainWord(surface: string): string {
  const isMixed = /\p{Script=Latin}/u.test(surface) && /[\p{Script=Cyrillic}\p{Script=Greek}]/u.test(surface);
  return isMixed ? foldWord(surface) : plainLetters(surface);
}

function plainLetters(letters: string): string {
  const surface = asciiDigits(letters);
  if (/^[\p{N}.,]+$/u.test(surface))
    return surface
      .normalize('NFKC')
      .replace(/,(?=\p{N}{3})/gu, '')
      .toLowerCase();
  return typedLetters(surface.normalize('NFKD').toLowerCase().replace(NOT_COMPARED, ''));
}
