import MiniSearch from 'minisearch';
import SearchableMap from 'minisearch/SearchableMap';
import type { Document, Passage, Span } from '../documents/index.ts';
import { analyze, phrasesOf, type Token } from './analyzer.ts';
import { rarity } from './rarity.ts';
import { relatedStems } from './relatedness.ts';

/** A sentence of a passage as the bag of its terms. */
export interface IndexedSentence {
  readonly span: Span;
  readonly counts: ReadonlyMap<string, number>;
  /** In terms. */
  readonly length: number;
  readonly hasNumber: boolean;
}

/** A question as the words that it is made of. */
export interface IndexedQuestion {
  readonly terms: ReadonlySet<string>;
  /** Neighbouring words, stop words too. */
  readonly phrases: ReadonlySet<string>;
}

/** A passage with what the ranking needs to know of its words. */
export interface IndexedPassage {
  readonly document: Document;
  readonly passage: Passage;
  readonly tokens: readonly Token[];
  /** Where each term stands, counted in terms. */
  readonly positions: ReadonlyMap<string, readonly number[]>;
  /** Those that it answers. */
  readonly questions: readonly IndexedQuestion[];
  /** Neighbouring words, stop words too. */
  readonly phrases: ReadonlySet<string>;
  readonly sentences: readonly IndexedSentence[];
}

/** A passage with MiniSearch's BM25+ score for a query. */
export interface Candidate {
  readonly indexed: IndexedPassage;
  /** Sum over the query's terms of rarity × idf × saturated frequency, in text and questions together. */
  readonly score: number;
  /** Which of the query's terms it or its questions hold. */
  readonly matched: readonly string[];
}

/** A term like another. */
export interface Relative {
  readonly relative: string;
  /** In meaning, or in spelling: the share of the longer one's letters that both begin with. */
  readonly similarity: number;
}

const SHORTEST_STEM = 4;
const FAMILY = 0.6;

/** BM25+ parameters; anything near them ranks the same (docs/answers.md). */
const BM25 = { k: 1.2, b: 0.7, d: 0.5 };

/** The passages by the words of their text and of the questions that they answer. */
export class PassageIndex {
  readonly passages: readonly IndexedPassage[];
  /** In terms. */
  readonly averageSentenceLength: number;
  readonly #miniSearch: MiniSearch<{ id: number; terms: string }>;
  readonly #passagesWith = new SearchableMap<number>();
  readonly #passagesWithPhrase = new Map<string, number>();

  constructor(documents: readonly Document[]) {
    this.passages = documents.flatMap((document) =>
      document.passages.map((passage) => indexPassage(document, passage)),
    );
    for (const { tokens, phrases } of this.passages) {
      for (const phrase of phrases)
        this.#passagesWithPhrase.set(phrase, (this.#passagesWithPhrase.get(phrase) ?? 0) + 1);
      for (const term of new Set(tokens.map((token) => token.term))) {
        this.#passagesWith.set(term, (this.#passagesWith.get(term) ?? 0) + 1);
      }
    }
    const lengths = this.passages.flatMap(({ sentences }) => sentences.map(({ length }) => length));
    this.averageSentenceLength = lengths.reduce((sum, length) => sum + length, 0) / Math.max(1, lengths.length);

    this.#miniSearch = new MiniSearch({
      fields: ['terms'],
      tokenize: (terms) => terms.split(' '),
      processTerm: (term) => term,
    });
    this.#miniSearch.addAll(
      this.passages.map(({ tokens, questions }, id) => ({
        id,
        terms: [...tokens.map(({ term }) => term), ...questions.flatMap((question) => [...question.terms])].join(' '),
      })),
    );
  }

  /** Inverse document frequency as BM25 has it, above 0; a term that no passage holds is the rarest. */
  idf(term: string): number {
    return this.#idf(this.#passagesWith.get(term) ?? 0);
  }

  /** The same for two neighbouring words. */
  phraseIdf(phrase: string): number {
    return this.#idf(this.#passagesWithPhrase.get(phrase) ?? 0);
  }

  #idf(count: number): number {
    return Math.log(1 + (this.passages.length - count + 0.5) / (count + 0.5));
  }

  /** What it is worth to find a term: the rarer in English and in the documents, the more. */
  weight(term: string): number {
    return rarity(term) * this.idf(term);
  }

  /** Terms of the passages that mean nearly the same, or begin as this one does for most of their length. */
  relatives(term: string): readonly Relative[] {
    const similarities = new Map<string, number>();
    for (const [relative, similarity] of relatedStems(term)) {
      if (this.#passagesWith.has(relative)) similarities.set(relative, similarity);
    }
    if (term.length >= SHORTEST_STEM) {
      for (const [relative] of this.#passagesWith.atPrefix(term.slice(0, SHORTEST_STEM))) {
        const similarity = sharedBeginning(term, relative) / Math.max(term.length, relative.length);
        if (similarity >= Math.max(FAMILY, similarities.get(relative) ?? 0)) similarities.set(relative, similarity);
      }
    }
    similarities.delete(term);
    return [...similarities].map(([relative, similarity]) => ({ relative, similarity }));
  }

  /** The passages that hold any of the terms, or whose questions do, best first. */
  candidates(terms: readonly string[]): Candidate[] {
    if (terms.length === 0) return [];
    return this.#miniSearch.search(terms.join(' '), { bm25: BM25, boostTerm: rarity }).flatMap((result) => {
      const { id, score, queryTerms: matched } = result;
      const indexed = this.passages[id];
      // MiniSearch multiplies the sum by the number of terms that matched; the ranking has its own say on that.
      return indexed ? [{ indexed, score: score / matched.length, matched }] : [];
    });
  }
}

function sharedBeginning(a: string, b: string): number {
  let length = 0;
  while (length < a.length && a[length] === b[length]) length += 1;
  return length;
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
  const sentences = passage.sentences.map((span) => {
    const inside = tokens.filter(({ start, end }) => start >= span.start && end <= span.end);
    return {
      span,
      counts: countTerms(inside.map(({ term }) => term)),
      length: inside.length,
      hasNumber: /\p{N}/u.test(passage.text.slice(span.start, span.end)),
    };
  });
  const questions = passage.questions.map(indexQuestion);
  return { document, passage, tokens, positions, questions, phrases: phrasesOf(passage.text), sentences };
}

export function indexQuestion(text: string): IndexedQuestion {
  return { terms: new Set(analyze(text).map(({ term }) => term)), phrases: phrasesOf(text) };
}

/** How often each term stands in a list. */
export function countTerms(terms: Iterable<string>): Map<string, number> {
  const counts = new Map<string, number>();
  for (const term of terms) counts.set(term, (counts.get(term) ?? 0) + 1);
  return counts;
}
