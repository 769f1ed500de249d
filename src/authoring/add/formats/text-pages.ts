import { append } from '../../../text/index.ts';
import { noteOf } from '../note.ts';

/** What stands at the end of a page that nothing else ends: “Doe    Standards Track    [Page 3]”, “Page 3 of 9”. */
const FOOT = /^(?:.*\[Page\s+(\d{1,4})\]|\s*(?:Page|Seite|Página)\s+(\d{1,4})(?:\s*(?:of|von|de|\/)\s*\d{1,4})?)\s*$/;
/** What stands at the top or bottom of pages is the same, numbers aside, on so many, and such a share of them. */
const [FEWEST, LEAST_SHARE] = [2, 0.4];
/** “2.1  Timers . . . . . . . 3” */
const LEADER = /(?:\s?\.){4,}\s*\d{1,4}\s*$/;
/** So many such lines are a table of contents. */
const FEWEST_ENTRIES = 3;

/**
 * A text that was set for a printer without its page breaks, what stands at the tops and bottoms of its pages, and its table of
 * contents; the same text where it has none of these.
 */
export function withoutPages(text: string): { readonly text: string; readonly notes: readonly string[] } {
  const pages = pagesOf(text).map((page) => page.split('\n'));
  const running = pages.length < FEWEST ? new Map<string, number>() : runningIn(pages);
  const bare = pages.map((page) => {
    const edges = new Set(edgesOf(page));
    return page.filter((line) => !(edges.has(line) && running.has(masked(line))));
  });
  const joined: string[] = [];
  for (const page of bare) {
    const next = page.slice(page.findIndex((line) => line.trim() !== ''));
    while (joined.length > 0 && joined.at(-1)?.trim() === '') joined.pop();
    joined.push(...(joined.length === 0 || goesOn(joined.at(-1), next[0]) ? next : ['', ...next]));
  }
  const listed = contentsIn(joined);
  const lines = joined.filter((_, at) => !listed.has(at));
  const contents = joined.filter((_, at) => listed.has(at));
  return {
    text: pages.length > 1 || listed.size > 0 ? lines.join('\n') : text,
    notes: [
      ...noteOf('Left out at the top and bottom of pages', running.keys()),
      ...noteOf('Left out as a table of contents', contents),
    ],
  };
}

/** The pages between form feeds, or behind lines that count them. */
function pagesOf(text: string): string[] {
  if (text.includes('\f')) return text.split('\f');
  const lines = text.split('\n');
  const numbers = lines.flatMap((line) => numberIn(line) ?? []);
  const isCounted =
    numbers.length >= FEWEST && numbers.every((number, at) => at === 0 || number === (numbers[at - 1] ?? 0) + 1);
  return isCounted
    ? lines
        .map((line) => (numberIn(line) === undefined ? line : `${line}\f`))
        .join('\n')
        .split('\f\n')
    : [text];
}

function numberIn(line: string): number | undefined {
  const [, bracketed, plain] = FOOT.exec(line) ?? [];
  return bracketed === undefined && plain === undefined ? undefined : Number(bracketed ?? plain);
}

const masked = (line: string) => line.trim().replace(/\d+/g, '#').replace(/\s+/g, ' ');

/** The first and the last line of a page. */
function edgesOf(page: readonly string[]): string[] {
  const filled = page.filter((line) => line.trim() !== '');
  return [filled[0], filled.at(-1)].flatMap((line) => line ?? []);
}

/** What stands at the edges of many pages, with `#` for numbers, and how often. */
function runningIn(pages: readonly (readonly string[])[]): ReadonlyMap<string, number> {
  const places = new Map<string, number[]>();
  for (const [page, lines] of pages.entries())
    for (const line of new Set(edgesOf(lines).map(masked))) append(places, line, page);
  const least = Math.max(FEWEST, LEAST_SHARE * pages.length);
  return new Map(
    [...places].flatMap(([line, found]) => (found.length >= least ? [[line, found.length] as const] : [])),
  );
}

/** Whether a sentence goes on from one page to the next. */
function goesOn(last = '', next = ''): boolean {
  return /[\p{L}\p{N},;-]$/u.test(last.trim()) && /^\s*\p{Ll}/u.test(next);
}

/** Which lines are a table of contents, with its heading between blank ones. */
export function contentsIn(lines: readonly string[]): ReadonlySet<number> {
  const entries = lines.flatMap((line, at) => (LEADER.test(line) ? [at] : []));
  if (entries.length < FEWEST_ENTRIES) return new Set();
  const above = lines.findLastIndex((line, at) => at < (entries[0] ?? 0) && line.trim() !== '');
  const isHeading =
    above !== -1 &&
    !/[.!?:;,]\s*$/.test(lines[above] ?? '') &&
    lines[above - 1]?.trim() === '' &&
    lines[above + 1]?.trim() === '';
  return new Set(isHeading ? [above, ...entries] : entries);
}
