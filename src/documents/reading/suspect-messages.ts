import { headsIn } from '../messages.ts';
import { moreParagraphs, shown } from './remnants.ts';
import type { Report, Told } from './unit.ts';

/** A time of a recording: “[00:00:01.000 --> 00:00:04.000]”, or alone on its line. */
const CLOCK = /^(?:\[[\d:.,]+\s*-->.*?\]|\[?(?:\d{1,2}:)?\d{1,2}:\d{2}(?:[.,]\d{3})?\]?$)/mu;
/** So many are no accident. */
const FEWEST = 3;

/** Reports names and times of a chat, and times of a recording, that were left in the text; each once. */
export function suspectMessages(paragraphs: readonly Told[], warn: Report): void {
  const untold = paragraphs.filter(({ isTold }) => !isTold);
  const text = untold.map((paragraph) => paragraph.text).join('\n\n');
  // “0:04” stands behind what was said before, too.
  const [head, ...heads] = CLOCK.exec(text)?.index === 0 ? [] : headsIn(text, false);
  if (head) {
    const more = heads.length === 0 ? '' : ` (and ${heads.length} more)`;
    warn(
      lineOf(untold, head.index),
      `${shown(text.slice(head.index, head.end).replace(/\s+/g, ' ').trim())} looks like what a chat has in front of a message, but is read as text${more}: take it out, and write — ${head.name} under the paragraph.`,
    );
    return;
  }
  const [clocked, ...others] = untold.filter((paragraph) => CLOCK.test(paragraph.text));
  const clock = CLOCK.exec(clocked?.text ?? '');
  if (!clocked || !clock || others.length + 1 < FEWEST) return;
  const also = ` (and in ${moreParagraphs(others.length)})`;
  warn(
    clocked.line,
    `${shown(clock[0])} looks like a time of a recording that was left in the text${also}: take it out.`,
  );
}

/** The first line of the paragraph in which a place of all their texts is. */
function lineOf(paragraphs: readonly Told[], place: number): number | null {
  let end = 0;
  for (const { text, line } of paragraphs) {
    end += text.length + 2;
    if (place < end) return line;
  }
  return null;
}
