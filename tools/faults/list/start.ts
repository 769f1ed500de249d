import type { Fault } from '../play.ts';

/** Nothing of these ends the bot or loses anything: at the start. */
export const atStart: readonly Fault[] = [
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
        says: /The commands could not be registered/,
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
