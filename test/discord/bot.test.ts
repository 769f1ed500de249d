import { ButtonStyle, ChannelType, InteractionContextType } from 'discord-api-types/v10';
import { describe, expect, test, vi } from 'vitest';
import { type Extra, guildId, reader } from '../../tools/discord/objects.ts';
import { controls } from '../../tools/discord/schemas.ts';
import { article, articleAlone, documentOf, idOf } from '../samples.ts';
import {
  ChannelMessageWithSource,
  expectRefusal,
  offered,
  PATIENCE,
  PRIVATE,
  PUBLIC,
  press,
  quoted,
  startBot,
  textOf,
  UpdateMessage,
} from './bot.ts';

const { id: articleId, url, title } = article;

describe('/ask', () => {
  test('quotes the passage exactly, says who speaks and where it stands', async () => {
    const { discord } = await startBot();
    const { type, data, followUps } = await discord.slash('ask', { question: 'Ushakov December' });
    expect([type, data.flags, followUps]).toEqual([ChannelMessageWithSource, PUBLIC, []]);
    expect(quoted(data)).toBe(textOf(12));
    expect(data.content).toContain('**In December, Kremlin foreign policy advisor Yury Ushakov');
    expect(data.content?.split('\n').slice(1)).toEqual([
      expect.stringMatching(/^— .*\*\*teleSUR English\*\*.*\*\*Yury Ushakov\*\*.*December 2021/),
      `-# teleSUR English, 4 February 2022 · ¶ 12 · [${title}](<${url}>) · ${idOf(12)}`,
    ]);
    const link = expect.stringMatching(`^${url}#:~:text=In%20December`);
    expect(controls(data).at(-1)).toMatchObject({ style: ButtonStyle.Link, url: link });
  });

  test('says which words the documents never use, to their asker alone', async () => {
    const { discord } = await startBot();
    const question = 'flibbertigibbet zyxxy?';
    const { data } = await discord.slash('ask', { question });
    expect(data.content).toBe('The documents do not answer that.');
    expect(data).toMatchObject({
      flags: PUBLIC,
      components: [{ components: [{ label: 'Not what I asked' }, { label: 'Remove' }] }],
    });
    const told = await discord.slash('ask', { question, private: true });
    expect(told.data.content).toMatch(/do not answer.*“flibbertigibbet” or “zyxxy”/);
    expect(told.data.flags).toBe(PRIVATE);
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
    const { discord } = await startBot({ documents: [articleAlone, documentOf('made', ['Yury Ushakov again.'])] });
    const offer = async (passage: string, document: string, focused = 'passage') =>
      (await discord.type('quote', { passage, document }, focused)).data.choices ?? [];
    const paragraphs = (await offer('¶1', articleId)).map(({ name }) => name.split(' · ')[0]);
    expect(paragraphs).toEqual(['¶ 1, 5', '¶ 10', '¶ 11', '¶ 12']);
    expect((await offer('yury ushak', 'made')).map(({ name }) => name)).toEqual(['¶ 1 · Yury Ushakov again.']);
    const documents = await offer('', 'russia issue', 'document');
    expect(documents).toEqual([{ name: expect.stringContaining(title), value: articleId }]);
    const [choice] = await offer('yury ushak', articleId);
    expect(choice?.name).toMatch(/^¶ 12 · .*Yury Ushakov/);
    expect(quoted((await discord.slash('quote', { passage: String(choice?.value) })).data)).toBe(textOf(12));
  });

  test('searches for text that was never offered', async () => {
    const { discord } = await startBot();
    expect(quoted((await discord.slash('quote', { passage: 'Ushakov December' })).data)).toBe(textOf(12));
    const { data } = await discord.slash('quote', { passage: 'zyxxy' });
    expect(data.content).toBe('I found no answer in the documents; other words may find one.');
  });
});

test('/search lists passages, and the one that is shown takes the list’s place', async () => {
  const { discord } = await startBot();
  const { data } = await discord.slash('search', { words: 'Ushakov Martinez' });
  expect(data.content?.split('\n').slice(1).sort()).toEqual([
    expect.stringMatching(/^- ¶ 12 · teleSUR English, reporting Yury Ushakov: .*\*\*Ushakov\*\*/),
    expect.stringMatching(/^- ¶ 7 · Carlos Martinez: .*\*\*Martinez\*\*/),
  ]);
  const picked = await Promise.all(offered(data).map((value) => discord.press(value, data)));
  expect(picked.map(({ type }) => type)).toEqual([UpdateMessage, UpdateMessage]);
  expect(picked.map((answer) => quoted(answer.data)).sort()).toEqual([textOf(7), textOf(12)]);
});

test('words in quotation marks are found as they stand, or it is said that they do not', async () => {
  const { discord } = await startBot();
  const { data } = await discord.slash('ask', { question: '"central and coordinating role"' });
  expect(quoted(data)).toContain('central and coordinating role');
  expect(data.content).not.toContain('No passage');
  const { data: other } = await discord.slash('search', { words: '"coordinating and central role"' });
  expect(other.content).toMatch(/^No passage has the words in quotation marks one after the other\./);
});

test('/about names the document, and what is stored', async () => {
  const { discord } = await startBot();
  const { data } = await discord.slash('about');
  expect(data.content).toContain(`[${title}](<${url}>)\nteleSUR English, 4 February 2022 · 12 paragraphs, `);
  expect(data.content).toContain('store nothing');
});

const userInstall = { authorizing_integration_owners: { 1: reader.id } };
const thread = { id: '1100000000000000009', type: ChannelType.PublicThread, guild_id: guildId, name: 'a thread' };

test.each<[string, Extra]>([
  ['a direct message to the bot', { context: InteractionContextType.BotDM }],
  ['a direct message to somebody else', { context: InteractionContextType.PrivateChannel, ...userInstall }],
  ['a server where only the user has installed it', userInstall],
  ['a thread', { channel_id: thread.id, channel: thread }],
])('works in %s', async (_, extra) => {
  const { discord, lines } = await startBot();
  const { data } = await discord.slash('ask', { question: 'Ushakov December' }, extra);
  expect(quoted(data)).toBe(textOf(12));
  expect(quoted((await press(discord, data, '‹', extra)).data)).toBe(textOf(11));
  expect((await press(discord, data, 'Copy', extra)).data.content).toContain(textOf(12));
  expect((await discord.type('quote', { passage: '4' }, 'passage', extra)).data.choices).toHaveLength(1);
  const found = await discord.messageMenu('Find a quote', { content: 'Ushakov December' }, extra);
  const picked = await discord.press(offered(found.data)[0] ?? '', found.data, extra);
  expect(quoted(picked.data)).toBe(textOf(12));
  await press(discord, data, 'Remove', extra);
  await vi.waitUntil(() => discord.message(data.id) === undefined, PATIENCE);
  expect(lines).toHaveLength(1);
});

test('autocompletion keeps up with who types fast: it is answered at every letter, and never counted', async () => {
  const { discord } = await startBot();
  const typed = 'Yury Ushakov said that China supported Russia’s efforts';
  const offers = Array.from(typed, (_, at) => discord.type('quote', { passage: typed.slice(0, at + 1) }, 'passage'));
  const choices = (await Promise.all(offers)).map(({ data }) => data.choices ?? []);
  expect(choices).toHaveLength(typed.length);
  expect(choices.at(-1)?.[0]?.name).toMatch(/^¶ 12 · /);
  expect(quoted((await discord.slash('quote', { passage: '12' })).data)).toBe(textOf(12));
});

test.each<[string, Record<string, string>]>([
  ['ask', { question: '?' }],
  ['ask', { question: '🙂🙂🙂' }],
  ['ask', { question: 'γεια σου' }],
  ['quote', { passage: '🙂' }],
  ['quote', { passage: '@everyone' }],
])('/%s %j, which has nothing to look for, is said so to the asker alone', async (name, options) => {
  const { discord } = await startBot();
  expectRefusal(await discord.slash(name, options));
});
