import type { Document, Place, Span } from '../documents/index.ts';
import type { Searcher } from '../search/index.ts';
import type { Found, Reply } from './reply.ts';
import type { CommandName, Message, OfferedName, OptionName } from './words/words.ts';

/** Of what somebody types, in UTF-16 units: as much as Discord lets through. */
export const MAX_TEXT_LENGTH = 6000;

/** Of a message, in UTF-16 units: its words, its embeds, and those of a message that it forwards. */
export const MAX_MESSAGE_LENGTH = 20_000;

/** What an option's value is once it has been checked. */
interface OptionTypes {
  /** 1 to `maxLength` characters, trimmed. */
  text: string;
  boolean: boolean;
  /** Named by its id or title. */
  document: Document;
  /** Named by its reference, and still there. */
  place: Place;
  /** Named by their references; those that are still there. */
  places: readonly Place[];
  /** Of a passage's text, such as `120-240`. */
  span: Span;
  /** Into a passage's text. */
  offset: number;
  /** How a passage was found; whatever else is written there, it was asked for as such. */
  found: Found;
  /** A person's id, a number of 17 to 20 digits. */
  user: string;
}

export interface OptionSpec {
  readonly type: keyof OptionTypes;
  readonly required: boolean;
  /** Of text, in UTF-16 units. */
  readonly maxLength?: number;
  /** Whether the command offers values while somebody types. */
  readonly completes?: boolean;
}

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

/** A value that is offered while somebody types. */
export interface Choice {
  /** What the person reads, at most 100 characters. */
  readonly name: string;
  /** What the option is set to, at most 100 characters. */
  readonly value: string;
}

/** A command with its options, as it comes in: nothing of it has been checked. */
export interface Call {
  readonly command: string;
  readonly options: Readonly<Record<string, unknown>>;
  /** The id of the person who calls, where the place to chat knows it. */
  readonly asker?: string;
}

export interface Command<Specs extends OptionSpecs = OptionSpecs> {
  readonly name: CommandName;
  /** Where it is offered: typed, in the menu of somebody's message, or behind a button only. */
  readonly surface: 'slash' | 'message' | 'button';
  /** In the order in which they are typed; the first is what a line without option names is. */
  readonly options: Specs;
  run(options: OptionValues<Specs>, searcher: Searcher, asker: string | undefined): Reply;
  /** Offers values for the option that completes, best first. */
  complete?(typed: string, document: Document | undefined, searcher: Searcher): Choice[];
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
