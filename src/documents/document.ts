import type { Span } from '../text/index.ts';

/**
 * Whose words some are:
 * - `publisher`: the outlet's own;
 * - `speaker`: the speaker's, word for word;
 * - `reporting`: the outlet's own, telling what the speaker said.
 */
export type Attribution =
  | { readonly kind: 'publisher' }
  | {
      readonly kind: 'speaker' | 'reporting';
      readonly speaker: string;
      /** What the speaker said it in, as the document's file puts it. */
      readonly occasion: string | null;
      /** ISO 8601: a year, a month or a day. */
      readonly date: string | null;
    };

/** A piece of a passage, and whose words it is. */
export interface AttributedSpan extends Span {
  readonly attribution: Attribution;
}

export interface Passage {
  /** Where it stands in the source, counted from 1; more than one number if it is printed more than once. */
  readonly paragraphs: readonly [number, ...number[]];
  /** Exactly as published. */
  readonly text: string;
  /** Four characters that change when the text does. */
  readonly hash: string;
  /** Whose each word is: pieces in order that make up all of the text. */
  readonly attributed: readonly AttributedSpan[];
  /** In order, without the white space between them. */
  readonly sentences: readonly Span[];
  /** What stands between quotation marks, the marks left out. */
  readonly quotations: readonly Span[];
  /**
   * The quotations without a known speaker that are of three words or more, or told as what somebody says; or all of the
   * text (`isNobodys`).
   */
  readonly unnamed: readonly Span[];
  /** The headings that it stands under, the outermost first. */
  readonly headings: readonly string[];
  /** What the text itself calls it, such as “Article 2 (4)”. */
  readonly label: string | null;
  /** Of an item of a list, the paragraph with the colon before the list; of a row, the names of its columns. */
  readonly lead: string | null;
  /** Of an item that stands further in than others, those in which it stands, the outermost first. */
  readonly outer: readonly string[];
}

/** What a document reports on. */
interface Subject {
  readonly title: string;
  readonly parties: readonly string[];
  /** ISO 8601: a year, a month or a day. */
  readonly date: string | null;
  readonly url: string | null;
}

export interface Document {
  /** The name of its file, in lower case, words joined by hyphens. */
  readonly id: string;
  /** Five characters that stand for the id where it would be too long. */
  readonly key: string;
  readonly title: string;
  readonly publisher: string | null;
  /** When it was published, in ISO 8601: a year, a month or a day. */
  readonly published: string | null;
  readonly url: string | null;
  /** A BCP 47 language tag. */
  readonly language: string;
  /**
   * ISO 639 codes of the languages that many questions beside it are in: what is asked in them and not found is hardly
   * there.
   */
  readonly askedIn: readonly string[];
  readonly authors: readonly string[];
  readonly about: Subject | null;
  /** Other names of its speakers, by the speaker: whoever says one means the other. */
  readonly names: Readonly<Record<string, readonly string[]>>;
  /** In the order of the source. */
  readonly passages: readonly Passage[];
}

/** A passage with the questions that it answers, in any language: searched, never shown as words of it. */
export interface SourcePassage extends Passage {
  readonly questions: readonly string[];
}

/** A word of a document, and what people say for it in other languages. */
export interface GlossaryEntry {
  readonly word: string;
  readonly others: readonly string[];
}

/** A document with the questions beside it, which nobody needs any more once it is prepared for searching. */
export interface SourceDocument extends Document {
  readonly passages: readonly SourcePassage[];
  /** Questions on its subject that it does not answer, in any language: searched, never shown. */
  readonly unanswered: readonly string[];
  readonly glossary: readonly GlossaryEntry[];
}
