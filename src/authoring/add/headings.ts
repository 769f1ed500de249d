import { headingLabel } from '../../documents/index.ts';
import type { Block } from './draft.ts';
import { some } from './some.ts';

/** A heading is no longer than this, in characters. */
const LONGEST = 80;

/**
 * Makes headings of paragraphs, and of the first lines of some, that look like one: “Article 5”, “CHAPTER II”, “GENERAL
 * RULES”.
 */
export function withHeadings(blocks: readonly Block[]): {
  readonly blocks: readonly Block[];
  readonly notes: readonly string[];
} {
  /** What is in front of the numbers, in the order in which it comes: chapters stand above articles. */
  const words: string[] = [];
  const found: string[] = [];
  let above = 1;
  const headed = blocks.flatMap((block): Block[] => {
    if (block.kind === 'heading') above = block.level;
    if (block.kind !== 'paragraph' || block.said.length > 0 || block.isTurn) return [block];
    const lines = block.text.split('\n');
    const headings: Block[] = [];
    for (const line of lines) {
      const word = headingWord(line);
      if (word === null) break;
      if (!words.includes(word)) words.push(word);
      headings.push({ kind: 'heading', level: Math.min(6, above + 1 + words.indexOf(word)), text: line });
    }
    found.push(...headings.map(({ text }) => text));
    const rest = lines.slice(headings.length).join('\n').trim();
    return rest === '' ? headings : [...headings, { ...block, text: rest }];
  });
  return { blocks: headed, notes: found.length > 0 ? [`Taken for headings by how they look, ${some(found)}`] : [] };
}

/** What a heading has in front of its number, in lower case; an empty text if it is one by its capitals; null if it is none. */
function headingWord(line: string): string | null {
  if (line.length > LONGEST || /[.,;:!?…。：；]$/.test(line)) return null;
  const label = headingLabel(line);
  if (label !== null && /^[\p{L}§]/u.test(label))
    return label.replace(/[\s\d.]*(?:\d\p{Ll}?|\b[IVXLC]+|\b\p{Lu})$/u, '').toLowerCase();
  return /^\p{Lu}/u.test(line) && !/\p{Ll}/u.test(line) && (line.match(/\p{Lu}/gu) ?? []).length > 3 ? '' : null;
}
