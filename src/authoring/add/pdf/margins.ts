import { headingLabel } from '../../../documents/index.ts';
import { append } from '../../../text/index.ts';
import { isLabelled } from '../drafting/labels.ts';
import { type Line, rowsOf } from './lines.ts';
import { BEGINS_ITEM, HEADING_SIZE, type Layout, layoutOf, PARAGRAPH_GAP } from './paragraphs.ts';

/** So many rows of lines at the top and at the bottom of a page may be no part of the text. */
const MARGIN_ROWS = 2;
/** They are none if they stand on such a share of the pages, numbers aside. */
const LEAST_PAGES = 0.4;
/** … and of what has numbers, these count the pages, or are the same, on such a share of those. */
const LEAST_COUNTED = 0.6;

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

/**
 * Takes out the page numbers, what browsers print around pages, and what stands at the top or bottom of many pages, apart from
 * the text.
 *
 * @returns What was taken out, with `#` for numbers, and how often.
 */
export function withoutMargins(pages: readonly (readonly Line[])[]): {
  readonly pages: readonly (readonly Line[])[];
  readonly removed: ReadonlyMap<string, number>;
} {
  const layout = layoutOf(pages);
  const margins = pages.map((page) => marginsOf(page, layout));
  const places = new Map<string, { page: number; numbers: number[] }[]>();
  for (const [page, lines] of margins.entries()) {
    for (const [{ text }, key] of lines) append(places, key, { page, numbers: (text.match(/\d+/g) ?? []).map(Number) });
  }
  const least = Math.max(2, LEAST_PAGES * pages.length);
  const running = new Set(
    [...places].flatMap(([key, found]) =>
      new Set(found.map(({ page }) => page)).size >= least && areOfPages(key, found) ? key : [],
    ),
  );
  const removed = new Map<string, number>();
  const kept = pages.map((page, index) => {
    const printed = printedBy(page);
    return page.filter((line) => {
      const key = margins[index]?.get(line);
      if (!printed.includes(line) && (key === undefined || !running.has(key))) return true;
      const shown = masked(line.text);
      removed.set(shown, (removed.get(shown) ?? 0) + 1);
      return false;
    });
  });
  return { pages: kept, removed };
}

const masked = (text: string) => text.replace(/\d+/g, '#');

/** Whether the numbers in a line of several pages, if it has any, go up with the pages, or are the same on them. */
function areOfPages(
  key: string,
  found: readonly { readonly page: number; readonly numbers: readonly number[] }[],
): boolean {
  if (!/\p{L}/u.test(key.replace(/^\w+ /, ''))) return true;
  const [first] = found;
  return (first?.numbers ?? []).every((_, at) => {
    const same = (value: (each: { readonly page: number; readonly numbers: readonly number[] }) => number) => {
      const values = found.map(value);
      return Math.max(...values.map((one) => values.filter((other) => other === one).length));
    };
    const least = LEAST_COUNTED * found.length;
    return (
      same(({ numbers }) => numbers[at] ?? 0) >= least ||
      same(({ page, numbers }) => (numbers[at] ?? 0) - page) >= least
    );
  });
}

/** The lines of a page that may be no part of its text, with what those of other pages are alike in. */
function marginsOf(page: readonly Line[], layout: Layout): ReadonlyMap<Line, string> {
  const rows = rowsOf(page);
  const top = apart(rows, layout).map((line) => [line, keyOf(line, 'top')] as const);
  const bottom = apart([...rows].reverse(), layout).map((line) => [line, keyOf(line, 'bottom')] as const);
  return new Map([...bottom, ...top].filter(([line]) => mayRun(line, layout)));
}

const keyOf = ({ text, fontSize }: Line, place: string) => `${place} ${fontSize} ${masked(text)}`;

/** No sentence of the text; of what has numbers among words, no item, no speaker's words, no “Article 5”, nothing in a heading's letters. */
function mayRun({ text, fontSize }: Line, { textSize }: Layout): boolean {
  if (fontSize >= textSize && /\p{L}[.!?…]$/u.test(text)) return false;
  if (!/\d/.test(text) || !/\p{L}/u.test(text)) return true;
  const isPart = /^[\p{L}§]/u.test(headingLabel(text) ?? '');
  return fontSize < HEADING_SIZE * textSize && !isPart && !BEGINS_ITEM.test(text) && !isLabelled(text);
}

/** The lines of the outermost rows of a page, up to where more space than between lines follows; all of a page that has no others. */
function apart(rows: readonly (readonly Line[])[], { leading }: Layout): Line[] {
  const yOf = (row: readonly Line[] | undefined) => row?.[0]?.y ?? Number.POSITIVE_INFINITY;
  const outer = rows.slice(0, MARGIN_ROWS);
  const end = outer.findLastIndex((row, at) => Math.abs(yOf(row) - yOf(rows[at + 1])) > PARAGRAPH_GAP * leading);
  return outer.slice(0, end + 1).flat();
}
