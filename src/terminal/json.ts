import { once } from 'node:events';
import type { Readable, Writable } from 'node:stream';
import { type Chat, type Match, plain, type Reply, say, sourceLink, type Words } from '../chat/index.ts';
import { answerLine } from './line.ts';

/** Answers every line of the input with one line of JSON (docs/json.md), in order, until the input ends. */
export async function answerInJson(input: Readable, output: Writable, chat: Chat, words: Words): Promise<void> {
  for await (const line of linesOf(input)) {
    if (!output.write(`${JSON.stringify(toJson(line, chat, words))}\n`)) await once(output, 'drain');
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

function toJson(line: string, chat: Chat, words: Words) {
  const { call, reply } = answerLine(line, chat);
  return {
    input: call && line.trimStart().startsWith('{') ? JSON.parse(line) : line,
    command: call?.command ?? '',
    outcome: reply.outcome,
    matches: matchesOf(reply).map((match) => toJsonMatch(match, words)),
    message: reply.message && plain(say(words, reply.message)),
  };
}

function matchesOf(reply: Reply): readonly Match[] {
  switch (reply.outcome) {
    case 'about':
    case 'error':
      return [];
    case 'list':
      return reply.items.map(({ match }) => match);
    default:
      return reply.matches;
  }
}

function toJsonMatch({ document, passage, focus, confidence, explanation }: Match, words: Words) {
  return {
    document: document.id,
    paragraphs: passage.paragraphs,
    text: passage.text,
    focus: focus && passage.text.slice(focus.start, focus.end),
    attribution: plain(words.attribution(passage.attribution, document.publisher, document.published)),
    url: sourceLink(document, passage, focus),
    confidence: Math.round(confidence * 1000) / 1000,
    // Left out by JSON where the searcher does not explain.
    explanation,
  };
}
