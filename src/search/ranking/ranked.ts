import type { Span } from '../../text/index.ts';
import type { IndexedPassage } from '../indexes/indexed-passage.ts';

/** Why a passage stands where it does, for an operator to see which question to add. */
export interface Explanation {
  /** What it was ranked by. */
  readonly by: 'questions' | 'text';
  /** As logistic regression takes them. */
  readonly features: Readonly<Record<string, number>>;
  readonly terms: readonly {
    /** As it stands in the question. */
    readonly typed: string;
    /** As it was looked for. */
    readonly term: string;
    readonly weight: number;
    /** How strongly the passage, or its questions, use it: from 0 to 1. */
    readonly support: number;
  }[];
  /** Neighbouring words of the question. */
  readonly bigrams: readonly {
    readonly bigram: string;
    readonly weight: number;
    readonly support: number;
  }[];
}

/** A passage with its place in the ranking. */
export interface Ranked {
  readonly indexed: IndexedPassage;
  /** How likely it is that the passage answers, from 0 to 1. */
  readonly confidence: number;
  /** The numbers of its questions that are most like the query, best first; none for want of questions. */
  readonly nearest: readonly number[];
  /** Where the words stand, if it was found by nothing but these. */
  readonly found?: Span;
  /** Where it was asked for. */
  readonly explanation?: Explanation;
}

/** How passages are to be ranked. */
export interface RankOptions {
  /** At most so many passages. */
  readonly limit: number;
  readonly explains: boolean;
  /** Whether somebody is still typing. */
  readonly unfinished?: boolean;
  /** Which passages may be found, by their number in the library; all if left out. */
  readonly isWanted?: ((passage: number) => boolean) | undefined;
}
