import { markerOf } from '../../documents/reading/index.ts';
import { append } from '../../text/index.ts';
import type { Block } from './draft.ts';

const BULLET = /^[•▪●◦‣·]\s+|^[-*]\s+(?=\S)/u;
const NUMBER = /^(\d{1,3})\.\s+/;

/**
 * Makes items of paragraphs and lines that are numbered or bulleted as text. A number begins an item only where the one
 * before or behind it begins another: “8. Mai” is a date. What is numbered as “(a)” becomes a paragraph, which is an item by that.
 */
export function withItems(blocks: readonly Block[]): Block[] {
  const lines = blocks.flatMap((block) => (block.kind === 'paragraph' ? block.text.split('\n') : []));
  const numbers = lines.flatMap((line) => NUMBER.exec(line)?.[1] ?? []).map(Number);
  let seen = -1;
  const isNumbered = (line: string) => {
    const number = NUMBER.exec(line)?.[1];
    if (number === undefined) return false;
    seen += 1;
    return numbers[seen - 1] === Number(number) - 1 || numbers[seen + 1] === Number(number) + 1;
  };
  const isLettered = letteredLines(lines);
  const bulleted = lines.filter((line) => BULLET.test(line)).length;
  return blocks.flatMap((block): Block[] => {
    if (block.kind !== 'paragraph') return [block];
    const parts: Block[] = [];
    const { kind: _, text: __, ...spoken } = block;
    for (const line of block.text.split('\n')) {
      const last = parts.at(-1);
      const [, number] = NUMBER.exec(line) ?? [];
      if (isNumbered(line)) {
        const marker = `${Number(number)}.` as const;
        parts.push({ kind: 'item', marker, text: line.replace(NUMBER, ''), ...spoken });
      } else if (BULLET.test(line) && (bulleted > 1 || /^[^-*]/.test(line))) {
        parts.push({ kind: 'item', marker: '-', text: line.replace(BULLET, ''), ...spoken });
      } else if (isLettered.has(line)) {
        parts.push({ ...block, text: line.trimStart() });
      } else if (last) {
        parts[parts.length - 1] = { ...last, text: `${last.text}\n${line}` };
      } else {
        parts.push({ ...block, text: line });
      }
    }
    return parts;
  });
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
