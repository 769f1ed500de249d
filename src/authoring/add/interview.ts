import type { Block } from './draft.ts';

/** An interview has so many questions in bold letters at least. */
const FEWEST = 3;

/** Marks where somebody else begins to speak in an interview whose questions are told by nothing but bold letters. */
export function withTurns(blocks: readonly Block[]): readonly Block[] {
  const isQuestion = (block: Block | undefined) =>
    block?.kind === 'paragraph' && block.isBold === true && /[?？]$/.test(block.text);
  if (blocks.filter(isQuestion).length < FEWEST) return blocks;
  return blocks.map((block, index) => {
    const isTurn = isQuestion(block) || isQuestion(blocks[index - 1]);
    return isTurn && block.kind === 'paragraph' ? { ...block, isTurn } : block;
  });
}
