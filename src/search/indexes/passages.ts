import type { Document, Passage } from '../../documents/index.ts';
import {
  analyze,
  boundsOf,
  isStopWord,
  lengthOf,
  lowerBound,
  memoized,
  nameTerm,
  type Range,
  rowOf,
  type Span,
  sharedBeginning,
  synonymsOf,
  termPrior,
  type WholeNumbers,
} from '../../text/index.ts';
import { inverseDocumentFrequency } from './bm25.ts';
import { flagsOf } from './forms.ts';
import { type IndexedPassage, indexPassage, type WantedWords } from './indexed-passage.ts';
import type { Lexicon } from './lexicon.ts';
import { NONE, wordsOf } from './pairs.ts';
import type { PreparedSearch } from './prepared.ts';
import { TermScores } from './term-scores.ts';

/** A passage, and which document it is of. */
interface PlacedPassage {
  readonly document: Document;
  readonly passage: Passage;
}

/** What passages are looked for by, and what of them counts then. */
interface LookedFor {
  readonly terms: readonly string[];
  /** Those terms by which passages are looked for that have none of these. */
  readonly standIns: readonly string[];
  /** All terms that may stand for these. */
  readonly related: readonly string[];
  /** The keys of the query's pairs of neighbouring words. */
  readonly pairs: readonly number[];
}

/** A passage with MiniSearch's BM25+ score for a query. */
export interface Candidate {
  /** In a large library, with what was looked for only. */
  readonly indexed: IndexedPassage;
  /** Sum over the query's terms of prior × idf × saturated frequency. */
  readonly score: number;
}

/** A term that may stand for another one. */
interface Expansion {
  readonly term: string;
  /** In meaning, or in spelling: the share of the longer one's letters that both begin with. */
  readonly similarity: number;
}

/** Two stems are of one family if they begin with as many letters alike, and these are such a share of the longer one. */
const FAMILY = { letters: 4, share: 0.6 };
/** So many passages are kept as they are ranked. */
const MOST_KEPT = 100;

/** The passages of all documents by the words of their texts. */
export class PassageIndex {
  /** In terms. */
  readonly averageSentenceLength: number;
  readonly #prepared: PreparedSearch;
  readonly #lexicon: Lexicon;
  readonly #places: readonly PlacedPassage[];
  readonly #ranges = new Map<Document, Range>();
  readonly #kept = new Map<number, IndexedPassage>();
  readonly #termScores: TermScores;

  constructor(documents: readonly Document[], prepared: PreparedSearch, lexicon: Lexicon) {
    this.averageSentenceLength = prepared.averageSentenceLength;
    this.#prepared = prepared;
    this.#lexicon = lexicon;
    this.#places = documents.flatMap((document) => document.passages.map((passage) => ({ document, passage })));
    let from = 0;
    for (const document of documents) {
      this.#ranges.set(document, { from, to: from + document.passages.length });
      from += document.passages.length;
    }
    this.#termScores = new TermScores(prepared, lexicon, from);
  }

  /** Whether there are any that are found by their texts, not by many questions alone. */
  get areSearchedByText(): boolean {
    return this.#prepared.postings !== null;
  }

  /** How many there are. */
  get size(): number {
    return this.#places.length;
  }

  /** Those of a document; all for none. */
  rangeOf(document: Document | undefined): Range {
    const range = document === undefined ? { from: 0, to: this.#places.length } : this.#ranges.get(document);
    return range ?? { from: 0, to: 0 };
  }

  /** @param number Its place in the library. */
  at(number: number): IndexedPassage {
    const known = this.#kept.get(number);
    if (known) return known;
    const indexed = this.#read(number);
    if (this.#kept.size >= MOST_KEPT) this.#kept.clear();
    this.#kept.set(number, indexed);
    return indexed;
  }

  #read(number: number, wanted?: WantedWords): IndexedPassage {
    const { document, passage } = this.placeOf(number);
    return indexPassage(number, document, passage, this.#prepared, this.#lexicon, wanted);
  }

  /** Where some terms stand in the text of a passage, in order; no hyphenated word as one. */
  placesOf(terms: Iterable<string>, { number }: IndexedPassage): Span[] {
    const { tokens, forms, starts, lengths } = this.#prepared;
    const sought = new Set(Array.from(terms, (term) => this.#lexicon.numberOf(term)));
    const found: Span[] = [];
    const { from, to } = boundsOf(tokens, number);
    for (let at = from; at < to; at += 1) {
      const form = tokens.items[at] ?? 0;
      if (!sought.has(forms.terms[form] ?? NONE)) continue;
      const { kind, joined } = flagsOf(forms, form);
      const start = starts[at] ?? 0;
      if (kind !== 'function' && !joined) found.push({ start, end: start + (lengths[at] ?? 0) });
    }
    return found;
  }

  /** The terms of a document's title. */
  readonly titleOf = memoized(
    (document: Document): ReadonlySet<string> => new Set(analyze(document.title).map(({ term }) => term)),
  );

  /** Whether any passage holds a term. */
  has(term: string): boolean {
    return this.#countOf(term) > 0;
  }

  #countOf(term: string): number {
    return lengthOf(this.#prepared.passagesWith, this.#lexicon.numberOf(term));
  }

  /** The numbers of those that hold a term, rising. */
  #passagesWith(term: string): WholeNumbers {
    return rowOf(this.#prepared.passagesWith, this.#lexicon.numberOf(term));
  }

  /** Whether a document holds a term. */
  holds(term: string, document: Document): boolean {
    const { forms } = this.#prepared;
    const number = this.#lexicon.numberOf(term);
    return this.#some(document, (form) => forms.terms[form] === number && flagsOf(forms, form).kind !== 'function');
  }

  /** Whether a term stands around a passage of a document, or of any: in a heading, a speaker's name. */
  isNamed(term: string, document: Document | undefined): boolean {
    const { starts, items } = this.#prepared.context;
    const { from, to } = this.rangeOf(document);
    return items.subarray(starts[from], starts[to]).includes(this.#lexicon.numberOf(term));
  }

  /** Whether a function word, or a character of a script without spaces, stands in a document, or in any. */
  hasSmallWord(word: string, document?: Document): boolean {
    const { forms, isWritten } = this.#prepared;
    const number = this.#lexicon.numberOf(word);
    if (isWritten[number] !== 1 || !isSmall(word)) return false;
    if (document === undefined) return true;
    return this.#some(document, (form) => {
      const own = forms.words[form] ?? NONE;
      return own === number || (flagsOf(forms, form).unspaced && this.#lexicon.stringOf(own).includes(word));
    });
  }

  #some(document: Document, isIt: (form: number) => boolean): boolean {
    const { starts, items } = this.#prepared.tokens;
    const { from, to } = this.rangeOf(document);
    return items.subarray(starts[from], starts[to]).some(isIt);
  }

  /**
   * The numbers of those passages of some that have all of some words, at most 16, be they names there or not; rising.
   *
   * @param isUnfinished Whether the last word may be the beginning of one.
   */
  *withWords(words: readonly string[], isUnfinished: boolean, { from, to }: Range): Generator<number> {
    const { tokens, forms } = this.#prepared;
    // By string, a bit for each of the words that it is.
    const bits = new Uint16Array(this.#lexicon.size);
    for (const [at, word] of words.entries()) {
      const [first, last] = isUnfinished && at === words.length - 1 ? this.#lexicon.placesOf(word) : [0, 0];
      const begun = Array.from({ length: last - first }, (_, index) => this.#lexicon.numberAt(first + index));
      const same = [word, nameTerm(word)].map((each) => this.#lexicon.numberOf(each));
      for (const number of [...same, ...begun]) bits[number] = (bits[number] ?? 0) | (1 << at);
    }
    const all = 2 ** words.length - 1;
    for (let number = from; number < to; number += 1) {
      const row = boundsOf(tokens, number);
      let found = 0;
      for (let at = row.from; at < row.to && found !== all; at += 1) {
        found |= bits[forms.words[tokens.items[at] ?? 0] ?? NONE] ?? 0;
      }
      if (found === all) yield number;
    }
  }

  /** The numbers of those passages of a document, or of all, that hold all of some terms; rising. */
  withAll(terms: readonly string[], document: Document | undefined): number[] {
    const { from, to } = this.rangeOf(document);
    const [rarest, ...others] = terms.map((term) => this.#passagesWith(term)).sort((a, b) => a.length - b.length);
    if (!rarest) return [];
    return [...rarest.subarray(lowerBound(rarest, from), lowerBound(rarest, to))].filter((number) =>
      others.every((passages) => passages[lowerBound(passages, number)] === number),
    );
  }

  /** The place of a passage in the library. */
  numberOf({ document, passage }: PlacedPassage): number {
    return this.rangeOf(document).from + document.passages.indexOf(passage);
  }

  /** A passage and its document, by its place in the library. */
  placeOf(number: number): PlacedPassage {
    const place = this.#places[number];
    if (!place) throw new RangeError(`There is no passage ${number}.`);
    return place;
  }

  /** Whether two words stand side by side in any passage. */
  hasBigram(bigram: string): boolean {
    return (this.#prepared.pairs.passageCounts[this.#lexicon.pairOf(bigram).pair] ?? 0) > 0;
  }

  /** Inverse document frequency; a term that no passage holds is the rarest. */
  idf(term: string): number {
    return inverseDocumentFrequency(this.#countOf(term), this.#places.length);
  }

  /** The same for a pair of neighbouring words, by its number. */
  pairIdf(pair: number): number {
    return inverseDocumentFrequency(this.#prepared.pairs.passageCounts[pair] ?? 0, this.#places.length);
  }

  /** What it is worth to find a term: the rarer in English and in the documents, the more. */
  weight(term: string): number {
    return termPrior(term) * this.idf(term);
  }

  /** Terms of the passages that mean nearly the same, or begin as this one does for most of their length. */
  expansionsOf(term: string): Expansion[] {
    const similarities = new Map<string, number>();
    for (const [synonym, similarity] of synonymsOf(term)) {
      if (this.has(synonym)) similarities.set(synonym, similarity);
    }
    if (term.length >= FAMILY.letters) {
      const [from, to] = this.#lexicon.placesOf(
        term.slice(0, Math.max(FAMILY.letters, Math.ceil(FAMILY.share * term.length))),
      );
      for (let place = from; place < to; place += 1) {
        const number = this.#lexicon.numberAt(place);
        if (lengthOf(this.#prepared.passagesWith, number) === 0) continue;
        const relative = this.#lexicon.stringOf(number);
        const share = sharedBeginning(term, relative) / Math.max(term.length, relative.length);
        if (share >= Math.max(FAMILY.share, similarities.get(relative) ?? 0)) similarities.set(relative, share);
      }
    }
    similarities.delete(term);
    return [...similarities].map(([expansion, similarity]) => ({ term: expansion, similarity }));
  }

  /**
   * Passages of documents without questions that hold any of the terms, best first, and behind them those that hold but
   * what may stand for them (`TermScores`).
   *
   * @param isWanted Which passages are looked for, by their number; all if left out.
   */
  candidates(
    { terms, standIns, related, pairs }: LookedFor,
    document: Document | undefined,
    isWanted?: (number: number) => boolean,
  ): Candidate[] {
    const { from, to } = this.rangeOf(document);
    const isInside = (number: number) => number >= from && number < to && (isWanted === undefined || isWanted(number));
    const isNarrow = document !== undefined || isWanted !== undefined;
    const scores = this.#termScores.best(terms, standIns, isInside, isNarrow);
    const wanted = {
      terms: new Set([...terms, ...related].map((term) => this.#lexicon.numberOf(term))),
      neighbours: new Set(pairs.flatMap(wordsOf)),
    };
    const read = (number: number) => (this.size <= MOST_KEPT ? this.at(number) : this.#read(number, wanted));
    return scores.map(([number, score]) => ({ indexed: read(number), score }));
  }
}

/** Whether a word of a bigram is in no other index. */
function isSmall(word: string): boolean {
  return word.length === 1 || isStopWord(word);
}
