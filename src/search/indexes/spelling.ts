import { memoizedByValue, Slips, type WholeNumbers } from '../../text/index.ts';
import type { Lexicon } from './lexicon.ts';

/** Words shorter than this are never corrected, from this on one slip is allowed, from the next two. */
const ONE_SLIP_FROM = 4;
const TWO_SLIPS_FROM = 9;
/** In letters: longer words are never corrected, since looking for their neighbours would take long. */
const LONGEST = 40;

/** @param length In letters. */
function slipsAllowed(length: number): number {
  return length < TWO_SLIPS_FROM ? 1 : 2;
}

/** Finds the word of the documents that a misspelt or unfinished word was meant to be. */
export class Spelling {
  readonly #lexicon: Lexicon;
  readonly #counts: WholeNumbers;
  /** By a first letter and a length, the numbers of the words that a word of these may be a slip of, in order. */
  readonly #candidatesOf = memoizedByValue(
    (beginning: string): Uint32Array => {
      const length = Number(beginning.slice(1));
      const [from, to] = this.#lexicon.placesOf(beginning.slice(0, 1));
      const numbers = Array.from({ length: to - from }, (_, at) => this.#lexicon.numberAt(from + at));
      const isNear = (other: number) => other >= ONE_SLIP_FROM && Math.abs(other - length) <= slipsAllowed(length);
      return Uint32Array.from(
        numbers.filter((number) => this.#counts[number] && isNear(this.#lexicon.stringOf(number).length)),
      );
    },
    undefined,
    ({ length }) => length > 0,
  );

  /** @param counts How often each string of the lexicon stands in the documents as a word. */
  constructor(lexicon: Lexicon, counts: WholeNumbers) {
    this.#lexicon = lexicon;
    this.#counts = counts;
  }

  /**
   * The nearest word within one slip of the pen (a letter changed, added, left out, or two neighbours swapped), two for
   * words of nine letters and more; the commoner of equally near ones. Undefined if there is none, or if the word is
   * too short to tell.
   *
   * @param above More often than this the other has to stand in the documents.
   * @param isWanted Which strings it may be, by their numbers.
   */
  correct(word: string, above: number, isWanted: (number: number) => boolean): string | undefined {
    if (word.length < ONE_SLIP_FROM || word.length > LONGEST || /\P{L}/u.test(word)) return undefined;
    const allowed = slipsAllowed(word.length);
    const slips = new Slips(word, allowed);
    let best: { word: string; slips: number; count: number } | undefined;
    // Whatever begins with what is too far off already is further off.
    let beyond: string | undefined;
    // People seldom get the first letter wrong; another one is mostly another word.
    for (const number of this.#candidatesOf(`${word.slice(0, 1)}${word.length}`)) {
      const count = this.#counts[number] ?? 0;
      if (count <= above) continue;
      const candidate = this.#lexicon.stringOf(number);
      if ((beyond !== undefined && candidate.startsWith(beyond)) || !isWanted(number)) continue;
      const made = slips.to(candidate);
      beyond = made === undefined ? slips.beginning : undefined;
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
