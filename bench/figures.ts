import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { availableParallelism, cpus } from 'node:os';
import { append } from '../src/text/index.ts';

/** The value that so large a share of all is not above; `share` is from 0 to 1. */
export function percentile(values: readonly number[], share: number): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? Number.NaN;
}

export function median(values: readonly number[]): number {
  return percentile(values, 0.5);
}

/** How often one of the first is surer than one of the second (https://en.wikipedia.org/wiki/Receiver_operating_characteristic). */
export function areaUnderCurve(
  first: readonly { readonly confidence: number }[],
  second: readonly { readonly confidence: number }[],
): number {
  let surer = 0;
  for (const a of first) {
    for (const b of second) surer += a.confidence > b.confidence ? 1 : a.confidence === b.confidence ? 0.5 : 0;
  }
  return surer / (first.length * second.length);
}

/** With three digits that count, or all before the point. */
export function rounded(value: number): number {
  return Math.abs(value) >= 1000 ? Math.round(value) : Number(value.toPrecision(3));
}

/** Where and when figures were taken, and with which versions. */
export function machine(): string {
  const readPackage = (folder: string) => JSON.parse(readFileSync(`${folder}package.json`, 'utf8'));
  const { version, dependencies } = readPackage('');
  const packages = Object.keys(dependencies).map((name) => `${name} ${readPackage(`node_modules/${name}/`).version}`);
  const date = new Date().toISOString().slice(0, 10);
  const machine = `${cpus()[0]?.model}, ${availableParallelism()} cores, Node ${process.versions.node}`;
  return `${date}; ${machine}; Verbatim ${version}, ${packages.join(', ')}`;
}

/**
 * Runs the script that is running with other arguments, in a process of its own that can collect its garbage.
 *
 * @param atMost How long it may take, in seconds.
 * @returns What it prints, read as JSON.
 * @throws if it fails, or takes longer.
 */
export function inOwnProcess<Result>(args: readonly string[], atMost = 3600): Result {
  const { stdout, stderr, status, error } = spawnSync(
    process.execPath,
    ['--expose-gc', process.argv[1] ?? '', ...args],
    { encoding: 'utf8', maxBuffer: 2 ** 26, timeout: 1000 * atMost },
  );
  if (status !== 0) throw error ?? new Error(stderr);
  return JSON.parse(stdout) as Result;
}

/** What the objects of this process take, without garbage, and all that is resident; in bytes. */
export function memory(): { live: number; resident: number } {
  globalThis.gc?.();
  globalThis.gc?.();
  const { heapUsed, external, rss } = process.memoryUsage();
  return { live: heapUsed + external, resident: rss };
}

/** Of a call, in milliseconds. */
export interface Times {
  readonly median: number;
  readonly p99: number;
}

/**
 * How long calls take, once they have been made often enough to be compiled.
 *
 * @param calls So many are measured, fewer if they take longer than so many seconds, and as many are made before.
 */
export function timesOf(call: (number: number) => unknown, calls: number, seconds: number): Times {
  const times: number[] = [];
  const run = (number: number) => {
    const start = performance.now();
    call(number);
    return performance.now() - start;
  };
  const isOver = (start: number) => performance.now() - start > 1000 * seconds;
  const first = performance.now();
  for (let number = 0; number < calls && !isOver(first); number += 1) run(number);
  const second = performance.now();
  for (let number = 0; number < calls && !isOver(second); number += 1) times.push(run(number));
  return { median: median(times), p99: percentile(times, 0.99) };
}

/** Items by what they have in common, in the order of the first of each. */
export function groups<Item>(items: readonly Item[], by: (item: Item) => string): Map<string, Item[]> {
  const found = new Map<string, Item[]>();
  for (const item of items) append(found, by(item), item);
  return found;
}
