import { partitionPoint } from '../text/index.ts';
import type { Block, Holds } from './card.ts';

/** Puts groups of blocks into as few messages as hold them. A group stays whole, but for one that is a single long note. */
export function pack(groups: readonly (readonly Block[])[], holds: Holds): Block[][] {
  const messages: Block[][] = [[]];
  for (let [...rest] of groups) {
    while (rest.length > 0) {
      const message = messages.at(-1) ?? [];
      const { fitting, left } = divide(rest, message, holds);
      message.push(...fitting);
      if (left.length > 0) messages.push([]);
      rest = left;
    }
  }
  return messages.map(withoutEmptyLines).filter(({ length }) => length > 0);
}

/** What of a group goes into a message that has something in it, and what is left for the next one. */
function divide(group: Block[], message: readonly Block[], holds: Holds): { fitting: Block[]; left: Block[] } {
  if (holds([...message, ...group])) return { fitting: group, left: [] };
  const [first, second] = group;
  if (first?.kind === 'note' && second === undefined) {
    const upTo = (end: number): Block => ({ ...first, text: first.text.slice(0, end) });
    const most = partitionPoint(1, first.text.length + 1, (end) => !holds([...message, upTo(end)])) - 1;
    if (most > 0) return { fitting: [upTo(most)], left: [{ ...first, text: first.text.slice(most) }] };
  }
  // What no message holds is left to the platform.
  return message.length === 0 ? { fitting: group, left: [] } : { fitting: [], left: group };
}

/** Empty lines part what stands in one message; at its ends they part nothing. */
function withoutEmptyLines(blocks: readonly Block[]): Block[] {
  const isEmpty = (block: Block) => block.kind === 'note' && block.text.length === 0;
  const first = blocks.findIndex((block) => !isEmpty(block));
  const last = blocks.findLastIndex((block) => !isEmpty(block));
  return first === -1 ? [] : blocks.slice(first, last + 1);
}
