import { type APIMessage, ComponentType, MessageFlags, MessageReferenceType, MessageType } from 'discord-api-types/v10';
import { describe, expect, test } from 'vitest';
import { emptyMessage } from '../../tools/discord/objects.ts';
import { expectRefusal, markupOf, offered, PRIVATE_SECTIONS, PUBLIC, press, quoted, startBot, textOf } from './bot.ts';

const words = 'The parties oppose the further expansion of NATO';
const quotation = `“${words}”`;

type Target = Partial<APIMessage>;

const display = { type: ComponentType.TextDisplay as const, content: quotation };
const button = { type: ComponentType.Button as const, style: 2 as const, label: 'zyxxy', custom_id: 'a' };
const thumbnail = { type: ComponentType.Thumbnail as const, media: { url: 'https://example.org/a.png' } };

function withComponents(...components: object[]): Target {
  return { flags: MessageFlags.IsComponentsV2, components: components as NonNullable<Target['components']> };
}

function withPoll(question: string, answer: string): Target {
  const answers = ['No', answer].map((text, index) => ({ answer_id: index + 1, poll_media: { text } }));
  const poll = { question: { text: question }, answers, expiry: null, allow_multiselect: false, layout_type: 1 };
  return { content: '', poll: poll as unknown as NonNullable<Target['poll']> };
}

function forwarding(message: Target): Target {
  const reference = { type: MessageReferenceType.Forward, channel_id: '1', message_id: '2', guild_id: '3' };
  const snapshot = { ...emptyMessage(), type: MessageType.Default, ...message };
  return { content: '', message_reference: reference, message_snapshots: [{ message: snapshot }] };
}

/** Wherever a message can hold words. */
const texts: [string, Target][] = [
  ['its content', { content: quotation }],
  ['an embed’s title', { embeds: [{ title: quotation }] }],
  ['an embed’s description', { embeds: [{ description: quotation }] }],
  ['an embed’s field', { embeds: [{ fields: [{ name: 'Quote', value: quotation }] }] }],
  ['a field’s name', { embeds: [{ fields: [{ name: quotation, value: 'Read more' }] }] }],
  ['an embed’s footer', { embeds: [{ footer: { text: quotation } }] }],
  ['the second embed', { content: 'Look:', embeds: [{ title: 'News' }, { description: quotation }] }],
  ['a text display', withComponents(display)],
  ['a container', withComponents({ type: ComponentType.Container, components: [display] })],
  ['a section', withComponents({ type: ComponentType.Section, components: [display], accessory: thumbnail })],
  [
    'a section in a container',
    withComponents({
      type: ComponentType.Container,
      components: [{ type: ComponentType.Section, components: [display], accessory: thumbnail }],
    }),
  ],
  ['a forwarded message', forwarding({ content: quotation })],
  ['an embed of a forwarded message', forwarding({ embeds: [{ description: quotation }] })],
  ['a text display of a forwarded message', forwarding(withComponents(display))],
  ['a poll’s question', withPoll(quotation, 'Yes')],
  ['a poll’s answer', withPoll('Which is right?', quotation)],
];

describe.each(texts)('words in %s', (_, message) => {
  test('are what Check this quote checks', async () => {
    const { discord } = await startBot();
    const { data } = await discord.messageMenu('Check this quote', message);
    expect(data.flags).toBe(PRIVATE_SECTIONS);
    expect(markupOf(data)).toMatch(/^\*\*Verbatim\*\*/);
    expect(quoted(data)).toBe(textOf(4));
  });

  test('are what Find a quote looks for', async () => {
    const { discord } = await startBot();
    const { data } = await discord.messageMenu('Find a quote', message);
    expect(data.flags).toBe(PRIVATE_SECTIONS);
    expect(markupOf(data)).toContain('¶ 4 · ');
    const picked = await discord.press(offered(data)[0] ?? '', data);
    expect(quoted(picked.data)).toBe(textOf(4));
    expect((await press(discord, picked.data, 'Share')).data.flags).toBe(PUBLIC);
  });
});

describe('a poll without quotation marks', () => {
  const right = 'The two countries emphasize the need for cooperation';

  test('has its question and each answer checked by itself', async () => {
    const { discord } = await startBot();
    const { data, followUps } = await discord.messageMenu('Check this quote', withPoll(words, right));
    const said = [data, ...followUps].map(markupOf).join('\n');
    expect(said.match(/^\*\*[^*]+\*\*(?=: “)/gm)).toEqual(['**Verbatim**', '**Too short to tell**', '**Verbatim**']);
    expect(said).not.toContain('“>');
  });
});

describe('the parts of a message are read one by one:', () => {
  test.each<[string, Target]>([
    ['bars to the end of its content', { content: '>>> zyxxy zyxxy zyxxy', embeds: [{ description: quotation }] }],
    [
      'a mark that nothing closes',
      { content: '||zyxxy **', embeds: [{ title: 'A ||', description: `${quotation} **` }] },
    ],
  ])('%s', async (_, message) => {
    const { discord } = await startBot();
    const { data, followUps } = await discord.messageMenu('Check this quote', message);
    const said = [data, ...followUps].map(markupOf).join('\n');
    expect(said).toContain(`**Verbatim**: “${words}”`);
  });
});

describe('what is quoted behind one bar for all that follows', () => {
  test.each([
    `>>> ${words}`,
    `Look:\n>>> ${words}`,
    `>>> **${words}**`,
    `>>> The parties oppose\nthe further expansion of NATO`,
  ])('%j is checked', async (content) => {
    const { discord } = await startBot();
    const { data } = await discord.messageMenu('Check this quote', { content });
    expect(markupOf(data)).toMatch(/^\*\*Verbatim\*\*: “The parties oppose the further expansion of NATO”/);
  });
});

const picture = {
  id: '1',
  filename: 'a.png',
  size: 1,
  url: 'https://example.org/a.png',
  proxy_url: 'https://example.org/a.png',
};

/** Without a word to read. */
const wordless: [string, Target][] = [
  ['is empty', { content: '' }],
  ['holds white space and what cannot be seen', { content: ' \u202e\u0000\n ' }],
  ['is a picture', { attachments: [picture] as unknown as APIMessage['attachments'] }],
  ['is a picture in an embed', { embeds: [{ image: { url: 'https://example.org/a.png' } }] }],
  ['is a sticker', { sticker_items: [{ id: '1', name: 'zyxxy', format_type: 1 }] }],
  ['has only buttons', { components: [{ type: ComponentType.ActionRow, components: [button] }] }],
  [
    'is a gallery',
    withComponents({ type: ComponentType.MediaGallery, items: [{ media: { url: 'https://example.org/a.png' } }] }),
  ],
  ['has a component that nobody knows yet', withComponents({ type: 9999, content: { a: 1 } })],
  ['forwards a picture', forwarding({ attachments: [picture] as unknown as APIMessage['attachments'] })],
];

describe.each(wordless)('a message that %s', (_, message) => {
  test.each(['Find a quote', 'Check this quote'])('gets a friendly word from %s', async (menu) => {
    const { discord, lines } = await startBot();
    const answer = await discord.messageMenu(menu, message);
    expectRefusal(answer);
    expect(answer.data.content).toContain('I can only read text');
    expect(lines).toHaveLength(1);
  });
});

test('a message may be longer than what is typed', async () => {
  const { discord } = await startBot();
  const embeds = Array.from({ length: 3 }, () => ({ description: 'zyxxy '.repeat(600) }));
  const { data } = await discord.messageMenu('Check this quote', { content: quotation, embeds });
  expect(quoted(data)).toBe(textOf(4));
});

test.each(['Find a quote', 'Check this quote'])('%s says so when a message is too long to be read', async (menu) => {
  const { discord, lines } = await startBot();
  const embeds = Array.from({ length: 6 }, () => ({ description: 'NATO '.repeat(800) }));
  const answer = await discord.messageMenu(menu, { content: words, embeds });
  expectRefusal(answer);
  expect(answer.data.content).toContain('20,000');
  expect(lines).toHaveLength(1);
});
