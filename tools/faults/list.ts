import { setTimeout } from 'node:timers/promises';
import { InteractionType } from 'discord-api-types/v10';
import { emptyMessage } from '../discord/objects.ts';
import { PASSAGES } from './bot.ts';
import type { Asked, FaultyDiscord, RestFault } from './discord.ts';
import type { Fault } from './play.ts';

// Every fault, and what the bot has to make of it. Seconds of healing have some to spare, for busy machines.

const seconds = (count: number) => setTimeout(count * 1000);

/** Nothing of these ends the bot or loses anything: at the start. */
const atStart: readonly Fault[] = [
  { name: 'start: nothing', asks: 5, healsWithin: 6 },
  ...([500, 502, 403] as const).map(
    (status): Fault => ({
      name: `start: /gateway/bot answers ${status}, twice`,
      ...(status === 500 && { isShort: true }),
      before: (discord) => discord.failRest(/gateway/, { status, html: true }, 2),
      asks: 8,
      healsWithin: 12,
      says: /No connection to Discord \(.*it is tried again[\s\S]*Connected to Discord after/,
    }),
  ),
  {
    name: 'start: /gateway/bot is reset four times, closed once',
    before: (discord) => {
      discord.failRest(/gateway/, { lostBy: 'reset' }, 4);
      discord.failRest(/gateway/, { lostBy: 'close' });
    },
    asks: 35,
    healsWithin: 40,
  },
  {
    name: 'start: /gateway/bot is rate limited for 5 s',

    before: (discord) => discord.failRest(/gateway/, { wait: 5 }),
    asks: 8,
    healsWithin: 10,
    says: /rate limited for \d+ s/,
  },
  {
    name: 'start: /gateway/bot answers after 20 s',
    before: (discord) => discord.failRest(/gateway/, { slow: 20 }),
    asks: 18,
    healsWithin: 22,
  },
  {
    name: 'start: no login is left for 6 s',

    before: (discord) => {
      discord.logins = { ...discord.logins, remaining: 0, reset_after: 6000 };
      globalThis.setTimeout(() => (discord.logins.remaining = 1000), 6000);
    },
    asks: 10,
    healsWithin: 12,
    says: /no login is left/,
    violations: (discord) => [discord.identifies.length !== 1 && `${discord.identifies.length} logins`],
  },
  {
    name: 'start: the port is refused for 5 s',

    before: (discord) => {
      discord.down();
      globalThis.setTimeout(() => discord.up(), 5000);
    },
    asks: 12,
    healsWithin: 14,
    says: /ECONNREFUSED/,
  },
  {
    name: 'start: the gateway answers 503 for 5 s',
    before: (discord) => {
      discord.upgrades = 503;
      globalThis.setTimeout(() => (discord.upgrades = true), 5000);
    },
    asks: 12,
    healsWithin: 14,
    says: /503/,
  },
  {
    name: 'start: no HELLO, once',
    before: (discord) => {
      discord.greets = false;
      globalThis.setTimeout(() => (discord.greets = true), 5000);
    },
    asks: 24,
    healsWithin: 28,
    says: /before HELLO/,
  },
  ...([1000, 1001, 4000, 4003, 4008, 4009, 'invalid'] as const).map(
    (fault): Fault => ({
      name: `start: the login is answered with ${fault}, twice`,
      before: (discord) => discord.failLogin('identify', fault, 2),
      asks: 18,
      healsWithin: 20,
    }),
  ),
  ...(['GET .*commands', 'POST .*commands'] as const).flatMap((call) =>
    (
      [
        [{ status: 500 }, 3],
        [{ status: 503 }, 3],
        [{ status: 403, code: 50_001 }, 3],
        [{ status: 429, code: 30_034 }, 1],
        [{ status: 400, code: 30_034 }, 1],
        [{ lostBy: 'reset' }, 3],
        [{ lostBy: 'close' }, 1],
        [{ wait: 100 }, 1],
      ] as const
    ).map(
      ([fault, times]): Fault => ({
        name: `start: ${call.replace(' .*', ' ')}: ${JSON.stringify(fault)}, ${times} times`,
        before: (discord) => discord.failRest(new RegExp(call), fault, times),
        asks: 6,
        healsWithin: 6,
        says: /Answers go on, but the commands could not be registered/,
        saysNot: /undefined/,
      }),
    ),
  ),
  {
    name: 'start: five shards; each is answered as soon as it is connected',
    before: (discord) => {
      discord.shards = 5;
    },
    asks: 30,
    healsWithin: 6,
    violations: (discord) => [new Set(discord.identifies.map(({ shard }) => shard)).size !== 5 && 'not all logged in'],
  },
];

/** These are for an operator to mend. */
const forGood: readonly Fault[] = [
  {
    name: 'start: the token is refused by REST',
    isShort: true,
    before: (discord) => discord.failRest(/./, { status: 401 }, 100),
    asks: 0,
    exit: 1,
    says: /Discord refuses the token/,
  },
  ...([4004, 4010, 4011, 4012, 4013, 4014] as const).flatMap((code): Fault[] => [
    { name: `start: closed with ${code}`, before: (discord) => discord.failLogin('identify', code), asks: 0, exit: 1 },
    {
      name: `running: closed with ${code}`,
      ...(code === 4004 && { isShort: true }),
      during: (discord) => discord.close(code),
      asks: 1,
      exit: 1,
      mayLose: 4,
    },
  ]),
  {
    name: 'running: the token is revoked, noticed at the resumption',
    during: (discord) => {
      discord.failLogin('resume', 4004);
      discord.close(4000);
    },
    asks: 1,
    mayLose: 4,
    exit: 1,
    says: /Discord refuses the token/,
  },
  {
    name: 'start: GUILD_ID is none of the bot’s',
    environment: { GUILD_ID: '1100000000000000009' },
    before: (discord) => discord.failRest(/commands/, { status: 403, code: 50_001 }, 9),
    asks: 0,
    exit: 1,
    says: /GUILD_ID/,
  },
  { name: 'start: no token, and no terminal', isShort: true, environment: { DISCORD_TOKEN: '' }, asks: 0, exit: 1 },
  {
    name: 'running: a READY that is none',
    during: (discord) => discord.sendLast({ op: 0, t: 'READY', s: 9, d: null }),
    asks: 0,
    exit: 1,
    says: /^{"level":"error",.*"error":"TypeError",.*"at":\[".*"msg":"Something unforeseen ends the bot\b.*}\n$/m,
  },
];

/** Nothing of these ends the bot; nothing that was delivered is lost. */
const running: readonly Fault[] = [
  {
    name: 'running: op 7',
    isShort: true,
    during: (discord) => discord.sendLast({ op: 7, d: null }),
    asks: 5,
    healsWithin: 3,
  },
  {
    name: 'running: op 9, resumable',
    during: (discord) => discord.sendLast({ op: 9, d: true }),
    asks: 8,
    healsWithin: 3,
  },
  {
    name: 'running: op 9, not resumable',
    during: (discord) => discord.sendLast({ op: 9, d: false }),
    asks: 8,
    healsWithin: 8,
  },
  {
    name: 'running: the connection is reset',
    isShort: true,
    during: (discord) => discord.reset(),
    asks: 5,
    healsWithin: 4,
  },
  ...[1000, 1001, 4000, 4001, 4002, 4003, 4005, 4006, 4007, 4008, 4009].map(
    (code): Fault => ({
      name: `running: closed with ${code}`,
      during: (discord) => discord.close(code),
      asks: 10,
      healsWithin: 9,
      says: /No connection to Discord \(closed with code \d+\)[\s\S]*Connected to Discord after/,
    }),
  ),
  {
    name: 'running: closed with 4006, and the session is gone',

    during: (discord) => {
      discord.failLogin('resume', 4006, 9);
      discord.close(4006);
    },
    asks: 12,
    healsWithin: 12,
  },
  {
    name: 'running: closed with 1000, then op 9, three times',
    during: (discord) => {
      discord.failLogin('identify', 'invalid', 3);
      discord.close(1000);
    },
    asks: 25,
    healsWithin: 28,
  },
  {
    name: 'running: heartbeats are not acknowledged',
    before: (discord) => {
      discord.heartbeat = 2000;
    },
    during: async (discord) => {
      discord.acknowledges = false;
      await seconds(5);
      discord.acknowledges = true;
    },
    asks: 10,
    healsWithin: 1,
    says: /fell silent/,
  },
  ...[10, 60].map(
    (time): Fault => ({
      name: `running: the port is refused for ${time} s`,
      during: async (discord) => {
        discord.down();
        await seconds(time);
        await discord.up();
      },
      asks: time * 2 + 5,
      healsWithin: time * 2 + 3,
      says: /No connection to Discord[\s\S]*Connected to Discord after/,
      violations: (discord) => [discord.late > 0 && `${discord.late} answers too late`],
    }),
  ),
  {
    name: 'running: sixteen shards, and the port is refused for 10 s',
    before: (discord) => {
      discord.shards = 16;
      discord.logins = { ...discord.logins, max_concurrency: 16 };
    },
    during: async (discord) => {
      discord.down();
      await seconds(10);
      await discord.up();
    },
    asks: 30,
    healsWithin: 22,
    saysNot: /No connection[\s\S]*No connection/,
  },
  {
    name: 'running: op 7, then the gateway answers 503 for 10 s',
    during: async (discord) => {
      discord.upgrades = 503;
      discord.sendLast({ op: 7, d: null });
      await seconds(10);
      discord.upgrades = true;
    },
    asks: 25,
    healsWithin: 22,
  },
  {
    name: 'running: op 7, then no HELLO for 5 s',
    during: async (discord) => {
      discord.greets = false;
      discord.sendLast({ op: 7, d: null });
      await seconds(5);
      discord.greets = true;
    },
    asks: 26,
    healsWithin: 30,
  },
  {
    name: 'running: nothing gets through for 20 s',
    before: (discord) => {
      discord.heartbeat = 4000;
    },
    during: async (discord) => {
      discord.freeze();
      await seconds(20);
      discord.thaw();
    },
    asks: 75,
    // The first attempts take a connection that is as dead.
    mayLose: 8,
    healsWithin: 70,
  },
  {
    name: 'running: the resume address does not resolve',

    before: (discord) => {
      discord.resumeUrl = 'ws://gone.invalid';
    },
    during: (discord) => discord.close(4000),
    asks: 12,
    healsWithin: 12,
  },
  {
    name: 'running: the resume address is none',
    before: (discord) => {
      discord.resumeUrl = 'no address';
    },
    during: (discord) => discord.close(4000),
    asks: 10,
    healsWithin: 10,
  },
  {
    name: 'running: the process is paused for 6 s',
    during: async (_, bot) => {
      bot.kill('SIGSTOP');
      await seconds(6);
      bot.kill('SIGCONT');
    },
    asks: 9,
    // Those that came in the first half.
    mayLose: 26,
    healsWithin: 8,
    says: /Somebody was not answered/,
  },
  {
    name: 'running: nobody reads the log, and there is much to say',
    isShort: true,
    during: (discord, bot) => {
      bot.closeLog();
      discord.failRest(/callback/, { status: 403, code: 50_001 }, 8);
      discord.close(4000);
    },
    asks: 5,
    mayLose: 8,
  },
  {
    name: 'running: interactions that are none, and events nobody knows',
    isShort: true,
    during: (discord) => {
      const polls = { poll: { question: { text: 'a' }, answers: null } };
      const messages = { '5': { id: '5', content: 'a', message_snapshots: [{ message: polls }, null, 5], poll: 5 } };
      const menu = { id: '1', type: 3, name: 'Find a quote', target_id: '5', resolved: { messages } };
      for (const odd of [null, 5, 'x', [], {}, { id: null }, { id: 'x', type: 2 }, { id: '1', type: 99 }])
        discord.dispatch('INTERACTION_CREATE', odd);
      for (const data of [null, 5, {}, { name: 5 }, { ...menu, resolved: null }, { ...menu, target_id: 7 }, menu])
        for (const type of [2, 3, 4, 5]) discord.ask({ type, data, channel: 5 }, { member: null, locale: 5 });
      for (const event of ['', 'ZYXXY', 'GUILD_CREATE', 'MESSAGE_CREATE']) discord.dispatch(event, null);
    },
    asks: 3,
    healsWithin: 2,
  },
  {
    name: 'running: another process answers with the same token',
    during: (discord) => discord.failRest(/callback/, { status: 400, code: 40_060 }, 12),
    ask: checkFour,
    asks: 5,
    mayLose: 12,
    violations: (discord, bot) => [
      discord.stray > 0 && 'goes on where the other has answered',
      bot.log.split('run twice?').length !== 2 && 'does not say so once',
    ],
  },
];

/** A check whose answer takes several messages. */
function checkFour(discord: FaultyDiscord): Asked {
  const content = PASSAGES.map((passage) => `“${passage.split(' ').slice(0, 12).join(' ')}”`).join('\n\n');
  const messages = { '5': { ...emptyMessage(), id: '5', content } };
  const data = { id: '1', type: 3, name: 'Check this quote', target_id: '5', resolved: { messages } };
  return discord.ask({ type: InteractionType.ApplicationCommand, data });
}

const onCallback = (name: string, fault: RestFault, times: number, isAnswered: boolean): Fault => ({
  name: `reply: ${name}`,
  during: (discord) => discord.failRest(/callback/, fault, times),
  asks: 3,
  mayLose: isAnswered ? 0 : times,
});

/** What goes wrong with a reply. Others are answered meanwhile. */
const replies: readonly Fault[] = [
  onCallback('rate limited for 0.5 s', { wait: 0.5 }, 1, true),
  onCallback('rate limited for 2 s, globally', { wait: 2, isGlobal: true }, 1, true),
  onCallback('rate limited for 5 s', { wait: 5 }, 1, false),
  onCallback('rate limited for 60 s', { wait: 60 }, 1, false),
  ...[500, 502, 503, 504, 520].flatMap((status) => [
    onCallback(`${status}`, { status, html: true }, 2, true),
    onCallback(`${status} once it was taken`, { status, taken: true }, 2, true),
  ]),
  onCallback('503, often', { status: 503 }, 20, false),
  ...(['reset', 'close'] as const).flatMap((lostBy) => [
    onCallback(`lost by ${lostBy}`, { lostBy }, 2, true),
    onCallback(`lost by ${lostBy} once it was taken`, { lostBy, taken: true }, 1, true),
  ]),
  onCallback('slow by 2 s', { slow: 2 }, 1, true),
  onCallback('slow by 5 s', { slow: 5, taken: true }, 1, true),
  onCallback('slow by 20 s', { slow: 20 }, 1, false),
  onCallback('401', { status: 401 }, 1, true),
  onCallback('403, 50001', { status: 403, code: 50_001 }, 1, true),
  onCallback('400, HTML', { status: 400, html: true }, 1, true),
  onCallback('404, 10062', { status: 404, code: 10_062 }, 1, false),
  {
    name: 'reply: closed for a second',
    isShort: true,
    during: async (discord) => {
      discord.failRest(/callback/, { lostBy: 'close' }, 1000);
      await seconds(1);
      discord.healRest();
    },
    asks: 4,
  },
  ...[
    ['500, twice', { status: 500 }, 2, false],
    ['reset, twice', { lostBy: 'reset' }, 2, false],
    ['500, three times', { status: 500 }, 3, true],
    ['403', { status: 403, code: 50_013 }, 1, true],
    ['rate limited for 4 s', { wait: 4 }, 1, false],
  ].map(
    ([name, fault, times, isTold]): Fault => ({
      name: `further messages: ${name}`,
      ...(name === '500, three times' && { isShort: true }),

      during: (discord) => discord.failRest(/webhooks/, fault as RestFault, times as number),
      ask: (discord, count) => (count === 0 ? checkFour(discord) : undefined),
      asks: 6,
      violations: ({ asked }) => {
        const messages = asked.flatMap(({ followUps }) => followUps);
        const isTelling = /lost on the way/.test(messages.at(-1)?.content ?? '');
        return [
          isTold !== isTelling && `${isTelling ? 'says' : 'does not say'} that the rest was lost`,
          messages.length === 0 && 'is alone',
        ];
      },
    }),
  ),
];

/** The bot is told to stop, whatever state it is in. */
const stops: readonly Fault[] = [
  { name: 'stop: idle', during: () => {}, asks: 0 },
  {
    name: 'stop: replies are on their way',
    isShort: true,
    during: (discord) => discord.failRest(/callback/, { slow: 2 }, 4),
    asks: 1,
    stopsAtOnce: true,
  },
  {
    name: 'stop: told twice, while a reply hangs',
    isShort: true,
    during: (discord) => discord.failRest(/callback/, { slow: 60 }, 9),
    asks: 1,
    stopsAtOnce: true,
    mayLose: 4,
    afterwards: async (_, bot) => {
      await seconds(0.5);
      bot.kill('SIGTERM');
    },
    endsWithin: 2,
  },
  ...(
    [
      ['the port is refused', (discord) => discord.down()],
      ['the gateway answers 503', (discord) => refuse(discord, 503)],
      ['no HELLO', (discord) => refuse(discord, 'silence')],
      ['nothing gets through', (discord) => discord.freeze()],
      ['a reply hangs', (discord) => discord.failRest(/callback/, { slow: 60 }, 9)],
      ['a reply is rate limited for 60 s', (discord) => discord.failRest(/callback/, { wait: 60 }, 9)],
      ['the login waits for its turn', (discord) => discord.sendLast({ op: 9, d: false })],
    ] as [string, (discord: FaultyDiscord) => void][]
  ).map(
    ([name, during]): Fault => ({
      name: `stop: ${name}`,
      ...(name === 'the port is refused' && { isShort: true }),
      during,
      asks: 1,
      stopsAtOnce: true,
      mayLose: 4,
      afterwards: backAgain,
      violations: noLogin,
    }),
  ),
  {
    name: 'stop: further messages are rate limited for 60 s',
    during: (discord) => discord.failRest(/webhooks/, { wait: 60 }, 9),
    ask: checkFour,
    asks: 1,
    stopsAtOnce: true,
  },
  {
    name: 'stop: the resume address does not resolve',
    before: (discord) => {
      discord.resumeUrl = 'ws://gone.invalid';
    },
    during: (discord) => discord.close(4000),
    asks: 1,
    stopsAtOnce: true,
    mayLose: 4,
    violations: noLogin,
  },
  {
    name: 'stop at the start: Discord’s address does not resolve',
    environment: { DISCORD_API_URL: 'http://gone.invalid/api' },
    asks: 4,
    stopsAtOnce: true,
    says: /No connection to Discord \(.*(?:ENOTFOUND|EAI_AGAIN)/,
  },
  ...(
    [
      ['no HELLO', (discord) => refuse(discord, 'silence')],
      ['the port is refused', (discord) => discord.down()],
      ['/gateway/bot is rate limited for 100 s', (discord) => discord.failRest(/gateway/, { wait: 100 })],
      ['/gateway/bot hangs', (discord) => discord.failRest(/gateway/, { slow: 100 })],
      ['the list of commands is rate limited for 100 s', (discord) => discord.failRest(/commands/, { wait: 100 })],
      ['the list of commands hangs', (discord) => discord.failRest(/commands/, { slow: 100 })],
    ] as [string, (discord: FaultyDiscord) => void][]
  ).map(([name, before]): Fault => ({ name: `stop at the start: ${name}`, before, asks: 4, stopsAtOnce: true })),
];

function refuse(discord: FaultyDiscord, how: 503 | 'silence'): void {
  if (how === 503) discord.upgrades = how;
  else discord.greets = false;
  discord.sendLast({ op: 7, d: null });
}

/** Discord is well again. */
async function backAgain(discord: FaultyDiscord): Promise<void> {
  await seconds(0.5);
  discord.greets = true;
  discord.upgrades = true;
  discord.thaw();
  await discord.up().catch(() => {});
}

function noLogin({ identifies, resumes }: FaultyDiscord): string[] {
  return identifies.length + resumes > 1 ? ['logs in again'] : [];
}

export const faults: readonly Fault[] = [...atStart, ...forGood, ...running, ...replies, ...stops];
