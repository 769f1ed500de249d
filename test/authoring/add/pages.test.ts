import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { addDocument } from '../../../src/authoring/add/index.ts';

const LEAD =
  'These fares apply from 1 January, on all of the buses, and on most of the trams that run through the town.';

async function added(body: string, head = '') {
  const folder = mkdtempSync(join(tmpdir(), 'verbatim-pages-'));
  const source = join(folder, 'page.html');
  writeFileSync(
    source,
    `<html lang="en"><head><title>Fares</title>${head}</head><body><main><p>${LEAD}</p>${body}</main></body></html>`,
  );
  const { draft, notes } = await addDocument(source, folder, { id: 'added' });
  return { texts: draft.blocks.map(({ text }) => text).slice(1), url: draft.header.url, notes: notes.join('\n') };
}

describe('each row of a table has its cells in their columns', () => {
  test.each([
    [
      'a cell over several rows stands in each',
      '<tr><td rowspan="2">Zone 1<td>single<td>£2</tr><tr><td>return<td>£3</tr><tr><td>Zone 2<td>single<td>£4</tr>',
      ['Zone 1\tsingle\t£2', 'Zone 1\treturn\t£3', 'Zone 2\tsingle\t£4'],
      'Rows that have them: 1.',
    ],
    [
      'so does one in the middle',
      '<tr><td>Mon<td rowspan="3">closed<td>a</tr><tr><td>Tue<td>b</tr><tr><td>Wed<td>c</tr>',
      ['Mon\tclosed\ta', 'Tue\tclosed\tb', 'Wed\tclosed\tc'],
      'Rows that have them: 2.',
    ],
    [
      'one over several columns leaves the others empty',
      '<tr><td>Zone 2<td colspan="2">£2.80<td>adult</tr>',
      ['Zone 2\t£2.80\t\tadult'],
      'row by row',
    ],
    ['an empty one stays', '<tr><td>Quay<td>8:00<td><td>9:00</tr>', ['Quay\t8:00\t\t9:00'], 'row by row'],
    [
      'an empty first one cannot, which is told',
      '<tr><td><td>Adult<td>Child</tr><tr><td>Zone 1<td>£2<td>£1</tr>',
      ['Adult\tChild', 'Zone 1\t£2\t£1'],
      'one column further left: 1.',
    ],
    [
      'a picture is what it stands for',
      '<tr><td>Dogs<td><img alt="yes" src="y.png"></tr>',
      ['Dogs\tyes'],
      'row by row',
    ],
  ])('%s', async (_, rows, texts, note) => {
    const { notes, ...found } = await added(`<table>${rows}</table>`);
    expect(found.texts).toEqual(texts);
    expect(notes).toContain(note);
  });

  test('and rows above in another table hang down into none', async () => {
    const rows = '<tr><td rowspan="9">Zone 1<td>single</tr>';
    expect((await added(`<table>${rows}</table><table><tr><td>a<td>b</tr></table>`)).texts).toEqual([
      'Zone 1\tsingle',
      'a\tb',
    ]);
  });
});

describe('the address of a page', () => {
  const canonical = (address: string) => `<link rel="canonical" href="${address}">`;
  const shared = (address: string) => `<meta property="og:url" content="${address}">`;

  test.each([
    [canonical('https://example.org/a?id=3'), 'https://example.org/a?id=3'],
    [canonical('https://example.org/') + shared('https://example.org/a'), 'https://example.org/a'],
    [canonical('https://example.org') + shared('https://example.org/?p=12'), 'https://example.org/?p=12'],
    [canonical('https://example.org/'), null],
    [canonical('https://example.org/a?utm_source=x&id=3&fbclid=y'), 'https://example.org/a?id=3'],
    [canonical('https://example.org/a?utm_source=x#top'), 'https://example.org/a'],
  ])('is no front page, and says not from where somebody came: %s', async (head, url) => {
    expect((await added('', head)).url).toBe(url);
  });

  test('is the front page if that is what was saved', async () => {
    const saved = '<!-- saved from url=(0020)https://example.org/ -->';
    expect((await added('', saved + canonical('https://example.org/'))).url).toBe('https://example.org/');
  });
});

test('a heading of a live page stands above its own entry only', async () => {
  const entries = [
    '<h2>Bridge shut</h2><p>The bridge of Holm is shut to lorries, the police say.</p>',
    '<p>The ferry sails at noon, and takes no lorries at all.</p>',
    '<h2>Power cuts</h2><p>Some forty streets of Holm are without power tonight.</p>',
  ];
  const times = ['14:32', '1.50pm', '09:05'];
  const body = entries.map((entry, at) => `<div><time>${times[at]}</time>${entry}</div>`).join('');
  const { texts } = await added(body);
  expect(texts).toEqual([
    'Bridge shut',
    'The bridge of Holm is shut to lorries, the police say.',
    '',
    'The ferry sails at noon, and takes no lorries at all.',
    'Power cuts',
    'Some forty streets of Holm are without power tonight.',
  ]);
});

test('the title of a recipe is its heading, and its date that of its data', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'verbatim-pages-'));
  const source = join(folder, 'page.html');
  const data = '{"@type":"Recipe","name":"Quince loaf","datePublished":"2021-01-09"}';
  const head = `<title>Quince loaf recipe - Hob</title><script type="application/ld+json">${data}</script>`;
  writeFileSync(source, `<html lang="en">${head}<article><h1>Quince loaf</h1><p>${LEAD}</p></article>`);
  const { draft } = await addDocument(source, folder, { id: 'added' });
  expect(draft.header).toMatchObject({ title: 'Quince loaf', published: '2021-01-09' });
});
