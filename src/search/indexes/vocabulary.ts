import { isCommonEnglish, type Token } from '../../text/index.ts';
import { Spelling } from './spelling.ts';

/** A word of the documents, and the term it stands for. */
export type CorrectedWord = Pick<Token, 'word' | 'term'>;

const HAN = /\p{Script=Han}/u;

/** The words that can be found, and the terms they stand for. */
export class Vocabulary {
  readonly #spelling = new Spelling();
  readonly #termOf = new Map<string, string>();
  readonly #terms = new Set<string>();

  /** Takes in the words of a text. */
  add(tokens: readonly Token[]): void {
    for (const { word, term, kind } of tokens) {
      if (kind === 'function') continue;
      this.#spelling.add(word);
      this.#termOf.set(word, term);
      this.#terms.add(term);
    }
  }

  has(term: string): boolean {
    return this.#terms.has(term);
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
    const meant = corrected === undefined ? undefined : this.#termOf.get(corrected);
    return corrected === undefined || meant === undefined ? undefined : { word: corrected, term: meant };
  }
}
