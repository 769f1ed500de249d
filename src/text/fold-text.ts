import type { Span } from './span.ts';

/** Accents and other marks, soft hyphens, zero-width characters. */
const UNSEEN = /[\p{M}\p{Default_Ignorable_Code_Point}]/gv;
/** A character with the marks on it. */
const WITH_MARKS = /.\p{M}*/gsu;
const ALIKE: readonly (readonly [RegExp, string])[] = [
  [/[‘’‚‛′ʼ`]/g, "'"],
  [/[“”„‟″«»]/g, '"'],
  [/[‐‑‒–—―−]/g, '-'],
  [/ς/g, 'σ'],
];
const BEYOND_ASCII = /[^\p{ASCII}]/u;
const DIGIT = /\p{Nd}/u;
const FOREIGN_DIGITS = /[\p{Nd}--[0-9]]/gv;

/**
 * A text as it is compared where punctuation counts: without case, accents, invisible characters and ways of spacing,
 * with digits of any script as 0 to 9, and with straight quotation marks and hyphens for their kin.
 */
export function foldText(text: string): string {
  return folded(text).replace(/\s+/g, ' ').trim();
}

/** Where a folded text stands in a text, white space at either end left out; undefined if it does not. */
export function findFolded(text: string, wanted: string): Span | undefined {
  let whole = '';
  const spans: Span[] = [];
  let start = 0;
  for (const [character] of text.matchAll(WITH_MARKS)) {
    const end = start + character.length;
    const seen = folded(character).replace(/\s+/g, ' ');
    if (seen !== ' ' || !(whole === '' || whole.endsWith(' '))) {
      whole += seen;
      for (let unit = 0; unit < seen.length; unit += 1) spans.push({ start, end });
    }
    start = end;
  }
  const at = whole.indexOf(wanted);
  const [first, last] = [spans[at], spans[at + wanted.length - 1]];
  return first && last && { start: first.start, end: last.end };
}

function folded(text: string): string {
  if (!BEYOND_ASCII.test(text)) return text.toLowerCase().replaceAll('`', "'");
  // Russian й is a letter of its own, no и with a mark.
  let plain = text.normalize('NFKD').toLowerCase().replaceAll('и\u0306', 'й').replace(UNSEEN, '');
  for (const [kin, one] of ALIKE) plain = plain.replace(kin, one);
  return plain.replace(FOREIGN_DIGITS, (digit) => String(digitValue(digit)));
}

/** Unicode keeps the ten digits of a script side by side, and a run of several scripts' digits begins with a zero. */
function digitValue(digit: string): number {
  const code = digit.codePointAt(0) ?? 0;
  let before = 0;
  while (DIGIT.test(String.fromCodePoint(code - before - 1))) before += 1;
  return before % 10;
}
