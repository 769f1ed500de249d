import { setTimeout } from 'node:timers/promises';
import { type IIdentifyThrottler, SimpleIdentifyThrottler } from '@discordjs/ws';

/** Which shards a process runs, of how many in all. */
export interface Sharding {
  readonly ids: readonly number[];
  readonly count: number;
}

/**
 * In milliseconds: Discord takes `max_concurrency` IDENTIFYs in 5 s, of shards whose ids differ modulo that number. The rest
 * is for clocks that differ.
 */
const SLOT = 6000;
/** In milliseconds: so much later than its beginning a slot may still be used. */
const LATEST = 500;

/**
 * How long a shard has to wait until it may identify, so that processes that know nothing of each other keep Discord's limit:
 * by the clock, each group of `maxConcurrency` shards has its own slot, one after the other, over and over.
 *
 * @param now Milliseconds since 1970.
 * @returns Milliseconds.
 */
export function untilSlot(shard: number, shardCount: number, maxConcurrency: number, now: number): number {
  const groups = Math.ceil(shardCount / maxConcurrency);
  const cycle = groups * SLOT;
  const late = (now - Math.floor(shard / maxConcurrency) * SLOT) % cycle;
  const sinceSlot = (late + cycle) % cycle;
  return sinceSlot <= LATEST ? 0 : cycle - sinceSlot;
}

/**
 * Says when a shard may identify: as soon as the others of this process let it or, if there are other processes, in its
 * slot.
 */
export function identifyThrottler({ ids, count }: Sharding, maxConcurrency: number): IIdentifyThrottler {
  if (ids.length === count) return new SimpleIdentifyThrottler(maxConcurrency);
  return {
    waitForIdentify: (shard, signal) =>
      setTimeout(untilSlot(shard, count, maxConcurrency, Date.now()), undefined, { signal }),
  };
}
