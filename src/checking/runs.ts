import type { Document, Passage } from '../documents/index.ts';
import { type FoldedWord, foldWords, type Span } from '../text/index.ts';
import type { IndexedPlace, Run, WordIndex } from './word-index.ts';

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
}

/** Where something was left out, or put in by an editor. */
const GAP = /\[[^\][]*\]|\(\s*(?:…|\.{3,})\s*\)|…|(?:\.\s?){3,}/g;

/** The words between the places where something was left out. */
export function piecesOf(text: string, words: readonly FoldedWord[]): FoldedWord[][] {
  const gaps = [...text.matchAll(GAP)].map(({ 0: gap, index }) => ({ start: index, end: index + gap.length }));
  const pieces: FoldedWord[][] = [[]];
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

/** The pieces where they stand in one paragraph, one after the other; undefined if they do so in none. */
export function orderedRuns(pieces: readonly (readonly FoldedWord[])[], index: WordIndex): Run[] | undefined {
  const places = pieces.map((piece) => index.find(piece.map(({ word }) => word)));
  for (const start of places[0] ?? []) {
    const paragraph = index.placeOf(start);
    const end = paragraph ? paragraph.start + paragraph.words.length : 0;
    const runs: Run[] = [];
    let free = start;
    for (const [number, piece] of pieces.entries()) {
      const at = places[number]?.find((position) => position >= free && position + piece.length <= end);
      if (at === undefined) break;
      runs.push({ from: 0, at, length: piece.length });
      free = at + piece.length;
    }
    if (runs.length === pieces.length) return runs;
  }
  return undefined;
}

/** The pieces wherever they stand; undefined if one of them stands nowhere, or all are too short to tell. */
export function wholePieces(pieces: readonly (readonly FoldedWord[])[], index: WordIndex): Run[] | undefined {
  const runs = pieces.flatMap((piece) => {
    const [at] = index.find(piece.map(({ word }) => word));
    return at === undefined ? [] : [{ from: 0, at, length: piece.length }];
  });
  return runs.length === pieces.length && runs.some(({ length }) => length >= SHORTEST_RUN) ? runs : undefined;
}

/** Runs of the documents' words that make up the whole quotation; undefined if some of it stands in none. */
export function coveringRuns(words: readonly FoldedWord[], index: WordIndex): Run[] | undefined {
  const folded = words.map(({ word }) => word);
  const runs: Run[] = [];
  let from = 0;
  while (from < folded.length) {
    const run = index.longestRun(folded, from);
    if (!run || run.length < SHORTEST_RUN) return undefined;
    runs.push(run);
    from += run.length;
  }
  return runs;
}

/** Whether some runs stand in one paragraph, one after the other. */
export function goesForward(runs: readonly Run[], index: WordIndex): boolean {
  const [first] = runs;
  const place = first && index.placeOf(first.at);
  return runs.every(({ at }, number) => {
    const before = runs[number - 1];
    return index.placeOf(at) === place && (!before || at >= before.at + before.length - MOST_REPEATED);
  });
}

/** Whether so many words in a row of a text stand in the documents. */
export function sharesRun(text: string, shortest: number, index: WordIndex): boolean {
  return piecesOf(text, foldWords(text)).some((piece) => {
    const folded = piece.map(({ word }) => word);
    return folded.some((_, from) => (index.longestRun(folded, from)?.length ?? 0) >= shortest);
  });
}

/** The paragraphs that some runs of words stand in, each with the span from the first to the last of them. */
export function passagesOf(runs: readonly Pick<Run, 'at' | 'length'>[], index: WordIndex): CheckedPassage[] {
  const passages = new Map<IndexedPlace, Span>();
  for (const { at, length } of runs) {
    for (let position = at; position < at + length; ) {
      const place = index.placeOf(position);
      if (!place) break;
      const last = Math.min(at + length, place.start + place.words.length) - 1;
      const start = place.words[position - place.start]?.start;
      const end = place.words[last - place.start]?.end;
      const known = passages.get(place);
      if (start !== undefined && end !== undefined) {
        passages.set(place, { start: Math.min(start, known?.start ?? start), end: Math.max(end, known?.end ?? end) });
      }
      // The gap between two documents belongs to the paragraph before it: step over it.
      position = Math.max(last, position) + 1;
    }
  }
  return [...passages].map(([{ place }, words]) => ({ ...place, words }));
}

/** The paragraph that has most of a quotation's words in their places; none if it has none of them. */
export function nearestPassage(words: readonly FoldedWord[], index: WordIndex): CheckedPassage[] {
  const [start] = index.alignments(
    words.map(({ word }) => word),
    1,
  );
  const place = start === undefined ? undefined : index.placeOf(start + Math.floor(words.length / 2));
  return place ? [{ ...place.place, words: null }] : [];
}
