import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, expect, onTestFinished, test, vi } from 'vitest';
import { guildId } from './objects.ts';
import { type DiscordStandIn, type Options, startDiscord } from './stand-in.ts';

const program = fileURLToPath(new URL('../../dist/src/index.js', import.meta.url));

const token = 'MTEw.a-bots.token_0123456789';

// No .env is read here.
const cwd = await mkdtemp(join(tmpdir(), 'verbatim-'));
afterAll(() => rm(cwd, { recursive: true }));

/** Starts the program, with nothing in its environment but what is given. */
function start(env: Record<string, string>, ...options: string[]) {
  const child = spawn(process.execPath, [program, ...options], { cwd, env, stdio: ['ignore', 'pipe', 'pipe'] });
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

test.each<[string, Options, Record<string, string>, RegExp]>([
  ['a token that Discord does not know', { token: 'another' }, {}, /^Discord refuses the token.*DISCORD_TOKEN\.$/],
  ['a token that the gateway refuses', { token, refuse: 'token' }, {}, /^Discord refuses the token.*DISCORD_TOKEN\.$/],
  ['intents that are disallowed', { token, refuse: 'intents' }, {}, /^Discord disallows an intent/],
  ['a server that the bot is not on', { token }, { GUILD_ID: `${guildId}0` }, /^Discord knows no server.*GUILD_ID/],
  ['a token that cannot be one', { token }, { DISCORD_TOKEN: `${token}!` }, /^DISCORD_TOKEN is not a bot’s token/],
  [
    'no network',
    { token },
    { DISCORD_API_URL: 'http://127.0.0.1:9' },
    /^Discord cannot be reached.*DISCORD_API_URL\.$/,
  ],
])('%s: one clear line, and exit code 1', async (_, options, env, line) => {
  const discord = await startStandIn(options);
  const bot = start({ DISCORD_TOKEN: token, DISCORD_API_URL: discord.url, ...env });
  expect(await bot.exited).toBe(1);
  expect(bot.lines).toEqual([expect.stringMatching(line)]);
  expect(bot.output).not.toContain(token);
});

test('a token that is revoked while the bot runs: one clear line, and exit code 1', async () => {
  const discord = await startStandIn();
  const bot = await startBot(discord);
  discord.closeGateway(4004);
  expect(await bot.exited).toBe(1);
  expect(bot.lines).toEqual([expect.stringMatching(/^Discord refuses the token/)]);
});

test.each(['SIGTERM', 'SIGINT'] as const)('%s closes the gateway, and exit code 0', async (signal) => {
  const discord = await startStandIn();
  const bot = await startBot(discord);
  const { data } = await discord.slash('ask', { question: 'Ushakov December' });
  expect(data.content).toContain('¶ 12');
  bot.kill(signal);
  expect(await bot.exited).toBe(0);
  await expect.poll(() => discord.closeCodes).toEqual([1000]);
  expect(bot.lines).toEqual([]);
});

test('the token is blotted out of the log, wherever it would show', async () => {
  // A word that Discord's refusal repeats.
  const discord = await startStandIn({ token: 'interaction' });
  const bot = await startBot(discord);
  discord.slash('ask', { question: 'NATO' }, { token: 'unknown' }).catch(() => {});
  await bot.until('could not be sent');
  expect(bot.output).toMatch(/Unknown \[token\]/);
});

test('neither an interaction’s token nor anybody’s words are in the log of a request that failed', async () => {
  const discord = await startStandIn();
  const bot = await startBot(discord);
  discord.slash('search', { words: 'zyxxy' }, { token: 'aW50ZXJhY3Rpb24' }).catch(() => {});
  await bot.until('could not be sent');
  expect(bot.output).not.toMatch(/aW50ZXJhY3Rpb24|zyxxy/);
});

test('says where it runs, and how to get the other', async () => {
  const discord = await startStandIn();
  const [terminal, chosen, bot] = [start({}), start({ DISCORD_TOKEN: token }, 'terminal'), await startBot(discord)];
  expect(await Promise.all([terminal.exited, chosen.exited])).toEqual([0, 0]);
  expect(terminal.lines).toEqual([expect.stringMatching(/^Verbatim in the terminal; set DISCORD_TOKEN/)]);
  expect(chosen.lines).toEqual([expect.stringMatching(/^Verbatim in the terminal; npm start/)]);
  expect(bot.output).toMatch(/Verbatim on Discord; npm run terminal/);
});
