import { type Document, editionOf } from '../documents/index.ts';
import type { Library } from '../library.ts';
import type { Message } from '../locales/index.ts';
import type { Call, Suggestion } from './call.ts';
import {
  type Command,
  InputError,
  type OptionName,
  type OptionSpec,
  type OptionSpecs,
  type OptionValues,
} from './command.ts';
import { type Defaults, defaultsIn } from './defaults.ts';
import { documentsNamed, documentsOffered, namesAmong } from './document-names.ts';
import { resolveOption } from './options.ts';
import { answersNothing } from './quotation.ts';
import { errorReply, type Reply } from './reply.ts';

/** The commands, on whatever platform they are called. */
export interface Chat {
  readonly commands: readonly Command[];
  /** Checks a call and carries it out. Never throws: whatever is wrong becomes a reply. */
  respond(call: Call): Reply;
  /** Differs once the documents have changed. */
  edition(): string;
  /** At most `limit` values for the option that somebody is typing into, best first. Never throws. */
  complete(call: Call, option: string, limit: number): Suggestion[];
}

/** Is told of a question that was missed, as it was typed, and how. */
export type OnMissed = (question: string, outcome: 'not answered' | 'not what was asked') => void;

/** In UTF-16 units: of what somebody is typing, more tells no value better, and it is looked at with every letter. */
const LONGEST_TYPED = 1000;

/**
 * @param library The documents at the time of a call; nothing of an earlier library is kept.
 * @param defaults Where to look in some documents only, if none is named.
 * @param onMissed Is told of every question that was not answered, or not as it was meant, where these are kept.
 * @param onFailure Is told of every fault of ours; what an asker got wrong is not one.
 */
export function createChat(
  commands: readonly Command[],
  library: () => Library,
  onFailure: (error: unknown) => void,
  defaults: Defaults = new Map(),
  onMissed?: OnMissed,
): Chat {
  const find = (name: string) => commands.find((command) => command.name === name);

  return {
    commands,
    respond(call) {
      try {
        const command = find(call.command);
        if (!command) throw new InputError(unknownCommand(call.command, commands));
        const current = library();
        const options = resolveOptions(call, command, current.documents, defaults);
        const reply = command.run(options, current, call.asker);
        if (onMissed) tellMissed(command, options, reply, onMissed);
        if (reply.kind !== 'about') return reply;
        const lookedIn = defaultsIn(call, defaults, current.documents) ?? null;
        return { ...reply, lookedIn, keepsMissed: onMissed !== undefined };
      } catch (error) {
        if (error instanceof InputError) return errorReply(error.reason);
        onFailure(error);
        return errorReply({ key: 'failed' });
      }
    },
    edition: () => editionOf(library().documents),
    complete(call, option, limit) {
      try {
        return suggestionsFor(option, call, find(call.command), library(), defaults, limit);
      } catch (error) {
        onFailure(error);
        return [];
      }
    },
  };
}

function tellMissed(command: Command, options: OptionValues<OptionSpecs>, reply: Reply, onMissed: OnMissed): void {
  if (command.name === 'instead') onMissed(String(options.question), 'not what was asked');
  else if (answersNothing(reply) && reply.asked) onMissed(reply.asked.question, 'not answered');
}

function unknownCommand(command: string, commands: readonly Command[]): Message {
  const typed = commands.filter(({ surface }) => surface === 'slash').map(({ name }) => name);
  return { key: 'unknownCommand', data: { command, commands: typed } };
}

function resolveOptions(
  call: Call,
  command: Command,
  documents: readonly Document[],
  defaults: Defaults,
): OptionValues<Command['options']> {
  const names = Object.keys(command.options);
  for (const option of Object.keys(call.options)) {
    if (!names.includes(option)) throw new InputError({ key: 'unknownOption', data: { option, options: names } });
  }
  const given = call.isPrivate && names.includes('private') ? { ...call.options, private: true } : call.options;
  const resolved = Object.entries<OptionSpec>(command.options).map(([name, spec]) => {
    const typed = resolveOption(given[name], name, spec, documents);
    const value = spec.type === 'documents' ? (typed ?? defaultsIn(call, defaults, documents)) : typed;
    if (value === undefined && spec.required) throw new InputError({ key: 'missingOption', data: { option: name } });
    return [name, value];
  });
  return Object.fromEntries(resolved);
}

function suggestionsFor(
  option: string,
  call: Call,
  command: Command | undefined,
  library: Library,
  defaults: Defaults,
  limit: number,
): Suggestion[] {
  const spec = command?.options[option as OptionName];
  const value = call.options[option];
  if (!command || !spec || typeof value !== 'string') return [];
  const typed = value.slice(0, LONGEST_TYPED);
  const { documents } = library;
  if (spec.type === 'document' || spec.type === 'documents') return suggestDocuments(typed, documents, limit);
  if (command.completion?.option !== option) return [];
  const named = call.options['document'];
  const isNamed = typeof named === 'string' && named !== '';
  const among = isNamed ? documentsNamed(named, documents).slice(0, 1) : defaultsIn(call, defaults, documents);
  return command.completion.suggest(typed, among?.length === 0 ? undefined : among, library, limit);
}

function suggestDocuments(typed: string, documents: readonly Document[], limit: number): Suggestion[] {
  const names = namesAmong(documents);
  return documentsOffered(typed, documents)
    .slice(0, limit)
    .map((document) => {
      const { mark = null } = names.get(document) ?? {};
      return { document, value: document.id, ...(mark !== null && { mark }) };
    });
}
