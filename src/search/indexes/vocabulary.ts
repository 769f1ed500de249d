import { isCommonEnglish, type Token } from '../../text/index.ts';
import { Spelling } from './spelling.ts';

/** The words that can be found, and the terms they stand for. */
export class Vocabulary {
  readonly #spelling = new Spelling();
  readonly #termOf = new Map<string, string>();
  readonly #terms = new Set<string>();

  /** Takes in the words of a text. */
  add(tokens: readonly Token[]): void {
    for (const { word, term, stop } of tokens) {
      if (stop) continue;
      this.#spelling.add(word);
      this.#termOf.set(word, term);
      this.#terms.add(term);
    }
  }

  has(term: string): boolean {
    return this.#terms.has(term);
  }

  /**
   * The term that a word which cannot be found was meant to be: misspelt, or not yet typed to its end.
   *
   * @returns undefined for words that can be found, that are good English, or that are like no other.
   */
  correct({ term, word }: Token, unfinished: boolean): string | undefined {
    if (this.has(term)) return undefined;
    const completed = unfinished ? this.#spelling.complete(word) : undefined;
    const corrected = completed ?? (isCommonEnglish(term) ? undefined : this.#spelling.correct(word));
    return corrected === undefined ? undefined : this.#termOf.get(corrected);
  }
}
