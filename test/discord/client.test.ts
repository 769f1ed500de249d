import { inspect } from 'node:util';
import { expect, onTestFinished, test, vi } from 'vitest';
import { commands } from '../../commands/index.ts';
import { createChat } from '../../src/chat/index.ts';
import { runDiscord } from '../../src/discord/index.ts';
import { OperatorError } from '../../src/operation/index.ts';
import { guildId } from '../../tools/discord/objects.ts';
import { type Options, startDiscord } from '../../tools/discord/stand-in.ts';
import { libraryOf } from '../samples.ts';
import { PATIENCE, runBot, startBot } from './bot.ts';

const token = 'MTEw.a-bots.token_0123456789';

/** Runs the bot until it ends, and gives what it ended with. */
async function start(options: Options, settings: { guildId?: string; apiUrl?: string } = {}) {
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

test.each<[string, Options, { guildId?: string; apiUrl?: string }, RegExp]>([
  ['a token that Discord does not know', { token: 'another' }, {}, /^Discord refuses the token.*DISCORD_TOKEN\.$/],
  ['a token that the gateway refuses', { token, refuse: 'token' }, {}, /^Discord refuses the token.*DISCORD_TOKEN\.$/],
  ['intents that are disallowed', { token, refuse: 'intents' }, {}, /^Discord disallows an intent.*\.$/],
  ['a server that the bot is not on', { token }, { guildId: `${guildId}0` }, /^Discord knows no server.*GUILD_ID.*\.$/],
  ['no network', { token }, { apiUrl: 'http://127.0.0.1:9' }, /^Discord cannot be reached.*DISCORD_API_URL\.$/],
])('%s ends the bot, with one clear line for its operator', async (_, options, settings, line) => {
  const { lines, ended } = await start(options, settings);
  expectLine(await ended, line);
  expect(lines).toEqual([]);
});

test('a token that is revoked while the bot runs ends it, with one clear line for its operator', async () => {
  const { discord, lines, ended } = await start({ token });
  await vi.waitUntil(() => lines.length > 0, PATIENCE);
  discord.closeGateway(4004);
  expectLine(await ended, /^Discord refuses the token.*DISCORD_TOKEN\.$/);
  expect(lines).toEqual([expect.stringContaining('Logged in')]);
});

test.each([4010, 4011, 4012, 4013])(
  'a connection that Discord closes for good, with %i, ends it, too',
  async (code) => {
    const { discord, lines, ended } = await start({ token });
    await vi.waitUntil(() => lines.length > 0, PATIENCE);
    discord.closeGateway(code);
    expectLine(
      await ended,
      new RegExp(`^Discord closed the connection for good \\(code ${code}\\): try again later\\.$`),
    );
  },
);

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
