import type { Fault } from '../play.ts';
import { checkFour, seconds } from './common.ts';

/** Nothing of these ends the bot; nothing that was delivered is lost. */
export const running: readonly Fault[] = [
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
