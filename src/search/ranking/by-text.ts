import { hasWord, type IndexedPassage } from '../indexes/indexed-passage.ts';
import type { Candidate, PassageIndex } from '../indexes/passages.ts';
import type { Query, QueryTerm } from '../query.ts';
import {
  type Coefficients,
  confidenceByWords,
  type Features,
  probability,
  RELATIVE,
  type TermUse,
} from './confidence.ts';
import type { Explanation, Ranked, RankOptions } from './ranked.ts';

/**
 * What each feature weighs beside MiniSearch's score; fitted on SQuAD, each worth its place (docs/answers.md).
 */
export const WEIGHTS = {
  /** Neighbouring words of the query, stop words too, that are neighbours in the passage: “most of”, “in 1963”. */
  bigrams: 0.75,
  /** Neighbouring terms of the query, or words related to them, that are neighbours in the passage. */
  pairs: 2.1,
  /** Share of the query's weight in the sentence that has most of it, words related to its terms counted in part. */
  sentence: 16,
  /** The same in the first sentence, as weight: it says what the passage is about. */
  lead: 0.8,
  /** A number in the best sentence of a passage, when the query asks for one. */
  number: 3.5,
  /** Words related to terms that the passage lacks. */
  related: 1,
  /** Against every term that the passage lacks, whatever its weight. */
  missing: -2,
  /** Against long passages: they hold more words by chance. */
  length: -3.5,
};

/**
 * - `coverage`: share of the query's weight in terms that the passage holds, words related to them counted in part;
 * - `sentence`: the same for the sentence that has most of it;
 * - `strength`: the passage's score by the query's weight;
 * - `weight`: ln(weight of the query + 1);
 * - `margin`: ln(how far its score is above the next passage's, or above that of one with nothing of the query, + 1).
 */
export type TextFeatures = Features<'coverage' | 'sentence' | 'strength' | 'weight' | 'margin'>;

const COEFFICIENTS: Coefficients<keyof TextFeatures> = {
  constant: -7.68,
  coverage: 1.34,
  sentence: 3.08,
  strength: 0.24,
  weight: 1.03,
  margin: 1.15,
};

/** Ranks passages by their text: MiniSearch's score, how the query's words stand in it, and words related to them. */
export function rankByText(
  query: Query,
  candidates: readonly Candidate[],
  passages: PassageIndex,
  { limit, explains }: RankOptions,
  weights = WEIGHTS,
): Ranked[] {
  if (candidates.length === 0) return [];
  const sought = expansions(query, passages);
  const scored = candidates
    .map((candidate) => ({ ...candidate, ...scoreOf(candidate, query, sought, passages, weights) }))
    .sort((a, b) => b.score - a.score);
  return scored.slice(0, limit).map(({ indexed, score, coverage, sentence, nothing }, at) => {
    const asked = weightOf(sought);
    const next = Math.max(nothing, scored[at === 0 ? 1 : 0]?.score ?? nothing);
    const features = {
      coverage: coverage / asked,
      sentence: sentence / asked,
      strength: score / asked,
      weight: Math.log(asked + 1),
      margin: Math.log(Math.max(0, score - next) + 1),
    };
    const uses = query.terms.map((term) => ({ weight: passages.weight(term.term), ...useOf(term, indexed) }));
    const confidence = confidenceByWords(probability(features, COEFFICIENTS), uses, query);
    const explanation = explains ? explainByText(query, indexed, passages, features) : undefined;
    return { indexed, confidence, nearest: new Set(), ...(explanation && { explanation }) };
  });
}

/** How far a passage holds the very word of a term: less for a relative of it. */
function useOf(term: QueryTerm, indexed: IndexedPassage): Omit<TermUse, 'weight'> {
  const isExact = hasWord(indexed, term);
  return { isExact, support: isExact ? 1 : indexed.positions.has(term.term) ? RELATIVE : 0 };
}

function explainByText(
  query: Query,
  indexed: IndexedPassage,
  passages: PassageIndex,
  features: TextFeatures,
): Explanation {
  return {
    by: 'text',
    features,
    terms: query.terms.map((each) => ({
      typed: each.typed,
      term: each.term,
      weight: passages.weight(each.term),
      support: useOf(each, indexed).support,
    })),
    bigrams: query.bigrams.map(({ bigram, key, pair }) => ({
      bigram,
      weight: passages.pairIdf(pair),
      support: indexed.pairs.has(key) ? 1 : 0,
    })),
  };
}

/** A term, and what it is worth to find it. */
interface Valued {
  readonly term: string;
  readonly worth: number;
}

/** For each term of the query: itself, worth its weight, and the words that may stand in for it, best first. */
function expansions(query: Query, passages: PassageIndex): Valued[][] {
  return query.terms.map(({ term }) => {
    const weight = passages.weight(term);
    const related = passages.expansionsOf(term).map(({ term: expansion, similarity }) => ({
      term: expansion,
      // A common word says little in a rare one's place, and a rare one no more than the common one would.
      worth: similarity * Math.min(weight, passages.weight(expansion)),
    }));
    return [{ term, worth: weight }, ...related.sort((a, b) => b.worth - a.worth)];
  });
}

/** The sum of what the best for each term is worth: for a whole query its weight. */
function weightOf(sought: readonly (readonly Valued[])[]): number {
  return sum(sought, ([itself]) => itself?.worth ?? 0);
}

interface Scored {
  readonly score: number;
  /** What it would be without anything of the query. */
  readonly nothing: number;
  /** What the passage, and its best sentence, hold of the query's weight. */
  readonly coverage: number;
  readonly sentence: number;
}

function scoreOf(
  candidate: Candidate,
  query: Query,
  sought: readonly (readonly Valued[])[],
  passages: PassageIndex,
  weights: typeof WEIGHTS,
): Scored {
  const { indexed } = candidate;
  const { positions, sentences } = indexed;
  const held = sought.map((valued, at) =>
    valued
      .filter(({ term }) => positions.has(term))
      .map((each) => {
        const asked = query.terms[at];
        return asked && each.term === asked.term
          ? { ...each, worth: each.worth * useOf(asked, indexed).support }
          : each;
      }),
  );
  const lacking = held.filter((_, at) => !positions.has(query.terms[at]?.term ?? ''));
  const bySentence = sentences.map(({ counts }) =>
    sum(held, (valued) => valued.find(({ term }) => counts.has(term))?.worth ?? 0),
  );
  const sentence = Math.max(0, ...bySentence);
  const best = sentences[bySentence.indexOf(sentence)];
  const length = weights.length * Math.log(indexed.length + 1);
  const score =
    candidate.score +
    weights.bigrams * bigramsIn(indexed, query, passages) +
    weights.pairs * pairsIn(indexed, query, held) +
    (weights.sentence * sentence) / weightOf(sought) +
    weights.lead * (bySentence[0] ?? 0) +
    weights.number * (query.asksForNumber && best?.hasNumber ? 1 : 0) +
    weights.related * weightOf(lacking) +
    weights.missing * lacking.length +
    length;
  return { score, nothing: weights.missing * sought.length + length, coverage: weightOf(held), sentence };
}

/** The idf of the query's pairs of neighbouring words that stand side by side in the passage too. */
function bigramsIn({ pairs }: IndexedPassage, query: Query, passages: PassageIndex): number {
  return sum(query.bigrams, ({ key, pair }) => (pairs.has(key) ? passages.pairIdf(pair) : 0));
}

/** What the query's pairs of neighbouring terms are worth of which both, or words related to them, are neighbours. */
function pairsIn(
  { positions }: IndexedPassage,
  { terms, termBigrams }: Query,
  held: readonly (readonly Valued[])[],
): number {
  const byTerm = new Map(terms.map(({ term }, at) => [term, held[at] ?? []]));
  return sum(termBigrams, ([first, second]) => {
    let best = 0;
    for (const a of byTerm.get(first) ?? []) {
      for (const b of byTerm.get(second) ?? []) {
        const worth = (a.worth + b.worth) / 2;
        if (worth > best && areNeighbours(positions.get(a.term) ?? [], positions.get(b.term) ?? [])) best = worth;
      }
    }
    return best;
  });
}

function areNeighbours(first: readonly number[], second: readonly number[]): boolean {
  return first.some((position) => second.includes(position - 1) || second.includes(position + 1));
}

function sum<Item>(items: readonly Item[], value: (item: Item) => number): number {
  return items.reduce((total, item) => total + value(item), 0);
}
