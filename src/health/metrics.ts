import { Counter, collectDefaultMetrics, Gauge, Histogram, Registry } from 'prom-client';
import type { Events } from '../operation/index.ts';
import type { watchShards } from './shards.ts';

/** In seconds. Discord waits for three. */
const ACKNOWLEDGED = [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2, 3, 5, 10];

/**
 * Counts and measures what happens, for Prometheus. Labels come from lists of our own or are numbers of shards: none holds a
 * person, a server, or words.
 */
export function createMetrics(events: Events, shards: ReturnType<typeof watchShards>): Registry {
  const register = new Registry();
  const registers = [register];
  collectDefaultMetrics({ register });

  const interactions = new Counter({
    name: 'verbatim_interactions_total',
    help: 'Interactions that are over, by command, kind and outcome.',
    labelNames: ['command', 'kind', 'outcome'],
    registers,
  });
  events.on('interaction', (labels) => interactions.inc({ ...labels }));

  const acknowledged = new Histogram({
    name: 'verbatim_acknowledged_seconds',
    help: 'Seconds from the dispatch of an interaction until Discord has taken the first response.',
    labelNames: ['kind'],
    buckets: ACKNOWLEDGED,
    registers,
  });
  events.on('acknowledged', (kind, seconds) => acknowledged.observe({ kind }, seconds));

  const errors = new Counter({
    name: 'verbatim_errors_total',
    help: 'Errors told of in the log, by their class.',
    labelNames: ['error'],
    registers,
  });
  events.on('failure', (error) => errors.inc({ error }));

  const rateLimits = new Counter({
    name: 'verbatim_rate_limits_total',
    help: 'Rate limits of Discord’s REST interface that were met, by whom they are for.',
    labelNames: ['scope'],
    registers,
  });
  events.on('rateLimit', (scope) => rateLimits.inc({ scope }));

  new Gauge({
    name: 'verbatim_shards',
    help: 'Shards of this process by state.',
    labelNames: ['state'],
    registers,
    collect() {
      for (const state of ['connecting', 'ready', 'lost'] as const) {
        this.set({ state }, [...shards.values()].filter((shard) => shard.state === state).length);
      }
    },
  });

  const heartbeat = new Gauge({
    name: 'verbatim_heartbeat_seconds',
    help: 'Seconds until Discord acknowledged a shard’s last heartbeat.',
    labelNames: ['shard'],
    registers,
  });
  events.on('heartbeat', (shard, seconds) => heartbeat.set({ shard }, seconds));

  const guilds = new Gauge({
    name: 'verbatim_guilds',
    help: 'Servers of a shard at its last new session.',
    labelNames: ['shard'],
    registers,
  });
  events.on('guilds', (shard, count) => guilds.set({ shard }, count));

  const gauge = (name: string, help: string) => new Gauge({ name, help, registers });
  const documents = gauge('verbatim_documents', 'Documents that answer.');
  const passages = gauge('verbatim_passages', 'Passages of the documents that answer.');
  events.on('documents', (counts) => {
    documents.set(counts.documents);
    passages.set(counts.passages);
  });

  const reloads = new Counter({
    name: 'verbatim_reloads_total',
    help: 'How often the documents were read again, by result.',
    labelNames: ['result'],
    registers,
  });
  const faults = gauge(
    'verbatim_document_faults',
    'Faults of the documents as they stand; the old ones go on answering.',
  );
  events.on('reload', (count) => {
    reloads.inc({ result: count === 0 ? 'taken' : 'faulty' });
    faults.set(count);
  });
  return register;
}
