import type { Document } from '../../documents/index.ts';
import type { Indexes } from '../indexes/index.ts';
import type { Query } from '../query.ts';
import { rankByQuestions } from './by-questions.ts';
import { rankByText } from './by-text.ts';
import { findWords } from './by-words.ts';
import type { Ranked, RankOptions } from './ranked.ts';

/**
 * Ranks passages for a query: those of documents with questions beside them by the words of these questions, those of
 * others by their text. Between the two, confidence decides.
 *
 * @param options.document The only document to look in, if it is given.
 * @returns At most `limit` passages, best first.
 */
export function rank(
  query: Query,
  indexes: Indexes,
  { document, ...options }: RankOptions & { readonly document: Document | undefined },
): Ranked[] {
  const { passages, questions } = indexes;
  const range = passages.rangeOf(document);
  const terms = query.terms.map(({ term }) => term);
  if (!terms.some((term) => passages.has(term))) {
    const found = findWords(query.words, passages, range, options);
    if (found.length > 0 || terms.length === 0) return found;
  }
  const byQuestions = questions.isEmpty ? [] : rankByQuestions(query, range, indexes, options);
  const byText = rankByText(query, document, indexes, options);
  return [...byQuestions, ...byText].sort((a, b) => b.confidence - a.confidence).slice(0, options.limit);
}
