import { type Range, termPrior } from '../../text/index.ts';
import type { Indexes } from '../indexes/index.ts';
import { hasWord, type IndexedPassage } from '../indexes/indexed-passage.ts';
import type { QueryNumbers } from '../indexes/pairs.ts';
import type { QuestionIndex } from '../indexes/questions.ts';
import { numbersOf, type Query, type QueryTerm } from '../query/query.ts';
import {
  ALL_USED,
  BELOW_ANSWER,
  BELOW_CLOSEST,
  CLOSEST_FROM,
  confidenceByWords,
  FEW_TERMS,
  lacksName,
  lacksPair,
  RELATIVE,
  type TermUse,
} from './confidence.ts';
import { DOUBTED, doubtOf, isNamedOtherwise } from './doubts.ts';
import { fewness } from './fewness.ts';
import { type NamingQuery, withNames } from './naming-query.ts';
import { classifiedBy, featuresBy, probabilityOf, type QuestionFeatures } from './question-features.ts';
import { type Explanation, FAR_BEHIND, limited, type Ranked, type RankOptions } from './ranked.ts';

/** What each part of the score, from 0 to 1, counts; other weights rank no better (docs/answers.md). */
export const WEIGHTS = {
  /** How strongly the passage and its questions use the query's terms. */
  terms: 1,
  /** The same for its bigrams. */
  bigrams: 1,
  /** How like the query the questions are. */
  similarity: 1,
  /** How likely it is to answer what is put so, where that was learnt (`PassageClassifier`). */
  probability: 1,
};

/**
 * At least so many of those that use most of the query, and twice as many as are wanted, are compared by their questions,
 * which takes the most time: of 1,626 questions on the article, none finds other passages with all of them.
 */
const COMPARED = 8;

/**
 * What is said beside, with no word that a passage and its questions use so strongly, is chat: “long day, so I’ll keep it
 * short” is like some question, since people chat in these too. A choice: of right answers one in twenty has no such word.
 */
const LEAST_OF_ASIDE = 0.8;

/** A word beside others that say nothing may ask for something else if it is so much less like what is answered: a choice. */
const FAR_LESS_LIKE = 0.5;
/** What uses no more than this share of several words is not about them. A choice: of right answers one in a thousand does so. */
const LEAST_USED = 0.2;
/** From this confidence on, a passage has questions that are much like the query: a choice. */
const SURE = 0.97;

/** Ranks passages by the questions that they answer: those of documents that have some. */
export function rankByQuestions(
  query: Query,
  range: Range,
  indexes: Indexes,
  { limit, explains, isWanted, unfinished, ranksAll }: RankOptions,
  weights = WEIGHTS,
): Ranked[] {
  const { passages, questions } = indexes;
  const numbers = numbersOf(query);
  const likeness = questions.likeness.of(numbers);
  const classified = classifiedBy(query, indexes);
  // A word alone asks for nothing but itself.
  const isAlone = query.terms.length === 1;
  const scoreOf = (passage: number) =>
    weights.similarity * likeness.to(passage) +
    (isAlone ? 0 : weights.probability * Math.exp(classified(passage) ?? Number.NEGATIVE_INFINITY));
  const featuresIn = featuresBy(query, likeness, classified, indexes);
  const named = withNames(query, questions);
  const candidates = usingMost(numbers, range, questions, isWanted, weights)
    .slice(0, Math.max(COMPARED, 2 * limit))
    .map(({ number, used }) => ({ number, score: used + scoreOf(number) }))
    .sort((a, b) => b.score - a.score || a.number - b.number)
    .slice(0, limit);
  const judge = (indexed: IndexedPassage, surest: number): Ranked => {
    const features = featuresIn(indexed);
    const uses = query.terms.map((term) => useOf(term, named, indexed, questions));
    const found = {
      indexed,
      confidence: confidenceOf(named, indexed, uses, features, indexes),
      isLikeQuestions: likeness.to(indexed.number) > 0,
      ...(explains && { explanation: explainByQuestions(query, indexed, questions, features) }),
    };
    const most = bounded(found, uses, query, surest);
    // Of what somebody is still typing, nobody sees how sure it is.
    const doubt = unfinished || most.confidence < CLOSEST_FROM ? undefined : doubtOf(named, indexed, questions);
    return doubt ? limited(most, DOUBTED * most.confidence, doubt) : most;
  };
  const ranked: Ranked[] = [];
  for (const { number } of candidates) {
    // The order is by score, and confidence must not rise down the list.
    const surest = ranked.at(-1)?.confidence ?? 1;
    // However the first is limited further on.
    if (!ranksAll && surest < FAR_BEHIND * Math.min(ranked[0]?.confidence ?? 0, BELOW_ANSWER)) break;
    ranked.push(judge(passages.at(number), surest));
  }
  return ranked;
}

/** The wanted passages of some that use any of a query’s terms, in falling order of how strongly they use these and its pairs. */
function usingMost(
  { terms, pairs }: QueryNumbers,
  { from, to }: Range,
  questions: QuestionIndex,
  isWanted: RankOptions['isWanted'],
  weights: typeof WEIGHTS,
) {
  // Bigrams alone, such as “of the”, are about nothing, and so are the other words beside a single term.
  const byTerms = questions.terms.supported(terms);
  const byPairs = terms.length > 1 ? questions.pairs.supported(pairs) : undefined;
  return [...byTerms]
    .filter(([number]) => number >= from && number < to && (!isWanted || isWanted(number)))
    .map(([number, byTerm]) => ({
      number,
      used: weights.terms * byTerm + weights.bigrams * (byPairs?.get(number) ?? 0),
    }))
    .sort((a, b) => b.used - a.used);
}

/** The confidence in a passage by its features, and by few words of a query where these are all that it asks for. */
function confidenceOf(
  query: NamingQuery,
  indexed: IndexedPassage,
  uses: readonly TermUse[],
  features: QuestionFeatures,
  indexes: Indexes,
): number {
  // Of few questions one that merely shares some words is soon the likest.
  const foundByChance = fewness(indexed.document, indexes) * (1 - features.similarity);
  const likely = probabilityOf(features) * (1 - foundByChance);
  const byWords = confidenceByWords(likely, uses);
  const isMore = asksOnlyWho(query, indexed) || isMoreThanWords(query, features);
  return isMore ? Math.max(likely, Math.min(byWords, BELOW_CLOSEST)) : byWords;
}

/** Whether a question has no word but a verb and words about texts, of which a passage lacks some: “Who signed the statement?” */
function asksOnlyWho({ deed, terms: [only, second], frames }: Query, { positions }: IndexedPassage): boolean {
  if (only === undefined || second || frames.every(({ term }) => positions.has(term))) return false;
  return only === deed();
}

/**
 * Whether a query of few words asks for more than these, by what is not answered and far more like it: “can Putin be trusted”
 * for “trust”.
 */
function isMoreThanWords(
  { terms, stems, isLookUp, mentions }: NamingQuery,
  { similarity, unansweredSimilarity, unexplainedSimilarity }: QuestionFeatures,
): boolean {
  if (terms.length > FEW_TERMS) return false;
  if (terms.length > 1) return !isLookUp && unexplainedSimilarity > similarity;
  const isAlone = stems.length === 1 || terms.some(({ isName }) => isName) || mentions().length > 0;
  return !isAlone && similarity < FAR_LESS_LIKE * unansweredSimilarity;
}

/** @param surest The confidence in the passage before it. */
function bounded(ranked: Ranked, uses: readonly TermUse[], query: Query, surest: number): Ranked {
  let bounded = ranked;
  if (lacksName(uses)) bounded = limited(bounded, BELOW_ANSWER, 'lacks-name');
  if (lacksPair(uses, query) && !isAskedSo(ranked, query)) bounded = limited(bounded, BELOW_ANSWER, 'lacks-pair');
  // A word alone, such as “nice”, asks for nothing but itself, however like a question that happens to use it.
  const [only, second] = uses;
  if (only && !second) bounded = limited(bounded, Math.min(ALL_USED, only.support), 'one-word');
  const used = uses.filter(({ support }) => support > 0).length;
  if (uses.length > FEW_TERMS && used <= LEAST_USED * uses.length)
    bounded = limited(bounded, BELOW_CLOSEST, 'lacks-most');
  const isChat = query.isAside && !uses.some(({ support }) => support >= LEAST_OF_ASIDE);
  if (isChat) bounded = limited(bounded, BELOW_ANSWER, 'aside');
  return limited(bounded, surest, 'order');
}

/** Whether the rule for two words that name one thing yields to questions that are much like a message: “Who is Yuri Ushakov?” */
function isAskedSo({ confidence }: Ranked, { isPart, terms }: Query): boolean {
  return confidence >= SURE && !isPart && !terms.some(({ word }) => /^\p{N}/u.test(word));
}

/** How strongly a passage and its questions use the very word of a term; less for a relative of it. */
function useOf(term: QueryTerm, query: NamingQuery, indexed: IndexedPassage, questions: QuestionIndex): TermUse {
  const byWord = hasWord(indexed, term) ? 1 : questions.wordSupport(term, indexed.number);
  const byRelatives = indexed.positions.has(term.term) ? 1 : questions.terms.support(term.number, indexed.number);
  return {
    term,
    weight: termPrior(term.term) * questions.terms.weight(term.number),
    support: Math.max(byWord, RELATIVE * byRelatives),
    isNamed: term.isName && byRelatives === 0 && isNamedOtherwise(term, query, indexed.number, questions),
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
    terms: terms.map(({ typed, term, number }) => ({
      typed,
      term,
      weight: termPrior(term) * questions.terms.weight(number),
      support: questions.terms.support(number, indexed.number),
    })),
    bigrams: bigrams.map(({ bigram, pair }) => ({
      bigram,
      weight: questions.pairs.weight(pair),
      support: questions.pairs.support(pair, indexed.number),
    })),
    limits: [],
  };
}
