import { termPrior } from '../../text/index.ts';
import { countWord, type IndexedPassage } from '../indexes/prepare.ts';
import { strengthOf } from '../indexes/question-usage.ts';
import type { QuestionIndex } from '../indexes/questions.ts';
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
 * - `coverage`: used / (terms + 1), of the query's terms those that the passage or its questions use; smoothed, so that
 *   short queries cannot reach 1;
 * - `similarity`, `unansweredSimilarity`: how like the query the questions are that it answers, and those that its document
 *   does not.
 */
export type QuestionFeatures = Features<'coverage' | 'similarity' | 'unansweredSimilarity'>;

const COEFFICIENTS: Coefficients<keyof QuestionFeatures> = {
  constant: -3.42,
  coverage: 7.46,
  similarity: 14.17,
  unansweredSimilarity: -22.75,
};

/** What each part of the score, from 0 to 1, counts; other weights rank no better (docs/answers.md). */
export const WEIGHTS = {
  /** How strongly the passage and its questions use the query's terms. */
  terms: 1,
  /** The same for its bigrams. */
  bigrams: 1,
  /** How like the query the questions are. */
  similarity: 1,
};

/** Ranks passages by the questions that they answer. */
export function rankByQuestions(
  query: Query,
  passages: readonly IndexedPassage[],
  questions: QuestionIndex,
  { limit, explains }: RankOptions,
  weights = WEIGHTS,
): Ranked[] {
  const terms = query.terms.map(({ term }) => term);
  const byTerms = questions.usage.supported(terms);
  const byBigrams = questions.usage.supported(query.bigrams);
  const similarity = questions.similarity([...terms, ...query.bigrams]);
  // The order is by score, and confidence must not rise down the list.
  let surest = 1;
  return passages
    .flatMap((indexed) => {
      const byTerm = byTerms.get(indexed);
      // Phrases alone, such as “of the”, are about nothing.
      if (byTerm === undefined) return [];
      const score =
        weights.terms * byTerm +
        weights.bigrams * (byBigrams.get(indexed) ?? 0) +
        weights.similarity * (similarity.get(indexed)?.mean ?? 0);
      return { indexed, score };
    })
    .sort((a, b) => b.score - a.score)
    .slice(0, limit)
    .map(({ indexed }) => {
      const features = questionFeatures(query, indexed, questions, similarity);
      const explanation = explains ? explainByQuestions(query, indexed, questions, features) : undefined;
      const nearest = similarity.get(indexed)?.nearest ?? NO_TERMS;
      const uses = query.terms.map((term) => useOf(term, indexed, questions));
      const own = confidenceByWords(probability(features, COEFFICIENTS), uses, query);
      // A word alone, such as “nice”, asks for nothing but itself, however like a question that happens to use it.
      const ceiling = uses.length === 1 ? Math.max(...uses.map(({ support }) => support)) : 1;
      surest = Math.min(surest, own, ceiling);
      return { indexed, confidence: surest, nearest, ...(explanation && { explanation }) };
    });
}

/** How strongly a passage and its questions use the very word of a term; less for a relative of it. */
function useOf(term: QueryTerm, indexed: IndexedPassage, { usage }: QuestionIndex): TermUse {
  const asked = countWord(indexed.questionForms, term);
  const isInText = countWord(indexed.forms, term) > 0;
  const byWord = isInText ? 1 : asked === 0 ? 0 : strengthOf(asked, indexed);
  const byRelatives = indexed.positions.has(term.term) ? 1 : usage.support(term.term, indexed);
  return {
    weight: termPrior(term.term) * usage.idf(term.term),
    support: Math.max(byWord, RELATIVE * byRelatives),
    isExact: byWord > 0,
  };
}

const NO_TERMS: ReadonlySet<string> = new Set();

function questionFeatures(
  query: Query,
  passage: IndexedPassage,
  questions: QuestionIndex,
  similarity: ReturnType<QuestionIndex['similarity']>,
): QuestionFeatures {
  const used = query.terms.filter(({ term }) => questions.usage.support(term, passage) > 0);
  return {
    coverage: used.length / (query.terms.length + 1),
    similarity: similarity.get(passage)?.mean ?? 0,
    unansweredSimilarity: similarity.get(passage.document)?.mean ?? 0,
  };
}

function explainByQuestions(
  { terms, bigrams }: Query,
  indexed: IndexedPassage,
  questions: QuestionIndex,
  features: QuestionFeatures,
): Explanation {
  return {
    by: 'questions',
    features,
    terms: terms.map(({ typed, term }) => ({
      typed,
      term,
      weight: termPrior(term) * questions.usage.idf(term),
      support: questions.usage.support(term, indexed),
    })),
    bigrams: [...bigrams].map((bigram) => ({
      bigram,
      weight: questions.usage.idf(bigram),
      support: questions.usage.support(bigram, indexed),
    })),
  };
}
