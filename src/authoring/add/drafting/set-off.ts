import type { Block, Told } from '../draft.ts';
import { isSigned, signerOf } from '../html/index.ts';
import { noteOf } from '../note.ts';
import { speakerBeside } from './named.ts';

/** Where more than such a share of a text is set off as quoted, it is merely indented. */
const MOST_QUOTED = 0.5;
/** In front of whoever said it, in the paragraph behind it: “So wrote Jane Doe”. */
const SUCH = /^(?:so|thus|such|das|así|ainsi|assim|так)\s+/iu;

/** Proposes who says what is set off as quoted, where the paragraph before or behind it names them. */
export function withSetOff(blocks: readonly Block[]): Told {
  const isOpen = (block: Block | undefined) =>
    block !== undefined && block.kind !== 'heading' && block.isQuoted === true && block.said.length === 0;
  const lengthOf = (some: readonly Block[]) => some.reduce((sum, { text }) => sum + text.length, 0);
  if (lengthOf(blocks.filter(isOpen)) > MOST_QUOTED * lengthOf(blocks)) {
    return { blocks: blocks.map((block) => (block.kind === 'heading' ? block : withoutMark(block))), notes: [] };
  }
  const told: Block[] = [];
  const nameless: string[] = [];
  for (let from = 0; from < blocks.length; ) {
    let end = from;
    while (isOpen(blocks[end])) end += 1;
    const run = blocks.slice(from, end);
    const next = blocks[end];
    if (run.length === 0) {
      if (next) told.push(next);
      from = end + 1;
      continue;
    }
    const isSignature = next?.kind === 'paragraph' && isSigned(next.text);
    const speaker = isSignature ? signerOf(next.text) : namedAround(told.at(-1)?.text ?? '', next?.text ?? '');
    if (speaker === null) nameless.push(...run.map(({ text }) => text));
    for (const block of run) {
      const isGiven = speaker !== null && block.kind !== 'heading';
      told.push(isGiven ? { ...block, said: [speaker], isProposal: true } : block);
    }
    from = isSignature && speaker !== null ? end + 1 : end;
  }
  const what = 'Set off as quoted, but it could not be told from whom';
  return { blocks: told, notes: noteOf(what, nameless, 'Add — lines.') };
}

function withoutMark({ isQuoted: _, ...block }: Exclude<Block, { kind: 'heading' }>): Block {
  return block;
}

/** Who is named in what leads in to a quotation, or in “So wrote Jane Doe” behind it. */
function namedAround(before: string, behind: string): string | null {
  const leadIn = /[:：]\s*$/.test(before) ? before : '';
  const leadOut = SUCH.test(behind) ? behind.replace(SUCH, '') : '';
  return speakerBeside(leadIn, '“…”', leadOut, (name) => name);
}
