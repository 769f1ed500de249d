import type { Document } from '../../documents/index.ts';
import type { Verdict } from '../../search/index.ts';
import type { Text } from '../text.ts';
import type { Formats } from './formats.ts';

/** Commands that people choose by their name, and those that only a button leads to. */
export type OfferedName = 'ask' | 'quote' | 'search' | 'check' | 'about' | 'find' | 'checkMessage';
export type CommandName = OfferedName | 'show' | 'share' | 'copy';

/** Options that people fill in, and those that only a button or a menu does. */
export type TypedOption = 'question' | 'passage' | 'words' | 'quote' | 'speaker' | 'document' | 'private' | 'to';
export type OptionName = TypedOption | 'text' | 'place' | 'matches' | 'focus' | 'from' | 'part' | 'found';

/** At most 32 and 100 characters; the name of what is typed is in lower case, without spaces. */
export interface Label {
  readonly name: string;
  readonly description: string;
}

/** Everything the bot says, in one language. What a document or a person said is handed in and comes out as it was. */
export interface Words {
  readonly commands: { readonly [Name in OfferedName]: Label };
  readonly options: { readonly [Name in TypedOption]: Label };
  readonly formats: Formats;
  /** What a quotation turned out to be: the name of it, and the rest of a sentence that begins with the quotation. */
  readonly verdicts: { readonly [Name in Verdict]: { readonly name: string; readonly means: string } };
  readonly attributions: Attributions;
  readonly messages: Messages;
}

/** Whose words a passage is made of, at once and without doubt. `details`: what it was said in, and when. */
export interface Attributions {
  readonly publisher: (data: { readonly publisher: string; readonly date: string }) => Text;
  readonly speaker: (data: SpeakerData) => Text;
  readonly quoting: (data: SpeakerData) => Text;
  /** `quotes`: whether some of the words stand in quotation marks nevertheless. */
  readonly reporting: (data: SpeakerData & { readonly quotes: boolean }) => Text;
  /** Short enough for a list. */
  readonly briefly: {
    readonly quoting: (data: { readonly publisher: string; readonly speaker: string }) => string;
    readonly reporting: (data: { readonly publisher: string; readonly speaker: string }) => string;
  };
}

interface SpeakerData {
  readonly speaker: string;
  readonly details: readonly string[];
  readonly publisher: string;
}

/** What the bot says of its own accord, and on buttons (at most 80 characters). */
export interface Messages {
  readonly closest: () => Text;
  /** `unknown`: some words of the question that the documents never use. */
  readonly none: (data: { readonly unknown: readonly string[]; readonly nearest: boolean }) => Text;
  readonly nothingToSearch: () => Text;
  readonly list: (data: { readonly words: string; readonly count: number }) => Text;
  readonly listEmpty: (data: { readonly words: string }) => Text;
  readonly listParagraph: (data: { readonly paragraph: number }) => Text;
  readonly sharedBy: (data: { readonly user: string }) => Text;
  /** Of a passage that is shown in part. */
  readonly part: (data: { readonly begins: boolean; readonly ends: boolean }) => Text;
  /** Of a passage whose text is no longer what a reference was made for. */
  readonly changed: (data: { readonly paragraph: number }) => Text;

  /** Said behind the verdict's name, in lower case. */
  readonly wronglyAttributed: () => Text;
  readonly misattributed: (data: { readonly claimed: string }) => Text;
  readonly negationChanged: () => Text;
  readonly numberChanged: () => Text;
  readonly nearestPassage: () => Text;
  readonly differenceLegend: () => Text;

  readonly aboutBot: () => Text;
  readonly aboutUse: () => Text;
  readonly aboutPrivacy: () => Text;
  readonly passages: (data: { readonly count: number }) => Text;
  readonly reportsOn: (data: { readonly subject: Text }) => Text;
  readonly speakers: (data: { readonly publisher: string; readonly speakers: Text }) => Text;
  readonly moreDocuments: (data: { readonly count: number }) => Text;

  readonly paragraphBefore: (data: { readonly paragraph: number }) => Text;
  readonly paragraphAfter: (data: { readonly paragraph: number }) => Text;
  readonly backToMatch: (data: { readonly paragraph: number }) => Text;
  readonly nextMatch: (data: { readonly number: number; readonly count: number }) => Text;
  readonly restOfPassage: () => Text;
  readonly startOfPassage: () => Text;
  readonly share: () => Text;
  readonly copy: () => Text;
  readonly remove: () => Text;
  readonly readInSource: () => Text;
  readonly pickOne: () => Text;

  readonly removed: () => Text;
  readonly notYours: () => Text;
  readonly mayNotPost: () => Text;
  readonly tooFast: (data: { readonly seconds: number }) => Text;
  readonly emptyMessage: () => Text;
  readonly unknownId: () => Text;
  /** Of a check that takes more messages than Discord allows. */
  readonly moreChecks: () => Text;
  readonly outdated: () => Text;
  readonly failed: () => Text;

  readonly unknownCommand: (data: { readonly command: string; readonly commands: readonly string[] }) => Text;
  readonly unknownOption: (data: { readonly option: string; readonly options: readonly string[] }) => Text;
  readonly missingOption: (data: { readonly option: string }) => Text;
  readonly notText: (data: { readonly option: string }) => Text;
  readonly notYesOrNo: (data: { readonly option: string }) => Text;
  readonly notUser: (data: { readonly option: string }) => Text;
  readonly tooLong: (data: { readonly option: string; readonly length: number; readonly limit: number }) => Text;
  readonly unknownDocument: (data: { readonly typed: string; readonly documents: readonly Document[] }) => Text;
  readonly noParagraph: (data: { readonly paragraph: number; readonly count: number; readonly title: string }) => Text;

  readonly terminalHint: () => Text;
  readonly emptyLine: () => Text;
  readonly notACall: () => Text;
}

/** One of the messages with what it needs to be said. */
export type Message = {
  readonly [Key in keyof Messages]: Parameters<Messages[Key]> extends [infer Data]
    ? { readonly key: Key; readonly data: Data }
    : { readonly key: Key };
}[keyof Messages];

/** Puts a message into words; an option is called what its asker sees. */
export function say(words: Words, message: Message): Text {
  // The key decides the type of the data, which TypeScript cannot follow through an indexed call.
  const template = words.messages[message.key] as (data: unknown) => Text;
  if (!('data' in message)) return template(undefined);
  const { data } = message;
  return template('option' in data ? { ...data, option: optionName(words, data.option) } : data);
}

function optionName({ options }: Words, option: string): string {
  return Object.hasOwn(options, option) ? options[option as TypedOption].name : option;
}
