import { isCommonEnglish, lazy, type Token, type WholeNumbers } from '../../text/index.ts';
import type { Lexicon } from './lexicon.ts';
import type { PreparedSearch } from './prepared.ts';
import { Spelling } from './spelling.ts';

/** A word of the documents, and the term it stands for. */
export type CorrectedWord = Pick<Token, 'word' | 'term'>;

/** A word that questions use so seldom may be a slip of another that stands there so many times as often. */
const SELDOM = 2;
const TIMES_AS_OFTEN = 10;
/** In letters: shorter words that are one letter apart are mostly two words. */
const SHORTEST_SLIP = 6;

const HAN = /\p{Script=Han}/u;

/** The words that can be found, and the terms they stand for. */
export class Vocabulary {
  readonly #lexicon: Lexicon;
  readonly #wordCounts: WholeNumbers;
  readonly #termCounts: WholeNumbers;
  readonly #isWritten: Uint8Array;
  readonly #isProper: Uint8Array;
  readonly #spelling: Spelling;
  readonly #goodWords: () => ReadonlySet<string>;

  constructor({ wordCounts, termCounts, isWritten, isProper, goodWords }: PreparedSearch, lexicon: Lexicon) {
    this.#lexicon = lexicon;
    this.#wordCounts = wordCounts;
    this.#termCounts = termCounts;
    this.#isWritten = isWritten;
    this.#isProper = isProper;
    this.#goodWords = lazy(() => new Set(goodWords.split(' ')));
    this.#spelling = new Spelling(lexicon, wordCounts);
  }

  has(term: string): boolean {
    return this.countOf(term) > 0;
  }

  /** How often the documents and their questions use a term. */
  countOf(term: string): number {
    return this.#termCounts[this.#lexicon.numberOf(term)] ?? 0;
  }

  /** Whether so few questions use a word, and no passage or dictionary, that it may be a slip in them. */
  isSeldom({ term, word }: Token): boolean {
    if (word.length < SHORTEST_SLIP) return false;
    const number = this.#lexicon.numberOf(word);
    const count = this.#wordCounts[number] ?? 0;
    return count > 0 && count <= SELDOM && this.#isWritten[number] === 0 && !this.#isGood(term, word);
  }

  /**
   * What a word which cannot be found, or seldom, was meant to be: misspelt, or not yet typed to its end.
   *
   * @param isName Whether it can be nothing but a name, which no other word is a slip of.
   * @returns undefined for words that can be found, that dictionaries have, or that are like no other.
   */
  correct(token: Token, unfinished: boolean, isName = false): CorrectedWord | undefined {
    const { term, word, unspaced } = token;
    if (this.has(term) && !this.isSeldom(token)) return undefined;
    // Where no spaces stand, a word is mostly the beginning of what its dictionary takes for one.
    const isBeginning = unfinished || (unspaced && !HAN.test(word));
    const completed = isBeginning && !this.has(term) ? this.#spelling.complete(word) : undefined;
    const above = TIMES_AS_OFTEN * (this.#wordCounts[this.#lexicon.numberOf(word)] ?? 0);
    const isWanted = (number: number) => !isName || this.#isProper[number] === 1;
    const corrected =
      completed ?? (this.#isGood(term, word) ? undefined : this.#spelling.correct(word, above, isWanted));
    return corrected === undefined ? undefined : { word: corrected, term: this.#lexicon.termOf(corrected) };
  }

  #isGood(term: string, word: string): boolean {
    return isCommonEnglish(term) || this.#goodWords().has(word);
  }
}
