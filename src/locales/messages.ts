import type { en } from './en.ts';
import type { Formats } from './formats.ts';
import type { RichText } from './rich-text.ts';

/** At most 32 and 100 characters; the name of what is typed is in lower case, without spaces. */
export interface Label {
  readonly name: string;
  readonly description: string;
}

/** What some keys of English are in any language: functions take the same, texts may differ. */
type Translated<Type> = Type extends (...data: infer Data) => infer Result
  ? (...data: Data) => Result
  : Type extends string
    ? string
    : { readonly [Key in keyof Type]: Translated<Type[Key]> };

/** Everything the bot says, in one language. */
export interface Locale extends Translated<Omit<typeof en, 'formats'>> {
  readonly formats: Formats;
}

/** Commands that people choose by their name, and options that they fill in. */
export type OfferedName = keyof Locale['commands'];
export type TypedOption = keyof Locale['options'];

type Messages = Locale['messages'];

/** What is said to the bot that asks for nothing in a document. */
export type SmallTalk = Parameters<Messages['talk']>[0]['said'];

/** One of the messages with what it needs to be said. */
export type Message = {
  readonly [Key in keyof Messages]: Parameters<Messages[Key]> extends [infer Data]
    ? { readonly key: Key; readonly data: Readonly<Data> }
    : { readonly key: Key };
}[keyof Messages];

/** Puts a message into words; an option is called what its asker sees. */
export function say(locale: Locale, message: Message): RichText {
  // The key decides the type of the data, which TypeScript cannot follow through an indexed call.
  const template = locale.messages[message.key] as (data: unknown) => RichText;
  if (!('data' in message)) return template(undefined);
  const { data } = message;
  return template('option' in data ? { ...data, option: optionName(locale, data.option) } : data);
}

function optionName({ options }: Locale, option: string): string {
  return Object.hasOwn(options, option) ? options[option as TypedOption].name : option;
}
