import { beforeEach, expect, onTestFinished, test, vi } from 'vitest';
import { backOff, reasonOf, Trouble } from '../../src/discord/waiting.ts';

const lines: string[] = [];
const log = {
  info: (line: string) => void lines.push(line),
  error: (line: string, cause?: unknown) => void lines.push(cause === undefined ? line : `${line} and its cause`),
};

beforeEach(() => {
  lines.length = 0;
  vi.useFakeTimers({ toFake: ['performance', 'setTimeout'] });
  onTestFinished(() => void vi.useRealTimers());
});

test('pauses grow from a second to a minute, and are never all the same', () => {
  for (let failures = 1; failures < 100; failures += 1) {
    const pauses = Array.from({ length: 20 }, () => backOff(failures));
    const longest = Math.min(60_000, 1000 * 1.5 ** (failures - 1));
    for (const pause of pauses) expect(pause).toBeGreaterThanOrEqual(longest / 2);
    for (const pause of pauses) expect(pause).toBeLessThanOrEqual(longest);
    expect(new Set(pauses).size).toBeGreaterThan(1);
  }
});

test('what lasts is said when it begins, at most once a minute, and is over after a time', () => {
  const trouble = new Trouble('No connection', log);
  for (let second = 0; second < 150; second += 1) {
    trouble.report('reset');
    vi.advanceTimersByTime(1000);
  }
  expect(trouble.end()).toBe(150);
  expect(trouble.end()).toBeUndefined();
  expect(lines).toEqual([
    'No connection (reset): it is tried again.',
    'No connection for 60 s (reset): it is still tried.',
    'No connection for 120 s (reset): it is still tried.',
  ]);
});

test.each([
  [
    Object.assign(new Error('connect ECONNREFUSED 127.0.0.1:9'), { code: 'ECONNREFUSED' }),
    'connect ECONNREFUSED 127.0.0.1:9',
  ],
  [Object.assign(new AggregateError([], ''), { code: 'ECONNREFUSED' }), 'ECONNREFUSED'],
  [new Error('one\ntwo'), 'one'],
])('what went wrong is told on a line: %s', (error, reason) => {
  expect(reasonOf(error)).toBe(reason);
});
