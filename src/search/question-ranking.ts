import { type Coefficients, type Evidence, lookUpConfidence, probability } from './confidence.ts';
import type { Candidate, IndexedPassage } from './passage-index.ts';
import type { Query } from './query.ts';
import type { QuestionIndex } from './question-index.ts';
import type { Explanation, Ranked } from './ranking.ts';
import { rarity } from './rarity.ts';

/** What the likeness of questions weighs beside the support of words (docs/answers.md). */
const LIKENESS = 1.5;

/**
 * - `coverage`: share of the query's weight in words that the passage or its questions use;
 * - `support`: the same, each word as strongly as they use it;
 * - `unanswered`: the same for the questions that the document does not answer;
 * - `likeness`, `unansweredLikeness`: how like the query the most like of either questions are;
 * - `length`: ln(terms of the query + 1); a few words are as good a question as any.
 */
export type QuestionEvidence = Evidence<
  'coverage' | 'support' | 'unanswered' | 'likeness' | 'unansweredLikeness' | 'length'
>;

/** Queries of at most so many terms count as equally long. */
const FEW = 4;

const COEFFICIENTS: Coefficients<keyof QuestionEvidence> = {
  constant: -7.58,
  coverage: 3.85,
  support: 5.76,
  unanswered: -5.67,
  likeness: 4.19,
  unansweredLikeness: -5.63,
  length: 2.85,
};

/** Ranks passages by how strongly their questions use the words of the query, and how like it they are. */
export function rankByQuestions(
  query: Query,
  candidates: readonly Pick<Candidate, 'indexed' | 'matched'>[],
  questions: QuestionIndex,
  limit: number,
): Ranked[] {
  const terms = query.terms.map(({ term }) => term);
  const asked = terms.reduce((sum, term) => sum + questions.idf(term), 0);
  const likeness = questions.likeness(terms);
  // No passage is surer than the better one before it.
  let surest = 1;
  return candidates
    .map(({ indexed, matched }) => {
      let supported = 0;
      for (const term of matched) supported += questions.idf(term) * questions.support(term, indexed);
      return { indexed, score: supported / asked + LIKENESS * (likeness.get(indexed)?.mean ?? 0) };
    })
    .filter(({ score }) => score > 0)
    .sort((a, b) => b.score - a.score)
    .slice(0, limit)
    .map(({ indexed, score }) => {
      const evidence = questionEvidence(query, indexed, questions, likeness);
      const explain = () => explainByQuestions(query, indexed, questions, evidence);
      const nearest = likeness.get(indexed)?.nearest ?? NO_TERMS;
      const own = Math.max(
        probability(evidence, COEFFICIENTS),
        lookUpConfidence(
          query.terms,
          (term) => rarity(term) * questions.idf(term),
          (term) => (indexed.positions.has(term) ? 1 : questions.support(term, indexed)),
        ),
      );
      surest = Math.min(surest, own);
      return { indexed, score, confidence: surest, nearest, explain };
    });
}

const NO_TERMS: ReadonlySet<string> = new Set();

export function questionEvidence(
  query: Query,
  passage: IndexedPassage,
  questions: QuestionIndex,
  likeness: ReturnType<QuestionIndex['likeness']>,
): QuestionEvidence {
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
    unanswered += weight * questions.support(term, passage.document);
  }
  return {
    coverage: coverage / asked,
    support: support / asked,
    unanswered: unanswered / asked,
    likeness: likeness.get(passage)?.mean ?? 0,
    unansweredLikeness: likeness.get(passage.document)?.mean ?? 0,
    length: Math.log(Math.max(query.terms.length, FEW) + 1),
  };
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
      unanswered: questions.support(term, indexed.document),
    })),
  };
}
