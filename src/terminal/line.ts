import {
  type Call,
  type Chat,
  type Command,
  errorReply,
  InputError,
  type Reply,
  slashCall,
  typedCall,
} from '../chat/index.ts';

/** What people type who want to know what they can type. */
export const HELP = /^\s*\/help(?:\s|$)/i;

interface Answered {
  /** The line, or the object that stands in it. */
  readonly input: unknown;
  /** Null where the line could not be read as a call. */
  readonly call: Call | null;
  readonly reply: Reply;
}

/** Answers a line. */
export function answerLine(line: string, chat: Chat): Answered {
  try {
    const call = parseLine(line, chat.commands);
    const input: unknown = line.trimStart().startsWith('{') ? JSON.parse(line.trim()) : line;
    return { input, call, reply: chat.respond(call) };
  } catch (error) {
    if (error instanceof InputError) return { input: line, call: null, reply: errorReply(error.reason) };
    throw error;
  }
}

/**
 * Reads a line of the terminal: a question, a paragraph (“quote 4”), a command as it would be typed on Discord, or a call in JSON.
 *
 * @throws {InputError} if the line is empty, or begins like JSON and is no call.
 */
export function parseLine(line: string, commands: readonly Command[]): Call {
  const typed = line.trim();
  if (typed === '') throw new InputError({ key: 'emptyLine' });
  if (typed.startsWith('{')) return parseCall(typed);
  // Where no screen has room for all commands, what they are for stands there.
  if (HELP.test(typed)) return { command: 'about', options: {} };
  if (typed.startsWith('/')) return slashCall(typed, commands);
  const quoting = typedCall(typed, commands);
  return quoting?.command === 'quote' ? quoting : { command: 'ask', options: { question: typed } };
}

function parseCall(json: string): Call {
  let call: unknown;
  try {
    call = JSON.parse(json);
  } catch {
    throw new InputError({ key: 'notACall' });
  }
  const { command, options = {} } = call as { command?: unknown; options?: unknown };
  if (typeof command !== 'string' || typeof options !== 'object' || options === null || Array.isArray(options)) {
    throw new InputError({ key: 'notACall' });
  }
  return { command, options: options as Call['options'] };
}
