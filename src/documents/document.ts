/** A half-open range [start, end) of UTF-16 offsets into a passage's text. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

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

/** A paragraph of a document: a passage where it is printed once. */
export interface Place {
  readonly document: Document;
  readonly passage: Passage;
  readonly paragraph: number;
}

/** How many paragraphs the source has; passages printed twice count twice. */
export function paragraphCount(document: Document): number {
  return document.passages.reduce((sum, { paragraphs }) => sum + paragraphs.length, 0);
}

/** The place at a paragraph number, or undefined if the document has no such paragraph. */
export function placeAt(document: Document, paragraph: number): Place | undefined {
  const passage = document.passages.find(({ paragraphs }) => paragraphs.includes(paragraph));
  return passage && { document, passage, paragraph };
}

/** A short name of a place that lasts as long as its text, such as `k3f9a.4.x7q2`: at most 16 characters in a document of 99,999 paragraphs. */
export function referenceTo({ document, passage, paragraph }: Place): string {
  return `${document.key}.${paragraph}.${passage.hash}`;
}

const REFERENCE = /^[0-9a-z]{5}\.\d{1,6}\.[0-9a-z]{4}$/;

/** Whether something is written like a reference, be there such a place or not. */
export function isReference(typed: string): boolean {
  return REFERENCE.test(typed);
}

/**
 * The place whose text a reference was made for, also where it stands at another paragraph by now; undefined if the
 * document or the text is gone.
 */
export function findReference(reference: string, documents: readonly Document[]): Place | undefined {
  if (!isReference(reference)) return undefined;
  const [key, paragraph, hash] = reference.split('.');
  const document = documents.find((candidate) => candidate.key === key);
  const place = document && placeAt(document, Number(paragraph));
  if (!document || place?.passage.hash === hash) return place;
  const passage = document.passages.find((candidate) => candidate.hash === hash);
  return passage && { document, passage, paragraph: passage.paragraphs[0] };
}

/** What stands by now where a reference was made for, whatever its text. */
export function placeNow(reference: string, documents: readonly Document[]): Place | undefined {
  const [key, paragraph] = reference.split('.');
  const document = documents.find((candidate) => candidate.key === key);
  return document && placeAt(document, Number(paragraph));
}
