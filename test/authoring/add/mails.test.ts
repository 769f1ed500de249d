import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { addDocument } from '../../../src/authoring/add/index.ts';

async function added(content: string) {
  const folder = mkdtempSync(join(tmpdir(), 'verbatim-mails-'));
  const source = join(folder, 'mail.txt');
  writeFileSync(source, content);
  const { draft, notes } = await addDocument(source, folder, { id: 'mail' });
  const said = draft.blocks.map((block) => (block.kind === 'heading' ? [] : [...block.said, block.text]));
  return { said, header: draft.header, blocks: draft.blocks, notes: notes.join('\n') };
}

const HEAD = 'From: "Doe, Jane" <jane@example.org>\nDate: Mon, 3 June 2024 10:02\nTo: All\nSubject: The new gates\n\n';

test('the words of an e-mail are proposed for whoever sent it, and its header is none of them', async () => {
  const { said, header, blocks, notes } = await added(`${HEAD}The gates are shut.\n\nThey will stay so.\n`);
  expect(said).toEqual([
    ['Jane Doe', 'The gates are shut.'],
    ['Jane Doe', 'They will stay so.'],
  ]);
  expect(blocks.every((block) => 'isProposal' in block)).toBe(true);
  expect(header).toMatchObject({ title: 'The new gates', published: '2024-06-03' });
  expect(notes).toContain('Left out as headers and signatures of e-mails, 4: “From: ');
});

test.each([
  ['On Sun, 2 June 2024, Rob Hill <rob@example.org> wrote:', 'Rob Hill'],
  ['Am So., 2. Juni 2024 um 17:02 Uhr schrieb Lena Vogt <lena@example.org>:', 'Lena Vogt'],
  ['Le dim. 2 juin 2024 à 17:02, Zoé Blanc <zoe@example.org> a écrit :', 'Zoé Blanc'],
  ['On Sun, Jun 2, 2024 at 5:02 PM Rob Hill <rob@example.org> wrote:', 'Rob Hill'],
  ['On Sun, Jun 2, 2024 at 5:02 a.m. CEST, Rob Hill <rob@example.org>\nwrote:', 'Rob Hill'],
  ['2024-06-02 17:02 GMT+02:00 Rob Hill <rob@example.org>:', 'Rob Hill'],
])('what is answered under “%s” is proposed for %s', async (line, name) => {
  const { said } = await added(`${HEAD}No.\n\n${line}\n> Shall we open them?\n> They rust.\n>\n>> I say so.\n`);
  expect(said).toEqual([['Jane Doe', 'No.'], [name, 'Shall we open them?'], [name, 'They rust.'], ['I say so.']]);
});

test('signatures and dividers are none of anybody’s words', async () => {
  const signed = 'No.\n\n-- \nJane Doe\nSecretary\n\n';
  const answered = 'On Sun, 2 June 2024, Rob Hill <rob@example.org> wrote:\n> Shall we open them?\n';
  const { said, notes } = await added(`${HEAD}${signed}${answered}`);
  expect(said).toEqual([
    ['Jane Doe', 'No.'],
    ['Rob Hill', 'Shall we open them?'],
  ]);
  expect(notes).toMatch(/Left out as headers and signatures of e-mails, 7: .* …/);
  const other =
    '-----Ursprüngliche Nachricht-----\nVon: Rob Hill\nGesendet: Montag\nAn: Jane Doe\nBetreff: Tore\n\nAuf damit.\n';
  expect((await added(`${HEAD}${signed}${other}`)).said).toEqual([
    ['Jane Doe', 'No.'],
    ['Rob Hill', 'Auf damit.'],
  ]);
});

test('what is quoted in what is quoted is proposed for whoever wrote that', async () => {
  const inner =
    'On Sat, Jun 1, 2024 at 9:10 PM Ann Lee <ann@example.org>\n> wrote:\n>\n>> They rust.\n>>\n>> --\n>> Ann Lee\n>> Warden';
  const outer = `On Sun, Jun 2, 2024 at 5:02 PM Rob Hill <rob@example.org> wrote:\n\n> Shall we open them?\n>\n> ${inner}\n>\n> Or not?`;
  const { said, notes } = await added(`${HEAD}No.\n\n${outer}\n`);
  expect(said).toEqual([
    ['Jane Doe', 'No.'],
    ['Rob Hill', 'Shall we open them?'],
    ['Ann Lee', 'They rust.'],
    ['Rob Hill', 'Or not?'],
  ]);
  expect(notes).toMatch(/Left out as headers and signatures of e-mails, 8: /);
});

test('what is quoted from nobody who is named is marked', async () => {
  const { said, blocks } = await added(`${HEAD}> Shall we open them?\n\nNo.\n`);
  expect(said).toEqual([['Shall we open them?'], ['Jane Doe', 'No.']]);
  expect(blocks[0]).toHaveProperty('isTurn');
});

test('each e-mail of several is proposed for whoever sent that', async () => {
  const other = 'Von: Rob Hill\nGesendet: Montag, 3. Juni 2024\nAn: Jane Doe\nBetreff: Tore\n\nAuf damit.\n';
  const { said } = await added(`${HEAD}No.\n\n${other}`);
  expect(said).toEqual([
    ['Jane Doe', 'No.'],
    ['Rob Hill', 'Auf damit.'],
  ]);
});

test('minutes that begin with a few labels are no e-mail', async () => {
  const { said } = await added('Date: 3 June 2024\nTo: All\nSubject: Gates\n\nThe gates are shut.\n');
  expect(said.flat().join('\n')).toContain('Subject: Gates');
});
