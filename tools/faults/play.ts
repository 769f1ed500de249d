import { setTimeout } from 'node:timers/promises';
import { ApplicationCommandType, InteractionType } from 'discord-api-types/v10';
import { Bot } from './bot.ts';
import { type Asked, FaultyDiscord } from './discord.ts';

/** One bad day, and what the bot has to make of it. */
export interface Fault {
  readonly name: string;
  /** Whether it belongs to the short form. */
  readonly isShort?: true;
  readonly environment?: Readonly<Record<string, string>>;
  /** What goes wrong before the bot is started. */
  readonly before?: (discord: FaultyDiscord) => void;
  /** What goes wrong once it answers. */
  readonly during?: (discord: FaultyDiscord, bot: Bot) => void | Promise<void>;
  /** For how many seconds somebody asks something, four times a second: after `during`, or else from the start. */
  readonly asks: number;
  /** What is asked instead. */
  readonly ask?: (discord: FaultyDiscord, count: number) => Asked | undefined;
  /** How many of those that were delivered may be lost: requests that fail for longer than somebody waits. */
  readonly mayLose?: number;
  /** The code it has to end with by itself; otherwise it goes on until it is told to stop, and then ends with 0 in time. */
  readonly exit?: number;
  /** Seconds from the fault, or the start, to the first answer, at most. */
  readonly healsWithin?: number;
  /** Whether it is told to stop while answers are outstanding. */
  readonly stopsAtOnce?: true;
  /** Seconds until it has ended, at most. */
  readonly endsWithin?: number;
  /** What happens once it is told to stop. */
  readonly afterwards?: (discord: FaultyDiscord, bot: Bot) => void | Promise<void>;
  /** What its log has to hold and may not hold. */
  readonly says?: RegExp;
  readonly saysNot?: RegExp;
  /** What else is not as it should be. */
  readonly violations?: (discord: FaultyDiscord, bot: Bot) => readonly (string | false)[];
}

export interface Outcome {
  readonly name: string;
  readonly delivered: number;
  readonly answered: number;
  readonly lost: number;
  /** Seconds from the fault, or the start, to the first answer; undefined if there was none. */
  readonly healed: number | undefined;
  /** The exit code, and seconds from the signal, or the fault, to it. */
  readonly exit: number | string;
  readonly ended: number;
  readonly violations: readonly string[];
  readonly log: string;
}

/** In milliseconds: for an answer that must come, and for an exit. */
export const ANSWER_TIME = 3200;
const EXIT_TIME = 8500;
const ASKS_EVERY = 250;
/** In milliseconds: of a start on a busy machine. */
export const START_TIME = 60_000;

/** Somebody asks something. */
const slash = (name: string, value: string, option: string) => ({
  type: InteractionType.ApplicationCommand,
  data: { id: '1', type: ApplicationCommandType.ChatInput, name, options: [{ name: option, type: 3, value }] },
});

/** What is soon answered at the first time, too. */
export const QUESTION = slash('quote', '¶ 2', 'passage');

export async function play(fault: Fault): Promise<Outcome> {
  const discord = new FaultyDiscord();
  await discord.up();
  fault.before?.(discord);
  const bot = new Bot(discord, fault.environment);
  try {
    return await playWith(fault, discord, bot);
  } finally {
    bot.kill('SIGKILL');
    discord.down();
  }
}

async function playWith(fault: Fault, discord: FaultyDiscord, bot: Bot): Promise<Outcome> {
  let isEnded = false;
  const exited = bot.exited.finally(() => {
    isEnded = true;
  });
  const asked: Asked[] = [];
  const until = async (is: () => boolean, milliseconds: number) => {
    const end = performance.now() + milliseconds;
    while (!isEnded && !is() && performance.now() < end) await setTimeout(20);
  };
  const ask = () =>
    fault.ask?.(discord, asked.length) ?? discord.ask(QUESTION, {}, Math.floor(Math.random() * discord.shards));

  let since = bot.startedAt;
  if (fault.during) {
    await until(() => discord.isConnected() && bot.log.includes('commands updated'), START_TIME);
    const first = discord.ask(QUESTION);
    await until(() => first.answeredAt !== undefined, ANSWER_TIME);
    since = performance.now();
  }
  const change = fault.during?.(discord, bot);
  const end = performance.now() + fault.asks * 1000;
  while (performance.now() < end && !isEnded) {
    asked.push(ask());
    await setTimeout(ASKS_EVERY);
  }
  await change;
  const delivered = () => asked.filter(({ isDelivered }) => isDelivered);
  const isAllAnswered = () => delivered().every(({ answeredAt }) => answeredAt !== undefined);
  if (!fault.stopsAtOnce) await until(isAllAnswered, ANSWER_TIME);

  let ending = since;
  if (fault.exit === undefined && !isEnded) {
    ending = performance.now();
    bot.kill('SIGTERM');
    await fault.afterwards?.(discord, bot);
  }
  await until(() => false, fault.exit === undefined ? EXIT_TIME - (performance.now() - ending) : START_TIME);
  const ended = (performance.now() - ending) / 1000;
  const exit = isEnded ? await exited : 'hangs';

  const answered = delivered().filter(({ answeredAt }) => answeredAt !== undefined);
  const lost = delivered().length - answered.length;
  const firstAnswer = Math.min(...answered.map(({ answeredAt }) => answeredAt ?? Number.NaN));
  const healed = answered.length > 0 ? (firstAnswer - since) / 1000 : undefined;
  const violations = [
    exit !== (fault.exit ?? 0) && `ends with ${exit} instead of ${fault.exit ?? 0}`,
    lost > (fault.mayLose ?? 0) && `loses ${lost}`,
    fault.healsWithin !== undefined && !((healed ?? Number.NaN) <= fault.healsWithin) && `heals in ${healed ?? 'no'} s`,
    fault.endsWithin !== undefined && ended > fault.endsWithin && `takes ${ended} s to end`,
    fault.says && !fault.says.test(bot.log) && `does not say ${fault.says}`,
    fault.saysNot?.test(bot.log) && `says ${fault.saysNot}`,
    bot.log.includes(discord.token) && 'tells the token',
    bot.log.includes('¶ 2') && 'tells what was asked',
    /Warning/.test(bot.log) && 'warns of its own code',
    ...(fault.violations?.(discord, bot) ?? []),
  ].filter((each) => typeof each === 'string');
  return {
    name: fault.name,
    delivered: delivered().length,
    answered: answered.length,
    lost,
    healed,
    exit,
    ended,
    violations,
    log: bot.log,
  };
}
