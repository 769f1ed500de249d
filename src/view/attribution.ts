import type { Shown } from '../chat/index.ts';
import {
  type AttributedSpan,
  attributionsIn,
  type Document,
  isNobodys,
  isUnnamedOnly,
  type Passage,
  sourceName,
  unnamedIn,
  type Voice,
} from '../documents/index.ts';
import { joined, type Locale, plain, type RichText } from '../locales/index.ts';
import { contains, intersection, memoized, type Span, splitsCharacter, wordEnd, wordStart } from '../text/index.ts';
import { PassageCache } from './passage-cache.ts';

/** Where several people's words are shown, each one's are named by so many of their first and of their last characters. */
const END_LENGTH = 25;
/** Likewise those that are in bold, which most readers see. */
const END_LENGTH_IN_BOLD = 15;

/** Whose the words in bold are, said to be so where the rest is somebody else's; else whose all that is shown is. */
export function captionOf({ passage, document, focus }: Shown, part: Span, locale: Locale): RichText {
  const all = attributionOf(passage, part, document, locale);
  const bold = focus && intersection(focus, part);
  if (!bold || plain(attributionOf(passage, bold, document, locale)) === plain(all)) return all;
  // A mark before them would be doubled by those around them.
  const shown = passage.text.slice(bold.start, bold.end).replace(/^[\s\p{Pi}"]+/u, '');
  const words = firstAndLast(shown, END_LENGTH_IN_BOLD);
  return locale.attributions.inBold({ words, attribution: attributionOf(passage, bold, document, locale, true) });
}

/**
 * Whose some words of a passage are, in what and when they were said: at once and without doubt, also where they are
 * several people's.
 *
 * @param inBold Whether “all others” are only those of the words that are in bold.
 */
export function attributionOf(
  passage: Passage,
  span: Span,
  document: Document,
  locale: Locale,
  inBold = false,
): RichText {
  const piece = `${span.start}-${span.end}${inBold ? ' in bold' : ''}`;
  return known(locale).get(document, passage, piece, () => makeAttribution(passage, span, document, locale, inBold));
}

const known = memoized((_: Locale) => new PassageCache<RichText>());

function makeAttribution(passage: Passage, span: Span, document: Document, locale: Locale, inBold: boolean): RichText {
  const { attributions, formats } = locale;
  // Without a publisher the text itself is named, in marks: a headline is no speaker.
  const publisher = document.publisher ?? formats.quoted(document.title);
  if (isNobodys(passage)) return attributions.notNoted({ source: publisher });
  const pieces = attributionsIn(passage, span);
  const voices = voicesOfPieces(pieces);
  const [voice] = voices;
  if (isUnnamedOnly(passage, span))
    return attributions.quotedBy({ by: voice?.speaker ?? publisher, details: voice ? detailsOf(voice, locale) : [] });
  const unnamed = unnamedIn(passage, span).filter(isPublishers(passage));
  const isWithin = unnamed.every(({ start, end }) => span.start < start && end < span.end);
  if (!voice && unnamed.length > 0 && isWithin) return attributions.unnamed({ publisher, inBold });
  const own = attributions.publisher({ publisher, date: document.published && formats.date(document.published) });
  const words = { passage, span, pieces, voices, unnamed, publisher, own, inBold };
  return ofOneSpeech(words, locale) ?? ofEach(words, locale);
}

/** Some words of a passage, and whose they are. */
interface Words {
  readonly passage: Passage;
  readonly span: Span;
  readonly pieces: readonly AttributedSpan[];
  readonly voices: readonly Voice[];
  /** Those in quotation marks that are nobody’s who is named. */
  readonly unnamed: readonly Span[];
  readonly publisher: string;
  /** What is said of words of the publisher’s own. */
  readonly own: RichText;
  readonly inBold: boolean;
}

/** Of one speech there is a short form, unless words of it cannot be told by their quotation marks. */
function ofOneSpeech({ passage, span, pieces, voices, publisher, own, inBold }: Words, locale: Locale) {
  const { attributions } = locale;
  const [voice] = voices;
  if (!voice || !voices.every((other) => isSameSpeech(other, voice))) return undefined;
  const data = { speaker: voice.speaker, details: detailsOf(voice, locale), publisher };
  const isReported = !voices.every(isSpeaker);
  // Of an interviewer, who is the publisher.
  const isOwn = voice.speaker === publisher && voice.occasion === null && voice.date === null;
  if (!isReported && !hasPublisher(pieces)) return isOwn ? own : attributions.speaker(data);
  const quotes = voices.some(isSpeaker);
  if (quotes && !areQuoted(passage, span, pieces)) return undefined;
  if (!isReported) return attributions.quoting({ ...data, inBold });
  return hasPublisher(pieces) ? undefined : attributions.reporting({ ...data, quotes });
}

/** Everybody's words are named, and all others are the publisher's. */
function ofEach({ passage, pieces, voices, unnamed, publisher, own, inBold }: Words, locale: Locale): RichText {
  const { attributions, formats } = locale;
  const wordsOf = (spans: readonly Span[]) =>
    formats.and(spans.map(({ start, end }) => formats.quoted(firstAndLast(passage.text.slice(start, end)))));
  const data = (voice: Voice) => ({
    speaker: voice.speaker,
    details: detailsOf(voice, locale),
    publisher,
    words: wordsOf(stretchesOf(voice, pieces)),
  });
  const [speakers, reports] = [voices.filter(isSpeaker), voices.filter((voice) => !isSpeaker(voice))];
  const others = speakers.length + unnamed.length === 0 ? own : attributions.parts.others({ publisher, inBold });
  const parts = [
    ...speakers.map((voice) => attributions.parts.speaker(data(voice))),
    ...(unnamed.length === 0 ? [] : [attributions.parts.unnamed({ words: wordsOf(unnamed) })]),
    ...(reports.length > 0 || hasPublisher(pieces) ? [others] : []),
    ...reports.map((voice) => attributions.parts.reporting(data(voice))),
  ];
  return joined(parts, formats.punctuation.semicolon);
}

/** In what somebody spoke, and when. */
function detailsOf({ occasion, date }: Voice, { formats }: Locale): string[] {
  return [occasion, date && formats.date(date)].filter((detail) => detail !== null);
}

function hasPublisher(pieces: readonly AttributedSpan[]): boolean {
  return pieces.some(({ attribution }) => attribution.kind === 'publisher');
}

/** The same, short enough for a list; of several people those first who say more of it. */
export function briefAttributionOf(passage: Passage, span: Span, document: Document, locale: Locale): string {
  // Without a publisher, the title is named, as what the words are from.
  if (isNobodys(passage) && document.publisher !== null) return locale.attributions.briefly.notNoted;
  const publisher = sourceName(document);
  const pieces = attributionsIn(passage, span).sort((a, b) => b.end - b.start - (a.end - a.start));
  const voices = voicesOfPieces(pieces);
  const names = (some: readonly Voice[]) => [...new Set(some.map(({ speaker }) => speaker))];
  const reported = names(voices.filter((voice) => !isSpeaker(voice)));
  const quoted = names(voices.filter(isSpeaker)).filter((name) => !reported.includes(name));
  const { semicolon } = locale.formats.punctuation;
  if (quoted.length > 0 && pieces.every(({ attribution }) => attribution.kind === 'speaker'))
    return quoted.join(semicolon);
  const { briefly } = locale.attributions;
  const reports = hasPublisher(pieces) ? 'partlyReporting' : 'reporting';
  const said = [
    ...(quoted.length > 0 ? [briefly.quoting({ publisher, speaker: quoted.join(semicolon) })] : []),
    ...(reported.length > 0 ? [briefly[reports]({ publisher, speaker: reported.join(semicolon) })] : []),
  ];
  return said.length > 0 ? said.join(semicolon) : publisher;
}

/** Whose words some pieces are, the publisher's left out, each voice once. */
function voicesOfPieces(pieces: readonly AttributedSpan[]): Voice[] {
  const voices = pieces.flatMap(({ attribution }) => (attribution.kind === 'publisher' ? [] : [attribution]));
  return voices.filter((voice, index) => index === voices.findIndex((other) => isSameVoice(voice, other)));
}

function isSpeaker({ kind }: Voice): boolean {
  return kind === 'speaker';
}

function isSameVoice(a: Voice, b: Voice): boolean {
  return a.kind === b.kind && isSameSpeech(a, b);
}

function isSameSpeech(a: Voice, b: Voice): boolean {
  return a.speaker === b.speaker && a.occasion === b.occasion && a.date === b.date;
}

/** Whether some of a passage is the publisher's, as far as the document says. */
const isPublishers = (passage: Passage) => (span: Span) => hasPublisher(attributionsIn(passage, span));

/** Whether what is somebody's own words is what is seen to stand in quotation marks, no less and no more. */
function areQuoted(passage: Passage, span: Span, pieces: readonly AttributedSpan[]): boolean {
  const shown = passage.quotations.filter(({ start, end }) => span.start < start && end < span.end);
  const own = pieces.filter(({ attribution }) => attribution.kind === 'speaker');
  return (
    own.every((piece) => shown.some((quotation) => contains(quotation, piece))) &&
    shown.every((quotation) =>
      attributionsIn(passage, quotation).every(({ attribution }) => attribution.kind === 'speaker'),
    )
  );
}

/** The first and the last of some words, so that one sees where they begin and end. */
export function firstAndLast(all: string, length = END_LENGTH): string {
  // Marks around what is quoted before and behind them are none of theirs.
  const words = all.replace(/^[\s\p{Pf},.;:!?]+|[\s\p{Pi}]+$/gu, '');
  if (words.length <= 2 * length) return words;
  const from = words.length - length;
  const start = wordStart(words, from, words.length);
  const end = start < words.length ? start : from + (splitsCharacter(words, from) ? 1 : 0);
  const beginning = words.slice(0, wordEnd(words, length - 1, 0)).replace(/[\s,;:–—-]+$/u, '');
  return `${beginning} … ${words.slice(end)}`;
}

/** Where in some pieces a voice speaks without a break; a report goes on over what it quotes. */
function stretchesOf(voice: Voice, pieces: readonly AttributedSpan[]): Span[] {
  const isTheirs = ({ attribution }: AttributedSpan) =>
    attribution.kind !== 'publisher' &&
    isSameSpeech(attribution, voice) &&
    (!isSpeaker(voice) || isSpeaker(attribution));
  const stretches: AttributedSpan[][] = [];
  for (const [index, piece] of pieces.entries()) {
    const before = pieces[index - 1];
    if (!isTheirs(piece)) continue;
    if (before && isTheirs(before)) stretches.at(-1)?.push(piece);
    else stretches.push([piece]);
  }
  return stretches.flatMap((stretch) => {
    const own = stretch.filter(({ attribution }) => attribution.kind === voice.kind);
    const [first, last] = [own[0], own.at(-1)];
    return first && last ? [{ start: first.start, end: last.end }] : [];
  });
}
