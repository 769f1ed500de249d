import type { Document, Passage, Span } from '../documents/index.ts';
import { confidenceOf, type Outcome, outcomeOf } from './confidence.ts';
import { PassageIndex } from './passage-index.ts';
import { analyzeQuery, type Query } from './query.ts';
import { focusOf, type Ranked, rank } from './ranking.ts';

export type { Outcome };

/** A passage that was found for a question. */
export interface Match {
  readonly document: Document;
  readonly passage: Passage;
  /** How likely it is that the passage answers, from 0 to 1. */
  readonly confidence: number;
  /** The sentence or the quoted words that answer best. */
  readonly focus: Span | null;
  /** The words of the question, where they stand in the passage. */
  readonly highlights: readonly Span[];
}

export interface SearchResult {
  /** Whether the best match answers, comes close, or is only the nearest there is. */
  readonly outcome: Outcome;
  /** Best first. */
  readonly matches: readonly Match[];
  /** Words of the question, as they were typed, that the documents never use. */
  readonly unknown: readonly string[];
}

/** Finds passages for questions. Built once for a set of documents; keeps no state between questions. */
export class Searcher {
  readonly documents: readonly Document[];
  readonly #index: PassageIndex;

  constructor(documents: readonly Document[]) {
    this.documents = documents;
    this.#index = new PassageIndex(documents);
  }

  /**
   * @param question As people type it, in any wording and of any length.
   * @param options.document The document to look in; all of them if left out.
   * @param options.limit At most so many matches, at least one.
   * @param options.unfinished Whether somebody is still typing, so that the last word may be the beginning of one.
   */
  search(
    question: string,
    { document, limit, unfinished = false }: { document?: Document | undefined; limit: number; unfinished?: boolean },
  ): SearchResult {
    const query = analyzeQuery(question, this.#index, unfinished);
    const ranked = rank(query, this.#index, (passage) => document === undefined || passage.document === document);
    const matches = ranked.slice(0, limit).map((found) => this.#match(found, query));
    const supported = new Set(ranked.flatMap(({ matched }) => [...matched]));
    return {
      outcome: outcomeOf(matches[0]?.confidence ?? 0),
      matches,
      unknown: query.terms.filter(({ term }) => !supported.has(term)).map(({ typed }) => typed),
    };
  }

  #match(ranked: Ranked, query: Query): Match {
    const { document, passage, tokens } = ranked.indexed;
    return {
      document,
      passage,
      confidence: confidenceOf(ranked, query),
      focus: focusOf(ranked, this.#index),
      highlights: tokens.filter(({ term }) => ranked.matched.has(term)).map(({ start, end }) => ({ start, end })),
    };
  }
}
