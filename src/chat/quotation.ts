import { type Document, type Passage, type Place, placeAt, referenceTo, type Span } from '../documents/index.ts';
import type { Match } from '../search/index.ts';
import type { Call } from './command.ts';
import type { Action, QuotationReply } from './reply.ts';
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

/**
 * Shows a place, with what leads on from there: the paragraphs around it, the other matches, everybody's eyes.
 *
 * @param details.matches What the place was found among, best first; none if it was asked for as such.
 */
export function quotationReply(
  place: Place,
  details: {
    readonly outcome: QuotationReply['outcome'];
    readonly matches: readonly Match[];
    readonly private: boolean;
    readonly replaces?: boolean;
    readonly message?: Message;
  },
): QuotationReply {
  const { outcome, matches, message = null, replaces = false } = details;
  const walk = matches.slice(0, MAX_MATCHES).map(placeOf);
  const shown = matches.find(({ passage }) => passage === place.passage) ?? asMatch(place);
  return {
    outcome,
    private: details.private,
    replaces,
    message,
    shown: { ...shown, paragraph: place.paragraph },
    matches,
    actions: actionsFrom(place, walk, details.private),
  };
}

/** The call that shows a place, and from there leads through the matches. */
export function showCall(place: Place, walk: readonly Place[], isPrivate: boolean): Call {
  return {
    command: 'show',
    options: { place: referenceTo(place), matches: walk.map(referenceTo).join(','), private: isPrivate },
  };
}

function actionsFrom(place: Place, walk: readonly Place[], isPrivate: boolean): Action[] {
  const { paragraph } = place;
  const actions: Action[] = [];
  const add = (label: Message, to: Place | undefined) => {
    if (to) actions.push({ label, call: showCall(to, walk, isPrivate) });
  };
  add({ key: 'paragraphBefore', data: { paragraph: paragraph - 1 } }, placeAt(place.document, paragraph - 1));
  add({ key: 'paragraphAfter', data: { paragraph: paragraph + 1 } }, placeAt(place.document, paragraph + 1));
  const at = walk.findIndex(({ passage }) => passage === place.passage);
  const next = (at + 1) % Math.max(1, walk.length);
  const [first] = walk;
  if (at === -1 && first) add({ key: 'backToMatch', data: { paragraph: first.paragraph } }, first);
  else if (next !== at) add({ key: 'nextMatch', data: { number: next + 1, count: walk.length } }, walk[next]);
  if (isPrivate)
    actions.push({ label: { key: 'share' }, call: { command: 'share', options: { place: referenceTo(place) } } });
  return actions;
}

/** Discord's limit for the name of a choice. */
const HEADING_LENGTH = 100;

/** “¶ 4”, or “¶ 1, 5” for a passage that is printed twice. */
export function paragraphsOf({ paragraphs }: Passage): string {
  return `¶ ${paragraphs.join(', ')}`;
}

/** A line by which a passage can be recognised, at most 100 characters. */
export function headingOfMatch({ passage }: Match): string {
  return headingOf(`${paragraphsOf(passage)} · ${passage.text.replace(/\s+/g, ' ')}`);
}

/** At most 100 characters of a line, the cut made between words and shown. */
export function headingOf(line: string, length = HEADING_LENGTH): string {
  if (line.length <= length) return line;
  const cut = line.slice(0, length - 1).replace(/[\ud800-\udbff]$/, '');
  const atWord = cut.replace(/\s+\S*$/, '');
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
  const end = start + length >= text.length ? text.length : wordEnd(text, start + length, to);
  return { start, end };
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
/** So many words at either end name a place in a page well enough. */
const FRAGMENT_WORDS = 6;

/**
 * The publisher's page, opened at the very words (https://wicg.github.io/scroll-to-text-fragment/); without them where
 * the link would grow too long, null where even the page's link is.
 */
export function sourceLink(document: Document, passage: Passage, focus: Span | null): string | null {
  const words = passage.text.slice(focus?.start ?? 0, focus?.end).split(/\s+/);
  const first = words.slice(0, FRAGMENT_WORDS).join(' ');
  const last = words.slice(Math.max(FRAGMENT_WORDS, words.length - FRAGMENT_WORDS)).join(' ');
  const fragment = [first, last]
    .filter((part) => part !== '')
    .map(encodeFragment)
    .join(',');
  const whole = `${document.url}${document.url.includes('#') ? '' : '#'}:~:text=${fragment}`;
  if (whole.length <= URL_LENGTH) return whole;
  return document.url.length <= URL_LENGTH ? document.url : null;
}

/** Hyphens and commas mean something in a text fragment, and parentheses end a link in Markdown. */
function encodeFragment(words: string): string {
  return encodeURIComponent(words).replace(/[-()!'*]/g, (mark) => `%${mark.charCodeAt(0).toString(16).toUpperCase()}`);
}
