import { InteractionContextType, PermissionFlagsBits } from 'discord-api-types/v10';
import { describe, expect, test, vi } from 'vitest';
import { asMember, type Extra, passerBy, reader, user } from '../../tools/discord/objects.ts';
import type { Sent } from '../../tools/discord/schemas.ts';
import type { DiscordStandIn } from '../../tools/discord/stand-in.ts';
import { documentOf, idOf } from '../samples.ts';
import {
  ChannelMessageWithSource,
  expectRefusal,
  labels,
  markupOf,
  offered,
  PATIENCE,
  PRIVATE,
  PRIVATE_SECTIONS,
  PUBLIC,
  press,
  quoted,
  startBot,
  textOf,
} from './bot.ts';

const { ViewChannel, SendMessages, SendMessagesInThreads, UseExternalApps, ManageMessages } = PermissionFlagsBits;

const friend = '1100000000000000077';
const question = 'Ushakov December';

/** All that somebody can see alone and then show to everybody. */
const seenAlone: [string, (discord: DiscordStandIn, extra?: Extra) => Promise<Sent>][] = [
  ['answer', async (discord, extra) => (await discord.slash('ask', { question, private: true }, extra)).data],
  [
    'passage from the menu',
    async (discord, extra) => {
      const list = await discord.messageMenu('Find a quote', { content: question }, extra);
      return (await discord.press(offered(list.data)[0] ?? '', list.data, extra)).data;
    },
  ],
  ['check', async (discord, extra) => (await discord.slash('check', { quote: textOf(12) }, extra)).data],
];

describe.each(seenAlone)('Share of a private %s', (_, see) => {
  test('posts it for everybody, and says who shared it', async () => {
    const { discord } = await startBot();
    const sharer = '1100000000000000055';
    const extra = asMember(user(sharer, 'sharer'));
    const data = await see(discord, extra);
    expect((discord.message(data.id)?.flags ?? 0) & PRIVATE).toBe(PRIVATE);
    const shared = await press(discord, data, 'Share', extra);
    expect(shared).toMatchObject({ type: ChannelMessageWithSource, followUps: [], data: { flags: PUBLIC } });
    expect(shared.data.content?.split('\n')[0]).toBe(`Shared by <@${sharer}>`);
    expect(shared.data.allowed_mentions).toEqual({ parse: [] });
    expect(quoted(shared.data)).toBe(textOf(12));
    expect(labels(shared.data)).toContain('Remove');
    expect(labels(shared.data)).not.toContain('Share');
    // What they alone see stays as it is.
    expect(discord.message(data.id)).toMatchObject(data);
  });

  test.each<[string, bigint, object, boolean]>([
    ['where they may not send messages', ViewChannel, { 0: '1100000000000000001' }, false],
    ['where only they installed the app, without external apps', ViewChannel | SendMessages, { 1: reader.id }, false],
    ['where only they installed the app', ViewChannel | SendMessages | UseExternalApps, { 1: reader.id }, true],
    ['with external apps, but no messages', ViewChannel | UseExternalApps, { 1: reader.id }, false],
    [
      'where they and the server have installed the app',
      ViewChannel | SendMessages,
      { 0: '1100000000000000001', 1: reader.id },
      true,
    ],
    // Discord writes 0 for the installation in direct messages; in a server it means nothing.
    ['where the app is installed elsewhere', ViewChannel | SendMessages, { 0: '0', 1: reader.id }, false],
  ])('%s', async (_, permissions, owners, mayPost) => {
    const { discord } = await startBot();
    const extra = { ...asMember(reader, permissions), authorizing_integration_owners: owners };
    const data = await see(discord, extra);
    const shared = await press(discord, data, 'Share', extra);
    if (mayPost) {
      expect(shared.data).toMatchObject({ flags: PUBLIC, content: expect.stringContaining('Shared by') });
    } else {
      expect(shared.data).toMatchObject({ flags: PRIVATE, components: [] });
      expect(shared.data.content).toMatch(/may not post here/);
      expect(quoted(shared.data)).toBe('');
    }
  });

  test.each([InteractionContextType.BotDM, InteractionContextType.PrivateChannel])(
    'in direct messages (context %i)',
    async (context) => {
      const { discord } = await startBot();
      const data = await see(discord, { context });
      expect((await press(discord, data, 'Share', { context })).data).toMatchObject({ flags: PUBLIC });
    },
  );
});

describe('Share', () => {
  test('in a thread asks whether they may send messages there', async () => {
    const { discord } = await startBot();
    const channel = { id: '1100000000000000009', type: 11, guild_id: '1100000000000000001', name: 'a thread' };
    const inThread = (permissions: bigint): Extra => ({ ...asMember(reader, permissions), channel });
    const allowed = inThread(ViewChannel | SendMessagesInThreads);
    const { data } = await discord.slash('ask', { question, private: true }, allowed);
    expect((await press(discord, data, 'Share', allowed)).data.flags).toBe(PUBLIC);
    const shared = await press(discord, data, 'Share', inThread(ViewChannel | SendMessages));
    expect(shared.data.flags).toBe(PRIVATE);
  });

  test('keeps what is in bold', async () => {
    const { discord } = await startBot();
    const { data } = await discord.slash('ask', { question, private: true });
    const bold = /\*\*In December, Kremlin.*NATO\.\*\*/;
    expect(data.content).toMatch(bold);
    const { data: shared } = await press(discord, data, 'Share');
    expect(shared.content).toMatch(bold);
    // The link leads to the same words.
    expect(JSON.stringify(shared.components)).toContain(':~:text=In%20December');
  });

  test('of a part of a passage posts that part', async () => {
    const text = Array.from({ length: 99 }, (_, n) => `Zebras graze at ${n} places and sleep at ${n} others.`).join(
      ' ',
    );
    const { discord } = await startBot({ documents: [documentOf('made', [text])] });
    const { data } = await discord.slash('ask', { question: 'zebras', private: true });
    const rest = await press(discord, data, 'Rest');
    const shared = await press(discord, rest.data, 'Share');
    const begun = quoted(shared.data);
    expect(begun.length).toBeGreaterThan(1000);
    expect(quoted(rest.data).slice(0, begun.length).trim()).toBe(begun.trim());
    expect(labels(shared.data)).toContain('Start of the passage');
  });

  test('stands above what takes the place of what was shared, but not above a private passage', async () => {
    const { discord } = await startBot();
    const { data } = await discord.slash('ask', { question, private: true });
    const { data: shared } = await press(discord, data, 'Share');
    const { data: walked } = await press(discord, shared, '‹');
    expect(walked.content).toMatch(new RegExp(`^Shared by <@${reader.id}>\n> `));
    const other = passerBy();
    const { data: own } = await press(discord, walked, '‹', other);
    for (const message of [own, (await press(discord, own, '›', other)).data]) {
      expect(message.content).not.toContain('Shared by');
    }
    const { data: asked } = await discord.slash('ask', { question });
    expect((await press(discord, asked, '‹')).data.content).not.toContain('Shared by');
  });

  test('after a walk posts the passage that they have walked to', async () => {
    const { discord } = await startBot();
    const { data } = await discord.slash('ask', { question, private: true });
    const walked = await press(discord, data, '‹');
    const shared = await press(discord, walked.data, 'Share');
    expect(quoted(shared.data)).toBe(textOf(11));
    expect(shared.data.flags).toBe(PUBLIC);
  });

  test('of what came out of a check posts all of it', async () => {
    const { discord } = await startBot();
    const quote = 'China never supported Russia’s **efforts** to sign a deal with NATO';
    const { data } = await discord.slash('check', { quote });
    const shared = await press(discord, data, 'Share');
    expect(shared.data.content).toBe(`Shared by <@${reader.id}>\n${markupOf(data)}`);
    expect(labels(shared.data)).toEqual(['Remove']);
  });

  test('is offered in each message of a check that takes several, and posts what stands there', async () => {
    const { discord } = await startBot();
    const content = [4, 6, 8, 12].map((n) => `“${textOf(n).replaceAll(/[“”]/g, '')}”`).join('\n\n');
    const { data, followUps } = await discord.messageMenu('Check this quote', { content });
    await vi.waitUntil(() => followUps.length > 0, PATIENCE);
    for (const message of [data, ...followUps]) {
      expect(message.flags).toBe(PRIVATE_SECTIONS);
      const { data: shared } = await press(discord, message, 'Share');
      expect(shared.flags).toBe(PUBLIC);
      expect(shared.content).toBe(`Shared by <@${reader.id}>\n${markupOf(message)}`);
      expect(shared.content).toMatch(/^Shared by <@\d+>\n\*\*Verbatim\*\*: .*\n> /);
    }
  });
});

describe('to:', () => {
  const ping = { parse: [], users: [friend] };

  test.each([
    ['ask', { question }],
    ['ask', { question: 'flibbertigibbet zyxxy' }],
    ['quote', { passage: '¶ 12' }],
    ['quote', { passage: question }],
    ['quote', { passage: idOf(12) }],
  ] as const)('of /%s %j notifies that person only', async (name, options) => {
    const { discord } = await startBot();
    const { data } = await discord.slash(name, { ...options, to: friend });
    expect(data.content?.split('\n')[0]).toBe(`<@${friend}>`);
    expect(data).toMatchObject({ flags: PUBLIC });
    expect(data.allowed_mentions).toEqual(ping);
  });

  test('of /quote is kept where a passage must be chosen first', async () => {
    const { discord } = await startBot({ documents: [documentOf('a', ['Herons.']), documentOf('b', ['Storks.'])] });
    const { data } = await discord.slash('quote', { passage: '¶ 1', to: friend });
    const picked = await discord.press(offered(data)[0] ?? '', data);
    for (const { content } of [data, picked.data]) expect(content?.split('\n')[0]).toBe(`<@${friend}>`);
  });

  test('notifies nobody where nobody is named', async () => {
    const { discord } = await startBot();
    for (const { data } of [
      await discord.slash('ask', { question }),
      await discord.slash('quote', { passage: '¶ 12' }),
      await discord.slash('ask', { question: `<@${friend}> Ushakov December @everyone` }),
    ]) {
      expect(data.allowed_mentions).toEqual({ parse: [] });
      expect(data.content).not.toMatch(/(?<!\\)<@/);
    }
  });

  test('of a private answer notifies nobody until it is shared, then that person only', async () => {
    const { discord } = await startBot();
    const { data } = await discord.slash('ask', { question, private: true, to: friend });
    expect(data.flags).toBe(PRIVATE);
    expect(data.allowed_mentions).toEqual({ parse: [] });
    const { data: shared } = await press(discord, data, 'Share');
    expect(shared.content?.split('\n').slice(0, 2)).toEqual([`<@${friend}>`, `Shared by <@${reader.id}>`]);
    expect(shared.allowed_mentions).toEqual(ping);
  });

  test('of an answer stays above what takes its place, and nobody is notified once more', async () => {
    const { discord } = await startBot();
    const { data } = await discord.slash('ask', { question, to: friend });
    const { data: walked } = await press(discord, data, '‹');
    const { data: back } = await press(discord, walked, '›');
    for (const { content, allowed_mentions } of [walked, back]) {
      expect(content).toMatch(new RegExp(`^<@${friend}>\n> `));
      expect(allowed_mentions).toEqual({ parse: [] });
    }
  });

  test('of a private answer is kept on a walk, and is notified once what they came to is shared', async () => {
    const { discord } = await startBot();
    const { data } = await discord.slash('ask', { question, private: true, to: friend });
    const { data: walked } = await press(discord, data, '‹');
    expect(walked.content).toMatch(new RegExp(`^<@${friend}>\n> `));
    const { data: shared } = await press(discord, walked, 'Share');
    expect(shared.allowed_mentions).toEqual(ping);
    expect(quoted(shared)).toBe(textOf(11));
    const { data: on } = await press(discord, shared, '›');
    expect(on.content).toMatch(new RegExp(`^<@${friend}>\nShared by <@${reader.id}>\n> `));
    expect(on.allowed_mentions).toEqual({ parse: [] });
  });
});

/** All that everybody sees, made by the reader. */
const seenByAll: [string, (discord: DiscordStandIn, extra?: Extra) => Promise<Sent>][] = [
  ['a quotation', async (discord, extra) => (await discord.slash('quote', { passage: '4' }, extra)).data],
  ['an answer', async (discord, extra) => (await discord.slash('ask', { question }, extra)).data],
  ['the honest no', async (discord, extra) => (await discord.slash('ask', { question: 'qwxzvk' }, extra)).data],
  ['a list', async (discord, extra) => (await discord.slash('search', { words: 'NATO' }, extra)).data],
  ['/about', async (discord, extra) => (await discord.slash('about', {}, extra)).data],
  ...seenAlone.map(([name, see]): (typeof seenAlone)[number] => [
    `a shared ${name}`,
    async (discord, extra) => (await press(discord, await see(discord, extra), 'Share', extra)).data,
  ]),
];

describe('Remove', () => {
  test.each(seenByAll)('takes %s back, for who asked', async (_, see) => {
    const { discord, lines } = await startBot();
    const data = await see(discord);
    expect(data.flags).toBe(PUBLIC);
    expect(discord.message(data.id)?.content).toBe(data.content);
    await press(discord, data, 'Remove');
    await vi.waitUntil(() => discord.message(data.id) === undefined, PATIENCE);
    expect(lines).toHaveLength(1);
  });

  test.each(seenByAll)('takes %s back, for who may manage messages', async (_, see) => {
    const { discord } = await startBot();
    const data = await see(discord);
    const moderator = asMember(user('1100000000000000088', 'moderator'), ViewChannel | ManageMessages);
    await press(discord, data, 'Remove', moderator);
    await vi.waitUntil(() => discord.message(data.id) === undefined, PATIENCE);
  });

  test.each(seenByAll)('leaves %s where it is, for anybody else', async (_, see) => {
    const { discord, lines } = await startBot();
    const data = await see(discord);
    const refused = await press(discord, data, 'Remove', passerBy());
    expectRefusal(refused);
    expect(refused.data.content).toContain('Only the person who asked');
    expect(discord.message(data.id)).toMatchObject({ content: data.content, components: data.components });
    expect(lines).toHaveLength(1);
  });

  test('counts who shared an answer as who asked, and nobody else, after a walk, too', async () => {
    const { discord } = await startBot();
    const sharer = passerBy();
    const { data } = await discord.slash('ask', { question, private: true }, sharer);
    const { data: shared } = await press(discord, data, 'Share', sharer);
    const other = passerBy();
    const { data: walked } = await press(discord, shared, '‹', sharer);
    expect(walked.id).toBe(shared.id);
    expectRefusal(await press(discord, walked, 'Remove', other));
    await press(discord, walked, 'Remove', sharer);
    await vi.waitUntil(() => discord.message(shared.id) === undefined, PATIENCE);
  });

  test.each([InteractionContextType.BotDM, InteractionContextType.PrivateChannel])(
    'works in direct messages (context %i)',
    async (context) => {
      const { discord } = await startBot();
      const { data } = await discord.slash('ask', { question }, { context });
      expectRefusal(await press(discord, data, 'Remove', { context, user: user('1100000000000000099', 'other') }));
      expect(discord.message(data.id)).toBeDefined();
      await press(discord, data, 'Remove', { context });
      await vi.waitUntil(() => discord.message(data.id) === undefined, PATIENCE);
    },
  );

  test('empties the message where Discord does not delete it, and the fault is logged', async () => {
    const { discord, lines } = await startBot();
    const { data } = await discord.slash('ask', { question, to: friend });
    discord.refuseNext = 'DELETE';
    await press(discord, data, 'Remove');
    await vi.waitUntil(() => lines.length > 1, PATIENCE);
    expect(discord.message(data.id)).toMatchObject({ content: 'This answer was removed.', components: [] });
    expect(lines[1]).toMatch(/could not be sent.*Missing Permissions/);
  });

  test('is not offered under what only one person sees', async () => {
    const { discord } = await startBot();
    for (const [, see] of seenAlone) expect(labels(await see(discord))).not.toContain('Remove');
    for (const label of labels((await discord.messageMenu('Find a quote', { content: 'NATO' })).data)) {
      expect(label).toMatch(/^Show ¶ \d/);
    }
    const { data: empty } = await discord.slash('search', { words: 'qwxzvk' });
    expect(empty).toMatchObject({ flags: PRIVATE, components: [] });
  });
});
