import type { Block, Told } from '../draft.ts';
import { countNote } from '../note.ts';

/** “Limnophile (talk) 10:14, 3 May 2020 (UTC)”, as wikis sign what is written on their pages of talk, in any language. */
const STAMP =
  /\([^()]{2,60}\)[,.]?\s+(?=[^()]{0,40}\d{1,2}:\d{2})(?=[^()]{0,40}\d{4})[^()\n]{10,50}\((?:UTC|[A-Z]{3,5})\)$/u;

/** Marks what is written on a wiki's pages of talk, up to a signature, as somebody's: where a name begins there cannot be told. */
export function withSignatures(blocks: readonly Block[]): Told {
  let isSigned = false;
  const marked = blocks.toReversed().map((block): Block => {
    if (block.kind === 'heading' || block.said.length > 0) isSigned = false;
    else if (STAMP.test(block.text)) isSigned = true;
    return isSigned && block.kind !== 'heading' ? { ...block, isTurn: true } : block;
  });
  const count = blocks.filter(({ text }) => STAMP.test(text)).length;
  return { blocks: marked.reverse(), notes: countNote('Signed by those who wrote them', count, 'Add — lines.') };
}
