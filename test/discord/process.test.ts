import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { GatewayIntentBits } from 'discord-api-types/v10';
import { expect, test } from 'vitest';
import { folderWith, folderWithBirds, start, startProgram, startStandIn, token } from './process.ts';

// That the built program starts, stops and logs as it should; all else of the bot is tested without a process.

test('a bot that Discord turns away: one clear line, and exit code 1', async () => {
  const discord = await startStandIn({ token, refuse: 'intents' });
  const bot = start(await folderWithBirds(), { DISCORD_TOKEN: token, DISCORD_API_URL: discord.url });
  expect(await bot.exited).toBe(1);
  expect(bot.lines).toEqual([expect.stringMatching(/^Discord disallows an intent/)]);
  expect(bot.output).not.toContain(token);
});

test('what is no document among the documents: a line for each that names it, and exit code 1', async () => {
  const folder = await folderWithBirds({ 'endless.md': `---\n${'a: b\n'.repeat(900_000)}` });
  execFileSync('mkfifo', [join(folder, 'pipe.md')]);
  const bot = start(folder, { DISCORD_TOKEN: token });
  expect(await bot.exited).toBe(1);
  expect(bot.lines).toEqual([
    expect.stringMatching(/endless\.md:1: .*never closed/),
    expect.stringMatching(/pipe\.md: .*no file that can be read to its end/),
  ]);
});

test.each([
  ['SIGTERM', 'off', 0],
  ['SIGINT', 'on', GatewayIntentBits.GuildMessages | GatewayIntentBits.DirectMessages],
] as const)(
  '%s closes the gateway, and exit code 0; MENTIONS=%s asks for the intents %i; SIGUSR1 opens no debugger, which would read the token; what is logged of a request that failed holds neither a token nor anybody’s words',
  async (signal, MENTIONS, intents) => {
    const discord = await startStandIn();
    const bot = await startProgram(await folderWithBirds(), discord, { MENTIONS });
    expect(discord.identifies.map((each) => each.intents)).toEqual([intents]);
    bot.kill('SIGUSR1');
    const { data } = await discord.slash('quote', { passage: '2' });
    expect(data.content).toContain('¶ 2');
    discord.slash('search', { words: 'zyxxy' }, { token: 'aW50ZXJhY3Rpb24' }).catch(() => {});
    await bot.until('could not be sent');
    expect(bot.output).toContain('10062');
    expect(bot.output).not.toMatch(/aW50ZXJhY3Rpb24|zyxxy/);
    bot.kill(signal);
    expect(await bot.exited).toBe(0);
    await expect.poll(() => discord.closeCodes).toEqual([1000]);
    expect(bot.lines).toEqual([]);
    expect(bot.output).toMatch(/Verbatim on Discord; npm run terminal/);
    expect(bot.output).not.toContain('Debugger');
  },
);

test('while the documents are prepared, SIGHUP ends nothing, and SIGTERM ends the bot with exit code 0', async () => {
  const discord = await startStandIn();
  const text = ['---', 'title: Birds', 'publisher: A', 'published: 2024-02-29', '---', '', 'Herons fly.', ''];
  const folder = await folderWith({ 'birds.md': text.join('\n') });
  const bot = start(folder, { DISCORD_TOKEN: token, DISCORD_API_URL: discord.url });
  await bot.until('First the documents are loaded');
  bot.kill('SIGHUP');
  bot.kill('SIGTERM');
  expect(await bot.exited).toBe(0);
  expect(bot.lines).toEqual([]);
});

test('a token is no matter where the terminal is asked for, and it says how to get the bot', async () => {
  const terminal = start(await folderWithBirds(), { DISCORD_TOKEN: token }, 'terminal');
  expect(await terminal.exited).toBe(0);
  expect(terminal.lines).toEqual([expect.stringMatching(/^Verbatim in the terminal; npm start/)]);
});
