import { locales } from '../locales/index.ts';
import { isOnlyLeadIn, isQuestion, outermostSpans, withoutLeadIns } from '../text/index.ts';
import type { Call } from './call.ts';
import { type Command, isOffered } from './command.ts';
import { isShowing, readReferences } from './references/read.ts';

/**
 * Reads a command as it would be typed on Discord, in any language of the interface.
 *
 * `/search words:cold war document:foo` gives options by name; words before the first name belong to the command's
 * first option, so that `/quote ¶4` does as well. Only a name that the command has, with its value right behind the
 * colon, begins an option.
 */
export function slashCall(typed: string, commands: readonly Command[]): Call {
  const [, name = '', rest = ''] = /^\/(\S*)\s*(.*)$/s.exec(typed) ?? [];
  const command = commandCalled(name, commands);
  const names = Object.keys(command?.options ?? {});
  const options: Record<string, string> = {};
  let option = names[0] ?? '';
  for (const word of rest.split(/(?<=\s)(?=\S)/)) {
    const [written = '', called = ''] = /^([\p{L}-]+)[:：](?=\S)/u.exec(word) ?? [];
    const named = names.find((each) => optionNames(each).includes(called));
    if (named !== undefined) option = named;
    const value = named === undefined ? word : word.slice(written.length);
    if (value !== '') options[option] = (options[option] ?? '') + value;
  }
  return { command: command?.name ?? name, options };
}

/**
 * The call that a message types out, with a slash or, where it is clear, without one: `/quote 4-6`, “quote 4”, “check "…"”,
 * “search cold war”, “about”, in any language of the interface; undefined if it types none.
 */
export function typedCall(message: string, commands: readonly Command[]): Call | undefined {
  for (const text of [message.trim(), withoutLeadIns(message)]) {
    const call = text.startsWith('/') ? knownCall(text, commands) : plainCall(text, commands);
    if (call) return call;
  }
  return undefined;
}

function knownCall(text: string, commands: readonly Command[]): Call | undefined {
  const call = slashCall(text, commands);
  return commands.some(({ name }) => name === call.command) ? call : undefined;
}

/** What stands before a number and its word, that word, and what begins with the number. */
const NUMBERED = /^(.*?)(?<!\p{L})(\p{L}+)\s*[:：]?\s*([#¶§]?\s*\d.*)$/su;

function plainCall(text: string, commands: readonly Command[]): Call | undefined {
  const called = (word: string) => commandCalled(word, commands)?.name;
  const [, before = '', verb = '', numbers = ''] = NUMBERED.exec(text) ?? [];
  const isQuote = isOnlyLeadIn(before) && (called(verb) === 'quote' || isShowing(verb));
  if (isQuote && readReferences(numbers, { bareNumbers: true })?.alone)
    return { command: 'quote', options: { passage: numbers } };
  const [, first = '', rest = ''] = /^(\p{L}+)\s*[:：]?\s*(.*)$/su.exec(text) ?? [];
  if (called(first) === 'search' && rest !== '') return { command: 'search', options: { words: rest } };
  const alone = rest === '' ? called(first) : undefined;
  if (alone !== undefined && alone !== 'ask') return { command: alone, options: {} };
  const [, leadIn = '', claim = ''] = /^\p{L}+([^:：]*)[:：]\s*(.*)$/su.exec(text) ?? [];
  const [quotation] = outermostSpans(text);
  // “Check: do they oppose it?” asks.
  if (called(first) === 'check' && !quotation && isOfQuotation(leadIn) && /\S/.test(claim) && !isQuestion(claim))
    return { command: 'checkMessage', options: { text: claim } };
  const leading = text.slice(0, quotation?.start).match(/\p{L}+/gu) ?? [];
  const others = leading.filter((word) => called(word) !== 'check');
  if (!quotation || others.length === leading.length || !isOfQuotation(others.join(' '))) return undefined;
  // Who is named behind it is asked about, too.
  return { command: 'checkMessage', options: { text: text.slice(quotation.start) } };
}

/**
 * What a message that says nothing of its own wants done with the one that it replies to: “fact check”, “find it”, or either,
 * as “is this a real quote?”; undefined if it says something.
 */
export function wantedOfReplied(
  message: string,
  commands: readonly Command[],
): 'check' | 'find' | 'either' | undefined {
  const words: readonly string[] = message.match(/\p{L}+/gu) ?? [];
  const named = words.map((word) => commandCalled(word, commands)?.name);
  const isFinding = named[0] === 'search' || named[0] === 'quote' || named[0] === 'ask' || isShowing(words[0] ?? '');
  const others = words.filter((_, at) => named[at] !== 'check' && !(isFinding && at === 0));
  if (!isOnlyLeadIn(message) && !isOfQuotation(others.join(' '))) return undefined;
  if (named.includes('check')) return 'check';
  return isFinding ? 'find' : 'either';
}

/** Whether some words say no more than that it is a quotation which is spoken of. */
function isOfQuotation(words: string): boolean {
  return (words.match(/\p{L}+/gu) ?? []).every(
    (word) => isOnlyLeadIn(word) || optionNames('quote').includes(word.toLowerCase()),
  );
}

/** The command that people type by a name. */
function commandCalled(name: string, commands: readonly Command[]): Command | undefined {
  const typed = name.toLowerCase();
  return commands
    .filter(isOffered)
    .find((command) => Object.values(locales).some((locale) => locale.commands[command.name].name === typed));
}

function optionNames(option: string): (string | undefined)[] {
  return Object.values(locales).map(({ options }) => new Map(Object.entries(options)).get(option)?.name);
}
