import type { Document, Passage } from '../documents/index.ts';
import type { Span } from '../text/index.ts';
import { firstThatFits } from './fit.ts';

/** In characters: longer links are refused in too many places where people paste them. */
const LONGEST_LINK = 512;
/** So many words at either end name a place in a page well enough; where the link grows too long, fewer do, or none. */
const FRAGMENT_WORDS = [6, 4, 3, 2, 1, 0] as const;

/**
 * The publisher's page, opened at the very words (https://wicg.github.io/scroll-to-text-fragment/); without them where
 * the link would grow too long, null where even the page's link is.
 */
export function sourceLink(document: Document, passage: Passage, focus: Span | null): string | null {
  const text = passage.text.slice(focus?.start ?? 0, focus?.end).trim();
  const words = wordsOf(text);
  const linkTo = (count: number) => {
    if (count === 0 || words.length === 0) return document.url;
    const first = words.length <= count ? text : text.slice(0, words[count - 1]?.end);
    const last = words.length <= count ? '' : text.slice(words[Math.max(count, words.length - count)]?.start);
    const fragment = [first, last].filter((part) => part !== '').map(encodeFragment);
    return `${document.url}${document.url.includes('#') ? '' : '#'}:~:text=${fragment.join(',')}`;
  };
  const isShort = (url: string) => url.length <= LONGEST_LINK;
  const url = firstThatFits(FRAGMENT_WORDS, linkTo, isShort);
  return isShort(url) ? url : null;
}

/** A longer one is no word, but a text of a script without spaces. */
const LONGEST_WORD = 30;
const segmenter = new Intl.Segmenter(undefined, { granularity: 'word' });
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
  return [...segmenter.segment(text)]
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
