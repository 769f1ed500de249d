/**
 * Whether anything that people can do, or that Discord could send by mistake, makes the bot fall, fall silent, send what
 * Discord refuses, ping, or link to where somebody else wants. Prints counts and what went wrong; exit code 1 if anything did.
 *
 * npm run fuzz [-- 100000] [--seed 1]
 */
import { parseArgs } from 'node:util';
import { commands } from '../commands/index.ts';
import { createChat } from '../src/chat/index.ts';
import { openLibrary } from '../src/library.ts';
import { loadLibrary } from '../src/preparing/index.ts';
import { fuzz } from '../tools/fuzz/index.ts';

const { values, positionals } = parseArgs({
  options: { seed: { type: 'string', default: '1' } },
  allowPositionals: true,
});
const crashes: unknown[] = [];
for (const event of ['uncaughtException', 'unhandledRejection']) process.on(event, (error) => crashes.push(error));

const library = openLibrary((await loadLibrary('data', console)).library);
const faultsOfOurs: unknown[] = [];
const chat = createChat(
  commands,
  () => library,
  (error) => faultsOfOurs.push(error),
);
const count = Number(positionals[0] ?? 100_000);
const { counts, faults } = await fuzz(chat, library.documents, count, Number(values.seed)).catch((error) => {
  // A fault of the fuzz itself.
  console.error(error);
  process.exit(1);
});
console.log(counts);
const all = [...crashes, ...faultsOfOurs, ...faults];
console.log(`${all.length} faults`);
for (const fault of all.slice(0, 20)) console.log(fault);
if (all.length > 0) process.exitCode = 1;
