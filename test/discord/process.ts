import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { cp, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { onTestFinished, vi } from 'vitest';
import { type DiscordStandIn, type Options, startDiscord } from '../../tools/discord/stand-in.ts';
import { birdsFolder } from '../birds.ts';

// The built program in a process of its own, connected to the stand-in.

const program = fileURLToPath(new URL('../../dist/verbatim/index.js', import.meta.url));

export const token = 'MTEw.a-bots.token_0123456789';

type Texts = Readonly<Record<string, string>>;

/** A folder of documents, where no .env is read. */
export async function folderWith(files: Texts): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'verbatim-'));
  onTestFinished(() => rm(folder, { recursive: true }));
  for (const [name, text] of Object.entries(files)) await writeFile(join(folder, name), text);
  return folder;
}

/** A folder with the birds, which need not be prepared, unless there is more. */
export async function folderWithBirds(more: Texts = {}): Promise<string> {
  const folder = await folderWith(more);
  await cp(birdsFolder(), folder, { recursive: true });
  return folder;
}

/** Starts the program on a folder, with nothing else in its environment but what is given. */
export function start(cwd: string, env: Record<string, string>, ...options: string[]) {
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
    until: (words: string) => vi.waitUntil(() => output.includes(words), { timeout: 30_000, interval: 10 }),
    get output() {
      return output;
    },
    /** Without those of the log, which are JSON. */
    get lines() {
      return output.split('\n').filter((line) => line !== '' && !line.startsWith('{"level":'));
    },
  };
}

/** Starts it as a bot, and waits until it has logged in and registered its commands. */
export async function startProgram(folder: string, discord: DiscordStandIn, env: Record<string, string> = {}) {
  const bot = start(folder, { ...env, DISCORD_TOKEN: discord.token, DISCORD_API_URL: discord.url });
  await bot.until('Logged in');
  await bot.until('commands updated');
  return bot;
}

export async function startStandIn(options: Options = { token }): Promise<DiscordStandIn> {
  const discord = await startDiscord(options);
  onTestFinished(() => discord.stop());
  return discord;
}
