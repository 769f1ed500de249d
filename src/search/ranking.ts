import type { IndexedPassage, PassageIndex } from './passage-index.ts';
import type { Query } from './query.ts';
import { hasQuestions, type QuestionIndex } from './question-index.ts';
import { rankByQuestions } from './question-ranking.ts';
import { rankByText } from './text-ranking.ts';

/** Why a passage stands where it does, for an operator to see which question to add. */
export interface Explanation {
  /** What it was ranked by. */
  readonly by: 'questions' | 'text';
  /** As logistic regression takes it. */
  readonly evidence: Readonly<Record<string, number>>;
  readonly terms: readonly {
    /** As it stands in the question. */
    readonly typed: string;
    /** As it was looked for. */
    readonly term: string;
    readonly weight: number;
    /** How strongly the passage, or its questions, use it: from 0 to 1. */
    readonly support: number;
  }[];
  /** Neighbouring words of the question. */
  readonly phrases: readonly {
    readonly phrase: string;
    readonly weight: number;
    readonly support: number;
  }[];
}

/** A passage with its place in the ranking. */
export interface Ranked {
  readonly indexed: IndexedPassage;
  /** Comparable with those of the same kind only. */
  readonly score: number;
  /** How likely it is that the passage answers, from 0 to 1. */
  readonly confidence: number;
  /** The terms of its question that is most like the query; none for want of questions. */
  readonly nearest: ReadonlySet<string>;
  /** Why; worked out when asked for. */
  readonly explain: () => Explanation;
}

const FEW = 50;

/**
 * Ranks passages for a query: those of documents with questions beside them by the words of these questions, those of
 * others by their text. Between the two, confidence decides.
 *
 * @returns At most `limit` passages, best first.
 */
export function rank(
  query: Query,
  passages: PassageIndex,
  questions: QuestionIndex,
  within: (passage: IndexedPassage) => boolean,
  limit: number,
): Ranked[] {
  // A few passages are looked at one by one faster than they are searched for.
  const all = passages.passages.length <= FEW ? passages.passages.filter(within) : [];
  if (all.length > 0 && all.every(({ document }) => hasQuestions(document))) {
    return rankByQuestions(query, all, questions, limit);
  }
  const candidates = passages.candidates(query.terms.map(({ term }) => term)).filter(({ indexed }) => within(indexed));
  const withQuestions = candidates.map(({ indexed }) => indexed).filter(({ document }) => hasQuestions(document));
  const byQuestions = rankByQuestions(query, withQuestions, questions, limit);
  if (withQuestions.length === candidates.length) return byQuestions;
  const others = candidates.filter(({ indexed }) => !hasQuestions(indexed.document));
  const byText = rankByText(query, others, passages, limit);
  return [...byQuestions, ...byText].sort((a, b) => b.confidence - a.confidence).slice(0, limit);
}
