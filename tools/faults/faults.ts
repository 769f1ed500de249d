/**
 * Plays every fault with the built bot as a process, several at once, and prints what became of it. Fails if the bot loses
 * what it could have answered, ends where it should not, hangs, or keeps silent.
 *
 * npm run faults [-- a word of the names] [--log]
 */
import { parseArgs } from 'node:util';
import { prepareDocuments } from './bot.ts';
import { faults } from './list/index.ts';
import { type Outcome, play } from './play.ts';
import { playRestart, restarts } from './restarts.ts';

/** Most of the time is spent on waiting. */
const AT_ONCE = 6;

const { values, positionals } = parseArgs({
  options: { log: { type: 'boolean', default: false } },
  allowPositionals: true,
});
const [word = ''] = positionals;
const all = [
  ...faults.map((fault) => ({ name: fault.name, play: () => play(fault) })),
  ...restarts.map((restart) => ({ name: restart.name, play: () => playRestart(restart) })),
];
const left = all.filter(({ name }) => name.includes(word));
const head = ['fault', 'delivered', 'answered', 'lost', 'healed, s', 'exit', 'ended, s', 'violations'];
console.log(`| ${head.join(' | ')} |\n| ${head.map(() => '---').join(' | ')} |`);

function tell({ name, delivered, answered, lost, healed, exit, ended, violations, log }: Outcome): void {
  const row = [
    name,
    delivered,
    answered,
    lost,
    healed?.toFixed(1) ?? '–',
    exit,
    ended.toFixed(1),
    violations.join('; '),
  ];
  console.log(`| ${row.join(' | ')} |`);
  if (values.log || violations.length > 0) console.log(log.replace(/^/gm, '    '));
  if (violations.length > 0) process.exitCode = 1;
}

prepareDocuments();
const again: typeof left = [];
await Promise.all(
  Array.from({ length: AT_ONCE }, async () => {
    for (let fault = left.shift(); fault; fault = left.shift()) {
      const outcome = await fault.play();
      if (outcome.violations.length === 0) tell(outcome);
      else again.push(fault);
    }
  }),
);
// A machine that is busy otherwise is no fault of the bot's: what went wrong is played again by itself.
for (const { play } of again) tell(await play());
