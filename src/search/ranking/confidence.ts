/** `answer`: this is it; `closest`: it may be; `none`: the documents do not answer. */
export type Outcome = 'answer' | 'closest' | 'none';

/**
 * From these probabilities on, a passage is called an answer, or the closest. A choice: higher ones refuse more questions
 * that are answered, lower ones answer more that are not. What comes of these stands in docs/answers.md.
 */
const ANSWER_FROM = 0.6;
const CLOSEST_FROM = 0.25;

export function outcomeOf(confidence: number): Outcome {
  if (confidence >= ANSWER_FROM) return 'answer';
  return confidence >= CLOSEST_FROM ? 'closest' : 'none';
}

/** What speaks for a passage, or against it, as logistic regression takes it. */
export type Features<Name extends string> = { readonly [Key in Name]: number };

/** The weights of the features, and the constant. Fitted by `npm run calibrate` (docs/answers.md). */
export type Coefficients<Name extends string> = Features<Name | 'constant'>;

/** The probability that logistic regression gives to the features, from 0 to 1. */
export function probability<Name extends string>(features: Features<Name>, coefficients: Coefficients<Name>): number {
  let logit: number = coefficients.constant;
  for (const name in features) logit += features[name] * coefficients[name];
  return 1 / (1 + Math.exp(-logit));
}

/** Queries of at most so many terms look words up, rather than ask. */
const LOOK_UP = 2;
/** The confidence in a passage that uses all the words which were looked up: chosen, for an answer that is not certain. */
const FOUND = 0.9;

/**
 * The confidence that a passage is what was meant by one or two words: it is if it, or most of its questions, use them.
 *
 * @param weight What a term is worth.
 * @param found How strongly the passage uses it, from 0 to 1.
 */
export function lookUpConfidence(
  terms: readonly { readonly term: string }[],
  weight: (term: string) => number,
  found: (term: string) => number,
): number {
  if (terms.length === 0 || terms.length > LOOK_UP) return 0;
  const asked = terms.reduce((sum, { term }) => sum + weight(term), 0);
  return FOUND * (terms.reduce((sum, { term }) => sum + weight(term) * found(term), 0) / asked) ** 2;
}
