import type { Document, Passage } from '../../documents/index.ts';
import { foldWords, memoized, type Span } from '../../text/index.ts';
import type { QuotedWord } from './quoted-words.ts';
import type { Paragraph, Run, WordIndex } from './word-index.ts';

/** A run of this many words is taken as copied, not as coincidence. */
export const SHORTEST_RUN = 3;
/** Neighbouring runs may overlap by this many words and still be one passage: a word repeated at a seam. */
const MOST_REPEATED = 2;

/** A passage that a quotation is about, with the words that it has of it. */
export interface CheckedPassage {
  readonly document: Document;
  readonly passage: Passage;
  readonly paragraph: number;
  /** Null where it is only the nearest passage. */
  readonly words: Span | null;
  /** The same in pieces, without what was left out between them. */
  readonly pieces: readonly Span[];
}

/** Where something was left out, or put in by an editor: “[sic]”, “(sic!)”. */
const GAP = /\[[^\][]*\]|[(（]\s*(?:…|\.{3,}|sic\s*[!！]?)\s*[)）]|…|(?:\.\s?){3,}/gi;

/** The words between the places where something was left out. */
export function piecesOf(text: string, words: readonly QuotedWord[]): (readonly QuotedWord[])[] {
  const gaps = [...text.matchAll(GAP)].map(({ 0: gap, index }) => ({ start: index, end: index + gap.length }));
  if (gaps.length === 0) return words.length > 0 ? [words] : [];
  const pieces: QuotedWord[][] = [[]];
  let gap = 0;
  for (const word of words) {
    while (gap < gaps.length && (gaps[gap]?.end ?? 0) <= word.start) {
      if (pieces.at(-1)?.length !== 0) pieces.push([]);
      gap += 1;
    }
    if (word.start < (gaps[gap]?.start ?? Number.POSITIVE_INFINITY)) pieces.at(-1)?.push(word);
  }
  return pieces.filter((piece) => piece.length > 0);
}

/** The pieces wherever they stand in one paragraph, one after the other: their first runs in each such paragraph, in order. */
export function* orderedRuns(pieces: readonly (readonly QuotedWord[])[], index: WordIndex): Generator<Run[]> {
  const least = pieces.reduce((sum, { length }) => sum + length, 0);
  if (least > index.longestParagraph) return;
  const counts = pieces.map((piece) => index.count(piece));
  const rarest = counts.reduce((best, count, number) => (count < (counts[best] ?? 0) ? number : best), 0);
  let looked = 0;
  for (const at of Uint32Array.from(index.find(pieces[rarest] ?? [])).sort()) {
    const paragraph = at < looked ? undefined : index.paragraphOf(at);
    const runs = paragraph && paragraph.end - paragraph.start >= least ? runsIn(paragraph, pieces, index) : undefined;
    if (runs) yield runs;
    looked = paragraph?.end ?? looked;
  }
}

/** The pieces where they stand first in a paragraph, each behind the one before; undefined if they do not. */
function runsIn(
  { start, end }: Paragraph,
  pieces: readonly (readonly QuotedWord[])[],
  index: WordIndex,
): Run[] | undefined {
  const runs: Run[] = [];
  let at = start;
  for (const piece of pieces) {
    while (at + piece.length <= end && !index.standsAt(at, piece)) at += 1;
    if (at + piece.length > end) return undefined;
    runs.push({ from: 0, at, length: piece.length });
    at += piece.length;
  }
  return runs;
}

/** The pieces wherever they stand first; undefined if one of them stands nowhere, or all are too short to tell. */
export function wholePieces(pieces: readonly (readonly QuotedWord[])[], index: WordIndex): Run[] | undefined {
  if (!pieces.some(({ length }) => length >= SHORTEST_RUN)) return undefined;
  const known = new Map<string, number | undefined>();
  const runs: Run[] = [];
  for (const piece of pieces) {
    const words = String(piece.map(({ number }) => number));
    const at = known.has(words) ? known.get(words) : index.first(piece);
    known.set(words, at);
    if (at === undefined) return undefined;
    runs.push({ from: 0, at, length: piece.length });
  }
  return runs;
}

/** Runs of the documents' words that make up the whole quotation; undefined if some of it stands in none. */
export function coveringRuns(words: readonly QuotedWord[], index: WordIndex): Run[] | undefined {
  const runs: Run[] = [];
  let from = 0;
  while (from < words.length) {
    const run = index.longestRun(words, from);
    if (!run) return undefined;
    runs.push(run);
    from += run.length;
  }
  return runs;
}

/** Whether some runs stand in one paragraph, one after the other. */
export function goesForward(runs: readonly Run[], index: WordIndex): boolean {
  const [first] = runs;
  const paragraph = first && index.paragraphOf(first.at);
  return runs.every(({ at }, number) => {
    const before = runs[number - 1];
    const isInside = paragraph !== undefined && at >= paragraph.start && at < paragraph.end;
    return isInside && (!before || at >= before.at + before.length - MOST_REPEATED);
  });
}

/** The pieces of a text; none if hardly a word of it is the documents'. */
export function piecesIn(text: string, index: WordIndex): (readonly QuotedWord[])[] {
  return piecesOf(text, index.read(text) ?? []);
}

/**
 * Whether so many words in a row of a piece stand in the documents.
 *
 * @param isWanted Of the places where they begin; all of them if left out.
 */
export function sharesRun(
  pieces: readonly (readonly QuotedWord[])[],
  shortest: number,
  index: WordIndex,
  isWanted?: (at: number) => boolean,
): boolean {
  const stands = (run: readonly QuotedWord[]) => (isWanted ? index.find(run).some(isWanted) : index.count(run) > 0);
  return pieces.some((piece) =>
    piece.some((_, from) => from + shortest <= piece.length && stands(piece.slice(from, from + shortest))),
  );
}

/** So many passages' words are kept. */
const MOST_READ = 200;

/** The words of a passage. */
export const wordsOf = memoized(({ text }: Passage): readonly Span[] => foldWords(text), MOST_READ);

/** The paragraphs that some runs of words stand in, each with the span from the first to the last of them, and its pieces. */
export function passagesOf(runs: readonly Pick<Run, 'at' | 'length'>[], index: WordIndex): CheckedPassage[] {
  const passages = new Map<number, CheckedPassage>();
  for (const { at, length } of runs) {
    for (let position = at; position < at + length; ) {
      const paragraph = index.paragraphOf(position);
      const place = paragraph && index.placeOf(paragraph);
      if (!place) break;
      const spans = wordsOf(place.passage);
      const last = Math.min(at + length, paragraph.end) - 1;
      const start = spans[position - paragraph.start]?.start;
      const end = spans[last - paragraph.start]?.end;
      const known = passages.get(paragraph.number);
      if (start !== undefined && end !== undefined) {
        const words = {
          start: Math.min(start, known?.words?.start ?? start),
          end: Math.max(end, known?.words?.end ?? end),
        };
        passages.set(paragraph.number, { ...place, words, pieces: [...(known?.pieces ?? []), { start, end }] });
      }
      // The gap between two documents belongs to the paragraph before it: step over it.
      position = Math.max(last, position) + 1;
    }
  }
  return [...passages.values()];
}

/** The paragraph that a quotation would stand in if it began at a place. */
export function passageAt(start: number | undefined, words: number, index: WordIndex): CheckedPassage[] {
  const paragraph = start === undefined ? undefined : index.paragraphOf(start + Math.floor(words / 2));
  const place = paragraph && index.placeOf(paragraph);
  return place ? [{ ...place, words: null, pieces: [] }] : [];
}
