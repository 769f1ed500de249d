import type { Attribution, Document, Passage } from '../../documents/index.ts';
import type { Check } from '../../search/index.ts';
import type { Text } from '../text.ts';

export type CommandName = 'ask' | 'quote' | 'search' | 'check' | 'about' | 'find' | 'checkMessage' | 'show' | 'share';
export type OptionName =
  | 'question'
  | 'passage'
  | 'words'
  | 'text'
  | 'quote'
  | 'speaker'
  | 'document'
  | 'private'
  | 'place'
  | 'matches';

/**
 * Everything the bot says, in one language. What a document or a person said is handed in and comes out as it was.
 * Names and descriptions keep to Discord's limits: 32 and 100 characters.
 */
export interface Words {
  readonly commands: { readonly [Name in CommandName]: { readonly name: string; readonly description: string } };
  readonly options: { readonly [Name in OptionName]: string };
  /** An ISO 8601 year, month or day. */
  readonly date: (iso: string) => string;
  /** Whose words a passage is made of, at once and without doubt. */
  readonly attribution: (passage: Passage, document: Document) => Text;
  /** The same, short enough for a list. */
  readonly speaker: (attribution: Attribution, publisher: string) => string;
  /** What a quotation turned out to be. */
  readonly verdict: (check: Check) => Text;
  readonly messages: Messages;
}

/** What the bot says of its own accord, and on buttons. */
export interface Messages {
  readonly closest: () => Text;
  /** `unknown`: words of the question that the documents never use. */
  readonly none: (data: { readonly unknown: readonly string[]; readonly nearest: boolean }) => Text;
  readonly nothingToSearch: () => Text;
  readonly list: (data: { readonly words: string; readonly count: number }) => Text;
  readonly listEmpty: (data: { readonly words: string }) => Text;
  readonly differenceLegend: () => Text;
  readonly about: (data: { readonly documents: readonly Document[] }) => Text;

  readonly paragraphBefore: (data: { readonly paragraph: number }) => Text;
  readonly paragraphAfter: (data: { readonly paragraph: number }) => Text;
  readonly backToMatch: (data: { readonly paragraph: number }) => Text;
  readonly nextMatch: (data: { readonly number: number; readonly count: number }) => Text;
  readonly share: () => Text;
  readonly readInSource: () => Text;
  readonly pickOne: () => Text;

  readonly unknownCommand: (data: { readonly command: string; readonly commands: readonly string[] }) => Text;
  readonly unknownOption: (data: { readonly option: string; readonly options: readonly string[] }) => Text;
  readonly missingOption: (data: { readonly option: string }) => Text;
  readonly notText: (data: { readonly option: string }) => Text;
  readonly notYesOrNo: (data: { readonly option: string }) => Text;
  readonly tooLong: (data: { readonly option: string; readonly length: number; readonly limit: number }) => Text;
  readonly unknownDocument: (data: { readonly typed: string; readonly documents: readonly Document[] }) => Text;
  readonly noParagraph: (data: { readonly paragraph: number; readonly count: number; readonly title: string }) => Text;
  readonly outdated: () => Text;
  readonly terminalHint: () => Text;
  readonly emptyMessage: () => Text;
  readonly emptyLine: () => Text;
  readonly notACall: () => Text;
  readonly failed: () => Text;
}

/** One of the messages with what it needs to be said. */
export type Message = {
  readonly [Key in keyof Messages]: Parameters<Messages[Key]> extends [infer Data]
    ? { readonly key: Key; readonly data: Data }
    : { readonly key: Key };
}[keyof Messages];

/** Puts a message into words. */
export function say(words: Words, message: Message): Text {
  // The key decides the type of the data, which TypeScript cannot follow through an indexed call.
  const template = words.messages[message.key] as (data: unknown) => Text;
  return template('data' in message ? message.data : undefined);
}
