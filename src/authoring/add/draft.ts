/** What was read of a source, to become a document's file that a person reads over. */
export interface Draft {
  readonly header: DraftHeader;
  readonly blocks: readonly Block[];
}

/** What is not known is null. */
export interface DraftHeader {
  readonly title: string | null;
  readonly publisher: string | null;
  /** ISO 8601: a year, a month or a day. */
  readonly published: string | null;
  readonly url: string | null;
  /** A BCP 47 language tag. */
  readonly language: string | null;
  readonly authors: readonly string[];
  /** Other names of those who speak in it, by the speaker. */
  readonly names?: Readonly<Record<string, readonly string[]>>;
}

export const NO_HEADER: DraftHeader = {
  title: null,
  publisher: null,
  published: null,
  url: null,
  language: null,
  authors: [],
};

/** Texts are as published: neither empty nor with blank lines, nor with white space at their ends. */
export type Block =
  /** Without a text, it ends those of its level and below. */
  | { readonly kind: 'heading'; readonly level: number; readonly text: string }
  | ({ readonly kind: 'paragraph' } & Spoken)
  | ({
      readonly kind: 'item';
      /** Null where its text begins with one that is published: “a. …”. */
      readonly marker: Marker | null;
      /** In how many items its own list stands; 0 if that is not said. */
      readonly depth?: number;
    } & Spoken);

/** Whether a block says no more than that what stands behind it stands under the heading no more. */
export function endsHeading({ kind, text }: Block): boolean {
  return kind === 'heading' && text === '';
}

/** Whether a block is a paragraph of which it is not known yet what it is, so that it may be a heading. */
export function mayBeHeading(block: Block): block is Extract<Block, { kind: 'paragraph' }> {
  return block.kind === 'paragraph' && block.said.length === 0 && !block.isTurn && !block.isRow;
}

/** In front of a list's item: of a list without numbers `-`. */
export type Marker = '-' | `${number}.`;

/** Letters that set a paragraph off from others. */
export type Letters = 'bold' | 'italic';

interface Spoken {
  readonly text: string;
  /** Whose words it is, as behind the `—` of a line under it. */
  readonly said: readonly string[];
  /** Whether that is a guess from the words around quotation marks. */
  readonly isProposal?: true;
  /** Whether somebody who is not named begins to speak with it. */
  readonly isTurn?: true;
  /** Whether a line of signs, “* * *”, parts it from what stands before. */
  readonly isApart?: true;
  /** Whether the source sets it off as quoted, but does not say from whom. */
  readonly isQuoted?: true;
  /** Whether it stands in a table. */
  readonly isRow?: true;
  /** Of all of it, where they are not the ordinary ones. */
  readonly letters?: Letters;
}

/** A source as one of its readers understood it. */
export interface Reading extends Draft {
  /** What its reader was unsure of or left out, a sentence each. */
  readonly notes: readonly string[];
}

/** Some blocks, and what a person should know who reads them over, a sentence each. */
export interface Told {
  readonly blocks: readonly Block[];
  readonly notes: readonly string[];
}

/** The paragraphs of a text, between its blank lines. */
export function paragraphsOf(text: string): Block[] {
  return textsOf(text).map((each) => ({ kind: 'paragraph', text: each, said: [] }));
}

/** A text in pieces that a block can hold. */
export function textsOf(text: string): string[] {
  return text
    .split(/\n(?:\s*\n)+/)
    .map((each) => each.trim())
    .filter((each) => each !== '');
}
