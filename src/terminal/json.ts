import { once } from 'node:events';
import type { Readable, Writable } from 'node:stream';
import {
  aboutText,
  attributionOf,
  type Chat,
  type Match,
  plain,
  type Reply,
  say,
  sourceLink,
  verdictOf,
  type Words,
} from '../chat/index.ts';
import { answerLine } from './line.ts';

/** Answers every line of the input with one line of JSON (docs/json.md), in order, until the input ends. */
export async function answerInJson(
  input: Readable | readonly string[],
  output: Writable,
  chat: Chat,
  words: Words,
): Promise<void> {
  for await (const line of Array.isArray(input) ? input : linesOf(input as Readable)) {
    if (!output.write(`${jsonLine(line, chat, words)}\n`)) await once(output, 'drain');
  }
}

/**
 * The lines of a stream, divided at `\n` or `\r\n` only. Node's own readline also divides at U+2028 and U+2029, which
 * JSON strings may hold.
 */
export async function* linesOf(input: Readable): AsyncGenerator<string> {
  let rest = '';
  for await (const chunk of input.setEncoding('utf8')) {
    const lines = (rest + chunk).split('\n');
    rest = lines.pop() ?? '';
    for (const line of lines) yield line.replace(/\r$/, '');
  }
  if (rest !== '') yield rest;
}

function jsonLine(line: string, chat: Chat, words: Words): string {
  const { input, call, reply } = answerLine(line, chat);
  const output = {
    command: call?.command ?? '',
    outcome: reply.outcome,
    matches: matchesOf(reply).map((match) => toJsonMatch(match, words)),
    message: messageOf(reply, words),
    ...checkFields(reply),
  };
  return stringify({ input, ...output }) ?? stringify({ input: line, ...output }) ?? '';
}

/** JSON on one line for every reader, also for those that end lines at U+0085, U+2028 and U+2029; undefined if nested too deep. */
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

function matchesOf(reply: Reply): readonly Match[] {
  switch (reply.outcome) {
    case 'about':
    case 'error':
      return [];
    case 'copy':
      return [reply.shown];
    case 'list':
      return reply.items.map(({ match }) => match);
    case 'check':
      return reply.checks.flatMap(({ matches }) => matches);
    case 'answer':
    case 'closest':
    case 'none':
    case 'quote':
      return reply.matches;
  }
}

/** The verdict on the first quotation; on all of them, if there are more. */
function checkFields(reply: Reply) {
  if (reply.outcome !== 'check') return {};
  const checks = reply.checks.map(({ quotation, verdict, misattributed, difference }) => ({
    quotation,
    verdict,
    misattributed,
    difference,
  }));
  const [first] = checks;
  return {
    verdict: first?.verdict,
    misattributed: first?.misattributed,
    difference: first?.difference,
    ...(checks.length > 1 ? { checks } : {}),
  };
}

/** What a reader is told beside the quotations. */
function messageOf(reply: Reply, words: Words): string | null {
  if (reply.outcome === 'check') return reply.checks.map((check) => plain(verdictOf(check, words))).join('\n');
  if (reply.outcome === 'about') return plain(aboutText(reply.documents, words, reply.documents.length));
  return reply.message && plain(say(words, reply.message));
}

function toJsonMatch({ document, passage, focus, confidence, explanation }: Match, words: Words) {
  return {
    document: document.id,
    paragraphs: passage.paragraphs,
    text: passage.text,
    focus: focus && passage.text.slice(focus.start, focus.end),
    attribution: plain(attributionOf(passage, document, words)),
    url: sourceLink(document, passage, focus),
    confidence: Math.round(confidence * 1000) / 1000,
    // Left out by JSON where the searcher does not explain.
    explanation,
  };
}
