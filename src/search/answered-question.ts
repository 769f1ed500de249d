import { isForeignStopWord, type Token, tokenize } from '../text/index.ts';
import type { Indexes } from './indexes/index.ts';
import type { Match } from './match.ts';
import { analyzeQuery, numbersOf } from './query/query.ts';
import { readingsOf } from './query/readings.ts';

/** Of so many questions beside a passage one is told that is written as a question, and not as a few words. */
const LIKEST = 20;
/** The least cosine, and the least that a passage is asked for each of its terms (`QuestionUsage`): choices. */
const LIKE = 0.35;
const USUAL = 0.5;

/**
 * Of the questions that a passage answers, by the files beside its document, the one most like a question that was asked;
 * undefined if none is like it, asks in the same language, and for nothing that this passage is hardly asked for. It is no
 * text of the document.
 */
export function answeredQuestion(
  asked: string,
  match: Pick<Match, 'document' | 'passage'>,
  indexes: Indexes,
): string | undefined {
  const { lexicon, passages, questions } = indexes;
  const number = passages.numberOf(match);
  const query = analyzeQuery(readingsOf(asked).whole, indexes);
  const functionWords = functionWordsOf(asked);
  const isUsual = (term: string) => questions.terms.support(lexicon.numberOf(term), number) >= USUAL;
  return questions.likeness
    .of(numbersOf(query))
    .likest(number, LIKEST)
    .filter(({ question, cosine }) => cosine >= LIKE && Array.from(questions.termsOf(question)).every(isUsual))
    .map(({ question }) => questions.textOf(question))
    .find((text) => [...functionWordsOf(text)].some((word) => functionWords.has(word)));
}

/** Those of a text: another one that has some is likely in its language. */
function functionWordsOf(text: string): Set<string> {
  const isFunctionWord = (token: Token) => token.kind === 'function' || isForeignStopWord(token);
  return new Set(
    tokenize(text)
      .filter(isFunctionWord)
      .map(({ word }) => word),
  );
}
