import type { Document } from '../../documents/index.ts';
import type { Indexes } from '../indexes/index.ts';
import type { Query } from '../query.ts';
import { rankByQuestions } from './by-questions.ts';
import { rankByText } from './by-text.ts';
import { findWords } from './by-words.ts';
import type { Ranked, RankOptions } from './ranked.ts';

/** Up to so many passages are looked at one by one faster than they are searched for. */
const FEW = 50;

/**
 * Ranks passages for a query: those of documents with questions beside them by the words of these questions, those of
 * others by their text. Between the two, confidence decides.
 *
 * @param options.document The only document to look in, if it is given.
 * @returns At most `limit` passages, best first.
 */
export function rank(
  query: Query,
  { passages, questions }: Indexes,
  { document, ...options }: RankOptions & { readonly document: Document | undefined },
): Ranked[] {
  const all = document ? passages.of(document) : passages.passages;
  if (!query.terms.some(({ term }) => passages.has(term))) {
    const found = findWords(query.words, all, options.unfinished ?? false, options.limit);
    if (found.length > 0 || query.terms.length === 0) return found;
  }
  if (passages.passages.length <= FEW && all.length > 0 && all.every((each) => questions.has(each.document))) {
    return rankByQuestions(query, all, questions, options);
  }
  const candidates = passages
    .candidates(query.terms.map(({ term }) => term))
    .filter(({ indexed }) => document === undefined || indexed.document === document);
  const withQuestions = candidates.map(({ indexed }) => indexed).filter((each) => questions.has(each.document));
  const byQuestions = rankByQuestions(query, withQuestions, questions, options);
  if (withQuestions.length === candidates.length) return byQuestions;
  const others = candidates.filter(({ indexed }) => !questions.has(indexed.document));
  const byText = rankByText(query, others, passages, options);
  return [...byQuestions, ...byText].sort((a, b) => b.confidence - a.confidence).slice(0, options.limit);
}
