import { type Coefficients, type Evidence, probability } from './confidence.ts';
import type { Candidate, IndexedPassage } from './passage-index.ts';
import type { Query } from './query.ts';
import type { QuestionIndex } from './question-index.ts';
import type { Explanation, Ranked } from './ranking.ts';
import { rarity } from './rarity.ts';

/**
 * - `coverage`: share of the query's weight in words that the passage or its questions use;
 * - `support`: the same, each word as strongly as they use it;
 * - `unanswered`: the same for the questions that the document does not answer;
 * - `length`: ln(terms of the query + 1); a few words are as good a question as any.
 */
export type QuestionEvidence = Evidence<'coverage' | 'support' | 'unanswered' | 'length'>;

/** Queries of at most so many terms count as equally long. */
const FEW = 4;

const COEFFICIENTS: Coefficients<keyof QuestionEvidence> = {
  constant: -7.11,
  coverage: 2.88,
  support: 6.87,
  unanswered: -8.46,
  length: 3.11,
};

/** Ranks passages by how strongly their questions use the words of the query: the sum of idf × support. */
export function rankByQuestions(
  query: Query,
  candidates: readonly Candidate[],
  questions: QuestionIndex,
  limit: number,
): Ranked[] {
  return candidates
    .map(({ indexed, matched }) => ({
      indexed,
      score: matched.reduce((sum, term) => sum + questions.idf(term) * questions.support(term, indexed), 0),
    }))
    .sort((a, b) => b.score - a.score)
    .slice(0, limit)
    .map(({ indexed, score }) => {
      const evidence = questionEvidence(query, indexed, questions);
      const explain = () => explainByQuestions(query, indexed, questions, evidence);
      return { indexed, score, confidence: probability(evidence, COEFFICIENTS), explain };
    });
}

function explainByQuestions(
  { terms }: Query,
  indexed: IndexedPassage,
  questions: QuestionIndex,
  evidence: QuestionEvidence,
): Explanation {
  return {
    by: 'questions',
    evidence,
    terms: terms.map(({ typed, term }) => ({
      typed,
      term,
      weight: rarity(term) * questions.idf(term),
      support: questions.support(term, indexed),
      unanswered: questions.unansweredSupport(term, indexed.document),
    })),
  };
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
    length: Math.log(Math.max(query.terms.length, FEW) + 1),
  };
}
