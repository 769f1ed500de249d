import { speakerLabel } from '../../../documents/reading/index.ts';
import { countsOf } from '../../../text/index.ts';
import type { Block, Told } from '../draft.ts';
import { Joiner } from '../formats/lines.ts';
import { withoutFootnotes } from '../html/index.ts';
import { countNote } from '../note.ts';
import type { Line } from './lines.ts';

/** A heading's letters are at least so many times as high as those of the text. */
export const HEADING_SIZE = 1.12;
/** Between paragraphs there is at least so many times the distance between lines. */
export const PARAGRAPH_GAP = 1.25;
/** Lines whose left ends are as near as this, in points, stand in the same column. */
const COLUMN = 60;
/** … or so many, where a sentence goes on: a raised number makes a line higher. */
const SENTENCE_GAP = 1.6;
/** A line that leaves such a share of its column free was ended on purpose, if the next does not begin with a small letter. */
const FREE = 0.25;
const ENDS_SENTENCE = /[.!?…:;。！？][”"’'»)\]]*$/u;
export const BEGINS_ITEM = /^(?:[•▪●◦‣]|[-–*]\s|\(?(?:\d{1,3}|\p{L})[.)]\s)/u;

/** Makes paragraphs and headings of the lines of a document's pages. */
export function blocksOf(pages: readonly (readonly Line[])[]): Told {
  const layout = layoutOf(pages);
  const { groups, overPages, upwards } = groupsOf(pages, layout);
  const joiner = new Joiner(pages.flat().map(({ text }) => text));
  const read = groups.map((group): Block => {
    const text = joiner.join(group.map((line) => line.text)).replace(/\u00ad/g, '');
    const level = layout.sizes.indexOf(group[0]?.fontSize ?? 0) + 1;
    return level > 0 ? { kind: 'heading', level: Math.min(6, level), text } : { kind: 'paragraph', text, said: [] };
  });
  const { blocks, notes } = withoutFootnotes(read);
  return {
    blocks,
    notes: [
      ...joiner.notes(),
      ...notes,
      ...countNote('Paragraphs that seem to go on over the end of a page or column were joined', overPages),
      ...(upwards > 0 ? ['The text seems to stand in columns: check the order of the paragraphs.'] : []),
    ],
  };
}

/** The lines of each paragraph and heading, how many of these go on over a page or column, and how often a line stands far above the one before. */
function groupsOf(pages: readonly (readonly Line[])[], layout: Layout) {
  const { sizes } = layout;
  const begins = beginnings(pages.flat());
  const groups: Line[][] = [];
  let [overPages, upwards] = [0, 0];
  for (const page of pages) {
    for (const [index, line] of page.entries()) {
      const group = groups.at(-1);
      const last = group?.at(-1);
      const isUpwards = index > 0 && last !== undefined && line.y > last.y;
      if (isUpwards && line.y - last.y > 3 * layout.leading) upwards += 1;
      const isElsewhere = index === 0 || isUpwards;
      const goesOn =
        group !== undefined && last !== undefined && isElsewhere
          ? !sizes.includes(line.fontSize) && !sizes.includes(last.fontSize) && !ENDS_SENTENCE.test(last.text)
          : group !== undefined && isSameParagraph(group, line, page, layout);
      if (group && goesOn && !begins(line)) {
        group.push(line);
        if (isElsewhere) overPages += 1;
      } else {
        groups.push([line]);
      }
    }
  }
  return { groups, overPages, upwards };
}

export interface Layout {
  /** How high the letters of the text are, in points. */
  readonly textSize: number;
  /** The sizes of headings, the greatest first. */
  readonly sizes: readonly number[];
  /** From a line to the next one of its paragraph, in points. */
  readonly leading: number;
}

/** Which lines begin a paragraph whatever stands above them: an item, or somebody's words by a label that comes again. */
function beginnings(lines: readonly Line[]): (line: Line) => boolean {
  const counts = countsOf(lines.flatMap(({ text }) => speakerLabel(text)?.name ?? []));
  return ({ text }) => BEGINS_ITEM.test(text) || (counts.get(speakerLabel(text)?.name ?? '') ?? 0) > 1;
}

/** How the lines of some pages are set. */
export function layoutOf(pages: readonly (readonly Line[])[]): Layout {
  const lines = pages.flat();
  const textSize = commonest(lines.flatMap(({ fontSize, text }) => Array<number>(text.length).fill(fontSize)));
  const gaps = pages.flatMap((page) => page.slice(1).map(({ y }, index) => Math.round((page[index]?.y ?? 0) - y)));
  const sizes = new Set(lines.map(({ fontSize }) => fontSize).filter((size) => size >= HEADING_SIZE * textSize));
  return { textSize, sizes: [...sizes].sort((a, b) => b - a), leading: commonest(gaps.filter((gap) => gap > 0)) };
}

/** Whether a line goes on with the paragraph, or heading, of the lines above it. */
function isSameParagraph(group: readonly Line[], line: Line, page: readonly Line[], layout: Layout): boolean {
  const [first, above] = [group[0], group.at(-1)];
  if (!first || !above) return false;
  const gap = above.y - line.y;
  if (layout.sizes.includes(line.fontSize)) return above.fontSize === line.fontSize && gap < 2 * line.fontSize;
  const isInside = !ENDS_SENTENCE.test(above.text) && /^\p{Ll}/u.test(line.text);
  if (layout.sizes.includes(above.fontSize) || gap > (isInside ? SENTENCE_GAP : PARAGRAPH_GAP) * layout.leading)
    return false;
  // The lines of an item stand behind its number.
  if (BEGINS_ITEM.test(first.text) && line.left > first.left + 1) return true;
  const { start, end } = columnOf(line, above, page, layout);
  const isIndented = line.left - start > 0.8 * line.fontSize;
  if (isIndented && Math.abs(above.left - line.left) > 1) return false;
  // Where the next word would have fitted, the line was ended on purpose.
  const character = (line.right - line.left) / line.text.length;
  const firstWord = (/^\S+/.exec(line.text)?.[0].length ?? 0) * character;
  const isFull = above.right + 2 * character + firstWord >= end;
  const isFree = above.right + firstWord + FREE * (end - start) < end;
  return isFull || !(ENDS_SENTENCE.test(above.text) || (isFree && !isInside));
}

/** Where the column begins and ends in which two lines stand: it ends before what stands beside them. */
function columnOf(line: Line, above: Line, page: readonly Line[], { leading }: Layout) {
  const isBeside = (other: Line) =>
    [line, above].some(({ right, y }) => other.left > right && Math.abs(other.y - y) < 1.5 * leading);
  const bound = Math.min(...page.filter(isBeside).map(({ left }) => left));
  const column = page.filter(({ left, right }) => Math.abs(left - line.left) < COLUMN && right < bound);
  return { start: Math.min(...column.map(({ left }) => left)), end: Math.max(...column.map(({ right }) => right)) };
}

function commonest(values: readonly number[]): number {
  return [...countsOf(values)].reduce((best, entry) => (entry[1] > best[1] ? entry : best), [0, 0])[0];
}
