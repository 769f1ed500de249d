import type { Document } from '../documents/index.ts';
import type { Searcher } from '../search/index.ts';
import { type Call, type Choice, type Command, InputError, type OptionSpec, type OptionValues } from './command.ts';
import { headingOf } from './quotation.ts';
import type { Reply } from './reply.ts';
import {
  matchingDocuments,
  resolveBoolean,
  resolveDocument,
  resolveFound,
  resolveOffset,
  resolvePlace,
  resolvePlaces,
  resolveSpan,
  resolveText,
  resolveUser,
} from './resolve.ts';
import type { Message, OptionName } from './words/words.ts';

/** As many choices as Discord shows. */
const MAX_CHOICES = 25;

/** The commands, wherever they are typed. */
export interface Chat {
  readonly commands: readonly Command[];
  /** Checks a call and carries it out. Never throws: whatever is wrong becomes a reply. */
  respond(call: Call): Reply;
  /** What can be chosen for the option that somebody is typing into. Never throws. */
  complete(call: Call, option: string): Choice[];
}

/** @param onFailure Is told of every fault of ours; what an asker got wrong is not one. */
export function createChat(
  commands: readonly Command[],
  searcher: Searcher,
  onFailure: (error: unknown) => void,
): Chat {
  const find = (name: string) => commands.find((command) => command.name === name);

  return {
    commands,
    respond(call) {
      try {
        const command = find(call.command);
        if (!command) throw new InputError(unknownCommand(call.command, commands));
        return command.run(resolveOptions(call, command, searcher.documents), searcher, call.asker);
      } catch (error) {
        if (error instanceof InputError) return errorReply(error.reason);
        onFailure(error);
        return errorReply({ key: 'failed' });
      }
    },
    complete(call, option) {
      try {
        const command = find(call.command);
        const spec = command?.options[option as OptionName];
        const typed = call.options[option];
        if (!command || !spec || typeof typed !== 'string') return [];
        if (spec.type === 'document') return completeDocument(typed, searcher.documents);
        const named = call.options['document'];
        const [document] =
          typeof named === 'string' && named !== '' ? matchingDocuments(named, searcher.documents) : [];
        return (command.complete?.(typed, document, searcher) ?? []).slice(0, MAX_CHOICES);
      } catch (error) {
        onFailure(error);
        return [];
      }
    },
  };
}

/** The reply that tells the asker, and nobody else, what is wrong. */
export function errorReply(message: Message): Reply {
  return { outcome: 'error', private: true, replaces: false, to: null, by: null, message };
}

function unknownCommand(command: string, commands: readonly Command[]): Message {
  const typed = commands.filter(({ surface }) => surface === 'slash').map(({ name }) => name);
  return { key: 'unknownCommand', data: { command, commands: typed } };
}

function resolveOptions(
  call: Call,
  command: Command,
  documents: readonly Document[],
): OptionValues<Command['options']> {
  const names = Object.keys(command.options);
  for (const option of Object.keys(call.options)) {
    if (!names.includes(option)) throw new InputError({ key: 'unknownOption', data: { option, options: names } });
  }
  const resolved = Object.entries(command.options).map(([name, spec]) => {
    const value = resolveOption(call.options[name], name, spec, documents);
    if (value === undefined && spec.required) throw new InputError({ key: 'missingOption', data: { option: name } });
    return [name, value];
  });
  return Object.fromEntries(resolved);
}

function resolveOption(value: unknown, name: string, spec: OptionSpec, documents: readonly Document[]) {
  if (spec.type === 'boolean') return resolveBoolean(value, name);
  const text = resolveText(value, name, spec);
  if (text === undefined) return undefined;
  switch (spec.type) {
    case 'text':
      return text;
    case 'document':
      return resolveDocument(text, documents);
    case 'place':
      return resolvePlace(text, documents);
    case 'places':
      return resolvePlaces(text, documents);
    case 'span':
      return resolveSpan(text);
    case 'offset':
      return resolveOffset(text);
    case 'found':
      return resolveFound(text);
    case 'user':
      return resolveUser(text, name);
  }
}

function completeDocument(typed: string, documents: readonly Document[]): Choice[] {
  return matchingDocuments(typed, documents)
    .slice(0, MAX_CHOICES)
    .map(({ id, title, publisher }) => ({ name: headingOf(`${title} · ${publisher}`), value: id }));
}
