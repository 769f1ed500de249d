import { lazy, type Span } from '../text/index.ts';
import { patternOf } from './saying.ts';
import { find, inFewLetters, LETTERS, TAGS, tagged } from './tagger.ts';

/** In characters: what is farther from a quotation than this is not about it. */
export const NEAR = 120;

/** White space from its beginning on: from within it, a pattern would look for the same again. */
export const SPACE = String.raw`(?<!\s)\s*`;

/** “Article 2(4)”, “p. 4”, “¶ 4–6”, “第二条”: where something stands. */
const NUMBER = String.raw`(?:\d+(?:<T><L>)?|<T>(?:(?=[ivx])x{0,3}(?:ix|iv|v?i{0,3})|(?=[IVX])X{0,3}(?:IX|IV|V?I{0,3})))(?:[.:]\d+)*(?:\(<T>\w{1,3}\))*`;
const NUMBERS = String.raw`${NUMBER}(?:\s*(?:[,–—-]|<T>and|&)\s*${NUMBER})*`;
const PLACE = String.raw`(?:(?<![${TAGS}${LETTERS}\d’'])(?:<referenceWord>\.?|<referenceLetter>\.)\s*${NUMBERS}(?!<L>|\d)|[¶§№]+\s*${NUMBERS}|第\s*[\d一二三四五六七八九十百]+\s*[条條页頁段章节節])`;
const BRACKETED = String.raw`[(\[（【]\s*(?:${PLACE}(?:\s*,\s*${PLACE})*|\d{1,3}(?:\s*[,–-]\s*\d{1,3})*)\s*[)\]）】]`;
const REFERENCE = `(?:${BRACKETED}|${PLACE}|[⁰¹²³⁴-⁹]{1,3}|\\^\\d{1,3})`;
const REFERENCES = lazy(() => patternOf(REFERENCE, 'g'));
const REFERENCE_FIRST = lazy(() => patternOf(String.raw`^(?:[\s.,]*${REFERENCE}){1,3}`, 'd'));
const REFERENCE_LAST = lazy(() =>
  patternOf(
    String.raw`(?:(?:${SPACE}[—–―]\s*|${SPACE}\s--?\s+|${SPACE},\s*|${SPACE})${REFERENCE}){1,3}\s*(?:\.\s*)?$`,
    'd',
  ),
);

/** “Article 2:” */
const REFERENCE_ABOVE = lazy(() => patternOf(String.raw`^\s*${REFERENCE}\s*[:：]\s*(?=\S)`, 'd'));

/** What all of them have; most texts have none of it. */
const NUMERAL = new RegExp(`[\\d¶§№第⁰¹²³⁴-⁹]|[ivxIVX](?![${LETTERS}])`);

const hasNumeral = (text: string) => NUMERAL.test(inFewLetters(text));

function referenceIn(text: string, pattern: RegExp): Span | undefined {
  return hasNumeral(text) ? find(pattern, tagged(text)) : undefined;
}

/** A quotation without the reference that it ends with, or begins with before a colon. */
export function withoutReference(text: string): string {
  const start = referenceIn(text.slice(0, NEAR), REFERENCE_ABOVE())?.end ?? 0;
  const tail = Math.max(start, text.length - NEAR);
  const end = referenceIn(text.slice(tail), REFERENCE_LAST())?.start;
  return text.slice(start, end === undefined || tail + end === start ? undefined : tail + end);
}

/** What stands behind a quotation, without the reference that it begins with. */
export function withoutReferenceBefore(text: string): string {
  return text.slice(referenceIn(text, REFERENCE_FIRST())?.end);
}

export function withoutReferences(text: string): string {
  if (!hasNumeral(text)) return text;
  const read = tagged(text);
  return [...read.text.matchAll(REFERENCES())].reduceRight(
    (rest, { 0: { length }, index }) => rest.slice(0, read.places[index]) + rest.slice(read.places[index + length]),
    text,
  );
}
