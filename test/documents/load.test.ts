import { mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { DocumentsError, type Warning } from '../../src/documents/index.ts';
import { loadDocuments } from '../../src/documents/reading/index.ts';
import { faultsOfLoading } from './faults.ts';
import { fileOf } from './file.ts';

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'verbatim-'));
});
afterEach(() => rm(folder, { recursive: true }));

async function put(files: Record<string, string | Uint8Array>): Promise<void> {
  for (const [name, content] of Object.entries(files)) await writeFile(join(folder, name), content);
}

test('every .md file of the folder is a document, in the order of their names', async () => {
  await put({ 'second.MD': fileOf('Two.'), 'first.md': fileOf('One.'), 'Third one.md': fileOf('Three.') });
  const documents = loadDocuments(folder);
  expect(documents.map(({ id, passages }) => [id, passages[0]?.text])).toEqual([
    ['third-one', 'Three.'],
    ['first', 'One.'],
    ['second', 'Two.'],
  ]);
});

test('question files, hidden files, other files and folders are no documents', async () => {
  const nonsense = 'No header.';
  await put({
    'article.md': fileOf('Text.'),
    'article.questions.en.md': '# ¶ 1\n\nWhat does it say?\n',
    'article.questions.zh-Hans.md': '# ¶ 1\n\n它说什么？\n',
    'README.md': '# About\n',
    'notes.md': nonsense,
    'empty.md': '',
    '.article.md': nonsense,
    '.#article.md': nonsense,
    'article.md~': nonsense,
    'article.txt': nonsense,
  });
  await mkdir(join(folder, 'drafts.md'));
  expect(loadDocuments(folder).map(({ id }) => id)).toEqual(['article']);
});

test('texts that are not read for their names or places are told', async () => {
  await put({ 'article.md': fileOf('Text.'), 'b.markdown': '', 'c.pdf': '', '.d.txt': '', 'e.json': '', 'f.md~': '' });
  for (const name of ['inner', 'empty', '.hidden']) await mkdir(join(folder, name));
  await put({ 'inner/g.md': fileOf('Text.'), '.hidden/h.md': fileOf('Text.') });
  const warnings: Warning[] = [];
  loadDocuments(folder, (warning) => warnings.push(warning));
  expect(warnings).toEqual([
    { file: join(folder, 'b.markdown'), line: null, problem: expect.stringMatching(/is not read.* ends with \.md/) },
    { file: join(folder, 'c.pdf'), line: null, problem: expect.stringMatching(/is not read.* ends with \.md/) },
    { file: join(folder, 'inner'), line: null, problem: expect.stringMatching(/Folders .* are not read/) },
  ]);
});

test('a document may be called questions', async () => {
  await put({ 'questions.md': fileOf('Text.'), 'my.questions.md': fileOf('Text.') });
  expect(loadDocuments(folder).map(({ id }) => id)).toEqual(['my.questions', 'questions']);
});

test('a missing folder is a fault that names DATA_DIR', async () => {
  const missing = join(folder, 'missing');
  expect(faultsOfLoading(missing)).toEqual([
    {
      file: missing,
      line: null,
      problem: expect.stringMatching(/cannot be read \(ENOENT\).*correct DATA_DIR or create/),
    },
  ]);
});

test('a file in the place of the folder is a fault', async () => {
  await put({ 'article.md': fileOf('Text.') });
  expect(faultsOfLoading(join(folder, 'article.md'))).toMatchObject([{ line: null }]);
});

test('a folder without a document is a fault', async () => {
  await put({ 'notes.txt': 'Text.', '.hidden.md': fileOf('Text.') });
  expect(faultsOfLoading(folder)).toEqual([
    { file: folder, line: null, problem: expect.stringMatching(/no document.*put a \.md file with a header into it/) },
  ]);
});

test.each([
  ['My Doc.md', 'my-doc.md'],
  ['E\u0301.md', '\u00e9.md'],
])('%s and %s have the same id, which is a fault', async (one, other) => {
  await put({ [one]: fileOf('One.'), [other]: fileOf('Two.') });
  expect(faultsOfLoading(folder)).toEqual([
    { file: join(folder, other), line: null, problem: expect.stringMatching(/id.*rename one of the files/) },
  ]);
  expect(faultsOfLoading(folder)[0]?.problem).toContain(join(folder, one));
});

test('the faults of all files come together, each with its file and line', async () => {
  await put({
    'bad.md': fileOf('Text.\n\n— Jane Doe', { published: '2022-02-30' }),
    'good.md': fileOf('Text.'),
    'GOOD.md': fileOf('Text.'),
    'worse.md': '---',
  });
  const faults = faultsOfLoading(folder);
  expect(faults.map(({ file, line }) => [file, line])).toEqual([
    [join(folder, 'bad.md'), 4],
    [join(folder, 'bad.md'), 11],
    [join(folder, 'good.md'), null],
    [join(folder, 'worse.md'), 1],
  ]);
});

test('the error’s message is a line for each fault: file, line, problem', () => {
  const error = new DocumentsError([
    { file: 'data/a.md', line: 4, problem: 'Wrong: put it right.' },
    { file: 'data/b.md', line: null, problem: 'Bad: make it good.' },
  ]);
  expect(error.message).toBe('data/a.md:4: Wrong: put it right.\ndata/b.md: Bad: make it good.');
});

test('a file that cannot be read is a fault', async () => {
  await symlink('nowhere', join(folder, 'article.md'));
  expect(faultsOfLoading(folder)).toEqual([
    {
      file: join(folder, 'article.md'),
      line: null,
      problem: expect.stringMatching(/cannot be read \(ENOENT\): check/),
    },
  ]);
});

describe('what is no document is left alone, with a word', () => {
  const warningsOf = async () => {
    const warnings: Warning[] = [];
    loadDocuments(folder, (warning) => warnings.push(warning));
    return warnings;
  };

  test.each([
    ['README.md', '# Documents of the bot\n', /has no header and is left alone: .*begin it with a line ---/],
    ['LICENSE.md', '', /has no header and is left alone/],
    ['article.questions.md', '# ¶ 1\n\nWhat does it say?\n', /questions in this file are not read: put their language/],
  ])('%s', async (name, content, problem) => {
    await put({ 'article.md': fileOf('Text.'), [name]: content });
    expect(await warningsOf()).toEqual([
      { file: join(folder, name), line: null, problem: expect.stringMatching(problem) },
    ]);
  });

  test('but a header below blank lines is a fault', async () => {
    await put({ 'article.md': `\n${fileOf('Text.')}` });
    expect(faultsOfLoading(folder)).toMatchObject([
      { line: 1, problem: expect.stringMatching(/begin it with a line ---/) },
    ]);
  });

  test('and a folder of nothing else holds no document', async () => {
    await put({ 'article.md': 'No header.' });
    expect(faultsOfLoading(folder)).toMatchObject([
      { file: folder, problem: expect.stringMatching(/no document.*put a .md file with a header/) },
      { file: join(folder, 'article.md'), problem: expect.stringMatching(/no header/) },
    ]);
  });

  test('the warnings of a document come in the order of its lines', async () => {
    await put({ 'article.md': fileOf('One **two**.\n\n7. Seven.\n8. Eight.\n\nThree &amp; four.') });
    expect((await warningsOf()).map(({ line }) => line)).toEqual([9, 11, 14]);
  });
});

describe('a glossary', () => {
  test('is read beside its document', async () => {
    await put({
      'birds.md': fileOf('Herons wade.'),
      'birds.words.md': '# A note.\n\nheron: garza, цапля\nwade：waten、涉水\n',
    });
    const [birds] = loadDocuments(folder);
    expect(birds?.glossary).toEqual([
      { word: 'heron', others: ['garza', 'цапля'] },
      { word: 'wade', others: ['waten', '涉水'] },
    ]);
  });

  test('names its faults', async () => {
    await put({
      'birds.md': fileOf('Herons wade.'),
      'birds.words.md': 'heron\nwade: \n: x\na: b: c\n',
      'fish.words.md': 'a: b',
    });
    expect(faultsOfLoading(folder)).toEqual([
      ...[1, 2, 3, 4].map((line) => ({
        file: join(folder, 'birds.words.md'),
        line,
        problem: expect.stringContaining('dollar: dólar, Dollar'),
      })),
      { file: join(folder, 'fish.words.md'), line: null, problem: expect.stringContaining('fish.md') },
    ]);
  });
});

test('a document can be asked in the languages of ten questions a passage beside it', async () => {
  const questions = (count: number) =>
    `# ¶ 1\n\n${Array.from({ length: count }, (_, at) => `Is it ${at}?`).join('\n')}\n`;
  await put({
    'birds.md': fileOf('Herons wade.\n\nStorks nest.'),
    'birds.questions.en.md': questions(20),
    'birds.questions.es.md': questions(19),
    'birds.questions.zh-Hans.md': questions(25),
    'birds.questions.ru.md': `# not answered\n\n${questions(40).slice(7)}`,
  });
  const [birds] = loadDocuments(folder);
  expect(birds?.askedIn).toEqual(['en', 'zh']);
});
