import type { Fault } from '../play.ts';

/** These are for an operator to mend. */
export const forGood: readonly Fault[] = [
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
