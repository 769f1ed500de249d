import type { StructuredTextItem } from 'unpdf';
import { raised } from '../html/index.ts';

/** A line of a page; lengths in points, from the page's lower left corner. */
export interface Line {
  readonly text: string;
  readonly left: number;
  readonly right: number;
  readonly y: number;
  readonly fontSize: number;
}

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
      text: text.replace(/[ \t\n]+/g, ' ').trim(),
      left: Math.min(...words.map(({ x }) => x)),
      right: Math.max(...words.map(({ x, width }) => x + width)),
      y: first.y,
      // Sizes that differ by less look the same.
      fontSize: Math.round(longest.fontSize * 2) / 2,
    });
  }
  return [];
}
