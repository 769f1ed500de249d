import { type Document, isToldBeside, type Passage } from '../../documents/index.ts';
import { lazy, memoized, overlaps, type Span, sentences, spanAt } from '../../text/index.ts';
import { VERB_WORDS } from '../language/name-words.ts';
import { patternOf } from '../language/saying.ts';
import { hasVerbOfSaying } from '../language/tagger.ts';
import type { QuotedWord } from '../words/quoted-words.ts';
import { wordsOf } from '../words/runs.ts';
import type { Run, WordIndex } from '../words/word-index.ts';

/** A bound on what common words cost: at so many places the rarest word of a quotation is looked at. */
const MOST_PLACES = 2000;

/**
 * Where a quotation stands as one speaker's words in quotation marks that the document breaks off to say who speaks: “We
 * go,” she said. “You stay.” The runs of each paragraph, in order, two at least.
 */
export function* joinedRuns(words: readonly QuotedWord[], index: WordIndex): Generator<Run[]> {
  if (words.length > index.longestParagraph || words.some(({ number }) => number === -1)) return;
  const different = [...new Map(words.map((word) => [word.number, word])).values()];
  const places = different.map((word) => index.occurrences(word));
  const rarest = places.reduce((few, each) => (each.length < few.length ? each : few), places[0] ?? new Uint32Array());
  const looked = new Set<number>();
  for (const at of rarest.slice(0, MOST_PLACES)) {
    const paragraph = index.paragraphOf(at);
    const place = paragraph && !looked.has(paragraph.number) ? index.placeOf(paragraph) : undefined;
    if (!paragraph || !place) continue;
    looked.add(paragraph.number);
    for (const speech of speechesIn(place.document)(place.passage)) {
      const spoken = wordsOf(place.passage).flatMap((word, number) =>
        spanAt(speech, word.start) ? [paragraph.start + number] : [],
      );
      const runs = runsIn(spoken, words, index);
      if (runs) yield runs;
    }
  }
}

/** Where all words of a quotation stand one after the other among some places, in at least two runs. */
function runsIn(spoken: readonly number[], words: readonly QuotedWord[], index: WordIndex): Run[] | undefined {
  const first = spoken.findIndex((_, from) =>
    words.every((word, number) => index.isNear(spoken[from + number] ?? -1, 0, word)),
  );
  if (first === -1) return undefined;
  const runs: Run[] = [];
  for (const [from, at] of spoken.slice(first, first + words.length).entries()) {
    const last = runs.at(-1);
    if (last && last.at + last.length === at) runs[runs.length - 1] = { ...last, length: last.length + 1 };
    else runs.push({ from, at, length: 1 });
  }
  return runs.length > 1 ? runs : undefined;
}

/** The pieces of each speech that a passage breaks off and goes on with. */
const speechesIn = memoized((document: Document) =>
  memoized((passage: Passage): Span[][] => {
    const speeches: Span[][] = [];
    let last: SpokenPiece | undefined;
    for (const piece of spokenPieces(passage)) {
      const isSame =
        last !== undefined &&
        last.speaker === piece.speaker &&
        isBreak(passage.text, last, piece, document.language) &&
        (piece.speaker !== null || isOfOne(passage.text, last, piece));
      if (isSame) speeches.at(-1)?.push(piece);
      else speeches.push([piece]);
      last = piece;
    }
    return speeches.filter(({ length }) => length > 1);
  }),
);

interface SpokenPiece extends Span {
  /** Null where no line says whose words they are. */
  readonly speaker: string | null;
}

/** What somebody says, in order, without remarks: by the — lines, and what else stands in quotation marks. */
function spokenPieces({ text, attributed, quotations }: Passage): SpokenPiece[] {
  const spoken = attributed.flatMap(({ start, end, attribution }) =>
    attribution.kind === 'speaker' ? [{ start, end, speaker: attribution.speaker }] : [],
  );
  const unnoted = quotations.filter((quotation) => !spoken.some((piece) => overlaps(piece, quotation)));
  return [...spoken, ...unnoted.map((piece) => ({ ...piece, speaker: null }))]
    .flatMap((piece) => aroundRemarks(text, piece).map((span) => ({ ...piece, ...span })))
    .sort((a, b) => a.start - b.start);
}

/** «Мы идём, — сказал он. — Идём»: what stands between two dashes, as Russian, Ukrainian and Polish have it. */
const BETWEEN_DASHES = /(?<=[,!?…]\s*[—–-]\s)\p{Ll}[^—–«»\n]{0,100}?[.,](?=\s*[—–-]\s)/gu;
/** « Nous partons, dit-elle. Demain », «Nos vamos, dijo Ana, mañana»: between commas, in guillemets alone. */
const BETWEEN_COMMAS = /(?<=«[^«»]*,\s)\p{Ll}[^,.!?«»\n]{0,80}[.,](?=\s[^«»]*»)/gu;
/** The verb before who says it. */
const IS_INVERTED = /^\p{Ll}+(?:(?:-t)?-(?:il|elle|on)s?(?!\p{L})|\s+\p{Lu})/u;

/** Some words of a text without the remarks in them on who says them. */
function aroundRemarks(text: string, piece: Span): Span[] {
  const isTold = (remark: string) => VERB_WORDS.has(/^\p{L}+/u.exec(remark)?.[0] ?? '') && hasVerbOfSaying(remark);
  const between = (pattern: RegExp, isOne: (remark: string) => boolean) =>
    Array.from(text.matchAll(pattern), ({ 0: remark, index }) => ({ remark, start: index, end: index + remark.length }))
      .filter(({ start, end }) => start > piece.start && end < piece.end)
      .filter(({ remark }) => isOne(remark) && isTold(remark));
  const remarks = [
    ...between(BETWEEN_DASHES, () => true),
    ...between(BETWEEN_COMMAS, (remark) => IS_INVERTED.test(remark)),
  ].sort((a, b) => a.start - b.start);
  return [{ end: piece.start }, ...remarks].map(({ end }, at) => ({
    start: end,
    end: remarks[at]?.start ?? piece.end,
  }));
}

/** Whether it is told of two pieces in quotation marks that one says both: “We go,” she said, “today.” */
function isOfOne(text: string, before: Span, behind: Span): boolean {
  const isToldBehind = ({ start, end }: Span) => isToldBeside(text.slice(start), { start: 0, end: end - start });
  const remark = text.slice(before.end, behind.start).replace(MARKS_BEHIND, '');
  if (!hasVerbOfSaying(remark) && !HAN_SAYS_IT().test(remark)) return false;
  if (GOES_ON.test(remark)) return true;
  // What somebody else says has a remark of its own: “We stay!” said Bob.
  const rest = text.slice(behind.end).replace(MARKS_BEFORE, '');
  const isOwn = GOES_ON.test(text.slice(behind.start, behind.end)) || /^[,，、\p{Ll}\p{Lo}]/u.test(rest);
  return !isOwn && !isToldBehind(behind);
}

const HAN_SAYS_IT = lazy(() => patternOf('<HAN_VERB>'));
/** How a sentence goes on. */
const GOES_ON = /[,，、]$/u;

const MARKS_BEFORE = /^[\s\p{QMark}]+/u;
const MARKS_BEHIND = /(?<![\s\p{QMark}])[\s\p{QMark}]+$/u;
/** What stands before somebody's words are broken off, and before they go on: no “The pool is “safe” and “warm””. */
const PAUSE = /[.,:;!?…—–，。：；！？、]/u;

/** Whether all that stands between two pieces of somebody's words is a remark of one sentence, with pauses around it. */
function isBreak(text: string, before: Span, behind: Span, language: string): boolean {
  const between = text.slice(before.end, behind.start).replace(MARKS_BEFORE, '').replace(MARKS_BEHIND, '');
  const said = text.slice(before.start, before.end).replace(MARKS_BEHIND, '');
  const isBrokenOff = PAUSE.test(said.at(-1) ?? '') || PAUSE.test(between.charAt(0));
  return isBrokenOff && PAUSE.test(between.at(-1) ?? '') && sentences(between, language).length === 1;
}
