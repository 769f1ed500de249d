import { Session } from 'node:inspector/promises';

/** What of the program is counted; not Node, nor the bench. */
const COUNTED = /\/dist\/(?:src|commands)\/|\/node_modules\//;

let counting: Session | undefined;

/** To begin to count, and to end, takes longer than what is counted: it begins once, and does not end. */
async function startCounting(): Promise<Session> {
  const session = new Session();
  session.connect();
  await session.post('Profiler.enable');
  await session.post('Profiler.startPreciseCoverage', { callCount: true, detailed: true });
  return session;
}

/**
 * Counts what a call does in steps, which are the same on every machine: how often each block of the program is executed,
 * as V8's precise coverage tells (https://v8.dev/blog/javascript-code-coverage). What regular expressions do inside is one
 * step.
 */
export async function stepsOf(call: () => void): Promise<number> {
  counting ??= await startCounting();
  // What was counted before is forgotten.
  await counting.post('Profiler.takePreciseCoverage');
  call();
  const { result } = await counting.post('Profiler.takePreciseCoverage');
  return result
    .filter(({ url }) => COUNTED.test(url))
    .flatMap(({ functions }) => functions.flatMap(({ ranges }) => ranges.map(({ count }) => count)))
    .reduce((sum, count) => sum + count, 0);
}
