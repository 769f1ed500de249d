import { headingLabel } from '../../../documents/index.ts';
import { markerOf } from '../../../documents/reading/index.ts';
import { append, digitsOfRoman } from '../../../text/index.ts';
import type { Block } from '../draft.ts';

/** Not “- 1 BvR 99/20 -”, as courts set lines apart; “o  …” as typewriters have it. */
const BULLET = /^[•▪●◦‣·]\s+|^o\s{2,}(?=\S)|^[-*]\s+(?=\S)(?!.*\s-$)/u;
const NUMBER = /^(\d{1,3})\.\s+/;
/** What stands in such a list, too, but has another mark: “3a. …”, “6) …”. */
const OTHER_MARK = /^(\d{1,3})(?:\p{Ll}[.)]|\))\s/u;
/** Further than that behind the one before, on the line below, a number is none of a list: “2. …” and “8. Mai”. */
const MOST_MISSING = 3;

/** Verses, “1 In the year …”, and parts of articles: “1° …”, “II. - …”. */
const RUNNING = [/^(\d{1,3})\s+(?=["'“‘«„(]?\p{L})/u, /^(\d{1,3})[°º]\s/u, /^([IVX]{1,5})\.?\s[-–—]\s/u];

/** The number of a part whose text stands behind it: “Sec. 12-102. License required. …”. */
function partNumber(line: string): string | undefined {
  const label = headingLabel(line) ?? '';
  return /^[\p{L}§]/u.test(label) && /^[.:)]\s/.test(line.slice(label.length)) ? /\d+$/.exec(label)?.[0] : undefined;
}

/** The second and further paragraphs of an article in Japanese: “２　前項の規定は…”. */
const HAN_PARAGRAPH = /^[2-9２-９]\u3000+(?=\p{Lo})/u;

/** The lines of a paragraph that begin with numbers from one to the next, of which there are two at least, in one of these forms. */
function runningLines(lines: readonly string[]): ReadonlySet<string> {
  const forms = [...RUNNING.map((form) => (line: string) => form.exec(line)?.[1]), partNumber];
  const found = forms.flatMap((numberIn) => {
    const numbered = lines.flatMap((line) => {
      const written = numberIn(line);
      const number = Number(written === 'I' ? 1 : (digitsOfRoman(written ?? '') ?? written));
      return written === undefined ? [] : [{ line, number }];
    });
    const areNext = numbered.every(({ number }, at) => at === 0 || number === (numbered[at - 1]?.number ?? 0) + 1);
    return numbered.length > 1 && areNext ? numbered : [];
  });
  return new Set(found.map(({ line }) => line));
}

/** What marks an item, and stands alone: “(b)”, “b)”; “(2)” may be an equation’s. */
const MARK_ALONE = /^(?:\(?(?:\p{Ll}|[ivx]{2,5})\)|（[一二三四五六七八九十]{1,3}）)$/u;

/** Puts marks of items that stand alone, as a page sets them in columns of their own, in front of what they mark. */
export function withMarks(blocks: readonly Block[]): Block[] {
  return blocks.flatMap((block, at): Block[] => {
    const [before, next] = [blocks[at - 1], blocks[at + 1]];
    if (block.kind !== 'paragraph') return [block];
    if (MARK_ALONE.test(block.text) && next?.kind === 'paragraph') return [];
    const mark = before?.kind === 'paragraph' && MARK_ALONE.test(before.text) ? before.text : undefined;
    return [mark === undefined ? block : { ...block, text: `${mark} ${block.text}` }];
  });
}

/** Which lines begin items, told from all of a text. */
interface Marks {
  /** Has to be asked of each line, in their order. */
  readonly isNumbered: (line: string) => boolean;
  readonly isBulleted: (line: string) => boolean;
  readonly isLettered: (line: string) => boolean;
}

/**
 * Makes items of paragraphs and lines that are numbered or bulleted as text. A number begins an item only where the one
 * before or behind it begins another, or one stands on the lines above it: “8. Mai” is a date. What is numbered as “(a)” becomes a paragraph, which is an item by that.
 */
export function withItems(blocks: readonly Block[]): Block[] {
  const lines = blocks.flatMap((block) => (block.kind === 'paragraph' ? block.text.split('\n') : []));
  const numberOf = (line: string) => (NUMBER.exec(line) ?? OTHER_MARK.exec(line))?.[1];
  const numbers = lines.flatMap((line) => numberOf(line) ?? []).map(Number);
  let seen = -1;
  const isNumbered = (line: string) => {
    const number = numberOf(line);
    if (number === undefined) return false;
    seen += 1;
    return NUMBER.test(line) && (numbers[seen - 1] === Number(number) - 1 || numbers[seen + 1] === Number(number) + 1);
  };
  const lettered = letteredLines(lines);
  const areBulleted = lines.filter((line) => BULLET.test(line)).length > 1;
  const isBulleted = (line: string) => BULLET.test(line) && (areBulleted || /^[^-*o]/.test(line));
  const marks = { isNumbered, isBulleted, isLettered: (line: string) => lettered.has(line) };
  return blocks.flatMap((block) => (block.kind === 'paragraph' ? partsOf(block, marks) : [block]));
}

/** A paragraph in its items and what stands around them. */
function partsOf(block: Extract<Block, { kind: 'paragraph' }>, { isNumbered, isBulleted, isLettered }: Marks): Block[] {
  const parts: Block[] = [];
  const { kind: _, text: __, ...spoken } = block;
  let last = Number.NaN;
  const goesOn = (number: string | undefined, least: number) =>
    number !== undefined && Number(number) >= last + least && Number(number) <= last + MOST_MISSING;
  const lines = block.text.split('\n');
  const running = runningLines(lines);
  for (const line of lines) {
    const open = parts.at(-1);
    const [, number] = NUMBER.exec(line) ?? [];
    const [, other] = OTHER_MARK.exec(line) ?? [];
    if (isNumbered(line) || goesOn(number, 1)) {
      last = Number(number);
      parts.push({ kind: 'item', marker: `${last}.`, text: line.replace(NUMBER, ''), ...spoken });
    } else if (isBulleted(line)) {
      parts.push({ kind: 'item', marker: '-', text: line.replace(BULLET, ''), ...spoken });
    } else if (isLettered(line) || goesOn(other, 0)) {
      if (other !== undefined) last = Number(other);
      parts.push({ ...block, text: line.trimStart() });
    } else if (!open || running.has(line) || HAN_PARAGRAPH.test(line)) {
      parts.push({ ...block, text: line });
    } else {
      parts[parts.length - 1] = { ...open, text: `${open.text}\n${line}` };
    }
  }
  return parts;
}

/** The lines that begin as “(a)”, “2)” and the like do, of which the one before or behind in the same kind of list is there, too. */
function letteredLines(lines: readonly string[]): ReadonlySet<string> {
  const lists = new Map<string, { readonly line: string; readonly place: number }[]>();
  for (const line of lines) {
    const { length, indent, forms } = markerOf(line) ?? { length: 1, indent: 0, forms: [] };
    if (length === indent) for (const { kind, place } of forms) append(lists, kind, { line, place });
  }
  const isBeside = (place: number, other: number | undefined) => other !== undefined && Math.abs(place - other) === 1;
  const found = [...lists.values()].flatMap((list) =>
    list.filter(({ place }, at) => isBeside(place, list[at - 1]?.place) || isBeside(place, list[at + 1]?.place)),
  );
  return new Set(found.map(({ line }) => line));
}
