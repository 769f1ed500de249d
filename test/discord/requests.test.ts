import { createServer, type RequestListener } from 'node:http';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';
import type { RouteLike } from '@discordjs/rest';
import { expect, onTestFinished, test } from 'vitest';
import { createRest } from '../../src/discord/requests.ts';

const ROUTE: RouteLike = '/gateway/bot';

/** REST where a server answers as it is told. */
async function restTo(listener: RequestListener) {
  const server = createServer(listener).listen(0, '127.0.0.1');
  await new Promise((resolve) => server.once('listening', resolve));
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  const { port } = server.address() as AddressInfo;
  return createRest('a-token', `http://127.0.0.1:${port}/api`, { rejectOnRateLimit: () => true });
}

test('what is sent arrives, with the token and as JSON', async () => {
  const rest = await restTo(async (request, response) => {
    const { authorization, 'content-length': length, 'content-type': type } = request.headers;
    const said = { method: request.method, url: request.url, authorization, length, type, body: await text(request) };
    response.setHeader('content-type', 'application/json; charset=utf-8').end(JSON.stringify(said));
  });
  expect(await rest.post(ROUTE, { body: { content: '“北约” ünd 👍' } })).toEqual({
    method: 'POST',
    url: '/api/v10/gateway/bot',
    authorization: 'Bot a-token',
    length: '36',
    type: 'application/json',
    body: '{"content":"“北约” ünd 👍"}',
  });
  expect(await rest.get(ROUTE)).toMatchObject({ method: 'GET', body: '' });
});

test('an answer without a body is one, too', async () => {
  const rest = await restTo((_, response) => response.writeHead(204).end());
  await expect(rest.delete(ROUTE)).resolves.toBeDefined();
});

test.for<[string, number, Record<string, string>, object, object]>([
  ['a refusal', 403, {}, { code: 50001, message: 'Missing Access' }, { code: 50001, status: 403 }],
  ['a fault of Discord’s', 502, {}, {}, { status: 502 }],
  [
    'a word to wait',
    429,
    { 'Retry-After': '7', 'X-RateLimit-Scope': 'shared' },
    { retry_after: 7 },
    { scope: 'shared' },
  ],
])('%s is told', async ([_, status, headers, body, expected]) => {
  const rest = await restTo((_, response) =>
    response.writeHead(status, { 'content-type': 'application/json', ...headers }).end(JSON.stringify(body)),
  );
  await expect(rest.get(ROUTE)).rejects.toMatchObject(expected);
});

test.for<[string, RequestListener]>([
  ['before an answer', (request) => request.socket.destroy()],
  [
    'in the middle of one',
    (request, response) => {
      response.writeHead(200, { 'content-type': 'application/json', 'content-length': 100 });
      response.write('{"url":', () => request.socket.destroy());
    },
  ],
])('a connection that is cut %s is an error', async ([_, listener]) => {
  const rest = await restTo(listener);
  await expect(rest.get(ROUTE)).rejects.toMatchObject({ code: 'ECONNRESET' });
});

test('a request that is not wanted any more is an error, even if its answer has begun', async () => {
  const unwanted = new AbortController();
  const rest = await restTo((_, response) => {
    response.writeHead(200);
    response.write('some of it', () => unwanted.abort());
  });
  await expect(rest.get(ROUTE, { signal: unwanted.signal })).rejects.toMatchObject({ name: 'AbortError' });
});
