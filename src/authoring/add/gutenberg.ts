import type { Reading } from './draft.ts';
import { countNote } from './note.ts';

const START = /^\*{3}\s?START OF TH(?:E|IS) PROJECT GUTENBERG EBOOK/i;
const END = /^\*{3}\s?END OF TH(?:E|IS) PROJECT GUTENBERG EBOOK/i;

/** A book of Project Gutenberg without what that says of it and of its licence, but for title and author; any other text as it is. */
export function withoutGutenberg(reading: Reading): Reading {
  const { header, blocks, notes } = reading;
  const start = blocks.findIndex(({ text }) => START.test(text));
  const end = blocks.findIndex(({ text }) => END.test(text));
  if (start === -1) return reading;
  const above = blocks.slice(0, start).map(({ text }) => text);
  const told = (what: string) => new RegExp(`^${what}: +(.+)$`, 'm').exec(above.join('\n'))?.[1];
  const author = told('Author');
  const text = blocks.slice(start + 1, end === -1 ? undefined : end);
  return {
    header: {
      ...header,
      title: told('Title') ?? header.title,
      authors: author === undefined ? header.authors : [author],
    },
    blocks: text,
    notes: [
      ...notes,
      ...countNote('Left out around the book, as Project Gutenberg’s, paragraphs', blocks.length - text.length),
    ],
  };
}
