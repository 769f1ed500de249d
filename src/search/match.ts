import type { Document, Passage } from '../documents/index.ts';
import type { Span } from '../text/index.ts';
import type { Outcome } from './ranking/confidence.ts';
import type { Explanation } from './ranking/ranked.ts';

/** A passage that was found for a question. */
export interface Match {
  readonly document: Document;
  readonly passage: Passage;
  /** How likely it is that the passage answers, from 0 to 1. */
  readonly confidence: number;
  /** The sentence or the quoted words that answer best; found when it is first read. */
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
  /** Whether the message has another question, which the best match does not answer. */
  readonly asksMore: boolean;
  /** Whether the question has a word to search for. */
  readonly isSearchable: boolean;
  /** Nouns and names of the question, as they were typed, that the documents never use: the first of them; found when they are read. */
  readonly unknown: readonly string[];
  /** Where nothing answers, the words of its content, as they were typed, and which of them were understood. */
  readonly content: readonly { readonly typed: string; readonly isUnderstood: boolean }[];
}

/** Passages that hold some words: how many, and some of them by their places among these. */
export interface Holding {
  readonly count: number;
  readonly matches: (from: number, to: number) => Match[];
}

export interface SearchOptions {
  /** The documents to look in, at least one; all of them if left out. */
  readonly documents?: readonly Document[] | undefined;
  /** Whose words to look in, by any of their names: passages that have or tell some of them; all of them if left out. */
  readonly speaker?: string | undefined;
  /** At most so many matches, at least one. */
  readonly limit: number;
  /** Whether somebody is still typing, so that the last word may be the beginning of one. */
  readonly unfinished?: boolean;
}
