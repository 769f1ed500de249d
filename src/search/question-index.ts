import type { Document } from '../documents/index.ts';
import { countTerms, type IndexedPassage, termsOf } from './passage-index.ts';

/** A passage's own words count as though so many of its questions used them. */
const TEXT = 3;
/** So many questions with a term speak for it half as strongly as all there could be. */
const HALF = 3;

interface Posting {
  readonly idf: number;
  /** How many questions of a passage use the term. */
  readonly counts: Map<IndexedPassage, number>;
}

/** The passages of documents with questions, by the words in which these are asked. */
export class QuestionIndex {
  readonly #postings: ReadonlyMap<string, Posting>;
  readonly #unanswered = new Map<Document, ReadonlyMap<string, number>>();
  readonly #unknownIdf: number;

  constructor(passages: readonly IndexedPassage[]) {
    const asked = passages.filter(({ document }) => hasQuestions(document));
    const counts = new Map<string, Map<IndexedPassage, number>>();
    let questions = 0;
    for (const indexed of asked) {
      const { passage, positions } = indexed;
      const used = countTerms(indexed.questions.flatMap((terms) => [...terms]));
      for (const term of positions.keys()) used.set(term, (used.get(term) ?? 0) + TEXT);
      for (const [term, count] of used) {
        const known = counts.get(term);
        if (known) known.set(indexed, count);
        else counts.set(term, new Map([[indexed, count]]));
      }
      questions += passage.questions.length + TEXT;
    }
    const idf = (count: number) => Math.log(1 + (questions - count + 0.5) / (count + 0.5));
    this.#unknownIdf = idf(0);
    this.#postings = new Map(
      [...counts].map(([term, found]) => {
        const total = [...found.values()].reduce((sum, count) => sum + count, 0);
        return [term, { idf: idf(total), counts: found }];
      }),
    );
    for (const document of new Set(asked.map(({ document }) => document))) {
      this.#unanswered.set(document, countTerms(document.unanswered.flatMap((question) => [...termsOf(question)])));
    }
  }

  /** Inverse frequency among the questions; a term that none of them uses is the rarest. */
  idf(term: string): number {
    return this.#postings.get(term)?.idf ?? this.#unknownIdf;
  }

  /** How strongly the questions of a passage speak for a term, from 0 to 1. */
  support(term: string, passage: IndexedPassage): number {
    return saturated(this.#postings.get(term)?.counts.get(passage) ?? 0);
  }

  /** How strongly the questions that a document does not answer speak for a term, from 0 to 1. */
  unansweredSupport(term: string, document: Document): number {
    return saturated(this.#unanswered.get(document)?.get(term) ?? 0);
  }
}

/** Whether a document is searched by its questions. */
export function hasQuestions(document: Document): boolean {
  return document.passages.some(({ questions }) => questions.length > 0);
}

function saturated(count: number): number {
  return count / (count + HALF);
}
