import type { Span } from '../../text/index.ts';
import type { IndexedPassage } from '../indexes/indexed-passage.ts';

/** The rules by which a passage is at most so likely to answer, whatever speaks for it. */
export type Limit =
  /** Nothing is asked for: a bare number, an instruction, a guess at what was meant. */
  | 'asks-nothing'
  /** Of the question's words it has but others of the same stem, or the only one in another form: “booked” for “book”. */
  | 'only-relatives'
  /** Of the question's words it has but one, by the dictionary: a lift for “Aufzug”, but “to lift”, too. */
  | 'one-translation'
  /** It has not a name, a word, most words or a number that was asked for, or one of two words that name one thing together. */
  | 'lacks-name'
  | 'lacks-word'
  | 'lacks-most'
  | 'lacks-pair'
  | 'lacks-number'
  | 'lacks-reason'
  | 'lacks-outcome'
  /** The question is of few words, and another passage has them as well. */
  | 'undecided'
  /** The question is one word, or one verb. */
  | 'one-word'
  | 'one-verb'
  /** The question stands among other sentences, with no word that weighs much here. */
  | 'aside'
  /** It is no more likely than the one before it. */
  | 'order'
  /** It asks itself. */
  | 'asks-itself'
  /** The document's questions say that this is not answered, or a word of it is asked for mostly in vain. */
  | 'not-answered'
  | 'asked-in-vain'
  /** It speaks of others, of others who act, or of something else. */
  | 'other-names'
  | 'other-actors'
  | 'other-topic'
  /** Somebody else says it. */
  | 'other-speaker';

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
  /** By which rules the confidence is lower than the rest makes it. */
  readonly limits: readonly Limit[];
}

/** A passage with its place in the ranking. */
export interface Ranked {
  readonly indexed: IndexedPassage;
  /** How likely it is that the passage answers, from 0 to 1. */
  readonly confidence: number;
  /** Whether any of its questions is like the query; false for want of questions. */
  readonly isLikeQuestions: boolean;
  /** Where the words stand, if it was found by nothing but these. */
  readonly found?: Span;
  /** Where it was asked for. */
  readonly explanation?: Explanation;
}

/** Below this share of the best one’s confidence, a passage merely shares a word with the question. */
export const FAR_BEHIND = 0.1;

/** A passage with at most so much confidence, for which its explanation has the rule. */
export function limited(ranked: Ranked, most: number, rule: Limit): Ranked {
  const { confidence, explanation } = ranked;
  if (confidence <= most) return ranked;
  const explained = explanation && {
    explanation: { ...explanation, limits: [...new Set([...explanation.limits, rule])] },
  };
  return { ...ranked, confidence: most, ...explained };
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
  /** Whether what merely asks something may answer, since somebody's words are asked for. */
  readonly mayAsk?: boolean;
  /** Whether what is far behind the first is ranked, too, since something else may speak for it. */
  readonly ranksAll?: boolean;
}
