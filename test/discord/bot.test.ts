import { inspect } from 'node:util';
import { ButtonStyle, ComponentType, InteractionContextType, InteractionResponseType, MessageFlags } from 'discord.js';
import { describe, expect, onTestFinished, test, vi } from 'vitest';
import { commands } from '../../commands/index.ts';
import { createChat, en } from '../../src/chat/index.ts';
import { runDiscord } from '../../src/discord/index.ts';
import type { Document } from '../../src/documents/index.ts';
import { Searcher } from '../../src/search/index.ts';
import { article, documentOf } from '../samples.ts';
import { type Extra, guildId, reader } from './objects.ts';
import { controls, type Sent } from './schemas.ts';
import { type Answer, type DiscordStandIn, startDiscord } from './stand-in.ts';

const { ChannelMessageWithSource, UpdateMessage } = InteractionResponseType;
const PUBLIC = MessageFlags.SuppressEmbeds;
const PRIVATE = MessageFlags.SuppressEmbeds | MessageFlags.Ephemeral;
/** Of somebody who waits for what must come, on however slow a machine. */
const PATIENCE = { timeout: 10_000, interval: 5 };

vi.setConfig({ testTimeout: 20_000 });

const { id: articleId, url, title } = article;
const articleSearcher = new Searcher([article]);

/** What may differ from the real bot. */
interface Setting {
  documents?: Document[];
  listed?: typeof commands;
  words?: typeof en;
  guild?: string | undefined;
  /** Where another bot was before. */
  discord?: DiscordStandIn;
}

async function runBot({ documents, listed = commands, words = en, guild, discord }: Setting = {}) {
  const standIn = discord ?? (await startDiscord());
  if (!discord) onTestFinished(() => standIn.stop());
  const lines: string[] = [];
  const log = {
    info: (message: string) => void lines.push(message),
    error: (message: string, cause?: unknown) => void lines.push(`${message} ${inspect(cause)}`),
  };
  const searcher = documents ? new Searcher(documents) : articleSearcher;
  const chat = createChat(listed, searcher, (error) => log.error('A command failed.', error));
  const end = new AbortController();
  const settings = { token: standIn.token, guildId: guild, apiUrl: standIn.url };
  const running = runDiscord(settings, chat, words, log, end.signal);
  const stop = () => {
    end.abort();
    return running;
  };
  onTestFinished(stop);
  return { discord: standIn, lines, running, stop };
}

/** Waits until the bot has registered its commands. */
async function startBot(setting?: Setting) {
  const bot = await runBot(setting);
  await Promise.race([bot.running, vi.waitUntil(() => bot.lines.length > 0, PATIENCE)]);
  expect(bot.lines).toEqual([expect.stringContaining('Logged in')]);
  return bot;
}

function textOf(paragraph: number): string | undefined {
  return article.passages.find(({ paragraphs }) => paragraphs.includes(paragraph))?.text;
}

/** What somebody reads behind the quote bar: without bold and the backslashes. */
function quoted({ content = '' }: Sent): string {
  const lines = content.split('\n').filter((line) => line.startsWith('> '));
  return lines.map((line) => line.slice('> '.length).replace(/\\(.)|\*\*/g, '$1')).join('\n');
}

function buttons(message: Sent): { label: string; id: string }[] {
  return controls(message).flatMap((control) =>
    control.type === ComponentType.Button && 'custom_id' in control
      ? [{ label: control.label ?? '', id: control.custom_id }]
      : [],
  );
}

/** Presses the button whose label holds `label`. */
function press(discord: DiscordStandIn, message: Sent, label: string, extra?: Extra): Promise<Answer> {
  return discord.press(buttons(message).find((button) => button.label.includes(label))?.id ?? label, message, extra);
}

/** The values of a list's menu. */
function offered(message: Sent): string[] {
  return controls(message).flatMap((control) =>
    control.type === ComponentType.StringSelect ? control.options.map(({ value }) => value) : [],
  );
}

/** A short message for the asker alone. */
function expectRefusal({ type, data }: Answer): void {
  expect(data).toMatchObject({ flags: PRIVATE, components: [], content: expect.stringMatching(/^.{10,200}$/) });
  expect(type).toBe(ChannelMessageWithSource);
}

describe('registration', () => {
  const writes = ({ requests }: DiscordStandIn) => requests.filter(({ method }) => method !== 'GET');

  test('offers all that can be typed, and the menu of messages, everywhere; asks for no intents', async () => {
    const { discord } = await startBot();
    const everywhere = { contexts: [0, 1, 2], integration_types: [0, 1] };
    expect(discord.commands).toEqual(
      ['ask', 'quote', 'search', 'check', 'about', 'Find a quote', 'Check this quote'].map((name) =>
        expect.objectContaining({ name, type: name.includes(' ') ? 3 : 1, ...everywhere }),
      ),
    );
    expect(discord.identifies).toEqual([expect.objectContaining({ intents: 0 })]);
  });

  test.each([undefined, guildId])('a second start writes nothing (server: %s)', async (guild) => {
    const { discord, stop } = await startBot({ guild });
    await stop();
    expect(writes(discord)).toHaveLength(7);
    const second = await startBot({ guild, discord });
    expect(writes(discord)).toHaveLength(7);
    expect(second.lines[0]).toContain('0 commands updated');
  });

  test('writes only a changed command, and removes one that is gone', async () => {
    const { discord, stop } = await startBot();
    await stop();
    const gone = discord.commands.find(({ name }) => name === 'search')?.id;
    discord.requests.length = 0;
    const about = { ...en.commands.about, description: 'Another description' };
    const words = { ...en, commands: { ...en.commands, about } };
    await startBot({ discord, words, listed: commands.filter(({ name }) => name !== 'search') });
    expect(writes(discord)).toEqual([
      expect.objectContaining({ method: 'DELETE', path: expect.stringMatching(`/commands/${gone}$`) }),
      expect.objectContaining({ method: 'POST', body: expect.objectContaining(about) }),
    ]);
  });

  test('for one server registers there only, and leaves it to Discord where', async () => {
    const { discord } = await startBot({ guild: guildId });
    expect(discord.commands).toEqual([]);
    for (const { path, body } of writes(discord)) {
      expect(path).toBe(`/applications/${discord.bot.id}/guilds/${guildId}/commands`);
      expect(body).not.toHaveProperty('contexts');
      expect(body).not.toHaveProperty('integration_types');
    }
    expect(quoted((await discord.slash('quote', { passage: '¶ 4' })).data)).toBe(textOf(4));
  });
});

describe('/ask', () => {
  test('quotes the passage exactly, says who speaks and where it stands', async () => {
    const { discord } = await startBot();
    const { type, data, followUps } = await discord.slash('ask', { question: 'Ushakov December' });
    expect([type, data.flags, followUps]).toEqual([ChannelMessageWithSource, PUBLIC, []]);
    expect(quoted(data)).toBe(textOf(12));
    expect(data.content).toContain('**In December, Kremlin foreign policy advisor Yury Ushakov');
    expect(data.content?.split('\n').slice(1)).toEqual([
      expect.stringMatching(/^— .*\*\*teleSUR English\*\*.*\*\*Yury Ushakov\*\*.*December 2021/),
      `-# teleSUR English, 4 February 2022 · ¶ 12 · [${title}](<${url}>)`,
    ]);
    const link = expect.stringMatching(`^${url}#:~:text=In%20December`);
    expect(controls(data).at(-1)).toMatchObject({ style: ButtonStyle.Link, url: link });
  });

  test('privately, so that only sharing shows it to everybody', async () => {
    const { discord } = await startBot();
    const { data } = await discord.slash('ask', { question: 'Ushakov December', private: true });
    expect(data.flags).toBe(PRIVATE);
    const shared = await press(discord, data, 'Share');
    expect(shared).toMatchObject({ type: ChannelMessageWithSource, data: { flags: PUBLIC } });
    expect(quoted(shared.data)).toBe(textOf(12));
    expect(buttons(shared.data)).not.toContainEqual(expect.objectContaining({ label: 'Share' }));
  });

  test('says which words the documents never use', async () => {
    const { discord } = await startBot();
    const { data } = await discord.slash('ask', { question: 'flibbertigibbet zyxxy?' });
    expect(data.content).toMatch(/do not answer.*“flibbertigibbet” or “zyxxy”/);
    expect(data).toMatchObject({ flags: PUBLIC, components: [] });
  });
});

describe('/quote', () => {
  test('quotes every paragraph exactly', async () => {
    const { discord } = await startBot();
    for (let paragraph = 1; paragraph <= 12; paragraph += 1) {
      expect(quoted((await discord.slash('quote', { passage: `¶ ${paragraph}` })).data)).toBe(textOf(paragraph));
    }
  });

  test('offers paragraphs by digits, passages by words, documents by title; posts what is chosen', async () => {
    const { discord } = await startBot({ documents: [article, documentOf('made', ['Yury Ushakov again.'])] });
    const offer = async (passage: string, document: string, focused = 'passage') =>
      (await discord.type('quote', { passage, document }, focused)).data.choices ?? [];
    const paragraphs = (await offer('¶1', articleId)).map(({ name }) => name.split(' · ')[0]);
    expect(paragraphs).toEqual(['¶ 1, 5', '¶ 10', '¶ 11', '¶ 12']);
    expect((await offer('yury ushak', 'made')).map(({ name }) => name)).toEqual(['¶ 1 · Yury Ushakov again.']);
    const documents = await offer('', 'russia issue', 'document');
    expect(documents).toEqual([{ name: expect.stringContaining(title), value: articleId }]);
    const [choice] = await offer('yury ushak', articleId);
    expect(choice?.name).toMatch(/^¶ 12 · The two nations have stressed/);
    expect(quoted((await discord.slash('quote', { passage: String(choice?.value) })).data)).toBe(textOf(12));
  });

  test('searches for text that was never offered', async () => {
    const { discord } = await startBot();
    expect(quoted((await discord.slash('quote', { passage: 'Ushakov December' })).data)).toBe(textOf(12));
    expect((await discord.slash('quote', { passage: 'zyxxy' })).data.content).toContain('“zyxxy”');
  });
});

test('/search lists passages, and the one that is picked takes the list’s place', async () => {
  const { discord } = await startBot();
  const { data } = await discord.slash('search', { words: 'Ushakov Martinez' });
  expect(data.content?.split('\n').slice(1).sort()).toEqual([
    expect.stringMatching(/^- ¶ 12 · teleSUR English, reporting Yury Ushakov: .*\*\*Ushakov\*\*/),
    expect.stringMatching(/^- ¶ 7 · Carlos Martinez: .*\*\*Martinez\*\*/),
  ]);
  const picked = await Promise.all(offered(data).map((value) => discord.pick('menu', [value], data)));
  expect(picked.map(({ type }) => type)).toEqual([UpdateMessage, UpdateMessage]);
  expect(picked.map((answer) => quoted(answer.data)).sort()).toEqual([textOf(7), textOf(12)]);
});

test('/about names the document, and what is stored', async () => {
  const { discord } = await startBot();
  const { data } = await discord.slash('about');
  expect(data.content).toContain(`[${title}](<${url}>)\nteleSUR English, 4 February 2022 · 11 passages`);
  expect(data.content).toContain('store nothing');
});

test('Find a quote lists passages for the asker alone, who can share one', async () => {
  const { discord } = await startBot();
  const { data } = await discord.messageMenu('Find a quote', { content: 'What did Ushakov say in December?' });
  expect(data.flags).toBe(PRIVATE);
  const picked = await discord.pick('menu', offered(data).slice(0, 1), data);
  expect(quoted(picked.data)).toBe(textOf(12));
  const shared = await press(discord, picked.data, 'Share');
  expect(shared).toMatchObject({ type: ChannelMessageWithSource, data: { flags: PUBLIC } });
});

test('a quotation is checked for the asker alone, typed or in a message, and what came out can be shared', async () => {
  const { discord } = await startBot();
  const quote = 'The parties oppose the further expansion of NATO';
  const answers = [
    await discord.slash('check', { quote }),
    await discord.messageMenu('Check this quote', { content: `They said “${quote}”.` }),
  ];
  for (const { data } of answers) {
    expect(data).toMatchObject({ flags: PRIVATE, content: expect.stringMatching(/^\*\*Verbatim\*\*/) });
    expect(quoted(data)).toBe(textOf(4));
    const shared = await press(discord, data, 'Share');
    expect(shared).toMatchObject({ type: ChannelMessageWithSource, data: { flags: PUBLIC, content: data.content } });
  }
});

describe('a quotation that is checked', () => {
  const dialogue = 'strengthen dialogue and mutual trust, to deepen cooperation';

  test('in a message with several, each gets its verdict and its passage', async () => {
    const { discord } = await startBot();
    const content = `Is this true? “${dialogue}” — Putin\n\nand "Cold War", and “NATO” or\n> zebras and herons quarrel by night`;
    const { data } = await discord.messageMenu('Check this quote', { content });
    expect(data.flags).toBe(PRIVATE);
    expect(data.content?.match(/^\*\*[^*]+\*\*(?=: “)/gm)).toEqual([
      '**Verbatim**',
      '**Verbatim**',
      '**Too short to tell**',
      '**Not in the documents**',
    ]);
    expect(data.content).toContain('But **Putin** is not who says them');
    expect(quoted(data)).toContain(`${textOf(6)}\n${textOf(2)}`);
    expect(data.content).toMatch(/¶ 6 .*¶ 2 /s);
  });

  test('against a speaker, whose name nobody can turn into markup', async () => {
    const { discord } = await startBot();
    const { data } = await discord.slash('check', { quote: dialogue, speaker: '@everyone **Joe**' });
    expect(data.content).toContain('But **\\@everyone \\*\\*Joe\\*\\*** is not who says them');
    expect(data.allowed_mentions).toEqual({ parse: [] });
    const right = await discord.slash('check', { quote: dialogue, speaker: 'Russia and China' });
    expect(right.data.content).not.toContain('is not who');
  });

  test('and was altered is compared, what was pasted struck out', async () => {
    const { discord } = await startBot();
    const quote = 'China never supported Russia’s **efforts** to sign a deal with NATO';
    const { data } = await discord.slash('check', { quote });
    expect(data.content).toMatch(/^\*\*Altered\*\*: .*A negation was changed\./);
    expect(data.content).toContain('China ~~never~~ supported Russia’s efforts to sign a deal with NATO');
    expect(quoted(data)).toBe(textOf(12));
    const shared = await press(discord, data, 'Share');
    expect(shared.data).toMatchObject({ flags: PUBLIC, content: data.content, components: [] });
  });

  test.each([
    '@everyone <@1100000000000000004> **zyxxy** [x](https://example.org)',
    '“@everyone <@&1>” "~~struck~~ ||spoiler||" “`code`”',
    '```js\nalert(1)\n```',
    '> # heading\n> - list\n> \u202eback\u202c',
    'Z\u0337\u0322\u031b'.repeat(500),
    '“'.repeat(2000),
    '“zyxxy herons quarrel” '.repeat(80),
    '🙂👩‍👩‍👧',
    'Herons [in brackets] and … <:a:1> <t:1:R>',
  ])('may hold anything: %j', async (content) => {
    const { discord, lines } = await startBot();
    for (const { data, followUps } of [
      await discord.messageMenu('Check this quote', { content }),
      await discord.slash('check', { quote: content, speaker: content.slice(0, 200) }),
    ]) {
      for (const message of [data, ...followUps]) {
        expect(message).toMatchObject({ flags: PRIVATE, allowed_mentions: { parse: [] } });
        // Neither a mention nor a link but the article's.
        expect(message.content).not.toMatch(/(?<!\\)@everyone|(?<!\\)<@|(?<!\\)\]\((?!<https:\/\/www\.telesur)/);
      }
    }
    expect(lines).toHaveLength(1);
  });
});

test.each(['Find a quote', 'Check this quote'])('%s says so when a message has no text', async (menu) => {
  const { discord } = await startBot();
  expectRefusal(await discord.messageMenu(menu, { content: '' }));
});

describe('what somebody typed', () => {
  test.each([
    ['search', 'words'],
    ['about', 'document'],
  ])('is shown by /%s as it is, and pings nobody', async (name, option) => {
    const { discord } = await startBot();
    const { data } = await discord.slash(name, { [option]: '@everyone <@1100000000000000004> **zyxxy**' });
    expect(data.content).toContain('“\\@everyone \\<@1100000000000000004> \\*\\*zyxxy\\*\\*”');
    expect(data.allowed_mentions).toEqual({ parse: [] });
  });

  test.each<[string, (discord: DiscordStandIn) => Promise<Answer>]>([
    [
      '/ask',
      (discord) => discord.slash('ask', { question: Array.from({ length: 800 }, (_, n) => `qx${n}`).join(' ') }),
    ],
    ['/search', (discord) => discord.slash('search', { words: 'qx0 '.repeat(1500) })],
    ['/about', (discord) => discord.slash('about', { document: 'qx0 '.repeat(1500) })],
    ['Find a quote', (discord) => discord.messageMenu('Find a quote', { content: 'qx0 '.repeat(1000) })],
  ])('may be of any length for %s', async (_, act) => {
    const { discord } = await startBot();
    expect((await act(discord)).data.content).toContain('qx0');
  });
});

describe('buttons', () => {
  test('‹ ¶ and ¶ › lead from one end of the document to the other, in place', async () => {
    const { discord } = await startBot();
    let { data } = await discord.slash('quote', { passage: '1' });
    for (let paragraph = 2; paragraph <= 12; paragraph += 1) {
      const { type, data: next } = await press(discord, data, '›');
      expect([type, quoted(next)]).toEqual([UpdateMessage, textOf(paragraph)]);
      data = next;
    }
    expect(buttons(data)).not.toContainEqual(expect.objectContaining({ label: expect.stringContaining('›') }));
    expect(quoted((await press(discord, data, '‹')).data)).toBe(textOf(11));
  });

  test('Next match leads through all matches and back to the first, however long the references', async () => {
    const passages = article.passages.map((each, n) => ({ ...each, paragraphs: [999_900 + n] as const }));
    const { discord } = await startBot({ documents: [{ ...article, passages }] });
    const list = await discord.slash('search', { words: 'NATO' });
    let { data } = await discord.pick('menu', offered(list.data).slice(0, 1), list.data);
    const seen = [quoted(data)];
    for (let match = 2; match <= 5; match += 1) {
      for (const { id } of buttons(data)) expect(id.length).toBeLessThanOrEqual(100);
      ({ data } = await press(discord, data, 'Next match'));
      seen.push(quoted(data));
    }
    expect(new Set(seen).size).toBe(4);
    expect(seen[4]).toBe(seen[0]);
  });

  test('two that lead to the same passage have ids of their own', async () => {
    const { discord } = await startBot({
      documents: [documentOf('made', ['Quixotic zebras graze.', 'Quixotic zebras sleep.'])],
    });
    const { data } = await discord.slash('ask', { question: 'quixotic zebras' });
    expect(new Set(buttons(data).map(({ id }) => id)).size).toBe(2);
    const [beside, next] = await Promise.all([press(discord, data, '¶'), press(discord, data, 'Next match')]);
    expect(quoted(beside.data)).toBe(quoted(next.data));
    expect(quoted(beside.data)).not.toBe(quoted(data));
  });

  test.each([
    ['zyxxy|1|2', 'too old'],
    ['__proto__|a', 'too old'],
    ['|'.repeat(100), 'too old'],
    [`show|${article.key}.4.old!||0|0`, 'too old'],
    [`show|${article.key}.99.abcd||0|0`, 'too old'],
    [`show|${article.key}.4.${article.passages[3]?.hash}||perhaps|0`, '“private”'],
    ['share||0', '“place”'],
    ['find|', 'no text'],
  ])('a forged or outdated one is refused: %s', async (id, reason) => {
    const { discord, lines } = await startBot();
    const pressed = await discord.press(id);
    expectRefusal(pressed);
    expect(pressed.data.content).toContain(reason);
    expectRefusal(await discord.pick('menu', [id]));
    expect(lines).toHaveLength(1);
  });
});

const userInstall = { authorizing_integration_owners: { 1: reader.id } };

test.each<[string, Extra]>([
  ['a direct message to the bot', { context: InteractionContextType.BotDM }],
  ['a direct message to somebody else', { context: InteractionContextType.PrivateChannel, ...userInstall }],
  ['a server where only the user has installed it', userInstall],
])('works in %s', async (_, extra) => {
  const { discord } = await startBot();
  const { data } = await discord.slash('ask', { question: 'Ushakov December' }, extra);
  expect(quoted(data)).toBe(textOf(12));
  expect(quoted((await press(discord, data, '‹', extra)).data)).toBe(textOf(11));
  expect((await discord.type('quote', { passage: '4' }, 'passage', extra)).data.choices).toHaveLength(1);
  const found = await discord.messageMenu('Find a quote', { content: 'Ushakov December' }, extra);
  expect(offered(found.data)).not.toEqual([]);
});

test.each([
  ['between sentences', Array.from({ length: 99 }, (_, n) => `Sentence ${n} says that *zebras* graze at ${n} places.`)],
  ['between words in a sentence that is too long itself', Array.from({ length: 600 }, (_, n) => `zebras_${n}`)],
])('a passage of 5,000 characters comes in several messages, divided %s', async (_, pieces) => {
  const { discord } = await startBot({ documents: [documentOf('made', [pieces.join(' ')])] });
  const { data, followUps } = await discord.slash('ask', { question: 'zebras', private: true });
  await vi.waitUntil(() => followUps.at(-1)?.components?.length, PATIENCE);
  const messages = [data, ...followUps];
  expect(messages.map(quoted).join(' ')).toBe(pieces.join(' '));
  for (const message of messages) {
    expect(message).toMatchObject({ flags: PRIVATE, allowed_mentions: { parse: [] } });
    expect(message.content?.length).toBeLessThanOrEqual(2000);
    expect(pieces).toContain(pieces.find((piece) => quoted(message).endsWith(piece)));
    expect(buttons(message)).toHaveLength(message === messages.at(-1) ? 1 : 0);
  }
});

describe('when something goes wrong', () => {
  test('in a command, the asker is told privately and the log gets the cause', async () => {
    const fail = () => {
      throw new Error('the cause');
    };
    const listed = commands.map((each) => (each.name === 'quote' ? { ...each, run: fail, complete: fail } : each));
    const { discord, lines } = await startBot({ listed });
    expectRefusal(await discord.slash('quote', { passage: '4' }));
    expect((await discord.type('quote', { passage: '4' }, 'passage')).data.choices).toEqual([]);
    const logged = expect.stringMatching(/A command failed.*the cause/);
    expect(lines.slice(1)).toEqual([logged, logged]);
  });

  test('in rendering, the asker is told privately and the log gets the cause', async () => {
    const { discord, lines } = await startBot({ listed: commands.filter(({ name }) => name !== 'show') });
    expectRefusal(await discord.slash('quote', { passage: '4' }));
    expect(lines[1]).toMatch(/“show”/);
  });

  test.each([
    { what: 'request', by: 'close' },
    { what: 'answer', by: 'close' },
    { what: 'answer', by: 'reset' },
  ] as const)('a reply arrives once, and no fault is logged, if its $what is lost in a $by', async (lost) => {
    const { discord, lines } = await startBot();
    discord.requests.length = 0;
    discord.loseNext = lost;
    expect(quoted((await discord.slash('quote', { passage: '4' })).data)).toBe(textOf(4));
    const taken = lost.what === 'answer' ? 2 : 1;
    await vi.waitUntil(() => discord.requests.length === taken, PATIENCE);
    await discord.slash('about');
    expect(lines).toHaveLength(1);
  });

  test('with a reply that Discord does not take, the log gets the cause and the bot goes on', async () => {
    const { discord, lines } = await startBot();
    discord.slash('quote', { passage: '4' }, { token: 'unknown' }).catch(() => {});
    await vi.waitUntil(() => lines.length > 1, PATIENCE);
    expect(lines[1]).toMatch(/A reply could not be sent.*Unknown interaction/);
    expect(quoted((await discord.slash('quote', { passage: '4' })).data)).toBe(textOf(4));
  });

  test('with the connection, the bot resumes and goes on', async () => {
    const { discord } = await startBot();
    discord.closeGateway(4000);
    const { data } = await vi.waitFor(() => discord.slash('quote', { passage: '4' }), PATIENCE);
    expect(quoted(data)).toBe(textOf(4));
    expect(discord.identifies).toHaveLength(1);
  });

  test('to stop during the login leaves no connection behind', async () => {
    const { discord, stop } = await runBot();
    await stop();
    await vi.waitUntil(() => discord.identifies.length > 0).catch(() => {});
    await expect.poll(() => discord.closeCodes.length).toBe(discord.identifies.length);
  });
});
