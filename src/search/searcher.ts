import type { Document, Passage, Span } from '../documents/index.ts';
import { type Outcome, outcomeOf } from './confidence.ts';
import { focusOf, highlightsOf } from './focus.ts';
import { PassageIndex } from './passage-index.ts';
import { analyzeQuery } from './query.ts';
import { QuestionIndex } from './question-index.ts';
import { type Explanation, type Ranked, rank } from './ranking.ts';
import { Vocabulary } from './vocabulary.ts';

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
  /** Why it was found, where the searcher was told to explain. */
  readonly explanation?: Explanation;
}

export interface SearchResult {
  /** Whether the best match answers, comes close, or is only the nearest there is. */
  readonly outcome: Outcome;
  /** Best first. */
  readonly matches: readonly Match[];
  /** Words of the question, as they were typed, that the documents never use. */
  readonly unknown: readonly string[];
}

export interface SearchOptions {
  /** The document to look in; all of them if left out. */
  readonly document?: Document | undefined;
  /** At most so many matches, at least one. */
  readonly limit: number;
  /** Whether somebody is still typing, so that the last word may be the beginning of one. */
  readonly unfinished?: boolean;
}

/** Finds passages for questions. Built once for a set of documents; keeps no state between questions. */
export class Searcher {
  readonly documents: readonly Document[];
  readonly #passages: PassageIndex;
  readonly #questions: QuestionIndex;
  readonly #vocabulary: Vocabulary;

  readonly #explains: boolean;

  /** @param options.explain Whether matches say why they were found. */
  constructor(documents: readonly Document[], { explain = false }: { explain?: boolean } = {}) {
    this.documents = documents;
    this.#explains = explain;
    this.#passages = new PassageIndex(documents);
    this.#questions = new QuestionIndex(this.#passages.passages);
    this.#vocabulary = new Vocabulary(
      documents.flatMap(({ passages, unanswered }) => [
        ...passages.flatMap(({ text, questions }) => [text, ...questions]),
        ...unanswered,
      ]),
    );
  }

  /** @param question As people type it, in any wording and of any length. */
  search(question: string, { document, limit, unfinished = false }: SearchOptions): SearchResult {
    const query = analyzeQuery(question, this.#vocabulary, unfinished);
    const ranked = rank(
      query,
      this.#passages,
      this.#questions,
      (passage) => document === undefined || passage.document === document,
      limit,
    );
    const terms = new Set(query.terms.map(({ term }) => term));
    const outcome = outcomeOf(ranked[0]?.confidence ?? 0);
    return {
      outcome,
      matches: ranked.map((found) => this.#match(found, terms)),
      unknown:
        outcome === 'none'
          ? query.terms.filter(({ term }) => !this.#isUsed(term, document)).map(({ typed }) => typed)
          : [],
    };
  }

  #match({ indexed, confidence, nearest, explain }: Ranked, terms: ReadonlySet<string>): Match {
    const { document, passage } = indexed;
    const passages = this.#passages;
    return {
      document,
      passage,
      confidence,
      // Of most matches nobody asks for these.
      get focus() {
        return focusOf(terms, nearest, indexed, passages);
      },
      get highlights() {
        return highlightsOf(terms, indexed);
      },
      ...(this.#explains ? { explanation: explain() } : {}),
    };
  }

  /** Whether a passage uses a term, or a question that it answers. */
  #isUsed(term: string, document: Document | undefined): boolean {
    return this.#passages.passages.some(
      (indexed) =>
        (document === undefined || indexed.document === document) &&
        (indexed.positions.has(term) || this.#questions.support(term, indexed) > 0),
    );
  }
}
