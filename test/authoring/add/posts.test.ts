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

describe('a page of questions and answers has each as the words of whoever wrote it', () => {
  const [question, answer] = ['I opened the tap and it will not close.', 'Throw the tap in a lake.'];
  const schema = (type: string, author: string, text: string, inner = '') =>
    `<div itemscope itemtype="https://schema.org/${type}">${author && `<div itemprop="author"><a>${author}</a><span itemprop="name">${author}</span></div>`}<span>6200</span><div itemprop="text"><p>${text}</p></div>${inner}</div>`;

  test('as schema.org marks them', async () => {
    const { said, notes } = await saidOn(schema('Question', 'mike', question, schema('Answer', 'Hilda', answer)));
    expect(said).toEqual([`mike| ${question}`, `Hilda| ${answer}`]);
    expect(notes).toContain('mike (1), Hilda (1)');
  });

  test('and nobody’s where nobody is named, whoever is named in the answer', async () => {
    const { said, notes } = await saidOn(schema('Question', '', question, schema('Answer', 'Hilda', answer)));
    expect(said).toEqual([`| ${question}`, `Hilda| ${answer}`]);
    expect(notes).toContain('Marked as unnamed');
  });

  test('as Stack Exchange has them, by whoever wrote them last, and without comments, which are told', async () => {
    const post = (kind: string, name: string, text: string) =>
      `<div class="${kind}"><div class="js-vote-count">12</div><div class="s-prose js-post-body"><p>${text}</p></div><div class="post-signature">edited by <a>Editor</a></div><div class="post-signature">asked Aug 6 <a>${name}</a></div></div>`;
    const comments = '<ul class="comments"><li>Have you cried? – bob</li></ul>';
    const { said, notes } = await saidOn(
      post('question', 'mike', question) + comments + post('answer', 'Hilda', answer),
    );
    expect(said).toEqual([`mike| ${question}`, `Hilda| ${answer}`]);
    expect(notes).toContain('Comments on posts, which were left out, 1: “Have you cried? – bob”');
  });

  test('as nobody’s who is named, where nothing but its JSON-LD says that readers wrote it', async () => {
    const json = JSON.stringify({ '@type': 'QAPage', mainEntity: { '@type': 'Question', text: question } });
    const { said, notes } = await saidOn(
      `<script type="application/ld+json">${json}</script><article><p>${question}</p><p>${answer}</p></article>`,
    );
    expect(said).toEqual([`| ${question}`, `| ${answer}`]);
    expect(notes).toContain('Readers wrote some of this page');
  });
});

test('questions and answers that their page calls so are those of whoever is named in them', async () => {
  const post = (kind: string, name: string, text: string) =>
    `<div class="${kind}"><div class="user">${name}</div><div class="date">2 March</div><div class="text"><p>${text}</p></div></div>`;
  const { said } = await saidOn(post('question', 'uma_22', QUESTION) + post('answer best', 'Dr Lev', ANSWER));
  expect(said.at(-1)).toBe(`Dr Lev| ${ANSWER}`);
  expect(said[0]).toMatch(/^uma_22\|/);
});

describe('what customers say on the page of a shop', () => {
  const ABOUT = [
    'The kettle holds a litre, and whistles when it boils.',
    'Unused ones can be sent back for sixty days.',
  ];
  const WHISTLED = 'It whistled in tune for six days, and then no more.';
  const FELL = 'The lid fell off.';
  const shopWith = (...reviews: string[]) =>
    `<main><h1>Kettle</h1>${ABOUT.map((text) => `<p>${text}</p>`).join('')}<h2>Reviews</h2>${reviews.join('')}</main>`;

  test.each<[string, (name: string, text: string) => string]>([
    [
      'beside it',
      (name, text) =>
        `<div class="review"><div class="review-author">${name}</div><div>★★</div><div class="review-date">3 June 2024</div><div class="review-body"><p>${text}</p></div></div>`,
    ],
    ['below it', (name, text) => `<div class="testimonial"><p>${text}</p><p>— ${name}, Oslo</p></div>`],
    [
      'as its source',
      (name, text) => `<div class="testimonial"><blockquote><p>${text}</p><footer>${name}</footer></blockquote></div>`,
    ],
  ])('is that of whoever is named %s', async (_, review) => {
    const { said } = await saidOn(shopWith(review('Uma Reyes', WHISTLED), review('Lev Sand', FELL)));
    expect(said).toEqual(expect.arrayContaining(ABOUT.map((text) => `| ${text}`)));
    expect(said.filter((each) => each.endsWith(`| ${WHISTLED}`))).toEqual([`Uma Reyes| ${WHISTLED}`]);
    expect(said.filter((each) => each.endsWith(`| ${FELL}`))).toEqual([`Lev Sand| ${FELL}`]);
  });

  test('and so is what readers say on a page of theirs, also within what they answer', async () => {
    const comment = (name: string, text: string, answers = '') =>
      `<div class="comment"><div class="comment-author"><span class="user-letter">U</span><cite class="fn">${name}</cite> says:</div><div class="comment-content"><p>${text}</p></div>${answers}</div>`;
    const first = comment('Uma Reyes', WHISTLED, comment('Lev Sand', FELL));
    const { said } = await saidOn(`<div>${first}${comment('Ida Voss', ABOUT.join(' '))}</div>`);
    const who = (text: string) => said.filter((each) => each.endsWith(`| ${text}`));
    expect([who(WHISTLED), who(FELL)].flat()).toEqual([`Uma Reyes| ${WHISTLED}`, `Lev Sand| ${FELL}`]);
  });

  test('is marked where nobody is named', async () => {
    const review = (text: string) => `<div class="review"><p>${text}</p></div>`;
    const { notes } = await saidOn(shopWith(review(WHISTLED), review(FELL)));
    expect(notes).toContain('Somebody else begins to speak, but is not named: 2 times.');
  });
});

describe('what people write to each other elsewhere', () => {
  test('is that of whoever is named above a group of messages in a chat that DiscordChatExporter has saved', async () => {
    const message = (text: string) =>
      `<div class="chatlog__message-container"><div class="chatlog__message-primary"><div class="chatlog__content chatlog__markdown">${text}<span class="chatlog__edited-timestamp">(edited)</span></div></div></div>`;
    const group = (name: string, ...texts: string[]) =>
      `<div class="chatlog__message-group"><div class="chatlog__header"><span class="chatlog__author">${name}</span><span class="chatlog__timestamp">3/4/2024 9:10 AM</span></div>${texts.map(message).join('')}</div>`;
    const { said } = await saidOn(
      group('Uma', 'The oven is broken.', 'No bread today.') + group('tilde', '') + group('Lev', 'And cake?'),
    );
    expect(said).toEqual(['Uma| The oven is broken.', 'Uma| No bread today.', 'Lev| And cake?']);
  });

  test('is Reddit’s commenters’, but for what was taken back', async () => {
    const comment = (name: string, text: string, answers = '') =>
      `<shreddit-comment author="${name}"><div slot="commentMeta"><a>${name}</a> • <time>9mo ago</time></div><div slot="comment"><p>${text}</p></div><button>Reply</button>${answers}</shreddit-comment>`;
    const { said } = await saidOn(
      `<shreddit-post author="baker_uma"><h1>Ask me about bread</h1><div slot="text-body"><p>I bake at night.</p></div></shreddit-post>
      ${comment('crust', 'Why at night?', comment('baker_uma', 'It is cool then.') + comment('[deleted]', 'I doubt it.'))}${comment('[deleted]', '[removed]')}`,
    );
    expect(said).toEqual([
      'baker_uma| I bake at night.',
      'crust| Why at night?',
      'baker_uma| It is cool then.',
      '| I doubt it.',
    ]);
  });

  test('is that of whoever posted it on a saved page of X', async () => {
    const post = (name: string, text: string) =>
      `<article data-testid="tweet"><div data-testid="User-Name"><a><span><span>${name}</span></span></a><span>@somebody</span></div><div data-testid="tweetText"><span>${text}</span></div><span>1.2K Views</span></article>`;
    const { said } = await saidOn(post('Uma Reyes', 'Bread is up again.') + post('Lev', 'By two cents.'));
    expect(said).toEqual(['Uma Reyes| Bread is up again.', 'Lev| By two cents.']);
  });

  test('is that of whoever is named beside it in an export of Telegram; what follows without a name is nobody’s who is named', async () => {
    const message = (name: string, text: string) =>
      `<div class="message"><div class="body">${name}<div class="date">09:10</div><div class="text">${text}</div></div></div>`;
    const { said } = await saidOn(
      `<div class="history">${message('<div class="from_name">Uma</div>', 'Bread is late.')}${message('', 'Sorry.')}</div>`,
    );
    expect(said).toEqual(['Uma| Bread is late.', '| Sorry.']);
  });
});
