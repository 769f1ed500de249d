import type { StructuredTextItem } from 'unpdf';
import { countsOf } from '../../../text/index.ts';
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

/** So many lines at the top and at the bottom of a page may be no part of the text. */
const MARGIN_LINES = 2;
/** They are none if they stand on such a share of the pages, numbers aside. */
const LEAST_PAGES = 0.4;

const TIME = String.raw`\d{1,4}[./-]\d{1,2}[./-]\d{1,4},?\s+\d{1,2}:\d{2}(?:\s?[AP]M)?`;
const ADDRESS = String.raw`(?:https?|file):\/\/\S+`;
/** What browsers print at the top and bottom of each page: Chromium the time, title, address and number; Firefox the reverse. */
const PRINTED: readonly { readonly top: RegExp; readonly bottom: RegExp }[] = [
  { top: new RegExp(`^${TIME}(?:\\s|$)`, 'i'), bottom: new RegExp(String.raw`${ADDRESS}\s+\d+\/\d+$`) },
  { top: new RegExp(`${ADDRESS}$`), bottom: new RegExp(String.raw`^\d+\s.*\s${TIME}$`, 'i') },
];

/** The outermost lines of a page if a browser has printed them. */
function printedBy(page: readonly Line[]): readonly Line[] {
  const byHeight = [...page].sort((a, b) => b.y - a.y);
  const [top, bottom] = [byHeight[0], byHeight.at(-1)];
  const isPrinted = top && bottom && PRINTED.some((each) => each.top.test(top.text) && each.bottom.test(bottom.text));
  return isPrinted ? [top, bottom] : [];
}

/** Takes out the page numbers, what browsers print around pages, and what stands at the top or bottom of many pages. */
export function withoutMargins(pages: readonly (readonly Line[])[]): {
  readonly pages: readonly (readonly Line[])[];
  readonly removed: readonly string[];
} {
  const marginsOf = (lines: readonly Line[]) => {
    const byHeight = [...lines].sort((a, b) => b.y - a.y);
    const [top, bottom] = [byHeight.slice(0, MARGIN_LINES), byHeight.slice(-MARGIN_LINES)];
    return new Map([...bottom.map((line) => [line, 'bottom'] as const), ...top.map((line) => [line, 'top'] as const)]);
  };
  const keyOf = ({ text, fontSize }: Line, place: string) => `${place} ${fontSize} ${text.replace(/\d+/g, '#')}`;
  const keysOf = (page: readonly Line[]) => new Set([...marginsOf(page)].map(([line, place]) => keyOf(line, place)));
  const counts = countsOf(pages.flatMap((page) => [...keysOf(page)]));
  const least = Math.max(2, LEAST_PAGES * pages.length);
  const removed = new Set<string>();
  const kept = pages.map((page) => {
    const margins = marginsOf(page);
    const printed = printedBy(page);
    return page.filter((line) => {
      const place = margins.get(line);
      if (!printed.includes(line) && (place === undefined || (counts.get(keyOf(line, place)) ?? 0) < least))
        return true;
      removed.add(line.text.replace(/\d+/g, '#'));
      return false;
    });
  });
  return { pages: kept, removed: [...removed] };
}
