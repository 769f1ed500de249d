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
  /** What to say before anything else. */
  readonly message: Message | null;
}

/** A passage, word for word. */
export interface QuotationReply extends ReplyBase {
  readonly outcome: 'answer' | 'closest' | 'none' | 'quote';
  /** With the paragraph it is shown at; null if the documents hold nothing like what was asked. */
  readonly shown: (Match & { readonly paragraph: number }) | null;
  /** All that was found, best first. */
  readonly matches: readonly Match[];
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

/** Nothing but a message. */
export interface MessageReply extends ReplyBase {
  readonly outcome: 'about' | 'error';
  readonly message: Message;
}

export type Reply = QuotationReply | ListReply | CheckReply | MessageReply;
