import { isQuestion } from '../../text/index.ts';
import type { Block } from './draft.ts';

/** An interview has so many questions in bold letters at least. */
const FEWEST = 3;

/** Marks where somebody else begins to speak in an interview whose questions are told by nothing but bold letters. */
export function withTurns(blocks: readonly Block[]): readonly Block[] {
  const asks = (block: Block | undefined) =>
    block?.kind === 'paragraph' && block.isBold === true && isQuestion(block.text);
  if (blocks.filter(asks).length < FEWEST) return blocks;
  return blocks.map((block, index) => {
    const isTurn = asks(block) || asks(blocks[index - 1]);
    return isTurn && block.kind === 'paragraph' ? { ...block, isTurn } : block;
  });
}
