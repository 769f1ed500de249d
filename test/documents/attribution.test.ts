import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { assert, describe, expect, test } from 'vitest';
import { type Attribution, attributionsIn, isNobodys, type Passage } from '../../src/documents/index.ts';
import { foldWords } from '../../src/text/index.ts';
import { documentOf, fileOf, paragraph, parse, slices } from './file.ts';

function passageOf(text: string, ...lines: readonly string[]): Passage {
  const [passage] = documentOf(fileOf([text, ...lines.map((line) => `— ${line}`)].join('\n'))).passages;
  assert(passage);
  return passage;
}

/** Who says which words, the publisher's left out: `Jane Doe: words`, or `(Jane Doe): words` if she is reported. */
function saidIn({ text, attributed }: Pick<Passage, 'text' | 'attributed'>): string[] {
  return attributed.flatMap(({ start, end, attribution }) => {
    if (attribution.kind === 'publisher') return [];
    const { kind, speaker } = attribution;
    return [`${kind === 'reporting' ? `(${speaker})` : speaker}: ${text.slice(start, end)}`];
  });
}

describe('who speaks', () => {
  const attributionOf = (line: string) => documentOf(fileOf(`Text.\n${line}`)).passages[0]?.attributed;

  test.each<[string, Attribution]>([
    ['— Jane Doe', { kind: 'speaker', speaker: 'Jane Doe', occasion: null, date: null }],
    ['—Jane Doe', { kind: 'speaker', speaker: 'Jane Doe', occasion: null, date: null }],
    ['— Jane Doe, speech', { kind: 'speaker', speaker: 'Jane Doe', occasion: 'speech', date: null }],
    ['— Jane Doe, speech, 2022', { kind: 'speaker', speaker: 'Jane Doe', occasion: 'speech', date: '2022' }],
    ['— Jane Doe, speech, 2022-02', { kind: 'speaker', speaker: 'Jane Doe', occasion: 'speech', date: '2022-02' }],
    [
      '— Jane Doe, speech, 2024-02-29',
      { kind: 'speaker', speaker: 'Jane Doe', occasion: 'speech', date: '2024-02-29' },
    ],
    ['— Jane Doe, 2022-02', { kind: 'speaker', speaker: 'Jane Doe', occasion: null, date: '2022-02' }],
    [
      '— Jane Doe, speech, in Rome, 2022',
      { kind: 'speaker', speaker: 'Jane Doe', occasion: 'speech, in Rome', date: '2022' },
    ],
    ['— Jane Doe, in May 2022', { kind: 'speaker', speaker: 'Jane Doe', occasion: 'in May 2022', date: null }],
    ['—  Jane Doe ,  speech ,  2022  ', { kind: 'speaker', speaker: 'Jane Doe', occasion: 'speech', date: '2022' }],
    [
      '— reporting Jane Doe, speech, 2022',
      { kind: 'reporting', speaker: 'Jane Doe', occasion: 'speech', date: '2022' },
    ],
    ['— Reporting Jane Doe', { kind: 'reporting', speaker: 'Jane Doe', occasion: null, date: null }],
    ['— reporting: Jane Doe', { kind: 'reporting', speaker: 'Jane Doe', occasion: null, date: null }],
    ['— Jane quoting John', { kind: 'speaker', speaker: 'Jane quoting John', occasion: null, date: null }],
    ['— 习近平，讲话', { kind: 'speaker', speaker: '习近平，讲话', occasion: null, date: null }],
    // As the Chinese dash is.
    ['—— 习近平', { kind: 'speaker', speaker: '习近平', occasion: null, date: null }],
    ['  — Jane Doe', { kind: 'speaker', speaker: 'Jane Doe', occasion: null, date: null }],
    // Names that begin as a scope does.
    ['— “Weird Al” Yankovic', { kind: 'speaker', speaker: '“Weird Al” Yankovic', occasion: null, date: null }],
    ['— ’t Hooft, lecture', { kind: 'speaker', speaker: '’t Hooft', occasion: 'lecture', date: null }],
    ['— Sentence of the Court', { kind: 'speaker', speaker: 'Sentence of the Court', occasion: null, date: null }],
  ])('%s', (line, attribution) => {
    expect(attributionOf(line)).toEqual([{ start: 0, end: 5, attribution }]);
  });

  test('a paragraph without a — line is the publisher’s', () => {
    const { passages } = documentOf(fileOf('Hers.\n— Jane Doe\n\nTheirs.'));
    expect(passages.map(saidIn)).toEqual([['Jane Doe: Hers.'], []]);
  });
});

describe('words that no line gives to anybody', () => {
  const nobodysIn = (body: readonly string[], header: Record<string, string | null> = {}) =>
    documentOf(fileOf(body.join('\n\n'), header))
      .passages.filter(isNobodys)
      .map(({ text }) => text);
  const [her, him, narrated] = ['We will go.\n— Jane', 'I shall stay.\n— Jim', '“No,” she said.\n— quoting Jane'];

  test.each<[why: string, body: readonly string[], header: Record<string, string | null>, nobodys: readonly string[]]>([
    [
      'in a text that nobody publishes',
      ['Yes.', her, '“No,” she said.'],
      { publisher: null },
      ['Yes.', '“No,” she said.'],
    ],
    ['in one that nobody is said to publish', [her, narrated], { publisher: null }, []],
    ['in an article that quotes', ['Yes.', narrated], { publisher: null }, []],
    ['in one whose author is known', ['Yes.', her], { publisher: null, authors: '[Jane Doe]' }, []],
    ['in a speech', ['Yes.', 'No.'], { publisher: null, speaker: 'Jane Doe' }, []],
    ['between labelled paragraphs', [her, 'Never.', him], {}, ['Never.']],
    [
      'in a transcript with an introduction',
      ['They met.', 'It rained.', her, 'Never.', him],
      {},
      ['They met.', 'It rained.', 'Never.'],
    ],
    ['where most are labelled', [her, him, 'Never.'], {}, ['Never.']],
    ['unless a line says that they are the publisher’s', [her, 'Never.\n— publisher', him], {}, []],
    ['in an article that prints a letter', ['It rained.', her, 'So she wrote.'], {}, []],
    ['in an article that prints a speech', ['It rained.', 'They met.', her, him, 'So they said.'], {}, []],
    ['in an article that prints posts', ['It rained.', her, 'They met.', narrated, him], {}, []],
    [
      'in an article that prints few posts',
      ['It rained.', her, 'They met.', him, 'They left.', 'So it is.', 'All of it.'],
      {},
      [],
    ],
  ])('%s', (_, body, header, nobodys) => {
    expect(nobodysIn(body, header)).toEqual(nobodys);
  });
});

describe('what is quoted within somebody’s words', () => {
  const pool = '“My sister told me, ‘The pool will open, I promise you,’ and now this,” John Smith said.';
  const boat = '‘My wife said, “Do not sell the boat,” and I obeyed,’ said Tom Hart.';

  test.each<[text: string, lines: readonly string[], unnamed: readonly string[]]>([
    [pool, ['quoting John Smith'], ['The pool will open, I promise you,']],
    [pool, ['sentence 1: quoting John Smith'], ['The pool will open, I promise you,']],
    [pool, ['reporting John Smith'], ['The pool will open, I promise you,']],
    [boat, ['quoting Tom Hart'], ['Do not sell the boat,']],
    ['“‘The pool will open,’ she told me.”', ['John Smith'], ['The pool will open,']],
    ['„Sie sagte: ‚Das Bad wird geöffnet‘, und nun das“, sagte er.', ['quoting Jo'], ['Das Bad wird geöffnet']],
    ['他说：“她告诉我‘泳池会开放的’，可是没有。”', ['quoting 李文'], ['泳池会开放的']],
    // Whoever a line gives them to says them.
    [pool, ['quoting John Smith', '“The pool will open, I promise you,”: Jane Smith'], []],
    [pool, ['quoting John Smith', '“The pool will open, I promise you,”: John Smith'], []],
    [pool, ['“My sister … and now this,”: John Smith'], []],
    [pool, ['publisher'], []],
    // Two words are a term; what nobody is quoted with is unnamed as a whole.
    ['“The ‘new pool’ is old,” he said.', ['quoting John Smith'], []],
    [pool, [], [pool.slice(1, pool.indexOf('”'))]],
    // No words of the speaker are around.
    ['“‘The pool will open,’” he said.', ['quoting John Smith'], []],
  ])('%s %j', (text, lines, unnamed) => {
    const passage = passageOf(text, ...lines);
    expect(slices(passage.text, passage.unnamed)).toEqual(unnamed);
  });

  test('is in order, within the text, and never of the publisher’s own', () => {
    const piece = fc.constantFrom('“', '”', '‘', '’', 'We will go.', 'he said', 'so it is', '«', '»', '"', ' ');
    const line = fc.constantFrom('Jane', 'quoting Jane', 'reporting Jane', 'publisher', 'sentence 1: Jane');
    fc.assert(
      fc.property(
        fc.array(piece, { minLength: 1, maxLength: 20 }),
        fc.option(line, { nil: null }),
        (pieces, written) => {
          const parsed = parse(
            fileOf([`So: ${pieces.join(' ')}`, ...(written === null ? [] : [`— ${written}`])].join('\n')),
          );
          if (Array.isArray(parsed)) return;
          const [passage] = parsed.passages;
          assert(passage);
          for (const [at, { start, end }] of passage.unnamed.entries()) {
            expect(start).toBeGreaterThanOrEqual(passage.unnamed[at - 1]?.end ?? 0);
            expect(end).toBeLessThanOrEqual(passage.text.length);
          }
          if (written === 'publisher') expect(passage.unnamed).toEqual([]);
        },
      ),
      { numRuns: 120 },
    );
  });
});

describe('which words', () => {
  const text = '“We will go,” she said. He would stay, she said, on “the old hill”. “Stay,” he said. Rain fell.';

  test.each<[lines: string[], said: string[]]>([
    [['Jane'], [`Jane: ${text}`]],
    [['quoting Jane'], ['Jane: We will go,', 'Jane: the old hill', 'Jane: Stay,']],
    [['Quoting Jane'], ['Jane: We will go,', 'Jane: the old hill', 'Jane: Stay,']],
    // Fewer than three words in quotation marks are a term: the report goes on over them.
    [
      ['reporting Jane'],
      [
        '(Jane): “',
        'Jane: We will go,',
        '(Jane): ” she said. He would stay, she said, on “',
        'Jane: the old hill',
        '(Jane): ”. “Stay,” he said. Rain fell.',
      ],
    ],

    [['sentence 4: Jane'], ['Jane: Rain fell.']],
    [['Sentence  4 : Jane'], ['Jane: Rain fell.']],
    [['sentence 4：reporting Jane'], ['(Jane): Rain fell.']],
    [['sentences 3–4: Jane'], ['Jane: “Stay,” he said. Rain fell.']],
    [['sentences 3-4: Jane'], ['Jane: “Stay,” he said. Rain fell.']],
    [['sentences 1, 3–4: quoting Jane'], ['Jane: We will go,', 'Jane: Stay,']],
    [['sentences 4,3: Jane'], ['Jane: “Stay,” he said.', 'Jane: Rain fell.']],
    [['sentence 1: reporting Jane'], ['(Jane): “', 'Jane: We will go,', '(Jane): ” she said.']],
    [['sentence 3: quoting Jane'], ['Jane: Stay,']],

    [['“Rain fell”: Jane'], ['Jane: Rain fell']],
    [['"Rain fell": Jane'], ['Jane: Rain fell']],
    [['«Rain fell» : Jane'], ['Jane: Rain fell']],
    [['“He would … she said, on”: reporting Jane'], ['(Jane): He would stay, she said, on']],
    [['“He would ... on”: reporting Jane'], ['(Jane): He would stay, she said, on']],
    [['“He … would … on”: reporting Jane'], ['(Jane): He would stay, she said, on']],
    // “he” stands in “she” and “the”, too, but as a word only once.
    [['“he”: Jane'], ['Jane: he']],
    // Words that hold quotation marks themselves.
    [['““Stay,” he said”: Jane'], ['Jane: “Stay,” he said']],
    [['“on “the old hill””: quoting Jane'], ['Jane: the old hill']],
    // Only as much of a quotation as is spoken of.
    [['“go,” she said”: quoting Jane'], ['Jane: go,']],

    [
      ['sentences 1–2: quoting Jane', 'sentence 3: quoting John'],
      ['Jane: We will go,', 'Jane: the old hill', 'John: Stay,'],
    ],
    [
      ['“We will go”: Jane', '“Rain fell”: reporting John'],
      ['Jane: We will go', '(John): Rain fell'],
    ],
    // The more exactly a line says of which words it speaks, the more it counts, whatever the order.
    [
      ['quoting Jane', 'sentence 3: quoting John'],
      ['Jane: We will go,', 'Jane: the old hill', 'John: Stay,'],
    ],
    [
      ['sentence 3: quoting John', 'quoting Jane'],
      ['Jane: We will go,', 'Jane: the old hill', 'John: Stay,'],
    ],
    [
      ['Jane', 'sentences 1–3: Jim', '“he said”: reporting John'],
      [
        'Jim: “We will go,” she said. He would stay, she said, on “the old hill”. “Stay,” ',
        '(John): he said',
        'Jim: .',
        'Jane:  Rain fell.',
      ],
    ],
    // What is quoted in somebody's words, or in a report of them, may be another's.
    [
      ['sentence 3: Jane', 'sentence 3: quoting John'],
      ['Jane: “', 'John: Stay,', 'Jane: ” he said.'],
    ],
    [
      ['sentence 1: quoting John', 'sentence 1: reporting Jane'],
      ['(Jane): “', 'John: We will go,', '(Jane): ” she said.'],
    ],
    // Of a report, what another line says is quoted is that speaker's.
    [
      ['sentence 3: reporting Jane', '“Stay”: John'],
      ['(Jane): “', 'John: Stay', '(Jane): ,” he said.'],
    ],
    [
      ['sentence 1: reporting Jane', 'quoting John'],
      ['(Jane): “', 'Jane: We will go,', '(Jane): ” she said.', 'John: the old hill', 'John: Stay,'],
    ],
  ])('%j', (lines, said) => {
    const passage = passageOf(text, ...lines);
    expect(saidIn(passage)).toEqual(said);
    expect(slices(text, passage.attributed).join('')).toBe(text);
  });

  test('of a paragraph whose lines are wrapped', () => {
    expect(
      saidIn(passageOf('Herons wade\nin water. They\nstand.', '“wade in water”: Jane', 'sentence 2: John')),
    ).toEqual(['Jane: wade\nin water', 'John: They\nstand.']);
  });

  test('in a script without spaces', () => {
    expect(
      saidIn(
        passageOf(
          '外交部表示“北约应当停止扩张”，并呼吁对话。',
          '“呼吁对话”：reporting 外交部',
          '“表示…扩张”: quoting 中方',
        ),
      ),
    ).toEqual(['中方: 北约应当停止扩张', '(外交部): 呼吁对话']);
  });

  test('a paragraph may have an ellipsis of its own in the words', () => {
    expect(saidIn(passageOf('They wait … and wait.', '“wait … and”: Jane'))).toEqual(['Jane: wait … and']);
  });
});

describe('of some of a passage', () => {
  const passage = passageOf('“We will go,” she said. Rain fell.', 'sentence 1: reporting Jane');
  const at = (words: string) => {
    const start = passage.text.indexOf(words);
    return attributionsIn(passage, { start, end: start + words.length });
  };

  test.each([
    ['We will', ['speaker']],
    ['go,” she', ['speaker', 'reporting']],
    ['said. Rain', ['reporting', 'publisher']],
    // Marks and white space between words are nobody's.
    ['”', ['reporting']],
    ['“We will go,”', ['speaker']],
    ['. Rain', ['publisher']],
  ])('“%s”', (words, kinds) => {
    const pieces = at(words);
    expect(pieces.map(({ attribution }) => attribution.kind)).toEqual(kinds);
    for (const piece of pieces) expect(words).toContain(passage.text.slice(piece.start, piece.end));
  });

  test('signs are words, where they are all that somebody says', () => {
    const cheer = passageOf('“🎉🎉” she posted.', 'quoting Jane');
    const all = attributionsIn(cheer, { start: 0, end: cheer.text.length });
    expect(all.map(({ attribution }) => attribution.kind)).toEqual(['speaker', 'publisher']);
    expect(attributionsIn(passageOf('…', 'Jane'), { start: 0, end: 1 })).toMatchObject([
      { attribution: { kind: 'speaker' } },
    ]);
  });
});

describe('whatever the lines', () => {
  const prose = fc.constantFrom(
    'One two three. Four five six. Seven eight nine.',
    '“One two three,” she said. “Four,” he said, “five six seven.” Eight «nine ten eleven» twelve.',
    'Eins zwei. „Drei vier fünf“ sechs.',
    'One\ntwo “three four\nfive six” seven.',
  );
  const number = fc.integer({ min: 0, max: 4 }).map(String);
  const scopeOf = (text: string) =>
    fc.oneof(
      fc.constant(''),
      number.map((one) => `sentence ${one}: `),
      fc.tuple(number, number).map(([from, to]) => `sentences ${from}–${to}: `),
      fc.array(number, { minLength: 1, maxLength: 3 }).map((numbers) => `sentences ${numbers.join(', ')}: `),
      fc
        .tuple(fc.nat(text.length), fc.nat(text.length))
        .map(([from, to]) => `“${text.slice(Math.min(from, to), Math.max(from, to)).replace(/\n/g, ' ')}”: `),
      fc
        .array(fc.constantFrom(...text.split(/\s+/)), { minLength: 2, maxLength: 3 })
        .map((words) => `“${words.join(' … ')}”: `),
    );
  const linesOf = (text: string) =>
    fc.array(
      fc
        .tuple(scopeOf(text), fc.constantFrom('', 'quoting ', 'reporting '), fc.constantFrom('Jane', 'John', 'Jim'))
        .map((parts) => `— ${parts.join('')}`),
      { minLength: 1, maxLength: 4 },
    );
  const cases = fc
    .oneof(
      prose,
      paragraph.filter((text) => !/^\s*—/m.test(text)),
    )
    .chain((text) => linesOf(text).map((lines) => ({ text, lines })));

  test('they are faulty, or the pieces make up the text without gaps, and no word that is claimed is the publisher’s', () => {
    let read = 0;
    fc.assert(
      fc.property(cases, ({ text, lines }) => {
        const parsed = parse(fileOf([text, ...lines].join('\n')));
        if (Array.isArray(parsed)) {
          const [fault] = parsed;
          const first = 9 + text.split('\n').length;
          expect(parsed).toHaveLength(1);
          // What is to be quoted may lack a mark.
          expect(fault?.line).toBeGreaterThanOrEqual(/quotation mark in/.test(fault?.problem ?? '') ? 9 : first);
          expect(fault?.line).toBeLessThan(first + lines.length);
          return;
        }
        read += 1;
        const [passage] = parsed.passages;
        assert(passage);
        let at = 0;
        for (const { start, end } of passage.attributed) {
          expect(start).toBe(at);
          expect(end).toBeGreaterThan(start);
          at = end;
        }
        expect(at).toBe(passage.text.length);

        const own = passage.attributed.filter(({ attribution }) => attribution.kind === 'publisher');
        const words = foldWords(passage.text).filter((word) =>
          own.some(({ start, end }) => start < word.end && word.start < end),
        );
        for (const line of lines) {
          // What a line by itself claims.
          const alone = documentOf(fileOf(`${text}\n${line}`)).passages[0]?.attributed ?? [];
          const claimed = alone.filter(({ attribution }) => attribution.kind !== 'publisher');
          for (const word of words) {
            expect(claimed.filter(({ start, end }) => start < word.end && word.start < end)).toEqual([]);
          }
        }
      }),
      { numRuns: 500 },
    );
    expect(read).toBeGreaterThan(50);
  });
});

test('what docs/documents.md shows is read', () => {
  const page = readFileSync(join(import.meta.dirname, '../../docs/documents.md'), 'utf8');
  const [file = '', lines = ''] = [...page.matchAll(/```markdown\n(.*?)```/gs)].map(([, block = '']) => block);
  const { passages } = documentOf(file);
  expect(passages.map(({ label }) => label)).toEqual([
    ...[null, null, null, null, 'Article 5', 'Rule 1', 'Rule 2', 'Rule 2 (a)', 'Rule 2 (b)'],
  ]);
  expect(passages.map(saidIn).slice(0, 4)).toEqual([
    [],
    ['John Doe: We will go,'],
    ['(John Doe): He had promised to stay until the spring.'],
    ['John Doe: All of this paragraph is a speaker’s.'],
  ]);
  expect(documentOf(fileOf(lines)).passages.map(saidIn)).toEqual([
    ['(John Doe): He had promised to stay.', 'John Doe: I won’t go,', '(Mary Doe): feared that he would'],
  ]);
});

describe('what is marked as somebody’s who is not named', () => {
  const namelessIn = (body: string, header = {}) =>
    documentOf(fileOf(body, header)).passages.flatMap((passage) => (isNobodys(passage) ? [passage.text] : []));

  test.each([
    ['a passage that is set off', '<!-- unnamed: set off as quoted. From whom? -->\nOne.\n\nTwo.', ['One.']],
    ['one of several items', 'Lead:\n\n1. One.\n<!-- unnamed: who? -->\n2. Two.\n3. Three.', ['Two.']],
    [
      'whoever begins to speak, up to a heading',
      'Zero.\n\n<!-- unnamed: somebody else begins to speak. Who? -->\nOne.\n\nTwo.\n\n## Later\n\nThree.',
      ['One.', 'Two.'],
    ],
    [
      '… up to somebody who is named',
      '<!-- unnamed: somebody else begins to speak. Who? -->\nOne.\n\nTwo.\n— Jane Doe\n\nThree.\n\nFour.',
      ['One.'],
    ],
    [
      'what stands below the first question of an interview, but for what a — line tells',
      'Zero.\n\nWhy?\n\nOne.\n\nWhere?\n\nTwo.\n\nWhen?\n\nThree.\n\nEnd.\n— publisher',
      ['Why?', 'One.', 'Where?', 'Two.', 'When?', 'Three.'],
    ],
    ['nobody where a — line has been added', '<!-- unnamed: who? -->\nOne.\n— Jane Doe\n\nTwo.', []],
    ['nobody where another comment stands above', '<!-- note: unnamed: who? -->\nOne.', []],
  ])('has no speaker that is known: %s', (_, body, expected) => {
    expect(namelessIn(body)).toEqual(expected);
  });

  test('is not the header’s speaker’s', () => {
    expect(namelessIn('One.\n\n<!-- unnamed: who? -->\nTwo.', { speaker: 'Jane Doe' })).toEqual(['Two.']);
  });
});
