import { type Ballot, ballotOf, tellingTerms } from './focus.ts';
import type { Indexes } from './indexes/index.ts';
import type { IndexedPassage } from './indexes/indexed-passage.ts';
import { meaningsOf } from './meanings.ts';

/** Beside these, the place of a sentence, counted from 1. */
const UNKNOWN = 0;
const NO_SENTENCE = 2 ** 16 - 1;

/** What the questions that passages answer choose: the same are like many queries. */
export class Ballots {
  readonly #indexes: Indexes;
  /** By question. */
  readonly #sentences: Uint16Array;

  constructor(indexes: Indexes) {
    this.#indexes = indexes;
    this.#sentences = new Uint16Array(indexes.questions.count);
  }

  /** @returns undefined if a question does not tell one sentence from another. */
  of(question: number, indexed: IndexedPassage): Ballot | undefined {
    const { passages, questions } = this.#indexes;
    const terms = () => meaningsOf(questions.termsOf(question), this.#indexes);
    const sentence = this.#sentences[question] ?? UNKNOWN;
    if (sentence === NO_SENTENCE) return undefined;
    if (sentence !== UNKNOWN) return { sentence: sentence - 1, telling: () => tellingTerms(terms(), indexed) };
    const ballot = ballotOf(terms(), indexed, passages);
    this.#sentences[question] = ballot ? ballot.sentence + 1 : NO_SENTENCE;
    return ballot;
  }
}
