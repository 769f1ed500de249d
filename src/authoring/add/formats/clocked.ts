import type { Cue } from '../cues.ts';

const TIME = String.raw`(?:\d{1,2}:)?\d{1,2}:\d{2}(?:[.,]\d{3})?`;
/** “[00:00:01.000 --> 00:00:04.000] …”, or a time on a line of its own. */
const CUE = new RegExp(
  String.raw`^(?:\[(?<start>${TIME})\s*-->\s*(?<end>${TIME})\]|\[?(?<alone>${TIME})\]?[ \t]*$)\s*`,
  'gmu',
);
/** So many times at least, the first of which begins the text. */
const FEWEST = 3;
/** How long the last is shown if nothing says it, in seconds. */
const LAST = 5;

/** What programs write down of what is said, with the time in front of each piece; null if a text is no such thing. */
export function clockedCues(text: string): Cue[] | null {
  const found = [...text.matchAll(CUE)];
  if (found.length < FEWEST || text.slice(0, found[0]?.index).trim() !== '') return null;
  const starts = found.map(({ groups }) => secondsOf(groups?.['start'] ?? groups?.['alone'] ?? ''));
  if (starts.some((start, at) => start < (starts[at - 1] ?? 0))) return null;
  return found.map(({ 0: whole, index, groups }, at) => {
    const start = starts[at] ?? 0;
    const end = groups?.['end'] === undefined ? (starts[at + 1] ?? start + LAST) : secondsOf(groups['end']);
    const said = text.slice(index + whole.length, found[at + 1]?.index).trim();
    return { start, end, text: said.replace(/\n\s*\n/g, '\n') };
  });
}

function secondsOf(time: string): number {
  return time
    .replace(',', '.')
    .split(':')
    .reduce((seconds, part) => 60 * seconds + Number(part), 0);
}
