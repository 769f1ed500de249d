import { lazy, partitionPoint, rowOf, StringNumbers, stem } from '../../text/index.ts';
import { keyOf, NONE, numberOfPair } from './pairs.ts';
import { NAME, NEVER_SMALL, type PreparedSearch } from './prepared.ts';

/** The words, terms and characters of documents by their numbers. */
export class Lexicon {
  readonly #prepared: PreparedSearch;
  readonly #strings: StringNumbers;
  readonly #ranks = lazy(() => {
    const ranks = new Uint32Array(this.size);
    for (const [place, number] of this.#prepared.order.entries()) ranks[number] = place;
    return ranks;
  });

  constructor(prepared: PreparedSearch) {
    this.#prepared = prepared;
    this.#strings = new StringNumbers(prepared.strings);
  }

  /** How many strings it has. */
  get size(): number {
    return this.#strings.size;
  }

  /** The characters of a word of a script without spaces. */
  charactersOf(word: number): number[] {
    return Array.from(this.stringOf(word), (character) => this.numberOf(character));
  }

  /** NONE for a string that the documents do not have. */
  numberOf(string: string): number {
    return this.#strings.get(string) ?? NONE;
  }

  /** The key and the number of a bigram, as `bigramsOf` writes it; NONE if it stands nowhere. */
  pairOf(bigram: string): { readonly key: number; readonly pair: number } {
    const space = bigram.indexOf(' ');
    const first = this.numberOf(bigram.slice(0, space));
    const second = this.numberOf(bigram.slice(space + 1));
    return { key: keyOf(first, second), pair: numberOfPair(first, second, this.#prepared.pairs) };
  }

  /** Whether questions write a normalised word as a name. */
  isName(word: string): boolean {
    return this.#prepared.isName[this.numberOf(word)] === NAME;
  }

  /** Whether a normalised word of the questions has a capital wherever it stands, as far as they tell. */
  isNeverSmall(word: string): boolean {
    return this.#prepared.isName[this.numberOf(word)] === NEVER_SMALL;
  }

  stringOf(number: number): string {
    return this.#strings.at(number);
  }

  /** The stem of a normalised word, looked up where the documents have the word. */
  readonly stemOf = (word: string): string => this.#knownStem(word) ?? stem(word);

  /** What a word of the documents is searched by: its stem, but itself where it stands for a name. */
  termOf(word: string): string {
    return this.#knownStem(word) ?? word;
  }

  #knownStem(word: string): string | undefined {
    const stemmed = this.#prepared.stems[this.numberOf(word)] ?? NONE;
    return stemmed === NONE ? undefined : this.stringOf(stemmed);
  }

  /** What a term means that only questions have; none for what means itself. */
  meaningsOf(term: number): string[] {
    return Array.from(rowOf(this.#prepared.meanings, term), (meant) => this.stringOf(meant));
  }

  /** The place of a string in their order. */
  placeOf(number: number): number {
    return this.#ranks()[number] ?? 0;
  }

  /** The number of the string at a place in their order. */
  numberAt(place: number): number {
    return this.#prepared.order[place] ?? 0;
  }

  /** The places of the strings that begin with some letters in the order of all strings: from the first to before the last. */
  placesOf(letters: string): readonly [number, number] {
    return [this.#place(letters), this.#place(`${letters}\uffff`)];
  }

  /** How many strings stand before some letters. */
  #place(letters: string): number {
    return partitionPoint(0, this.#prepared.order.length, (place) => this.stringOf(this.numberAt(place)) >= letters);
  }
}
