import { type Ballot, ballotOf, tellingTerms, type Vote } from './focus.ts';
import type { Indexes } from './indexes/index.ts';
import type { IndexedPassage } from './indexes/indexed-passage.ts';
import { meaningsOf } from './query/meanings.ts';

/** So many questions vote at most: a choice; with a few, those that happen to name the same outvote what is asked. */
const VOTERS = 30;

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

  /**
   * What the questions of a passage choose that are most like a query, the likest first. Who is named in it, is in most of
   * them, whatever they are about.
   */
  votesFor(terms: Iterable<string>, indexed: IndexedPassage): Vote[] {
    const { lexicon, questions } = this.#indexes;
    const all = Array.from(terms, (term) => lexicon.numberOf(term));
    const topic = all.filter((number) => !questions.names.isNamed(number));
    return questions.likeness
      .of({ terms: topic.length > 0 ? topic : all, pairs: [] })
      .likest(indexed.number, VOTERS)
      .flatMap(({ question, cosine }) => {
        const ballot = this.#of(question, indexed);
        // As a question's likeness is that of a passage (`Likeness`): what is hardly like the query hardly counts.
        return ballot ? [{ sentence: ballot.sentence, telling: ballot.telling, weight: cosine ** 2 }] : [];
      });
  }

  /** @returns undefined if a question does not tell one sentence from another. */
  #of(question: number, indexed: IndexedPassage): Ballot | undefined {
    const { questions } = this.#indexes;
    const terms = () => meaningsOf(questions.termsOf(question), this.#indexes);
    const sentence = this.#sentences[question] ?? UNKNOWN;
    if (sentence === NO_SENTENCE) return undefined;
    if (sentence !== UNKNOWN) return { sentence: sentence - 1, telling: () => tellingTerms(terms(), indexed) };
    const ballot = ballotOf(terms(), indexed, this.#indexes);
    this.#sentences[question] = ballot ? ballot.sentence + 1 : NO_SENTENCE;
    return ballot;
  }
}
