import { setTimeout } from 'node:timers/promises';
import { inspect } from 'node:util';
import { expect, onTestFinished, test, vi } from 'vitest';
import { commands } from '../../commands/index.ts';
import { createChat } from '../../src/chat/index.ts';
import { runDiscord } from '../../src/discord/index.ts';
import { createEvents, OperatorError } from '../../src/operation/index.ts';
import { guildId } from '../../tools/discord/objects.ts';
import { type Options, startDiscord } from '../../tools/discord/stand-in.ts';
import { libraryOf } from '../samples.ts';
import { PATIENCE, runBot, startBot } from './bot.ts';

const token = 'MTEw.a-bots.token_0123456789';

/** Runs the bot until it ends, and gives what it ended with. */
async function start(options: Options, settings: { guildId?: string } = {}) {
  const discord = await startDiscord(options);
  onTestFinished(() => discord.stop());
  const lines: string[] = [];
  const log = {
    info: (line: string) => void lines.push(line),
    error: (...said: unknown[]) => void lines.push(inspect(said)),
  };
  const library = libraryOf();
  const chat = createChat([], () => library, log.error);
  const all = { token, guildId: undefined, apiUrl: discord.url, ...settings };
  const ended = runDiscord(all, chat, log, new AbortController().signal).catch((error: unknown) => error);
  return { discord, lines, ended };
}

function expectLine(error: unknown, line: RegExp): void {
  expect(error).toBeInstanceOf(OperatorError);
  expect(error).toHaveProperty('message', expect.stringMatching(line));
  expect(inspect(error)).not.toContain(token);
}

test.each<[string, Options, { guildId?: string }, RegExp]>([
  ['a token that Discord does not know', { token: 'another' }, {}, /^Discord refuses the token.*DISCORD_TOKEN\.$/],
  ['a token that the gateway refuses', { token, refuse: 'token' }, {}, /^Discord refuses the token.*DISCORD_TOKEN\.$/],
  ['intents that are disallowed', { token, refuse: 'intents' }, {}, /^Discord disallows an intent.*\.$/],
  ['a server that the bot is not on', { token }, { guildId: `${guildId}0` }, /^Discord knows no server.*GUILD_ID.*\.$/],
])('%s ends the bot, with one clear line for its operator', async (_, options, settings, line) => {
  const { lines, ended } = await start(options, settings);
  expectLine(await ended, line);
  expect(lines.join()).not.toMatch(/refuse|Logged in as|No connection/);
});

test.each([
  [4004, /^Discord refuses the token.*DISCORD_TOKEN\.$/],
  [4010, /^Discord knows no such shard: correct SHARDS and SHARD_COUNT\.$/],
  [4011, /more servers than its shards.*SHARD_COUNT/],
  [4012, /update the bot\.$/],
  [4013, /^Discord disallows an intent.*\.$/],
  [4014, /^Discord disallows an intent.*\.$/],
])('a connection that Discord closes for good while the bot runs, with %i, ends it, too', async (code, line) => {
  const { discord, lines, ended } = await start({ token });
  await vi.waitUntil(() => lines.join().includes('Logged in'), PATIENCE);
  discord.closeGateway(code);
  expectLine(await ended, line);
});

test('without a network the bot waits, says so once, and ends when it is told to', async () => {
  const { discord, lines, running, stop } = await runBot({ apiUrl: 'http://127.0.0.1:9/api' });
  await vi.waitUntil(() => lines.length > 1, PATIENCE);
  await setTimeout(2000);
  expect(lines).toHaveLength(2);
  for (const begin of ['No connection to Discord', 'The commands could not be registered'])
    expect(lines).toContainEqual(expect.stringMatching(`^${begin} \\(.*ECONNREFUSED.*\\): it is tried again\\.$`));
  await Promise.all([stop(), running]);
  expect(discord.identifies).toEqual([]);
});

test.each([
  { shards: undefined, known: [0] },
  { shards: [4, 5], known: [4, 5] },
])('of shards $shards, $known are known to whoever watches before Discord says how many there are', async (each) => {
  const events = createEvents();
  const told: unknown[] = [];
  events.on('shard', (...shard) => told.push(shard));
  const end = new AbortController();
  const library = libraryOf();
  const log = { info: () => {}, error: () => {} };
  const chat = createChat([], () => library, log.error);
  const settings = { token, guildId: undefined, apiUrl: 'http://127.0.0.1:9/api', shards: each.shards, shardCount: 6 };
  const running = runDiscord(settings, chat, log, end.signal, events);
  end.abort();
  await running;
  expect(told).toEqual(each.known.map((id) => [id, 'connecting']));
});

test('a reply that is on its way when the bot is told to stop arrives, and the gateway is closed', async () => {
  let stop = () => Promise.resolve();
  const listed = commands.map((each) => {
    if (each.name !== 'about') return each;
    const run: typeof each.run = (...asked) => {
      void stop();
      return each.run(...asked);
    };
    return { ...each, run };
  });
  const { discord, running, ...bot } = await startBot({ listed });
  stop = bot.stop;
  expect((await discord.slash('about')).data.content).toContain('store nothing');
  await running;
  expect(discord.closeCodes).toEqual([1000]);
});

test('to stop during the login leaves no connection behind', async () => {
  const { discord, stop } = await runBot();
  await stop();
  await vi.waitUntil(() => discord.identifies.length > 0).catch(() => {});
  await expect.poll(() => discord.closeCodes.length).toBe(discord.identifies.length);
});
