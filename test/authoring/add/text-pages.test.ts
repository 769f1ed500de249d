import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { addDocument } from '../../../src/authoring/add/index.ts';

async function added(content: string) {
  const folder = mkdtempSync(join(tmpdir(), 'verbatim-pages-'));
  const source = join(folder, 'page.txt');
  writeFileSync(source, content);
  const { draft, notes } = await addDocument(source, folder, { id: 'added' });
  return { texts: draft.blocks.map(({ text }) => text.replace(/\s+/g, ' ')), notes: notes.join('\n') };
}

const PAGES = [
  ['The lantern is awake.', 'If two keepers hear each'],
  ['other, one of them sleeps.', 'Nobody answers then.'],
  ['The end is near.', 'Goodbye.'],
];
const TEXT = [
  'The lantern is awake.',
  'If two keepers hear each other, one of them sleeps.',
  'Nobody answers then.',
  'The end is near.',
  'Goodbye.',
];
const set = (head: string, foot: (page: number) => string, end: string) =>
  PAGES.map((page, at) =>
    [...(at > 0 && head !== '' ? [head] : []), ...page, foot(at + 1)].filter(Boolean).join('\n\n'),
  ).join(end);

describe('of a text that was set in pages', () => {
  test.each([
    ['that are counted below', set('RFC 9988      SLP', (page) => `Doe    Draft    [Page ${page}]`, '\n\n'), true],
    ['in words', set('', (page) => `Seite ${page} von 3`, '\n\n'), true],
    ['between form feeds', set('The Lantern', (page) => String(page), '\n\f'), true],
    ['without anything around them', set('', () => '', '\n\f'), false],
  ])('what stands around these is none of it, and sentences go on: %s', async (_, content, isTold) => {
    const { texts, notes } = await added(`The Lantern Protocol\n\n${content}\n`);
    expect(texts.filter((text) => !/^The Lantern Protocol$/.test(text))).toEqual(TEXT);
    expect(notes.includes('Left out at the top and bottom of pages')).toBe(isTold);
  });

  test('the table of contents is none of it, either', async () => {
    const contents = ['1. Lamps . . . . . . 2', '1.1. Oil . . . . . . 3', '2. Wicks ........... 4'].join('\n');
    const { texts, notes } = await added(
      `The Protocol\n\nIt is short.\n\nContents\n\n${contents}\n\nLamps burn oil.\n`,
    );
    expect(texts).toEqual(['It is short.', 'Lamps burn oil.']);
    expect(notes).toContain('Left out as a table of contents, 4: “Contents”');
  });
});

test.each([
  ['The Protocol\n\nSee the map.\n\nPage 7\n\nOr the other one.\n\nPage 3'],
  ['The Protocol\n\nSo it goes . . . . 5\n\nAnd goes on.'],
])('but what only looks like that is kept', async (content) => {
  expect((await added(content)).texts).toEqual(content.split('\n\n').slice(1));
});
