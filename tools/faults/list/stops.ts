import type { FaultyDiscord } from '../discord.ts';
import type { Fault } from '../play.ts';
import { checkFour, seconds } from './common.ts';

/** The bot is told to stop, whatever state it is in. */
export const stops: readonly Fault[] = [
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
