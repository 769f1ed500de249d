import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Fault } from '../../src/documents/index.ts';
import { codePoint } from '../../tools/fuzz/code-point.ts';
import { documentOf, fileOf, parse } from './file.ts';

const ABOUT = '\n  title: A statement\n  parties: [Jane Doe]\n  date: 2022-02-04\n  url: https://example.org/statement';

function faultsOf(source: string | Uint8Array, file?: string): Fault[] {
  const parsed = parse(source, file);
  return Array.isArray(parsed) ? parsed : [];
}

interface Case {
  readonly fault: string;
  readonly source: string | Uint8Array;
  readonly line: number | null;
  /** What the message names, then the cure. */
  readonly problem: RegExp;
}

const ofTheFile: Case[] = [
  { fault: 'an empty file', source: '', line: 1, problem: /no header.*begin it with a line ---/ },
  { fault: 'only a byte order mark', source: '\ufeff', line: 1, problem: /no header.*begin it with a line ---/ },
  {
    fault: 'no header',
    source: 'Just a paragraph.\n',
    line: 1,
    problem: /no header.*title and language/,
  },
  { fault: 'text above the header', source: `\n${fileOf('Text.')}`, line: 1, problem: /no header.*begin it with/ },
  {
    fault: 'an unclosed header',
    source: '---\ntitle: A headline\n\nA paragraph.\n',
    line: 1,
    problem: /header.*never closed.*put a line ---/,
  },
  { fault: 'no paragraphs', source: fileOf('').trimEnd(), line: 7, problem: /no paragraphs.*add its text below/ },
  {
    fault: 'Latin-1',
    source: Buffer.from(fileOf('First line.\nA caf\u00e9.\nLast line.'), 'latin1'),
    line: 10,
    problem: /not UTF-8.*save the file in the encoding UTF-8/,
  },
  { fault: 'UTF-16', source: Buffer.from(`\ufeff${fileOf('Text.')}`, 'utf16le'), line: 1, problem: /not UTF-8.*save/ },
  {
    fault: 'a character cut off at the end',
    source: Buffer.from(fileOf('Text.\nNato’')).subarray(0, -1),
    line: 10,
    problem: /not UTF-8.*save/,
  },
];

const ofTheHeader: Case[] = [
  ...['title', 'language'].map((key) => ({
    fault: `no ${key}`,
    source: fileOf('Text.', { [key]: null }),
    line: 1,
    problem: new RegExp(`“${key}” is missing.*add it to the header, for example ${key}: `),
  })),
  {
    fault: 'a key without a value',
    source: fileOf('Text.', { title: '' }),
    line: 2,
    problem: /“title” is missing.*add/,
  },
  {
    fault: 'an empty title',
    source: fileOf('Text.', { title: '" "' }),
    line: 2,
    problem: /“title” is empty.*title: "/,
  },
  {
    fault: 'a number for a title',
    source: fileOf('Text.', { title: '1984' }),
    line: 2,
    problem: /“title”.*quotation marks/,
  },
  {
    fault: 'a number for a date that is no year',
    source: fileOf('Text.', { published: '20.22' }),
    line: 4,
    problem: /“published” is not a date.*write a year, a month or a day/,
  },
  {
    fault: 'quoting what has one quotation mark only',
    source: fileOf('It was late.\n“It was cold.\n— quoting Jane Doe'),
    line: 10,
    problem: /quotation mark in “.*“It was cold.*” has no other one: put in/,
  },
  {
    fault: 'quoting what has marks that are the wrong way round',
    source: fileOf('”It was cold,“ she said.\n— quoting Jane Doe'),
    line: 9,
    problem: /is the wrong way round/,
  },
  ...['2022-02-30', '2023-02-29', '2022-13-01', '2022-2-4', '2022-13', '20222', '4 February 2022', '04.02.2022'].map(
    (date) => ({
      fault: `the date ${date}`,
      source: fileOf('Text.', { published: date }),
      line: 4,
      problem: /“published” is not a date.*a year, a month or a day, for example 1945, 1945-06 or 1945-06-26/,
    }),
  ),
  ...['ftp://example.org/a', 'javascript:alert(1)', 'example.org/a', '/a.html', 'https://', 'mailto:a@example.org'].map(
    (url) => ({
      fault: `the link ${url}`,
      source: fileOf('Text.', { url }),
      line: 5,
      problem: /“url” is not an http or https link.*whole address, for example url: https:/,
    }),
  ),
  // It would end the link in a reply.
  ...['https://example.org/an article', '"https://example.org/an\\narticle"'].map((url) => ({
    fault: `the link ${url}`,
    source: fileOf('Text.', { url }),
    line: 5,
    problem: /“url” holds white space: write it as %20/,
  })),
  // Of “Copy link to highlight”: the bot adds such a directive itself.
  ...[
    'https://example.org/article#:~:text=Somewhere%20else',
    'https://example.org/article#part:~:text=a,b',
    'https://example.org/article?a=b#:~:text=a&text=b',
  ].map((url) => ({
    fault: `the link ${url}`,
    source: fileOf('Text.', { url: JSON.stringify(url) }),
    line: 5,
    problem: /“url” opens the page at some words: remove what begins with #:~:text=, for example url: https:/,
  })),
  {
    fault: 'such a link of what it reports on',
    source: fileOf('Text.', { about: `${ABOUT}#:~:text=a` }),
    line: 11,
    problem: /“about.url” opens the page at some words: remove what begins with #:~:text=/,
  },
  ...['english', 'en_US', 'e', '"en us"'].map((language) => ({
    fault: `the language ${language}`,
    source: fileOf('Text.', { language }),
    line: 6,
    problem: /“language” is not a known language tag.*language: en/,
  })),
  ...['quoting John Doe', 'sentence 1: John Doe', ', speech', 'John Doe, 2016-13-01'].map((speaker) => ({
    fault: `the speaker ${speaker}`,
    source: fileOf('Text.', { speaker: JSON.stringify(speaker) }),
    line: 7,
    problem: /“speaker” must be who speaks, in what and when: for example speaker: John Doe/,
  })),
  {
    fault: 'an unknown key',
    source: fileOf('Text.', { autor: 'Jane' }),
    line: 7,
    problem: /“autor” is not a key.*remove or correct/,
  },
  {
    fault: 'an unknown key with keys of its own',
    source: fileOf('Text.', { subject: '\n  title: A statement' }),
    line: 7,
    problem: /“subject” is not a key.*remove or correct/,
  },
  {
    fault: 'authors that are no list',
    source: fileOf('Text.', { authors: 'Jane' }),
    line: 7,
    problem: /“authors”.*list.*\[Jane Doe\]/,
  },
  {
    fault: 'a subject that is only text',
    source: fileOf('Text.', { about: 'Peace' }),
    line: 7,
    problem: /“about” must hold title and parties, and may hold date and url/,
  },
  {
    fault: 'a subject without parties',
    source: fileOf('Text.', { about: ABOUT.replace('[Jane Doe]', '[]') }),
    line: 9,
    problem: /“about.parties” is empty.*name at least one/,
  },
  {
    fault: 'a subject with a bad date',
    source: fileOf('Text.', { about: ABOUT.replace('2022-02-04', '2022-02-30') }),
    line: 10,
    problem: /“about.date” is not a date.*write a year/,
  },
  {
    fault: 'a subject with an unknown key',
    source: fileOf('Text.', { about: `${ABOUT}\n  place: Beijing` }),
    line: 12,
    problem: /“about.place” is not a key.*remove or correct/,
  },
  {
    fault: 'a header that is a list',
    source: '---\n- title\n---\n\nText.',
    line: 1,
    problem: /header must be lines such as title:/,
  },
  ...['A: B', '@A', '%A', '*A* b'].map((title) => ({
    fault: `the invalid YAML ${title}`,
    source: fileOf('Text.', { title }),
    line: 2,
    problem: /not valid YAML.*quotation marks/,
  })),
  {
    fault: 'a key that stands twice',
    source: fileOf('Text.', { 'title ': 'B' }),
    line: 7,
    problem: /not valid YAML.*unique.*: this key stands there twice: remove one/,
  },
  {
    fault: 'a tab in the header',
    source: fileOf('Text.', { about: '\n\tdate: 2022-02-04' }),
    line: 8,
    problem: /not valid YAML.*: write spaces instead of the tab/,
  },
  {
    fault: 'a backslash in the header',
    source: fileOf('Text.', { title: '"C:\\q"' }),
    line: 2,
    problem: /not valid YAML.*: between double quotation marks write \\\\ for \\/,
  },
  {
    fault: 'a value with more behind its marks',
    source: fileOf('Text.', { title: '"A" speech' }),
    line: 2,
    problem: /not valid YAML.*: put all of the value, or nothing of it, between/,
  },
  {
    fault: 'a key without a colon',
    source: '---\ntitle A\nlanguage: en\n---\n\nText.',
    line: 2,
    problem: /not valid YAML.*: write a key, a colon and a space/,
  },
];

const ofTheParagraphs: Case[] = [
  {
    fault: 'a comment that nothing closes',
    source: fileOf('Text.\n\n<!-- a note\n\nMore text.'),
    line: 11,
    problem: /comment that opens here is never closed: put -->/,
  },
  {
    fault: 'a — line without a paragraph',
    source: fileOf('Text.\n\n— Jane Doe'),
    line: 11,
    problem: /no paragraph.*remove the blank line/,
  },
  {
    fault: 'a — line above all paragraphs',
    source: fileOf('— Jane Doe\n\nText.'),
    line: 9,
    problem: /no paragraph.*remove the blank line/,
  },
  {
    fault: 'a paragraph that begins with a dash',
    source: fileOf('— Yes, she said.'),
    line: 9,
    problem: /no paragraph.*write \\—/,
  },
  {
    fault: 'text after a — line',
    source: fileOf('Text.\n— Jane Doe\nMore.'),
    line: 11,
    problem: /Nothing may follow a — line but others.*put .* last/,
  },
  {
    fault: 'text between — lines',
    source: fileOf('Text. More.\n— sentence 1: Jane Doe\nAnd more.\n— sentence 2: John Doe'),
    line: 11,
    problem: /Nothing may follow a — line but others.*put .* last/,
  },
  { fault: 'a dash inside a paragraph', source: fileOf('“Yes,\n— she said —\nyes.”'), line: 11, problem: /write \\—/ },
  {
    fault: 'a — line that names nobody',
    source: fileOf('Text.\n—'),
    line: 10,
    problem: /names nobody.*write — Speaker/,
  },
  ...['— quoting', '— reporting', '— quoting, speech, 2022'].map((line) => ({
    fault: `the line ${line}`,
    source: fileOf(`“Text.”\n${line}`),
    line: 10,
    problem: /names nobody.*write — Speaker/,
  })),
  {
    fault: 'a — line with an occasion only',
    source: fileOf('Text.\n— , speech, 2022'),
    line: 10,
    problem: /names nobody.*write — Speaker/,
  },
  {
    fault: 'quoting without quotation marks',
    source: fileOf('It was cold.\n— quoting Jane Doe'),
    line: 10,
    problem: /“quoting”.*no words in quotation marks.*write “reporting”/,
  },
  ...['2022-02-30', '2022-13', '2022-00-10'].map((date) => ({
    fault: `a — line with the date ${date}`,
    source: fileOf(`Text.\n— Jane Doe, speech, ${date}`),
    line: 10,
    problem: new RegExp(`“${date}” is not a date.*write year, month and day as 2022-02-04`),
  })),
];

/** Of the `—` lines under a paragraph, which begin on line 10. */
const ofTheLines = (
  [
    ...['sentence 4', 'sentence 0', 'sentences 1–4', 'sentences 1, 4', 'sentence 99999999999'].map((scope) => ({
      fault: `the scope ${scope} of three sentences`,
      lines: [`${scope}: Jane Doe`],
      problem: /There is no sentence \d+ in the paragraph above: it has 3\. Correct/,
    })),
    ...[
      ...['sentence: Jane Doe', 'sentence two: Jane Doe', 'sentences 1 and 2: Jane Doe', 'sentences 3–2: Jane Doe'],
      ...['sentences 1,: Jane Doe', 'sentence 2 Jane Doe', 'sentence 2, reporting Jane Doe', 'sentence2: Jane Doe'],
      ...['reporting sentence 2: Jane Doe', 'quoting sentence 2: Jane Doe', 'sentence 1: sentence 2: Jane Doe'],
      ...['“It was cold” reporting Jane Doe', '“It was cold”, quoting Jane Doe', '“It was cold: reporting Jane Doe'],
      ...['reporting “It was cold”: Jane Doe', '“It was cold”: “He went”: Jane Doe'],
    ].map((line) => ({
      fault: `the line ${line}`,
      lines: [line],
      problem: /not clear which words this — line speaks of: begin it with — sentence 2:, .*“the words”:/,
    })),
    ...[
      ...[
        '“It was hot”',
        '“it was cold”',
        '“It  was cold”',
        '"It was cold, she said"',
        '“went home … It was”',
        '“ … home”',
      ],
      // Part of a word is none.
      ...['“as cold”', '“It wa”'],
    ].map((scope) => ({
      fault: `the scope ${scope}`,
      lines: [`${scope}: Jane Doe`],
      problem: /The words “.*” do not stand in the paragraph above, .*: copy them from it, or write its first and last/,
    })),
    ...['“He”', '“It was cold … He”', '“He … home”'].map((scope) => ({
      fault: `the scope ${scope}, which begins or ends at more than one place`,
      lines: [`${scope}: Jane Doe`],
      problem: /The words “He” stand in the paragraph above more than once: write more of them/,
    })),
    ...[
      ['Jane Doe', 'John Doe'],
      ['reporting Jane Doe', 'reporting Jane Doe'],
      ['reporting Jane Doe', 'Jane Doe'],
      ['quoting Jane Doe', 'quoting John Doe'],
      ['sentences 1–2: Jane Doe', 'sentence 3: reporting Jane Doe', 'sentence 2: John Doe'],
      ['“It was cold”: Jane Doe', '“cold.” He”: John Doe'],
    ].map((lines) => ({
      fault: `two lines that claim the same words: ${lines.join(' | ')}`,
      lines,
      at: lines.length,
      problem: /claims words that one above it claims too: let each say of which words/,
    })),
    {
      fault: 'a line of whose words others leave nothing',
      lines: ['Jane Doe', 'sentences 1–3: John Doe'],
      problem: /Other — lines claim all the words of this one more exactly: remove it, or/,
    },
    ...['sentence 3: quoting Jane Doe', '“went home”: quoting Jane Doe'].map((line) => ({
      fault: `quoting without quotation marks: ${line}`,
      lines: [line],
      problem: /“quoting”, but what it speaks of has no words in quotation marks: write “reporting”/,
    })),
    ...['sentence 1:', 'sentence 1: quoting', '“went home”:', '“went home”: reporting, speech, 2022'].map((line) => ({
      fault: `the line ${line}`,
      lines: [line],
      problem: /names nobody: write — Speaker/,
    })),
    {
      fault: 'a date that is none behind a scope',
      lines: ['sentence 1: quoting Jane Doe, speech, 2022-13'],
      problem: /“2022-13” is not a date.*write year, month and day/,
    },
  ] satisfies { fault: string; lines: string[]; at?: number; problem: RegExp }[]
).map(
  ({ fault, lines, at = 1, problem }: { fault: string; lines: string[]; at?: number; problem: RegExp }): Case => ({
    fault,
    source: fileOf(['“It was cold.” He went home. He slept.', ...lines.map((line) => `— ${line}`)].join('\n')),
    line: 9 + at,
    problem,
  }),
);

test.each([...ofTheFile, ...ofTheHeader, ...ofTheParagraphs, ...ofTheLines])(
  '$fault is a fault',
  ({ source, line, problem }) => {
    expect(faultsOf(source)).toEqual([{ file: 'data/example.md', line, problem: expect.stringMatching(problem) }]);
  },
);

test.each(['"A', "'A", '[A', '{A'])('what is never closed in a header is a fault: %s', (title) => {
  const [fault] = faultsOf(fileOf('Text.', { title }));
  expect(fault?.problem).toMatch(/not valid YAML.*: what opens there, .* is not closed: put in what closes it/);
  expect(fault?.line).toBe(2);
});

test.each([
  ['emphasis in Markdown', '*Breaking*'],
  ['an alias of nothing', '*headline'],
  [
    'a billion laughs',
    `&a [${'x,'.repeat(9)}]\n${[...'bcde'].map((name, level) => `${name}: &${name} [${`*${'abcd'[level]},`.repeat(9)}]`).join('\n')}`,
  ],
])('%s in a header is a fault', (_name, title) => {
  expect(faultsOf(fileOf('Text.', { title }))[0]).toMatchObject({ line: expect.any(Number) });
});

test.each([
  ['nothing', 'data/.md'],
  ['white space', 'data/ .md'],
  ['more than 100 characters', `data/${'a'.repeat(101)}.md`],
])('a name of %s is a fault of the file as a whole', (_name, file) => {
  expect(faultsOf(fileOf('Text.'), file)).toEqual([
    { file, line: null, problem: expect.stringMatching(/name.*1 to 100 characters.*rename the file/) },
  ]);
});

test('a name of 100 characters is none', () => {
  expect(documentOf(fileOf('Text.'), `data/${'a'.repeat(100)}.md`).id).toHaveLength(100);
});

test('all faults of a file come together, in the order of their lines', () => {
  const body = '— Nobody\n\nText.\n— Jane Doe, 2022-02-30\n\nText.\n— Jane Doe\nMore.\n\nText.\n— quoting Jane Doe';
  const faults = faultsOf(fileOf(body, { published: '2022-02-30', url: 'example.org', title: null, autor: 'Jane' }));
  expect(faults.map(({ line, problem }) => [line, problem])).toEqual([
    [1, expect.stringContaining('“title”')],
    [3, expect.stringContaining('“published”')],
    [4, expect.stringContaining('“url”')],
    [6, expect.stringContaining('“autor”')],
    [9, expect.stringContaining('no paragraph')],
    [12, expect.stringContaining('“2022-02-30”')],
    [16, expect.stringContaining('Nothing may follow')],
    [19, expect.stringContaining('“quoting”')],
  ]);
});

test('a fault has the same line in a file with CRLF', () => {
  const source = fileOf('Text.\n\n— Jane Doe', { url: 'example.org' });
  expect(faultsOf(source.replaceAll('\n', '\r\n'))).toEqual(faultsOf(source));
});

test('a byte that is not UTF-8 is found on its line where lines end with CR', () => {
  const source = Buffer.from(fileOf('A caf\u00e9.').replaceAll('\n', '\r'), 'latin1');
  expect(faultsOf(source)).toMatchObject([{ line: 9 }]);
});

test('a byte that is not UTF-8 is found on its line, wherever it stands', () => {
  const bytes = Buffer.from(fileOf('“Café”, 中文, 🙂\n— Jane Doe\n\nLast.\n'));
  fc.assert(
    fc.property(fc.nat(bytes.length), fc.constantFrom(0xc0, 0xf5, 0xfe, 0xff), (at, byte) => {
      const source = Buffer.concat([bytes.subarray(0, at), Buffer.of(byte), bytes.subarray(at)]);
      const line = bytes.subarray(0, at).filter((one) => one === 0x0a).length + 1;
      expect(faultsOf(source)).toMatchObject([{ line, problem: expect.stringContaining('UTF-8') }]);
    }),
    { numRuns: 150 },
  );
});

describe('whatever a file holds, it is a document or has faults', () => {
  const check = (source: string | Uint8Array) => {
    const parsed = parse(source);
    if (!Array.isArray(parsed)) {
      expect(parsed.passages).not.toEqual([]);
      return;
    }
    expect(parsed).not.toEqual([]);
    const lines = parsed.map(({ line }) => line ?? 0);
    expect(lines).toEqual(lines.toSorted((a, b) => a - b));
    expect(lines.at(-1)).toBeLessThanOrEqual(
      Buffer.from(source)
        .toString()
        .split(/\r\n|\n|\r/).length,
    );
    for (const { problem } of parsed) expect(problem).toMatch(/^.*\.$/s);
  };

  test('any bytes', () => {
    fc.assert(fc.property(fc.uint8Array({ size: 'medium' }), check), { numRuns: 150 });
  });

  test('any text', () => {
    fc.assert(fc.property(fc.string({ unit: codePoint, size: 'medium' }), check), { numRuns: 150 });
  });

  test('any body', () => {
    const body = fc.string({ unit: fc.constantFrom(...'ab,“”"\\ \t\r\n\n\n———'), size: 'medium' });
    fc.assert(
      fc.property(body, (text) => check(fileOf(text))),
      { numRuns: 120 },
    );
  });

  test('any headings, lists and notes, of which no word is lost or changed', () => {
    const soup = fc.array(
      fc.constantFrom(
        ...[
          '# ',
          '- ',
          '1. ',
          '2. ',
          '(a) ',
          'a',
          'b.',
          ' ',
          '\n',
          '\n',
          '\n\n',
          '\n   ',
          '— ',
          '[^1]',
          ': ',
          '\\',
          '<!--',
          '-->',
        ],
      ),
    );
    fc.assert(
      fc.property(soup, (pieces) => {
        const body = pieces.join('');
        check(fileOf(body));
        const parsed = parse(fileOf(body));
        if (Array.isArray(parsed) || /<!--|\[\^1\]/.test(body)) return;
        const lines = body.split('\n');
        for (const { text } of parsed.passages) {
          for (const line of text.split('\n')) {
            expect(
              lines.some((each) => each.includes(line.trim())),
              `${line} of ${JSON.stringify(body)}`,
            ).toBe(true);
          }
        }
      }),
      { numRuns: 100 },
    );
  });

  test('any header', () => {
    const soup = fc.string({ unit: fc.constantFrom(...'ab12 \n:-[]{},&*!|>"\'#?%@`~\t…'), size: 'medium' });
    fc.assert(
      fc.property(soup, soup, (title, more) => check(fileOf('Text.', { title, more }))),
      { numRuns: 150 },
    );
  });
});
