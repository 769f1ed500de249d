import type { Document, Span } from '../documents/index.ts';
import type { Check, Match } from '../search/index.ts';
import type { Call } from './command.ts';
import type { Message } from './words/words.ts';

/** Something that can be done next: a call, named for a button. */
export interface Action {
  readonly label: Message;
  readonly call: Call;
}

interface ReplyBase {
  /** Whether only the asker is to see it. */
  readonly private: boolean;
  /** Whether it takes the place of the reply whose action led to it. */
  readonly replaces: boolean;
  /** The id of the person whom it is for, who is notified unless it is private. */
  readonly to: string | null;
  /** The id of the person who shared it. */
  readonly by: string | null;
  /** What to say before anything else. */
  readonly message: Message | null;
}

/** A match as it is shown. */
export interface Shown extends Match {
  readonly paragraph: number;
  /** Where in the text to begin if there is no room for all of it; null for around the focus. */
  readonly from: number | null;
}

/** How a passage was found: as an answer or something less, or asked for as such. */
export type Found = 'answer' | 'closest' | 'none' | 'quote';

/** A passage, word for word. */
export interface QuotationReply extends ReplyBase {
  readonly outcome: Found;
  /** Null if the documents hold nothing like what was asked. */
  readonly shown: Shown | null;
  /** All that was found, best first, and how the first of it was. */
  readonly matches: readonly Match[];
  readonly found: Found;
  readonly actions: readonly Action[];
}

/** Matches to choose from, best first, each with the call that shows it. */
export interface ListReply extends ReplyBase {
  readonly outcome: 'list';
  readonly message: Message;
  readonly items: readonly { readonly match: Match; readonly call: Call }[];
}

/** What became of quotations that were checked, each with the passages it is about. */
export interface CheckReply extends ReplyBase {
  readonly outcome: 'check';
  readonly checks: readonly Check[];
}

/** A passage with its citation, to be taken along as plain text. */
export interface CopyReply extends ReplyBase {
  readonly outcome: 'copy';
  readonly shown: Shown;
  /** Of the text; null for all of it. */
  readonly part: Span | null;
}

/** The documents, and what the bot is. */
export interface AboutReply extends ReplyBase {
  readonly outcome: 'about';
  readonly documents: readonly Document[];
}

/** What the asker can mend, or we have to. */
export interface ErrorReply extends ReplyBase {
  readonly outcome: 'error';
  readonly message: Message;
}

export type Reply = QuotationReply | ListReply | CheckReply | CopyReply | AboutReply | ErrorReply;
