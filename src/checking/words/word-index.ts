import { type Document, type Place, placeAt } from '../../documents/index.ts';
import { partitionPoint, type WholeNumbers } from '../../text/index.ts';
import { DEPTH, GAP, type PreparedWords, prepareWords } from './prepared-words.ts';
import { type QuotedWord, readWords } from './quoted-words.ts';

/** A paragraph among the words of all documents. */
export interface Paragraph {
  /** Its index among all paragraphs. */
  readonly number: number;
  /** The numbers of its first word, and of the one behind its last. */
  readonly start: number;
  readonly end: number;
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
  /** Which words they are, by their numbers in the vocabulary. */
  readonly words: WholeNumbers;
  /** What begins with each. */
  readonly begins: readonly Beginning[];
}

type Beginning = 'paragraph' | 'sentence' | null;

/** Every word of the documents with its places, paragraph by paragraph, in the order of the sources. */
export class WordIndex {
  readonly #documents: readonly Document[];
  readonly #prepared: PreparedWords;
  /** The words that are looked at: from one up to, not including, another. */
  readonly #start: number;
  readonly #end: number;
  #longestParagraph: number | undefined;

  /** @param range The words that are looked at, if not all: from one up to, not including, another. */
  constructor(
    documents: readonly Document[],
    prepared: PreparedWords = prepareWords(documents),
    [start, end]: readonly [number, number] = [0, prepared.words.length],
  ) {
    this.#documents = documents;
    this.#prepared = prepared;
    this.#start = start;
    this.#end = end;
  }

  /** The same of one document, as if there was no other. */
  of(document: Document): WordIndex {
    const { documents, words } = this.#prepared;
    const number = this.#documents.indexOf(document);
    const start = documents[number];
    if (start === undefined) return new WordIndex([document]);
    return new WordIndex(this.#documents, this.#prepared, [start, documents[number + 1] ?? words.length]);
  }

  /** The words of a text (`readWords`). */
  read(text: string): QuotedWord[] | undefined {
    return readWords(text, this.#prepared.vocabulary);
  }

  /** Where some words stand in the documents one after the other: the numbers of their first words, in no order. */
  find(words: readonly QuotedWord[]): number[] {
    const anchor = this.#rarest(words);
    const found: number[] = [];
    for (const place of this.#places(words, anchor)) {
      if (this.standsAt(place - anchor, words)) found.push(place - anchor);
    }
    return found;
  }

  /** Where some words stand first; undefined if nowhere. */
  first(words: readonly QuotedWord[]): number | undefined {
    const anchor = this.#rarest(words);
    let first = Number.POSITIVE_INFINITY;
    for (const place of this.#places(words, anchor)) {
      if (place - anchor < first && this.standsAt(place - anchor, words)) first = place - anchor;
    }
    return Number.isFinite(first) ? first : undefined;
  }

  /** How often some words stand one after the other; of more than `DEPTH`, at most so often. */
  count(words: readonly QuotedWord[]): number {
    return this.#places(words, this.#rarest(words)).length;
  }

  /** Whether some words stand one after the other from a place on. */
  standsAt(at: number, words: readonly QuotedWord[]): boolean {
    const end = at + words.length;
    if (at < this.#start || end > this.#end) return false;
    let index = 0;
    while (index < words.length && this.#prepared.words[at + index] === words[index]?.number) index += 1;
    return index === words.length;
  }

  /** Whether a sentence begins at a place, or nothing is left there. */
  isBeginning(at: number): boolean {
    const { sentences, paragraphs, words } = this.#prepared;
    if (at >= this.#end || words[at] === GAP) return true;
    return [sentences, paragraphs].some((starts) => starts[lastUpTo(starts, at)] === at);
  }

  /** The longest run of words from one of the quotation's on, wherever it stands first; undefined if shorter than `DEPTH`. */
  longestRun(words: readonly QuotedWord[], from: number): Run | undefined {
    if (from + DEPTH > words.length) return undefined;
    let best: Run | undefined;
    for (const at of this.#places(words, from)) {
      let length = DEPTH;
      while (from + length < words.length && this.#prepared.words[at + length] === words[from + length]?.number)
        length += 1;
      if (length > (best?.length ?? 0)) best = { from, length, at };
    }
    return best;
  }

  /** The paragraph in which a word of the documents stands. */
  paragraphOf(at: number): Paragraph | undefined {
    const { paragraphs, words } = this.#prepared;
    const number = lastUpTo(paragraphs, Math.max(this.#start, Math.min(at, this.#end - 1)));
    const start = paragraphs[number];
    if (start === undefined) return undefined;
    const next = paragraphs[number + 1] ?? words.length;
    return { number, start, end: words[next - 1] === GAP ? next - 1 : next };
  }

  /** Where a paragraph is printed. */
  placeOf({ number, start }: Paragraph): Place | undefined {
    const { documents, paragraphs } = this.#prepared;
    const ofDocument = lastUpTo(documents, start);
    const document = this.#documents[ofDocument];
    const before = lastUpTo(paragraphs, (documents[ofDocument] ?? 0) - 1) + 1;
    return document && placeAt(document, number - before + 1);
  }

  /** Every place where a word of a quotation stands. */
  occurrences(word: QuotedWord): WholeNumbers {
    return this.#places([word], 0);
  }

  /** Whether a word of a quotation stands so many words from a place at most. */
  isNear(at: number, distance: number, { number }: QuotedWord): boolean {
    const last = Math.min(at + distance, this.#end - 1);
    let place = Math.max(at - distance, this.#start);
    while (place <= last && this.#prepared.words[place] !== number) place += 1;
    return place <= last;
  }

  /** The words from about a place on, with some before and after, of one document. */
  window(start: number, length: number, slack: number): Window {
    const { documents, paragraphs, sentences, words } = this.#prepared;
    const middle = Math.max(this.#start, Math.min(start + Math.floor(length / 2), this.#end - 1));
    const document = lastUpTo(documents, middle);
    const from = Math.max(documents[document] ?? 0, start - slack);
    const behind = (documents[document + 1] ?? words.length) - 1;
    const to = Math.max(from, Math.min(behind, start + length + slack));
    const begins: Beginning[] = Array.from({ length: to - from }, () => null);
    for (const [starts, beginning] of [
      [sentences, 'sentence'],
      [paragraphs, 'paragraph'],
    ] as const) {
      for (let at = lastUpTo(starts, from - 1) + 1; (starts[at] ?? to) < to; at += 1)
        begins[(starts[at] ?? 0) - from] = beginning;
    }
    return { from, words: words.subarray(from, to), begins };
  }

  /** How many words there are, gaps between documents counting as one. */
  get size(): number {
    return this.#end - this.#start;
  }

  /** How many paragraphs there are. */
  get paragraphs(): number {
    const { paragraphs } = this.#prepared;
    return lastUpTo(paragraphs, this.#end - 1) - lastUpTo(paragraphs, this.#start - 1);
  }

  /** No paragraph has more words. */
  get longestParagraph(): number {
    const { paragraphs, words } = this.#prepared;
    this.#longestParagraph ??= Array.from(paragraphs).reduce(
      (most, start, at) => Math.max(most, (paragraphs[at + 1] ?? words.length) - start),
      0,
    );
    return this.#longestParagraph;
  }

  /** Of some words, the one to look for first, with `DEPTH - 1` others behind it if there are so many. */
  #rarest(words: readonly QuotedWord[]): number {
    const { offsets } = this.#prepared;
    const counts = words.map(({ number }) => (offsets[number + 1] ?? 0) - (offsets[number] ?? 0));
    const rarest = counts.reduce((best, count, index) => (count < (counts[best] ?? 0) ? index : best), 0);
    return Math.max(0, Math.min(rarest, words.length - DEPTH));
  }

  /** Where up to `DEPTH` words of a quotation stand one after the other; rising if they are so many. */
  #places(words: readonly QuotedWord[], from: number): WholeNumbers {
    const { offsets, places, words: all } = this.#prepared;
    const some = words.slice(from, from + DEPTH);
    /** Below 0 before what is looked for, above 0 behind it. */
    const order = (index: number): number => {
      const place = places[index] ?? 0;
      for (let nth = 1; nth < some.length; nth += 1) {
        const difference = (all[place + nth] ?? GAP) - (some[nth]?.number ?? -1);
        if (difference !== 0) return difference;
      }
      return 0;
    };
    const first = some[0]?.number ?? -1;
    const end = offsets[first + 1] ?? 0;
    const low = partitionPoint(offsets[first] ?? 0, end, (index) => order(index) >= 0);
    const high = partitionPoint(low, end, (index) => order(index) > 0);
    const found = places.subarray(low, high);
    if (this.size === all.length) return found;
    if (found.length < this.size) return found.filter((place) => place >= this.#start && place < this.#end);
    const inside: number[] = [];
    for (let place = this.#start; place < this.#end; place += 1) if (this.standsAt(place, some)) inside.push(place);
    return Uint32Array.from(inside);
  }
}

/** The index of the last of some rising numbers that is no greater than another; -1 if all are. */
function lastUpTo(numbers: WholeNumbers, most: number): number {
  return partitionPoint(0, numbers.length, (index) => (numbers[index] ?? 0) > most) - 1;
}
