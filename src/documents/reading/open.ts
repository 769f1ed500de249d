import type { Line } from './comments.ts';
import type { Report } from './unit.ts';

/** What `npm run add` leaves to a person, as comments above the paragraphs that it is about. */
export const OPEN = {
  proposed: '<!-- proposed: does the — line name who says this? -->',
  turn: '<!-- unnamed: somebody else begins to speak. Who? -->',
  quoted: '<!-- unnamed: set off as quoted. From whom? -->',
};

const CURES = {
  proposed: 'read over whom the — line names, correct it, and remove the comment',
  unnamed: 'add a — line for who says this, or — publisher, and remove the comment',
};

/**
 * Reports what is still open: each kind once, since a transcript has it many times.
 *
 * @returns Whether it is marked where somebody speaks who is not named.
 */
export function suspectOpen(lines: readonly Line[], warn: Report): boolean {
  for (const [kind, cure] of Object.entries(CURES)) {
    const [first, ...others] = lines.filter(({ text }) => text.startsWith(`<!-- ${kind}: `));
    const more = others.length === 0 ? '' : ` (and ${others.length} more below)`;
    if (first) warn(first.number, `Marked as ${kind}${more}: ${cure}.`);
  }
  return lines.some(({ text }) => text.startsWith('<!-- unnamed: '));
}
