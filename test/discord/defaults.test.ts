import { rm } from 'node:fs/promises';
import { ChannelType } from 'discord-api-types/v10';
import { expect, test } from 'vitest';
import { type Extra, guildId, snowflake } from '../../tools/discord/objects.ts';
import { documentOf, fileOf } from '../samples.ts';
import { markupOf, offered, quoted, startBot } from './bot.ts';
import { folderWith, start, startProgram, startStandIn, token } from './process.ts';

// Where an operator has said which documents are looked in by default.

const documents = [
  documentOf('birds', ['Birds lay eggs.', 'Storks wade.'], { title: 'Birds' }),
  documentOf('fish', ['Fish lay eggs in water.', 'Trout leap.'], { title: 'Fish' }),
  documentOf('frogs', ['Frogs lay eggs in ponds.', 'Toads croak.'], { title: 'Frogs' }),
];

const channel = snowflake();
const others = snowflake();
const defaults = new Map([
  [guildId, ['birds']],
  [channel, ['fish', 'frogs']],
]);

const inChannel = (id: string, more: object = {}): Extra => ({
  channel: { id, type: ChannelType.GuildText, guild_id: guildId, name: 'animals', flags: 0, ...more },
});
const inThread = (parent_id: string) => inChannel(snowflake(), { type: ChannelType.PublicThread, parent_id });

test.each<[string, Extra, string[]]>([
  ['a server', inChannel(others), ['Birds lay eggs.']],
  ['a thread of a server', inThread(others), ['Birds lay eggs.']],
  ['a channel, before its server', inChannel(channel), ['Fish lay eggs in water.', 'Frogs lay eggs in ponds.']],
  ['a thread of a channel', inThread(channel), ['Fish lay eggs in water.', 'Frogs lay eggs in ponds.']],
  ['a channel in a category', inChannel(others, { parent_id: channel }), ['Birds lay eggs.']],
])('%s has its own: questions, words, paragraphs, messages and what is offered', async (_, where, found) => {
  const { discord } = await startBot({ documents, defaults });
  expect(found).toContain(quoted((await discord.slash('ask', { question: 'lay eggs' }, where)).data));
  const { data } = await discord.slash('search', { words: 'eggs' }, where);
  expect(offered(data)).toHaveLength(found.length);
  const { data: paragraph } = await discord.slash('quote', { passage: '¶ 1' }, where);
  expect(found.length === 1 ? [quoted(paragraph)] : offered(paragraph)).toHaveLength(found.length);
  const { data: typed } = await discord.type('quote', { passage: 'eggs' }, 'passage', where);
  expect('choices' in typed ? typed.choices : []).toHaveLength(found.length);
  const menu = await discord.messageMenu('Find a quote', { content: 'they lay eggs' }, where);
  expect(offered(menu.data)).toHaveLength(found.length);
});

test('whatever is named by document, id or check is found in all of them', async () => {
  const { discord } = await startBot({ documents, defaults });
  const { data } = await discord.slash('ask', { question: 'lay eggs', document: 'frogs' });
  expect(quoted(data)).toBe('Frogs lay eggs in ponds.');
  const { data: byId } = await discord.slash('quote', {
    passage: /\w{5}\.1\.\w{4}/.exec(data.content ?? '')?.[0] ?? '',
  });
  expect(quoted(byId)).toBe('Frogs lay eggs in ponds.');
  const { data: checked } = await discord.slash('check', { quote: 'Frogs lay eggs in ponds' });
  expect(markupOf(checked)).toContain('Verbatim');
  expect((await discord.slash('about')).data.content).toMatch(/Birds.+Fish.+Frogs/s);
});

test('ids of no document stop the start, and are told when documents change', async () => {
  const folder = await folderWith({ 'birds.md': fileOf(['Herons fly.']), 'fish.md': fileOf(['Trout leap.']) });
  const stopped = start(folder, { DISCORD_TOKEN: token, DEFAULT_DOCUMENTS: `${guildId}: bids, fish, frogs` });
  expect(await stopped.exited).toBe(1);
  expect(stopped.lines).toEqual([
    expect.stringMatching(/^DEFAULT_DOCUMENTS names “bids”, “frogs”, but the documents are “birds”, “fish”: .+\.$/),
  ]);
  const discord = await startStandIn({});
  const bot = await startProgram(folder, discord, { DEFAULT_DOCUMENTS: `${guildId}: fish` });
  await rm(`${folder}/fish.md`);
  await bot.until('DEFAULT_DOCUMENTS names “fish”, but the documents are “birds”');
  expect(quoted((await discord.slash('quote', { passage: 'herons' })).data)).toBe('Herons fly.');
});

test('where the default documents do not answer, a document that does is named', async () => {
  const { discord } = await startBot({ documents, defaults });
  const { data } = await discord.slash('ask', { question: 'do toads croak' });
  expect(data.content).toMatch(
    /^I found no answer in the documents looked in here, but “Frogs” may have one: choose it under “document”\./,
  );
  const { data: nobody } = await discord.slash('ask', { question: 'do qwxzvk croon' });
  expect(nobody.content).toMatch(/^I found no answer in the documents;/);
});

test('what the default documents lack and another one has is said to be there, and all documents are counted', async () => {
  const charter = documentOf('charter', ['## Article 51', 'Toads may croak in self-defence.'], { title: 'Charter' });
  const { discord } = await startBot({ documents: [...documents, charter], defaults });
  const { data: words } = await discord.slash('search', { words: 'self-defence' });
  expect(words.content).toMatch(/looked in here .*“Charter”/);
  const { data: all } = await discord.slash('ask', { question: 'what documents do you have?' });
  expect(all.content).toContain('I know 4 documents');
  expect((await discord.slash('about')).data.content).toMatch(/birds · \*\*looked in here\*\*/);
});

test('a label that another document has is said to be there', async () => {
  const charter = documentOf('charter', ['Article 50\nHerons fly.', 'Article 51\nStorks fly.'], { title: 'Charter' });
  const { discord } = await startBot({ documents: [...documents, charter], defaults });
  const { data } = await discord.slash('quote', { passage: 'Article 51' });
  expect(data.content).toMatch(/^There is no “Article 51” in the documents looked in here, but “Charter” has it/);
  const { data: nowhere } = await discord.slash('quote', { passage: 'Article 77' });
  expect(nowhere.content).toMatch(/^There is no “Article 77” in the documents[.:]/);
});
