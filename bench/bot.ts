/**
 * What the logged-in bot costs as a process, started as `npm start` starts it, beside two bare discord.js bots: one that
 * answers "pong", and one that sends Verbatim's bytes without thinking. They talk to a stand-in for Discord in this
 * process, where people ask the questions of `bench/questions/` and, in every fourth interaction, have one completed. The
 * bots take turns; only ratios count, for the machine has other things to do. Linux only: it reads `/proc`.
 *
 * npm run bench:bot [-- --rounds 5 | --short]
 */
import { once } from 'node:events';
import { writeFileSync } from 'node:fs';
import { setTimeout } from 'node:timers/promises';
import { parseArgs } from 'node:util';
import { asMember } from '../tools/discord/objects.ts';
import { printTable } from './datasets.ts';
import type { Captured } from './discord/bare-bot.ts';
import { BotProcess, START } from './discord/bot-process.ts';
import { LeanDiscord } from './discord/stand-in.ts';
import { beginningOf, closedLoop, openLoop, person, questions, slash, typing } from './discord/traffic.ts';
import { machine, median, percentile, rounded } from './figures.ts';

const { values } = parseArgs({
  options: { rounds: { type: 'string', default: '5' }, short: { type: 'boolean', default: false } },
});
/** The short form only shows that everything runs. */
const rounds = values.short ? 1 : Number(values.rounds);
/** Interactions: in a closed loop for warming up, in an open loop, and in the closed loop that is measured. */
const [warmUp, paced, closed] = values.short ? [8, 20, 16] : [999, 2000, 17_000];
/** Interactions a second in the open loop. */
const RATE = 200;
/** In milliseconds, from READY until it is read what the start has cost. */
const IDLE = values.short ? 0 : 2000;

const CAPTURED = 'dist/bench/captured.json';
const BARE = 'node dist/bench/discord/bare-bot.js';
const BOTS = { pong: BARE, 'same bytes': `${BARE} ${CAPTURED}`, Verbatim: START };

const mix = questions.slice(0, warmUp + paced + closed).map((question, index) => {
  const words = index % 4 === 3 ? beginningOf(question) : question;
  return { words, use: index % 4 === 3 ? typing(words) : slash('ask', { question }) };
});

const discord = new LeanDiscord();
await discord.start();

/** How many interactions the bot has been sent. */
let sent = 0;

async function startBot(command: string) {
  sent = 0;
  const bot = new BotProcess(command, discord);
  await once(discord, 'ready');
  return { bot, ready: performance.now() - bot.started };
}

/** @throws if there is no answer in time. */
async function interact() {
  const { words, use } = mix[sent % mix.length] ?? { words: '', use: slash('about', {}) };
  sent += 1;
  const { body, milliseconds } = await discord.interact(use, asMember(person(sent)));
  if (body === undefined) throw new Error(`The bot did not answer “${words}”.`);
  return { words, body, milliseconds };
}

/** Writes down all that Verbatim will answer. Its commands stay registered, so that every measured start finds them. */
async function capture(): Promise<void> {
  const { bot } = await startBot(BOTS.Verbatim);
  const answers = await closedLoop(mix.length, interact);
  await bot.stop();
  const captured: Captured = {};
  for (const { words, body } of answers) {
    const { data } = JSON.parse(body);
    captured[words] = { ...data, allowedMentions: data.allowed_mentions };
  }
  writeFileSync(CAPTURED, JSON.stringify(captured));
}

async function measure(command: string): Promise<Record<string, number>> {
  const first = await startBot(command);
  await interact();
  const answered = performance.now() - first.bot.started;
  await first.bot.stop();

  const { bot, ready } = await startBot(command);
  await setTimeout(IDLE);
  const start = { cpu: bot.cpu, memory: bot.memory };

  await closedLoop(warmUp, interact);
  const times = (await openLoop(paced, RATE, interact)).map(({ milliseconds }) => milliseconds);

  const before = { time: performance.now(), cpu: bot.cpu };
  await closedLoop(closed, interact);
  const seconds = (performance.now() - before.time) / 1000;
  const cpu = bot.cpu - before.cpu;
  const end = bot.memory;
  await bot.stop();
  return {
    'ready (spawn to READY), ms': ready,
    'first /ask answered, ms': answered,
    'CPU of the start, ms': start.cpu,
    'resident, idle, MB': start.memory.resident,
    'of it anonymous, MB': start.memory.anonymous,
    [`resident after ${sent} interactions, MB`]: end.resident,
    'of that anonymous, MB': end.anonymous,
    [`an interaction at ${RATE} a second: median, ms`]: median(times),
    '95th percentile, ms': percentile(times, 0.95),
    '99th percentile, ms': percentile(times, 0.99),
    'interactions a second, 8 in flight': closed / seconds,
    'CPU an interaction, ms': cpu / closed,
  };
}

await capture();
const measured: { [Name in keyof typeof BOTS]: Record<string, number> }[] = [];
for (let round = 0; round < rounds; round += 1) {
  measured.push({
    pong: await measure(BOTS.pong),
    'same bytes': await measure(BOTS['same bytes']),
    Verbatim: await measure(BOTS.Verbatim),
  });
}
discord.stop();

const names = Object.keys(BOTS) as (keyof typeof BOTS)[];
const pairs = [
  ['same bytes', 'pong'],
  ['Verbatim', 'pong'],
  ['Verbatim', 'same bytes'],
] as const;
console.log(`${machine()}; medians of ${rounds} rounds, and of the ratios in each round (least to greatest)\n`);
printTable([
  ['', ...names, ...pairs.map(([one, other]) => `${one} ÷ ${other}`)],
  ...Object.keys(measured[0]?.pong ?? {}).map((figure) => {
    const of = (name: keyof typeof BOTS) => measured.map((round) => round[name][figure] ?? Number.NaN);
    const ratios = pairs.map(([one, other]) => {
      const quotients = of(one).map((value, round) => value / (of(other)[round] ?? Number.NaN));
      const [middle, ...range] = [median(quotients), Math.min(...quotients), Math.max(...quotients)];
      return `${middle.toFixed(2)} (${range.map((each) => each.toFixed(2)).join('–')})`;
    });
    return [figure, ...names.map((name) => rounded(median(of(name)))), ...ratios];
  }),
]);
