import type { Span } from '../span.ts';

/** A word of a text as it is searched, and where it stands. */
export interface Token extends Span {
  /** What the index holds: the stem, in lower case and without accents; of a name with several forms the same for all. */
  readonly term: string;
  /** The whole word, normalised but not stemmed. */
  readonly word: string;
  /** A hyphenated word written as one, beside its parts; its absence from a text means nothing. */
  readonly joined: boolean;
  /** Whether it is of a script that puts no spaces between words. */
  readonly unspaced: boolean;
  /**
   * What it does in a question: `content` is what it is about; `frame` words are about texts (“statement”, “name”) and
   * tell nothing beside content; `function` words never do; a `part` is a word of the name that stands before it as one.
   */
  readonly kind: 'content' | 'frame' | 'function' | 'part';
}

/** The term of a name that is spelt like a function word: “US” is “us.”, never “us”. */
export function nameTerm(word: string): string {
  return `${word}.`;
}

/** A word of a token as it is without what tells a name from a function word. */
export function plainWordOf(word: string): string {
  return isNameTerm(word) ? word.slice(0, -1) : word;
}

/** Whether a term is that of a name which is spelt like a function word. */
export function isNameTerm(term: string): boolean {
  return term.endsWith('.');
}
