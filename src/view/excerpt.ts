import { fullName, type Match, type Shown, type Suggestion } from '../chat/index.ts';
import { type Inline, strong } from '../locales/index.ts';
import {
  addresses,
  contains,
  overlaps,
  partitionPoint,
  type Span,
  truncate,
  wholeOf,
  wordEnd,
  wordStart,
} from '../text/index.ts';
import { labelsOf, paragraphsOf } from './citation.ts';

/**
 * The part of a passage to show: all of it, or else as many whole sentences around its focus, or from where it is to
 * begin, as fit; of a sentence that is too long itself as many words.
 *
 * @param fits Whether there is room for a part; if there is for a longer one, there is for a shorter one.
 */
export function partOf({ passage, focus, offset }: Shown, fits: (part: Span) => boolean): Span {
  const { text, sentences } = passage;
  const whole = wholeOf(passage);
  if (fits(whole)) return whole;
  const starts = [0, ...sentences.slice(1).map(({ start }) => start), text.length];
  const at = Math.min(offset ?? focus?.start ?? 0, text.length - 1);
  // For the white space between two sentences the second one.
  let first = Math.max(
    0,
    sentences.findIndex(({ end }) => end > at),
  );
  let last = first + 1;
  // Without the white space behind the last sentence.
  const endOf = (sentence: number) => (sentence < sentences.length ? sentences[sentence - 1]?.end : undefined);
  const part = () => ({ start: offset ?? starts[first] ?? 0, end: endOf(last) ?? text.length });
  if (!fits(part())) {
    const { start, end } = part();
    const beginning = { start, end: endOfWords(text, { start, end }, fits) };
    if (offset !== null || focus === null || focus.start < beginning.end) return beginning;
    return { start: focus.start, end: endOfWords(text, { start: focus.start, end }, fits) };
  }
  for (let grown = true; grown; ) {
    grown = false;
    if (last < starts.length - 1) {
      last += 1;
      if (fits(part())) grown = true;
      else last -= 1;
    }
    if (offset === null && first > 0) {
      first -= 1;
      if (fits(part())) grown = true;
      else first += 1;
    }
  }
  return part();
}

/** The last end of a word for which a part fits; where no word ends, the last character. */
function endOfWords(text: string, { start, end }: Span, fits: (part: Span) => boolean): number {
  const last = partitionPoint(start + 2, end + 1, (at) => !fits({ start, end: at })) - 1;
  return /\s/.test(text[last] ?? ' ') ? last : wordEnd(text, last, start);
}

/** A focus that takes up such a share of an excerpt, or more, is all of it: some words of the next sentence tell nothing. */
const MOST_OF_EXCERPT = 0.5;

/**
 * A contiguous piece of a passage around its focus, or as much of that as has most of the words that were found; without one
 * around these. On word borders.
 *
 * @param length At most so many characters.
 */
export function excerptOf(match: Pick<Match, 'passage' | 'focus' | 'highlights'>, length: number): Span {
  const { text } = match.passage;
  if (text.length <= length) return wholeOf(match.passage);
  const centre = centreOf(match, length);
  if (centre === match.focus && centre.end - centre.start >= MOST_OF_EXCERPT * length) return centre;
  const { start: from, end: to } = centre;
  const before = from === to ? 0 : Math.floor(Math.max(0, length - (to - from)) / 2);
  const earliest = Math.max(0, Math.min(from - before, text.length - length));
  const start = earliest === 0 ? 0 : wordStart(text, earliest, from);
  if (start + length >= text.length) return { start, end: text.length };
  const end = wordEnd(text, start + length, to);
  return {
    start,
    end: beforeAddress(text, Math.max(to, text.slice(0, end).replace(/[\s,;:–—-]+$/, '').length), start),
  };
}

/** What an excerpt is around; an empty span is where it begins. */
function centreOf({ focus, highlights }: Pick<Match, 'focus' | 'highlights'>, length: number): Span {
  if (focus && focus.end - focus.start <= length) return focus;
  const found = focus ? highlights.filter((words) => contains(focus, words)) : highlights;
  let best: { first: Span; last: Span; held: number } | null = null;
  for (const [index, first] of found.entries()) {
    const inside = found.slice(index).filter(({ end }) => end - first.start <= length);
    const last = inside.at(-1);
    if (last && inside.length > (best?.held ?? 0)) best = { first, last, held: inside.length };
  }
  const start = focus?.start ?? 0;
  return best ? { start: best.first.start, end: best.last.end } : { start, end: start };
}

/** Where a piece that begins at `start` may end, at the latest: what is left of a divided address would lead elsewhere. */
function beforeAddress(text: string, end: number, start: number): number {
  const divided = addresses(text).find((address) => address.start < end && end < address.end);
  return divided && divided.start >= start ? divided.start : end;
}

/** A piece of a passage on one line, with the words that were found in bold. */
export function excerptText(match: Match, excerpt: Span): Inline[] {
  const { text } = match.passage;
  const oneLine = (start: number, end: number) => text.slice(start, end).replace(/\s+/g, ' ');
  const pieces: Inline[] = excerpt.start > 0 ? ['…'] : [];
  let at = excerpt.start;
  // An address is marked as one, and all of it is one word.
  const linked = addresses(text);
  const isMarked = (word: Span) => contains(excerpt, word) && !linked.some((address) => overlaps(address, word));
  for (const highlight of match.highlights.filter(isMarked)) {
    pieces.push(oneLine(at, highlight.start), strong(oneLine(highlight.start, highlight.end)));
    at = highlight.end;
  }
  const cut = linked.some(({ end }) => end === excerpt.end) ? ' …' : '…';
  pieces.push(oneLine(at, excerpt.end), excerpt.end < text.length ? cut : '');
  return pieces.filter((piece) => piece !== '');
}

/** Longer labels and headings are cut, so that some words of the passage have room. */
const LABELS_LENGTH = 40;

/**
 * What is read where something is offered, in one line of at most `length` characters: a passage by its words around
 * those that were found.
 */
export function suggestionName(suggestion: Suggestion, length: number): string {
  if ('document' in suggestion) {
    const { document, mark } = suggestion;
    const end = mark === undefined ? '' : ` · ${mark}`;
    return `${truncate(fullName(document), length - end.length)}${end}`;
  }
  if ('speaker' in suggestion) return truncate(suggestion.speaker, length);
  const { match, place, title } = suggestion;
  const { text, paragraphs } = match.passage;
  // One that is offered as a later paragraph is called by that.
  const label = place.paragraph === paragraphs[0] ? paragraphsOf(match.passage) : `¶ ${place.paragraph}`;
  const called = truncate(labelsOf(match.passage, match.document).join(' · '), LABELS_LENGTH);
  const beginning = [label, ...[title, called].filter((name) => name), ''].join(' · ');
  const { start, end } = excerptOf(match, Math.max(0, length - beginning.length - '……'.length));
  const excerpt = text.slice(start, end).replace(/\s+/g, ' ');
  return truncate(`${beginning}${start > 0 ? '…' : ''}${excerpt}${end < text.length ? '…' : ''}`, length);
}
