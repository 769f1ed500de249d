import { type Coefficients, type Evidence, lookUpConfidence, probability } from './confidence.ts';
import type { IndexedPassage } from './passage-index.ts';
import type { Query } from './query.ts';
import type { QuestionIndex } from './question-index.ts';
import type { Explanation, Ranked } from './ranking.ts';
import { rarity } from './rarity.ts';

/**
 * - `coverage`: share of the query's terms that the passage or its questions use;
 * - `phrases`: whether the query's phrases are rather those of questions that the document answers (above 0) or of
 *   those that it does not;
 * - `likeness`, `unansweredLikeness`: how like the query the most like of either questions are.
 */
export type QuestionEvidence = Evidence<'coverage' | 'phrases' | 'likeness' | 'unansweredLikeness'>;

const COEFFICIENTS: Coefficients<keyof QuestionEvidence> = {
  constant: -3.51,
  coverage: 6.29,
  phrases: 1.37,
  likeness: 5.36,
  unansweredLikeness: -8.56,
};

/**
 * Ranks passages by their questions: how strongly these use the words of the query, how strongly its phrases, and how
 * like it they are. The three count alike, from 0 to 1 each.
 */
export function rankByQuestions(
  query: Query,
  passages: readonly IndexedPassage[],
  questions: QuestionIndex,
  limit: number,
): Ranked[] {
  const terms = query.terms.map(({ term }) => term);
  const byTerms = questions.words.supported(terms);
  const byPhrases = questions.words.supported(query.phrases);
  const likeness = questions.likeness(terms);
  // No passage is surer than the better one before it.
  let surest = 1;
  return passages
    .flatMap((indexed) => {
      const byTerm = byTerms.get(indexed);
      // Phrases alone, such as “of the”, are about nothing.
      if (byTerm === undefined) return [];
      return { indexed, score: byTerm + (byPhrases.get(indexed) ?? 0) + (likeness.get(indexed)?.mean ?? 0) };
    })
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
          (term) => rarity(term) * questions.words.idf(term),
          (term) => (indexed.positions.has(term) ? 1 : questions.words.support(term, indexed)),
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
  const used = query.terms.filter(({ term }) => questions.words.support(term, passage) > 0);
  let odds = 0;
  for (const phrase of query.phrases) odds += questions.words.odds(phrase, passage.document);
  return {
    coverage: used.length / query.terms.length,
    // The root: neighbouring phrases share a word, so that each says less than it would by itself.
    phrases: odds / Math.sqrt(Math.max(1, query.phrases.size)),
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
      odds: questions.words.odds(phrase, indexed.document),
    })),
  };
}
