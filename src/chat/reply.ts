import type { Check } from '../checking/index.ts';
import type { Document, Place } from '../documents/index.ts';
import type { Message } from '../locales/index.ts';
import type { Match } from '../search/index.ts';
import type { Span } from '../text/index.ts';
import type { Call } from './call.ts';
import type { HeaderQuestion } from './talk/lists.ts';

/** Something that can be done next: a call, named for a button. */
export interface Action {
  readonly label: Message;
  readonly call: Call;
}

/** To whom a reply goes, and what to say before anything else. */
export interface Delivery {
  /** Whether only the asker is to see it. */
  readonly private: boolean;
  /** Whether it takes the place of the reply whose action led to it. */
  readonly replaces: boolean;
  /** The id of the person whom it is for, who is notified unless it is private. */
  readonly addressee: string | null;
  /** The id of the person who shared it. */
  readonly sharedBy: string | null;
  readonly message: Message | null;
}

/** A reply for everybody, unless something else is said. */
export const FOR_EVERYBODY: Delivery = {
  private: false,
  replaces: false,
  addressee: null,
  sharedBy: null,
  message: null,
};
export const FOR_ASKER_ALONE: Delivery = { ...FOR_EVERYBODY, private: true };

/** A match, and at which of its paragraphs it is meant if that is not the first one. */
export interface PlacedMatch extends Match {
  readonly paragraph?: number;
}

/** A match as it is shown. */
export interface Shown extends Match {
  readonly paragraph: number;
  /** Where in the text to begin if there is no room for all of it; null for around the focus. */
  readonly offset: number | null;
}

/** `none`: the documents do not answer; `notFound`: they may, to other words. */
export type NotAnswered = 'none' | 'notFound';

/** How a passage was found: as an answer or something less, or asked for as such. */
export type Found = 'answer' | 'closest' | NotAnswered | 'quote';

/** The same, and whether one speaker's words were looked in only. */
export interface Finding {
  readonly found: Found;
  readonly bySpeaker: boolean;
}

/** Of a passage that was not searched for. */
export const ASKED_FOR: Finding = { found: 'quote', bySpeaker: false };

/** A question, and the documents that were looked in, if not in all. */
export interface Asked {
  readonly question: string;
  readonly document: readonly Document[] | undefined;
}

/** A passage, word for word. */
export interface QuotationReply extends Delivery, Finding {
  readonly kind: 'quotation';
  readonly outcome: Found;
  readonly shown: Shown;
  /** All that was found, best first; `found` says how the first of it was. */
  readonly matches: readonly PlacedMatch[];
  /** What else is to be said of a sure answer. */
  readonly note: Message | null;
  /** What it is the reply to, where it is shown first. */
  readonly asked: Asked | null;
  /** What else there is for the question that led here. */
  readonly instead: Call | null;
  readonly actions: readonly Action[];
}

/** Paragraphs one after the other, word for word: as many as there is room for. */
export interface RangeReply extends Delivery {
  readonly kind: 'range';
  readonly places: readonly Place[];
  /** Those that were asked for in front of these, the nearest first. */
  readonly before: readonly Place[];
  /** The numbers of the first and the last paragraph that were asked for, of which these may be some. */
  readonly first: number;
  readonly last: number;
  /** The first of them, where there is no room for two. */
  readonly alone: QuotationReply;
}

/** The documents hold nothing like what was asked. */
interface NothingReply extends Delivery {
  readonly kind: 'nothing';
  readonly message: Message;
  readonly asked: Asked;
  /** What else there is for the question, if there is something to look for. */
  readonly instead: Call | null;
}

/** Matches to choose from, best first, each with the call that shows it. */
export interface ListReply extends Delivery {
  readonly kind: 'list';
  readonly message: Message;
  readonly items: readonly { readonly match: Match; readonly call: Call }[];
  readonly actions: readonly Action[];
}

/** What became of quotations that were checked, each with the passages it is about. */
export interface CheckReply extends Delivery {
  readonly kind: 'check';
  readonly checks: readonly Check[];
  /** Whether one document alone was looked in, as the asker wanted. */
  readonly isOfOne: boolean;
  /** Of the documents, which a verdict is only true of (`editionOf`). */
  readonly edition: string;
}

/** A passage with its citation, to be taken along as plain text. */
export interface CopyReply extends Delivery {
  readonly kind: 'copy';
  readonly shown: Shown;
  /** Of the text; null for all of it. */
  readonly part: Span | null;
  /** Paragraphs behind it that are taken along, too. */
  readonly further: readonly PlacedMatch[];
}

/** The documents, and what the bot is. */
export interface AboutReply extends Delivery {
  readonly kind: 'about';
  readonly documents: readonly Document[];
  /** Those that are looked in where this is asked; null for all. */
  readonly lookedIn: readonly Document[] | null;
  /** Whether questions that were missed are kept. */
  readonly keepsMissed: boolean;
}

/** What is to be known of documents from their headers, in our own words. */
export interface HeaderReply extends Delivery {
  readonly kind: 'header';
  readonly asked: HeaderQuestion;
  readonly documents: readonly Document[];
}

/** A friendly line for small talk, with what to ask. */
export interface TalkReply extends Delivery {
  readonly kind: 'talk';
  readonly message: Extract<Message, { key: 'talk' }>;
}

/** What the asker can mend, or we have to. */
interface ErrorReply extends Delivery {
  readonly kind: 'error';
  readonly message: Message;
}

export type Reply =
  | QuotationReply
  | RangeReply
  | NothingReply
  | ListReply
  | CheckReply
  | CopyReply
  | AboutReply
  | HeaderReply
  | TalkReply
  | ErrorReply;

/** The reply that tells the asker, and nobody else, what is wrong. */
export function errorReply(message: Message): ErrorReply {
  return { kind: 'error', ...FOR_ASKER_ALONE, message };
}
