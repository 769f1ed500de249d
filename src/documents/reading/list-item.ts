import { digitsOfRoman } from '../../text/index.ts';

/** How a line of a list begins. */
export interface Marker {
  /** In characters: the white space before it, and all that is no text of the item. */
  readonly indent: number;
  readonly length: number;
  /** As it was published, such as “6.” or “(a)”; null of a bullet. */
  readonly number: string | null;
  /** What it may be in which kind of list: “(i)” is the ninth letter or the first numeral. */
  readonly forms: readonly Form[];
}

/** An item of a kind of list, such as “(a)” for one with letters in brackets, counted from 1. */
export interface Form {
  readonly kind: string;
  readonly place: number;
}

/** `6. `, `- ` and `* ` are marks of Markdown; `6)`, `(6)`, `(a)`, `a)`, `a.` (not “a. m.”), `(iv)`, `（一）`, `一、`, `1️⃣` and `•` are published. */
const MARKER =
  /^(\s*)(?:(\d{1,3}\.|[-*])\s+|(\(?(?:\d{1,3}|\p{Ll}|[ivx]{2,5})\)(?=\s)|(?:\p{Ll}|[ivx]{2,5})\.(?=\s)(?!\s*\p{L}\.)|（[一二三四五六七八九十]{1,3}）|[一二三四五六七八九十]{1,3}、|[*_]{0,3}\d\uFE0F?\u20E3|•)\s*)(?=\S)/u;

/** Null where a line is no item of a list. */
export function markerOf(line: string): Marker | null {
  const [whole, indent = '', markup, published] = MARKER.exec(line) ?? [];
  if (whole === undefined) return null;
  const written = markup ?? published ?? '';
  const number = /^[-*•]$/.test(written) ? null : written.replace(/^[*_]+/, '');
  return {
    indent: indent.length,
    length: markup === undefined ? indent.length : whole.length,
    number,
    forms: formsOf(number),
  };
}

/** “6.” → “6”, “(a)” → “a”, “1️⃣” → “1”. */
export function bareNumber(number: string): string {
  return number.replace(/[().（）、]|\uFE0F|\u20E3/g, '');
}

const HAN_DIGITS = '〇一二三四五六七八九';

/** Of a number from 一 to 九十九. */
function hanValue(name: string): number {
  const [tens, ones] = name.includes('十') ? name.split('十') : ['〇', name];
  return 10 * (tens === '' ? 1 : HAN_DIGITS.indexOf(tens ?? '')) + (ones === '' ? 0 : HAN_DIGITS.indexOf(ones ?? ''));
}

function formsOf(number: string | null): Form[] {
  const name = number === null ? '' : bareNumber(number);
  if (number === null || name === '') return [];
  const form = (sign: string, place: number, mark = number) =>
    place > 0 ? [{ kind: mark.replace(name, sign), place }] : [];
  // “6)” may go on behind “5.”.
  const marks = [number, ...(number.startsWith('(') ? [] : [`${name}${number.endsWith(')') ? '.' : ')'}`])];
  if (/^\d/.test(name)) return marks.flatMap((mark) => form('0', Number(name), mark));
  if (/^[一-龥]/u.test(name)) return form('一', hanValue(name));
  const first = /^[а-я]$/.test(name) ? 'а' : 'a';
  const letter = name.length === 1 ? (name.codePointAt(0) ?? 0) - (first.codePointAt(0) ?? 0) + 1 : 0;
  const roman = name === 'i' ? 1 : Number(digitsOfRoman(name.toUpperCase()) ?? 0);
  return [...form(first, letter), ...form('i', roman)];
}

/** Whether some numbered lines that are further in than an item are items themselves: those with others of their list. */
export function innerItems(lines: readonly { readonly text: string }[]): (marker: Marker) => boolean {
  const keyOf = (indent: number, kind: string, place: number) => `${indent} ${kind} ${place}`;
  const forms = lines.flatMap(({ text }) => {
    const marker = markerOf(text);
    return marker?.forms.map(({ kind, place }) => keyOf(marker.indent, kind, place)) ?? [];
  });
  const found = new Set(forms);
  return ({ indent, forms }) =>
    forms.some(({ kind, place }) => [place - 1, place + 1].some((beside) => found.has(keyOf(indent, kind, beside))));
}
