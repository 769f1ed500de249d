import { partitionPoint } from '../text/index.ts';
import type { Block, Holds } from './card.ts';
import { EMPTY_LINE } from './lines.ts';

/** What is read together, in groups that stay whole but for one that is a single long note. */
export interface Unit {
  readonly groups: readonly (readonly Block[])[];
  /** Stands above it again wherever it has to go on in another message. */
  readonly resumed: Block;
}

/** Puts units into as few messages as hold them, one below the other. Only one that no message holds is divided. */
export function pack(units: readonly Unit[], holds: Holds): Block[][] {
  const messages: Block[][] = [];
  for (const { groups, resumed } of units) {
    const whole = groups.flat();
    const last = messages.at(-1);
    if (last && holds([...last, EMPTY_LINE, ...whole])) last.push(EMPTY_LINE, ...whole);
    else messages.push(...(holds(whole) ? [whole] : divided(groups, resumed, holds)));
  }
  return messages;
}

function divided(groups: Unit['groups'], resumed: Block, holds: Holds): Block[][] {
  const messages: Block[][] = [[]];
  for (let rest of groups) {
    while (rest.length > 0) {
      const message = messages.at(-1) ?? [];
      const isFresh = message.length === (messages.length === 1 ? 0 : 1);
      const { fitting, left } = divide(rest, message, holds, isFresh);
      message.push(...fitting);
      if (left.length > 0) messages.push([resumed]);
      rest = left;
    }
  }
  return messages;
}

type Group = Unit['groups'][number];

/**
 * What of a group goes into a message, and what is left for the next one.
 *
 * @param isFresh Whether the message has nothing yet that it is about.
 */
function divide(
  group: Group,
  message: readonly Block[],
  holds: Holds,
  isFresh: boolean,
): { readonly fitting: Group; readonly left: Group } {
  if (holds([...message, ...group])) return { fitting: group, left: [] };
  const [first, second] = group;
  if (first?.kind === 'note' && second === undefined) {
    const upTo = (end: number): Block => ({ ...first, text: first.text.slice(0, end) });
    const most = partitionPoint(1, first.text.length + 1, (end) => !holds([...message, upTo(end)])) - 1;
    if (most > 0) return { fitting: [upTo(most)], left: [{ ...first, text: first.text.slice(most) }] };
  }
  // What no message holds is left to the platform.
  return isFresh ? { fitting: group, left: [] } : { fitting: [], left: group };
}
