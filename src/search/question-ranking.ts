import { type Coefficients, type Evidence, lookUpConfidence, probability } from './confidence.ts';
import type { IndexedPassage } from './passage-index.ts';
import type { Query } from './query.ts';
import type { QuestionIndex } from './question-index.ts';
import type { Explanation, Ranked } from './ranking.ts';
import { rarity } from './rarity.ts';

/**
 * - `coverage`: share of the query's terms that the passage or its questions use, as though it had one more that they
 *   do not, for one or two terms say little;
 * - `likeness`, `unansweredLikeness`: how like the query the questions are that it answers, and those that its document
 *   does not.
 */
export type QuestionEvidence = Evidence<'coverage' | 'likeness' | 'unansweredLikeness'>;

const COEFFICIENTS: Coefficients<keyof QuestionEvidence> = {
  constant: -3.42,
  coverage: 7.46,
  likeness: 14.17,
  unansweredLikeness: -22.75,
};

/** What each part of the score, from 0 to 1, counts; other weights rank no better (docs/answers.md). */
export const WEIGHTS = {
  /** How strongly the passage and its questions use the query's terms. */
  terms: 1,
  /** The same for its phrases. */
  phrases: 1,
  /** How like the query the questions are. */
  likeness: 1,
};

/** Ranks passages by the questions that they answer. */
export function rankByQuestions(
  query: Query,
  passages: readonly IndexedPassage[],
  questions: QuestionIndex,
  limit: number,
  weights = WEIGHTS,
): Ranked[] {
  const terms = query.terms.map(({ term }) => term);
  const byTerms = questions.words.supported(terms);
  const byPhrases = questions.words.supported(query.phrases);
  const likeness = questions.likeness([...terms, ...query.phrases]);
  // No passage is surer than the better one before it.
  let surest = 1;
  return passages
    .flatMap((indexed) => {
      const byTerm = byTerms.get(indexed);
      // Phrases alone, such as “of the”, are about nothing.
      if (byTerm === undefined) return [];
      const score =
        weights.terms * byTerm +
        weights.phrases * (byPhrases.get(indexed) ?? 0) +
        weights.likeness * (likeness.get(indexed)?.mean ?? 0);
      return { indexed, score };
    })
    .sort((a, b) => b.score - a.score)
    .slice(0, limit)
    .map(({ indexed, score }) => {
      const evidence = questionEvidence(query, indexed, questions, likeness);
      const explain = () => explainByQuestions(query, indexed, questions, evidence);
      const nearest = likeness.get(indexed)?.nearest ?? NO_TERMS;
      const found = (term: string) => (indexed.positions.has(term) ? 1 : questions.words.support(term, indexed));
      const lookedUp = lookUpConfidence(query.terms, (term) => rarity(term) * questions.words.idf(term), found);
      const own = Math.max(probability(evidence, COEFFICIENTS), lookedUp);
      // A word alone, such as “nice”, asks for nothing but itself, however like a question that happens to use it.
      const ceiling = terms.length === 1 ? Math.max(...terms.map(found)) : 1;
      surest = Math.min(surest, own, ceiling);
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
  const used = query.terms.filter(({ term }) => questions.words.support(term, passage) > 0);
  return {
    coverage: used.length / (query.terms.length + 1),
    likeness: likeness.get(passage)?.mean ?? 0,
    unansweredLikeness: likeness.get(passage.document)?.mean ?? 0,
  };
}

function explainByQuestions(
  { terms, phrases }: Query,
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
      weight: rarity(term) * questions.words.idf(term),
      support: questions.words.support(term, indexed),
    })),
    phrases: [...phrases].map((phrase) => ({
      phrase,
      weight: questions.words.idf(phrase),
      support: questions.words.support(phrase, indexed),
    })),
  };
}
