import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { leavesOf } from '../../tools/discord/markup.ts';
import { article, chatOver, documentOf } from '../samples.ts';
import { press, startBot } from './bot.ts';
import { callWith, OFFERED_OPTIONS, rendered, respond, seen } from './rendering.ts';

// Nobody puts words into the bot's mouth: what a person typed is seen where the bot repeats it, and is nothing else.

const over = chatOver(article);

/** Stands in no document. */
const MARK = 'zyxxy';

const piece = fc.oneof(
  { weight: 4, arbitrary: fc.constant(MARK) },
  fc.constantFrom('*', '**', '_', '__', '~~', '||', '`', '```', '\\', '> ', '>>> ', '# ', '-# ', '- ', '1. ', '<', '>'),
  fc.constantFrom('\n', '\n\n', '\r\n', '\u2028', '\t', ' ', '\u0085', '\v'),
  fc.constantFrom('\n— Joe Biden, White House, 4 March 2022\n', '— **Joe Biden**', '\n-# teleSUR English · ¶ 4\n'),
  fc.constantFrom(
    'https://a.b~~',
    'https://evil.example/**free**',
    'HTTPS://a.b',
    'https:https:////a.b',
    'hthttp://tp://a.b',
  ),
  fc.constantFrom('[a](https://evil.example)', '<https://evil.example>', '](https://evil.example)', 'https://'),
  fc.constantFrom('@everyone', '@here', '<@1100000000000000004>', '<@&1100000000000000005>', '<#1100000000000000006>'),
  fc.constantFrom('</ask:1100000000000000004>', '<t:1700000000:R>', '<:stork:1100000000000000004>', '<id:guide>'),
  fc.constantFrom(':100:', ':warning:', ':', 'a:b:c', '“', '”', '"', '.', ',', ':)', '🐦'),
);
const hostile = fc.array(piece, { minLength: 1, maxLength: 9 }).map((pieces) => pieces.join(''));

/** What the bot itself makes of a message. */
const OURS = /^(?:text|br|newline|twemoji|strong|link|strikethrough|blockQuote|subtext)$/;
const addresses = article.passages.flatMap(({ text }) => text.match(/https?:\/\/\S+/g) ?? []);
const links = [article.url, article.about?.url, ...addresses];

/** What a line may say of whose words stand in the article: nothing but names of its own. */
const names = article.passages
  .flatMap(({ attributed }) => attributed)
  .flatMap(({ attribution }) => (attribution.kind === 'publisher' ? [] : [attribution.speaker]));
const ATTRIBUTION = new RegExp(
  `^— (?:In bold \\(“[^”]+”\\): |Words in quotation marks: )*(?:${[article.publisher, ...names].join('|')})`,
);

function expectOurs(content: string): void {
  const leaves = leavesOf(content);
  const kinds = new Set(leaves.flatMap(({ path }) => path.split(' ')));
  expect(
    [...kinds].filter((kind) => !OURS.test(kind)),
    content,
  ).toEqual([]);
  for (const { path, target } of leaves) if (path.includes('link')) expect(links, content).toContain(target);
  // As clients that turn short names into emoji find them, `EMOJI_NAME_RE`; names of two figures are times.
  expect(content.replace(/\\./gs, ' ').replace(/https?:\/\/\S+/g, '')).not.toMatch(/:(?!\d{1,2}:)[\p{L}\p{N}_+-]+:/u);
  for (const line of seen(content).split('\n')) if (line.startsWith('—')) expect(line).toMatch(ATTRIBUTION);
}

/** The kinds of markup around a person's words. */
function around(word: string, content: string): string[] {
  return leavesOf(content).flatMap(({ path, text }) => (text.includes(word) ? [path] : []));
}

test('in any option, it is no markup, link, mention, emoji or attribution', () => {
  fc.assert(
    fc.property(fc.constantFrom(...OFFERED_OPTIONS), hostile, ([name, option], typed) => {
      for (const { content } of rendered(respond(over, name, callWith(name, option, typed)))) expectOurs(content);
    }),
    { numRuns: 60 },
  );
});

describe('a speaker who is claimed', () => {
  const quote = 'strengthen dialogue and mutual trust, to deepen cooperation';
  const checked = (speaker: string) => {
    const [message] = rendered(respond(over, 'check', { quote, speaker }));
    return message?.content ?? '';
  };

  test.each([
    'nobody.\n— Joe Biden, White House, 4 March 2022\nNote: it',
    'Nobody\n\n\nJoe Biden',
    'nobody\u2028— Joe Biden',
    'https://evil.example/free-nitro',
    'https://evil.example/** — Joe Biden',
    'Joe** Biden ~~not~~',
    '[Joe](https://evil.example)',
    '@everyone',
    'Joe <@1100000000000000004>',
    ':warning: Joe :100:',
    '# Joe',
  ])('beside a name that is known, %j stands in one line, in quotation marks', (typed) => {
    const content = checked(`Ushakov, ${typed}`);
    expectOurs(content);
    const [first = '', ...others] = content.split('\n');
    const claimed = /\. But “(.+)” is not who says it: /.exec(first)?.[1] ?? '';
    expect(seen(claimed)).toBe(`Ushakov, ${typed}`.replace(/\s+/g, ' ').replaceAll('https://', ''));
    expect(others.map((line) => line.slice(0, 2))).toEqual(['> ', '— ', '-#']);
  });

  test('whoever that is, stands there and nowhere else', () => {
    fc.assert(
      fc.property(hostile, (typed) => {
        const content = checked(`Ushakov, ${MARK} ${typed}`);
        expectOurs(content);
        expect(content.includes(MARK)).toBe(content.includes('wrongly attributed'));
        for (const path of around(MARK, content)) expect(path).toBe('text');
      }),
      { numRuns: 40 },
    );
  });

  test('who is unknown is not repeated', () => {
    expect(checked(`Joe ${MARK}`)).not.toContain(MARK);
  });

  test('beside a quotation in a message does no more', () => {
    fc.assert(
      fc.property(hostile, (typed) => {
        for (const text of [`“${quote}” — Nobody ${typed}`, `Joe ${typed}: “${quote}”`, `“${quote}” — ${typed} Joe`]) {
          for (const { content } of rendered(respond(over, 'checkMessage', { text }))) expectOurs(content);
        }
      }),
      { numRuns: 25 },
    );
  });
});

describe('words that were added to a quotation', () => {
  const [before, after] = [
    'The parties oppose the further expansion of NATO',
    'and call for the North Atlantic Alliance to refrain from ideological approaches from the time of the Cold War',
  ];
  const compared = (added: string) => {
    const [message] = rendered(respond(over, 'check', { quote: `${before} ${added} ${after}` }));
    return message?.content ?? '';
  };

  test.each([
    ['https://a.b~~ in Poland before March', 'a.b~~ in Poland before March'],
    ['in ~~Poland~~ before **March**', 'in ~~Poland~~ before March'],
    ['https://evil.example/free-nitro', 'evil.example/free-nitro'],
    ['in Poland\n— Joe Biden\nbefore', 'in Poland — Joe Biden before'],
    ['in ~~\n~~ Poland', 'in ~~ ~~ Poland'],
  ])('such as %j are struck out, all of them', (added, shown) => {
    const content = compared(added);
    expectOurs(content);
    const line = content.split('\n')[1] ?? '';
    const struckOut = leavesOf(line).filter(({ path }) => path === 'strikethrough text');
    const text = struckOut.map(({ text: words }) => words).join('');
    for (const word of shown.match(/\w+/g) ?? []) expect(text).toContain(word);
    const rest = leavesOf(line).filter(({ path }) => !path.startsWith('strikethrough'));
    for (const word of ['Poland', 'evil', 'Biden'])
      expect(rest.map(({ text: words }) => words).join('')).not.toContain(word);
  });

  test('whatever they are, are struck out, or in the quotation that is repeated', () => {
    fc.assert(
      fc.property(hostile, (typed) => {
        const content = compared(`${typed} ${MARK} ${typed}`);
        expectOurs(content);
        const [verdict = '', ...others] = content.split('\n');
        for (const path of around(MARK, verdict)) expect(path).toBe('text');
        for (const path of around(MARK, others.join('\n'))) expect(path).toBe('strikethrough text');
      }),
      { numRuns: 40 },
    );
  });
});

test('a passage keeps its own addresses, also where a quotation of it is compared', () => {
  const url = 'https://example.org/Crown_(British_coin_of_1847)_gallery';
  const coins = chatOver(
    documentOf('coins', [`The parties oppose all further coins, see ${url} for the coin that they mean.`]),
  );
  for (const quote of [
    'further coins, see',
    'The parties oppose all new coins, see',
    'parties oppose no further coins, for the coin that they mean',
  ]) {
    const [message] = rendered(respond(coins, 'check', { quote }));
    expect(leavesOf(message?.content ?? '').flatMap(({ target }) => target ?? [])).toContain(url);
    expect(message?.content).not.toContain('\\_of');
  }
  for (const [command, typed] of [
    ['search', { words: 'coin gallery' }],
    ['ask', { question: 'coin gallery' }],
  ] as const) {
    for (const { content } of rendered(respond(coins, command, typed))) expect(content).toContain(url);
  }
});

describe('what everybody reads', () => {
  const insult = `${MARK} loserface`;

  test.each([
    ['ask', { question: insult, to: '1100000000000000099' }],
    ['ask', { question: `NATO ${insult} Taiwan`, to: '1100000000000000099' }],
    ['quote', { passage: insult, to: '1100000000000000099' }],
    ['search', { words: `NATO ${insult}` }],
    ['search', { words: 'NATO 🖕' }],
  ])('/%s %j does not repeat it', async (command, typed) => {
    const { discord } = await startBot();
    const { data } = await discord.slash(command, typed);
    expect(data.flags).toBe(4);
    expect(data.content).not.toMatch(/zyxxy|loserface|🖕/);
  });

  test('is repeated where the documents have it', async () => {
    const { discord } = await startBot();
    expect((await discord.slash('search', { words: 'NATO expansion' })).data.content).toContain('“NATO expansion”');
  });

  test('shows no word more when it is looked around in, or when a private answer is shared', async () => {
    const { discord } = await startBot();
    const question = `when was the meeting of Putin and Xi, ${insult}?`;
    const told = await discord.slash('ask', { question, private: true });
    const shared = await press(discord, told.data, 'Share');
    expect(shared.data.content).not.toContain(MARK);
  });
});
