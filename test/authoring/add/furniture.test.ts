import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { addDocument } from '../../../src/authoring/add/index.ts';

const FIRST = 'The bridge at Holm will close for two years, since cracks were found in a tower of it last week.';
const SECOND = 'Drivers will have to go by the lock, which is fourteen miles around, as the council said on Monday.';

async function read(body: string, head = '') {
  const folder = mkdtempSync(join(tmpdir(), 'verbatim-furniture-'));
  const source = join(folder, 'page.html');
  writeFileSync(
    source,
    `<html lang="en"><head><title>Holm bridge to close</title>${head}</head><body>${body}</body></html>`,
  );
  const { draft, notes } = await addDocument(source, folder, { id: 'added' });
  return { texts: draft.blocks.map(({ text }) => text), header: draft.header, notes: notes.join('\n') };
}

const article = (above: string, between = '', below = '') =>
  `<article><h1>Holm bridge to close</h1>${above}<p>${FIRST}</p>${between}<p>${SECOND}</p>${below}</article>`;

test.each([
  [
    '<details><summary>Tue 7 Nov 2023 16.42 GMT</summary><p>Last modified on Wed 8 Nov 2023 09.11 GMT</p></details>',
    '',
    '',
  ],
  ['<p><b>NEWS PROVIDED BY</b></p><p><a>Lockwood Inc.</a></p><p>Sep 12, 2023, 09:00 ET</p>', '', ''],
  ['', '<p>Advertisement</p><p>SKIP ADVERTISEMENT</p>', ''],
  ['', '<h3>Related topics</h3><ul><li>Bridges</li><li>Holm</li></ul>', ''],
  ['', '', '<section><h2>Most viewed</h2><ol><li>Cat found after nine years</li></ol></section>'],
  ['', '', '<h3>Topics</h3><ul><li>Bridges</li></ul>'],
  ['', '', '<h2>Articoli correlati</h2><ul><li>La diga costa troppo</li></ul>'],
  ['', '', '<h2>関連記事</h2><ul><li>堤防の費用</li></ul>'],
  ['', '', '<p>A version of this article appears in print on March 3, 2018, Section B, Page 14.</p>'],
  ['', '<p>The tower in Holm, on July 2, 2024. (Holmpress/Rao Lin)</p>', ''],
  ['', '<p>Photograph: Sam Orr/Holmpress</p>', ''],
  ['', '<div class="subscription-widget"><p>Holm News lives from its readers.</p></div><p>Advertisement</p>', ''],
  ['', '<p>Was this answer helpful?</p>', '<p>Was this page useful?</p><p>Back to top</p>'],
])('what stands around an article is none of it, and told: %#', async (above, between, below) => {
  const { texts, notes } = await read(article(above, between, below));
  expect(texts).toEqual([FIRST, SECOND]);
  expect(notes).toContain('Left out as none of the article');
});

test.each([
  '<p>Sponsored by the mayor, the bill was passed in the night.</p>',
  '<p>Then he left the hall. (Applause from the CDU/CSU)</p>',
  '<p>(Laughter from the SPD/Greens)</p>',
  '<p>Ann Lee has never been there (CDU/CSU)</p>',
  '<h2>Topics</h2><ul><li>How bridges are built</li></ul>',
  '<h2>12 May 2021</h2>',
  '<p>Advertisement was not allowed on the bridge.</p>',
])('but text is kept that looks a little like it: %s', async (between) => {
  const { notes, texts } = await read(article('', between));
  expect(notes).not.toContain('Left out as none of the article');
  expect(texts.length).toBeGreaterThan(2);
});

test.each([
  ['<p>By Susan Dole</p><p>March 2, 2018</p>', ['Susan Dole'], '2018-03-02'],
  ['<p>By Susan Dole, Staff Reporter</p>', ['Susan Dole'], null],
  ['<div class="byline">By Susan Dole and Jo Park</div>', ['Susan Dole', 'Jo Park'], null],
  [
    '<div data-component="byline-block"><span>Rachel Dean</span><span>Holm News, Lock</span></div>',
    ['Rachel Dean'],
    null,
  ],
  ['<p class="source">Source: Holmpress</p><p class="time">2024-07-03 21:15:30</p>', [], '2024-07-03'],
])('who wrote it and when is taken from above it: %s', async (above, authors, published) => {
  const { texts, header, notes } = await read(article(above));
  expect(texts).toEqual([FIRST, SECOND]);
  expect(header).toMatchObject({ authors, published });
  expect(notes).toContain('Left out as author and date');
});

test('what is shown a second time to draw readers in is left out, and what is shown nowhere else is not', async () => {
  const pulled = (words: string) =>
    `<div class="quote pull-quote"><blockquote>${words}</blockquote><cite>Rob Hill</cite></div>`;
  const { texts } = await read(article('', pulled('“Cracks were found”') + pulled('It will never open again.')));
  expect(texts).toEqual([FIRST, 'It will never open again.', 'Rob Hill', SECOND]);
});

test('an author has no address, and is not named in two ways by it', async () => {
  const head =
    '<meta property="article:author" content="https://holm.example/dole"><meta name="byl" content="By Susan Dole">';
  const { header, notes } = await read(article(''), head);
  expect(header.authors).toEqual(['Susan Dole']);
  expect(notes).not.toContain('in two ways');
});

test('the date below a text is none above it, however few characters a sentence has', async () => {
  const notice = ['经批准，现将放假安排通知如下。', '各单位要妥善安排好值班和安全、保卫等工作。', '2024年5月20日'];
  const { texts } = await read(`<article><h1>通知</h1>${notice.map((each) => `<p>${each}</p>`).join('')}</article>`);
  expect(texts.slice(-3)).toEqual(notice);
});

test('a credit beside a picture is a caption', async () => {
  const figure =
    '<figure><img src="a.png"><p class="credit">Holm Images</p><figcaption>The tower</figcaption></figure>';
  const { texts, notes } = await read(article('', figure));
  expect(texts).toEqual([FIRST, SECOND]);
  expect(notes).toContain('Captions of pictures were left out: 2.');
});

test('verses that are elements of their own are lines of stanzas', async () => {
  const verse = (line: string) => `<div style="padding-left: 1em; text-indent: -1em">${line}<br></div>`;
  const stanzas = [
    [
      'I took the ferry in the rain,',
      'the river brown as tea,',
      'and every face behind the pane',
      'looked back at me.',
    ],
    ['The captain said the tide was low,', 'the ticket man went home.'],
    ['The ferry knew.', 'The ferry did not tell.', 'It rocked.', 'It rang its bell.'],
  ];
  const poem = stanzas.map((stanza) => stanza.map(verse).join('')).join(verse(''));
  const { texts, header } = await read(
    `<main><h1>Holm bridge to close</h1><div class="c-txt">By <a href="/dole">Susan Dole</a></div><div class="poem">${poem}</div></main>`,
  );
  expect(texts).toEqual(stanzas.map((stanza) => stanza.join('\n')));
  expect(header.authors).toEqual(['Susan Dole']);
});

test('what a wiki puts around its text is none of it, but lists and notes in it are', async () => {
  const { texts, notes } = await read(
    `<div id="content"><h1>Holm bridge to close</h1><div id="siteSub">From Holmwiki, which anybody may change as they like</div>
    <div class="mw-parser-output"><div class="hatnote">For the lock of this name, see <a href="/l">Holm lock</a>.</div>
    <table class="infobox"><tr><th colspan="2">Holm bridge to close</th></tr><tr><th>Length</th><td>90 m</td></tr></table>
    <p>${FIRST}</p><div id="toc" class="toc"><h2>Contents</h2><ul><li>1 Ways around</li></ul></div>
    <h2>Ways around<span class="mw-editsection">[<a href="/e">edit</a>]</span></h2><p>${SECOND}</p><ul><li><a href="/f">Ferry</a></li></ul>
    <p>There is a ferry, too, which carries no cars and does not run at night or on Sundays.</p>
    <div class="mw-heading"><h2>References</h2></div><ol class="references"><li>^ Orr, S. Bridges, p. 44.</li></ol>
    <h2>See also</h2><ul><li><a href="/b">List of bridges in Holm</a></li></ul></div></div>`,
  );
  expect(texts).toEqual([
    'Length\t90 m',
    FIRST,
    'Ways around',
    SECOND,
    'Ferry',
    'There is a ferry, too, which carries no cars and does not run at night or on Sundays.',
  ]);
  expect(notes).toContain('left out');
});
