import { once } from 'node:events';
import { createServer, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';
import { monitorEventLoopDelay } from 'node:perf_hooks';
import { type Events, OperatorError } from '../operation/index.ts';
import { createMetrics } from './metrics.ts';
import { watchReadiness } from './readiness.ts';
import { watchShards } from './shards.ts';

/** In milliseconds: who waits that long for each turn of the event loop is not answered in time. */
const MAX_DELAY = 1000;
const RESOLUTION = 20;

interface Page {
  readonly status: number;
  readonly type: string;
  readonly body: string;
}

/**
 * Serves `/healthz` (the process is alive and its event loop turns), `/readyz` (people are answered) and `/metrics` (for
 * Prometheus) for as long as something else keeps the process alive.
 *
 * @param events What to watch, from before anything happens.
 * @returns The port, which the system chooses if it was 0.
 * @throws {OperatorError} if the port cannot be had.
 */
export async function serveHealth(
  { host, port }: { readonly host: string; readonly port: number },
  events: Events,
): Promise<number> {
  const shards = watchShards(events);
  const missing = watchReadiness(events, shards);
  const metrics = createMetrics(events, shards);
  const delays = monitorEventLoopDelay({ resolution: RESOLUTION });
  delays.enable();

  const healthz = () => {
    const delay = delays.count === 0 ? 0 : delays.percentile(50) / 1e6 - RESOLUTION;
    delays.reset();
    return json(delay <= MAX_DELAY ? 200 : 503, { eventLoopDelayMs: Math.max(0, Math.round(delay)) });
  };
  const readyz = () => {
    const without = missing();
    return json(without.length === 0 ? 200 : 503, { missing: without });
  };
  const pages = new Map<string, () => Page | Promise<Page>>([
    ['/healthz', healthz],
    ['/readyz', readyz],
    ['/metrics', async () => ({ status: 200, type: metrics.contentType, body: await metrics.metrics() })],
  ]);
  const pageFor = async ({ method, url }: IncomingMessage): Promise<Page> => {
    const page = pages.get(url?.split('?', 1)[0] ?? '');
    if (!page) return json(404, { pages: [...pages.keys()] });
    return method === 'GET' || method === 'HEAD' ? page() : json(405, {});
  };

  const server = createServer((request, response) => {
    void pageFor(request)
      .catch(() => json(500, {}))
      .then(({ status, type, body }) => response.writeHead(status, { 'Content-Type': type }).end(body));
  });
  server.listen(port, host);
  await once(server, 'listening').catch(({ code }: NodeJS.ErrnoException) => {
    throw new OperatorError(
      `Health cannot be served at ${host}, port ${port} (${code}): correct HEALTH_HOST or HEALTH_PORT.`,
    );
  });
  // Such as too many open files: whoever asks then asks again.
  server.on('error', () => {});
  server.on('connection', (socket) => socket.unref());
  server.unref();
  return (server.address() as AddressInfo).port;
}

function json(status: number, body: object): Page {
  return { status, type: 'application/json', body: `${JSON.stringify(body)}\n` };
}
