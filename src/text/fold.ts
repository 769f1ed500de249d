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
    ['ı', 'i'],
  ].flatMap(([looks = '', latin = '']) => [...looks].map((letter, index) => [letter, latin[index] ?? letter] as const)),
);

/** Marks that are put above and below letters; stacked up, they are known as Zalgo. */
const STACKED_MARKS = /[\u0300-\u036f\u1ab0-\u1aff\u1dc0-\u1dff\u20d0-\u20ff\ufe20-\ufe2f\u0488\u0489]/;
/** Soft hyphens, zero-width characters, marks of direction, variation selectors: nobody sees them. */
const INVISIBLE = /\p{Default_Ignorable_Code_Point}/u;

/** Marks of bold, italic, struck-out and hidden text in chats, which may stand inside a word. */
const EMPHASIS = /[*~|]/;

/** Abbreviations such as U.S.; numbers such as 1,000; single letters of scripts without spaces; words. */
const WORD =
  /(?:\p{L}\.){2,}\p{L}?(?![\p{L}\p{N}])|\p{N}+(?:[.,]\p{N}+)+|\p{Script=Han}|[[\p{L}\p{N}\p{M}]--\p{Script=Han}]+(?:['’ʼ`´][[\p{L}\p{N}\p{M}]--\p{Script=Han}]+)*/gv;

/**
 * The words of a text, without what may differ between a text and its quotation: case, Unicode form, marks, white
 * space, punctuation, what cannot be seen, and letters that merely look like others.
 */
export function foldWords(text: string): FoldedWord[] {
  const words: FoldedWord[] = [];
  // What cannot be seen may stand inside a word: it is taken out first, and offsets are counted back.
  const { visible, spans } = withoutInvisible(text);
  for (const { 0: surface, index } of visible.matchAll(WORD)) {
    const word = foldWord(surface);
    if (word === '') continue;
    const last = index + surface.length - 1;
    words.push({ word, start: spans[index]?.start ?? 0, end: spans[last]?.end ?? 0 });
  }
  return words;
}

/** For each UTF-16 unit of what can be seen, the character that it comes from. */
function withoutInvisible(text: string): { visible: string; spans: Span[] } {
  const spans: Span[] = [];
  let visible = '';
  let index = 0;
  for (const character of text) {
    if (!INVISIBLE.test(character) && !STACKED_MARKS.test(character) && !EMPHASIS.test(character)) {
      // Circled, bold and full-width letters are letters to everybody.
      const seen = character > '\u007f' ? character.normalize('NFKC') : character;
      visible += seen;
      const span = { start: index, end: index + character.length };
      for (let unit = 0; unit < seen.length; unit += 1) spans.push(span);
    }
    index += character.length;
  }
  return { visible, spans };
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
  return [...surface.normalize('NFKD').toLowerCase()]
    .filter((letter) => /[\p{L}\p{N}\p{M}]/u.test(letter) && !STACKED_MARKS.test(letter))
    .join('');
}
