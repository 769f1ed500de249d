import type { Document, Place } from '../documents/index.ts';
import type { Library } from '../library.ts';
import type { Message, OfferedName, TypedOption } from '../locales/index.ts';
import type { Span } from '../text/index.ts';
import type { Suggestion } from './call.ts';
import type { Finding, PlacedMatch, Reply } from './reply.ts';

/** Of what somebody types, in UTF-16 units: more than anybody asks, and a bound on what a call costs. */
export const MAX_TEXT_LENGTH = 6000;

/** Of a message, in UTF-16 units: its words, those of what it embeds, and those of a message that it forwards. */
export const MAX_MESSAGE_LENGTH = 20_000;

/** Of a speaker's name, in UTF-16 units: longer ones are sentences. */
export const MAX_NAME_LENGTH = 200;

/** What an option's value is once it has been checked. */
export interface OptionTypes {
  /** 1 to `maxLength` characters, trimmed. */
  text: string;
  boolean: boolean;
  /** Named by its id or title. */
  document: Document;
  /** One named so, or those that are looked in by default; left out for all. */
  documents: readonly Document[];
  /** Named by its reference, and still there. */
  place: Place;
  /** Named by their references, with the words that answer behind a colon; those that are still there. */
  matches: readonly PlacedMatch[];
  /** Of a passage's text, such as `120-240`. */
  span: Span;
  /** Into a passage's text. */
  offset: number;
  /** How a passage was found; whatever else is written there, it was asked for as such. */
  found: Finding;
  /** A person's id, a number of 17 to 20 digits. */
  user: string;
}

export interface OptionSpec {
  readonly type: keyof OptionTypes;
  readonly required: boolean;
  /** Of text, in UTF-16 units. */
  readonly maxLength?: number;
}

/** Commands that only a button leads to, or a reply to an answer. */
export type ButtonName = 'show' | 'share' | 'copy' | 'instead' | 'read' | 'more' | 'follow';
/** Options that people fill in, and those that only a button or a menu does. */
export type OptionName =
  | TypedOption
  | 'text'
  | 'place'
  | 'matches'
  | 'focus'
  | 'offset'
  | 'part'
  | 'found'
  | 'first'
  | 'last'
  | 'answered';

export type OptionSpecs = { readonly [Name in OptionName]?: OptionSpec };

/** The values that a command is run with, derived from the description of its options. */
export type OptionValues<Specs extends OptionSpecs> = {
  readonly [Name in keyof Specs]: Specs[Name] extends {
    readonly type: infer Type extends keyof OptionTypes;
    readonly required: infer Required;
  }
    ? Required extends true
      ? OptionTypes[Type]
      : OptionTypes[Type] | undefined
    : never;
};

export interface Command<Specs extends OptionSpecs = OptionSpecs> {
  readonly name: OfferedName | ButtonName;
  /** Where it is offered: typed, in the menu of somebody's message, or behind a button only. */
  readonly surface: 'slash' | 'message' | 'button';
  /** In the order in which they are typed; the first is what a line without option names is. */
  readonly options: Specs;
  /** Whether a press posts for everybody what the presser alone has seen. */
  readonly shares?: true;
  /** Whether under a public reply it is only for who asked. */
  readonly forAsker?: true;
  /** Whether a place that has forms asks by one for what is left out. */
  readonly hasForm?: true;
  run(options: OptionValues<Specs>, library: Library, asker: string | undefined): Reply;
  /** The option for which values are offered while somebody types, best first. */
  readonly completion?: {
    readonly option: keyof Specs & TypedOption;
    suggest(typed: string, documents: readonly Document[] | undefined, library: Library, limit: number): Suggestion[];
  };
}

/** Whether people choose a command by its name. */
export function isOffered(command: Command): command is Command & { readonly name: OfferedName } {
  return command.surface !== 'button';
}

/** Describes a command; the types of its options follow from their descriptions. */
export function defineCommand<const Specs extends OptionSpecs>(command: Command<Specs>): Command<Specs> {
  return command;
}

/** Something the asker can mend. */
export class InputError extends Error {
  readonly reason: Message;

  constructor(reason: Message) {
    super(reason.key);
    this.name = 'InputError';
    this.reason = reason;
  }
}
