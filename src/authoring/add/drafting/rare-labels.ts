import { speakerLabel } from '../../../documents/reading/index.ts';
import type { Block, Told } from '../draft.ts';
import { noteOf } from '../note.ts';
import { fullNamesIn, tellersIn } from './full-names.ts';
import { isHanName } from './han-names.ts';

/**
 * Proposes to be somebody's what stands behind their name and a colon in a text that is no transcript, if the text tells
 * elsewhere what they say: “Doe: No.” beside “Jane Doe said …”. The label is taken out, as in transcripts.
 */
export function withRareLabels(blocks: readonly Block[], publisher: string | null): Told {
  const fullName = fullNamesIn(blocks);
  const tellers = tellersIn(blocks, fullName);
  const all = blocks.map(({ text }) => text).join('\n');
  const nameOf = (label: string): string | null => {
    if (label === publisher || (isHanName(label) && all.split(label).length > 2)) return label;
    const cased = label.replace(/(?<=\p{L})\p{L}+/gu, (letters) => letters.toLowerCase());
    return [label, cased].map(fullName).find((name) => tellers.has(name)) ?? null;
  };
  const taken: string[] = [];
  const told = blocks.map((block): Block => {
    if (block.kind === 'heading' || block.said.length > 0) return block;
    const label = speakerLabel(block.text);
    const name = label && label.rest !== '' && !/^["“„«「『]/u.test(label.rest) ? nameOf(label.name) : null;
    if (!label || name === null) return block;
    taken.push(block.text.slice(0, block.text.length - label.rest.length).trim());
    return { ...block, text: label.rest, said: [name], isProposal: true };
  });
  const what = 'Names in front of what they say, which were taken out of the text, as proposals';
  return { blocks: told, notes: noteOf(what, taken) };
}
