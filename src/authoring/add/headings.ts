import { headingLabel } from '../../documents/index.ts';
import { LANGUAGES } from '../../text/index.ts';
import type { Block } from './draft.ts';
import { excerpts } from './excerpts.ts';

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
  /** How deep headings stand, by what is in front of their numbers, in the order in which it comes: chapters stand above articles. */
  const depths = new Map<string, number>();
  let depth = 0;
  /** Whether the block before is a heading. */
  let isUnder = false;
  const found: string[] = [];
  let above = 1;
  const headed = blocks.flatMap((block): Block[] => {
    const isBehindText = !isUnder;
    isUnder = block.kind === 'heading';
    if (block.kind === 'heading') above = block.level;
    if (block.kind !== 'paragraph' || block.said.length > 0 || block.isTurn) return [block];
    const lines = block.text.split('\n');
    const headings: Block[] = [];
    for (const line of lines) {
      const word = headingWord(line);
      if (word === null) break;
      // What has no number, behind a text, ends the article before it: “FINAL PROVISIONS”.
      const isBeside = word === '' && headings.length === 0 && depths.size > 0 && isBehindText;
      depth = depths.get(word) ?? (isBeside ? depth : depths.size === 0 ? 0 : Math.max(...depths.values()) + 1);
      depths.set(word, depth);
      headings.push({ kind: 'heading', level: Math.min(6, above + 1 + depth), text: line });
    }
    found.push(...headings.map(({ text }) => text));
    const rest = lines.slice(headings.length).join('\n').trim();
    isUnder = rest === '';
    return isUnder ? headings : [...headings, { ...block, text: rest }];
  });
  return { blocks: headed, notes: found.length > 0 ? [`Taken for headings by how they look, ${excerpts(found)}`] : [] };
}

/** Of 第五条 what is not 条. */
const HAN_NUMBER = /^第\s*(?:\d+|[一二三四五六七八九十百零〇两]+)\s*/u;

/** Words for parts of texts: “article” of “First Article”, too. */
const PARTS = new Set(LANGUAGES.flatMap(({ labels = {} }) => Object.values(labels).flat()));

/** What a heading has in front of its number, in lower case; an empty text if it is one by its capitals; null if it is none. */
function headingWord(line: string): string | null {
  if (line.length > LONGEST || /[.,;:!?…。：；]$/.test(line)) return null;
  const label = headingLabel(line);
  if (label !== null && /^[\p{L}§]/u.test(label)) {
    const words =
      label
        .replace(HAN_NUMBER, '')
        .toLowerCase()
        .match(/\p{L}+|§/gu) ?? [];
    return words.find((word) => PARTS.has(word)) ?? words[0] ?? '';
  }
  return /^\p{Lu}/u.test(line) && !/\p{Ll}/u.test(line) && (line.match(/\p{Lu}/gu) ?? []).length > 3 ? '' : null;
}
