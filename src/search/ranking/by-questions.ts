import type { Document } from '../../documents/index.ts';
import { memoized, type Range, termPrior } from '../../text/index.ts';
import type { Indexes } from '../indexes/index.ts';
import { hasWord, type IndexedPassage } from '../indexes/indexed-passage.ts';
import type { LikenessTo } from '../indexes/question-likeness.ts';
import type { QuestionIndex } from '../indexes/questions.ts';
import type { Query, QueryTerm } from '../query/query.ts';
import {
  ALL_USED,
  BELOW_ANSWER,
  BELOW_CLOSEST,
  CLOSEST_FROM,
  type Coefficients,
  confidenceByWords,
  FEW_TERMS,
  type Features,
  limitByWords,
  probability,
  RELATIVE,
  type TermUse,
} from './confidence.ts';
import { DOUBTED, doubtOf, isNamedOtherwise } from './doubts.ts';
import { fewness } from './fewness.ts';
import { type NamingQuery, withNames } from './naming-query.ts';
import { type Explanation, type Limit, limited, type Ranked, type RankOptions } from './ranked.ts';

/**
 * - `coverage`: used / (terms + 1), of the query's terms those that the passage or its questions use; smoothed, so that
 *   short queries cannot reach 1;
 * - `similarity`, `unansweredSimilarity`: how like the query the questions are that it answers, and those that its document
 *   does not;
 * - `unexplainedSimilarity`: how like these are for what of the query the passage does not support;
 * - `document`: how likely the query's words are in its document, as a logarithm beside the likeliest, so that many
 *   questions draw no foreign ones to it;
 */
type QuestionFeatures = Features<
  'coverage' | 'similarity' | 'unansweredSimilarity' | 'unexplainedSimilarity' | 'document'
>;
/** With `classified`: how likely it is to answer what is put so, as a logarithm (`PassageClassifier`). */
type ClassifiedFeatures = Features<keyof QuestionFeatures | 'classified'>;

const COEFFICIENTS: Coefficients<keyof QuestionFeatures> = {
  // By 0.5 more than fitted: a choice, which answers more.
  constant: -2.81,
  coverage: 6.14,
  similarity: 12.81,
  unansweredSimilarity: -14.58,
  unexplainedSimilarity: -8.47,
  // Chosen: one document, which the others are fitted on, says nothing of it.
  document: 1.5,
};

/** The same where the document has so many questions that more is learnt from them. */
const COEFFICIENTS_OF_CLASSIFIED: Coefficients<keyof ClassifiedFeatures> = {
  // By 0.2 more than fitted: a choice, which answers more.
  constant: 1.67,
  coverage: 4.33,
  similarity: 5.62,
  unansweredSimilarity: -11.68,
  unexplainedSimilarity: -11.32,
  // Chosen, as above.
  document: 1.5,
  classified: 1.57,
};

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
const LEAST_OF_ASIDE = 0.75;

/** A word beside others that say nothing may ask for something else if it is so much less like what is answered: a choice. */
const FAR_LESS_LIKE = 0.5;
/** What uses less of a query of several words than this is not about it. A choice: of right answers one in a thousand does. */
const LEAST_COVERAGE = 0.2;
/**
 * What is less like the questions of a passage, where these are many, has none of its kind among them: “Xi hates NATO”. A choice:
 * of 15,000 questions 72 were answered rightly by such a passage, and 41 wrongly.
 */
const LEAST_SIMILARITY = 0.08;
/** From this confidence on, a passage has questions that are much like the query: a choice. */
const SURE = 0.95;

type Sources = Pick<Indexes, 'lexicon' | 'passages' | 'questions' | 'likelihood' | 'classifier'>;

/** Ranks passages by the questions that they answer: those of documents that have some. */
export function rankByQuestions(
  query: Query,
  range: Range,
  indexes: Sources,
  { limit, explains, isWanted }: RankOptions,
  weights = WEIGHTS,
): Ranked[] {
  const { passages, questions } = indexes;
  const terms = query.terms.map(({ number }) => number);
  const pairs = query.bigrams.map(({ pair }) => pair);
  const compare = questions.likeness.compare(terms, pairs);
  const classified = classifiedBy(query, pairs, indexes);
  // A word alone asks for nothing but itself.
  const isAlone = terms.length === 1;
  const scoreOf = (passage: number) =>
    weights.similarity * (compare(passage)?.likeness ?? 0) +
    (isAlone ? 0 : weights.probability * Math.exp(classified(passage) ?? Number.NEGATIVE_INFINITY));
  const featuresIn = featuresBy(terms, pairs, compare, classified, indexes);
  const named = withNames(query, questions);
  // The order is by score, and confidence must not rise down the list.
  let surest = 1;
  return usingMost(terms, pairs, range, questions, isWanted, weights)
    .slice(0, Math.max(COMPARED, 2 * limit))
    .map(({ number, used }) => ({ number, score: used + scoreOf(number) }))
    .sort((a, b) => b.score - a.score || a.number - b.number)
    .slice(0, limit)
    .map(({ number }) => {
      const indexed = passages.at(number);
      const features = featuresIn(indexed);
      const uses = query.terms.map((term) => useOf(term, indexed, questions));
      const found = {
        indexed,
        confidence: confidenceOf(named, indexed, uses, features, indexes),
        isLikeQuestions: compare(number) !== undefined,
        ...(explains && { explanation: explainByQuestions(query, indexed, questions, features) }),
      };
      const ranked = bounded(found, uses, query, features, surest);
      const doubt = ranked.confidence < CLOSEST_FROM ? undefined : doubtOf(named, indexed, questions);
      const judged = doubt ? limited(ranked, DOUBTED * ranked.confidence, doubt) : ranked;
      surest = judged.confidence;
      return judged;
    });
}

/** The wanted passages of some that use any of a query’s terms, in falling order of how strongly they use these and its pairs. */
function usingMost(
  terms: readonly number[],
  pairs: readonly number[],
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

/** What speaks for passages, or against them. */
function featuresBy(
  terms: readonly number[],
  pairs: readonly number[],
  compare: LikenessTo,
  classified: (passage: number) => number | undefined,
  { questions, likelihood }: Sources,
): (indexed: IndexedPassage) => QuestionFeatures | ClassifiedFeatures {
  const likelihoodOf = likelihood.of(terms);
  return ({ number, document }) => {
    const features = {
      coverage: terms.filter((term) => questions.terms.support(term, number) > 0).length / (terms.length + 1),
      similarity: compare(number)?.likeness ?? 0,
      unansweredSimilarity: compare(document)?.likeness ?? 0,
      unexplainedSimilarity: questions.likeness.unexplained(terms, pairs, document, number),
      document: likelihoodOf(document),
    };
    const own = classified(number);
    return own === undefined ? features : { ...features, classified: own };
  };
}

/** How likely passages are to answer what is put as a query is, as logarithms; undefined where no document tells. */
function classifiedBy(
  { stems, terms }: Query,
  pairs: readonly number[],
  { lexicon, passages, classifier }: Sources,
): (passage: number) => number | undefined {
  const words = [...Array.from(new Set(stems), (stem) => lexicon.numberOf(stem)), ...terms.map(({ number }) => number)];
  const classify = memoized((document: Document) => classifier.of(words, pairs, document));
  return (passage) => {
    const { document } = passages.placeOf(passage);
    return classify(document)?.[passage - passages.rangeOf(document).from];
  };
}

function probabilityOf(features: QuestionFeatures | ClassifiedFeatures): number {
  return 'classified' in features
    ? probability(features, COEFFICIENTS_OF_CLASSIFIED)
    : probability(features, COEFFICIENTS);
}

/** The confidence in a passage by its features, and by few words of a query where these are all that it asks for. */
function confidenceOf(
  query: NamingQuery,
  indexed: IndexedPassage,
  uses: readonly TermUse[],
  features: QuestionFeatures,
  indexes: Sources,
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
function bounded(
  ranked: Ranked,
  uses: readonly TermUse[],
  query: Query,
  features: QuestionFeatures | ClassifiedFeatures,
  surest: number,
): Ranked {
  let bounded = ranked;
  const limit = limitByWords(uses, query);
  if (limit && !isAskedSo(limit, ranked, query)) bounded = limited(bounded, BELOW_ANSWER, limit);
  // A word alone, such as “nice”, asks for nothing but itself, however like a question that happens to use it.
  const [only, second] = uses;
  if (only && !second) bounded = limited(bounded, Math.min(ALL_USED, only.support), 'one-word');
  const isUnlike = 'classified' in features && uses.length > 1 && features.similarity < LEAST_SIMILARITY;
  if (isUnlike) bounded = limited(bounded, BELOW_ANSWER, 'unlike');
  if (uses.length > FEW_TERMS && features.coverage < LEAST_COVERAGE)
    bounded = limited(bounded, BELOW_CLOSEST, 'lacks-most');
  const isChat = query.isAside && !uses.some(({ support }) => support >= LEAST_OF_ASIDE);
  if (isChat) bounded = limited(bounded, BELOW_ANSWER, 'aside');
  return limited(bounded, surest, 'order');
}

/** Whether the rule for two words that name one thing yields to questions that are much like a message: “Who is Yuri Ushakov?” */
function isAskedSo(limit: Limit, { confidence }: Ranked, { isPart, terms }: Query): boolean {
  return limit === 'lacks-pair' && confidence >= SURE && !isPart && !terms.some(({ word }) => /^\p{N}/u.test(word));
}

/** How strongly a passage and its questions use the very word of a term; less for a relative of it. */
function useOf(term: QueryTerm, indexed: IndexedPassage, questions: QuestionIndex): TermUse {
  const byWord = hasWord(indexed, term) ? 1 : questions.wordSupport(term, indexed.number);
  const byRelatives = indexed.positions.has(term.term) ? 1 : questions.terms.support(term.number, indexed.number);
  return {
    weight: termPrior(term.term) * questions.terms.weight(term.number),
    support: Math.max(byWord, RELATIVE * byRelatives),
    isNamed: term.isName && byRelatives === 0 && isNamedOtherwise(term, indexed.number, questions),
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
