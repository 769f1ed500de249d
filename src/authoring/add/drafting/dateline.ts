import type { Block } from '../draft.ts';
import { SENTENCE } from '../sentence.ts';
import { ABOUT_WRITTEN, isDated, isPublication, isWrittenDate, writtenDateIn } from '../written-date.ts';

/** So many headings and lines are looked at above a text, each no longer than this, in characters. */
const [MOST, LONGEST] = [5, 90];

/**
 * Takes the date from the lines above a text. One that is nothing else, but for a place, is taken out.
 *
 * @param published As the source says it; null if it does not.
 */
export function withDate(
  blocks: readonly Block[],
  published: string | null,
): { readonly blocks: readonly Block[]; readonly published: string | null; readonly notes: readonly string[] } {
  const nothing = { blocks, published, notes: [] };
  if (published !== null) return nothing;
  for (const [index, block] of blocks.slice(0, MOST).entries()) {
    if (block.kind !== 'heading' && block.said.length > 0) return nothing;
    const lines = block.text.split('\n');
    const line = lines.find(
      (each) =>
        beginsWithDate(each) ||
        (!isText(each) && writtenDateIn(each) !== null && (isDated(each) || isPublication(each))),
    );
    if (line === undefined && block.kind !== 'heading' && lines.some(isText)) return nothing;
    if (line === undefined) continue;
    const found = writtenDateIn(line);
    const isAlone = block.kind !== 'heading' && (isWrittenDate(line) || isPublication(line));
    const rest = lines.filter((each) => each !== line).join('\n');
    return {
      blocks: isAlone ? blocks.with(index, { ...block, text: rest }).filter(({ text }) => text !== '') : blocks,
      published: found,
      notes: [
        ABOUT_WRITTEN(found ?? ''),
        ...(isAlone && /\p{L}/u.test(line) ? [`Left out as place and date: “${line}”`] : []),
      ],
    };
  }
  return nothing;
}

/**
 * Whether a line is a date, or begins with a place and one: “OSLO, 4 June 2023 – …”, “DOVER, Del., June 4, 2023 /Example Wire/ -- …”,
 * “Oslo (4 June 2023) – …”, “Oslo, 4 June 2023 - …”, “Oslo, 4 June 2023. …”.
 */
function beginsWithDate(line: string): boolean {
  const [start = ''] = line.split(/\.?\s(?:[–—-]|--)\s|\.[-–—]\s|(?<=(?<!\d)\d{4})[.:]\s/);
  return isWrittenDate(start.replace(/\s\/[^/]{2,30}\/$/, '').replace(/\s\(([^()]+)\)$/, ', $1'));
}

/** Whether a line is more than a title, a name, a place. */
export function isText(line: string): boolean {
  return line.length > LONGEST || (SENTENCE.test(line) && !isWrittenDate(line));
}
