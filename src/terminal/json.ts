import { once } from 'node:events';
import type { Readable, Writable } from 'node:stream';
import type { Chat } from '../chat/index.ts';
import type { Locale } from '../locales/index.ts';
import { summarize } from '../view/index.ts';
import { answerLine } from './line.ts';

/** Answers every line of the input with one line of JSON (docs/json.md), in order, until the input ends. */
export async function answerInJson(
  input: Readable | readonly string[],
  output: Writable,
  chat: Chat,
  locale: Locale,
): Promise<void> {
  for await (const line of Array.isArray(input) ? input : readLines(input as Readable)) {
    if (!output.write(`${jsonLine(line, chat, locale)}\n`)) await once(output, 'drain');
  }
}

/**
 * The lines of a stream, divided at `\n` or `\r\n` only. Node's own readline also divides at U+2028 and U+2029, which
 * JSON strings may hold.
 */
export async function* readLines(input: Readable): AsyncGenerator<string> {
  let rest = '';
  for await (const chunk of input.setEncoding('utf8')) {
    const lines = (rest + chunk).split('\n');
    rest = lines.pop() ?? '';
    for (const line of lines) yield line.replace(/\r$/, '');
  }
  if (rest !== '') yield rest;
}

function jsonLine(line: string, chat: Chat, locale: Locale): string {
  const { input, call, reply } = answerLine(line, chat);
  const output = { command: call?.command ?? '', ...summarize(reply, locale) };
  return stringify({ input, ...output }) ?? stringify({ input: line, ...output }) ?? '';
}

/**
 * JSON on one line for every reader, also for those that end lines at U+0085, U+2028 and U+2029; undefined if nested too
 * deep.
 */
function stringify(value: unknown): string | undefined {
  try {
    return JSON.stringify(value).replace(
      /[\u0085\u2028\u2029]/g,
      (end) => `\\u${end.charCodeAt(0).toString(16).padStart(4, '0')}`,
    );
  } catch (error) {
    if (error instanceof RangeError) return undefined;
    throw error;
  }
}
