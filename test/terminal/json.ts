import { Readable, Writable } from 'node:stream';
import { expect } from 'vitest';
import { z } from 'zod';
import { locales } from '../../src/locales/index.ts';
import { answerInJson } from '../../src/terminal/index.ts';
import { article, articleSource, chatOver } from '../samples.ts';

/** A match as docs/json.md describes it: the format that others rely on. */
export const jsonMatch = z
  .strictObject({
    document: z.literal(article.id),
    paragraphs: z.array(z.int().min(1).max(12)).min(1),
    text: z.string().refine((text) => articleSource.includes(`\n\n${text}\n`), 'is not a paragraph'),
    focus: z.string().min(1).nullable(),
    attribution: z.string().min(1),
    url: z.url().nullable(),
    confidence: z.number().min(0).max(1),
  })
  .refine(({ text, focus }) => focus === null || text.includes(focus), 'focus is no piece of text');

const chat = chatOver(article);

/** What is written for an input that comes in pieces. */
export async function outputFor(...input: readonly (string | Uint8Array)[]): Promise<string> {
  let written = '';
  const output = new Writable({
    write: (chunk, _, done) => {
      written += chunk;
      done();
    },
  });
  const pieces = input.map((piece) => Buffer.from(piece));
  await answerInJson(Readable.from(pieces, { objectMode: false }), output, chat, locales.en);
  return written;
}

/** The objects that an output is made of, one a line. */
export function objectsIn(output: string): unknown[] {
  const lines = output.split('\n');
  expect(lines.pop()).toBe('');
  return lines.map((line) => JSON.parse(line));
}
