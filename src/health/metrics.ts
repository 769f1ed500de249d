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

  const counter = (name: string, help: string, ...labelNames: string[]) =>
    new Counter({ name, help, labelNames, registers });
  const gauge = (name: string, help: string, ...labelNames: string[]) =>
    new Gauge({ name, help, labelNames, registers });

  const interactions = counter(
    'verbatim_interactions_total',
    'Interactions that are over, by command, kind and outcome.',
    ...['command', 'kind', 'outcome'],
  );
  events.on('interaction', (labels) => interactions.inc({ ...labels }));

  const acknowledged = new Histogram({
    name: 'verbatim_acknowledged_seconds',
    help: 'Seconds from the dispatch of an interaction until Discord has taken the first response.',
    labelNames: ['kind'],
    buckets: ACKNOWLEDGED,
    registers,
  });
  events.on('acknowledged', (kind, seconds) => acknowledged.observe({ kind }, seconds));

  const errors = counter('verbatim_errors_total', 'Errors told of in the log, by their class.', 'error');
  events.on('failure', (error) => errors.inc({ error }));

  const rateLimits = counter(
    'verbatim_rate_limits_total',
    'Rate limits of Discord’s REST interface that were met, by whom they are for.',
    'scope',
  );
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

  const heartbeat = gauge(
    'verbatim_heartbeat_seconds',
    'Seconds until Discord acknowledged a shard’s last heartbeat.',
    'shard',
  );
  events.on('heartbeat', (shard, seconds) => heartbeat.set({ shard }, seconds));

  const guilds = gauge('verbatim_guilds', 'Servers of a shard at its last new session.', 'shard');
  events.on('guilds', (shard, count) => guilds.set({ shard }, count));

  const documents = gauge('verbatim_documents', 'Documents that answer.');
  const passages = gauge('verbatim_passages', 'Passages of the documents that answer.');
  events.on('documents', (counts) => {
    documents.set(counts.documents);
    passages.set(counts.passages);
  });

  const reloads = counter('verbatim_reloads_total', 'How often the documents were read again, by result.', 'result');
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
