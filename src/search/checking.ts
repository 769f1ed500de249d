import { diffArrays } from 'diff';
import type { Document, Passage, Span } from '../documents/index.ts';
import { type FoldedWord, foldWords } from './fold.ts';
import type { IndexedPlace, QuotationIndex, Run } from './quotation-index.ts';

/** What a quotation is, beside what stands in the documents; the rules are written down in docs/checking.md. */
export type Verdict = 'verbatim' | 'shortened' | 'altered' | 'spliced' | 'absent' | 'too-short';

/** A part of a comparison: in both, only in what was pasted, or only in the passage. */
export interface Difference {
  readonly kind: 'same' | 'added' | 'removed';
  readonly text: string;
}

/** A passage that a quotation is about, with the words that it has of it. */
export interface CheckedPassage {
  readonly document: Document;
  readonly passage: Passage;
  readonly paragraph: number;
  /** Null where it is only the nearest passage. */
  readonly words: Span | null;
}

export interface Checked {
  readonly verdict: Verdict;
  /** In the order of the quotation; the nearest passage if it is not in the documents. */
  readonly passages: readonly CheckedPassage[];
  /** Word by word, of an altered quotation. */
  readonly difference: readonly Difference[] | null;
  /** What kind of words was changed that turns a sentence around. */
  readonly changed: { readonly negation: boolean; readonly number: boolean };
}

/** Fewer words than these are everybody's. */
export const FEWEST_WORDS = 2;
/** So many words in a row are no chance. */
export const SHORTEST_RUN = 3;
/** From this similarity on, a quotation is an altered passage: twice the common words by the words of both. */
const ALTERED_FROM = 0.6;
/** How many places are compared word by word. */
const CANDIDATES = 3;

/** A word or two may be said twice. */
const MOST_REPEATED = 2;
/** More edits than these nobody reads; for short quotations, more than 1.14 a word are no likeness. */
const MOST_EDITS = 120;
/** At most so many words of a quotation are looked for elsewhere than where they would have to stand. */
const MOST_MOVED = 30;

const NOTHING_CHANGED = { negation: false, number: false };

/** Checks a quotation, as it was pasted, against the documents. */
export function checkQuotation(pasted: string, index: QuotationIndex): Checked {
  const text = withoutMarkup(pasted);
  const words = foldWords(text);
  if (words.length < FEWEST_WORDS)
    return { verdict: 'too-short', passages: [], difference: null, changed: NOTHING_CHANGED };

  const [whole] = index.find(words.map(({ word }) => word));
  if (whole !== undefined) return found('verbatim', [{ from: 0, at: whole, length: words.length }], index);

  const pieces = piecesOf(text, words);
  const quoted = pieces.flat();
  if (pieces.length > 1) {
    const inOrder = orderedRuns(pieces, index);
    if (inOrder) return found('shortened', inOrder, index);
  } else if (quoted.length < words.length && quoted.length >= FEWEST_WORDS) {
    const [at] = index.find(quoted.map(({ word }) => word));
    if (at !== undefined) return found('shortened', [{ from: 0, at, length: quoted.length }], index);
  }
  const runs = pieces.length > 1 ? wholePieces(pieces, index) : undefined;
  if (runs) return found('spliced', runs, index);
  const covering = coveringRuns(quoted, index);
  if (!covering) return compare(text, quoted, index, false);
  const parts = covering.map(({ from, length }) => quoted.slice(from, from + length));
  // Words that were left out or said twice splice nothing.
  const isOnePassage = goesForward(covering, index) || orderedRuns(parts, index) !== undefined;
  return isOnePassage ? compare(text, quoted, index, true) : found('spliced', covering, index);
}

function goesForward(runs: readonly Run[], index: QuotationIndex): boolean {
  const [first] = runs;
  const place = first && index.placeOf(first.at);
  return runs.every(({ at }, number) => {
    const before = runs[number - 1];
    return index.placeOf(at) === place && (!before || at >= before.at + before.length - MOST_REPEATED);
  });
}

/** Discord's mentions and emoji, links but for their text, and the languages of code blocks, blotted out in place. */
function withoutMarkup(pasted: string): string {
  return (
    pasted
      // An editor's capital, as in “[T]he”, is no other letter: a word joiner is as long as a bracket, and cannot be seen.
      .replace(/\[(\p{L})\](?=\p{Ll})/gu, '\u2060$1\u2060')
      .replace(
        /\[([^\][]*)\](\([^()\s]*\))/g,
        (_, text: string, target: string) => ` ${text} ${' '.repeat(target.length)}`,
      )
      .replace(/<(?:@[!&]?|#|a?:\w+:|t:)[\d:a-zA-Z]*>|(?<=^`{3})[\w+-]+(?=\n)/gm, (markup) => ' '.repeat(markup.length))
  );
}

/** Where something was left out, or put in by an editor. */
const GAP = /\[[^\][]*\]|\(\s*(?:…|\.{3,})\s*\)|…|(?:\.\s?){3,}/g;

/** The words between the places where something was left out. */
function piecesOf(text: string, words: readonly FoldedWord[]): FoldedWord[][] {
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
function orderedRuns(pieces: readonly (readonly FoldedWord[])[], index: QuotationIndex): Run[] | undefined {
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
function wholePieces(pieces: readonly (readonly FoldedWord[])[], index: QuotationIndex): Run[] | undefined {
  const runs = pieces.flatMap((piece) => {
    const [at] = index.find(piece.map(({ word }) => word));
    return at === undefined ? [] : [{ from: 0, at, length: piece.length }];
  });
  return runs.length === pieces.length && runs.some(({ length }) => length >= SHORTEST_RUN) ? runs : undefined;
}

/** Runs of the documents' words that make up the whole quotation; undefined if some of it stands in none. */
function coveringRuns(words: readonly FoldedWord[], index: QuotationIndex): Run[] | undefined {
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

/** Whether so many words in a row of a text stand in the documents. */
export function sharesRun(text: string, shortest: number, index: QuotationIndex): boolean {
  return piecesOf(text, foldWords(text)).some((piece) => {
    const folded = piece.map(({ word }) => word);
    return folded.some((_, from) => (index.longestRun(folded, from)?.length ?? 0) >= shortest);
  });
}

function found(verdict: Verdict, runs: readonly Run[], index: QuotationIndex): Checked {
  return { verdict, passages: passagesOf(runs, index), difference: null, changed: NOTHING_CHANGED };
}

/** The paragraphs that some runs of words stand in, each with the span from the first to the last of them. */
function passagesOf(runs: readonly Pick<Run, 'at' | 'length'>[], index: QuotationIndex): CheckedPassage[] {
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
      // Between two documents stands no paragraph.
      position = Math.max(last, position) + 1;
    }
  }
  return [...passages].map(([{ place }, words]) => ({ ...place, words }));
}

/** Compares a quotation word by word with what is most like it. */
function compare(text: string, words: readonly FoldedWord[], index: QuotationIndex, certain: boolean): Checked {
  const folded = words.map(({ word }) => word);
  let best: Alignment | undefined;
  for (const start of index.alignments(folded, CANDIDATES)) {
    const alignment = align(folded, start, index);
    if (alignment && alignment.similarity > (best?.similarity ?? 0)) best = alignment;
  }
  if (!best || (!certain && best.similarity < ALTERED_FROM)) {
    const [start] = index.alignments(folded, 1);
    const place = start === undefined ? undefined : index.placeOf(start + Math.floor(folded.length / 2));
    const nearest = place ? [{ ...place.place, words: null }] : [];
    return { verdict: 'absent', passages: nearest, difference: null, changed: NOTHING_CHANGED };
  }
  const changed = best.chunks.filter(({ kind }) => kind !== 'same').flatMap((chunk) => chunk.words);
  return {
    verdict: 'altered',
    passages: passagesOf(best.common, index),
    difference: best.chunks.map((chunk) => ({ kind: chunk.kind, text: textOf(chunk, text, words, index) })),
    changed: {
      negation: changed.some((word) => NEGATIONS.has(word)),
      number: changed.some((word) => /^\p{N}/u.test(word) || NUMBERS.has(word)),
    },
  };
}

interface Chunk {
  readonly kind: Difference['kind'];
  readonly words: readonly string[];
  /** Where it begins: among the words of the quotation if added, else among those of the documents. */
  readonly at: number;
}

interface Alignment {
  /** From 0 to 1: twice the common words by the words of both. */
  readonly similarity: number;
  readonly chunks: readonly Chunk[];
  /** What is common, where it stands in the documents. */
  readonly common: readonly Pick<Run, 'at' | 'length'>[];
}

/** Compares a quotation with the words of the documents from about a place on; undefined if they are too different. */
function align(words: readonly string[], start: number, index: QuotationIndex): Alignment | undefined {
  // Words that were left out or added move the rest.
  const slack = 3 + Math.min(MOST_MOVED, Math.ceil(words.length / 4));
  const { from, words: theirs } = index.wordsAround(start, words.length, slack);
  if (commonAtMost(words, theirs) < ALTERED_FROM / 2) return undefined;
  const maxEditLength = Math.min(MOST_EDITS, Math.ceil(1.14 * words.length) + 2 * slack);
  const parts = diffArrays([...theirs], [...words], { maxEditLength });
  if (parts === undefined) return undefined;

  const chunks: Chunk[] = [];
  let at = from;
  let pasted = 0;
  for (const { value, added, removed } of parts) {
    chunks.push({ kind: added ? 'added' : removed ? 'removed' : 'same', words: value, at: added ? pasted : at });
    if (!added) at += value.length;
    if (!removed) pasted += value.length;
  }
  const compared = withoutSurroundings(chunks);
  const count = (kind: Chunk['kind']) =>
    compared.reduce((sum, chunk) => sum + (chunk.kind === kind ? chunk.words.length : 0), 0);
  const common = compared
    .filter(({ kind }) => kind === 'same')
    .map((chunk) => ({ at: chunk.at, length: chunk.words.length }));
  const similarity = (2 * count('same')) / (2 * count('same') + count('added') + count('removed'));
  return { similarity, chunks: compared, common };
}

/** The share of a quotation's words that could at most be common, whatever their order. */
function commonAtMost(words: readonly string[], theirs: readonly string[]): number {
  const left = new Map<string, number>();
  for (const word of theirs) left.set(word, (left.get(word) ?? 0) + 1);
  let common = 0;
  for (const word of words) {
    const count = left.get(word) ?? 0;
    if (count > 0) common += 1;
    left.set(word, count - 1);
  }
  return common / words.length;
}

/**
 * What stands before and after a quotation is not left out of it: at either end, no more words of the documents are
 * kept than words of the quotation that stand in their stead.
 */
function withoutSurroundings(chunks: readonly Chunk[]): Chunk[] {
  const first = chunks.findIndex(({ kind }) => kind === 'same');
  const last = chunks.findLastIndex(({ kind }) => kind === 'same');
  const replaced = (some: readonly Chunk[]) =>
    some.reduce((sum, { kind, words }) => sum + (kind === 'added' ? words.length : 0), 0);
  const head = chunks.slice(0, Math.max(0, first));
  const tail = chunks.slice(last + 1);
  const [before, after] = [replaced(head), replaced(tail)];
  return [
    ...head.map((chunk) => (chunk.kind === 'removed' ? lastWords(chunk, before) : chunk)),
    ...chunks.slice(Math.max(0, first), last + 1),
    ...tail.map((chunk) => (chunk.kind === 'removed' ? { ...chunk, words: chunk.words.slice(0, after) } : chunk)),
  ].filter(({ words }) => words.length > 0);
}

function lastWords(chunk: Chunk, count: number): Chunk {
  const skipped = Math.max(0, chunk.words.length - count);
  return { ...chunk, words: chunk.words.slice(skipped), at: chunk.at + skipped };
}

/** A chunk as it was pasted, or as it stands in the documents. */
function textOf(chunk: Chunk, pasted: string, words: readonly FoldedWord[], index: QuotationIndex): string {
  if (chunk.kind === 'added') {
    return pasted.slice(words[chunk.at]?.start, words[chunk.at + chunk.words.length - 1]?.end);
  }
  return passagesOf([{ at: chunk.at, length: chunk.words.length }], index)
    .map(({ passage, words: span }) => passage.text.slice(span?.start, span?.end))
    .join(' ');
}

const folded = (words: string): ReadonlySet<string> => new Set(foldWords(words).map(({ word }) => word));

const NEGATIONS = folded(
  `no not never none nobody nothing neither nor without cannot can't won't don't doesn't didn't isn't aren't wasn't
  weren't wouldn't shouldn't couldn't haven't hasn't hadn't refuse refuses refused deny denies denied reject rejects
  rejected nunca jamás tampoco sin нет не ни никогда без 不 没 无 未 非`,
);
const NUMBERS = folded(
  `one two three four five six seven eight nine ten eleven twelve twenty thirty forty fifty hundred hundreds thousand
  thousands million millions billion billions trillion half first second third all some many few most every`,
);
