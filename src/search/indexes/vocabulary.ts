import { isCommonEnglish, type Token } from '../../text/index.ts';
import type { Lexicon } from './lexicon.ts';
import type { PreparedTexts } from './prepare.ts';
import { Spelling } from './spelling.ts';

/** A word of the documents, and the term it stands for. */
export type CorrectedWord = Pick<Token, 'word' | 'term'>;

const HAN = /\p{Script=Han}/u;

/** The words that can be found, and the terms they stand for. */
export class Vocabulary {
  readonly #lexicon: Lexicon;
  readonly #termCounts: Uint32Array;
  readonly #spelling: Spelling;

  constructor({ wordCounts, termCounts }: PreparedTexts, lexicon: Lexicon) {
    this.#lexicon = lexicon;
    this.#termCounts = termCounts;
    this.#spelling = new Spelling(lexicon, wordCounts);
  }

  has(term: string): boolean {
    return this.countOf(term) > 0;
  }

  /** How often the documents and their questions use a term. */
  countOf(term: string): number {
    return this.#termCounts[this.#lexicon.numberOf(term)] ?? 0;
  }

  /**
   * What a word which cannot be found was meant to be: misspelt, or not yet typed to its end.
   *
   * @returns undefined for words that can be found, that are good English, or that are like no other.
   */
  correct({ term, word, unspaced }: Token, unfinished: boolean): CorrectedWord | undefined {
    if (this.has(term)) return undefined;
    // Where no spaces stand, a word is mostly the beginning of what its dictionary takes for one.
    const isBeginning = unfinished || (unspaced && !HAN.test(word));
    const completed = isBeginning ? this.#spelling.complete(word) : undefined;
    const corrected = completed ?? (isCommonEnglish(term) ? undefined : this.#spelling.correct(word));
    return corrected === undefined ? undefined : { word: corrected, term: this.#lexicon.termOf(corrected) };
  }
}
