import { memoizedByValue } from './memo.ts';
import type { Span } from './span.ts';

const PLAIN = /^[!-~]/;
/** Characters of ASCII, without the one with a mark on it; or any other character with its marks. */
const PIECE = /[!-~]+(?!\p{M})|.\p{M}*/gsu;
const ALIKE: ReadonlyMap<string, string> = new Map(
  [
    ['‘’‚‛′ʼ`', "'"],
    ['“”„‟″«»', '"'],
    ['‐‑‒–—―−', '-'],
    ['ς', 'σ'],
  ].flatMap(([kin = '', one = '']) => [...kin].map((mark) => [mark, one] as const)),
);
/** Kin of others; foreign digits; accents and other marks, soft hyphens, zero-width characters. */
const FOLDED = new RegExp(
  String.raw`[${[...ALIKE.keys()].join('')}[\p{Nd}--[0-9]]\p{M}\p{Default_Ignorable_Code_Point}]`,
  'gv',
);
const BEYOND_ASCII = /[^\p{ASCII}]/u;
const DIGIT = /\p{Nd}/u;
/** White space that is not one plain space. */
const OTHER_SPACE = /\s{2,}|[^\S ]/g;

/**
 * A text as it is compared where punctuation counts: without case, accents, invisible characters and ways of spacing,
 * with digits of any script as 0 to 9, and with straight quotation marks and hyphens for their kin.
 */
export function foldText(text: string): string {
  return folded(text).replace(OTHER_SPACE, ' ').trim();
}

/** Where a folded text stands in a text, white space at either end left out; undefined if it does not. */
export function findFolded(text: string, wanted: string): Span | undefined {
  const from = foldText(text).indexOf(wanted);
  if (from === -1 || wanted === '') return undefined;
  const to = from + wanted.length;
  let start: number | undefined;
  // How much of the folded text is behind us.
  let length = 0;
  let isSpaced = true;
  for (const { 0: piece, index } of text.matchAll(PIECE)) {
    const seen = folded(piece).replace(OTHER_SPACE, ' ');
    if (seen === '' || (seen === ' ' && isSpaced)) continue;
    isSpaced = seen.endsWith(' ');
    // Only in plain words does each character stand for itself.
    const isPlain = PLAIN.test(piece);
    if (start === undefined && length + seen.length > from) start = index + (isPlain ? from - length : 0);
    length += seen.length;
    if (start !== undefined && length >= to) return { start, end: index + piece.length - (isPlain ? length - to : 0) };
  }
  return undefined;
}

function folded(text: string): string {
  if (!BEYOND_ASCII.test(text)) return text.toLowerCase().replaceAll('`', "'");
  // Russian й is a letter of its own, no и with a mark.
  const plain = text.normalize('NFKD').toLowerCase().replaceAll('и\u0306', 'й');
  return plain.replace(FOLDED, (found) => ALIKE.get(found) ?? (DIGIT.test(found) ? asciiDigit(found) : ''));
}

const FOREIGN_DIGITS = /[\p{Nd}--[0-9]]+/gv;

/** A text with digits of any script, and what Arabic has between them, as 0 to 9. */
export function asciiDigits(text: string): string {
  if (!BEYOND_ASCII.test(text)) return text;
  const digits = text.replace(FOREIGN_DIGITS, (digits) => Array.from(digits, asciiDigit).join(''));
  return digits.replaceAll('٫', '.').replaceAll('٬', ',');
}

/** Unicode keeps the ten digits of a script side by side, and a run of several scripts' digits begins with a zero. */
const asciiDigit = memoizedByValue((digit: string) => {
  const code = digit.codePointAt(0) ?? 0;
  let before = 0;
  while (DIGIT.test(String.fromCodePoint(code - before - 1))) before += 1;
  return String(before % 10);
});
