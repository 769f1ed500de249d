import type { IndexedPassage, PassageIndex } from './passage-index.ts';
import type { Query } from './query.ts';
import { hasQuestions, type QuestionIndex } from './question-index.ts';
import { rankByQuestions } from './question-ranking.ts';
import { rankByText } from './text-ranking.ts';

/** A passage with what speaks for it. */
export interface Ranked {
  readonly indexed: IndexedPassage;
  /** Comparable within a document only. */
  readonly score: number;
  /** How likely it is that the passage answers, from 0 to 1. */
  readonly confidence: number;
}

/**
 * Ranks passages for a query, best first: those of a document with questions beside it by the words of these questions,
 * those of others by their text. Between the two, confidence decides.
 */
export function rank(
  query: Query,
  passages: PassageIndex,
  questions: QuestionIndex,
  within: (passage: IndexedPassage) => boolean,
): Ranked[] {
  const byQuestions = rankByQuestions(query, questions, within);
  const byText = rankByText(query, passages, (indexed) => within(indexed) && !hasQuestions(indexed.document));
  if (byQuestions.length === 0) return byText;
  if (byText.length === 0) return byQuestions;
  return [...byQuestions, ...byText].sort((a, b) => b.confidence - a.confidence);
}
