import { writeFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { readDocument, readWorksheet, writeWorksheets } from '../../../src/authoring/questions/index.ts';
import { loadDocuments } from '../../../src/documents/reading/index.ts';
import { folderWith } from './folder.ts';

test('writes a worksheet, and reads the answers back', async () => {
  const { path, file, text } = folderWith({ 'town.questions.en.md': '# ¶ 2\nmay my dog run free\n' });
  const document = await readDocument(path);
  const said: string[] = [];
  const say = (line: string) => void said.push(line);
  await writeWorksheets(document, path, ['en', 'es'], say);
  expect(said[0]).toContain(`npm run questions -- ${path} --languages en --read FILE`);
  const worksheet = text('town.worksheet.en.txt');
  expect(worksheet).toContain('part 1 of 3');
  expect(worksheet).toContain('# ¶ 3\nThe library closes at six in the evening, except on Fridays.');
  expect(worksheet).not.toContain('{{');
  expect(text('town.worksheet.es.txt')).toContain('Spanish (es)');
  // It lies beside the documents, and is none.
  expect(loadDocuments(file(''))).toHaveLength(1);

  writeFileSync(
    file('answers.txt'),
    [
      'Here you go:\n\n**¶ 1**\n1. can I sell cake in the market place\n2. hawking wares',
      '## ¶ 2\n- may my dog run free\n- leash in summer\n\n# ¶ 77\nwho is that',
      '# not answered\nwhat is the fine\n\n# words\nlibrary: biblioteca, Bibliothek\ndogs: perros\nmoon: luna',
    ].join('\n\n'),
  );
  await readWorksheet(document, path, 'en', file('answers.txt'), say);
  expect(text('town.questions.en.md')).toBe(
    '# ¶ 1\ncan I sell cake in the market place\nhawking wares\n\n# ¶ 2\nmay my dog run free\nleash in summer\n\n# not answered\nwhat is the fine\n',
  );
  expect(text('town.words.md')).toMatch(/^library: biblioteca, Bibliothek\nDogs: perros\n# untranslated: .*\n$/);
  expect(said.join('\n')).toContain('There is no ¶ 77');
});

test('speaks of one part, question and line in the singular', async () => {
  const unanswered = Array.from({ length: 20 }, (_, at) => `Was kostet das am Tag ${at}?\n`).join('');
  const written = `# ¶ 2\nDarf mein Hund frei laufen?\n\n# not answered\n${unanswered}`;
  const { path, file } = folderWith({ 'town.questions.de.md': written });
  const said: string[] = [];
  const say = (line: string) => void said.push(line);
  const document = await readDocument(path);
  await writeWorksheets(document, path, ['en', 'de'], say);
  writeFileSync(file('answers.txt'), '# ¶ 1\nDarf ich Kuchen verkaufen?\n\n# words\nlibrary: Bibliothek');
  await readWorksheet(document, path, 'de', file('answers.txt'), say);
  expect(said.join('\n')).toContain('Paste it into a chat');
  expect(said.join('\n')).toContain('2 answered, 20 not answered');
  expect(said.join('\n')).not.toMatch(/(?<!\d)1 \w+s\b/);
});

test('takes out what it has drafted and the search finds elsewhere, and tells of what others wrote', async () => {
  const byHand = '# ¶ 3\nmust members advertise on the market square\nlibrary on Fridays\n';
  const { path, file, text } = folderWith({ 'town.questions.en.md': byHand });
  writeFileSync(file('answers.txt'), '# ¶ 1\nmarket stall ads\n# ¶ 2\nlibrary closes at six on Fridays\npuppy leash');
  const said: string[] = [];
  await readWorksheet(await readDocument(path), path, 'en', file('answers.txt'), (line) => void said.push(line));
  expect(text('town.questions.en.md')).toBe(`# ¶ 1\nmarket stall ads\n\n# ¶ 2\npuppy leash\n\n${byHand}`);
  expect(said.join('\n')).toContain('left out: “library closes at six on Fridays” (¶ 2) is answered better by ¶ 3.');
});

test('says what an answer lacks', async () => {
  const { path, file } = folderWith();
  writeFileSync(file('answers.txt'), 'I cannot help with that.');
  const read = readWorksheet(await readDocument(path), path, 'en', file('answers.txt'), () => {});
  await expect(read).rejects.toThrow(/answers\.txt holds no answers.*# ¶ and its number/);
});

test('tells of lines of which nothing was made', async () => {
  const { path, file } = folderWith();
  const answers = '1. when is the market\n- who may sell\n\n# ¶ 2\nmay my dog run free\n';
  writeFileSync(file('answers.txt'), answers);
  const said: string[] = [];
  await readWorksheet(await readDocument(path), path, 'en', file('answers.txt'), (line) => void said.push(line));
  expect(said.join('\n')).toMatch(/Nothing was made of “1\. when is the market”, and of 1 more: /);
});

test('tells of none where all were read, headings, talk and words apart', async () => {
  const { path, file } = folderWith();
  const answers =
    'Sure! Here are they:\n\n**¶ 1**\n1. when is the market\n- **who may sell**\n\n# words\ndogs: perros\n';
  writeFileSync(file('answers.txt'), answers);
  const said: string[] = [];
  await readWorksheet(await readDocument(path), path, 'en', file('answers.txt'), (line) => void said.push(line));
  expect(said.join('\n')).not.toContain('Nothing was made of');
});
