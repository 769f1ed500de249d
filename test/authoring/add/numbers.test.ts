import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { addDocument } from '../../../src/authoring/add/index.ts';
import { documentOf } from '../../documents/file.ts';

async function added(name: string, content: string) {
  const folder = mkdtempSync(join(tmpdir(), 'verbatim-numbers-'));
  const source = join(folder, name);
  writeFileSync(source, content);
  const { file, notes } = await addDocument(source, folder, { id: 'added' });
  const { passages } = documentOf(readFileSync(file));
  return { labelled: passages.map(({ label, text }) => [label, text]), notes: notes.join('\n') };
}

describe('numbers stay as they are published', () => {
  test.each([
    ['1. One\n2. Two\n4. Four\n7. Seven', ['1.', '2.', '4.', '7.']],
    ['1) One\n2) Two\n4) Four', ['1.', '2.', '4.']],
    ['9. Nine\n10. Ten\n12. Twelve', ['9.', '10.', '12.']],
  ])('in Markdown: %j', async (content, labels) => {
    const { labelled, notes } = await added('rules.md', content);
    expect(labelled.map(([label]) => label)).toEqual(labels);
    expect(notes).toContain('if it is published so, put <!-- as published --> above it');
  });

  test.each<[string, [string | null, string][]]>([
    [
      '1. One\n2. Two\n4. Four',
      [
        ['1.', 'One'],
        ['2.', 'Two'],
        ['4.', 'Four'],
      ],
    ],
    [
      'o  One;\n\no  two.',
      [
        [null, 'One;'],
        [null, 'two.'],
      ],
    ],
    [
      '1. One\n2. Two\n   goes on\n3a. Three',
      [
        ['1.', 'One'],
        ['2.', 'Two\ngoes on'],
        [null, '3a. Three'],
      ],
    ],
    [
      '1. One\n2) Two\n3. Three\n5. Five',
      [
        ['1.', 'One'],
        ['2)', '2) Two'],
        ['3.', 'Three'],
        ['5.', 'Five'],
      ],
    ],
    [
      '4. One\n5. Two\n6) Three',
      [
        ['4.', 'One'],
        ['5.', 'Two'],
        ['6)', '6) Three'],
      ],
    ],
    [
      'a. One\nb. Two\nc. 1850 it was',
      [
        ['a.', 'a. One'],
        ['b.', 'b. Two'],
        ['c.', 'c. 1850 it was'],
      ],
    ],
    [
      '1 In the year of the flood he came.\n2 And he had a boat, and\nno oar.\n3 He sank.',
      [
        ['1', '1 In the year of the flood he came.'],
        ['2', '2 And he had a boat, and\nno oar.'],
        ['3', '3 He sank.'],
      ],
    ],
    [
      'Article 1er\nI. - It is shut.\nII. - It opens:\n1° at noon;\n2° at night.\n\nArticle 2\nNever.',
      [
        ['Article 1er', 'I. - It is shut.'],
        ['Article 1er', 'II. - It opens:'],
        ['Article 1er', '1° at noon;'],
        ['Article 1er', '2° at night.'],
        ['Article 2', 'Never.'],
      ],
    ],
    [
      'It holds that\n\n(1)\n\nwhere it rises:\n\n(a)\n\nby day;\n\n(b)\n\nby night.',
      [
        [null, 'It holds that'],
        [null, '(1)'],
        [null, 'where it rises:'],
        ['(a)', '(a) by day;'],
        ['(b)', '(b) by night.'],
      ],
    ],
    ['It was won on the\n8. May 1945, as they say', [[null, 'It was won on the\n8. May 1945, as they say']]],
    [
      '1. One\n2. It was won on the\n8. May 1945',
      [
        ['1.', 'One'],
        ['2.', 'It was won on the\n8. May 1945'],
      ],
    ],
  ])('in plain text: %j', async (content, items) => {
    expect((await added('rules.txt', `The rules of the house.\n\n${content}`)).labelled.slice(1)).toEqual(items);
  });

  test('of letters and Roman numerals, in lists of lists of a page', async () => {
    const page = `<title>Club</title><main><h2>Article 2 Members</h2><p>${'These are the members of this club. '.repeat(4)}</p><ol><li>They are:<ol type="a">
      <li>full members, who<ol type="i"><li>are 18,</li><li>pay;</li></ol></li><li>guests<ol><li>of members,</li><li>of guests;</li></ol></li>
      <li><p>dogs.</p><p>No cats.</p></li></ol></li><li>Nobody else.</li></ol></main>`;
    expect((await added('rules.html', page)).labelled.slice(1)).toEqual([
      ['Article 2 (1)', 'They are:'],
      ['Article 2 (1) (a)', 'a. full members, who'],
      ['Article 2 (1) (a) (i)', 'i. are 18,'],
      ['Article 2 (1) (a) (ii)', 'ii. pay;'],
      ['Article 2 (1) (b)', 'b. guests'],
      ['Article 2 (1) (b) (1)', 'of members,'],
      ['Article 2 (1) (b) (2)', 'of guests;'],
      ['Article 2 (1) (c)', 'c. dogs.\nNo cats.'],
      ['Article 2 (2)', 'Nobody else.'],
    ]);
  });

  test('of articles on lines of their own, in Japanese', async () => {
    const rules = [
      ...[
        '（目的）',
        '第1条　この規則は、球場の利用に関し必要な事項を定める。',
        '（利用）',
        '第2条　球場は、午後9時まで利用できる。',
      ],
      ...[
        '２　冬は、午後5時までとする。',
        '（禁止）',
        '第3条　次の行為をしてはならない。',
        '(1)　火を使うこと。',
        '(2)　物を売ること。',
      ],
    ];
    expect((await added('rules.txt', `球場規則\n\n${rules.join('\n')}`)).labelled).toEqual([
      ['第1条', rules[1]],
      ['第2条', rules[3]],
      ['第2条', rules[4]],
      ['第3条', rules[6]],
      ['第3条 (1)', rules[7]],
      ['第3条 (2)', rules[8]],
    ]);
  });

  test('of points whose marks stand in cells of their own', async () => {
    const row = (mark: string, text: string) => `<table><tr><td><p>${mark}</p></td><td>${text}</td></tr></table>`;
    const page = `<title>Club</title><main><h2>Article 2</h2><p>${'These are the members of this club, as it is. '.repeat(4)}</p>
      ${row('(a)', '<p>rowers;</p>')}${row('(b)', `<p>guests:</p>${row('(i)', '<p>of rowers;</p>')}${row('(ii)', '<p>of guests.</p>')}`)}</main>`;
    expect((await added('rules.html', page)).labelled.slice(1)).toEqual([
      ['Article 2 (a)', '(a) rowers;'],
      ['Article 2 (b)', '(b) guests:'],
      ['Article 2 (b) (i)', '(i) of rowers;'],
      ['Article 2 (b) (ii)', '(ii) of guests.'],
    ]);
  });

  test.each([
    ['list-style-type: lower-alpha', 'a.', 'a. Be kind.'],
    ['list-style: UPPER-ROMAN inside', null, 'I. Be kind.'],
    ['list-style: inside decimal', '1.', 'Be kind.'],
    ['list-style-type: square', '1.', 'Be kind.'],
  ])('and of lists that only a style numbers: %s', async (style, label, text) => {
    const list = `<ol style="color: red; ${style}"><li>Be kind.</li><li>Be brief.</li></ol>`;
    const page = `<title>Club</title><main><p>${'These are the rules of this club. '.repeat(4)}</p>${list}</main>`;
    expect((await added('rules.html', page)).labelled[1]).toEqual([label, text]);
  });

  test('but those that Markdown is to count are counted', async () => {
    expect((await added('rules.md', '1. One\n1. Two\n1. Three')).labelled).toEqual([
      ['1.', 'One'],
      ['2.', 'Two'],
      ['3.', 'Three'],
    ]);
  });

  test('of lists in items of lists, whoever is named in them', async () => {
    const content =
      '1. Opening\n2. Playground\n   1. Cllr Jane Doe said that the swing is broken.\n   2. Two\n   3. Three\n3. Closing';
    expect((await added('minutes.md', content)).labelled).toEqual([
      ['1.', 'Opening'],
      ['2.', 'Playground'],
      ['2. (1)', 'Cllr Jane Doe said that the swing is broken.'],
      ['2. (2)', 'Two'],
      ['2. (3)', 'Three'],
      ['3.', 'Closing'],
    ]);
  });

  test('and lines that are numbered in bold letters, or with a word, are paragraphs of their own', async () => {
    expect((await added('a.md', '**Rule 1:** Be kind.\n**Rule 2:** No ads.\nNone.')).labelled).toEqual([
      ['Rule 1', 'Rule 1: Be kind.'],
      ['Rule 2', 'Rule 2: No ads.\nNone.'],
    ]);
    expect((await added('a.md', '**1. Be kind.** Always.\n**2. No ads.** None.')).labelled).toEqual([
      ['1.', 'Be kind. Always.'],
      ['2.', 'No ads. None.'],
    ]);
    expect((await added('a.md', '**1.** Be kind.\n**2.** No ads.\n-# Since May.\n\n`3.` No dogs.')).labelled).toEqual([
      ['1.', 'Be kind.'],
      ['2.', 'No ads.'],
      [null, 'Since May.'],
      ['3.', 'No dogs.'],
    ]);
    expect((await added('a.md', 'As it says in\nRule 3 of the house, nobody\nleaves.')).labelled).toHaveLength(1);
  });

  test('and a box says whether a task is done', async () => {
    expect((await added('a.md', '- [x] Book the hall\n- [ ] Pay the band')).labelled.map(([, text]) => text)).toEqual([
      '[x] Book the hall',
      '[ ] Pay the band',
    ]);
  });
});
