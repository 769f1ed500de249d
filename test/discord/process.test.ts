import { expect, test } from 'vitest';
import { fileOf } from '../samples.ts';
import { folderWith, start, startBot, startStandIn, token } from './process.ts';

// That the built program starts, stops and logs as it should; all else of the bot is tested without a process.

// A small document is soon indexed.
const withBirds = () => folderWith({ 'birds.md': fileOf(['Herons fly.', 'Storks wade.']) });

test('a bot that Discord turns away: one clear line, and exit code 1', async () => {
  const discord = await startStandIn({ token, refuse: 'intents' });
  const bot = start(await withBirds(), { DISCORD_TOKEN: token, DISCORD_API_URL: discord.url });
  expect(await bot.exited).toBe(1);
  expect(bot.lines).toEqual([expect.stringMatching(/^Discord disallows an intent/)]);
  expect(bot.output).not.toContain(token);
});

test.each(['SIGTERM', 'SIGINT'] as const)('%s closes the gateway, and exit code 0', async (signal) => {
  const discord = await startStandIn();
  const bot = await startBot(await withBirds(), discord);
  const { data } = await discord.slash('ask', { question: 'storks' });
  expect(data.content).toContain('¶ 2');
  bot.kill(signal);
  expect(await bot.exited).toBe(0);
  await expect.poll(() => discord.closeCodes).toEqual([1000]);
  expect(bot.lines).toEqual([]);
  expect(bot.output).toMatch(/Verbatim on Discord; npm run terminal/);
});

test('the log of a request that failed holds neither a token nor anybody’s words', async () => {
  const discord = await startStandIn();
  const bot = await startBot(await withBirds(), discord);
  discord.slash('search', { words: 'zyxxy' }, { token: 'aW50ZXJhY3Rpb24' }).catch(() => {});
  await bot.until('could not be sent');
  expect(bot.output).toContain('10062');
  expect(bot.output).not.toMatch(/aW50ZXJhY3Rpb24|zyxxy/);
});

test('a token is no matter where the terminal is asked for, and it says how to get the bot', async () => {
  const terminal = start(await withBirds(), { DISCORD_TOKEN: token }, 'terminal');
  expect(await terminal.exited).toBe(0);
  expect(terminal.lines).toEqual([expect.stringMatching(/^Verbatim in the terminal; npm start/)]);
});
