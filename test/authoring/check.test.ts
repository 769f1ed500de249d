import { join } from 'node:path';
import { expect, test } from 'vitest';
import { checkDocuments } from '../../src/authoring/index.ts';
import { OperatorError } from '../../src/operation/index.ts';
import { folderWith, run } from '../terminal/program.ts';

const RULES = `---
title: The Rules
language: en
publisher: The Herons
items: Rule
---

# Conduct

A heron shall:

1. stand still, and while it stands still look at nothing else than the water in front of its own two feet;
2. “wait,” said Jane.
— quoting Jane Doe, speech, 2016
`;

test('tells of every passage how it is understood, and what a reader is told', async () => {
  const folder = folderWith({
    'rules.md': RULES,
    'rules.questions.en.md': '# ¶ 3\nwhat did she say\n# not answered\nwhy',
  });
  const { text, hasFaults } = await checkDocuments([folder]);
  expect(hasFaults).toBe(false);
  expect(text.replace(/[0-9a-z]{5}\.\d\.[0-9a-z]{4}/g, 'id').split('\n')).toEqual([
    `${join(folder, 'rules.md')}: “The Rules” (en), 3 passages, 1 question answered, 1 question not answered`,
    '',
    '¶ 1 (14 characters, 1 sentence)',
    '    under: Conduct',
    '    A heron shall:',
    '    [the publisher]',
    '    > — The Herons, in its own words',
    '    > The Herons · ¶ 1 · Conduct · The Rules · id',
    '',
    '¶ 2 · Rule 1 (104 characters, 1 sentence)',
    '    under: Conduct',
    '    after: A heron shall:',
    '    stand still, and while it stands still look at … in front of its own two feet;',
    '    [the publisher]',
    '    > — The Herons, in its own words',
    '    > The Herons · ¶ 2 · Rule 1 · Conduct · The Rules · id',
    '',
    '¶ 3 · Rule 2 (18 characters, 1 sentence, 1 question)',
    '    under: Conduct',
    '    after: A heron shall:',
    '    “wait,” said Jane.',
    '    [words of Jane Doe, speech, 2016] wait,',
    '    [the publisher] ” said Jane.',
    '    > — Words in quotation marks: Jane Doe, speech, 2016. All others: The Herons',
    '    > The Herons · ¶ 3 · Rule 2 · Conduct · The Rules · id',
    '',
    'No faults and no warnings.',
    '',
  ]);
});

test('lists all faults and warnings with file, line and cure, and tells of the documents without faults', async () => {
  const folder = folderWith({
    'bad.md': '---\ntitle: Bad\n---\n\nText.\n\n— Jane Doe\n',
    'good.md': '---\ntitle: Good\nlanguage: en\n---\n\nHerons &amp; storks.\n',
    'README.md': 'About.\n',
  });
  const { text, hasFaults } = await checkDocuments([folder]);
  expect(hasFaults).toBe(true);
  expect(text).toContain('“Good” (en), 1 passage');
  expect(text).toMatch(/Faults \(2\):\n\S*bad\.md:1: “language” is missing.*\n\S*bad\.md:7: This — line/);
  expect(text).toMatch(/Warnings \(2\):\n\S*README\.md: The file has no header.*\n\S*good\.md:6: “&amp;” is HTML/);
});

test('tells of one file and the questions beside it, and of nothing else', async () => {
  const folder = folderWith({ 'rules.md': RULES, 'rules.questions.en.md': '# ¶ 9\nwhy', 'other.md': '---\n' });
  const { text } = await checkDocuments([join(folder, 'rules.md')]);
  expect(text).toContain('Faults (1):');
  expect(text).toMatch(/rules\.questions\.en\.md:1: There is no ¶ 9/);
  expect(text).not.toContain('other.md');
});

test.each([
  ['missing.md', /There is no file or folder .*missing\.md: correct the path/],
  ['notes.txt', /notes\.txt is no document: .*ends with \.md/],
])('says what is wrong with %s', async (name, message) => {
  const folder = folderWith({ 'notes.txt': 'Text.' });
  const checked = checkDocuments([join(folder, name)]);
  await expect(checked).rejects.toThrow(OperatorError);
  await expect(checked).rejects.toThrow(message);
});

test('names DATA_DIR where its folder is missing', async () => {
  const { code, stderr } = await run(['check'], { env: { DATA_DIR: join(folderWith({}), 'nowhere') } });
  expect({ code, stderr }).toEqual({ code: 1, stderr: expect.stringMatching(/nowhere: correct DATA_DIR or create/) });
});

test('the program checks the documents it would answer from, and ends with 1 if they have faults', async () => {
  const good = folderWith({ 'rules.md': RULES });
  const bad = folderWith({ 'rules.md': '---\n' });
  expect(await run(['check'], { env: { DATA_DIR: good } })).toMatchObject({
    code: 0,
    stdout: expect.stringContaining('¶ 2 · Rule 1'),
    stderr: '',
  });
  expect(await run(['check', bad], { env: { DATA_DIR: good } })).toMatchObject({
    code: 1,
    stdout: expect.stringContaining('Faults (1):'),
  });
});
