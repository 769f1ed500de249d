import { execFileSync } from 'node:child_process';
import { linkSync, writeFileSync } from 'node:fs';
import { mkdtemp, rm, symlink, truncate, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { DocumentsError } from '../../src/documents/index.ts';
import { parseDocument } from '../../src/documents/reading/index.ts';
import { codePoint } from '../../tools/fuzz/code-point.ts';
import { faultsOfLoading } from './faults.ts';
import { fileOf } from './file.ts';

// Nothing that lies in the folder takes the bot down, or much of its time.

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'verbatim-'));
});
afterEach(() => rm(folder, { recursive: true }));

const put = (name: string, content: string) => writeFile(join(folder, name), content);

describe('what is no file that can be read to its end is a fault of it', () => {
  const article = () => join(folder, 'article.md');

  test.each<[string, () => unknown, RegExp]>([
    ['a pipe', () => execFileSync('mkfifo', [article()]), /no file that can be read to its end: put a file/],
    ['a device', () => symlink('/dev/zero', article()), /no file that can be read to its end/],
    ['a folder behind a link', () => symlink('.', article()), /no file that can be read to its end/],
    ['a link that leads to itself', () => symlink('article.md', article()), /cannot be read \(ELOOP\): check/],
    ['a link that leads nowhere', () => symlink('nowhere', article()), /cannot be read \(ENOENT\): check/],
    ['what is longer than it says', () => symlink('/proc/self/status', article()), /changed while it was read/],
  ])('%s', async (_, make, problem) => {
    await make();
    await put('good.md', fileOf('Text.'));
    expect(faultsOfLoading(folder)).toEqual([{ file: article(), line: null, problem: expect.stringMatching(problem) }]);
  });

  test('a socket', async () => {
    const server = createServer().listen(article());
    await put('good.md', fileOf('Text.'));
    expect(faultsOfLoading(folder)).toMatchObject([
      { file: article(), problem: expect.stringMatching(/cannot be read/) },
    ]);
    server.close();
  });
});

test.each(['article.md', 'article.questions.en.md', 'article.words.md'])('%s may have 5 MB', async (name) => {
  await put('article.md', fileOf('Text.'));
  await put(name, `${fileOf('Text.')}\n${'\n'.repeat(5_000_000)}`);
  expect(faultsOfLoading(folder)).toEqual([
    { file: join(folder, name), line: null, problem: expect.stringMatching(/has 5 MB, but at most 5 MB.*divide it/) },
  ]);
});

test('a folder may have 100 MB', async () => {
  for (let at = 0; at < 21; at += 1) {
    await put(`${at}.md`, '');
    await truncate(join(folder, `${at}.md`), 4_900_000);
  }
  expect(faultsOfLoading(folder)).toEqual([
    {
      file: folder,
      line: null,
      problem: expect.stringMatching(/102\.9 MB together, but at most 100 MB.*take some away/),
    },
  ]);
});

test('a folder may have 10,000 files', async () => {
  writeFileSync(join(folder, '0.md'), '');
  for (let at = 1; at < 10_001; at += 1) linkSync(join(folder, '0.md'), join(folder, `${at}.md`));
  expect(faultsOfLoading(folder)).toEqual([
    { file: folder, line: null, problem: expect.stringMatching(/10001 Markdown files, but at most 10000.*take some/) },
  ]);
});

const head = '---\ntitle: A\nlanguage: en\n';
const many = (count: number, piece: (at: number) => string) =>
  Array.from({ length: count }, (_, at) => piece(at)).join('');
const withHeader = (entries: string) => `${head}${entries}\n---\n\nText.`;
const faultsOf = (source: string) => {
  const read = parseDocument('a.md', Buffer.from(source));
  return Array.isArray(read) ? read : [];
};

test.each<[string, string, number | null, RegExp]>([
  [
    'a paragraph',
    `${head}---\n\nText.\n\n${many(2000, () => 'Herons fly.\n')}`,
    8,
    /has 23999 characters.*blank lines/,
  ],
  ['a line', `${head}---\n\nText.\n\n${'x'.repeat(20_001)}`, 8, /line has 20001 characters/],
  ['a line of comments', `${head}---\n\n${'a <!-- b --> '.repeat(2000)}`, 6, /line has 26000 characters/],
  ['a heading', `${head}---\n\n# ${'x'.repeat(20_001)}\n\nText.`, 6, /line has 20003 characters/],
  ['a header’s value', withHeader(`publisher: ${'x'.repeat(20_001)}`), 4, /line has 20012 characters/],
  ['a header', withHeader(many(100_000, (at) => `k${at}: v\n`)), 1, /header has \d+ characters.*shorten it/],
  ['a document', `${head}---\n\n${many(50_001, (at) => `${at}\n\n`)}`, null, /50001 paragraphs.*divide it/],
  [
    'a header that grows as it is read',
    withHeader(`authors: &a0 [x, x]\n${many(30, (at) => `k${at}: &a${at + 1} [*a${at}, *a${at}, *a${at}]\n`)}`),
    2,
    /not valid YAML \(Excessive alias count/,
  ],
  ['a header of brackets', withHeader(`authors: ${'['.repeat(9000)}`), 4, /not valid YAML/],
])('%s that is too large is a fault', (_, source, line, problem) => {
  expect(faultsOf(source)[0]).toMatchObject({ line, problem: expect.stringMatching(problem) });
});

test.each<[string, string]>([
  ['names of nobody', withHeader(`names:\n${many(1000, (at) => `  k${at}: [a${at}]\n`)}`)],
  ['keys that are unknown', withHeader(many(1500, (at) => `k${at}: v\n`))],
  ['items, each with who says it', `${head}---\n\n${many(20_000, (at) => `- ${at}\n— b\n`)}`],
  ['lines that could be items', `${head}---\n\n${many(1000, (at) => `9${at % 10}. a\nb\n`)}`],
  [
    'speakers',
    `${head}---\n\n${many(10_000, (at) => `Text ${at}.\n— Speaker ${at.toString(26).replace(/\d/g, 'x')}\n\n`)}`,
  ],
  ['words of one speaker', `${head}---\n\n${many(20_000, (at) => `Text ${at}.\n— Jane Doe\n\n`)}`],
  ['paragraphs under one heading', `${head}---\n\n# ${'x'.repeat(19_000)}\n\n${many(5000, (at) => `${at}.\n\n`)}`],
  ['items under one sentence', `${head}---\n\n${'x'.repeat(19_000)}:\n\n${many(5000, (at) => `- ${at}\n`)}`],
  ['backslashes', `${head}---\n\n${'\\'.repeat(19_999)}`],
])('many %s are read in time that grows as their number does', (_, source) => {
  // By the square, it would outlast the test.
  expect(parseDocument('a.md', Buffer.from(source))).toBeDefined();
});

test.each([101, 1000])('of %i faults a hundred are told, and how many more there are', async (count) => {
  await put('article.md', `${head}---\n\n${'— Jane Doe\n\n'.repeat(count)}`);
  const faults = faultsOfLoading(folder);
  expect(faults).toHaveLength(count);
  const lines = new DocumentsError(faults).message.split('\n');
  expect(lines).toHaveLength(101);
  expect(lines.at(-1)).toBe(`And ${count - 100} more: npm run check names all of them.`);
});

test('whatever stands in a file, it is a document, or has faults that name the file and the cure', () => {
  const piece = fc.oneof(
    fc.constantFrom(
      '---',
      '\n',
      '\n\n',
      '— ',
      '# ',
      '- ',
      '1. ',
      '(a) ',
      '  ',
      '\t',
      '\\',
      '“',
      '”',
      '[^1]',
      '[^1]: ',
      '\r',
    ),
    fc.constantFrom(
      '<!--',
      '-->',
      ': ',
      '&a ',
      '*a',
      '[',
      ']',
      '{',
      '}',
      '|',
      '>',
      '!!js ',
      '"',
      "'",
      '\0',
      '\ufeff',
      '\u2028',
    ),
    fc.constantFrom(
      'title: A',
      'language: en',
      'names: ',
      'quoting ',
      'sentence 2: ',
      'Jane Doe',
      'Text.',
      '2022-02-30',
    ),
    fc.string({ unit: codePoint, maxLength: 5 }),
  );
  const text = fc.array(piece, { maxLength: 60 }).map((pieces) => pieces.join(''));
  const bytes = fc.oneof(
    text.map((body) => Buffer.from(`${head}---\n\n${body}`)),
    text.map((entries) => Buffer.from(withHeader(entries))),
    fc.uint8Array({ maxLength: 200 }),
  );
  fc.assert(
    fc.property(bytes, (source) => {
      const read = parseDocument('data/a.md', source);
      if (!Array.isArray(read)) return;
      expect(read.length).toBeGreaterThan(0);
      for (const { file, problem } of read) {
        expect(file).toBe('data/a.md');
        expect(problem).toMatch(/\.$/);
      }
    }),
    { numRuns: 120 },
  );
});
