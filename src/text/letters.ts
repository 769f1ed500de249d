import { lazy } from './memo.ts';
import type { Span } from './span.ts';
import { readTable } from './tables/table.ts';

/** Soft hyphens, zero-width characters, marks of direction, variation selectors: nobody sees them. */
export const INVISIBLE = /\p{Default_Ignorable_Code_Point}/u;
const EVERY_INVISIBLE = new RegExp(INVISIBLE, 'gu');
/** Scripts that put no spaces between words, as the inside of a character class; “ー” belongs to none of them alone. */
export const UNSPACED = String.raw`\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ーｰ\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}`;
const IS_UNSPACED = new RegExp(`^[${UNSPACED}]$`, 'u');

/** Whether a character is of a script without spaces. */
export function isUnspaced(character: string): boolean {
  return IS_UNSPACED.test(character);
}

/** As people type them, also where their keyboard has none; the inside of a character class. */
export const APOSTROPHES = "'’‘‛ʼʻʹ`´′＇";

/** Latin letters that Unicode does not take apart, as people type them who do not have them on their keyboard. */
const TYPED_AS: Readonly<Record<string, string>> = {
  ...{ ł: 'l', ø: 'o', đ: 'd', ð: 'd', þ: 'th', æ: 'ae', œ: 'oe', ß: 'ss', ı: 'i', ħ: 'h', ŋ: 'n', ŧ: 't', ĸ: 'k' },
};
const SPECIAL = new RegExp(`[${Object.keys(TYPED_AS).join('')}]`, 'gu');

/** A word in lower case with letters of the English alphabet for those that are mostly typed so. */
export function typedLetters(word: string): string {
  return word.replace(SPECIAL, (letter) => TYPED_AS[letter] ?? letter);
}

const HAN = /\p{Script=Han}/u;

const simplified = lazy(
  (): ReadonlyMap<string, string> =>
    new Map(
      readTable('traditional-characters').flatMap((line) =>
        line.split(' ').map((pair) => [pair.slice(0, 1), pair.slice(1)] as const),
      ),
    ),
);

/** Chinese text in simplified characters, each in the place of the traditional one. */
export function simplifyChinese(text: string): string {
  if (!HAN.test(text)) return text;
  const known = simplified();
  let read = '';
  for (const character of text) read += known.get(character) ?? character;
  return read;
}

/** A text without the characters that nobody sees. */
export function withoutInvisible(text: string): string {
  return INVISIBLE.test(text) ? text.replace(EVERY_INVISIBLE, '') : text;
}

/**
 * A text as it is read, and for each UTF-16 unit of that the characters that it comes from.
 *
 * @param readAs What a character is read as; nothing if it is not seen.
 */
export function readText(
  text: string,
  readAs: (character: string) => string,
): { readonly read: string; readonly spans: readonly Span[] } {
  const spans: Span[] = [];
  let read = '';
  let index = 0;
  for (const character of text) {
    const seen = readAs(character);
    read += seen;
    const span = { start: index, end: index + character.length };
    for (let unit = 0; unit < seen.length; unit += 1) spans.push(span);
    index += character.length;
  }
  return { read, spans };
}
