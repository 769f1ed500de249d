import type { Lexicon } from './lexicon.ts';
import { sharedBeginning } from './shared-beginning.ts';

/** Words shorter than this are never corrected, from this on one slip is allowed, from the next two. */
const ONE_SLIP_FROM = 4;
const TWO_SLIPS_FROM = 9;
/** In letters: longer words are never corrected, since looking for their neighbours would take long. */
const LONGEST = 40;

/** Finds the word of the documents that a misspelt or unfinished word was meant to be. */
export class Spelling {
  readonly #lexicon: Lexicon;
  readonly #counts: Uint32Array;

  /** @param counts How often each string of the lexicon stands in the documents as a word. */
  constructor(lexicon: Lexicon, counts: Uint32Array) {
    this.#lexicon = lexicon;
    this.#counts = counts;
  }

  /**
   * The nearest word within one slip of the pen (a letter changed, added, left out, or two neighbours swapped), two for
   * words of nine letters and more; the commoner of equally near ones. Undefined if there is none, or if the word is
   * too short to tell.
   *
   * @param above More often than this the other has to stand in the documents.
   */
  correct(word: string, above = 0): string | undefined {
    if (word.length < ONE_SLIP_FROM || word.length > LONGEST || /\P{L}/u.test(word)) return undefined;
    const allowed = word.length < TWO_SLIPS_FROM ? 1 : 2;
    const slips = new Slips(word, allowed);
    let best: { word: string; slips: number; count: number } | undefined;
    // People seldom get the first letter wrong; another one is mostly another word.
    const [start, end] = this.#lexicon.placesOf(word.slice(0, 1));
    for (let place = start; place < end; ) {
      const number = this.#lexicon.numberAt(place);
      const candidate = this.#lexicon.stringOf(number);
      const count = this.#counts[number] ?? 0;
      const isLikely = Math.abs(candidate.length - word.length) <= allowed && candidate.length >= ONE_SLIP_FROM;
      if (count <= above || !isLikely) {
        place += 1;
        continue;
      }
      const made = slips.to(candidate);
      // Whatever begins with what is too far off already is further off.
      place = made === undefined ? this.#lexicon.placeBehind(place, slips.beginning.length) : place + 1;
      if (made === undefined || made > allowed) continue;
      if (!best || made < best.slips || (made === best.slips && count > best.count)) {
        best = { word: candidate, slips: made, count };
      }
    }
    return best?.word;
  }

  /** The commonest word that begins so, if there is one. */
  complete(beginning: string): string | undefined {
    let best: { word: string; count: number } | undefined;
    const [from, to] = this.#lexicon.placesOf(beginning);
    for (let place = from; place < to; place += 1) {
      const number = this.#lexicon.numberAt(place);
      const count = this.#counts[number] ?? 0;
      if (count > (best?.count ?? 0)) best = { word: this.#lexicon.stringOf(number), count };
    }
    return best?.word;
  }
}

/**
 * Counts the slips between a word and others (optimal string alignment, the Damerau–Levenshtein distance in which no
 * letters are touched twice). Others that come in order share what was counted for the letters with which they begin.
 */
class Slips {
  /** The letters of the last word that were looked at. */
  beginning = '';
  readonly #word: string;
  readonly #allowed: number;
  /** By so many letters of the other word, then of this one: the slips between them. */
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
    this.#rows[letters] ??= new Uint8Array(this.#word.length + 1);
    const row = this.#rows[letters];
    const [letter, before] = [other[letters - 1], other[letters - 2]];
    row[0] = letters;
    let least = letters;
    for (let at = 1; at <= this.#word.length; at += 1) {
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
