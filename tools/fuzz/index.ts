import { setTimeout } from 'node:timers/promises';
import { inspect } from 'node:util';
import { InteractionType } from 'discord-api-types/v10';
import fc from 'fast-check';
import type { Chat } from '../../src/chat/index.ts';
import { runDiscord } from '../../src/discord/index.ts';
import type { Document } from '../../src/documents/index.ts';
import { leavesOf } from '../discord/markup.ts';
import { bot, circumstances, passerBy, snowflake, userOf } from '../discord/objects.ts';
import type { Sent } from '../discord/schemas.ts';
import { type Answer, type DiscordStandIn, startDiscord } from '../discord/stand-in.ts';
import { type Act, acts, SOMEBODY } from './interactions.ts';
import { textsOver } from './texts.ts';
import { wrecked } from './wreck.ts';

interface Fuzzed {
  /** How many of each kind were answered, and how many wrecked ones were survived. */
  readonly counts: Readonly<Record<string, number>>;
  /** What went wrong, with what it came of. */
  readonly faults: readonly string[];
}

/** So many interactions are made at once, so many with one bot, and of these one in five is wrecked. */
const [IN_FLIGHT, ROUND, WRECKED] = [8, 5000, 0.2];

/** After so many wrecked ones it is looked whether others are answered. */
const ALIVE = 20;

/**
 * Has a bot of its own, connected to the stand-in, answer anything that people can do, and survive what Discord would
 * never send.
 *
 * @param chat What the bot answers with; a fault of it is to be thrown.
 * @param count How many interactions.
 * @param seed The same make the same.
 */
export async function fuzz(chat: Chat, documents: readonly Document[], count: number, seed: number): Promise<Fuzzed> {
  const counts: Record<string, number> = {};
  const faults: string[] = [];
  for (let done = 0; done < count; done += ROUND) {
    const round = await fuzzOneBot(chat, documents, Math.min(ROUND, count - done), seed + done);
    for (const [kind, number] of Object.entries(round.counts)) counts[kind] = (counts[kind] ?? 0) + number;
    faults.push(...round.faults);
  }
  return { counts, faults };
}

async function fuzzOneBot(chat: Chat, documents: readonly Document[], count: number, seed: number): Promise<Fuzzed> {
  const discord = await startDiscord();
  const { lines, end } = await startBot(discord, chat);
  const texts = documents.flatMap(({ passages }) => passages.map(({ text }) => text));
  const any = acts(chat.commands, textsOver(texts), await someAnswers(discord));
  const numberWrecked = Math.ceil(count * WRECKED);
  const legal = fc.sample(any, { numRuns: count - numberWrecked, seed });
  const faults: string[] = [];
  const counts: Record<string, number> = {};
  const addresses = texts.flatMap((text) => text.match(/https?:\/\/\S+/g) ?? []);
  const links = [...documents.flatMap(({ url, about }) => [url, about?.url]), ...addresses];
  const waiting = legal.map((act) => async () => {
    const kind = InteractionType[act.use.type];
    const answer = await discord.interact(act.use, act.extra).catch(({ message }: Error) => message);
    if (typeof answer === 'string') return void faults.push(`${answer} ${inspect(act, { depth: 9 })}`);
    counts[kind] = (counts[kind] ?? 0) + 1;
    for (const fault of faultsOf(answer, act, links, discord.mentions))
      faults.push(`${fault} ${inspect(act, { depth: 9 })}`);
  });
  await Promise.all(
    Array.from({ length: IN_FLIGHT }, async () => {
      for (let next = waiting.pop(); next; next = waiting.pop()) await next();
    }),
  );
  faults.push(...lines, ...discord.violations);

  for (const [at, interaction] of fc.sample(wrecked(any.map(asSent)), { numRuns: numberWrecked, seed }).entries()) {
    discord.sendWrecked(interaction);
    if (at % ALIVE !== 0) continue;
    await discord
      .slash('about', {}, passerBy())
      .catch(() => faults.push(`Nobody is answered after ${inspect(interaction)}.`));
  }
  counts['wrecked'] = numberWrecked;
  await end().catch((error) => faults.push(inspect(error)));
  // What came of wrecked ones may be as wrong as they are.
  discord.violations.length = 0;
  await discord.stop();
  return { counts, faults };
}

/**
 * A bot that is connected, and has registered its commands. Apart from what is then asked of it, since some of a bot outlives
 * its end.
 *
 * @returns The lines that it logs from then on, and what ends it.
 */
async function startBot({ token, url }: DiscordStandIn, chat: Chat) {
  const lines: string[] = [];
  const log = {
    info: (line: string) => void lines.push(line),
    error: (line: string, cause?: unknown) => void lines.push(`${line} ${inspect(cause)}`),
  };
  const stop = new AbortController();
  const running = runDiscord({ token, guildId: undefined, apiUrl: url }, chat, log, stop.signal);
  while (!lines.some((line) => line.includes('commands updated'))) await Promise.race([setTimeout(10), running]);
  lines.length = 0;
  const end = () => {
    stop.abort();
    return running;
  };
  return { lines, end };
}

function asSent({ use, extra }: Act): object {
  return { id: snowflake(), application_id: bot.id, token: 'token', version: 1, ...use, ...circumstances(extra) };
}

/** Messages with all kinds of buttons. */
async function someAnswers(discord: DiscordStandIn): Promise<Sent[]> {
  const answers: Sent[] = [];
  for (const [name, options] of [
    ['ask', { question: 'what do they say about NATO?' }],
    ['ask', { question: 'what do they say about NATO?', private: true }],
    ['ask', { question: 'what about the weather in Ohio?', to: SOMEBODY.id }],
    ['ask', { question: 'hello' }],
    ['search', { words: 'NATO' }],
    ['quote', { passage: '¶ 2' }],
    ['check', { quote: 'the further expansion of NATO' }],
    ['check', { quote: `oppose the further enlargement of NATO ${'and so on '.repeat(40)}` }],
    ['about', {}],
  ] as const) {
    answers.push((await discord.slash(name, options, passerBy())).data);
  }
  return answers;
}

/** What is to be seen in a message of the bot, by kind. */
const OURS = new Set([
  'text',
  'br',
  'newline',
  'twemoji',
  'strong',
  'strikethrough',
  'blockQuote',
  'subtext',
  'codeBlock',
]);

/** Whether an address is that of a message which an interaction tells of. */
function isOfMessageIn({ data }: Act['use'], address = ''): boolean {
  const [, id] = /^https:\/\/discord\.com\/channels\/(?:@me|\d+)\/\d+\/(\d+)$/.exec(address) ?? [];
  return id !== undefined && JSON.stringify(data).includes(`"id":"${id}"`);
}

/** What an answer must not hold: pings but for who is addressed, links and markup that are not the bot's own. */
function faultsOf(
  { data, followUps }: Answer,
  { use, extra }: Act,
  links: readonly (string | null | undefined)[],
  commands: readonly string[],
): string[] {
  return [data, ...followUps].flatMap(({ content = '', allowed_mentions }) => {
    const mentioned = [SOMEBODY.id, userOf(circumstances(extra)).id];
    const pinged = (allowed_mentions?.users ?? []).filter((id) => id !== SOMEBODY.id);
    const others = commands.reduce((rest, command) => rest.replaceAll(command, ''), content);
    const wrong = leavesOf(others).filter(({ path, text, target }) => {
      const kinds = path.split(' ');
      if (kinds.includes('link')) return !links.includes(target) && !isOfMessageIn(use, target);
      if (kinds.at(-1) === 'user') return !mentioned.includes(text);
      return !kinds.every((kind) => OURS.has(kind));
    });
    return [
      ...pinged.map((id) => `It pings ${id}.`),
      ...wrong.map(({ path, text, target }) => `It shows ${path}: ${target ?? text} in ${inspect(content)}.`),
    ];
  });
}
