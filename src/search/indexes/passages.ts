import MiniSearch from 'minisearch';
import SearchableMap from 'minisearch/SearchableMap';
import type { Document } from '../../documents/index.ts';
import { isStopWord, synonymsOf, termPrior } from '../../text/index.ts';
import { BM25, inverseDocumentFrequency } from './bm25.ts';
import type { IndexedPassage } from './prepare.ts';

/** A passage with MiniSearch's BM25+ score for a query. */
export interface Candidate {
  readonly indexed: IndexedPassage;
  /** Sum over the query's terms of prior × idf × saturated frequency, in text and questions together. */
  readonly score: number;
}

/** A term that may stand for another one. */
export interface Expansion {
  readonly term: string;
  /** In meaning, or in spelling: the share of the longer one's letters that both begin with. */
  readonly similarity: number;
}

/** Two stems are of one family if they begin with as many letters alike, and these are such a share of the longer one. */
const FAMILY = { letters: 4, share: 0.6 };

/** The passages by the words of their text and of the questions that they answer. */
export class PassageIndex {
  readonly passages: readonly IndexedPassage[];
  /** In terms. */
  readonly averageSentenceLength: number;
  readonly #miniSearch: MiniSearch<{ id: number; terms: string }>;
  readonly #ofDocument = new Map<Document, IndexedPassage[]>();
  readonly #passagesWith = new SearchableMap<number>();
  readonly #passagesWithBigram = new Map<string, number>();
  readonly #smallWords = new Map<Document, Set<string>>();

  constructor(passages: readonly IndexedPassage[]) {
    this.passages = passages;
    for (const passage of passages) {
      const known = this.#ofDocument.get(passage.document);
      if (known) known.push(passage);
      else this.#ofDocument.set(passage.document, [passage]);
    }
    for (const { document, tokens, bigrams } of this.passages) {
      const smallWords = this.#smallWords.get(document) ?? new Set();
      this.#smallWords.set(document, smallWords);
      for (const bigram of bigrams) {
        this.#passagesWithBigram.set(bigram, (this.#passagesWithBigram.get(bigram) ?? 0) + 1);
        for (const word of bigram.split(' ')) if (isSmall(word)) smallWords.add(word);
      }
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

  /** Those of one document. */
  of(document: Document): readonly IndexedPassage[] {
    return this.#ofDocument.get(document) ?? [];
  }

  /** Whether any passage holds a term. */
  has(term: string): boolean {
    return this.#passagesWith.has(term);
  }

  /** Whether a function word, or a character of a script without spaces, stands beside others in a document, or in any. */
  hasSmallWord(word: string, document?: Document): boolean {
    if (document) return this.#smallWords.get(document)?.has(word) ?? false;
    return [...this.#smallWords.values()].some((words) => words.has(word));
  }

  /** Whether two words stand side by side in any passage. */
  hasBigram(bigram: string): boolean {
    return this.#passagesWithBigram.has(bigram);
  }

  /** Inverse document frequency; a term that no passage holds is the rarest. */
  idf(term: string): number {
    return inverseDocumentFrequency(this.#passagesWith.get(term) ?? 0, this.passages.length);
  }

  /** The same for two neighbouring words. */
  bigramIdf(bigram: string): number {
    return inverseDocumentFrequency(this.#passagesWithBigram.get(bigram) ?? 0, this.passages.length);
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
      for (const [relative] of this.#passagesWith.atPrefix(term.slice(0, FAMILY.letters))) {
        const share = sharedBeginning(term, relative) / Math.max(term.length, relative.length);
        if (share >= Math.max(FAMILY.share, similarities.get(relative) ?? 0)) similarities.set(relative, share);
      }
    }
    similarities.delete(term);
    return [...similarities].map(([expansion, similarity]) => ({ term: expansion, similarity }));
  }

  /** The passages that hold any of the terms, or whose questions do, best first. */
  candidates(terms: readonly string[]): Candidate[] {
    if (terms.length === 0) return [];
    return this.#miniSearch.search(terms.join(' '), { bm25: BM25, boostTerm: termPrior }).flatMap((result) => {
      const { id, score, queryTerms } = result;
      const indexed = this.passages[id];
      // MiniSearch multiplies the sum by the number of terms that matched; the ranking has its own say on that.
      return indexed ? [{ indexed, score: score / queryTerms.length }] : [];
    });
  }
}

/** Whether a word of a bigram is in no other index. */
function isSmall(word: string): boolean {
  return word.length === 1 || isStopWord(word);
}

function sharedBeginning(a: string, b: string): number {
  let length = 0;
  while (length < a.length && a[length] === b[length]) length += 1;
  return length;
}
