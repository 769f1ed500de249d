import type { Block, Told } from '../draft.ts';
import { noteOf } from '../note.ts';
import { authorsIn } from '../written-by.ts';
import { isSigned } from './authors.ts';
import { tellsOf } from './narration.ts';

/** What stands below a heading up to the next one of its rank, with who wrote it right below the heading. */
interface Part {
  /** Where the line stands that names its author. */
  readonly byline: number;
  /** Behind its last block. */
  readonly end: number;
}

/**
 * Proposes the parts of a text that name their own authors, “By Jane Doe” below a heading, to be theirs. What tells of them there
 * is the publisher's; of several authors of a part nobody knows who says what.
 */
export function withPartAuthors(blocks: readonly Block[]): Told {
  const parts = partsIn(blocks);
  const given = [...blocks];
  for (const { byline, end } of parts) {
    const authors = authorsIn(blocks[byline]?.text ?? '');
    for (let at = byline + 1; at < end; at += 1) {
      const block = blocks[at];
      if (block && block.kind !== 'heading' && block.said.length === 0) given[at] = writtenBy(authors, block);
    }
  }
  const bylines = new Set(parts.map(({ byline }) => byline));
  const lines = [...bylines].map((at) => blocks[at]?.text ?? '');
  return {
    blocks: given.filter((_, at) => !bylines.has(at)),
    notes: noteOf('Parts with authors of their own, given to them as proposals', lines),
  };
}

function partsIn(blocks: readonly Block[]): Part[] {
  const all = blocks.flatMap((block, at): Part[] => {
    const heading = blocks[at - 1];
    const isBelow = heading?.kind === 'heading' && block.kind === 'paragraph' && isSigned(block.text);
    if (!isBelow || blocks[at + 1] === undefined || blocks[at + 1]?.kind === 'heading') return [];
    const next = blocks.findIndex(
      (each, index) => index > at && each.kind === 'heading' && each.level <= heading.level,
    );
    return [{ byline: at, end: next === -1 ? blocks.length : next }];
  });
  // Who is named above all of them, or above all of a text, has written that.
  const isOfAll = ({ byline, end }: Part) =>
    all.some((other) => other.byline > byline && other.byline < end) || (all.length === 1 && byline === 1);
  return all.filter((part) => !isOfAll(part));
}

function writtenBy([author = '', ...others]: readonly string[], block: Exclude<Block, { kind: 'heading' }>): Block {
  if (others.length > 0) return { ...block, isTurn: true };
  return { ...block, said: [tellsOf(block, author) ? 'publisher' : author], isProposal: true };
}
