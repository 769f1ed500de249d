import type { RestFault } from '../discord.ts';
import type { Fault } from '../play.ts';
import { checkFour, seconds } from './common.ts';

const onCallback = (name: string, fault: RestFault, times: number, isAnswered: boolean): Fault => ({
  name: `reply: ${name}`,
  during: (discord) => discord.failRest(/callback/, fault, times),
  asks: 3,
  mayLose: isAnswered ? 0 : times,
});

/** What goes wrong with a reply. Others are answered meanwhile. */
export const replies: readonly Fault[] = [
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
        const isTelling = /^Something went wrong/.test(messages.at(-1)?.content ?? '');
        return [
          isTold !== isTelling && `${isTelling ? 'says' : 'does not say'} that something went wrong`,
          messages.length === 0 && 'is alone',
        ];
      },
    }),
  ),
];
