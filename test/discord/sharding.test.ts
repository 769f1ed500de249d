import fc from 'fast-check';
import { expect, test } from 'vitest';
import { untilSlot } from '../../src/discord/gateway/sharding.ts';

test('shards that may not log in at once do so five seconds apart, in whichever process they are', () => {
  const time = fc.integer({ min: 1_700_000_000_000, max: 1_800_000_000_000 });
  const apart = fc.integer({ min: -100_000, max: 100_000 });
  // Clocks of two machines, in milliseconds.
  const difference = fc.integer({ min: -500, max: 500 });
  fc.assert(
    fc.property(
      fc.integer({ min: 2, max: 64 }),
      fc.integer({ min: 1, max: 16 }),
      fc.nat(),
      fc.nat(),
      time,
      apart,
      difference,
      (count, atOnce, a, b, now, later, ahead) => {
        const [one, other] = [a % count, b % count];
        fc.pre(one !== other && one % atOnce === other % atOnce);
        const first = now + untilSlot(one, count, atOnce, now);
        const second = now + later + untilSlot(other, count, atOnce, now + later + ahead);
        expect(Math.abs(first - second)).toBeGreaterThanOrEqual(5000);
      },
    ),
  );
});

test.each([
  ['the only shard', 0, 1, 1, 6000],
  ['all at once', 15, 16, 16, 6000],
  ['one of three', 2, 3, 1, 18_000],
])('%s waits for less than a round', (_, shard, count, atOnce, round) => {
  for (let now = 0; now < 2 * round; now += 250) expect(untilSlot(shard, count, atOnce, now)).toBeLessThan(round);
});
