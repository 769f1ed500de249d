/**
 * Whether documents can change for ever: those of a folder are saved again and again, a paragraph longer or shorter each
 * time, while people ask, complete and check. Prints how the heap grows, how long it takes from a save to the swap, and
 * how long answers had to wait for it; exit code 1 if the heap at the end is larger than after the first swaps.
 *
 * npm run bench:changes [-- --count 200 --folder data]
 */
import { EventEmitter } from 'node:events';
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { monitorEventLoopDelay } from 'node:perf_hooks';
import { parseArgs } from 'node:util';
import { commands } from '../commands/index.ts';
import { createChat } from '../src/chat/index.ts';
import { openLibrary } from '../src/library.ts';
import { locales } from '../src/locales/index.ts';
import { createEvents } from '../src/operation/index.ts';
import { followDocuments, loadLibrary } from '../src/preparing/index.ts';
import { present } from '../src/view/index.ts';
import { printTable } from './datasets.ts';
import { questions } from './discord/traffic.ts';
import { inOwnProcess, machine, median, memory, rounded } from './figures.ts';

const { values } = parseArgs({
  options: {
    count: { type: 'string', default: '200' },
    folder: { type: 'string', default: 'data' },
    measure: { type: 'boolean', default: false },
  },
});
const count = Number(values.count);
/** After so many swaps memory is read. */
const STAGE = Math.max(1, Math.floor(count / 10));
/** By how much the heap may differ between stages. */
const TOLERANCE = 1.05;

interface Stage {
  readonly swaps: number;
  /** In MB, without garbage; typed arrays count. */
  readonly heap: number;
  /** In milliseconds: from a save to the swap, and what an answer waited at most. */
  readonly wait: number;
  readonly hitch: number;
}

async function measure(): Promise<Stage[]> {
  const folder = mkdtempSync(join(tmpdir(), 'verbatim-'));
  cpSync(values.folder, folder, { recursive: true, filter: (path) => !path.endsWith('.prepared') });
  const [file] = readdirSync(folder).filter((name) => /^[^.]+\.md$/.test(name));
  const path = join(folder, file ?? '');
  const text = readFileSync(path, 'utf8').trimEnd();
  const stop = new AbortController();
  const log = { info: () => {}, error: console.error };
  const { library: first, known } = await loadLibrary(folder, log);
  let library = openLibrary(first);
  const swapped = new EventEmitter();
  const chat = createChat(commands, () => library, console.error);
  const following = followDocuments(folder, known, {
    events: createEvents(),
    log,
    signal: stop.signal,
    asked: new EventEmitter(),
    swap: (prepared) => {
      library = openLibrary(prepared);
      swapped.emit('swap');
    },
  });
  const use = () => {
    for (const question of questions.slice(0, 20)) {
      for (const command of ['ask', 'search', 'quote', 'check']) {
        const [option = ''] = Object.keys(chat.commands.find(({ name }) => name === command)?.options ?? {});
        present(chat.respond({ command, options: { [option]: question } }), locales.en, () => true);
        chat.complete({ command, options: { [option]: question.slice(0, 5) } }, option, 25);
      }
    }
  };
  const delay = monitorEventLoopDelay({ resolution: 1 });
  const stages: Stage[] = [];
  let waits: number[] = [];
  for (let swaps = 1; swaps <= count; swaps += 1) {
    use();
    delay.enable();
    const began = performance.now();
    const swap = new Promise((resolve) => swapped.once('swap', resolve));
    writeFileSync(path, swaps % 2 === 0 ? text : `${text}\n\nSaved for the ${swaps}th time, by ${swaps} writers.\n`);
    await swap;
    waits.push(performance.now() - began);
    delay.disable();
    if (swaps % STAGE !== 0) continue;
    const heap = memory().live / 2 ** 20;
    stages.push({ swaps, heap, wait: median(waits), hitch: delay.max / 1e6 });
    waits = [];
    delay.reset();
  }
  stop.abort();
  await following;
  rmSync(folder, { recursive: true, force: true });
  return stages;
}

if (values.measure) {
  console.log(JSON.stringify(await measure()));
} else {
  const stages = inOwnProcess<Stage[]>(['--measure', '--count', values.count, '--folder', values.folder]);
  console.log(`${machine()}\n`);
  printTable([
    ['swaps', 'heap MB', 'save to swap ms (median)', 'longest wait ms'],
    ...stages.map(({ swaps, heap, wait, hitch }) => [swaps, ...[heap, wait, hitch].map(rounded)]),
  ]);
  const [first, last] = [stages[0]?.heap ?? 0, stages.at(-1)?.heap ?? 0];
  if (last > first * TOLERANCE) process.exitCode = 1;
}
