import { type Document, type Passage, type Place, placeAt, referenceTo, type Span } from '../documents/index.ts';
import type { Match } from '../search/index.ts';
import type { Call } from './command.ts';
import type { Action, Found, QuotationReply, Shown } from './reply.ts';
import type { Message } from './words/words.ts';

/** The most matches that a reply's actions walk through: as many as fit into a button's id. */
export const MAX_MATCHES = 4;

/** A place that was asked for as such, not found by a search. */
export function asMatch({ document, passage }: Place): Match {
  return { document, passage, confidence: 1, focus: null, highlights: [] };
}

/** Where a match is first printed. */
export function placeOf({ document, passage }: Match): Place {
  return { document, passage, paragraph: passage.paragraphs[0] };
}

/** What a passage is shown among. */
interface Walk {
  /** How the first of the matches was. */
  readonly found: Found;
  /** Best first; none if the passage was asked for as such. */
  readonly matches: readonly Match[];
  readonly private: boolean;
}

interface Details extends Walk {
  readonly replaces?: boolean;
  /** Instead of what is to be said of how it was found. */
  readonly message?: Message | null;
  /** Words of the question that the documents never use. */
  readonly unknown?: readonly string[];
  /** Where in the text to begin, if it is too long to be shown at once. */
  readonly from?: number | undefined;
  /** The ids of the persons whom it is for, and who shared it. */
  readonly to?: string | undefined;
  readonly by?: string | undefined;
}

/** Shows a place, with what leads on from there: the paragraphs around it and the other matches. */
export function quotationReply(place: Place, details: Details): QuotationReply {
  const { found, matches, replaces = false, unknown = [], from = null, to = null, by = null } = details;
  const at = matches.findIndex(({ passage }) => passage === place.passage);
  const shown = { ...(matches[at] ?? asMatch(place)), paragraph: place.paragraph, from };
  const outcome = at === 0 || (at > 0 && found === 'none') ? found : 'quote';
  const { message = caveat(outcome, unknown) } = details;
  const base = { outcome, private: details.private, replaces, to, by, message };
  return { ...base, found, shown, matches, actions: walkActions(place, details) };
}

/** Nobody is to take a passage for an answer that is none, however they came to it. */
function caveat(outcome: Found, unknown: readonly string[]): Message | null {
  if (outcome === 'closest') return { key: 'closest' };
  return outcome === 'none' ? { key: 'none', data: { unknown, nearest: true } } : null;
}

/** From here on an offset takes six digits. */
const FAR = 100_000;

/** The places that actions walk through; how they were found, or an offset that is long, takes the room of one in an id. */
function placesOf({ matches, found }: Walk, from = 0): Place[] {
  return matches.slice(0, isCertain(found) && from < FAR ? MAX_MATCHES : MAX_MATCHES - 1).map(placeOf);
}

function isCertain(found: Found): boolean {
  return found === 'answer' || found === 'quote';
}

/** The call that shows a place, and from there leads through the matches. */
export function showCall(place: Place, walk: Walk, from?: number): Call {
  const options = {
    place: referenceTo(place),
    matches: placesOf(walk, from).map(referenceTo).join(','),
    private: walk.private,
    ...(!isCertain(walk.found) && { found: walk.found }),
    ...(from !== undefined && { from: String(from) }),
  };
  return { command: 'show', options };
}

function walkActions(place: Place, walk: Walk): Action[] {
  const { paragraph } = place;
  const places = placesOf(walk);
  const actions: Action[] = [];
  const add = (label: Message, to: Place | undefined) => {
    if (to) actions.push({ label, call: showCall(to, walk) });
  };
  add({ key: 'paragraphBefore', data: { paragraph: paragraph - 1 } }, placeAt(place.document, paragraph - 1));
  add({ key: 'paragraphAfter', data: { paragraph: paragraph + 1 } }, placeAt(place.document, paragraph + 1));
  const at = places.findIndex(({ passage }) => passage === place.passage);
  const next = (at + 1) % Math.max(1, places.length);
  const [first] = places;
  if (at >= 0 && next !== at) add({ key: 'nextMatch', data: { number: next + 1, count: places.length } }, places[next]);
  // Unless it is shown, or is the next match.
  const isNear = at === 0 || (at > 0 && next === 0);
  if (first && !isNear) add({ key: 'backToMatch', data: { paragraph: first.paragraph } }, first);
  return actions;
}

/** What can be done with the part that is shown: to show it to everybody, and to take it along. */
export function useActions({ shown, private: isPrivate, to, outcome }: QuotationReply, part: Span): Action[] {
  if (!shown) return [];
  const { focus, from, passage } = shown;
  const options = { place: referenceTo(shown), ...(focus && { focus: written(focus) }) };
  const isAll = part.start === 0 && part.end === passage.text.length;
  const copied = isAll ? options : { ...options, part: written(part) };
  const shared = {
    ...options,
    ...(from !== null && { from: String(from) }),
    ...(to !== null && { to }),
    ...(!isCertain(outcome) && { found: outcome }),
  };
  const copy: Action = { label: { key: 'copy' }, call: { command: 'copy', options: copied } };
  const share: Action = { label: { key: 'share' }, call: { command: 'share', options: shared } };
  return isPrivate ? [share, copy] : [copy];
}

function written({ start, end }: Span): string {
  return `${start}-${end}`;
}

/** What leads to the rest of a passage of which a part is shown. */
export function partActions(reply: QuotationReply, part: Span): Action[] {
  const { shown } = reply;
  if (!shown) return [];
  const rest = shown.passage.text.slice(part.end).search(/\S/);
  const action = (label: Message, from: number): Action => ({ label, call: showCall(shown, reply, from) });
  return [
    ...(part.start > 0 ? [action({ key: 'startOfPassage' }, 0)] : []),
    ...(rest === -1 ? [] : [action({ key: 'restOfPassage' }, part.end + rest)]),
  ];
}

/**
 * The part of a passage to show: all of it, or else as many whole sentences around its focus, or from where it is to
 * begin, as fit; of a sentence that is too long itself as many words.
 *
 * @param fits Whether there is room for a part; if there is for a longer one, there is for a shorter one.
 */
export function partOf({ passage, focus, from }: Shown, fits: (part: Span) => boolean): Span {
  const { text, sentences } = passage;
  if (fits({ start: 0, end: text.length })) return { start: 0, end: text.length };
  const starts = [0, ...sentences.slice(1).map(({ start }) => start), text.length];
  const at = Math.min(from ?? focus?.start ?? 0, text.length - 1);
  // For the white space between two sentences the second one.
  let first = Math.max(
    0,
    sentences.findIndex(({ end }) => end > at),
  );
  let last = first + 1;
  // Without the white space behind the last sentence.
  const endOf = (sentence: number) => (sentence < sentences.length ? sentences[sentence - 1]?.end : undefined);
  const part = () => ({ start: from ?? starts[first] ?? 0, end: endOf(last) ?? text.length });
  if (!fits(part())) {
    const { start, end } = part();
    const beginning = { start, end: endOfWords(text, { start, end }, fits) };
    if (from !== null || focus === null || focus.start < beginning.end) return beginning;
    return { start: focus.start, end: endOfWords(text, { start: focus.start, end }, fits) };
  }
  for (let grown = true; grown; ) {
    grown = false;
    if (last < starts.length - 1) {
      last += 1;
      if (fits(part())) grown = true;
      else last -= 1;
    }
    if (from === null && first > 0) {
      first -= 1;
      if (fits(part())) grown = true;
      else first += 1;
    }
  }
  return part();
}

/** The last end of a word for which a part fits; where no word ends, the last character. */
function endOfWords(text: string, { start, end }: Span, fits: (part: Span) => boolean): number {
  let low = start + 1;
  let high = end;
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if (fits({ start, end: middle })) low = middle;
    else high = middle - 1;
  }
  return /\s/.test(text[low] ?? ' ') ? low : wordEnd(text, low, start);
}

/** Discord's limit for the name of a choice. */
const HEADING_LENGTH = 100;

const MOST_PARAGRAPHS = 5;

/** “¶ 4”, or “¶ 1, 5” for a passage that is printed twice; of many paragraphs the first ones. */
export function paragraphsOf({ paragraphs }: Passage): string {
  const more = paragraphs.length > MOST_PARAGRAPHS ? ', …' : '';
  return `¶ ${paragraphs.slice(0, MOST_PARAGRAPHS).join(', ')}${more}`;
}

/** A line by which a passage can be recognised, at most 100 characters: its words around those that were found. */
export function headingOfMatch(match: Match): string {
  const { text } = match.passage;
  const paragraphs = `${paragraphsOf(match.passage)} · `;
  const { start, end } = excerptOf(match, Math.max(0, HEADING_LENGTH - paragraphs.length - '……'.length));
  const excerpt = text.slice(start, end).replace(/\s+/g, ' ');
  return headingOf(`${paragraphs}${start > 0 ? '…' : ''}${excerpt}${end < text.length ? '…' : ''}`);
}

/** At most 100 characters of a line, the cut made between words and shown. */
export function headingOf(line: string, length = HEADING_LENGTH): string {
  if (line.length <= length) return line;
  const cut = line.slice(0, length - 1).replace(/[\ud800-\udbff]$/, '');
  const atWord = cut.replace(/[\s,;:–—-]+\S*$/, '');
  return `${atWord.length > length / 2 ? atWord : cut}…`;
}

/**
 * A contiguous piece of a passage around the words that were found, on word borders.
 *
 * @param length At most so many characters.
 */
export function excerptOf({ passage, highlights }: Match, length: number): Span {
  const { text } = passage;
  if (text.length <= length) return { start: 0, end: text.length };
  let best: { first: Span; last: Span; held: number } | null = null;
  for (const [index, first] of highlights.entries()) {
    const inside = highlights.slice(index).filter(({ end }) => end - first.start <= length);
    const last = inside.at(-1);
    if (last && inside.length > (best?.held ?? 0)) best = { first, last, held: inside.length };
  }
  const [from, to] = best ? [best.first.start, best.last.end] : [0, 0];
  const spare = Math.max(0, length - (to - from));
  const earliest = Math.max(0, Math.min(from - Math.floor(spare / 2), text.length - length));
  const start = earliest === 0 ? 0 : wordStart(text, earliest, from);
  if (start + length >= text.length) return { start, end: text.length };
  const end = wordEnd(text, start + length, to);
  return { start, end: Math.max(to, text.slice(0, end).replace(/[\s,;:–—-]+$/, '').length) };
}

/** The first start of a word at or after `at`; `latest` if there is none before it. */
function wordStart(text: string, at: number, latest: number): number {
  const space = text.slice(at, latest).search(/\s/);
  return space === -1 ? latest : at + space + 1;
}

/** The last end of a word at or before `at`; `at` itself, but inside no character, if there is none after `earliest`. */
function wordEnd(text: string, at: number, earliest: number): number {
  const piece = text.slice(earliest, at);
  const space = piece.search(/\s\S*$/);
  if (space > 0) return earliest + space;
  return /[\ud800-\udbff]$/.test(piece) ? at - 1 : at;
}

/** Discord's limit for a button's link. */
const URL_LENGTH = 512;
/** So many words at either end name a place in a page well enough; where they take too much room, fewer do. */
const FRAGMENT_WORDS = [6, 4, 3, 2, 1] as const;

/**
 * The publisher's page, opened at the very words (https://wicg.github.io/scroll-to-text-fragment/); without them where
 * the link would grow too long, null where even the page's link is.
 */
export function sourceLink(document: Document, passage: Passage, focus: Span | null): string | null {
  const text = passage.text.slice(focus?.start ?? 0, focus?.end).trim();
  const words = wordsOf(text);
  const links = (words.length === 0 ? [] : FRAGMENT_WORDS).map((count) => {
    const first = words.length <= count ? text : text.slice(0, words[count - 1]?.end);
    const last = words.length <= count ? '' : text.slice(words[Math.max(count, words.length - count)]?.start);
    const fragment = [first, last].filter((part) => part !== '').map(encodeFragment);
    return `${document.url}${document.url.includes('#') ? '' : '#'}:~:text=${fragment.join(',')}`;
  });
  return [...links, document.url].find((url) => url.length <= URL_LENGTH) ?? null;
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
