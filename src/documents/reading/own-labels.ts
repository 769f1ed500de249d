import { digitsOfRoman, hanNumber } from '../../text/index.ts';
import { headingLabel } from '../labels.ts';
import type { Line } from './comments.ts';

/** “Rule 2: …”, “Article 2 : …”, “Article 5. …”, “Artículo 2º.- …”, “MADDE 2 – …”. */
const SEPARATED = /^\s?(?:[:.)](?:\s|$)|\.?\s?[-–—]\s)/;
/** “Art. 2º É proibido”, “Art. 2º-A É proibido”. */
const ORDINAL = /(?:[ºª°](?:-\p{L})?|\der)$/u;
/** “Art. 2º-A” behind “Art. 2º”. */
const INSERTED = /\d[ºª°]?-?\s?\p{L}+$/u;
/** “§ 5 (1) …” */
const INNER = /\s?\(1\)$/;
/** “第四条 …”, “第4条（目的）…” */
const HAN = /^第\s*(?<digits>\d+|[^\s\d]+?)\s*(?<word>[^\s\d一二三四五六七八九十百千零〇两兩]+)$/u;
const BEHIND_HAN = /^\s*[（(【]|^\s+\S/;
const FIRST_OF_SEVERAL = /^\s?[-–—.]?\s?\(1\)\s/;

/** What an article has instead of “§ 1” where there is but one. */
const SOLE = /^par[áa]grafo [úu]nico(?=\s?[.:–—-])/iu;

/** “Parágrafo único. …” → “parágrafo único”; null of any other paragraph. */
export function soleParagraph(line: string): string | null {
  return SOLE.exec(line)?.[0].toLowerCase() ?? null;
}

/** How a paragraph calls itself: “Rule 2: …”, “Article 5. …”, “Art. 2º …”, “MADDE 2 – (1) …”. */
export function ownLabel(line: string): string | null {
  const label = headingLabel(line);
  if (label === null || !/^[\p{L}§]/u.test(label)) return null;
  const behind = line.slice(label.length);
  if (HAN.test(label) && BEHIND_HAN.test(behind)) return label;
  if (SEPARATED.test(behind) || ((ORDINAL.test(label) || INNER.test(label)) && /^\s+[\p{Lu}(]/u.test(behind)))
    return label;
  return null;
}

/** The word of a label: “Article”, 条. */
export function wordOf(label: string): string {
  return HAN.exec(label)?.groups?.['word'] ?? /^[\p{L}§]+/u.exec(label)?.[0] ?? '';
}

/** What a line is the label of, without its first paragraph, where that begins on the line: “§ 5 (1) …”, “MADDE 2 – (1) …”. */
export function partOf(line: string, label: string): { readonly name: string; readonly isFirst: boolean } {
  const name = label.replace(INNER, '');
  return { name, isFirst: name !== label || FIRST_OF_SEVERAL.test(line.slice(label.length)) };
}

interface Section {
  readonly line: number;
  readonly word: string;
  readonly number: number;
  readonly isInserted: boolean;
}

/** The lines of paragraphs that begin parts of the text with their labels, one after the other: “Art. 1º …”, “Art. 2º …”. */
export function sectionLines(firstLines: readonly Line[]): ReadonlySet<number> {
  const sections = firstLines.flatMap(({ number: line, text }): Section[] => {
    const label = ownLabel(text);
    if (label === null) return [];
    const name = label.replace(INNER, '');
    return [{ line, word: wordOf(label), number: lastNumber(name), isInserted: INSERTED.test(name) }];
  });
  const found = new Set<number>();
  const lastOf = new Map<string, Section>();
  for (const section of sections) {
    const last = lastOf.get(section.word);
    const isNext = last && section.number === last.number + 1;
    const isBetween = last && section.number === last.number && section.isInserted;
    if (isNext || isBetween) found.add(last.line).add(section.line);
    lastOf.set(section.word, section);
  }
  return found;
}

/** Of “Article L. 211-2” it is 2, of “Part IV” 4. */
function lastNumber(written: string): number {
  const han = HAN.exec(written)?.groups?.['digits'];
  if (han !== undefined) return /\d/.test(han) ? Number(han) : hanNumber(han);
  const digits = /(\d+)\D*$/.exec(written)?.[1];
  const roman = /[IVX]+$/.exec(written.trim())?.[0] ?? '';
  return Number(digits ?? (roman === 'I' ? 1 : digitsOfRoman(roman)));
}

const ROMAN_ITEM = /^\s*([IVX]+)(?:[.)]|\s?[-–—])\s+(?=\S)/;

/** The Roman numbers with which lines begin, those only that follow one another: “I - …”, “II - …”. */
export function romanItems(lines: readonly Line[]): ReadonlyMap<number, { name: string; place: number }> {
  const found = new Map<number, { name: string; place: number }>();
  let last: { line: number; name: string; place: number } | undefined;
  for (const { number: line, text } of lines) {
    const name = ROMAN_ITEM.exec(text)?.[1];
    if (name === undefined) continue;
    const here = { line, name, place: name === 'I' ? 1 : Number(digitsOfRoman(name)) };
    if (last && here.place === last.place + 1) {
      found.set(last.line, last).set(line, here);
    }
    last = here;
  }
  return found;
}
