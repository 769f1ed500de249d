import MiniSearch from 'minisearch';
import type { Document, Passage, Span } from '../documents/index.ts';
import { analyze, type Token } from './analyzer.ts';
import { rarity } from './rarity.ts';
import { Spelling } from './spelling.ts';

/** A piece of a passage that can be the focus of an answer, as the bag of its terms. */
export interface IndexedSentence {
  readonly span: Span;
  readonly counts: ReadonlyMap<string, number>;
  /** In terms. */
  readonly length: number;
  readonly hasNumber: boolean;
}

/** A passage with what the ranking needs to know of its words. */
export interface IndexedPassage {
  readonly document: Document;
  readonly passage: Passage;
  readonly tokens: readonly Token[];
  /** Where each term stands, counted in terms. */
  readonly positions: ReadonlyMap<string, readonly number[]>;
  /** Neighbouring terms, joined by a space. */
  readonly pairs: ReadonlySet<string>;
  readonly sentences: readonly IndexedSentence[];
}

/** A passage with MiniSearch's BM25+ score for a query. */
export interface Candidate {
  readonly indexed: IndexedPassage;
  /** Sum over the query's terms of rarity × idf × saturated frequency. */
  readonly score: number;
  /** Which of the query's terms it holds. */
  readonly matched: readonly string[];
}

/** BM25+ parameters; anything near them ranks the same (docs/answers.md). */
const BM25 = { k: 1.2, b: 0.7, d: 0.5 };

export class PassageIndex {
  readonly passages: readonly IndexedPassage[];
  readonly averageSentenceLength: number;
  readonly #miniSearch: MiniSearch<{ id: number; terms: string }>;
  readonly #passagesWith = new Map<string, number>();
  readonly #spelling: Spelling;
  /** The term of every word of the documents. */
  readonly #termOf = new Map<string, string>();

  constructor(documents: readonly Document[]) {
    this.passages = documents.flatMap((document) =>
      document.passages.map((passage) => indexPassage(document, passage)),
    );
    for (const { tokens } of this.passages) {
      for (const term of new Set(tokens.map((token) => token.term))) {
        this.#passagesWith.set(term, (this.#passagesWith.get(term) ?? 0) + 1);
      }
    }
    const tokens = this.passages.flatMap((passage) => passage.tokens);
    this.#spelling = new Spelling(tokens.map(({ word }) => word));
    for (const { word, term } of tokens) this.#termOf.set(word, term);

    const lengths = this.passages.flatMap(({ sentences }) => sentences.map(({ length }) => length));
    this.averageSentenceLength = lengths.reduce((sum, length) => sum + length, 0) / Math.max(1, lengths.length);

    this.#miniSearch = new MiniSearch({
      fields: ['terms'],
      tokenize: (terms) => terms.split(' '),
      processTerm: (term) => term,
    });
    this.#miniSearch.addAll(
      this.passages.map(({ tokens }, id) => ({ id, terms: tokens.map(({ term }) => term).join(' ') })),
    );
  }

  has(term: string): boolean {
    return this.#passagesWith.has(term);
  }

  /** Inverse document frequency as BM25 has it, above 0; a term that no passage holds is the rarest. */
  idf(term: string): number {
    const count = this.#passagesWith.get(term) ?? 0;
    return Math.log(1 + (this.passages.length - count + 0.5) / (count + 0.5));
  }

  /** The term of the documents' word that a misspelt word was meant to be, if there is one near enough. */
  correct(word: string): string | undefined {
    const corrected = this.#spelling.correct(word);
    return corrected === undefined ? undefined : this.#termOf.get(corrected);
  }

  /** The term of the documents' commonest word that begins so, if there is one. */
  complete(beginning: string): string | undefined {
    const completed = this.#spelling.complete(beginning);
    return completed === undefined ? undefined : this.#termOf.get(completed);
  }

  /** The passages that hold any of the terms, best first. */
  candidates(terms: readonly string[]): Candidate[] {
    if (terms.length === 0) return [];
    const results = this.#miniSearch.search(terms.join(' '), { bm25: BM25, boostTerm: rarity });
    return results.flatMap(({ id, score, queryTerms }) => {
      const indexed = this.passages[id];
      // MiniSearch multiplies the sum by the number of terms that matched; the ranking has its own say on that.
      return indexed ? [{ indexed, score: score / queryTerms.length, matched: queryTerms }] : [];
    });
  }
}

function indexPassage(document: Document, passage: Passage): IndexedPassage {
  const tokens = analyze(passage.text);
  const sequence = tokens.filter(({ joined }) => !joined).map(({ term }) => term);
  const positions = new Map<string, number[]>();
  for (const [position, term] of sequence.entries()) {
    const known = positions.get(term);
    if (known) known.push(position);
    else positions.set(term, [position]);
  }
  const pairs = new Set(sequence.slice(1).map((term, index) => `${sequence[index]} ${term}`));
  const sentences = passage.sentences.map((span) => {
    const inside = tokens.filter(({ start, end }) => start >= span.start && end <= span.end);
    const counts = new Map<string, number>();
    for (const { term } of inside) counts.set(term, (counts.get(term) ?? 0) + 1);
    return { span, counts, length: inside.length, hasNumber: /\p{N}/u.test(passage.text.slice(span.start, span.end)) };
  });
  return { document, passage, tokens, positions, pairs, sentences };
}
