import fc from 'fast-check';
import { expect, test } from 'vitest';
import { Freshness } from '../../src/discord/freshness.ts';

/** The id of an interaction that is made so many milliseconds from now. */
const idAfter = (milliseconds: number) =>
  String(BigInt(Math.round(Date.now() + milliseconds) - Date.UTC(2015, 0)) << 22n);

// By how much the clocks differ, and how long each takes on its way, all in milliseconds.
const clocks = fc.integer({ min: -10_000_000, max: 10_000_000 });
const way = fc.integer({ min: 0, max: 3000 });

test('what comes in time is not over, however far the clocks differ', () => {
  fc.assert(
    fc.property(clocks, fc.array(fc.tuple(fc.integer({ min: 0, max: 900_000 }), way)), (ahead, made) => {
      const freshness = new Freshness();
      for (const [at, took] of made.toSorted(([a, b], [c, d]) => a + b - c - d))
        expect(freshness.isOver(idAfter(at), at + took + ahead)).toBe(false);
    }),
  );
});

test('what comes more than three seconds later than others did is over', () => {
  fc.assert(
    fc.property(clocks, fc.integer({ min: 3100, max: 120_000 }), (ahead, late) => {
      const freshness = new Freshness();
      expect(freshness.isOver(idAfter(0), ahead)).toBe(false);
      expect(freshness.isOver(idAfter(1000), 1000 + late + ahead)).toBe(true);
      expect(freshness.isOver(idAfter(1000 + late), 1000 + late + ahead)).toBe(false);
    }),
  );
});

test.each(['1', '18446744073709551615'])('an id that no clock explains changes nothing for others: %s', (odd) => {
  const freshness = new Freshness();
  expect(freshness.isOver(odd, 0)).toBe(false);
  expect(freshness.isOver(idAfter(0), 0)).toBe(false);
});
