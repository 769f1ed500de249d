import { countsOf } from '../../text/index.ts';
import type { QuotedWord } from '../words/quoted-words.ts';
import { SHORTEST_RUN } from '../words/runs.ts';
import type { Run, Window, WordIndex } from '../words/word-index.ts';
import { align, leastCost } from './align.ts';

/** If a larger share of a quotation's words do not stand near a place, it is less than 0.6 like it: 2 × 3/7 by 1 + 3/7. */
const MOST_MISSING = 4 / 7;
/** So many words may others, left out or added, move a word from its place, and be it found. Time grows with it. */
const REACH = 60;
/** The same where it is known that as many were left out: a long paragraph. */
const FARTHEST_REACH = 300;
/** However many words were left out in a row, they make a quotation less like by these; about what `align` asks for. */
const MOST_LEFT_OUT = 5;
/** So many words left out and added are a slight change; a run from elsewhere would be more. */
const SLIGHT = SHORTEST_RUN - 1;
/** In words: so many that stand elsewhere in the same document, or in another one, may be anybody's: “I have to say that”. */
const [STOCK, STOCK_ELSEWHERE] = [SHORTEST_RUN, 5];
/** What is made up of more runs than this is not looked at as one place's: it would take time. */
const MOST_RUNS = 8;

/** A quotation beside the words of the documents that are most like it. */
export interface Comparison {
  /** The words of the quotation. */
  readonly words: readonly QuotedWord[];
  readonly chunks: readonly Chunk[];
  /** What is common, where it stands in the documents. */
  readonly common: readonly Run[];
  /** What it takes to make the one of the other (`align`). */
  readonly cost: number;
}

export interface Chunk {
  /** `marked`: left out, and the quotation says so. */
  readonly kind: 'same' | 'added' | 'removed' | 'marked';
  /** Where it begins: among the words of the quotation if added, else among those of the documents. */
  readonly at: number;
  readonly length: number;
}

/**
 * Compares a quotation with what it is most like in the documents, unless it is not like that.
 *
 * @param starts Where it begins if it is (`alignments`).
 * @param best Another comparison, which is returned if it has no more changes.
 */
export function compare(
  starts: readonly number[],
  words: readonly QuotedWord[],
  index: WordIndex,
  best: Comparison | undefined,
): Comparison | undefined {
  return compareAt(starts, words, index, MOST_MISSING * words.length, REACH, best);
}

/** Compares a quotation with what stands from a place on, however little is common. */
export function compareFrom(start: number, words: readonly QuotedWord[], index: WordIndex): Comparison | undefined {
  return compareAt([start], words, index, words.length, REACH);
}

/** Compares a quotation with the passage that it is made up of, in runs one after the other. */
export function compareInOrder(
  words: readonly QuotedWord[],
  runs: readonly Run[],
  index: WordIndex,
): Comparison | undefined {
  const [start = 0, ...others] = startsOf(runs);
  const moved = REACH + Math.max(0, ...others.map((other) => Math.abs(other - start)));
  return compareAt([start], words, index, words.length, Math.min(moved, FARTHEST_REACH));
}

/**
 * Compares a quotation that is made up of runs with each place where one of them stands, or most of it may (`alignments`);
 * undefined if none of them has it but for a slight change, for words that were left out, or for a stock phrase put in.
 */
export function compareAtOnePlace(
  words: readonly QuotedWord[],
  runs: readonly Run[],
  starts: readonly number[],
  index: WordIndex,
): Comparison | undefined {
  if (runs.length > MOST_RUNS) return undefined;
  const comparison = compareAt([...startsOf(runs), ...starts], words, index, STOCK_ELSEWHERE, REACH);
  return comparison && isOfOnePlace(comparison, index) ? comparison : undefined;
}

function isOfOnePlace(comparison: Comparison, index: WordIndex): boolean {
  const same = countOf(comparison, 'same');
  if (countOf(comparison, 'added') + countOf(comparison, 'removed') <= SLIGHT) return true;
  const [first, last] = [comparison.common[0], comparison.common.at(-1)];
  const paragraph = first && index.paragraphOf(first.at);
  if (!paragraph || !last || last.at >= paragraph.end) return false;
  const added = comparison.chunks.filter(({ kind }) => kind === 'added');
  const put = comparison.words.slice(
    added[0]?.at ?? 0,
    added.reduce((_, { at, length }) => at + length, 0),
  );
  const document = index.placeOf(paragraph)?.document;
  const isElsewhere = index.find(put).every((at) => {
    const where = index.paragraphOf(at);
    return where && index.placeOf(where)?.document !== document;
  });
  return 2 * put.length <= same && put.length <= (isElsewhere ? STOCK_ELSEWHERE : STOCK);
}

/** Where a quotation begins if a run of it stands in its place. */
function startsOf(runs: readonly Run[]): number[] {
  return runs.map(({ from, at }) => at - from);
}

/**
 * Compares a quotation with the places where it may begin, and takes the one with the fewest changes.
 *
 * @param mostMissing Places where more of its words do not stand nearby are left out.
 * @param other Another comparison, which is returned if it has no more changes.
 */
function compareAt(
  starts: readonly number[],
  words: readonly QuotedWord[],
  index: WordIndex,
  mostMissing: number,
  reach: number,
  other?: Comparison,
): Comparison | undefined {
  let best = other;
  for (const start of starts) {
    const window = index.window(start, words.length, reach);
    const missing = countMissing(words, window, start, reach);
    const below = best?.cost ?? Number.POSITIVE_INFINITY;
    if (missing > mostMissing || leastCost(missing) >= below) continue;
    const alignment = align(words, window, start, reach, below);
    if (!alignment) continue;
    const { runs, cost } = alignment;
    best = { words, chunks: chunksOf(runs, words.length, window), common: runs, cost };
  }
  return best;
}

/** How many of a quotation's words do not stand in a window within reach of where they would, in whatever order. */
function countMissing(words: readonly QuotedWord[], window: Window, start: number, reach: number): number {
  const left = countsOf(window.words);
  /** Where each of the words that are passed stands last. */
  const last = new Map<number, number>();
  let passed = 0;
  let missing = 0;
  for (let at = 0; at < words.length; at += 1) {
    const place = start + at - window.from;
    for (; passed < window.words.length && passed <= place + reach; passed += 1)
      last.set(window.words[passed] ?? -1, passed);
    const number = words[at]?.number ?? -1;
    const count = left.get(number) ?? 0;
    if (count === 0 || (last.get(number) ?? -Infinity) < place - reach) missing += 1;
    else left.set(number, count - 1);
  }
  return missing;
}

/** How like a quotation is to the documents, from 0 to 1: twice the common words by the words of both. */
export function similarityOf(comparison: Comparison): number {
  const same = countOf(comparison, 'same');
  return (2 * same) / (2 * same + countOf(comparison, 'added') + countOf(comparison, 'removed', MOST_LEFT_OUT));
}

/** How many words are of a kind; of each chunk at most so many count. */
function countOf({ chunks }: Comparison, of: Chunk['kind'], most = Number.POSITIVE_INFINITY): number {
  return chunks.reduce((sum, { kind, length }) => sum + (kind === of ? Math.min(length, most) : 0), 0);
}

/**
 * What is common, with what was left out and added between. The quotation's words before the first common word stand in
 * the place of those before it in the sentence, as far as there are any, and so after the last.
 */
function chunksOf(runs: readonly Run[], count: number, { from, words, begins }: Window): Chunk[] {
  const [first] = runs;
  const last = runs.at(-1);
  if (!first || !last) return [];
  let start = first.at;
  while (first.at - start < first.from && start > from && begins[start - from] === null) start -= 1;
  let end = last.at + last.length;
  const rest = last.from + last.length;
  while (end - last.at - last.length < count - rest && end - from < words.length && begins[end - from] === null)
    end += 1;

  const chunks: Chunk[] = [];
  let [at, pasted] = [start, 0];
  for (const run of [...runs, { from: count, at: end, length: 0 }]) {
    chunks.push({ kind: 'removed', at, length: run.at - at });
    chunks.push({ kind: 'added', at: pasted, length: run.from - pasted });
    chunks.push({ kind: 'same', at: run.at, length: run.length });
    at = run.at + run.length;
    pasted = run.from + run.length;
  }
  return chunks.filter(({ length }) => length > 0);
}
