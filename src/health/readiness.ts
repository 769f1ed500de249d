import type { Events } from '../operation/index.ts';
import type { watchShards } from './shards.ts';

/** In milliseconds. Discord has a heartbeat sent every 41 s and acknowledges it at once. */
const MAX_SILENCE = 60_000;

/** What is missing until people are answered; nothing if they are. */
export function watchReadiness(events: Events, shards: ReturnType<typeof watchShards>): () => string[] {
  let isStopping = false;
  let areLoaded = false;
  events.on('stopping', () => (isStopping = true));
  events.on('documents', () => (areLoaded = true));
  return () => {
    const missing = [];
    if (isStopping) missing.push('the bot has been told to stop');
    if (!areLoaded) missing.push('the documents are being loaded');
    if (shards.size === 0) missing.push('no connection to Discord yet');
    for (const [id, { state, heard }] of shards) {
      if (state !== 'ready') missing.push(`shard ${id} is ${state}`);
      else if (performance.now() - heard > MAX_SILENCE) missing.push(`shard ${id} has had no heartbeat acknowledged`);
    }
    return missing;
  };
}
