import type { Document, Place } from '../documents/index.ts';
import type { Match } from '../search/index.ts';

/** A command with its options, as it comes in: nothing of it has been checked. */
export interface Call {
  readonly command: string;
  readonly options: Readonly<Record<string, unknown>>;
  /** The id of the person who calls, where the platform knows it. */
  readonly asker?: string;
  /** The ids of the places that it is made in, such as a channel and its server, the innermost first. */
  readonly places?: readonly string[];
  /** Whether only the asker may see the answer, whatever the options say. */
  readonly isPrivate?: boolean;
}

/**
 * A value that is offered while somebody types, and what it stands for: a passage, with its document's short title if
 * there are several to choose from; a document, with a mark if another one is called alike; or a speaker.
 */
export type Suggestion =
  | { readonly value: string; readonly place: Place; readonly match: Match; readonly title?: string }
  | { readonly value: string; readonly document: Document; readonly mark?: string }
  | { readonly value: string; readonly speaker: string };
