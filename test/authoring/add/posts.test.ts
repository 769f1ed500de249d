import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { addDocument } from '../../../src/authoring/add/index.ts';

async function saidOn(body: string) {
  const folder = mkdtempSync(join(tmpdir(), 'verbatim-posts-'));
  const source = join(folder, 'topic.html');
  writeFileSync(source, `<html lang="en"><head><title>Damp - The Forum</title></head><body>${body}</body></html>`);
  const { draft, notes } = await addDocument(source, folder, { id: 'added' });
  const said = draft.blocks.map((block) =>
    block.kind === 'heading' ? block.text : `${block.isProposal ? '? ' : ''}${block.said.join('')}| ${block.text}`,
  );
  return { said, notes: notes.join('\n') };
}

const QUESTION = 'The walls are wet. Can I leave it on all day?<br><br>It is a small one.';
const ANSWER = 'Yes. Mine has been on since 2019.';

/** Two posts as a forum writes them; the second quotes the first. */
const FORUMS: readonly [string, (name: string, text: string) => string, string][] = [
  [
    'phpBB',
    (name, text) =>
      `<div class="post bg2"><dl class="postprofile"><dt><a class="username">${name}</a></dt><dd>Posts: 12</dd></dl><div class="postbody"><h3>Re: Damp</h3>
      <p class="author">by <strong><a class="username">${name}</a></strong> » Tue Feb 07, 2023 9:14 pm</p><div class="content">${text}</div>
      <div class="signature">Knowing is not doing, as they say.</div></div></div>`,
    '<blockquote><div><cite>mouldy_mike wrote:</cite>The walls are wet.</div></blockquote>',
  ],
  [
    'XenForo',
    (name, text) =>
      `<article class="message message--post" data-author="${name}"><h4 class="message-name">${name}</h4><div class="message-body"><div class="bbWrapper">${text}</div></div>
      <footer><p>Knowing is not doing, as they say.</p></footer></article>`,
    '<blockquote class="bbCodeBlock"><div class="bbCodeBlock-title"><a>mouldy_mike said:</a></div><div>The walls are wet.</div><div class="bbCodeBlock-expandLink"><a>Click to expand...</a></div></blockquote>',
  ],
  [
    'Discourse',
    (name, text) =>
      `<div class="topic-post"><div class="topic-meta-data"><span class="username"><a>${name}</a></span><span>Feb 7</span></div><div class="cooked">${text}</div></div>`,
    '<aside class="quote" data-username="mouldy_mike"><div class="title">mouldy_mike:</div><blockquote><p>The walls are wet.</p></blockquote></aside>',
  ],
];

describe.each(FORUMS)('a topic of %s', (_, post, quote) => {
  test('has each post as the words of whoever wrote it, and what it quotes as a proposal', async () => {
    const { said, notes } = await saidOn(post('mouldy_mike', QUESTION) + post('Hilda_R', quote + ANSWER));
    expect(said).toEqual([
      'mouldy_mike| The walls are wet. Can I leave it on all day?',
      'mouldy_mike| It is a small one.',
      '? mouldy_mike| The walls are wet.',
      `Hilda_R| ${ANSWER}`,
    ]);
    expect(notes).toContain('Posts of a forum, by the names beside them: mouldy_mike (1), Hilda_R (1).');
  });

  test('has what is quoted in a quotation as nobody’s', async () => {
    const nested = '<blockquote><cite>Jo wrote:</cite><blockquote>It rains.</blockquote>No.</blockquote>';
    const { said, notes } = await saidOn(post('mouldy_mike', QUESTION) + post('Hilda_R', nested + ANSWER));
    expect(said.filter((each) => /rains|No\.$/.test(each)).every((each) => each.startsWith('| '))).toBe(true);
    expect(notes).toContain('Quoted in posts, but it could not be told from whom');
  });
});

test('what stands around posts is told', async () => {
  const [[, post]] = FORUMS as [(typeof FORUMS)[0]];
  const { notes } = await saidOn(post('mike', QUESTION) + post('Hilda_R', ANSWER));
  expect(notes).toContain('“Knowing is not doing, as they say.”');
});

test('teasers beside an article are no posts', async () => {
  const teaser = '<div class="post"><p class="author">Jo</p><div class="body">Read on.</div></div>';
  const article = `<article><p>${'The bridge was opened by the mayor on Monday, and all who came crossed it. '.repeat(8)}</p></article>`;
  const { said } = await saidOn(article + teaser + teaser);
  expect(said.join('\n')).toContain('| The bridge was opened by the mayor');
});
