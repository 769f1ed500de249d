import { type Coefficients, type Evidence, lookUpConfidence, probability } from './confidence.ts';
import type { Candidate, IndexedPassage, IndexedSentence, PassageIndex } from './passage-index.ts';
import type { Query } from './query.ts';
import type { Explanation, Ranked } from './ranking.ts';

/** How many of MiniSearch's candidates are looked at closely. */
const CANDIDATES = 30;

/** Two terms at most this many terms apart are near each other. */
const NEAR = 5;

/** BM25's saturation and length normalisation, for sentences. */
const K = 1.2;
const B = 0.7;

/**
 * What each kind of evidence weighs beside MiniSearch's score; fitted on SQuAD, each worth its place (docs/answers.md).
 */
export const WEIGHTS = {
  /** Neighbours in the query that are neighbours in the passage. */
  pairs: 2.5,
  /** Terms of the query that stand near each other. */
  near: 2,
  /** BM25 of the best sentence. */
  sentence: 2,
  /** A number in the best sentence of a passage, when the query asks for one. */
  number: 2,
  /** Words of the same family as a term that the passage lacks. */
  related: 2.5,
  /** Names in the query that the passage holds. */
  names: 2,
  /** Against long passages: they hold more words by chance. */
  length: -3,
};

/**
 * - `coverage`: share of the query's weight in terms that the passage holds;
 * - `strength`: the passage's score by the query's weight;
 * - `length`: ln(terms of the query + 1);
 * - `weight`: ln(weight of the query + 1).
 */
export type TextEvidence = Evidence<'coverage' | 'strength' | 'length' | 'weight'>;

const COEFFICIENTS: Coefficients<keyof TextEvidence> = {
  constant: -4.36,
  coverage: 3.94,
  strength: 0.49,
  length: -0.9,
  weight: 1.13,
};

/** Ranks passages by their text: MiniSearch's score, how the words of the query stand in it, and its best sentence. */
export function rankByText(
  query: Query,
  candidates: readonly Candidate[],
  passages: PassageIndex,
  limit: number,
  weights = WEIGHTS,
): Ranked[] {
  return candidates
    .slice(0, CANDIDATES)
    .map((candidate) => ({ indexed: candidate.indexed, score: scoreOf(candidate, query, passages, weights) }))
    .sort((a, b) => b.score - a.score)
    .slice(0, limit)
    .map(({ indexed, score }) => {
      const evidence = textEvidence(query, { indexed, score }, passages);
      const explain = () => explainByText(query, indexed, passages, evidence);
      const lookedUp = lookUpConfidence(
        query.terms,
        (term) => passages.weight(term),
        (term) => (indexed.positions.has(term) ? 1 : 0),
      );
      const confidence = Math.max(probability(evidence, COEFFICIENTS), lookedUp);
      return { indexed, score, confidence, nearest: new Set(), explain };
    });
}

function explainByText(
  { terms }: Query,
  { positions }: IndexedPassage,
  passages: PassageIndex,
  evidence: TextEvidence,
): Explanation {
  return {
    by: 'text',
    evidence,
    terms: terms.map(({ typed, term }) => ({
      typed,
      term,
      weight: passages.weight(term),
      support: positions.has(term) ? 1 : 0,
      unanswered: 0,
    })),
  };
}

export function textEvidence(
  { terms }: Query,
  { indexed, score }: Pick<Ranked, 'indexed' | 'score'>,
  passages: PassageIndex,
): TextEvidence {
  let asked = 0;
  let covered = 0;
  for (const { term } of terms) {
    const weight = passages.weight(term);
    asked += weight;
    if (indexed.positions.has(term)) covered += weight;
  }
  return {
    coverage: covered / asked,
    strength: score / asked,
    length: Math.log(terms.length + 1),
    weight: Math.log(asked + 1),
  };
}

function scoreOf(candidate: Candidate, query: Query, passages: PassageIndex, weights: typeof WEIGHTS): number {
  const { indexed, matched } = candidate;
  let pairs = 0;
  for (const [first, second] of query.neighbours) {
    if (indexed.pairs.has(`${first} ${second}`)) pairs += (passages.weight(first) + passages.weight(second)) / 2;
  }
  let near = 0;
  for (const [at, first] of matched.entries()) {
    for (const second of matched.slice(at + 1)) {
      const apart = distance(indexed.positions.get(first) ?? [], indexed.positions.get(second) ?? []);
      if (apart <= NEAR) near += Math.min(passages.weight(first), passages.weight(second)) / apart;
    }
  }
  const sentence = bestSentence(indexed, matched, (term) => passages.weight(term), passages.averageSentenceLength);
  let related = 0;
  let names = 0;
  for (const { term, name } of query.terms) {
    if (!indexed.positions.has(term)) related += bestRelative(term, indexed, passages);
    else if (name) names += passages.idf(term);
  }
  // The more of the query's terms a passage holds, the better: by a square root, not in proportion.
  return (
    candidate.score * Math.sqrt(matched.length) +
    weights.pairs * pairs +
    weights.near * near +
    weights.sentence * (sentence?.value ?? 0) +
    weights.number * (query.asksForNumber && sentence?.sentence.hasNumber ? 1 : 0) +
    weights.related * related +
    weights.names * names +
    weights.length * Math.log(indexed.tokens.length + 1)
  );
}

/** The least distance between two lists of positions. */
function distance(first: readonly number[], second: readonly number[]): number {
  let least = Number.POSITIVE_INFINITY;
  for (const a of first) for (const b of second) least = Math.min(least, Math.abs(a - b));
  return least;
}

/** The weight of the passage's word that is nearest in spelling to a term it lacks, by how near it is. */
function bestRelative(term: string, { positions }: IndexedPassage, passages: PassageIndex): number {
  let best = 0;
  for (const { relative, similarity } of passages.relatives(term)) {
    if (positions.has(relative)) best = Math.max(best, similarity * passages.weight(relative));
  }
  return best;
}

/** The sentence with the highest BM25 for some terms; undefined if none holds any of them. */
export function bestSentence(
  { sentences }: IndexedPassage,
  terms: readonly string[],
  weight: (term: string) => number,
  averageLength: number,
): { readonly sentence: IndexedSentence; readonly value: number } | undefined {
  let best: { sentence: IndexedSentence; value: number } | undefined;
  for (const sentence of sentences) {
    const normalisation = K * (1 - B + (B * sentence.length) / averageLength);
    let value = 0;
    for (const term of terms) {
      const count = sentence.counts.get(term);
      if (count !== undefined) value += (weight(term) * count * (K + 1)) / (count + normalisation);
    }
    if (value > (best?.value ?? 0)) best = { sentence, value };
  }
  return best;
}
