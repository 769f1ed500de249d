import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { assert, describe, expect, test } from 'vitest';
import { addDocument } from '../../../src/authoring/add/index.ts';
import { parseDocument } from '../../../src/documents/reading/index.ts';
import { docxOf, docxParagraph } from './docx.ts';
import { column, type PdfLine, pdfOf } from './pdf.ts';

const fixtures = fileURLToPath(new URL('../../fixtures/add/', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'verbatim-add-'));

/** What is written of a source, and what is said about it. */
async function added(source: string, id = 'added') {
  const { file, notes } = await addDocument(source, folder, { id, force: true });
  return { written: readFileSync(file, 'utf8'), notes: notes.join('\n') };
}

function saved(name: string, content: string | Uint8Array): string {
  const file = join(folder, name);
  writeFileSync(file, content);
  return file;
}

describe('a document’s file', () => {
  test.each(['news.html', 'rules.md', 'meeting.txt', 'charter.txt', 'interview.srt', 'interview.vtt'])(
    'is made of %s, right to the character, and can be read',
    async (name) => {
      const { written } = await added(`${fixtures}${name}`);
      expect(written).toBe(readFileSync(`${fixtures}${name}.expected`, 'utf8'));
      expect(parseDocument('added.md', Buffer.from(written))).toHaveProperty('passages');
    },
  );

  test('is made of a PDF', async () => {
    const pages = [
      [
        { x: 72, y: 800, text: 'The Daily Report' },
        { x: 72, y: 780, size: 18, text: 'A report of the council' },
        ...column([
          'The council met on Friday to talk about the new bridge, and it',
          'decided that nobody pays for it, which is an interesting deci-',
          'sion. A decision was well-known to be long over-',
          'due.',
          '',
          'The second paragraph (of several) begins here, and it goes on over',
          'the end of the page, since there is more to say than fits onto',
        ]),
        { x: 280, y: 40, text: '- 1 -' },
      ],
      [
        { x: 72, y: 800, text: 'The Daily Report' },
        ...column(['one page of the report, and on it.', '', 'Article 2', '']),
        ...column(['1. The first item, which is rather long, so that it goes on in the'], 704),
        ...column(['next line.'], 690, 90),
        ...column(['2. The second item.', '', '\u0093We go,\u0094 she said \u0096 caf\u00e9.'], 676),
        { x: 280, y: 40, text: '- 2 -' },
      ],
    ];
    const info = { Title: 'A report of the council', Author: 'Jane Doe; John Roe', CreationDate: 'D:20220204120000Z' };
    const { written, notes } = await added(saved('report.pdf', pdfOf(pages, { info, language: 'en-GB' })));
    expect(written).toBe(readFileSync(`${fixtures}report.pdf.expected`, 'utf8'));
    expect(notes).toContain('Left out at the top and bottom of pages, and how often: The Daily Report (2), - # - (2).');
    expect(notes).toContain('“over-due”');
  });

  test.each([
    ['Chromium', '11/26/26, 10:08 AM Report on the Garden', 'file:///home/jane/report.html 1/1'],
    ['Chromium, in German', '26.11.26, 10:08 Report on the Garden', 'https://example.org/report?a=b 1/1'],
    ['Firefox', 'Report on the Garden https://example.org/report', '1 of 1 26/11/2026, 10:08'],
  ])('is made of a PDF without what %s prints around it', async (_, top, bottom) => {
    const lines = [
      'The garden was opened. It has been looked',
      'after by many people since then. And it',
      'will go on like that.',
      '',
      'In the second year it was painted.',
    ];
    // Such lines go over all of the page, and stand behind the text in the file.
    const page = [...column(lines), { x: 24, y: 820, text: top }, { x: 24, y: 20, text: bottom }];
    const { written, notes } = await added(saved('garden.pdf', pdfOf([page])));
    expect(written.split('\n\n').slice(1)).toEqual([`${lines.slice(0, 3).join(' ')}`, `${lines[4]}\n`]);
    expect(notes).not.toContain('columns');
    expect(notes).toMatch(/Left out at the top and bottom of pages, and how often: .* \(1\), .* \(1\)\./);
  });

  test.each([
    ['headings in great letters', 16, (page: number) => `Clause ${page}`],
    ['headings by their words', 10, (page: number) => `Clause ${page}`],
    ['items', 10, (page: number) => `${page}. Gates are shut at night`],
    ['what somebody says', 10, (page: number) => `ANN LEE: And now part ${page}`],
    ['sentences', 10, () => 'The gates are shut.'],
    ['numbers that do not count the pages', 10, (page: number) => `Plot ${page * page}, north`],
  ])('is made of a PDF with %s on top of each page', async (_, size, headOf) => {
    const page = (number: number) => [
      { x: 72, y: 800, size, text: headOf(number) },
      ...column([
        'This is the first of two lines of the text on page',
        `${'one two three four'.split(' ')[number - 1]}.`,
      ]),
      { x: 72, y: 40, text: `Page ${number} of 4` },
    ];
    const { written, notes } = await added(saved('heads.pdf', pdfOf([1, 2, 3, 4].map(page))));
    for (const number of [1, 2, 3, 4]) expect(written).toContain(headOf(number).replace(/^ANN LEE: /, ''));
    expect(written).not.toContain('of 4');
    expect(notes).toContain('and how often: Page # of # (4).');
  });

  test('is made of a PDF whose pages begin and end alike in the midst of paragraphs', async () => {
    const page = column([
      'And the sea came in with nothing but',
      'stones and salt, and nobody saw',
      'and nobody said a word of it.',
    ]);
    const { written } = await added(saved('sea.pdf', pdfOf([page, page, page])));
    expect(written.match(/nothing but stones and salt, and nobody saw and nobody said a word of it\./g)).toHaveLength(
      3,
    );
  });

  test('is made of a PDF without its table of contents', async () => {
    const entries = ['1 Lamps ........ 2', '1.1 Oil ........ 3', '2 Wicks ........ 4'];
    const lines = ['Keepers have two books.', '', ...entries, '', 'Lamps burn oil, and nothing else.'];
    const { written, notes } = await added(saved('lamps.pdf', pdfOf([column(lines)])));
    expect(written.split('\n\n').slice(1)).toEqual(['Keepers have two books.', 'Lamps burn oil, and nothing else.\n']);
    expect(notes).toContain('Left out as a table of contents, 3: “1 Lamps');
  });

  test.each(['book.txt', 'book.html'])(
    'is made of a book without what Project Gutenberg puts around it: %s',
    async (name) => {
      const blocks = [
        'The Project Gutenberg EBook of The Lamp, by Ann Lee',
        'This eBook is for the use of anyone anywhere.',
        'Title: The Lamp',
        'Author: Ann Lee',
        'Release Date: June 27, 2008 [EBook #11]',
        '*** START OF THE PROJECT GUTENBERG EBOOK THE LAMP ***',
        'The lamp burnt all night, and nobody came to put it out.',
        'In the morning it was cold, and so was the keeper of the lamp.',
        '*** END OF THE PROJECT GUTENBERG EBOOK THE LAMP ***',
        'Updated editions will replace the previous one.',
      ];
      const page = `<html lang="en"><body>${blocks.map((text) => `<p>${text}</p>`).join('')}</body></html>`;
      const { draft, notes } = await addDocument(
        saved(name, name === 'book.txt' ? blocks.join('\n\n') : page),
        folder,
        {
          id: 'book',
          force: true,
        },
      );
      expect(draft.header).toMatchObject({ title: 'The Lamp', authors: ['Ann Lee'], published: null });
      expect(draft.blocks.map(({ text }) => text)).toEqual(blocks.slice(6, 8));
      expect(notes.join(' ')).toContain('Left out around the book, as Project Gutenberg’s, paragraphs: 8.');
    },
  );

  test('is made of a PDF in which a full line stands above the next speaker’s', async () => {
    const lines = [
      'CHAIR: Was the gate shut that night?',
      'MR. OAKES: It was, and I had the only key.',
      'CHAIR: And who let them in?',
      'MR. OAKES: Nobody did.',
    ];
    const { written } = await added(saved('gate.pdf', pdfOf([column(lines)])));
    expect(written.split('\n\n').slice(1)).toEqual([
      'Was the gate shut that night?\n— CHAIR',
      'It was, and I had the only key.\n— MR. OAKES',
      'And who let them in?\n— CHAIR',
      'Nobody did.\n— MR. OAKES\n',
    ]);
  });

  test.each<[string, (text: string, number: number, y: number) => PdfLine[]]>([
    ['in one piece with it', (text, number, y) => [{ x: 50, y, text: `${number}`.padStart(2).padEnd(10) + text }]],
    [
      'beside it',
      (text, number, y) => [{ x: 50, y, text: `${number}` }, ...(text === '' ? [] : [{ x: 110, y, text }])],
    ],
  ])('is made of a PDF with a number in front of each line, %s', async (_, lineOf) => {
    const page = (lines: string[], number: number) => [
      { x: 500, y: 800, text: `${number}` },
      ...lines.flatMap((text, at) => lineOf(text, at + 1, 760 - 24 * at)),
    ];
    const pages = [
      page(
        [
          ...[
            '',
            'CHAIR: You wrote that "the gate',
            'is paper." Is it?',
            'MR. OAKES: It is worse. I told the warden',
            'so',
          ],
          ...['in 12 letters, and nobody came.', 'CHAIR: Who has them?', 'MR. OAKES: I do.', '(A pause.)'],
        ],
        3,
      ),
      page(['CHAIR: Then read them.', 'MR. OAKES: I will.', '', 'CHAIR: Thank you.'], 4),
    ];
    // Some programs write all numbers of a page before its lines.
    const apart = pages.map((lines) => [...lines].sort((a, b) => Number(a.x > 100) - Number(b.x > 100)));
    for (const file of [pages, apart]) {
      const { written, notes } = await added(saved('hearing.pdf', pdfOf(file)));
      expect(written).toContain('\n\nYou wrote that "the gate is paper." Is it?\n— CHAIR\n');
      expect(written).toContain(
        '\n\nIt is worse. I told the warden so in 12 letters, and nobody came.\n— MR. OAKES\n\nWho has them?\n— CHAIR\n',
      );
      expect(written.replace(/^---.*?---/s, '').match(/\d+/g)).toEqual(['12']);
      expect(notes).toContain('Each line has a number in front of it, which was left out.');
    }
  });

  test('is made of a PDF in two columns below lines that go over both', async () => {
    const page = [
      ...column(['We watched forty herons over sixty nights, at four creeks, by day.'], 760),
      ...column(
        [
          'Herons are thought to hunt near',
          'Marrow Bay. If so, they should',
          'get less at night (Reet, Holm,',
          '2004).',
        ],
        700,
      ),
      ...column(
        ['That the moon made no', 'difference to any of them', 'Surprised nobody at all, and', 'so we went home.'],
        702,
        300,
      ),
    ];
    const { written } = await added(saved('herons.pdf', pdfOf([page])));
    expect(written.trim().split('\n\n').slice(1)).toEqual([
      'We watched forty herons over sixty nights, at four creeks, by day.',
      'Herons are thought to hunt near Marrow Bay. If so, they should get less at night (Reet, Holm, 2004).',
      'That the moon made no difference to any of them Surprised nobody at all, and so we went home.',
    ]);
  });

  test('is made of a Word document', async () => {
    const body = [
      docxParagraph('The rules', { style: 'Heading1' }),
      docxParagraph('Everybody may come:'),
      docxParagraph('bring “chairs”;', { list: 1 }),
      docxParagraph('bring tables &amp; plates.', { list: 1 }),
      docxParagraph('A line\n— and another  one.'),
      docxParagraph('Come again.', { list: 2 }),
    ];
    const properties = { 'dc:title': 'Rules', 'dc:creator': 'Jane Doe', 'dcterms:created': '2022-02-04T12:00:00Z' };
    const { written, notes } = await added(
      saved('rules.docx', await docxOf(body.join(''), { ...properties, 'dc:language': 'en' })),
    );
    expect(written).toBe(readFileSync(`${fixtures}rules.docx.expected`, 'utf8'));
    expect(notes).toContain('The file was made on 2022-02-04: if the text was published then, add it as published.');
    expect(notes).toContain('check: title, authors.');
  });

  test('is made of what Word shows of a document with hidden text, changes, quotations, and a table behind speakers', async () => {
    const run = (text: string, properties = '') => `<w:r><w:rPr>${properties}</w:rPr><w:t>${text}</w:t></w:r>`;
    const body = [
      docxParagraph('Press Statement', { style: 'Title' }),
      `<w:p>${run('It is over.')}${run(' Not so.', '<w:vanish/>')}<w:ins w:id="1">${run(' It is.')}</w:ins></w:p>`,
      ...['ANNE BELL: One.', 'PAUL ROTH: Two.', 'ANNE BELL: Three.'].map((text) => docxParagraph(text)),
      `<w:tbl><w:tr>${['Workers', '1,200'].map((text) => `<w:tc>${docxParagraph(text)}</w:tc>`).join('')}</w:tr></w:tbl>`,
      docxParagraph('That was all.', { style: 'Quote' }),
    ];
    const { written, notes } = await added(saved('statement.docx', await docxOf(body.join(''))));
    expect(written).toContain('title: Press Statement\n');
    expect(written.split('\n\n').slice(1)).toEqual([
      'It is over. It is.',
      'One.\n— ANNE BELL',
      'Two.\n— PAUL ROTH',
      'Three.\n— ANNE BELL',
      'Workers\t1,200',
      '<!-- unnamed: set off as quoted. From whom? -->\nThat was all.\n',
    ]);
    expect(notes).toContain('as if all were accepted');
    expect(notes).toContain('Text that Word hides was left out.');
  });

  test('is made of a PDF with raised numbers, sentences in lines that are further apart, and lines that end early', async () => {
    const page = [
      { x: 72, y: 760, text: 'The number of days on which bathing was' },
      { x: 72, y: 742, text: 'forbidden fell from 31 to 6.' },
      { x: 240, y: 746, size: 7, text: '1' },
      { x: 252, y: 742, text: 'It cost 10' },
      { x: 312, y: 746, size: 7, text: '6' },
      ...column(
        [
          'Samples taken: 412',
          'Samples above: 7',
          '',
          'The report ends with this line, it seems to us.',
          'Then nothing.',
          '',
          '1 Office, 2022.',
        ],
        700,
      ),
    ];
    const { draft } = await addDocument(saved('days.pdf', pdfOf([page])), folder, { id: 'days' });
    expect(draft.blocks.map(({ text }) => text)).toEqual([
      'The number of days on which bathing was forbidden fell from 31 to 6. It cost 10⁶',
      'Samples taken: 412',
      'Samples above: 7',
      'The report ends with this line, it seems to us. Then nothing.',
    ]);
  });

  test('is made of a Word document with the numbers that Word shows', async () => {
    const body = [
      docxParagraph('Gardens', { style: 'Heading1', list: 4 }),
      docxParagraph('Everybody shall:'),
      docxParagraph('water;', { list: 3 }),
      docxParagraph('in the morning,', { list: 3, level: 1 }),
      docxParagraph('in the evening;', { list: 3, level: 1 }),
      docxParagraph('weed.', { list: 3 }),
      docxParagraph('Fences', { style: 'Heading1', list: 4 }),
      docxParagraph('They go on:'),
      docxParagraph('paint &amp; mend.', { list: 3 }),
    ];
    const { written, notes } = await added(saved('garden.docx', await docxOf(body.join(''), { 'dc:title': 'Rules' })));
    expect(written.split('\n\n').slice(1).join('\n\n')).toBe(
      '# Article 1 Gardens\n\nEverybody shall:\n\na) water;\n\na.I in the morning,\n\na.II in the evening;\n\nb) weed.\n\n# Article 2 Fences\n\nThey go on:\n\nc) paint & mend.\n',
    );
    expect(notes).toContain('Numbers that Word keeps apart from the text were put in front of it, in paragraphs: 7.');
  });

  test.each([
    ['Document1', 'python'],
    ['Untitled', 'Microsoft Office User'],
    ['Word Document', 'python-docx'],
    ['garden-rules.html', 'root'],
    ['https://example.org/garden', 'root'],
    ['Dokument 2', 'Admin'],
    ['(unspecified)', '(anonymous)'],
    ['', 'Admin'],
    ['garden_rules_final_v3', 'jdoe2'],
    ['Untitled', 'Un-named'],
  ])('of a Word file called %s by %s has the title that its text begins with, and no author', async (title, author) => {
    const body = docxParagraph('Agreement on the Garden', { style: 'Heading1' }) + docxParagraph('Everybody waters.');
    const properties = { 'dc:title': title, 'dc:creator': author };
    const { written } = await added(saved('agreement.docx', await docxOf(body, properties)));
    expect(written).toContain('title: Agreement on the Garden\n');
    expect(written).not.toContain('authors');
  });

  test('of a PDF have neither a title nor an author where its program writes so in brackets', async () => {
    const info = { Title: '\\(untitled page\\)', Author: '\\(nobody set\\)' };
    const page = [
      { x: 72, y: 780, size: 18, text: 'Rules of the Garden' },
      ...column(['Everybody waters, in the morning and at night.']),
    ];
    const { written } = await added(saved('rules.pdf', pdfOf([page], { info })));
    expect(written).toMatch(/^---\ntitle: Rules of the Garden\nlanguage/);
  });

  test('of a Word file are not those of another property where one is empty', async () => {
    const properties = { 'dc:title': 'Rules', 'dc:creator': '', 'cp:lastModifiedBy': 'Jane Doe' };
    const { written } = await added(saved('rules.docx', await docxOf(docxParagraph('Everybody waters.'), properties)));
    expect(written).toMatch(/^---\ntitle: Rules\nlanguage/);
  });
});

test.each([
  [
    'e-mail that was copied',
    'mail.txt',
    'From: Jane Doe\nTo: All\nSubject: Gates\n\nThe gates are shut: “Received: one.”',
  ],
  ['text that speaks of data', 'data.txt', '[Music] {"We go"} is what it says.\n\nNothing else was there.'],
])('%s is no file of another kind', async (_, name, content) => {
  expect((await added(saved(name, content))).written).toContain(content.split('\n').at(-1));
});

describe('a document’s file holds the texts of its source', () => {
  /** The paragraphs that are read back, in order. */
  async function texts(name: string, content: string): Promise<string[]> {
    const { written } = await added(saved(name, content));
    const document = parseDocument('added.md', Buffer.from(written));
    assert(!Array.isArray(document));
    const places = document.passages.flatMap((passage) => passage.paragraphs.map((number) => ({ number, passage })));
    return places.sort((a, b) => a.number - b.number).map(({ passage }) => passage.text);
  }
  /** Each cue half a second long and apart from the next. */
  const srtOf = (cues: readonly string[]) =>
    cues.map((cue, at) => `${at + 1}\n00:00:${10 + at},000 --> 00:00:${10 + at},500\n${cue}\n`).join('\n');

  test.each<[string, string[], string[]]>([
    ['one line', ['- No'], ['No']],
    ['two lines at once', ['- Yes\n- No'], ['Yes', 'No']],
    ['lines that are alike', ['- No\n- No'], ['No', 'No']],
    ['small letters', ['- no\n- yes', '-no\n-yes'], ['no', 'yes', 'no', 'yes']],
    [
      'long dashes, and none between',
      ['–Well.', '— ¿Qué?', '-“No!”', '-Да.\n-Нет.'],
      ['Well.', '¿Qué?', '“No!”', 'Да.', 'Нет.'],
    ],
    [
      'a turn over lines and cues',
      ['- I think so.\nAnd he', 'agreed.', '- Really?'],
      ['I think so. And he agreed.', 'Really?'],
    ],
    ['capitals', ['- NEVER', '- NEVER AGAIN'], ['NEVER', 'NEVER AGAIN']],
    [
      'a dash that stands inside a sentence',
      ['We went -', '- to be clear - home.'],
      ['We went - - to be clear - home.'],
    ],
    ['a number below zero', ['It was', '-40 degrees.'], ['It was -40 degrees.']],
    ['arrows', ['>> No', '>> Yes'], ['No', 'Yes']],
    ['a transcript', ['ANNA: Hello.', '- Hi.', 'ANNA: So?', 'BERT: Yes.'], ['Hello.', 'Hi.', 'So?', 'Yes.']],
  ])('subtitles whose dashes are turns: %s', async (_, cues, expected) => {
    expect(await texts('a.srt', srtOf(cues))).toEqual(expected);
    expect(await texts('a.vtt', `WEBVTT\n\n${srtOf(cues).replaceAll(',', '.')}`)).toEqual(expected);
  });

  test('whoever takes a turn by a dash is not who spoke before', async () => {
    const { written, notes } = await added(saved('a.srt', srtOf(['>> ANNA: Hello.', '- Hi.', 'How are you?'])));
    expect(written).toMatch(/\n\nHello\.\n— ANNA\n\n<!-- unnamed: .* -->\nHi\. How are you\?\n$/);
    expect(notes).toContain('Somebody else begins to speak, but is not named: 1 time.');
    expect((await added(saved('b.srt', srtOf(['- Hi.', '- Hello.'])))).notes).toContain('is not named: 2 times.');
  });

  test('names in brackets are labels of subtitles, but not what is heard', async () => {
    const cues = [
      '- [Dr. Ann Lee] Well?\nShall we?',
      '[Moderator] Please.\n- [Laughs] No.',
      '[Ann Lee] Then',
      'not. [Bangs]',
    ];
    const { written } = await added(saved('a.srt', srtOf(cues)));
    expect(written.split('---\n')[2]).toBe(
      '\nWell? Shall we?\n— Dr. Ann Lee\n\nPlease.\n— Moderator\n\n<!-- unnamed: somebody else begins to speak. Who? -->\n[Laughs] No.\n\nThen not. [Bangs]\n— Ann Lee\n',
    );
  });

  test.each([
    ...[
      'Herons fly over the river',
      'Herons fly.',
      'A heron',
      'HERONS FLY',
      'Article 5',
      'Chapter II: Herons',
      '# Herons',
    ],
    ...[
      '- Herons',
      '> Herons',
      '1. Herons',
      '— Herons.',
      '2022',
      'https://example.org/herons',
      'A: b',
      '苍鹭飞',
      '\\— Herons',
    ],
  ])('plain text of one line: %s', async (line) => {
    for (const content of [line, `${line}\n`, `\n${line}\r\n\r\n`])
      expect(await texts('a.txt', content)).toEqual([line]);
  });
});

describe('of subtitles with a fault nothing is lost', () => {
  const cue = (at: number, text: string) => `${at}\n00:00:0${at},000 --> 00:00:0${at},900\n${text}\n`;

  test.each([
    ['another arrow', '2\n00:00:02,000 -> 00:00:02,900\nThey go.\n', false],
    ['a time that is cut short', '2\n0:02,0 --> 0:02,9\nThey go.\n', false],
    ['a time that cannot be read', '2\n00:0x:02,000 --> 00:00:02,900\nThey go.\n', true],
    ['a time that ends before it begins', '2\n00:00:02,900 --> 00:00:02,000\nThey go.\n', true],
    ['no time', '2\nThey go.\n', true],
    ['no number', '00:00:02,000 --> 00:00:02,900\nThey go.\n', false],
    ['a blank line', 'They go.\n', true],
  ])('%s', async (_, faulty, isTold) => {
    for (const [name, head] of [
      ['talk.srt', ''],
      ['talk.vtt', 'WEBVTT\nKind: captions\n\nNOTE not said\n\n'],
    ] as const) {
      if (name === 'talk.vtt' && faulty.startsWith('2\nT')) continue;
      const written = `${head}${cue(1, 'We come.')}\n${faulty}\n${cue(3, 'It is over.')}`;
      const { draft, notes } = await addDocument(
        saved(name, name === 'talk.vtt' ? written.replaceAll(',', '.') : written),
        folder,
        {
          id: 'talk',
          force: true,
        },
      );
      expect(draft.blocks.map(({ text }) => text).join(' ')).toBe('We come. They go. It is over.');
      expect(notes.join(' ').includes('Without a time that can be read')).toBe(isTold);
    }
  });

  test('no blank lines between them', async () => {
    const source = saved(
      'dense.srt',
      ['We come.', 'They go.', 'It is over.'].map((text, at) => cue(at + 1, text)).join(''),
    );
    const { draft } = await addDocument(source, folder, { id: 'dense' });
    expect(draft.blocks.map(({ text }) => text)).toEqual(['We come. They go. It is over.']);
  });
});

describe('what was unsure is said', () => {
  test.each([
    ['news.html', 'Pieces of the page that were left out, 2: “Buy our great new product now'],
    ['news.html', 'Left out as author and date, 2: “By Jane Doe and Ana O’Hara” “5 Feb 2022”'],
    ['news.html', 'Captions of pictures were left out: 1.'],
    ['news.html', "it could not be told who says it, 2: “It's not true,”"],
    ['rules.md', 'Not found, add what is known: publisher.'],
    [
      'meeting.txt',
      'Speakers by the labels in front of their words, which were taken out of the text: JANE DOE (2), JOHN ROE (1), MARY MAJOR (1).',
    ],
    ['meeting.txt', 'Looks like a speaker’s label, but was left in the text: Note (1).'],
    ['meeting.txt', 'given to whoever spoke before, as proposals, 3: “There is more that'],
    ['meeting.txt', 'Left out with the labels, 2: “(by video link)” “journalist”'],
    ['meeting.txt', 'it was kept in 1: “over-all”'],
    ['charter.txt', 'Taken for headings by how they look, 4: “CHAPTER I”'],
    ['charter.txt', 'The source names no language: its text seems to be in “en”.'],
    ['interview.srt', 'Somebody else begins to speak, but is not named: 2 times.'],
  ])('of %s: %s', async (name, note) => {
    expect((await added(`${fixtures}${name}`)).notes).toContain(note);
  });

  test.each([
    [
      '<html lang="en"><meta name="author" content="Jane Doe"><script type="application/ld+json">{"@type":"Article","author":{"name":"John Roe"}}</script>',
      'The page names its authors in two ways: john roe; jane doe.',
    ],
    [
      '<meta property="article:published_time" content="2022-02-04"><meta name="date" content="2022-02-05">',
      'The page gives several dates: 2022-02-04, 2022-02-05.',
    ],
    ['<meta name="date" content="last Friday">', 'The date “last Friday” was not understood'],
    ['<time datetime="2022-02-04">Friday</time>', 'The date is the first that the page shows, 2022-02-04'],
    ['<html lang="ru">', 'The source says that its language is “ru”, but the text seems to be in “en”.'],
  ])('of a page with %s', async (head, note) => {
    const text = 'The council of the city has decided that the bridge is built, and that nobody pays for it.';
    expect((await added(saved('page.html', `${head}<body><p>${text}</p>`))).notes).toContain(note);
  });
});

describe('the file’s name', () => {
  test.each([
    ['Élan & “Glory”: 2022', 'elan-glory-2022'],
    ['Путин и Россия', 'путин-и-россия'],
    ['Йод', 'йод'],
    ['中俄联合声明', '中俄联合声明'],
    ['???', 'document'],
    [`${'word '.repeat(12)}and-more-words`, 'word-word-word-word-word-word-word-word-word-word-word-word'],
  ])('of “%s” is %s', async (title, id) => {
    const source = saved('title.html', `<title>${title}</title><p>Some text stands here.</p>`);
    const { file } = await addDocument(source, folder, { force: true });
    expect(file).toBe(join(folder, `${id}.md`));
  });

  test('is not asked for what is a document’s file already', async () => {
    const text = '---\ntitle: A talk\nlanguage: en\n---\n\nHello.\n— Mara Lind\n\nGood day.\n';
    await expect(addDocument(saved('talk.md', text), folder, { id: 'talk' })).rejects.toThrow(
      'is a document’s file already, with — lines that say whose words are whose: copy it to',
    );
  });

  test('but other Markdown may have lines that begin so', async () => {
    const text = '# A walk\n\nThe sea is wide.\n— Mara Lind\n';
    const { draft } = await addDocument(saved('walk.md', text), folder, { id: 'walk', force: true });
    expect(draft.blocks).not.toEqual([]);
  });

  test('is never taken from another document without being told', async () => {
    const source = saved('twice.txt', 'Some text stands here.');
    await addDocument(source, folder, { id: 'twice' });
    await expect(addDocument(source, folder, { id: 'twice' })).rejects.toThrow(
      'is there already: give another name with --id',
    );
    await expect(addDocument(source, folder, { id: 'twice', force: true })).resolves.toBeDefined();
  });

  test('is not made where no folder can be', async () => {
    const source = saved('blocked.txt', 'Some text stands here.');
    await expect(addDocument(source, join(source, 'data'))).rejects.toThrow('cannot be written (ENOTDIR)');
  });

  test.each(['', '../up', '.hidden', 'a/b', 'a.md', 'a;b', 'a, b', 'a.questions.en', 'a'.repeat(101)])(
    'cannot be “%s”',
    async (id) => {
      await expect(addDocument(saved('id.txt', 'Some text.'), folder, { id })).rejects.toThrow('cannot be an id');
    },
  );
});

describe('letters are read as they were written', () => {
  const windows1251 = (text: string) =>
    Uint8Array.from(text, (letter) => {
      const code = letter.codePointAt(0) ?? 0;
      return code < 0x80 ? code : code - 0x410 + 0xc0;
    });
  const russian = 'Совет города решил построить мост.';

  test.each<[string, string, string | Uint8Array]>([
    ['UTF-8 with a byte order mark', 'a.txt', `\ufeff${russian}`],
    ['UTF-16', 'b.txt', Buffer.from(`\ufeff${russian}`, 'utf16le')],
    ['a charset that the page names', 'c.html', windows1251(`<meta charset="windows-1251"><p>${russian}</p>`)],
    [
      'a charset that the page names as older ones do',
      'd.html',
      windows1251(`<meta http-equiv="content-type" content="text/html; charset=windows-1251"><p>${russian}</p>`),
    ],
    ['entities', 'e.html', `<p>${russian.replaceAll('о', '&#1086;')}</p>`],
  ])('%s', async (_, name, content) => {
    expect((await added(saved(name, content))).written).toContain(`\n\n${russian}\n`);
  });
});

describe('what cannot be read is refused with the cure', () => {
  const windows1252 = Uint8Array.of(0x63, 0x61, 0x66, 0xe9);
  // The standard security handler with a password that nobody knows (ISO 32000-1, 7.6.3).
  const encrypt = `<< /Filter /Standard /V 1 /R 2 /O <${'00'.repeat(32)}> /U <${'00'.repeat(32)}> /P -4 >>`;

  test.each<[string, string, string | Uint8Array, string]>([
    ['an empty file', 'a.txt', ' \n', 'is empty'],
    ['a picture', 'a.png', Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0, 1, 2), 'is not text'],
    ['an unnamed charset', 'b.txt', windows1252, 'save it in the encoding UTF-8'],
    [
      'a charset that is not the one it names',
      'b.html',
      Buffer.concat([Buffer.from('<meta charset="utf-8">'), windows1252]),
      'is not UTF-8',
    ],
    ['an old Word file', 'a.doc', Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, 0, 0), 'save it as .docx'],
    ['rich text', 'a.rtf', '{\\rtf1\\ansi Text}', 'save it as .docx'],
    ['a damaged Word document', 'a.docx', 'PK\u0003\u0004damaged', 'is no Word document, or a damaged one'],
    ['something else that is called PDF', 'a.pdf', 'Text.', 'is no PDF file'],
    [
      'something else, with bytes of no text, that is called PDF',
      'e.pdf',
      Uint8Array.of(0, 1, 2),
      'is no PDF file, or a damaged',
    ],
    ['the same that is called Word', 'e.docx', Uint8Array.of(0, 1, 2), 'is no DOCX file, or a damaged one'],
    ['a damaged PDF', 'b.pdf', '%PDF-1.4\ndamaged', 'is no PDF, or a damaged one'],
    ['an encrypted PDF', 'c.pdf', pdfOf([column(['Text.'])], { encrypt }), 'is encrypted'],
    ['a PDF of pictures', 'd.pdf', pdfOf([[]]), 'run OCR over it'],
    [
      'an e-mail as programs keep it',
      'mail.txt',
      'Return-Path: <a@b.org>\nReceived: from b.org\n\tby c.org; Tue\nSubject: =?utf-8?Q?H=C3=B6fe?=\n\nDie H=C3=B6fe.',
      'is an e-mail as programs keep it: open it, copy its text',
    ],
    ['data', 'list', '[\n  {"name": "Jane Doe", "said": "We go."}\n]', 'is data for programs (JSON)'],
    ['a table of data', 'said.csv', 'name,said\nJane Doe,We go.\n', 'is a table of data'],
    ['TeX', 'talk.txt', '\\documentclass{article}\n\\begin{document}We go.\\end{document}', 'is TeX: make a PDF of it'],
    ['a page without text', 'c.html', '<html><body><script>show()</script></body></html>', 'no text was found'],
    ['subtitles without any', 'a.vtt', 'WEBVTT\n\nNOTE nothing', 'holds no subtitles'],
  ])('%s', async (_, name, content, problem) => {
    const source = saved(name, content);
    await expect(added(source)).rejects.toThrow(new RegExp(`^${source}: .*${problem.replace(/[.()]/g, '\\$&')}`));
  });

  test.each([
    ['nowhere.html', 'there is no such file'],
    ['.', 'is a folder'],
    ['ftp://example.org/a', 'only http and https'],
  ])('%s', async (source, problem) => {
    await expect(added(source)).rejects.toThrow(`${source}: ${problem}`);
  });
});
