import { APOSTROPHES, INVISIBLE, readText, typedLetters, UNSPACED } from './letters.ts';

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
  ].flatMap(([looks = '', latin = '']) => [...looks].map((letter, index) => [letter, latin[index] ?? letter] as const)),
);

/** Marks that are put above and below letters; stacked up, they are known as Zalgo. */
const STACKED_MARKS = /[\u0300-\u036f\u1ab0-\u1aff\u1dc0-\u1dff\u20d0-\u20ff\ufe20-\ufe2f\u0488\u0489]/;

/** Marks of bold, italic, struck-out and hidden text in chats, which may stand inside a word. */
const EMPHASIS = /[*~|]/;

const LETTER = String.raw`[[\p{L}\p{N}\p{M}]--[${UNSPACED}]]`;

/** Abbreviations such as U.S.; numbers such as 1,000; each character of scripts without spaces; words. */
const WORD = new RegExp(
  [
    String.raw`(?:\p{L}\.){2,}\p{L}?(?![\p{L}\p{N}])`,
    String.raw`\p{N}+(?:[.,]\p{N}+)+`,
    String.raw`[[${UNSPACED}]&&[\p{L}\p{N}]]\p{M}*`,
    `${LETTER}+(?:[${APOSTROPHES}]${LETTER}+)*`,
  ].join('|'),
  'gv',
);

/**
 * The words of a text, without what may differ between a text and its quotation: case, Unicode form, marks, white
 * space, punctuation, what cannot be seen, and letters that merely look like others.
 */
export function foldWords(text: string): FoldedWord[] {
  const words: FoldedWord[] = [];
  // What cannot be seen may stand inside a word: it is taken out first, and offsets are counted back.
  const { read, spans } = readText(text, seenAs);
  for (const { 0: surface, index } of read.matchAll(WORD)) {
    const word = foldWord(surface);
    if (word === '') continue;
    const last = index + surface.length - 1;
    words.push({ word, start: spans[index]?.start ?? 0, end: spans[last]?.end ?? 0 });
  }
  return words;
}

function seenAs(character: string): string {
  if (INVISIBLE.test(character) || STACKED_MARKS.test(character) || EMPHASIS.test(character)) return '';
  // Circled, bold and full-width letters are letters to everybody; some apostrophes would fall apart.
  return character <= '\u007f' || APOSTROPHES.includes(character) ? character : character.normalize('NFKC');
}

function foldWord(surface: string): string {
  return [...plainLetters(surface)].map((letter) => LOOK_ALIKES.get(letter) ?? letter).join('');
}

/** A word in its own script: without what `foldWords` passes over, but with look-alikes only where it mixes scripts. */
export function plainWord(surface: string): string {
  const isMixed = /\p{Script=Latin}/u.test(surface) && /[\p{Script=Cyrillic}\p{Script=Greek}]/u.test(surface);
  return isMixed ? foldWord(surface) : plainLetters(surface);
}

function plainLetters(surface: string): string {
  if (/^[\p{N}.,]+$/u.test(surface))
    return surface
      .normalize('NFKC')
      .replace(/,(?=\p{N}{3})/gu, '')
      .toLowerCase();
  const letters = [...surface.normalize('NFKD').toLowerCase()].filter(
    // Some apostrophes are letters to Unicode.
    (letter) => /[\p{L}\p{N}\p{M}]/u.test(letter) && !STACKED_MARKS.test(letter) && !APOSTROPHES.includes(letter),
  );
  return typedLetters(letters.join(''));
}
