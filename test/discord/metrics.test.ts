import { expect, onTestFinished, test, vi } from 'vitest';
import { commands } from '../../commands/index.ts';
import { createChat } from '../../src/chat/index.ts';
import { runDiscord } from '../../src/discord/index.ts';
import type { SourceDocument } from '../../src/documents/index.ts';
import { serveHealth } from '../../src/health/index.ts';
import { createEvents, createLog } from '../../src/operation/index.ts';
import { asMember, bot, guildId, passerBy, user } from '../../tools/discord/objects.ts';
import { startDiscord } from '../../tools/discord/stand-in.ts';
import { article, documentOf, libraryOf } from '../samples.ts';
import { PATIENCE, press } from './bot.ts';

/** The real bot with its real log and its metrics; `/about` fails with the words of whoever asks. */
async function run(document = article as SourceDocument) {
  const discord = await startDiscord();
  onTestFinished(() => discord.stop());
  const events = createEvents();
  const port = await serveHealth({ host: '127.0.0.1', port: 0 }, events);
  const lines: string[] = [];
  const write = (line: string) => void lines.push(line);
  const onError = (error: string) => events.emit('failure', error);
  const log = createLog({ secret: discord.token, isReadable: false, write, onError });
  const fail = () => {
    throw new TypeError(`Cannot read ${WORDS}`);
  };
  const listed = commands.map((each) => (each.name === 'check' ? { ...each, run: fail } : each));
  const library = libraryOf(document);
  const chat = createChat(
    listed,
    () => library,
    (error) => log.error('A command failed.', error),
  );
  const end = new AbortController();
  const settings = { token: discord.token, guildId: undefined, apiUrl: discord.url, mentions: true };
  const running = runDiscord(settings, chat, log, end.signal, events);
  onTestFinished(() => {
    end.abort();
    return running;
  });
  await vi.waitUntil(() => lines.some((line) => line.includes('commands updated')), PATIENCE);
  const metrics = async () => (await fetch(`http://127.0.0.1:${port}/metrics`)).text();
  return { discord, lines, metrics };
}

const WORDS = 'zyxxy flibbertigibbet';

/** How many interactions ended how, as `/ask command answered 2`. */
async function counts(metrics: () => Promise<string>) {
  const line = /^verbatim_interactions_total\{command="(\w+)",kind="(\w+)",outcome="(\w+)"\} (\d+)$/gm;
  return [...(await metrics()).matchAll(line)]
    .map(([, ...parts]) => parts.join(' '))
    .sort((one, other) => one.localeCompare(other));
}

test('interactions are counted by command, kind and outcome', async () => {
  const { discord, metrics } = await run();
  const { data } = await discord.slash('ask', { question: 'What do they say about NATO?' });
  await discord.slash('ask', { question: WORDS });
  await discord.slash('quote', { passage: '99' });
  await discord.slash('check', { quote: WORDS });
  await discord.type('quote', { passage: '4' }, 'passage');
  await discord.messageMenu('Find a quote', { content: 'What do they say about NATO?' });
  await discord.submit(await discord.slash('check'), { quote: WORDS });
  const mention = discord.write({ content: `<@${bot.id}> ${WORDS}` });
  await vi.waitUntil(() => discord.repliesTo(mention).length > 0, PATIENCE);
  await press(discord, data, '›');
  await press(discord, data, 'Remove', passerBy());
  await discord.press(`2${WORDS}|0`);
  discord.refuseNext = { method: 'POST', status: 400, code: 200_000 };
  await discord.slash('about').catch(() => {});
  discord.slash('about', {}, { token: 'unknown' }).catch(() => {});
  await vi.waitUntil(async () => (await metrics()).includes('unsent'), PATIENCE);
  expect(await counts(metrics)).toEqual([
    'about command refused 1',
    'about command unsent 1',
    'ask command answered 1',
    'ask command nothing 1',
    'ask mention nothing 1',
    'check command answered 1',
    'check command failed 1',
    'check form failed 1',
    'find menu answered 1',
    'quote autocomplete answered 1',
    'quote command mistaken 1',
    'remove component mistaken 1',
    'show component answered 1',
    'unknown component mistaken 1',
  ]);
  expect(await metrics()).toMatch(/^verbatim_acknowledged_seconds_count\{kind="command"\} 6$/m);
});

test('a no with the nearest passage is counted as a no', async () => {
  const { discord, metrics } = await run(
    documentOf('birds', ['The heron wades in the pond at dawn.', 'A stork nests on the roof of the mill.']),
  );
  const { data } = await discord.slash('ask', { question: 'do herons hunt whales' });
  expect(data.content).toContain('wades');
  expect(await counts(metrics)).toEqual(['ask command nothing 1']);
});

test('who floods is counted as throttled', async () => {
  const { discord, metrics } = await run();
  for (let times = 0; times < 30; times += 1) await discord.slash('about');
  expect(await metrics()).toMatch(/outcome="throttled"\} \d/);
});

test('a rate limit that Discord answers with is counted', async () => {
  const { discord, metrics } = await run();
  discord.refuseNext = { method: 'POST', status: 429, code: 0 };
  await discord.slash('about');
  expect(await metrics()).toMatch(/^verbatim_rate_limits_total\{scope="user"\} 1$/m);
});

test('shards and servers are counted, and a shard that is lost', async () => {
  const { discord, metrics } = await run();
  expect(await metrics()).toMatch(/^verbatim_shards\{state="ready"\} 1$/m);
  expect(await metrics()).toMatch(/^verbatim_guilds\{shard="0"\} 1$/m);
  discord.closeGateway(4000);
  await vi.waitUntil(async () => /^verbatim_shards\{state="ready"\} 0$/m.test(await metrics()), PATIENCE);
  await vi.waitUntil(async () => /^verbatim_shards\{state="ready"\} 1$/m.test(await metrics()), PATIENCE);
});

test('neither the log nor any label holds a person, a server, a token, or words', async () => {
  const { discord, lines, metrics } = await run();
  const id = '1100000000000009876';
  const asker = asMember(user(id, 'somebody'));
  const interaction = 'aW50ZXJhY3Rpb246enl4eHk';
  for (const name of ['ask', 'search', 'check', 'quote']) {
    const [option = ''] = Object.keys(commands.find((command) => command.name === name)?.options ?? {});
    await discord.slash(name, { [option]: WORDS }, asker);
    discord.loseNext = { what: 'request', by: 'reset' };
    await discord.slash(name, { [option]: WORDS }, asker);
    discord.refuseNext = 'POST';
    await discord.slash(name, { [option]: WORDS }, asker);
    discord.slash(name, { [option]: WORDS }, { ...asker, token: interaction }).catch(() => {});
  }
  await discord.press(`2${WORDS}|0`, undefined, asker);
  await discord.messageMenu('Check this quote', { content: `“${WORDS}”` }, asker);
  await vi.waitUntil(() => lines.some((line) => line.includes('10062')), PATIENCE);
  const text = `${await metrics()}\n${lines.join('')}`;
  expect(text).toMatch(/failed 1|outcome="failed"/);
  for (const secret of [...WORDS.split(' '), interaction, discord.token, guildId, id])
    expect(text).not.toContain(secret);
});
