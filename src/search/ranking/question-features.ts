import type { Document } from '../../documents/index.ts';
import { memoized, termPrior } from '../../text/index.ts';
import type { Indexes } from '../indexes/index.ts';
import type { IndexedPassage } from '../indexes/indexed-passage.ts';
import type { Likeness } from '../indexes/question-likeness.ts';
import { numbersOf, type Query } from '../query/query.ts';
import { type Coefficients, type Features, probability } from './confidence.ts';

/**
 * - `coverage`: used / (terms + 1), of the query's terms those that the passage or its questions use; smoothed, so that
 *   short queries cannot reach 1;
 * - `similarity`, `unansweredSimilarity`: how like the query the questions are that it answers, and those that its document
 *   does not;
 * - `unexplainedSimilarity`: how like these are for what of the query the passage does not support;
 * - `document`: how likely the query's words are in its document, as a logarithm beside the likeliest, so that many
 *   questions draw no foreign ones to it.
 */
export type QuestionFeatures = Features<
  'coverage' | 'similarity' | 'unansweredSimilarity' | 'unexplainedSimilarity' | 'document'
>;
/**
 * Where a document has so many questions that more is learnt from them:
 *
 * - `missing`: the weight of the heaviest term that neither the passage nor its questions use, of that of all terms: “bomb” in
 *   “they want to bomb NATO”;
 * - `contrast`: ln((similarity + s) / (unansweredSimilarity + s)), which tells where both are small, too: “Xi hates NATO”;
 * - `classified`: how likely it is to answer what is put so, as a logarithm (`PassageClassifier`).
 */
type ClassifiedFeatures = Features<keyof QuestionFeatures | 'missing' | 'contrast' | 'classified'>;

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
  constant: 2.25,
  coverage: 3.41,
  similarity: 0.57,
  unansweredSimilarity: -3.58,
  unexplainedSimilarity: -7.36,
  // Chosen, as above.
  document: 1.5,
  missing: -2.52,
  contrast: 1.76,
  classified: 1.57,
};

/** The s of `contrast`: what is less like a question tells no more. A choice; between 0.03 and 0.1 it does not matter. */
const HARDLY_LIKE = 0.03;

/** What speaks for passages, or against them. */
export function featuresBy(
  query: Query,
  likeness: Likeness,
  classified: (passage: number) => number | undefined,
  { questions, likelihood }: Indexes,
): (indexed: IndexedPassage) => QuestionFeatures | ClassifiedFeatures {
  const terms = query.terms.map(({ number }) => number);
  const weights = query.terms.map(({ term, number }) => termPrior(term) * questions.terms.weight(number));
  const asked = weights.reduce((sum, weight) => sum + weight, 0);
  const likelihoodOf = likelihood.of(terms);
  return ({ number, document }) => {
    const isUsed = terms.map((term) => questions.terms.support(term, number) > 0);
    const similarity = likeness.to(number);
    const unansweredSimilarity = likeness.to(document);
    const features = {
      coverage: isUsed.filter(Boolean).length / (terms.length + 1),
      similarity,
      unansweredSimilarity,
      unexplainedSimilarity: likeness.unexplained(document, number),
      document: likelihoodOf(document),
    };
    const own = classified(number);
    if (own === undefined) return features;
    const missing = Math.max(...weights.map((weight, at) => (isUsed[at] ? 0 : weight / asked)));
    const contrast = Math.log((similarity + HARDLY_LIKE) / (unansweredSimilarity + HARDLY_LIKE));
    return { ...features, missing, contrast, classified: own };
  };
}

/** How likely passages are to answer what is put as a query is, as logarithms; undefined where no document tells. */
export function classifiedBy(
  query: Query,
  { lexicon, passages, classifier }: Indexes,
): (passage: number) => number | undefined {
  const { terms, pairs } = numbersOf(query);
  const words = [...Array.from(new Set(query.stems), (stem) => lexicon.numberOf(stem)), ...terms];
  const classify = memoized((document: Document) => classifier.of({ terms: words, pairs }, document));
  return (passage) => {
    const { document } = passages.placeOf(passage);
    return classify(document)?.[passage - passages.rangeOf(document).from];
  };
}

/** The probability that logistic regression gives to what speaks for a passage, from 0 to 1. */
export function probabilityOf(features: QuestionFeatures | ClassifiedFeatures): number {
  return 'classified' in features
    ? probability(features, COEFFICIENTS_OF_CLASSIFIED)
    : probability(features, COEFFICIENTS);
}
