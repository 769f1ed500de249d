import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { Bot } from './bot.ts';
import { type Asked, FaultyDiscord } from './discord.ts';
import { ANSWER_TIME, type Outcome, QUESTION, START_TIME } from './play.ts';

/** A way to restart the bot while people ask. */
interface Restart {
  readonly name: string;
  readonly isShort?: true;
  readonly shards?: number;
  /** Does it with processes that it starts, and says what is not as it should be. */
  readonly run: (discord: FaultyDiscord, start: Start) => Promise<readonly (string | false)[]>;
  readonly mayLose?: number;
}

type Start = (environment?: Readonly<Record<string, string>>) => Bot;

const ASKS_EVERY = 250;

async function until(is: () => boolean, milliseconds = START_TIME): Promise<void> {
  const end = performance.now() + milliseconds;
  while (!is() && performance.now() < end) await setTimeout(20);
}

/** The bot ends, and is started again by whoever looks after it. */
const inPlace = (signal: 'SIGTERM' | 'SIGKILL'): Restart => ({
  name: `restart: ${signal}, then a new start with STATE_DIR`,
  ...(signal === 'SIGTERM' && { isShort: true }),
  mayLose: signal === 'SIGKILL' ? 2 : 0,
  run: async (discord, start) => {
    const environment = { STATE_DIR: join(mkdtempSync(join(tmpdir(), 'verbatim-state-')), 'state') };
    const old = start(environment);
    await until(() => discord.isConnected());
    // So long that the session is written.
    await setTimeout(2000);
    old.kill(signal);
    await old.exited;
    start(environment);
    await until(() => discord.isConnected());
    await setTimeout(2000);
    const { identifies, resumes } = discord;
    return [identifies.length !== 1 && `${identifies.length} logins`, resumes !== 1 && `${resumes} resumptions`];
  },
});

export const restarts: readonly Restart[] = [
  inPlace('SIGTERM'),
  inPlace('SIGKILL'),
  {
    name: 'restart: the new one is started before the old one ends',
    run: async (discord, start) => {
      const old = start();
      await until(() => discord.isConnected());
      await setTimeout(1000);
      start();
      await until(() => discord.identifies.length > 1 && discord.connections() > 1);
      await setTimeout(1000);
      old.kill('SIGTERM');
      const code = await old.exited;
      await setTimeout(2000);
      return [code !== 0 && `ends with ${code}`];
    },
  },
  {
    name: 'restart: three processes of a shard each; another takes over the second',
    shards: 3,
    run: async (discord, start) => {
      const processes = [0, 1, 2].map((shard) => start({ SHARDS: String(shard), SHARD_COUNT: '3' }));
      await until(() => [0, 1, 2].every((shard) => discord.isConnected(shard)));
      await setTimeout(1000);
      start({ SHARDS: '1', SHARD_COUNT: '3' });
      await until(() => discord.connections() > 3);
      processes[1]?.kill('SIGTERM');
      const code = await processes[1]?.exited;
      await setTimeout(2000);
      return [code !== 0 && `ends with ${code}`, discord.tooSoon > 0 && `${discord.tooSoon} logins too soon`];
    },
  },
];

export async function playRestart({ name, shards = 1, mayLose = 0, run }: Restart): Promise<Outcome> {
  const discord = new FaultyDiscord();
  discord.shards = shards;
  await discord.up();
  const bots: Bot[] = [];
  const start: Start = (environment) => {
    const bot = new Bot(discord, environment);
    bots.push(bot);
    return bot;
  };
  const asked: Asked[] = [];
  const timer = setInterval(() => asked.push(discord.ask(QUESTION, {}, asked.length % shards)), ASKS_EVERY);
  const violations = await run(discord, start).finally(() => clearInterval(timer));
  const delivered = asked.filter(({ isDelivered }) => isDelivered);
  const isAnswered = ({ answeredAt }: Asked) => answeredAt !== undefined;
  await until(() => delivered.every(isAnswered), ANSWER_TIME);
  const ending = performance.now();
  for (const bot of bots) bot.kill('SIGTERM');
  const codes = await Promise.all(bots.map(({ exited }) => exited));
  discord.down();
  const answered = delivered.filter(isAnswered).length;
  const lost = delivered.length - answered;
  return {
    name,
    delivered: delivered.length,
    answered,
    lost,
    healed: undefined,
    exit: codes.join(', '),
    ended: (performance.now() - ending) / 1000,
    violations: [...violations, lost > mayLose && `loses ${lost}`].filter((each) => typeof each === 'string'),
    log: bots.map(({ log }) => log).join('\n'),
  };
}
