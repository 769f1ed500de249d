import { type Coefficients, type Evidence, lookUpConfidence, probability } from './confidence.ts';
import type { Candidate, IndexedPassage, PassageIndex } from './passage-index.ts';
import type { Query, QueryTerm } from './query.ts';
import type { Explanation, Ranked } from './ranking.ts';

/** How many of MiniSearch's candidates are looked at closely. */
const CANDIDATES = 30;

/**
 * What each kind of evidence weighs beside MiniSearch's score; fitted on SQuAD, each worth its place (docs/answers.md).
 */
export const WEIGHTS = {
  /** Neighbouring words of the query, stop words too, that are neighbours in the passage: “most of”, “in 1963”. */
  phrases: 0.74,
  /** Neighbouring terms of the query, or words related to them, that are neighbours in the passage. */
  pairs: 2.15,
  /** Share of the query's weight in the sentence that has most of it, words related to its terms counted in part. */
  sentence: 11.7,
  /** The same in the first sentence, as weight: it says what the passage is about. */
  lead: 0.55,
  /** A number in the best sentence of a passage, when the query asks for one. */
  number: 3.6,
  /** Words related to terms that the passage lacks. */
  related: 1.25,
  /** Against every term that the passage lacks, whatever its weight. */
  missing: -1.04,
  /** Names in the query that the passage holds. */
  names: 1,
  /** Against long passages: they hold more words by chance. */
  length: -2.4,
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

/** Ranks passages by their text: MiniSearch's score, how the query's words stand in it, and words related to them. */
export function rankByText(
  query: Query,
  candidates: readonly Candidate[],
  passages: PassageIndex,
  limit: number,
  weights = WEIGHTS,
): Ranked[] {
  const sought = seek(query, passages);
  return candidates
    .slice(0, CANDIDATES)
    .map((candidate) => ({ indexed: candidate.indexed, score: scoreOf(candidate, query, sought, passages, weights) }))
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

/** A term of the query, with what the words that are related to it are worth in its place, best first. */
interface Sought extends QueryTerm {
  readonly weight: number;
  readonly related: readonly { readonly term: string; readonly worth: number }[];
}

function seek(query: Query, passages: PassageIndex): Sought[] {
  return query.terms.map((queried) => {
    const weight = passages.weight(queried.term);
    const related = passages
      .relatives(queried.term)
      // A common word says little in a rare one's place, and a rare one no more than the common one would.
      .map(({ relative, similarity }) => ({
        term: relative,
        worth: similarity * Math.min(weight, passages.weight(relative)),
      }))
      .sort((a, b) => b.worth - a.worth);
    return { ...queried, weight, related };
  });
}

/** What is found of a term's weight: all if it is there itself, else the worth of the best word related to it. */
function found({ term, weight, related }: Sought, isThere: (term: string) => boolean): number {
  return isThere(term) ? weight : (related.find((relative) => isThere(relative.term))?.worth ?? 0);
}

function foundInAll(sought: readonly Sought[], isThere: (term: string) => boolean): number {
  return sought.reduce((sum, one) => sum + found(one, isThere), 0);
}

function scoreOf(
  candidate: Candidate,
  query: Query,
  sought: readonly Sought[],
  passages: PassageIndex,
  weights: typeof WEIGHTS,
): number {
  const { indexed } = candidate;
  const { positions, sentences } = indexed;
  const lacking = sought.filter(({ term }) => !positions.has(term));
  const names = sought.filter(({ term, name }) => name && positions.has(term));
  const bySentence = sentences.map(({ counts }) => foundInAll(sought, (term) => counts.has(term)));
  const most = Math.max(0, ...bySentence);
  const best = sentences[bySentence.indexOf(most)];
  const asked = sought.reduce((sum, { weight }) => sum + weight, 0);
  return (
    candidate.score +
    weights.phrases * phrasesIn(indexed, query, passages) +
    weights.pairs * pairsIn(indexed, query, sought) +
    (weights.sentence * most) / asked +
    weights.lead * (bySentence[0] ?? 0) +
    weights.number * (query.asksForNumber && best?.hasNumber ? 1 : 0) +
    weights.related * foundInAll(lacking, (term) => positions.has(term)) +
    weights.missing * lacking.length +
    weights.names * names.reduce((sum, { term }) => sum + passages.idf(term), 0) +
    weights.length * Math.log(indexed.tokens.length + 1)
  );
}

/** The idf of the query's pairs of neighbouring words that stand side by side in the passage too. */
function phrasesIn({ phrases }: IndexedPassage, query: Query, passages: PassageIndex): number {
  let sum = 0;
  for (const phrase of query.phrases) if (phrases.has(phrase)) sum += passages.phraseIdf(phrase);
  return sum;
}

/** The weight of the query's pairs of neighbouring terms of which both, or words related to them, are neighbours. */
function pairsIn({ positions }: IndexedPassage, { neighbours }: Query, sought: readonly Sought[]): number {
  const standIns = new Map(
    sought.map(({ term, weight, related }) => [
      term,
      [{ term, worth: weight }, ...related].filter((one) => positions.has(one.term)),
    ]),
  );
  let sum = 0;
  for (const [first, second] of neighbours) {
    let best = 0;
    for (const a of standIns.get(first) ?? []) {
      for (const b of standIns.get(second) ?? []) {
        const worth = (a.worth + b.worth) / 2;
        if (worth > best && areNeighbours(positions.get(a.term) ?? [], positions.get(b.term) ?? [])) best = worth;
      }
    }
    sum += best;
  }
  return sum;
}

function areNeighbours(first: readonly number[], second: readonly number[]): boolean {
  return first.some((position) => second.includes(position - 1) || second.includes(position + 1));
}
