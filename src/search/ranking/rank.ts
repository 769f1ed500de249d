import type { Document } from '../../documents/index.ts';
import type { Indexes } from '../indexes/index.ts';
import type { QuestionIndex } from '../indexes/questions.ts';
import { looksUp, numbersOf, type Query } from '../query/query.ts';
import { withAnswers } from './asking.ts';
import { rankByQuestions } from './by-questions.ts';
import { rankByText } from './by-text.ts';
import { findWords } from './by-words.ts';
import { asksForAnswer, BELOW_ANSWER } from './confidence.ts';
import { fewness } from './fewness.ts';
import { lacksNumber } from './numbers.ts';
import { type Limit, limited, type Ranked, type RankOptions } from './ranked.ts';

/** From this likeness on (1 for the same words), a question is the very one that was asked. */
const SAME = 0.98;
/** The confidence in what is near a question that is not answered. */
const NEAREST = 0.1;
/** So many passages that were found in both ways are weighed against each other. */
const COMPARED_BOTH = 20;

/**
 * Ranks passages for a query: by the words of the questions that they answer, and where there are not many of these by
 * their text. Confidence decides.
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
    const found = findWords(query.asWritten, passages, range, options);
    if (found.length > 0 || terms.length === 0) return found;
  }
  const { isWanted = () => true } = options;
  // What is wanted may be found by the question that it answers, which stands above it.
  const mayLead = (passage: number) => isWanted(passage) || (passage + 1 < passages.size && isWanted(passage + 1));
  // So many of each that what stands first does not change with the limit.
  const both = { ...options, limit: Math.max(options.limit, COMPARED_BOTH), ranksAll: true };
  const isFound = options.isWanted && !options.mayAsk ? mayLead : options.isWanted;
  const byText = rankByText(query, document, indexes, { ...both, isWanted: isFound });
  const byQuestions = questions.isEmpty
    ? []
    : rankByQuestions(query, range, indexes, byText.length > 0 ? both : options);
  const isUnanswered = byText.length > 0 ? unansweredBy(query, questions) : () => false;
  const found = together(byQuestions, byText, indexes).map((ranked) => {
    if (isUnanswered(ranked)) return limited(ranked, NEAREST, 'not-answered');
    // What is found in two ways, neither of which is sure, may be sure together.
    const rule = ranked.confidence > BELOW_ANSWER ? limitOf(ranked, query, indexes, options) : undefined;
    return rule ? limited(ranked, BELOW_ANSWER, rule) : ranked;
  });
  // Where words are looked up, they may well stand in a question.
  const answers = options.mayAsk || looksUp(query) ? found : withAnswers(found, indexes);
  return (
    answers
      .filter(({ indexed }) => isWanted(indexed.number))
      // Of what is as good, that first which does not ask itself.
      .sort((a, b) => b.confidence - a.confidence || a.indexed.asks - b.indexed.asks)
      .slice(0, options.limit)
      // Of a candidate that was found by its text not all may have been read.
      .map((ranked) => ({ ...ranked, indexed: passages.at(ranked.indexed.number) }))
  );
}

/** Why a passage is the closest at most, whichever way it was found, if it is. */
function limitOf(
  { indexed }: Ranked,
  query: Query,
  { passages, questions }: Indexes,
  { mayAsk }: RankOptions,
): Limit | undefined {
  if (!asksForAnswer(query)) return 'asks-nothing';
  // Of what is asked of a passage, many questions tell more (`doubtOf`).
  if (questions.areMany(indexed.number)) return undefined;
  if (indexed.asks === 1 && !mayAsk) return 'asks-itself';
  return lacksNumber(query, indexed, passages) ? 'lacks-number' : undefined;
}

/** Tells whether the very question that was asked is one that a passage's document does not answer, however near the text. */
function unansweredBy(query: Query, questions: QuestionIndex): (ranked: Ranked) => boolean {
  const likeness = questions.likeness.of(numbersOf(query));
  const has = (owner: Document | number) => likeness.to(owner) >= SAME;
  return ({ indexed: { document, number } }) => has(document) && !has(number);
}

/**
 * Passages that were found by their questions or by their text, each once: the fewer questions its document has, the more
 * the text speaks for it, too.
 */
function together(byQuestions: readonly Ranked[], byText: readonly Ranked[], indexes: Indexes): Ranked[] {
  // By number: what is made of a passage may be made anew in between.
  const found = new Map(byQuestions.map((ranked) => [ranked.indexed.number, ranked]));
  for (const ranked of byText) {
    const { indexed, confidence } = ranked;
    const asked = found.get(indexed.number);
    const both = 1 - (1 - (asked?.confidence ?? 0)) * (1 - fewness(indexed.document, indexes) * confidence);
    found.set(indexed.number, { ...(asked ?? ranked), confidence: both });
  }
  return [...found.values()];
}
