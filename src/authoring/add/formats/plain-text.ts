import { questionLabels } from '../../../documents/reading/index.ts';
import { type Block, NO_HEADER, type Reading } from '../draft.ts';
import { withoutLetterhead } from '../drafting/banner.ts';
import { isLabelled } from '../drafting/labels.ts';
import { noteOf } from '../note.ts';
import { headOf } from './head.ts';
import { BEGINS, groupsOf, layoutOf } from './layout.ts';
import { ABOUT_LINE_NUMBERS, withoutLineNumbers } from './line-numbers.ts';
import { Joiner } from './lines.ts';
import { withoutPages } from './text-pages.ts';

/** Several cells in columns: “Europe      $12.00”. */
const COLUMNS = /\S(?: {3,}|\t)\S/;

/** Reads plain text: paragraphs between blank lines; lines that are merely wrapped are joined. */
export function readPlainText(source: string): Reading {
  const pages = withoutPages(source);
  const written = pages.text.split('\n').map((line) => line.trimEnd());
  const lines = withoutLineNumbers(written);
  const { groups, left } = withoutLetterhead(groupsOf(lines));
  const hasBlankLines = groups.length > 1;
  const { areJoined, goesOn, hasParagraphs, hasBreaks } = layoutOf(
    groups.map((group) => group.filter((line) => !COLUMNS.test(line.trim()))).filter(({ length }) => length > 0),
  );
  const joiner = new Joiner(lines);
  const isQuestion = questionLabels(lines.map((line) => line.trim()));
  const begins = (line: string) => isLabelled(line) || isQuestion(line.trim()) !== undefined;
  const head = hasBlankLines ? headOf(groups, lines) : { blocks: [], groups: 0 };
  const blocks: Block[] = [...head.blocks];
  for (const group of groups.slice(head.groups)) {
    const runs = areJoined ? runsOf(group, goesOn, begins) : group.map((line) => [line]);
    const texts = runs.map((run) => joiner.join(run.map((line) => line.trim())));
    for (const text of hasParagraphs ? [texts.join('\n')] : texts) {
      blocks.push({ kind: 'paragraph', text: text.replace(/\u00ad/g, ''), said: [] });
    }
  }
  return {
    header: NO_HEADER,
    blocks,
    notes: [
      ...pages.notes,
      ...noteOf('Left out above the text', left),
      ...(lines === written ? [] : [ABOUT_LINE_NUMBERS]),
      ...notesOf(areJoined, hasBlankLines, hasBreaks),
      ...joiner.notes(),
    ],
  };
}

/** Lines that are one: each of them but the last is full, and none is indented, a list's item, or in columns. */
function runsOf(
  lines: readonly string[],
  isFull: (line: string, next: string) => boolean,
  begins: (line: string) => boolean,
): string[][] {
  const runs: string[][] = [];
  for (const [index, line] of lines.entries()) {
    const before = lines[index - 1];
    const isCells = COLUMNS.test(line.trim()) || COLUMNS.test((before ?? '').trim());
    const goesOn = before !== undefined && isFull(before, line) && !BEGINS.test(line) && !begins(line) && !isCells;
    if (goesOn) runs.at(-1)?.push(line);
    else runs.push([line]);
  }
  return runs;
}

function notesOf(areJoined: boolean, hasBlankLines: boolean, hasBreaks: boolean): string[] {
  const notes: string[] = [];
  if (areJoined) notes.push('The lines were taken to be merely wrapped and were joined.');
  if (!areJoined && hasBlankLines && hasBreaks) {
    notes.push('Lines that follow each other without a blank line were kept as lines of one paragraph.');
  }
  if (!hasBlankLines && hasBreaks) {
    notes.push('There are no blank lines between paragraphs: where one ends was told by the lines.');
  }
  return notes;
}
