/**
 * Whether the logged-in bot, started as `npm start` starts it, holds out: people everywhere use everything it has, and
 * the gateway is cut while they do. Prints what was never answered and how memory grows; exit code 1 if an interaction
 * was lost or the log holds anything. Linux only: it reads `/proc`.
 *
 * npm run bench:soak [-- --count 200000]
 */
import { once } from 'node:events';
import { readdirSync, readFileSync } from 'node:fs';
import { setTimeout } from 'node:timers/promises';
import { parseArgs } from 'node:util';
import {
  type APIMessage,
  type APIUser,
  ApplicationIntegrationType,
  InteractionContextType,
  InteractionResponseType,
  InteractionType,
  Locale,
  MessageFlags,
} from 'discord.js';
import { asMember, type Extra, emptyMessage, metadataOf, snowflake } from '../tools/discord/objects.ts';
import { controls } from '../tools/discord/schemas.ts';
import { printTable } from './datasets.ts';
import { BotProcess, START } from './discord/bot-process.ts';
import { LeanDiscord, type Use } from './discord/stand-in.ts';
import { beginningOf, closedLoop, menu, person, questions, slash, typing } from './discord/traffic.ts';
import { machine, percentile, rounded } from './figures.ts';

const { values } = parseArgs({ options: { count: { type: 'string', default: '200000' } } });
const count = Number(values.count);
/** After so many interactions memory is read; in the middle of them the gateway is cut. */
const STAGE = Math.min(20_000, Math.ceil(count / 2));
/** Of interactions, so many use a reply that is there; and of the uses of what others can see, so many are by others. */
const PRESSES = 0.22;
const BY_OTHERS = 0.3;
/** In milliseconds: until then, the bot registers its commands, and says in its log that it has logged in. */
const SETTLING = 2000;
/** So many replies are remembered at most. */
const REMEMBERED = 500;

const { EnglishUS, SpanishES, Russian, ChineseCN, ChineseTW, French, German, PortugueseBR, Japanese } = Locale;
const LOCALES = [EnglishUS, SpanishES, Russian, ChineseCN, ChineseTW, French, German, PortugueseBR, Japanese];

/** Where somebody makes an interaction. */
type Place = (who: APIUser) => Extra;
const onServer: Place = (who) => ({ ...asMember(who), guild_locale: any(LOCALES) });
const installedBy: Place = ({ id }) => ({
  authorizing_integration_owners: { [ApplicationIntegrationType.UserInstall]: id },
});
const PLACES: readonly Place[] = [
  onServer,
  onServer,
  (who) => ({ ...onServer(who), ...installedBy(who) }),
  (user) => ({ context: InteractionContextType.BotDM, user }),
  (user) => ({ context: InteractionContextType.PrivateChannel, user, ...installedBy(user) }),
];

const paragraphs = readdirSync('data')
  .filter((file) => /^[^.]+\.md$/.test(file))
  .flatMap((file) => readFileSync(`data/${file}`, 'utf8').split('\n\n').slice(1));

/** What people do besides pressing buttons, and in how many of a hundred cases. */
const USES: readonly (readonly [number, () => Use])[] = [
  [39, () => slash('ask', { question: any(questions) })],
  [12, () => slash('ask', { question: any(questions), private: true })],
  [26, () => typing(beginningOf(any(questions)))],
  [8, () => slash('search', { words: any(questions) })],
  [4, () => menu('Find a quote', any([...paragraphs, ...questions]))],
  [4, () => menu('Check this quote', `They said: “${piece()}”`)],
  [4, () => slash('check', { quote: any([piece(), piece().replace(/\w+$/, 'banana')]) })],
  [2, () => slash('quote', { passage: `¶ ${any([1, 2, 3, 4, 5, 99])}` })],
  [1, () => slash('about', {})],
];
const uses = USES.flatMap(([share, use]) => Array.from({ length: share }, () => use));

function any<Item>(items: readonly Item[]): Item {
  return items[Math.floor(Math.random() * items.length)] as Item;
}

/** Some words of a document. */
function piece(): string {
  const words = any(paragraphs).split(' ');
  const start = Math.floor(Math.random() * words.length * 0.8);
  return words.slice(start, start + 30).join(' ');
}

interface Reply {
  readonly message: APIMessage;
  readonly asker: APIUser;
  readonly place: Place;
}

/** Those whose buttons can be pressed. */
const replies: Reply[] = [];

function remember(reply: Reply): void {
  if (controlsOf(reply).length > 0) replies.push(reply);
  if (replies.length > REMEMBERED) replies.shift();
}

function controlsOf({ message }: Reply) {
  return controls(message).filter((control) => 'custom_id' in control);
}

function press(reply: Reply): Use {
  const { custom_id, type } = any(controlsOf(reply));
  const data = { custom_id, component_type: type };
  return { type: InteractionType.MessageComponent, data, message: reply.message };
}

const discord = new LeanDiscord();
await discord.start();
const bot = new BotProcess(START, discord);
await once(discord, 'ready');
await setTimeout(SETTLING);
const atStart = bot.log.length;

let begun = 0;
let unanswered = 0;
let cuts = 0;
let waits: number[] = [];

async function act(): Promise<void> {
  begun += 1;
  if (begun % STAGE === Math.floor(STAGE / 2)) {
    discord.cut(cuts % 2 === 0 ? 'close' : 'drop');
    cuts += 1;
  }
  const [reply] = Math.random() < PRESSES ? replies.splice(Math.floor(Math.random() * replies.length), 1) : [];
  const use = reply ? press(reply) : any(uses)();
  const place = reply?.place ?? any(PLACES);
  const isPublic = reply && 'member' in place(reply.asker) && !((reply.message.flags ?? 0) & MessageFlags.Ephemeral);
  const who = reply && !(isPublic && Math.random() < BY_OTHERS) ? reply.asker : person(begun);
  const { body, milliseconds } = await discord.interact(use, { ...place(who), locale: any(LOCALES) });
  waits.push(milliseconds);
  if (body === undefined) unanswered += 1;
  const { type, data } = JSON.parse(body ?? '{}') as { type?: InteractionResponseType; data?: Partial<APIMessage> };
  if (type === InteractionResponseType.ChannelMessageWithSource) {
    const id = snowflake();
    const interaction_metadata = metadataOf({ id, type: use.type, user: who });
    remember({ message: { ...emptyMessage(), ...data, id, interaction_metadata }, asker: who, place });
  }
  const update = type === InteractionResponseType.UpdateMessage ? data : {};
  if (reply) remember({ ...reply, message: { ...reply.message, ...update } });
}

const head =
  'interactions, cuts, unanswered, median ms, 99 % ms, longest ms, resident MB, of it anonymous, resident ÷ first';
const rows: (string | number)[][] = [head.split(', ')];
let first: number | undefined;
while (begun < count) {
  await closedLoop(Math.min(STAGE, count - begun), act);
  const { resident, anonymous } = bot.memory;
  first ??= resident;
  const times = [percentile(waits, 0.5), percentile(waits, 0.99), Math.max(...waits)].map(rounded);
  rows.push([begun, cuts, unanswered, ...times, rounded(resident), rounded(anonymous), (resident / first).toFixed(2)]);
  waits = [];
}
// Of the cuts, it says when they begin and end.
const logged = bot.log.slice(atStart).replace(/^.*"(?:No connection|Connected) to Discord .*\n/gm, '');
await bot.stop();
discord.stop();

console.log(`${machine()}\n`);
printTable(rows);
console.log(`\nIn the log: ${logged || 'nothing'}`);
if (unanswered > 0 || logged !== '') process.exitCode = 1;
