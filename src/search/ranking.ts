import type { Span } from '../documents/index.ts';
import type { Candidate, IndexedPassage, IndexedSentence, PassageIndex } from './passage-index.ts';
import type { Query } from './query.ts';

/** A passage with its place in the ranking and what speaks for it. */
export interface Ranked {
  readonly indexed: IndexedPassage;
  readonly score: number;
  /** The terms of the query that the passage holds. */
  readonly matched: ReadonlySet<string>;
}

/** How many of MiniSearch's candidates are looked at closely. */
const CANDIDATES = 30;

/** Weights of the evidence, fitted on SQuAD (docs/answers.md). */
const WEIGHT = { pairs: 3.6, near: 1.6, sentence: 2.1, number: 4.2 };

/** Two terms at most this many words apart are near each other. */
const NEAR = 5;

/** BM25's saturation and length normalisation, for sentences. */
const K = 1.2;
const B = 0.7;

/** Ranks passages for a query: MiniSearch's score, words found side by side or close together, and the best sentence. */
export function rank(query: Query, index: PassageIndex, within: (passage: IndexedPassage) => boolean): Ranked[] {
  const weights = new Map(query.terms.map(({ term, weight }) => [term, weight]));
  return index
    .candidates(query.terms.filter(({ known }) => known).map(({ term }) => term))
    .filter(({ indexed }) => within(indexed))
    .slice(0, CANDIDATES)
    .map((candidate) => ({
      indexed: candidate.indexed,
      score: scoreOf(candidate, query, weights, index),
      matched: new Set(candidate.matched),
    }))
    .sort((a, b) => b.score - a.score);
}

function scoreOf(
  { indexed, score, matched }: Candidate,
  query: Query,
  weights: ReadonlyMap<string, number>,
  index: PassageIndex,
): number {
  let pairs = 0;
  for (const [first, second] of query.neighbours) {
    if (indexed.pairs.has(`${first.term} ${second.term}`)) pairs += (first.weight + second.weight) / 2;
  }
  let near = 0;
  for (const [at, first] of matched.entries()) {
    for (const second of matched.slice(at + 1)) {
      const apart = distance(indexed.positions.get(first) ?? [], indexed.positions.get(second) ?? []);
      if (apart <= NEAR) near += Math.min(weights.get(first) ?? 0, weights.get(second) ?? 0) / apart;
    }
  }
  let sentence = 0;
  let number = 0;
  for (const candidate of indexed.sentences) {
    const value = bm25(candidate, matched, (term) => weights.get(term) ?? 0, index.averageSentenceLength);
    if (value > sentence) {
      sentence = value;
      number = query.asksForNumber && candidate.hasNumber ? 1 : 0;
    }
  }
  // The more of the question's terms a passage holds, the better: by a square root, not in proportion.
  return (
    score * Math.sqrt(matched.length) +
    WEIGHT.pairs * pairs +
    WEIGHT.near * near +
    WEIGHT.sentence * sentence +
    WEIGHT.number * number
  );
}

/** The least distance between two lists of positions. */
function distance(first: readonly number[], second: readonly number[]): number {
  let least = Number.POSITIVE_INFINITY;
  for (const a of first) for (const b of second) least = Math.min(least, Math.abs(a - b));
  return least;
}

function bm25(
  sentence: IndexedSentence,
  terms: readonly string[],
  weight: (term: string) => number,
  averageLength: number,
): number {
  const normalisation = K * (1 - B + (B * sentence.length) / averageLength);
  let sum = 0;
  for (const term of terms) {
    const count = sentence.counts.get(term);
    if (count !== undefined) sum += (weight(term) * count * (K + 1)) / (count + normalisation);
  }
  return sum;
}

/**
 * The piece of a passage that answers: its best sentence or, if all the words that were found in that sentence stand
 * inside quotation marks, the quoted words. Null if no word of the query is in the passage.
 */
export function focusOf({ indexed, matched }: Ranked, index: PassageIndex): Span | null {
  const terms = [...matched];
  let best: { sentence: IndexedSentence; value: number } | null = null;
  for (const sentence of indexed.sentences) {
    // Weighting by rarity in English helps to find the passage, not the sentence.
    const value = bm25(sentence, terms, (term) => index.idf(term), index.averageSentenceLength);
    if (value > (best?.value ?? 0)) best = { sentence, value };
  }
  if (!best) return null;
  const { span } = best.sentence;
  const found = indexed.tokens.filter(
    ({ term, start, end }) => matched.has(term) && start >= span.start && end <= span.end,
  );
  const quoted = indexed.passage.quotations.find(
    (quotation) =>
      quotation.start >= span.start &&
      quotation.end <= span.end &&
      found.every(({ start, end }) => start >= quotation.start && end <= quotation.end),
  );
  return quoted ?? span;
}
