import type { Document, Passage } from '../documents/index.ts';
import { lazy, type Span } from '../text/index.ts';
import { comparable, findWords, type Page, pageOf } from './page.ts';
import { PassageCache } from './passage-cache.ts';

/** In characters: longer links are refused in too many places where people paste them. */
const LONGEST_LINK = 512;
/** So many words at either end name a place in a page well enough; where the link grows too long, fewer do. */
const FRAGMENT_WORDS = [6, 4, 3, 2, 1] as const;
/** So many more are tried where others begin, or end, with the same words. */
const MORE_WORDS = [0, 3, 8, 14, 24] as const;
/** So many words before the place are tried where those at its beginning are not enough. */
const WORDS_BEFORE = [2, 4, 8, 16] as const;

/** A place in a page. */
interface Target {
  readonly page: Page;
  readonly text: string;
  readonly words: readonly Span[];
  /** Where the text stands in the page: once, but for what is printed more often. */
  readonly starts: readonly number[];
  /** How long it is there. */
  readonly length: number;
  /** The line that ends where it begins, or above it. */
  readonly before: string;
}

/**
 * The publisher's page, opened at the very words (https://wicg.github.io/scroll-to-text-fragment/): of all of the
 * document, a browser finds these first. Where no short link does so, at the passage that has them, or only the page; null
 * where even the page's link is too long, or where there is no page.
 */
export function sourceLink(document: Document, passage: Passage, focus: Span | null): string | null {
  const piece = focus ? `${focus.start}-${focus.end}` : 'all';
  return known.get(document, passage, piece, () => makeLink(document, passage, focus));
}

const known = new PassageCache<string | null>();

function makeLink(document: Document, passage: Passage, focus: Span | null): string | null {
  const { url: page } = document;
  if (page === null) return null;
  const isShort = (url: string) => url.length <= LONGEST_LINK;
  for (const directive of directivesTo(targetOf(document, passage, focus))) {
    const url = `${page}${page.includes('#') ? '' : '#'}:~:text=${directive}`;
    if (isShort(url)) return url;
  }
  if (focus) return sourceLink(document, passage, null);
  return isShort(page) ? page : null;
}

function targetOf(document: Document, passage: Passage, focus: Span | null): Target {
  const page = pageOf(document);
  const whole = passage.text;
  const focused = whole.slice(focus?.start ?? 0, focus?.end);
  const text = focused.trim();
  const start = (focus?.start ?? 0) + focused.length - focused.trimStart().length;
  const inside = comparable(whole.slice(0, start)).length;
  const starts = passage.paragraphs.map((paragraph) => (page.starts[paragraph - 1] ?? 0) + inside);
  const above = page.above[passage.paragraphs[0] - 1] ?? '';
  const before = linesOf(whole.slice(0, start).trim() || above).at(-1) ?? '';
  return { page, text, words: wordsOf(text), starts, length: comparable(text).length, before };
}

/** Text directives, `[before-,]first[,last]`, that lead to a place and nowhere else, best first. */
function* directivesTo(target: Target): Generator<string> {
  const { page, text, words, starts, before } = target;
  if (words.length === 0) return;
  for (const count of FRAGMENT_WORDS) {
    for (const { preceding, taken } of beginningsOf(before, count)) {
      const [first = ''] = linesOf(words.length <= taken ? text : text.slice(0, words[taken - 1]?.end));
      if (first.length > LONGEST_LINK) continue;
      const at = findWords(page, comparable(first), 0, comparable(preceding));
      if (!starts.includes(at)) continue;
      const last = endingOf(target, at, first, count);
      if (last === null) continue;
      const parts = [first, last].filter((part) => part !== '').map(encodeFragment);
      yield (preceding === '' ? parts : [`${encodeFragment(preceding)}-`, ...parts]).join(',');
    }
  }
}

/** How many of the first words are taken, and which ones before them: more of either if need be. */
function* beginningsOf(before: string, count: number): Generator<{ preceding: string; taken: number }> {
  for (const more of MORE_WORDS) yield { preceding: '', taken: count + more };
  const words = wordsOf(before);
  for (const length of WORDS_BEFORE) {
    const from = words.at(-Math.min(length, words.length))?.start;
    if (from !== undefined) yield { preceding: before.slice(from), taken: count };
  }
}

/** The last words of a place, none if its first are all; null if a browser would find others behind those. */
function endingOf({ page, text, words, length }: Target, at: number, first: string, count: number): string | null {
  if (first.length === text.length) return '';
  const others = words.filter(({ start }) => start >= first.length);
  const from = at + comparable(first).length;
  for (const more of MORE_WORDS) {
    const [last = ''] = linesOf(text.slice(others.at(-count - more)?.start ?? others[0]?.start)).slice(-1);
    if (last.length > LONGEST_LINK) break;
    const looked = comparable(last);
    if (findWords(page, looked, from) === at + length - looked.length) return last;
  }
  return null;
}

/** No browser finds words on both sides of a line's end. */
function linesOf(text: string): string[] {
  return text.split('\n').map((line) => line.trim());
}

/** A longer one is no word, but a text of a script without spaces. */
const LONGEST_WORD = 30;
const segmenter = lazy(() => new Intl.Segmenter(undefined, { granularity: 'word' }));
/** Enough of either end of such a text to find words in: to look at all of it would take long. */
const END_LENGTH = 80;

function wordsOf(text: string): Span[] {
  const words = [...text.matchAll(/\S+/g)].map(({ 0: word, index }) => ({ start: index, end: index + word.length }));
  if (words.every(({ start, end }) => end - start <= LONGEST_WORD)) return words;
  if (text.length <= END_LENGTH) return segmentsOf(text, 0);
  const tail = Math.max(END_LENGTH, text.length - END_LENGTH);
  // The last word of the head and the first of the tail may be half a one.
  return [...segmentsOf(text.slice(0, END_LENGTH), 0).slice(0, -1), ...segmentsOf(text.slice(tail), tail).slice(1)];
}

function segmentsOf(text: string, offset: number): Span[] {
  return [...segmenter().segment(text)]
    .filter(({ isWordLike }) => isWordLike)
    .map(({ segment, index }) => ({ start: offset + index, end: offset + index + segment.length }));
}

/** Hyphens and commas mean something in a text fragment, and parentheses end a link in Markdown. */
function encodeFragment(words: string): string {
  return encodeURIComponent(words.replace(/\s+/g, ' ')).replace(
    /[-()!'*]/g,
    (mark) => `%${mark.charCodeAt(0).toString(16).toUpperCase()}`,
  );
}
