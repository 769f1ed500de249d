import { type Document, type Place, placesOf } from '../documents/index.ts';
import { type FoldedWord, foldWords, type Span } from '../text/index.ts';

/** A paragraph among the words of all documents. */
export interface IndexedPlace {
  readonly place: Place;
  /** The number of its first word among all words. */
  readonly start: number;
  readonly words: readonly FoldedWord[];
}

/** Words that stand in the documents as they stand in a quotation. */
export interface Run {
  /** Where they begin among the words of the quotation. */
  readonly from: number;
  readonly length: number;
  /** Where they begin among all words of the documents. */
  readonly at: number;
}

/** Words of one document in a row. */
export interface Window {
  /** The number of the first one among all words. */
  readonly from: number;
  readonly words: readonly string[];
  /** What begins with each. */
  readonly begins: readonly Beginning[];
}

export type Beginning = 'paragraph' | 'sentence' | null;

/** Every word of the documents with its places, paragraph by paragraph, in the order of the sources. */
export class WordIndex {
  readonly places: readonly IndexedPlace[];
  /** Of all words, in order; a gap parts one document from the next. */
  readonly #words: readonly string[];
  readonly #begins: readonly Beginning[];
  readonly #positions = new Map<string, number[]>();

  constructor(documents: readonly Document[]) {
    const places: IndexedPlace[] = [];
    const words: string[] = [];
    const begins: Beginning[] = [];
    for (const document of documents) {
      for (const place of placesOf(document)) {
        const folded = foldWords(place.passage.text);
        places.push({ place, start: words.length, words: folded });
        for (const { word } of folded) words.push(word);
        for (const beginning of beginnings(folded, place.passage.sentences)) begins.push(beginning);
      }
      words.push(GAP);
      begins.push(null);
    }
    for (const [at, word] of words.entries()) {
      const positions = this.#positions.get(word);
      if (positions) positions.push(at);
      else this.#positions.set(word, [at]);
    }
    this.places = places;
    this.#words = words;
    this.#begins = begins;
  }

  /** Where some words stand in the documents one after the other: the numbers of their first words, rising. */
  find(words: readonly string[]): number[] {
    let rarest = 0;
    for (const index of words.keys()) {
      if (this.#occurrences(words[index]).length < this.#occurrences(words[rarest]).length) rarest = index;
    }
    return this.#occurrences(words[rarest])
      .map((at) => at - rarest)
      .filter((at) => words.every((word, index) => this.#words[at + index] === word));
  }

  /** The longest run of words from one of the quotation's on, wherever it stands; undefined if its word is nowhere. */
  longestRun(words: readonly string[], from: number): Run | undefined {
    let best: Run | undefined;
    for (const at of this.#occurrences(words[from])) {
      let length = 1;
      while (from + length < words.length && this.#words[at + length] === words[from + length]) length += 1;
      if (length > (best?.length ?? 0)) best = { from, length, at };
    }
    return best;
  }

  /** The paragraph in which a word of the documents stands. */
  placeOf(at: number): IndexedPlace | undefined {
    let low = 0;
    let high = this.places.length - 1;
    while (low < high) {
      const middle = Math.ceil((low + high) / 2);
      if ((this.places[middle]?.start ?? 0) <= at) low = middle;
      else high = middle - 1;
    }
    return this.places[low];
  }

  /**
   * Where a text that is like the documents' would have to begin for most of its words to stand where theirs do; best
   * first. Telling words choose a shortlist, rare ones counting more; then all words count the same.
   */
  alignments(words: readonly string[], limit: number): number[] {
    const votes = new Map<number, number>();
    // Words that stand everywhere tell nothing, as long as there are others.
    const everywhere = this.places.length / 4 + 1;
    const telling = words.some((word) => this.#isTelling(word, everywhere));
    for (const [index, word] of words.entries()) {
      if (telling && !this.#isTelling(word, everywhere)) continue;
      const positions = this.#occurrences(word);
      const weight = Math.log(1 + this.#words.length / Math.max(1, positions.length));
      for (const at of positions) votes.set(at - index, (votes.get(at - index) ?? 0) + weight);
    }
    // Words that were added or left out move the rest by as many.
    const near = (start: number) => {
      let sum = 0;
      for (let shift = -NEARBY; shift <= NEARBY; shift += 1) sum += votes.get(start + shift) ?? 0;
      return sum;
    };
    const scored = [...votes.keys()].map((start) => ({ start, score: near(start) }));
    const best = scored.reduce((most, { score }) => Math.max(most, score), 0);
    const starts = scored.filter(({ score }) => score >= PROMISING * best).sort((a, b) => b.score - a.score);
    const shortlist: number[] = [];
    for (const { start } of starts) {
      if (shortlist.length >= Math.max(limit, Math.min(SHORTLIST, SHORTLISTED_WORDS / words.length))) break;
      if (shortlist.every((other) => Math.abs(other - start) > NEARBY)) shortlist.push(start);
    }
    if (shortlist.length < 2) return shortlist;
    const inPlace = new Map(shortlist.map((start) => [start, this.#countInPlace(words, start)]));
    return shortlist.sort((a, b) => (inPlace.get(b) ?? 0) - (inPlace.get(a) ?? 0)).slice(0, limit);
  }

  /** How many words of a text stand where they would, or nearby, if it began at a place. */
  #countInPlace(words: readonly string[], start: number): number {
    let count = 0;
    for (const [index, word] of words.entries()) {
      let place = start + index - NEARBY;
      while (place <= start + index + NEARBY && this.#words[place] !== word) place += 1;
      if (place <= start + index + NEARBY) count += 1;
    }
    return count;
  }

  /** The words from about a place on, with some before and after, of one document. */
  window(start: number, length: number, slack: number): Window {
    const middle = Math.min(Math.max(0, start + Math.floor(length / 2)), this.#words.length - 1);
    const gapBefore = this.#words.lastIndexOf(GAP, Math.max(0, middle - 1));
    const gapAfter = this.#words.indexOf(GAP, middle);
    const from = Math.max(gapBefore + 1, start - slack);
    const to = Math.max(from, Math.min(gapAfter === -1 ? this.#words.length : gapAfter, start + length + slack));
    return { from, words: this.#words.slice(from, to), begins: this.#begins.slice(from, to) };
  }

  #isTelling(word: string, everywhere: number): boolean {
    const count = this.#occurrences(word).length;
    return count > 0 && count <= everywhere;
  }

  #occurrences(word: string | undefined): readonly number[] {
    return (word !== undefined && this.#positions.get(word)) || [];
  }
}

/** Stands for the gap between two documents; no word is spelt like it. */
const GAP = '\n';
/** Alignments whose starts are at most this many words apart count as one: words added or left out move the start. */
const NEARBY = 2;
/** Alignments with less than this share of the best one's votes are not looked at again. */
const PROMISING = 0.5;
/** So many of the others are; of a long text fewer, with so many words together. */
const SHORTLIST = 30;
const SHORTLISTED_WORDS = 3000;

/** What begins with each word of a paragraph. */
function beginnings(words: readonly FoldedWord[], sentences: readonly Span[]): Beginning[] {
  let next = 0;
  return words.map(({ start }, number) => {
    const isFirst = start >= (sentences[next]?.start ?? Number.POSITIVE_INFINITY);
    while (start >= (sentences[next]?.start ?? Number.POSITIVE_INFINITY)) next += 1;
    return number === 0 ? 'paragraph' : isFirst ? 'sentence' : null;
  });
}
