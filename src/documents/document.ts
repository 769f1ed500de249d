import type { Span } from '../text/index.ts';

/**
 * Whose words a passage is made of:
 * - `publisher`: the outlet's own narrative;
 * - `speaker`: all of it is the speaker's;
 * - `quoting`: the words in quotation marks are the speaker's, the rest is the outlet's;
 * - `reporting`: the outlet tells in its own words what the speaker said.
 */
export type Attribution =
  | { readonly kind: 'publisher' }
  | {
      readonly kind: 'speaker' | 'quoting' | 'reporting';
      readonly speaker: string;
      /** What the speaker said it in, as the document's file puts it. */
      readonly occasion: string | null;
      /** ISO 8601: a year, a month or a day. */
      readonly date: string | null;
    };

export interface Passage {
  /** Where it stands in the source, counted from 1; more than one number if it is printed more than once. */
  readonly paragraphs: readonly [number, ...number[]];
  /** Exactly as published. */
  readonly text: string;
  /** Four characters that change when the text does. */
  readonly hash: string;
  readonly attribution: Attribution;
  /** In order, without the white space between them. */
  readonly sentences: readonly Span[];
  /** What stands between quotation marks, the marks left out. */
  readonly quotations: readonly Span[];
  /** Questions that it answers, in any language: searched, never shown. */
  readonly questions: readonly string[];
}

/** What a document reports on. */
export interface Subject {
  readonly title: string;
  readonly parties: readonly string[];
  readonly date: string;
  readonly url: string;
}

export interface Document {
  /** The name of its file, in lower case, words joined by hyphens. */
  readonly id: string;
  /** Five characters that stand for the id where it would be too long. */
  readonly key: string;
  readonly title: string;
  readonly publisher: string;
  /** ISO 8601 date of publication. */
  readonly published: string;
  readonly url: string;
  /** A BCP 47 language tag. */
  readonly language: string;
  readonly authors: readonly string[];
  readonly about: Subject | null;
  /** In the order of the source. */
  readonly passages: readonly Passage[];
  /** Questions on its subject that it does not answer, in any language: searched, never shown. */
  readonly unanswered: readonly string[];
}
