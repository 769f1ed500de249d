import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { addDocument } from '../../../src/authoring/add/index.ts';

async function headingsOf(text: string) {
  const folder = mkdtempSync(join(tmpdir(), 'verbatim-headings-'));
  const source = join(folder, 'rules.txt');
  writeFileSync(source, `House rules\n\nNobody reads that.\n\n${text}\n\nNor that.\n`);
  const { draft } = await addDocument(source, folder, { id: 'added' });
  return draft.blocks.flatMap((block) => (block.kind === 'heading' ? [block.text] : []));
}

test.each([
  ['RULE II. No boy shall keep a ferret. (See also Rule V.)'],
  ['WE DO NOT SELL YOUR PHOTOS TO ANYBODY'],
  ['EL PERRO DEBE LLEVAR CORREA'],
  ['THE ENTIRE RISK AS TO THE TASTE OF ANY DISH LIES\nWITH YOU.  ALL OF IT.'],
])('a sentence is no heading: %s', async (text) => {
  expect(await headingsOf(text)).toEqual([]);
});

test.each([['RULE II. Ferrets'], ['HOW WE USE WHAT YOU DO'], ['GENERAL RULES\nNobody shall cook alone.']])(
  'a title is one: %s',
  async (text) => {
    expect(await headingsOf(text)).toEqual([text.split('\n')[0]]);
  },
);
