import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { addDocument } from '../../../src/authoring/add/index.ts';
import { documentOf } from '../../documents/file.ts';

async function namesIn(content: string) {
  const folder = mkdtempSync(join(tmpdir(), 'verbatim-names-'));
  const source = join(folder, 'text.txt');
  writeFileSync(source, content);
  const { file, notes } = await addDocument(source, folder, { id: 'added' });
  return { names: documentOf(readFileSync(file)).names, notes: notes.join('\n') };
}

const talk = (head: string, ...labels: readonly string[]) =>
  `${head}\n\n${[...labels, ...labels].map((label) => `${label}: The bridge is open.`).join('\n\n')}\n`;

test.each([
  [
    'whole names, of surnames',
    talk('Briefing by Dana Whitlock and Samuel Osei', 'MS. WHITLOCK', 'MR. OSEI'),
    { 'MS. WHITLOCK': ['Dana Whitlock'], 'MR. OSEI': ['Samuel Osei'] },
  ],
  [
    'offices in labels',
    talk('Debate on the Bridge', 'Eleanor Marsh (Minister for Education)', 'Gareth Pryce (Labour)'),
    { 'Eleanor Marsh': ['Minister for Education'] },
  ],
  [
    'offices in the text, with or without articles',
    'News\n\nThe mayor, Ada Okafor, was there. “I saw the bridge,” said Okafor.\n\nTom Bell, chief secretary, was late. “I saw nothing,” said Tom Bell.',
    { 'Ada Okafor': ['mayor'], 'Tom Bell': ['chief secretary'] },
  ],
])('people may mean those who speak by %s', async (_, content, expected) => {
  const { names, notes } = await namesIn(content);
  expect(names).toEqual(expected);
  expect(notes).toContain('By these names people may mean who speaks, as the text has them; check names');
});

test.each([
  ['a surname that two have', talk('Briefing by Dana Whitlock and Tom Whitlock', 'MS. WHITLOCK', 'MR. OSEI')],
  ['a party', talk('Debate on the Bridge', 'Eleanor Marsh (Green)', 'Gareth Pryce (Labour)')],
  ['an office that two hold', talk('Debate', 'Eleanor Marsh (the minister)', 'Gareth Pryce (the minister)')],
  [
    'what somebody is to another',
    'News\n\nAda Okafor, the mayor’s sister, was there. “I saw the bridge,” said Ada Okafor.',
  ],
  ['words of pity', talk('Podcast\n\nPoor Brightwell! Dear Okafor!', 'Brightwell', 'Okafor')],
  [
    'what a sentence begins with',
    talk('Podcast\n\nI’m Brightwell. It’s Okafor, and don’t Whitlock.', 'Brightwell', 'Okafor'),
  ],
  [
    'what is said or done beside a name',
    'Noticias\n\n«No nos gusta nada», dijo el alcalde, Andrés Quiroga, ayer. Julián Prieto, acusa al alcalde de llegar tarde. «Nadie sabía nada», dijo Julián Prieto.',
  ],
])('but not by %s', async (_, content) => {
  expect((await namesIn(content)).names).toEqual({});
});
