import { type Coefficients, type Evidence, probability } from './confidence.ts';
import type { IndexedPassage } from './passage-index.ts';
import type { Query } from './query.ts';
import type { QuestionIndex } from './question-index.ts';
import type { Ranked } from './ranking.ts';
import { rarity } from './rarity.ts';

/**
 * - `coverage`: share of the query's weight in words that the passage or its questions use;
 * - `support`: the same, each word as strongly as they use it;
 * - `unanswered`: the same for the questions that the document does not answer;
 * - `length`: ln(terms of the query + 1).
 */
export type QuestionEvidence = Evidence<'coverage' | 'support' | 'unanswered' | 'length'>;

const COEFFICIENTS: Coefficients<keyof QuestionEvidence> = {
  constant: -2.7,
  coverage: 1.8,
  support: 3,
  unanswered: -3.4,
  length: 1.1,
};

/** Ranks the passages that have questions by how their questions use the words of the query. */
export function rankByQuestions(
  query: Query,
  questions: QuestionIndex,
  within: (passage: IndexedPassage) => boolean,
): Ranked[] {
  const scores = [...questions.scores(query.terms.map(({ term }) => term))].filter(([passage]) => within(passage));
  return scores
    .sort((a, b) => b[1] - a[1])
    .map(([indexed, score]) => ({
      indexed,
      score,
      confidence: probability(questionEvidence(query, indexed, questions), COEFFICIENTS),
    }));
}

export function questionEvidence(query: Query, passage: IndexedPassage, questions: QuestionIndex): QuestionEvidence {
  let asked = 0;
  let coverage = 0;
  let support = 0;
  let unanswered = 0;
  for (const { term } of query.terms) {
    const weight = rarity(term) * questions.idf(term);
    const found = questions.support(term, passage);
    asked += weight;
    coverage += found > 0 ? weight : 0;
    support += weight * found;
    unanswered += weight * questions.unansweredSupport(term, passage.document);
  }
  return {
    coverage: coverage / asked,
    support: support / asked,
    unanswered: unanswered / asked,
    length: Math.log(query.terms.length + 1),
  };
}
