import { beforeAll, expect, test } from 'vitest';
import { prepareDocuments } from '../tools/faults/bot.ts';
import { faults } from '../tools/faults/list/index.ts';
import { type Outcome, play } from '../tools/faults/play.ts';
import { playRestart, restarts } from '../tools/faults/restarts.ts';

// The short form of npm run faults: those that are soon over, all at once, with the built bot as a process.

const short = [
  ...faults.filter(({ isShort }) => isShort).map((fault) => ({ name: fault.name, play: () => play(fault) })),
  ...restarts
    .filter(({ isShort }) => isShort)
    .map((restart) => ({ name: restart.name, play: () => playRestart(restart) })),
];

beforeAll(prepareDocuments);

// On a busy machine it may be too slow for what people wait for.
test.concurrent.for(short)('$name', { retry: 2 }, async ({ play }) => {
  const outcome: Outcome = await play();
  expect(outcome.violations, outcome.log).toEqual([]);
});
