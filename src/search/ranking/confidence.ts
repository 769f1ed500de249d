import type { Query, QueryTerm } from '../query/query.ts';

/** `answer`: this is it; `closest`: it may be; `none`: the documents do not answer. */
export type Outcome = 'answer' | 'closest' | 'none';

/**
 * From these probabilities on, a passage is called an answer, or the closest. A choice: higher ones refuse more questions
 * that are answered, lower ones answer more that are not. What comes of these stands in docs/answers.md.
 */
const ANSWER_FROM = 0.555;
export const CLOSEST_FROM = 0.25;

export function outcomeOf(confidence: number): Outcome {
  if (confidence >= ANSWER_FROM) return 'answer';
  return confidence >= CLOSEST_FROM ? 'closest' : 'none';
}

/** What speaks for a passage, or against it, as logistic regression takes it. */
export type Features<Name extends string> = { readonly [Key in Name]: number };

/** The weights of the features, and the constant, as `npm run calibrate` prints them (docs/answers.md). */
export type Coefficients<Name extends string> = Features<Name | 'constant'>;

/** The probability that logistic regression gives to the features, from 0 to 1. */
export function probability<Name extends string>(features: Features<Name>, coefficients: Coefficients<Name>): number {
  let logit: number = coefficients.constant;
  for (const name in features) logit += features[name] * coefficients[name];
  return 1 / (1 + Math.exp(-logit));
}

/** Of queries with at most so many terms, confidence goes by the words themselves. */
export const FEW_TERMS = 2;
/** The confidence in a passage that uses all of few terms: chosen, for an answer that is far from certain. */
export const ALL_USED = 0.75;
/** What it counts for that a passage holds a relative of a word, of the same stem, but not the word: half of it. */
export const RELATIVE = 0.5;
/** Two words side by side, as “video games”, name one thing; a passage that supports one of them less is about another. */
const LEAST_OF_PAIR = 0.7;
/** The highest confidence in a passage that is no answer, only the closest there is. */
export const BELOW_ANSWER = ANSWER_FROM - 0.01;
/** The highest confidence in a passage that is merely the nearest. */
export const BELOW_CLOSEST = CLOSEST_FROM - 0.01;

/** How a passage uses a term of the query. */
export interface TermUse {
  readonly term: QueryTerm;
  /** What the term is worth. */
  readonly weight: number;
  /** How strongly the passage uses it, from 0 to 1. */
  readonly support: number;
  /** Whether it names somebody whom it names otherwise. */
  readonly isNamed?: boolean;
}

/**
 * Puts the confidence in a passage right by the very words that it uses: all of one or two are as good as a likely answer.
 *
 * @param own The confidence by the features.
 */
export function confidenceByWords(own: number, uses: readonly TermUse[]): number {
  if (uses.length === 0 || uses.length > FEW_TERMS) return own;
  const asked = uses.reduce((sum, { weight }) => sum + weight, 0);
  const used = uses.reduce((sum, { weight, support }) => sum + weight * support, 0);
  return Math.max(own, ALL_USED * (used / asked) ** 2);
}

/** Whether anything may be an answer to a query: nothing to bare numbers, instructions or a guess at what was meant. */
export function asksForAnswer({ isGuess, isInstruction, terms }: Query): boolean {
  return !isGuess && !isInstruction() && !terms.every(({ word }) => /^\p{N}+$/u.test(word));
}

/** Whether a passage has not a name or a number that was asked for: “Has Paris denied …?” is not answered by what Moscow did. */
export function lacksName(uses: readonly TermUse[]): boolean {
  return uses.some(({ term, support, isNamed }) => term.isName && support === 0 && !isNamed);
}

/** Whether a passage has not one of two words that stand side by side, as the only ones, and so name one thing. */
export function lacksPair(uses: readonly TermUse[], { text }: Query): boolean {
  const [first, second, third] = uses;
  if (!first || !second || third || !text.includes(`${first.term.typed} ${second.term.typed}`)) return false;
  return uses.some(({ support }) => support < LEAST_OF_PAIR);
}
