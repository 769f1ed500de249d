import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Warning } from '../../src/documents/index.ts';
import { headingLabel } from '../../src/documents/index.ts';
import { parseDocument } from '../../src/documents/reading/index.ts';
import { documentOf, fileOf } from './file.ts';

const passagesOf = (body: string, changes = {}) => documentOf(fileOf(body, changes)).passages;
const textsOf = (body: string) => passagesOf(body).map(({ text }) => text);
const labelsOf = (body: string, changes = {}) => passagesOf(body, changes).map(({ label }) => label);

describe('the header', () => {
  test('needs no more than a title and a language', () => {
    const document = documentOf('---\ntitle: A text\nlanguage: en\n---\n\nText.');
    expect(document).toMatchObject({ publisher: null, published: null, url: null, about: null });
  });

  test.each([
    ['1945', '1945'],
    ['"1945"', '1945'],
    ['0800', '0800'],
    ['1945-06', '1945-06'],
    ['1945-06-26', '1945-06-26'],
  ])('may say %s for when it was published', (written, published) => {
    expect(documentOf(fileOf('Text.', { published: written })).published).toBe(published);
  });

  test('may leave out when and where that was which it reports on', () => {
    const about = '\n  title: A speech\n  parties: [John Doe]';
    expect(documentOf(fileOf('Text.', { about })).about).toMatchObject({ date: null, url: null });
  });

  test('may say whose words the paragraphs are that have no — lines', () => {
    const body =
      'Mine.\n\n“Hers,” he said.\n— quoting Mary Doe\n\n(Applause.)\n— publisher\n\nOn. (Applause.)\n— sentence 2: publisher';
    const found = passagesOf(body, { speaker: 'John Doe, speech, 2016-10-27' }).map(({ text, attributed }) =>
      attributed.map(({ start, end, attribution }) => [
        text.slice(start, end),
        attribution.kind === 'publisher' ? null : attribution.speaker,
      ]),
    );
    expect(found).toEqual([
      [['Mine.', 'John Doe']],
      [
        ['“', null],
        ['Hers,', 'Mary Doe'],
        ['” he said.', null],
      ],
      [['(Applause.)', null]],
      [
        ['On. ', 'John Doe'],
        ['(Applause.)', null],
      ],
    ]);
  });
});

describe('headings', () => {
  test('are no passages, and each passage knows those that it stands under', () => {
    const body = '# One\n\nA.\n\n## Two ##\nB.\n### Three\n\nC.\n\n## Four\n\nD.\n\n# Five\n\nE.';
    expect(passagesOf(body).map(({ text, headings, paragraphs }) => [text, headings, paragraphs])).toEqual([
      ['A.', ['One'], [1]],
      ['B.', ['One', 'Two'], [2]],
      ['C.', ['One', 'Two', 'Three'], [3]],
      ['D.', ['One', 'Four'], [4]],
      ['E.', ['Five'], [5]],
    ]);
  });

  test('keep the same words under two of them apart', () => {
    expect(passagesOf('# One\n\nSame.\n\n# Two\n\nSame.')).toHaveLength(2);
  });

  test.each([
    ['Article 5: Collective defence', 'Article 5'],
    ['ARTICLE 5', 'ARTICLE 5'],
    ['Artículo 5. Defensa', 'Artículo 5'],
    ['Art. 5', 'Art. 5'],
    ['Artikel 5', 'Artikel 5'],
    ['Статья 5', 'Статья 5'],
    ['第五条', '第五条'],
    ['第12条 总则', '第12条'],
    ['Section 2.1 – Scope', 'Section 2.1'],
    ['Rule 3', 'Rule 3'],
    ['Rule No. 3', 'Rule No. 3'],
    ['§ 7 Haftung', '§ 7'],
    ['§ 7a', '§ 7a'],
    ['Article 5 (2): Exceptions', 'Article 5 (2)'],
    ['Chapter IV', 'Chapter IV'],
    ['Chapter One', 'Chapter One'],
    ['Capítulo 2', 'Capítulo 2'],
    ['Artículo primero', 'Artículo primero'],
    ['First Amendment', 'First Amendment'],
    ['3:16', '3:16'],
    ['5', '5'],
    ['5. Scope', '5.'],
    ['2.1 Scope', '2.1'],
    ['Articles of faith', null],
    ['Part of it', null],
    ['Art for all', null],
    ['Rules', null],
    ['2016 in numbers', null],
    ['Introduction', null],
  ])('%s has the label %s', (heading, label) => {
    expect(headingLabel(heading)).toBe(label);
    expect(labelsOf(`## ${heading}\n\nText.`)).toEqual([label]);
  });

  test('end where one without a text stands', () => {
    const found = passagesOf('# Help\n\n## Why?\n\nSo.\n\n##\n\nElse.\n\n#\n\nMore.\n\n\\##\n\n##x');
    expect(found.map(({ text, headings }) => [text, headings])).toEqual([
      ['So.', ['Help', 'Why?']],
      ['Else.', ['Help']],
      ['More.', []],
      ['##', []],
      ['##x', []],
    ]);
  });

  test('give their label to what stands under headings without one, too', () => {
    expect(labelsOf('# Article 2\n\n## Scope\n\nText.\n\n# Annex\n\nText.')).toEqual(['Article 2', null]);
  });
});

describe('paragraphs', () => {
  test.each<[string, (string | null)[]]>([
    ['## 3. Fees\n\n3.1 Plans renew.\n\n3.2 No refunds.', ['3.1', '3.2']],
    ['1.1. Pay.\n\n1.2. Play.\n\n2.1. Meet.\n\n2.10. Bark.', ['1.1', '1.2', '2.1', '2.10']],
    ['4.1 One.\n\n4.1.1 Two.\n\nText.\n\n4.1.2 Three.', ['4.1', '4.1.1', null, '4.1.2']],
    ['5:4 Blessed.\n\n5:5 Meek.\n\n5:38 Eye.\n\n5:39 Cheek.\n\n6:1 Heed.', ['5:4', '5:5', '5:38', '5:39', '6:1']],
    ['## Facts\n\n[7] Ice.\n\n## Law\n\n[8] Salt.', ['[7]', '[8]']],
    [
      '## Chapter 1\n\n1 Now it came.\n\n2 And he went.\n\n3 And she said.\n\n## Chapter 2\n\n1 And so.\n\n4 “Go.”',
      ['Chapter 1 (1)', 'Chapter 1 (2)', 'Chapter 1 (3)', 'Chapter 2 (1)', 'Chapter 2 (4)'],
    ],
    ['A season.\n\n²A time to be born.\n\n³A time to kill.\n\n⁴To weep.', [null, '2', '3', '4']],
    [
      '2.1 Keep it.\n\n2.2 You may not post:\n\na. lies\nb. spam\n\n2.3 Else.',
      ['2.1', '2.2', '2.2 (a)', '2.2 (b)', '2.3'],
    ],
    ['## Article 2\n\nRule 7: Never:\n\n(a) one\n(b) two', ['Rule 7', 'Rule 7 (a)', 'Rule 7 (b)']],
  ])('have the labels that they begin with: %j', (body, labels) => {
    expect(labelsOf(body)).toEqual(labels);
    expect(textsOf(body).join(' ')).toBe(body.replace(/## [^\n]+\n\n/g, '').replace(/\n+/g, ' '));
  });

  test.each([
    ['an amount', '3.5 million came.\n\nThey left.'],
    ['amounts', '3.5 million came.\n\n7.1 million stayed.\n\n2.2 million left.'],
    ['times', '10:30 It begins.\n\n10:42 He speaks.\n\n11:05 They clap.\n\n11:20 It ends.'],
    ['the latest first', '9:42 It ends.\n\n9:41 They clap.\n\n9:30 He speaks.'],
    ['how many', '12 people came.\n\n14 of them sang.\n\n3 left.'],
    ['two that follow by chance', '12 people came.\n\n13 of them sang.'],
    ['years', '2019 They met.\n\n2020 They parted.\n\n2021 They met.'],
    ['decimals', '0.5 of them.\n\n0.6 of them.'],
  ])('have none where numbers do not go on: %s', (_, body) => {
    expect(new Set(labelsOf(body))).toEqual(new Set([null]));
  });

  const written = fc.array(fc.constantFrom('Birds fly.', '“So it is.”', 'Et voilà.', '5 of them.', '— no'), {
    minLength: 1,
  });
  const bodyOf = (names: readonly string[], texts: readonly string[]) =>
    names.map((name, at) => `${name} ${texts[at % texts.length]}`).join('\n\n');

  test('have their numbers wherever all of a text count on', () => {
    const counts = fc.array(fc.integer({ min: 2, max: 5 }), { minLength: 1, maxLength: 5 });
    fc.assert(
      fc.property(
        counts,
        fc.constantFrom('.', ':'),
        fc.integer({ min: 1, max: 90 }),
        written,
        (sections, sign, from, texts) => {
          const names = sections.flatMap((count, at) =>
            Array.from({ length: count }, (_, index) => `${from + at}${sign}${index + 1}`),
          );
          const body = bodyOf(names, texts);
          expect(labelsOf(body)).toEqual(names);
          expect(textsOf(body)).toEqual(body.split('\n\n'));
        },
      ),
      { numRuns: 60 },
    );
  });

  test('have none, and lose nothing, where no number is the next one', () => {
    const numbers = fc.uniqueArray(fc.integer({ min: 1, max: 49 }), { minLength: 1, maxLength: 12 });
    fc.assert(
      fc.property(numbers, fc.constantFrom('', '3.', '7:'), written, (found, before, texts) => {
        // Every other number only, the last one first.
        const names = found.sort((a, b) => b - a).map((number) => `${before}${2 * number}`);
        const body = bodyOf(names, texts);
        expect(labelsOf(body)).toEqual(names.map(() => null));
        expect(textsOf(body)).toEqual(body.split('\n\n'));
      }),
      { numRuns: 60 },
    );
  });

  test('are numbered, an amount between them is not', () => {
    expect(labelsOf('3.1 One.\n\n7.5 million came.\n\n3.2 Two.\n\n3.3 Three.')).toEqual(['3.1', null, '3.2', '3.3']);
  });
});

describe('items of a list', () => {
  test('are passages, without marks of Markdown, with what they say of themselves', () => {
    expect(textsOf('1. One\n2. Two,\n   wrapped\n\n- Three\n* Four\n\n(a) Five\nb) Six\n• Seven\n1) Eight')).toEqual([
      ...['One', 'Two,\nwrapped', 'Three', 'Four', '(a) Five', 'b) Six', '• Seven', '1) Eight'],
    ]);
    expect(textsOf('1️⃣ One\n2️⃣ Two')).toEqual(['1️⃣ One', '2️⃣ Two']);
  });

  test.each([
    ['1. One\n2. Two', {}, ['1.', '2.']],
    ['1. One\n2. Two', { items: 'Rule' }, ['Rule 1', 'Rule 2']],
    ['## Article 2\n\nAll shall:\n\n1. One\n\n2. Two', {}, ['Article 2', 'Article 2 (1)', 'Article 2 (2)']],
    [
      '## Article 2\n\n1. One:\n(a) first\n(b) second\n2. Two',
      {},
      ['Article 2 (1)', 'Article 2 (1) (a)', 'Article 2 (1) (b)', 'Article 2 (2)'],
    ],
    ['## Article 2\n\n- One\n- Two', {}, ['Article 2', 'Article 2']],
    ['1. One\n\n   More of it.\n\n2. Two', { items: 'Rule' }, ['Rule 1', 'Rule 1', 'Rule 2']],
    ['(a) One\n(b) Two', {}, ['(a)', '(b)']],
    ['## 第五条\n\n（一）甲\n（二）乙', {}, ['第五条 (一)', '第五条 (二)']],
    [
      '## § 4\n\n(1) One:\n1. first\n2. second\n\n(2) Two:\n1. third\n   a) inner\n   b) other\n2. fourth\n\n(3) Three',
      {},
      [
        ...['§ 4 (1)', '§ 4 (1) (1)', '§ 4 (1) (2)', '§ 4 (2)', '§ 4 (2) (1)', '§ 4 (2) (1) (a)', '§ 4 (2) (1) (b)'],
        ...['§ 4 (2) (2)', '§ 4 (3)'],
      ],
    ],
    [
      '## Article 9\n\n1. One\n2. Two:\n(a) first\n(b) second:\n(i) inner\n(ii) other\n(c) third\n3. Three',
      {},
      [
        ...['Article 9 (1)', 'Article 9 (2)', 'Article 9 (2) (a)', 'Article 9 (2) (b)'],
        ...['Article 9 (2) (b) (i)', 'Article 9 (2) (b) (ii)', 'Article 9 (2) (c)', 'Article 9 (3)'],
      ],
    ],
    ['1. One\n   1. inner\n   2. other\n2. Two', {}, ['1.', '1. (1)', '1. (2)', '2.']],
    ['(1) One:\n\n1. first\n\nText.\n\n1. second\n\nElse.\n\n2. third', {}, ['(1)', '(1) (1)', null, '1.', null, '2.']],
    ['1️⃣ One\nMore.\n\n2️⃣ Two\n\n**3️⃣ Three**', {}, ['1', '2', '3']],
    ['1️⃣ One\n2️⃣ Two', { items: 'Rule' }, ['Rule 1', 'Rule 2']],
    ['九、甲\n十、乙\n十一、丙', {}, ['九、', '十、', '十一、']],
    [
      '1. Age\n\n1.1 Be old.\n\n1.2 Be one.\n\n2. Fees\n\n2.1 We pay:\n\n(a) by bank;\n\n(b) by cheque.\n\n3. Data\n\n(a) None.',
      {},
      ['1.', '1.1', '1.2', '2.', '2.1', '2.1 (a)', '2.1 (b)', '3.', '3. (a)'],
    ],
    ['1. One\n\nText:\n\n(a) first\n\n9. Mai 1945.', {}, ['1.', null, '(a)', null]],
  ])('are labelled: %j %j', (body, changes, labels) => {
    expect(labelsOf(body, changes)).toEqual(labels);
  });

  test('of a table are known by the names of its columns', () => {
    const table =
      'Points\tWhat follows\n\n3\tA mute\n\n8\tA ban\n\nElse.\n\nMonday\t9–5\n\nTuesday\tclosed\n\nMore.\n\nOpened\t1931\n\nClosed\t1999';
    expect(passagesOf(table).map(({ text, lead }) => [text, lead])).toEqual([
      ...[
        ['Points\tWhat follows', null],
        ['3\tA mute', 'Points\tWhat follows'],
        ['8\tA ban', 'Points\tWhat follows'],
      ],
      ...[
        ['Else.', null],
        ['Monday\t9–5', null],
        ['Tuesday\tclosed', null],
      ],
      ...[
        ['More.', null],
        ['Opened\t1931', null],
        ['Closed\t1999', null],
      ],
    ]);
  });

  test('know the paragraph with the colon before them', () => {
    const found = passagesOf('No way.\n\nNever do this:\n- one\n- two\n\n- three\n\nElse:\n\nText.\n\n- four');
    expect(found.map(({ text, lead }) => [text, lead])).toEqual([
      ...[
        ['No way.', null],
        ['Never do this:', null],
        ['one', 'Never do this:'],
        ['two', 'Never do this:'],
      ],
      ...[
        ['three', 'Never do this:'],
        ['Else:', null],
        ['Text.', null],
        ['four', null],
      ],
    ]);
  });

  test('know the items in which they stand', () => {
    const found = passagesOf(
      'All:\n- Owl\n  - Speed: 4\n    - at night\n\n    More.\n\n- Hare\n\n  - Speed: 9\n1. One\n   - inner\n2. Two\n\nText.\n\n  - alone\n- Fox',
    );
    expect(found.map(({ text, outer }) => [text, outer])).toEqual([
      ...[
        ['All:', []],
        ['Owl', []],
        ['Speed: 4', ['Owl']],
        ['at night', ['Owl', 'Speed: 4']],
        ['More.', ['Owl', 'Speed: 4']],
      ],
      ...[
        ['Hare', []],
        ['Speed: 9', ['Hare']],
        ['One', []],
        ['inner', ['One']],
        ['Two', []],
      ],
      ...[
        ['Text.', []],
        ['alone', []],
        ['Fox', []],
      ],
    ]);
  });

  test('have the — lines right under them', () => {
    const found = passagesOf('- one\n- two\n— Jane Doe\n- three\n— John Doe');
    expect(found.map(({ attributed }) => attributed.map(({ attribution }) => attribution))).toMatchObject([
      ...[[{ kind: 'publisher' }], [{ speaker: 'Jane Doe' }], [{ speaker: 'John Doe' }]],
    ]);
  });

  test.each([
    ['a number at the beginning of a wrapped line', 'It was in\n7. Then it stopped.'],
    ['a day', '8. Mai 1945 war ein Tag.'],
    ['a year', '1945. A year.'],
    ['a dash that is glued to a word', '-Yes.\n-No.'],
  ])('are not what only looks like them: %s', (_, body) => {
    expect(textsOf(body)).toEqual([body]);
  });

  test.each(['\\— a', '\\# a', '\\- a\n\\- b', '\\1. a', '\\(a) b', '\\[^1]: a'])(
    'are not, nor other markup, behind a backslash: %j',
    (body) => {
      expect(passagesOf(body)).toMatchObject([{ text: body.replaceAll('\\', ''), label: null }]);
    },
  );

  test.each([
    ['1. One\n2. Two\n4. Four', 11, /“4\.” stands behind item 2/],
    ['3. Three\n4. Four', 9, /“3\.” begins its list/],
    ['8. Mai 1945 war ein Tag.', 9, /“8\.” looks like the number of an item.*taken for text/],
  ])('whose numbers jump are warned of: %j', (body, line, problem) => {
    const warnings: Warning[] = [];
    parseDocument('data/a.md', Buffer.from(fileOf(body)), (warning) => warnings.push(warning));
    expect(warnings).toEqual([{ file: 'data/a.md', line, problem: expect.stringMatching(problem) }]);
  });
});

test('numbers run on below headings, as in judgments, and are no slips', () => {
  const body = '# Facts\n\n1. Ice.\n2. Salt.\n\n# Law\n\n3. Snow.\n\n# End\n\n4. Sleet.\n5. Rain.';
  const warnings: Warning[] = [];
  parseDocument('data/a.md', Buffer.from(fileOf(body)), (warning) => warnings.push(warning));
  expect(warnings).toEqual([]);
  expect(labelsOf(body)).toEqual(['1.', '2.', '3.', '4.', '5.']);
  expect(textsOf('# Facts\n\n1. Ice.\n2. Salt.\n\n# End\n\n8. Mai 1945 war ein Tag.')).toContain(
    '8. Mai 1945 war ein Tag.',
  );
});

describe('notes are not part of the text', () => {
  test.each([
    ['One.\n\n<!-- a comment\n\nthat goes on -->\n\nTwo.', ['One.', 'Two.']],
    ['One <!-- here --> and\n<!-- there -->\nthere.', ['One and\nthere.']],
    ['One[^1] and[^x].\n\n[^1]: A note,\n    wrapped.\n\n    And more.\n\nTwo.', ['One and[^x].', 'Two.']],
    ['One[^1].\n[^1]: A note.\n\nTwo.', ['One.', 'Two.']],
    ['A \\<!-- is no comment.', ['A <!-- is no comment.']],
  ])('%j', (body, texts) => {
    expect(textsOf(body)).toEqual(texts);
  });

  test('and change no number of a line', () => {
    const faults = parseDocument('data/a.md', Buffer.from(fileOf('<!-- a\n\nb -->\n\nText.\n\n— Jane Doe')));
    expect(faults).toMatchObject([{ line: 15 }]);
  });
});
