import type { Events, ShardState } from '../operation/index.ts';

/** A connection to Discord. */
interface Shard {
  readonly state: ShardState;
  /** When it was last heard of: since it is ready, or since a heartbeat was acknowledged. By `performance.now()`. */
  readonly heard: number;
}

/** The shards of this process by their ids, as they come to be known. */
export function watchShards(events: Events): ReadonlyMap<number, Shard> {
  const shards = new Map<number, Shard>();
  events.on('shard', (id, state) => void shards.set(id, { state, heard: performance.now() }));
  events.on('heartbeat', (id) => {
    const shard = shards.get(id);
    if (shard) shards.set(id, { ...shard, heard: performance.now() });
  });
  return shards;
}
