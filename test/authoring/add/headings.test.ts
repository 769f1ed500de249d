import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { addDocument } from '../../../src/authoring/add/index.ts';

async function headedIn(text: string) {
  const folder = mkdtempSync(join(tmpdir(), 'verbatim-headings-'));
  const source = join(folder, 'rules.txt');
  writeFileSync(source, `House rules\n\nNobody reads that.\n\n${text}\n\nNor that.\n`);
  const { draft } = await addDocument(source, folder, { id: 'added' });
  return draft.blocks.filter((block) => block.kind === 'heading');
}

const headingsOf = async (text: string) => (await headedIn(text)).map((heading) => heading.text);

test.each([
  ['RULE II. No boy shall keep a ferret. (See also Rule V.)'],
  ['WE DO NOT SELL YOUR PHOTOS TO ANYBODY'],
  ['EL PERRO DEBE LLEVAR CORREA'],
  ['DOGS WILL NOT BE FED AT TABLE'],
  ['FERRETS AND SONS,     )\nPlaintiff,     )'],
  ['Rule 7: the ferry and all the boats that are tied to it must be out of the harbour before the first of the month'],
  ['THE ENTIRE RISK AS TO THE TASTE OF ANY DISH LIES\nWITH YOU.  ALL OF IT.'],
])('a sentence is no heading: %s', async (text) => {
  expect(await headingsOf(text)).toEqual([]);
});

test.each([
  ['RULE II. Ferrets'],
  ['HOW WE USE WHAT YOU DO'],
  ['GOOD WILL AND THE MONTH OF MAY'],
  ['DO USO DAS ÁGUAS DO PORTO'],
  ['GENERAL RULES\nNobody shall cook alone.'],
  ['TOP 3: Verschiedenes\nFrau Kuhn weist darauf hin, dass niemand allein kocht.'],
  ['Agenda item 2: Ferrets\nMr Lee asked who keeps one.'],
  ['Chapter IV: Measures against Ferrets, Breaches of the Quiet of the House, and Cooks without a Licence'],
])('a title is one: %s', async (text) => {
  expect(await headingsOf(text)).toEqual([text.split('\n')[0]]);
});

test.each([
  ['**MINUTES OF THE BOARD**\n\nNobody came.\n', 'MINUTES OF THE BOARD'],
  ['**CHAPTER I**\n\nNobody came.\n', 'rules'],
  ['**TOWN OF HOLM**\n\n**MINUTES OF THE BOARD**\n\nNobody came.\n', 'rules'],
])(
  'the first one is the title of a text without another, unless it is of a part, or above one: %s',
  async (text, title) => {
    const folder = mkdtempSync(join(tmpdir(), 'verbatim-headings-'));
    writeFileSync(join(folder, 'rules.md'), text);
    expect((await addDocument(join(folder, 'rules.md'), folder, { id: 'added' })).draft.header.title).toBe(title);
  },
);

test('short lines between paragraphs whose numbers run on are titles', async () => {
  const paragraphs = (numbers: readonly number[]) =>
    numbers.map((number) => `${number}. The ferret was loose, and bit.`);
  const text = (numbers: readonly (readonly number[])[]) =>
    ['The facts', 'The law'].flatMap((title, at) => [title, ...paragraphs(numbers[at] ?? [])]).join('\n\n');
  expect(
    await headingsOf(
      text([
        [1, 2],
        [3, 4],
      ]),
    ),
  ).toEqual(['The facts', 'The law']);
  expect(
    await headingsOf(
      text([
        [1, 2],
        [1, 2],
      ]),
    ),
  ).toEqual([]);
});

test('capitals below the text sign it', async () => {
  expect(await headingsOf('GENERAL RULES\n\nNobody cooks alone.\n\nNor that.\n\nANN LEE')).toEqual([
    'GENERAL RULES',
    'ANN LEE',
  ]);
  const signedBy = async (signature: string) => {
    const folder = mkdtempSync(join(tmpdir(), 'verbatim-headings-'));
    writeFileSync(join(folder, 'law.txt'), `Law\n\nFINAL RULES\n\nNobody cooks alone.\n\n${signature}\n`);
    const { draft } = await addDocument(join(folder, 'law.txt'), folder, { id: 'added' });
    return draft.blocks.map(({ kind, text }) => `${kind} ${text}`);
  };
  const rules = ['heading FINAL RULES', 'paragraph Nobody cooks alone.'];
  expect(await signedBy('ANN LEE\nMayor')).toEqual([...rules, 'paragraph ANN LEE\nMayor']);
  expect(await signedBy('ANN LEE\n\nMayor')).toEqual([...rules, 'paragraph ANN LEE', 'paragraph Mayor']);
});

test('what a part is about stands below it, and a preamble or an annex beside the parts', async () => {
  const headings = await headedIn(
    [
      ...['PREAMBLE', 'We, the people of the lake, agree.', 'PART I\nTHE BOATS', 'Article 1\nBoats float.'],
      ...['PART II\nTHE RULES', 'Article 2\nNobody shall race.', 'ANNEX', 'LIST OF BOATS', 'The ferry is a boat.'],
    ].join('\n\n'),
  );
  expect(headings.map(({ level, text }) => [level, text])).toEqual([
    ...[
      [2, 'PREAMBLE'],
      [2, 'PART I'],
      [3, 'THE BOATS'],
      [4, 'Article 1'],
    ],
    ...[
      [2, 'PART II'],
      [3, 'THE RULES'],
      [4, 'Article 2'],
    ],
    ...[
      [2, 'ANNEX'],
      [3, 'LIST OF BOATS'],
    ],
  ]);
});

test('what stands below the labels of parts alone is their titles, where most have one', async () => {
  const headings = await headedIn(
    [
      ...['PART I', 'Article 1', 'Objective', 'Herons are conserved.', 'Article 2\nTerms\nA heron is a bird.'],
      ...[
        'Article 3',
        'No heron shall be sold',
        '(a) to anybody, or',
        '(b) at all.',
        'PART II',
        'Article 4',
        'Entry into force',
      ],
    ].join('\n\n'),
  );
  expect(headings.map(({ level, text }) => [level, text])).toEqual([
    ...[
      [2, 'PART I'],
      [3, 'Article 1'],
      [4, 'Objective'],
      [3, 'Article 2'],
      [4, 'Terms'],
    ],
    ...[
      [3, 'Article 3'],
      [2, 'PART II'],
      [3, 'Article 4'],
      [4, 'Entry into force'],
    ],
  ]);
});

test.each([
  ['Article 1\n\nBoats float\n\nArticle 2\n\nNets sink\n\nArticle 3'],
  ['Article 1\nBoats float on the\nlake.\n\nArticle 2\nNets sink to the\nground.'],
])('but articles that are short or wrapped are none: %j', async (text) => {
  expect((await headingsOf(text)).every((heading) => heading.startsWith('Article'))).toBe(true);
});

test('what numbers run through are titles of parts, where text stands below them', async () => {
  const headings = await headedIn(
    [
      ...['1. Apologies', 'Nobody sent any.', '2. Motions', '2.1 Boats', 'Boats float.', '2.2 Nets', 'Nets sink.'],
      ...['3. Ferries\nThe ferry is late.', '4. Close'],
    ].join('\n\n'),
  );
  expect(headings.map(({ level, text }) => [level, text])).toEqual([
    [2, '1. Apologies'],
    [2, '2. Motions'],
    [3, '2.1 Boats'],
    [3, '2.2 Nets'],
    [2, '3. Ferries'],
    [2, '4. Close'],
  ]);
});

test('letters that run from A on, too, each above a text', async () => {
  const court = [
    'I. BACKGROUND',
    'Tree sells nets.',
    'II. DISCUSSION',
    'A. Success on the Merits',
    'He does.',
    'B. Harm',
    'None.',
  ];
  expect((await headedIn(court.join('\n\n'))).map(({ level, text }) => [level, text])).toEqual([
    [2, 'I. BACKGROUND'],
    [2, 'II. DISCUSSION'],
    [3, 'A. Success on the Merits'],
    [3, 'B. Harm'],
  ]);
});

test.each([
  ['answers to choose from', 'Who swims?\n\nA. Boats\n\nB. Herons\n\nC. Nobody here'],
  ['initials', 'A. Hill\n\nHe rows.\n\nR. Lee\n\nShe swims.'],
  ['items of a list', '1. Eggs\n\n2. Flour\n\n3. Milk\n\nMix them.'],
  ['sentences', '1. Be kind.\n\nOr go.\n\n2. Be brief.\n\nOr go.\n\n3. Be here.\n\nOr go.'],
  ['rules', '1. Members must be kind\n\nOr go.\n\n2. Nobody shall race\n\nOr go.\n\n3. Boats are wet\n\nOr go.'],
  ['numbers that do not run', '1. Eggs\n\nOf hens.\n\n4. Flour\n\nOf rye.\n\n9. Milk\n\nOf goats.'],
  ['notes', '1 Institute of Sleep\n\nOslo.\n\n2 Institute of Lakes\n\nBergen.\n\n3 Institute of Boats\n\nHolm.'],
])('but %s are none', async (_, text) => {
  expect(await headingsOf(text)).toEqual([]);
});

test('the first of several parts is not what the text is called', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'verbatim-headings-'));
  const source = join(folder, 'the-boat.txt');
  const chapters = ['I', 'II'].map(
    (number) => `CHAPTER ${number}\n\nThe Fog\n\nNell stood on the quay, and saw nothing.`,
  );
  writeFileSync(source, chapters.join('\n\n'));
  const { draft } = await addDocument(source, folder, { id: 'added' });
  const levels = draft.blocks.map((block) => (block.kind === 'heading' ? block.level : null));
  expect([draft.header.title, levels]).toEqual(['the-boat', [2, 3, null, 2, 3, null]]);
});
