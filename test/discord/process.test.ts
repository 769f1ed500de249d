import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, expect, onTestFinished, test, vi } from 'vitest';
import { type DiscordStandIn, type Options, startDiscord } from '../../tools/discord/stand-in.ts';
import { fileOf } from '../samples.ts';

// That the built program starts, stops and logs as it should; all else of the bot is tested without a process.

const program = fileURLToPath(new URL('../../dist/verbatim/index.js', import.meta.url));

const token = 'MTEw.a-bots.token_0123456789';

// No .env is read here, and a small document is soon indexed.
const cwd = await mkdtemp(join(tmpdir(), 'verbatim-'));
await writeFile(join(cwd, 'birds.md'), fileOf(['Herons fly.', 'Storks wade.']));
afterAll(() => rm(cwd, { recursive: true }));

/** Starts the program, with nothing in its environment but what is given. */
function start(env: Record<string, string>, ...options: string[]) {
  const child = spawn(process.execPath, [program, ...options], {
    cwd,
    env: { DATA_DIR: cwd, ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  onTestFinished(() => void child.kill('SIGKILL'));
  const exited = once(child, 'close').then(([code]) => code as number | null);
  let output = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (data) => (output += data));
  return {
    kill: (signal: NodeJS.Signals) => child.kill(signal),
    exited,
    until: (words: string) => vi.waitUntil(() => output.includes(words), { timeout: 10_000, interval: 10 }),
    get output() {
      return output;
    },
    /** Without those of the log, which begin with the time. */
    get lines() {
      return output.split('\n').filter((line) => line !== '' && !/^\d{4}-\d\d-\d\dT[\d:.]+Z /.test(line));
    },
  };
}

async function startBot(discord: DiscordStandIn) {
  const bot = start({ DISCORD_TOKEN: discord.token, DISCORD_API_URL: discord.url });
  await bot.until('Logged in');
  return bot;
}

async function startStandIn(options: Options = { token }): Promise<DiscordStandIn> {
  const discord = await startDiscord(options);
  onTestFinished(() => discord.stop());
  return discord;
}

test('a bot that Discord turns away: one clear line, and exit code 1', async () => {
  const discord = await startStandIn({ token, refuse: 'intents' });
  const bot = start({ DISCORD_TOKEN: token, DISCORD_API_URL: discord.url });
  expect(await bot.exited).toBe(1);
  expect(bot.lines).toEqual([expect.stringMatching(/^Discord disallows an intent/)]);
  expect(bot.output).not.toContain(token);
});

test.each(['SIGTERM', 'SIGINT'] as const)('%s closes the gateway, and exit code 0', async (signal) => {
  const discord = await startStandIn();
  const bot = await startBot(discord);
  const { data } = await discord.slash('ask', { question: 'storks' });
  expect(data.content).toContain('¶ 2');
  bot.kill(signal);
  expect(await bot.exited).toBe(0);
  await expect.poll(() => discord.closeCodes).toEqual([1000]);
  expect(bot.lines).toEqual([]);
  expect(bot.output).toMatch(/Verbatim on Discord; npm run terminal/);
});

test('the log of a request that failed holds neither a token nor anybody’s words', async () => {
  // A word that Discord's refusal repeats.
  const discord = await startStandIn({ token: 'interaction' });
  const bot = await startBot(discord);
  discord.slash('search', { words: 'zyxxy' }, { token: 'aW50ZXJhY3Rpb24' }).catch(() => {});
  await bot.until('could not be sent');
  expect(bot.output).toMatch(/Unknown \[token\]/);
  expect(bot.output).not.toMatch(/aW50ZXJhY3Rpb24|zyxxy/);
});

test('a token is no matter where the terminal is asked for, and it says how to get the bot', async () => {
  const terminal = start({ DISCORD_TOKEN: token }, 'terminal');
  expect(await terminal.exited).toBe(0);
  expect(terminal.lines).toEqual([expect.stringMatching(/^Verbatim in the terminal; npm start/)]);
});
