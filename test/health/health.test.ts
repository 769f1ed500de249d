import { EventEmitter } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, expect, onTestFinished, test, vi } from 'vitest';
import { serveHealth } from '../../src/health/index.ts';
import { createEvents, OperatorError } from '../../src/operation/index.ts';

const host = '127.0.0.1';

/** Serves, and gives what happens and what is answered. */
async function serve() {
  const events = createEvents();
  const port = await serveHealth({ host, port: 0 }, events);
  const get = async (path: string, method = 'GET') => {
    const response = await fetch(`http://${host}:${port}${path}`, { method });
    return { status: response.status, text: await response.text() };
  };
  const metric = async (line: string) => {
    const { text } = await get('/metrics');
    return text
      .split('\n')
      .find((each) => each.startsWith(`${line} `))
      ?.slice(line.length + 1);
  };
  return { events, port, get, metric };
}

afterEach(() => void vi.restoreAllMocks());

test('it is alive as long as it answers', async () => {
  const { get } = await serve();
  expect(await get('/healthz')).toMatchObject({ status: 200 });
});

test('it is not alive if the event loop is stuck again and again', async () => {
  const { get } = await serve();
  const stick = () => Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 1200);
  await get('/healthz');
  for (let times = 0; times < 3; times += 1) {
    stick();
    await new Promise((resolve) => setTimeout(resolve, 1));
  }
  const { status, text } = await get('/healthz');
  expect(status).toBe(503);
  expect(JSON.parse(text).eventLoopDelayMs).toBeGreaterThan(1000);
});

test('it is ready once there are documents and all shards are connected, until one is lost or it is told to stop', async () => {
  const { events, get } = await serve();
  const missing = async () => {
    const { status, text } = await get('/readyz');
    const parsed = JSON.parse(text).missing as string[];
    expect(status).toBe(parsed.length === 0 ? 200 : 503);
    return parsed;
  };
  expect(await missing()).toEqual(['the documents are being loaded', 'no connection to Discord yet']);
  events.emit('documents', { documents: 1, passages: 2 });
  events.emit('shard', 0, 'connecting');
  events.emit('shard', 1, 'connecting');
  expect(await missing()).toEqual(['shard 0 is connecting', 'shard 1 is connecting']);
  events.emit('shard', 0, 'ready');
  events.emit('shard', 1, 'ready');
  expect(await missing()).toEqual([]);
  events.emit('shard', 1, 'lost');
  expect(await missing()).toEqual(['shard 1 is lost']);
  events.emit('shard', 1, 'ready');
  const now = performance.now();
  vi.spyOn(performance, 'now').mockReturnValue(now + 70_000);
  events.emit('heartbeat', 0, 0.1);
  expect(await missing()).toEqual(['shard 1 has had no heartbeat acknowledged']);
  events.emit('heartbeat', 1, 0.1);
  expect(await missing()).toEqual([]);
  events.emit('stopping');
  expect(await missing()).toEqual(['the bot has been told to stop']);
});

test('what happens is counted and measured', async () => {
  const { events, metric } = await serve();
  const labels = { command: 'ask', kind: 'command', outcome: 'answered' } as const;
  events.emit('interaction', labels);
  events.emit('interaction', labels);
  events.emit('acknowledged', 'command', 0.03);
  events.emit('failure', 'TypeError');
  events.emit('rateLimit', 'user');
  events.emit('shard', 4, 'ready');
  events.emit('heartbeat', 4, 0.25);
  events.emit('guilds', 4, 1234);
  events.emit('documents', { documents: 3, passages: 77 });
  events.emit('reload', 2);
  expect(await metric('verbatim_document_faults')).toBe('2');
  events.emit('reload', 0);
  const expected = {
    'verbatim_interactions_total{command="ask",kind="command",outcome="answered"}': '2',
    'verbatim_acknowledged_seconds_bucket{le="0.025",kind="command"}': '0',
    'verbatim_acknowledged_seconds_bucket{le="0.05",kind="command"}': '1',
    'verbatim_errors_total{error="TypeError"}': '1',
    'verbatim_rate_limits_total{scope="user"}': '1',
    'verbatim_shards{state="ready"}': '1',
    'verbatim_shards{state="lost"}': '0',
    'verbatim_heartbeat_seconds{shard="4"}': '0.25',
    'verbatim_guilds{shard="4"}': '1234',
    verbatim_documents: '3',
    verbatim_passages: '77',
    verbatim_document_faults: '0',
    'verbatim_reloads_total{result="taken"}': '1',
    'verbatim_reloads_total{result="faulty"}': '1',
  };
  for (const [line, value] of Object.entries(expected)) expect([line, await metric(line)]).toEqual([line, value]);
  expect(Number(await metric('process_resident_memory_bytes'))).toBeGreaterThan(0);
  expect(await metric('nodejs_eventloop_lag_p99_seconds')).toBeDefined();
});

test.each([
  ['/', 'GET', 404],
  ['/metrics/', 'GET', 404],
  ['/__proto__', 'GET', 404],
  ['/healthz', 'POST', 405],
  ['/metrics', 'DELETE', 405],
  ['/readyz?verbose', 'GET', 503],
  ['/healthz', 'HEAD', 200],
])('%s with %s is answered with %i', async (path, method, status) => {
  const { get } = await serve();
  expect((await get(path, method)).status).toBe(status);
});

test('a port that is taken is named, for an operator', async () => {
  const other = createServer().listen(0, host);
  onTestFinished(() => void other.close());
  await EventEmitter.once(other, 'listening');
  const { port } = other.address() as AddressInfo;
  const error = await serveHealth({ host, port }, createEvents()).catch((thrown: unknown) => thrown);
  expect(error).toBeInstanceOf(OperatorError);
  expect(error).toHaveProperty('message', expect.stringMatching(new RegExp(`${port} .*EADDRINUSE.*HEALTH_PORT`)));
});
