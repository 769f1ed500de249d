import { isQuestion } from '../../text/index.ts';
import type { Block } from './draft.ts';

/** An interview has so many questions and the like that nothing but bold letters or dashes tells, at least. */
const FEWEST = 3;
/** Where none of these is a question, they are such a share of the text, or merely set off in it. */
const LEAST_SHARE = 0.3;

/** What ends like a sentence: a heading in bold letters does not. */
const SENTENCE = /[.!?؟…。！？][”"’»」]?$/u;
/** “– How old is it?”, “—¿Y el dinero?”; not so “– one,” in a list. */
const DASHED = /^(?:[–—]|[―─]{1,2}|——)\s*[\p{Lu}\p{Lo}¿¡…“«„"]/u;

/** Marks where somebody else begins to speak in an interview whose questions are told by nothing but bold letters or dashes. */
export function withTurns(blocks: readonly Block[]): readonly Block[] {
  const isBold = (block: Block | undefined) =>
    block?.kind === 'paragraph' && block.isBold === true && SENTENCE.test(block.text);
  const isAsked = (block: Block) => isQuestion(block.text) || /か。$/u.test(block.text);
  const bold = blocks.filter(isBold);
  if (bold.length >= FEWEST && (bold.some(isAsked) || bold.length >= LEAST_SHARE * blocks.length))
    return blocks.map((block, index) => (isBold(block) || isBold(blocks[index - 1]) ? turn(block) : block));
  const lines = blocks.flatMap(dashedLines);
  const dashed = lines.filter(isDashed);
  if (dashed.length < FEWEST || !dashed.some(isAsked) || !dashed.every(({ text }) => SENTENCE.test(text)))
    return blocks;
  return lines.map((block) => (isDashed(block) ? turn(block) : block));
}

function turn(block: Block): Block {
  return block.kind === 'paragraph' && block.said.length === 0 ? { ...block, isTurn: true } : block;
}

function isDashed({ kind, text }: Block): boolean {
  return kind === 'paragraph' && DASHED.test(text);
}

/** A paragraph in its lines, if each of them begins with a dash. */
function dashedLines(block: Block): Block[] {
  const lines = block.text.split('\n');
  return block.kind === 'paragraph' && lines.every((line) => DASHED.test(line))
    ? lines.map((text) => ({ ...block, text }))
    : [block];
}
