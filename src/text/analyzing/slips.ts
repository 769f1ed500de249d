import { sharedBeginning } from './shared-beginning.ts';

/**
 * Counts the slips between a word and others (optimal string alignment, the Damerau–Levenshtein distance in which no
 * letters are touched twice). Others that come in order share what was counted for the letters with which they begin.
 */
export class Slips {
  /** The letters of the last word that were looked at. */
  beginning = '';
  readonly #word: string;
  readonly #allowed: number;
  /** By so many letters of the other word, then of this one: the slips between them; one more than are allowed where it is more. */
  readonly #rows: Uint8Array[];

  constructor(word: string, allowed: number) {
    this.#word = word;
    this.#allowed = allowed;
    this.#rows = [Uint8Array.from({ length: word.length + 1 }, (_, letters) => letters)];
  }

  /** Undefined where the letters of `beginning` already are further off than is allowed. */
  to(other: string): number | undefined {
    let letters = sharedBeginning(this.beginning, other);
    while (letters < other.length) {
      letters += 1;
      if (this.#count(other, letters) > this.#allowed) {
        this.beginning = other.slice(0, letters);
        return undefined;
      }
    }
    this.beginning = other;
    return this.#rows[letters]?.[this.#word.length];
  }

  /** Fills the row of so many letters; returns the least of it. */
  #count(other: string, letters: number): number {
    const [above, aboveThat] = [this.#rows[letters - 1], this.#rows[letters - 2]];
    this.#rows[letters] ??= new Uint8Array(this.#word.length + 1).fill(this.#allowed + 1);
    const row = this.#rows[letters];
    const [letter, before] = [other[letters - 1], other[letters - 2]];
    row[0] = letters;
    let least = letters;
    // What stands farther apart takes more slips.
    const end = Math.min(this.#word.length, letters + this.#allowed);
    for (let at = Math.max(1, letters - this.#allowed); at <= end; at += 1) {
      const isSame = this.#word[at - 1] === letter;
      let slips = Math.min((above?.[at - 1] ?? 0) + (isSame ? 0 : 1), (above?.[at] ?? 0) + 1, (row[at - 1] ?? 0) + 1);
      const isSwapped = aboveThat && at > 1 && this.#word[at - 1] === before && this.#word[at - 2] === letter;
      if (isSwapped) slips = Math.min(slips, (aboveThat[at - 2] ?? 0) + 1);
      row[at] = slips;
      if (slips < least) least = slips;
    }
    return least;
  }
}
