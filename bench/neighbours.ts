/**
 * What nine people notice while a tenth sends the bot, started as `npm start` starts it, the costliest inputs there are, as
 * fast as the cool-down lets him: all that he may do in twenty seconds at once, over and over. First each kind of text is
 * tried through each door, to know which these are. Exit code 1 if the nine wait too long, or are not answered. Linux only.
 *
 * npm run bench:neighbours [-- --seconds 60 | --short]
 */
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { setTimeout } from 'node:timers/promises';
import { parseArgs } from 'node:util';
import { ComponentType, InteractionType } from 'discord.js';
import { asMember, emptyMessage, snowflake } from '../tools/discord/objects.ts';
import { printTable } from './datasets.ts';
import { BotProcess, START } from './discord/bot-process.ts';
import { LeanDiscord, type Use } from './discord/stand-in.ts';
import { beginningOf, menu, openLoop, person, questions, slash, typing } from './discord/traffic.ts';
import { machine, percentile, rounded } from './figures.ts';
import { ID, kindsOf, MESSAGE, OPTION, textOf } from './worst.ts';

const { values } = parseArgs({
  options: { seconds: { type: 'string', default: '60' }, short: { type: 'boolean', default: false } },
});
const seconds = values.short ? 1 : Number(values.seconds);

/** What the nine do, together, in a second: each twice as much as the cool-down would let them do for long. */
const RATE = 18;
const NEIGHBOURS = 9;
/** What the tenth may do in so many milliseconds. */
const WINDOW = 20_000;
const ALLOWED = { commands: 20, buttons: 40, completions: 100 };
/** In milliseconds, of the nine: what is to be true of 99 in a hundred. */
const MOST = 50;

const words = readFileSync('data/china-russia-joint-statement.md', 'utf8').split(/\s+/);
const kinds = Object.entries(kindsOf(words));

function press(custom_id: string): Use {
  const data = { custom_id, component_type: ComponentType.Button };
  return { type: InteractionType.MessageComponent, data, message: { ...emptyMessage(), id: snowflake() } };
}

/** How texts come in, by what the cool-down counts. */
const DOORS: Readonly<Record<keyof typeof ALLOWED, readonly ((kind: () => string) => Use)[]>> = {
  commands: [
    (kind) => slash('ask', { question: textOf(kind, OPTION) }),
    (kind) => slash('search', { words: textOf(kind, OPTION) }),
    (kind) => slash('quote', { passage: textOf(kind, OPTION) }),
    (kind) => slash('check', { quote: textOf(kind, OPTION) }),
    (kind) => menu('Find a quote', textOf(kind, MESSAGE)),
    (kind) => menu('Check this quote', textOf(kind, MESSAGE)),
  ],
  buttons: [(kind) => press(textOf(kind, ID))],
  completions: [(kind) => typing(textOf(kind, OPTION))],
};

const discord = new LeanDiscord();
await discord.start();
const bot = new BotProcess(START, discord);
await once(discord, 'ready');
await setTimeout(2000);

let passersBy = 1000;
const timeOf = async (use: Use) => (await discord.interact(use, asMember(person(passersBy++)))).milliseconds;

/** Makes a new one of the slowest kind of a door. */
async function slowestOf(doors: readonly ((kind: () => string) => Use)[]) {
  let slowest = { make: () => press(''), milliseconds: 0, name: '' };
  for (const door of doors) {
    for (const [name, kind] of values.short ? kinds.slice(0, 1) : kinds) {
      const make = () => door(kind);
      const milliseconds = Math.min(await timeOf(make()), await timeOf(make()), await timeOf(make()));
      if (milliseconds > slowest.milliseconds) slowest = { make, milliseconds, name };
    }
  }
  return slowest;
}

const worst = {
  commands: await slowestOf(DOORS.commands),
  buttons: await slowestOf(DOORS.buttons),
  completions: await slowestOf(DOORS.completions),
};

/** What the nine wait, in milliseconds; it is infinitely long where no answer comes. */
async function neighbours(): Promise<number[]> {
  let turn = 0;
  const answers = await openLoop(seconds * RATE, RATE, () => {
    const question = questions[(turn * 7) % questions.length] ?? '';
    const use = turn % 4 === 3 ? typing(beginningOf(question)) : slash('ask', { question });
    turn += 1;
    // The cool-down would stop nine: of each there are many, one after the other.
    return discord.interact(
      use,
      asMember(person((turn % NEIGHBOURS) + NEIGHBOURS * Math.floor(turn / (NEIGHBOURS * 20)))),
    );
  });
  return answers.map(({ body, milliseconds }) => (body === undefined ? Number.POSITIVE_INFINITY : milliseconds));
}

/** All that the cool-down lets him do in its time; made before, since it takes long. */
const allowed = (Object.entries(ALLOWED) as [keyof typeof ALLOWED, number][]).flatMap(([what, count]) =>
  Array.from({ length: count }, worst[what].make),
);

/** Does all of it at once, over and over, until he is told to stop. */
async function flood(signal: AbortSignal): Promise<void> {
  const tenth = asMember(person(29_999));
  while (!signal.aborted) {
    for (const use of allowed) void discord.interact(use, tenth);
    await setTimeout(WINDOW, undefined, { signal }).catch(() => {});
  }
}

await neighbours();
const alone = await neighbours();
const stop = new AbortController();
const flooding = flood(stop.signal);
const beside = await neighbours();
stop.abort();
await flooding;
await bot.stop();
discord.stop();

console.log(`${machine()}\n`);
printTable([
  ['he sends', 'made of', 'alone, ms'],
  ...Object.entries(worst).map(([what, { name, milliseconds }]) => [what, name, rounded(milliseconds)]),
]);
console.log('');
const row = (name: string, times: readonly number[]) => [
  name,
  times.length,
  ...[0.5, 0.99, 1].map((share) => rounded(percentile(times, share))),
];
printTable([
  ['the nine', 'interactions', 'median ms', '99th percentile ms', 'longest ms'],
  row('alone', alone),
  row('beside him', beside),
]);
if (!values.short && percentile(beside, 0.99) > MOST) process.exitCode = 1;
if (beside.includes(Number.POSITIVE_INFINITY)) process.exitCode = 1;
