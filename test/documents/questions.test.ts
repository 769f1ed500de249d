import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { DocumentsError } from '../../src/documents/index.ts';
import { loadDocuments, parseQuestions } from '../../src/documents/reading/index.ts';
import { article, articleFile } from '../samples.ts';
import { faultsOfLoading } from './faults.ts';
import { documentOf, fileOf } from './file.ts';

/** Its second paragraph is printed again as the fourth. */
const source = fileOf('One.\n\nTwo.\n\nThree.\n\nTwo.');
const document = documentOf(source, 'example.md');

function parse(content: string | Uint8Array, file = 'example.questions.en.md') {
  return parseQuestions(file, typeof content === 'string' ? new TextEncoder().encode(content) : content, document);
}

function questionsOf(content: string) {
  const parsed = parse(content);
  if (Array.isArray(parsed)) throw new DocumentsError(parsed);
  return { answered: Object.fromEntries(parsed.answered), unanswered: parsed.unanswered };
}

describe('a file of questions', () => {
  test('holds them by the paragraph that answers, and those that none does', () => {
    expect(questionsOf('# ¶ 1\n\nWho?\n  Why not?  \n\n# ¶ 3\nWhere?\n\n# not answered\n\nWhen?\nHow many?\n')).toEqual(
      { answered: { 1: ['Who?', 'Why not?'], 3: ['Where?'] }, unanswered: ['When?', 'How many?'] },
    );
  });

  test.each(['# ¶ 3', '#¶3', '  #  ¶  3  ', '# ¶\u00a03', '# ¶ 03'])(
    'may have its heading written as %j',
    (heading) => {
      expect(questionsOf(`${heading}\nWho?`).answered).toEqual({ 3: ['Who?'] });
    },
  );

  test.each(['# not answered', '#Not Answered', '# NOT ANSWERED  '])(
    'may have its heading written as %j',
    (heading) => {
      expect(questionsOf(`${heading}\nWho?`).unanswered).toEqual(['Who?']);
    },
  );

  test('may come back to a paragraph', () => {
    expect(questionsOf('# ¶ 1\nOne?\n# ¶ 3\nThree?\n# ¶ 1\nOne again?').answered).toEqual({
      1: ['One?', 'One again?'],
      3: ['Three?'],
    });
  });

  test('may name a repeated paragraph by any of its numbers', () => {
    expect(questionsOf('# ¶ 4\nFour?\n# ¶ 2\nTwo?').answered).toEqual({ 2: ['Four?', 'Two?'] });
  });

  test('may be empty', () => {
    expect(questionsOf('\n')).toEqual({ answered: {}, unanswered: [] });
  });

  test('is read back as it was written, whatever ends its lines', () => {
    const question = fc
      .string({ unit: fc.constantFrom(...'ab ¶#?中é…\u00a0') })
      .map((text) => text.trim())
      .filter((text) => text !== '' && !text.startsWith('#'));
    const some = fc.array(question, { minLength: 1 });
    fc.assert(
      fc.property(some, some, fc.constantFrom('\n', '\r\n', '\r', '\n\n'), (answered, unanswered, end) => {
        const content = ['\ufeff# ¶ 3', ...answered, '# not answered', ...unanswered].join(end);
        expect(questionsOf(content)).toEqual({ answered: { 3: answered }, unanswered });
      }),
    );
  });

  test('never makes the parser throw', () => {
    const bytes = fc.oneof(
      fc.uint8Array(),
      fc.string({ unit: fc.constantFrom(...'#¶ 12\nnot answered?') }).map((text) => new TextEncoder().encode(text)),
    );
    fc.assert(fc.property(bytes, (content) => void parse(content)));
  });
});

describe('is a fault', () => {
  const cases: [name: string, content: string, line: number, problem: RegExp][] = [
    ['a paragraph that is not there', '# ¶ 1\nWho?\n\n# ¶ 5\nWhy?', 4, /no ¶ 5 in example.*¶ 1 to ¶ 4/],
    ['paragraph 0', '# ¶ 0', 1, /no ¶ 0/],
    ['a heading without ¶', '# 4\nWho?', 1, /not a heading.*# ¶ 4, or # not answered/],
    ['a heading without a number', '# ¶\nWho?', 1, /not a heading/],
    ['a heading with more than a number', '# ¶ 4, 5\nWho?', 1, /not a heading/],
    ['a heading of another level', '## ¶ 4', 1, /not a heading/],
    ['another heading', '# ¶ 1\nWho?\n# Unanswered\nWhy?', 3, /not a heading/],
    ['a question before the first heading', '\nWho?\n# ¶ 1\nWhy?', 2, /before the first heading: put # ¶/],
  ];
  test.each(cases)('%s', (_, content, line, problem) => {
    expect(parse(content)).toEqual([
      { file: 'example.questions.en.md', line, problem: expect.stringMatching(problem) },
    ]);
  });

  test.each(['xx', 'english', 'e', '1'])('the language %s', (language) => {
    const file = `data/example.questions.${language}.md`;
    expect(parse('# ¶ 1\nWho?', file)).toEqual([
      { file, line: null, problem: expect.stringMatching(`“${language}” is not a known language: name the file`) },
    ]);
  });

  test('a line that is not UTF-8', () => {
    expect(parse(Buffer.from('# ¶ 1\nWho?\n\nQué?', 'latin1'))).toMatchObject([{ line: 1 }]);
    const content = Buffer.concat([Buffer.from('# ¶ 1\nWho?\n\n'), Buffer.from('Qué?', 'latin1')]);
    expect(parse(content)).toEqual([
      { file: 'example.questions.en.md', line: 4, problem: expect.stringMatching(/not UTF-8: save the file/) },
    ]);
  });
});

test('all faults of a file come together, in the order of its lines', () => {
  const faults = parse('Who?\nWhy?\n# ¶ 9\nWhen?\n# Other\nWhere?\n# ¶ 1\nHow?', 'example.questions.xx.md');
  expect(faults).toMatchObject([null, 1, 2, 3, 5].map((line) => ({ file: 'example.questions.xx.md', line })));
});

describe('files beside documents', () => {
  let folder: string;
  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'verbatim-'));
  });
  afterEach(() => rm(folder, { recursive: true }));

  async function put(files: Record<string, string>): Promise<void> {
    for (const [name, content] of Object.entries(files)) await writeFile(join(folder, name), content);
  }

  function faults(): [file: string, line: number | null][] {
    return faultsOfLoading(folder).map(({ file, line }) => [file.slice(folder.length + 1), line]);
  }

  test('of several languages add up, and change nothing else of the document', async () => {
    await put({
      'example.md': source,
      'example.questions.en.md': '# ¶ 4\nWho?\n# not answered\nWhen?',
      'example.questions.ru.md': '# ¶ 2\nКто?\n# ¶ 3\nГде?\n# not answered\nКогда?',
    });
    const questions = [[], ['Who?', 'Кто?'], ['Где?']];
    expect(loadDocuments(folder)).toEqual([
      {
        ...document,
        passages: document.passages.map((passage, index) => ({ ...passage, questions: questions[index] })),
        unanswered: ['When?', 'Когда?'],
      },
    ]);
  });

  test('belong to the document of their own name only', async () => {
    await put({ 'a.md': source, 'My B.md': source, 'My B.Questions.EN.md': '# ¶ 1\nWho?' });
    const documents = loadDocuments(folder);
    expect(documents.map(({ id, passages }) => [id, passages[0]?.questions])).toEqual([
      ['my-b', ['Who?']],
      ['a', []],
    ]);
  });

  test('without their document are a fault', async () => {
    await put({ 'example.md': source, 'exmaple.questions.en.md': '# ¶ 1\nWho?' });
    expect(faultsOfLoading(folder)).toEqual([
      {
        file: join(folder, 'exmaple.questions.en.md'),
        line: null,
        problem: expect.stringMatching(/no document exmaple\.md.*rename the file/),
      },
    ]);
  });

  test('without their document are a fault each', async () => {
    await put({ 'example.md': source, 'ghost.questions.en.md': '', 'ghost.questions.es.md': '' });
    expect(faults()).toEqual([
      ['ghost.questions.en.md', null],
      ['ghost.questions.es.md', null],
    ]);
  });

  test('of a document with a fault are no fault of their own', async () => {
    await put({ 'example.md': 'No header.', 'example.questions.en.md': '# ¶ 1\nWho?' });
    expect(faults()).toEqual([['example.md', 1]]);
  });

  test('have their faults reported with those of the documents', async () => {
    await put({
      'bad.md': '---',
      'example.md': source,
      'example.questions.en.md': '# ¶ 5\n# Other',
      'example.questions.xx.md': 'Who?',
      'ghost.questions.en.md': '',
    });
    expect(faults()).toEqual([
      ['bad.md', 1],
      ['example.questions.en.md', 1],
      ['example.questions.en.md', 2],
      ['example.questions.xx.md', null],
      ['example.questions.xx.md', 1],
      ['ghost.questions.en.md', null],
    ]);
  });
});

describe.each([
  ['en', 30],
  ['es', 12],
  ['ru', 12],
  ['zh', 12],
])('the questions in %s beside the article', async (language, least) => {
  const file = articleFile.replace(/md$/, `questions.${language}.md`);
  const questions = parseQuestions(file, await readFile(file), article);
  if (Array.isArray(questions)) throw new DocumentsError(questions);

  test.each(article.passages)(`are at least ${least} different ones for ¶ $paragraphs.0`, ({ paragraphs }) => {
    expect(new Set(questions.answered.get(paragraphs[0])).size).toBeGreaterThanOrEqual(least);
  });

  test('name some that it does not answer, none of which it does', () => {
    const answered = new Set([...questions.answered.values()].flat());
    expect(questions.unanswered.length).toBeGreaterThan(0);
    expect(questions.unanswered.filter((question) => answered.has(question))).toEqual([]);
  });
});

test.each([
  ['# ¶ 1\nWho?\nWhy?\nWho?', 4, /^This question stands on line 2 already/],
  ['# ¶ 1\nWho?\n\n# not answered\nWho?', 5, /^This question is said to be answered on line 2/],
  ['# not answered\nWho?\n\n# ¶ 3\nWho?', 5, /^This question is said not to be answered on line 2/],
])('the reader is warned of questions that contradict each other: %j', (content, line, problem) => {
  const warnings: unknown[] = [];
  parseQuestions('example.questions.en.md', Buffer.from(content), document, (warning) => warnings.push(warning));
  expect(warnings).toEqual([{ file: 'example.questions.en.md', line, problem: expect.stringMatching(problem) }]);
});

test('what two paragraphs answer contradicts nothing', () => {
  const warnings: unknown[] = [];
  parseQuestions('example.questions.en.md', Buffer.from('# ¶ 1\nWho?\n\n# ¶ 3\nWho?'), document, (warning) =>
    warnings.push(warning),
  );
  expect(warnings).toEqual([]);
});
