import type { Query } from './query.ts';
import type { Ranked } from './ranking.ts';

/** `answer`: this is it; `closest`: it may be; `none`: the documents do not answer. */
export type Outcome = 'answer' | 'closest' | 'none';

const ANSWER_FROM = 0.5;
const CLOSEST_FROM = 0.25;

/**
 * How likely it is, from 0 to 1, that a passage answers the query: logistic regression, fitted on SQuAD with the right
 * article, another article, and the right one without its paragraph (docs/answers.md).
 */
export function confidenceOf({ score, matched }: Ranked, query: Query): number {
  const asked = query.terms.reduce((sum, { weight }) => sum + weight, 0);
  if (asked === 0) return 0;
  const supported = query.terms.reduce((sum, { term, weight }) => sum + (matched.has(term) ? weight : 0), 0);
  const evidence =
    -8.11 +
    3.83 * (supported / asked) +
    0.58 * (score / asked) -
    1.55 * Math.log(query.terms.length + 1) +
    2.78 * Math.log(asked + 1);
  return 1 / (1 + Math.exp(-evidence));
}

export function outcomeOf(confidence: number): Outcome {
  if (confidence >= ANSWER_FROM) return 'answer';
  return confidence >= CLOSEST_FROM ? 'closest' : 'none';
}
