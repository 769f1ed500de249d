import { capitalisable } from '../text/index.ts';
import { anyOf } from './alternatives.ts';
import { NUMBERS as DIGITS, LETTERS, spelt } from './spelt.ts';

/** In characters: what is farther from a quotation than this is not about it. */
export const NEAR = 120;

/** White space from its beginning on: from within it, a pattern would look for the same again. */
export const SPACE = String.raw`(?<!\s)\s*`;

/** “Article 2(4)”, “p. 4”, “¶ 4–6”, “第二条”: where something stands. */
const NUMBER = String.raw`(?:\d+[${LETTERS}]?|(?=[ivx])x{0,3}(?:ix|iv|v?i{0,3})|(?=[IVX])X{0,3}(?:IX|IV|V?I{0,3}))(?:[.:]\d+)*(?:\(\w{1,3}\))*`;
const NUMBERS = String.raw`${NUMBER}(?:\s*(?:[,–—-]|and|&)\s*${NUMBER})*`;
const REFERENCE_WORD = capitalisable(
  anyOf(({ referenceWords }) => referenceWords?.filter((word) => /\p{L}{2}/u.test(word))),
);
/** A single letter needs a full stop. */
const REFERENCE_LETTER = capitalisable(
  anyOf(({ referenceWords }) => referenceWords?.filter((word) => /^\p{L}$/u.test(word))),
);
const PLACE = String.raw`(?:(?<![${LETTERS}${DIGITS}’'])(?:(?:${REFERENCE_WORD})\.?|(?:${REFERENCE_LETTER})\.)\s*${NUMBERS}(?![${LETTERS}${DIGITS}])|[¶§№]+\s*${NUMBERS}|第\s*[\d一二三四五六七八九十百]+\s*[条條页頁段章节節])`;
const BRACKETED = String.raw`[(\[（【]\s*(?:${PLACE}(?:\s*,\s*${PLACE})*|\d{1,3}(?:\s*[,–-]\s*\d{1,3})*)\s*[)\]）】]`;
const REFERENCE = `(?:${BRACKETED}|${PLACE}|[⁰¹²³⁴-⁹]{1,3}|\\^\\d{1,3})`;
const REFERENCES = new RegExp(REFERENCE, 'gu');
const REFERENCE_FIRST = new RegExp(String.raw`^(?:[\s.,]*${REFERENCE}){1,3}`, 'u');
const REFERENCE_LAST = new RegExp(
  String.raw`(?:(?:${SPACE}[—–―]\s*|${SPACE}\s--?\s+|${SPACE},\s*|${SPACE})${REFERENCE}){1,3}\s*(?:\.\s*)?$`,
  'u',
);

/** “Article 2:” */
const REFERENCE_ABOVE = new RegExp(String.raw`^\s*${REFERENCE}\s*[:：]\s*(?=\S)`, 'u');

/** What all of them have; most texts have none of it. */
const NUMERAL = new RegExp(String.raw`[\d¶§№第⁰¹²³⁴-⁹]|[ivxIVX](?![${LETTERS}])`, 'u');

function referenceIn(text: string, pattern: RegExp): RegExpExecArray | null {
  const read = spelt(text);
  return NUMERAL.test(read) ? pattern.exec(read) : null;
}

/** A quotation without the reference that it ends with, or begins with before a colon. */
export function withoutReference(text: string): string {
  const start = referenceIn(text.slice(0, NEAR), REFERENCE_ABOVE)?.[0].length ?? 0;
  const tail = Math.max(start, text.length - NEAR);
  const end = referenceIn(text.slice(tail), REFERENCE_LAST)?.index;
  return text.slice(start, end === undefined || tail + end === start ? undefined : tail + end);
}

/** What stands behind a quotation, without the reference that it begins with. */
export function withoutReferenceBefore(text: string): string {
  return text.slice(referenceIn(text, REFERENCE_FIRST)?.[0].length);
}

export function withoutReferences(text: string): string {
  const read = spelt(text);
  if (!NUMERAL.test(read)) return text;
  return [...read.matchAll(REFERENCES)].reduceRight(
    (rest, { 0: reference, index }) => rest.slice(0, index) + rest.slice(index + reference.length),
    text,
  );
}
