import type { StructuredTextItem } from 'unpdf';
import { numberedLines, withoutNumber } from '../formats/line-numbers.ts';
import { raised } from '../html/index.ts';

/** A line of a page; lengths in points, from the page's lower left corner. */
export interface Line {
  readonly text: string;
  readonly left: number;
  readonly right: number;
  readonly y: number;
  readonly fontSize: number;
  /** Where what stands behind a number begins, if the file has that as a piece of its own. */
  readonly behindNumber: number | undefined;
}

/** Lines whose heights differ by less, in points, stand in one row. */
const SAME_ROW = 2;

/** The lines of a page, in the order in which the file holds them, without empty ones. */
export function linesOf(items: readonly StructuredTextItem[]): Line[] {
  const lines: Line[] = [];
  let run: StructuredTextItem[] = [];
  for (const item of items) {
    run.push(item);
    if (item.hasEOL) run = endLine(run, lines);
  }
  endLine(run, lines);
  return lines;
}

/** What is raised has letters of at most such a size, and stands so much higher, of the size of the line's letters. */
const [SMALLER, RISE] = [0.9, 0.15];

function endLine(run: readonly StructuredTextItem[], lines: Line[]): [] {
  const words = run.filter(({ str }) => str.trim() !== '');
  const [first] = words;
  if (first) {
    const longest = words.reduce((a, b) => (b.str.length > a.str.length ? b : a));
    const isRaised = ({ fontSize, y }: StructuredTextItem) =>
      fontSize < SMALLER * longest.fontSize && y > longest.y + RISE * longest.fontSize;
    const text = run.map((item) => (isRaised(item) ? raised(item.str) : item.str)).join('');
    lines.push({
      // Some programs write a hyphen as two.
      text: text
        .replace(/[ \t\n]+/g, ' ')
        .replace(/-\u2010/g, '-')
        .trim(),
      left: Math.min(...words.map(({ x }) => x)),
      right: Math.max(...words.map(({ x, width }) => x + width)),
      behindNumber: /^\s*\d+\s*$/.test(first.str) ? words[1]?.x : undefined,
      y: first.y,
      // Sizes that differ by less look the same.
      fontSize: Math.round(longest.fontSize * 2) / 2,
    });
  }
  return [];
}

/** The lines of a page by how high they stand, the highest first. */
export function rowsOf(page: readonly Line[]): Line[][] {
  const rows: Line[][] = [];
  for (const line of [...page].sort((a, b) => b.y - a.y)) {
    const row = rows.at(-1);
    if (row?.[0] && row[0].y - line.y < SAME_ROW) row.push(line);
    else rows.push([line]);
  }
  return rows;
}

/** The lines of some pages without running numbers in front of each; null where there are none. */
export function withoutLineNumbers(pages: readonly (readonly Line[])[]): Line[][] | null {
  // The file may hold the numbers of a page apart from its lines.
  const firsts = pages.flatMap((page) => rowsOf(page).flatMap((row) => row.sort((a, b) => a.left - b.left)[0] ?? []));
  const numbered = numberedLines(firsts.map(({ text }) => text));
  if (numbered === null) return null;
  const places = new Map(firsts.map((line, at) => [line, numbered[at]]));
  return pages.map((page) =>
    page.flatMap((line) => {
      if (places.get(line) !== 'numbered') return places.get(line) === 'page' ? [] : [line];
      const text = withoutNumber(line.text);
      const width = (line.right - line.left) / line.text.length;
      const left = line.behindNumber ?? line.left + width * (line.text.length - text.length);
      return text === '' ? [] : [{ ...line, text, left }];
    }),
  );
}
