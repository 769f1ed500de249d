import { lazy, type Span } from '../../text/index.ts';
import { patternOf } from '../language/saying.ts';
import { inFewLetters, LETTERS, TAGS, tagged } from '../language/tagger.ts';

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

/** What all of them have; most texts have none of it. */
const NUMERAL = new RegExp(`[\\d¶§№第⁰¹²³⁴-⁹]|[ivxIVX](?![${LETTERS}])`);

function referencesIn(text: string): Span[] {
  if (!NUMERAL.test(inFewLetters(text))) return [];
  const { text: read, places } = tagged(text);
  return Array.from(read.matchAll(REFERENCES()), ({ 0: { length }, index }) => ({
    ...{ start: places[index] ?? 0, end: places[index + length] ?? text.length },
  }));
}

/** So many may stand side by side. */
const MOST = 3;
/** What stands between a quotation and a reference behind it. */
const SEPARATOR = /(?<!\s)\s*(?:[—–―]\s*|\s--?\s+|,\s*)?$/u;

/** A quotation without the reference that it ends with, or begins with before a colon: “Article 2:”. */
export function withoutReference(text: string): string {
  const [first] = referencesIn(text.slice(0, NEAR));
  const colon = first && text.slice(0, first.start).trim() === '' && /^\s*[:：]\s*(?=\S)/.exec(text.slice(first.end));
  const start = first && colon ? first.end + colon[0].length : 0;
  const tail = text.slice(Math.max(start, text.length - NEAR));
  let end = tail.length;
  for (const reference of referencesIn(tail).slice(-MOST).reverse()) {
    const isNext = (end === tail.length ? /^\s*(?:\.\s*)?$/ : /^$/).test(tail.slice(reference.end, end));
    if (!isNext) break;
    end = tail.slice(0, reference.start).search(SEPARATOR);
  }
  return text.slice(start, end === 0 ? undefined : text.length - tail.length + end);
}

/** What stands behind a quotation, without the reference that it begins with. */
export function withoutReferenceBefore(text: string): string {
  let start = 0;
  for (const reference of referencesIn(text).slice(0, MOST)) {
    if (!/^[\s.,]*$/.test(text.slice(start, reference.start))) break;
    start = reference.end;
  }
  return text.slice(start);
}

export function withoutReferences(text: string): string {
  return referencesIn(text).reduceRight((rest, { start, end }) => rest.slice(0, start) + rest.slice(end), text);
}
