import SearchableMap from 'minisearch/SearchableMap';

/** Words shorter than this are never corrected, from this on one slip is allowed, from the next two. */
const ONE_SLIP_FROM = 4;
const TWO_SLIPS_FROM = 9;
/** In letters: longer words are never corrected, since looking for their neighbours would take long. */
const LONGEST = 40;

/** Finds the word of a vocabulary that a misspelt or unfinished word was meant to be. */
export class Spelling {
  readonly #counts = new SearchableMap<number>();

  /** Takes in a word, each time that it stands in the documents. */
  add(word: string): void {
    this.#counts.set(word, (this.#counts.get(word) ?? 0) + 1);
  }

  /**
   * The nearest word within one slip of the pen (a letter changed, added, left out, or two neighbours swapped), two for
   * words of nine letters and more; the commoner of equally near ones. Undefined if there is none, or if the word is
   * too short to tell.
   */
  correct(word: string): string | undefined {
    if (word.length < ONE_SLIP_FROM || word.length > LONGEST || /\P{L}/u.test(word)) return undefined;
    const allowed = word.length < TWO_SLIPS_FROM ? 1 : 2;
    let best: { word: string; slips: number; count: number } | undefined;
    // People seldom get the first letter wrong; another one is mostly another word.
    const first = word.slice(0, 1);
    // A swap is two edits to the map, which knows no transpositions.
    for (const [rest, [count, edits]] of this.#counts.atPrefix(first).fuzzyGet(word.slice(1), 2)) {
      const candidate = first + rest;
      const slips = edits === 2 && isSwap(word, candidate) ? 1 : edits;
      if (slips > allowed || candidate.length < ONE_SLIP_FROM) continue;
      if (!best || slips < best.slips || (slips === best.slips && count > best.count))
        best = { word: candidate, slips, count };
    }
    return best?.word;
  }

  /** The commonest word that begins so, if there is one. */
  complete(beginning: string): string | undefined {
    let best: { word: string; count: number } | undefined;
    for (const [word, count] of this.#counts.atPrefix(beginning)) {
      if (count > (best?.count ?? 0)) best = { word, count };
    }
    return best?.word;
  }
}

/** Whether two words differ by two neighbouring letters that changed places. */
function isSwap(a: string, b: string): boolean {
  if (a.length !== b.length) return false;
  const at = [...a].findIndex((letter, index) => letter !== b[index]);
  return a[at] === b[at + 1] && a[at + 1] === b[at] && a.slice(at + 2) === b.slice(at + 2);
}
