import { open } from 'node:fs/promises';
import { DiscordAPIError, HTTPError, RateLimitError } from '@discordjs/rest';
import fc from 'fast-check';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { createLog, type LogSettings, OperatorError } from '../../src/operation/index.ts';

/** A log, and the lines that it has written. */
function logged(settings: LogSettings = {}) {
  const lines: string[] = [];
  const log = createLog({ isReadable: false, write: (line) => void lines.push(line), ...settings });
  return { log, lines, entries: () => lines.map((line) => JSON.parse(line)) };
}

/** What `open` throws where there is no file. */
const missing = () => open('/no/such/file').catch((error: unknown) => error);

beforeEach(() => void vi.useFakeTimers({ toFake: ['setTimeout', 'Date'], now: Date.UTC(2026, 1, 4) }));
afterEach(() => void vi.useRealTimers());

test('lines for programs are JSON with level, time and what is said', () => {
  const { log, entries } = logged();
  log.info('Logged in.');
  log.error('Nothing goes.');
  const time = '2026-02-04T00:00:00.000Z';
  expect(entries()).toEqual([
    { level: 'info', time, msg: 'Logged in.' },
    { level: 'error', time, msg: 'Nothing goes.' },
  ]);
});

test('lines for people begin with the time, and tell of an error on the same line', async () => {
  const { log, lines } = logged({ isReadable: true });
  log.info('Logged in.');
  log.error('It cannot be read.', await missing());
  log.error('It cannot go on.', new Error('a', { cause: new OperatorError('Mend it.') }));
  expect(lines).toEqual([
    '2026-02-04T00:00:00.000Z Logged in.\n',
    expect.stringMatching(/^2026\S+ error: It cannot be read\. \[Error ENOENT, open \/no\/such\/file[,\]]/),
    expect.stringMatching(
      /^2026\S+ error: It cannot go on\. \[Error, at .*test\/operation\/log\.test\.ts:\d+:\d+.*, because of OperatorError, Mend it\./,
    ),
  ]);
  for (const line of lines) expect(line.indexOf('\n')).toBe(line.length - 1);
});

test.each([
  ['info', ['a', 'b']],
  ['warn', ['b']],
  ['error', ['b']],
  ['silent', []],
] as const)('at level %s it writes %j', (level, said) => {
  const { log, entries } = logged({ level });
  log.info('a');
  log.error('b');
  expect(entries().map(({ msg }) => msg)).toEqual(said);
});

test('of an error stand its class, its code, what the system was asked for, where it arose, and its cause', async () => {
  const { log, entries } = logged();
  class OwnError extends Error {}
  const function_ = () => new OwnError('a word of somebody', { cause: 'another' });
  log.error('It failed.', function_());
  log.error('It cannot be read.', await missing());
  expect(entries()).toEqual([
    {
      ...{ level: 'error', time: expect.anything(), msg: 'It failed.', error: 'OwnError' },
      at: expect.arrayContaining([expect.stringMatching(/^function_ test\/operation\/log\.test\.ts:\d+:\d+$/)]),
      cause: { error: 'string' },
    },
    expect.objectContaining({ error: 'Error', code: 'ENOENT', call: 'open /no/such/file' }),
  ]);
});

test('what we say to operators is told in full', () => {
  const { log, entries } = logged();
  log.error('It failed.', new OperatorError('Correct GUILD_ID.'));
  expect(entries()[0]).toMatchObject({ error: 'OperatorError', says: 'Correct GUILD_ID.' });
});

test('errors that are equal to one before are told of once a minute, with their number', () => {
  const failures: string[] = [];
  const { log, entries } = logged({ onError: (error) => failures.push(error) });
  const fail = (message: string) => log.error(message, new RangeError('varies'));
  for (let count = 0; count < 100; count += 1) fail('One.');
  fail('Another.');
  expect(entries().map(({ msg }) => msg)).toEqual(['One.', 'Another.']);
  vi.advanceTimersByTime(60_000);
  for (let count = 0; count < 5; count += 1) fail('One.');
  vi.advanceTimersByTime(60_000);
  vi.advanceTimersByTime(60_000);
  fail('One.');
  const told = entries();
  expect(told.map(({ msg }) => msg)).toEqual([
    ...['One.', 'Another.', 'One. (99 more in the last minute)', 'One. (5 more in the last minute)', 'One.'],
  ]);
  expect(told[2]).toMatchObject({ error: 'RangeError', at: told[0].at });
  expect(failures).toEqual(Array.from({ length: 107 }, () => 'RangeError'));
});

test('a line without an error is of no class, which would be counted', () => {
  const failures: string[] = [];
  const { log } = logged({ onError: (error) => failures.push(error) });
  log.error('A document has a fault.');
  log.error('It failed.', new TypeError());
  expect(failures).toEqual(['TypeError']);
});

const SECRET = 'MTEw.a-bots.token_0123456789';
/** As Discord writes them: `interaction:` and more, in Base64. */
const INTERACTION = 'aW50ZXJhY3Rpb246MTIzNDU2Nzg5MDEyMzQ1Njc4OTA6YWJj';
const OTHER_BOT = 'MTA5NzY0MzIxMDk4NzY1NDMyMQ.GabcdE.abcdefghijklmnopqrstuvwxyz0123456789AB';
const ADDRESS = `https://discord.com/api/v10/webhooks/1097643210987654321/token-of-an-interaction/messages/@original`;

test.each([
  ['the bot’s token', `Refused: ${SECRET}.`, 'Refused: [token].'],
  ['an interaction’s token', `Sent with ${INTERACTION}.`, 'Sent with [token].'],
  ['another bot’s token', `Bot ${OTHER_BOT}`, 'Bot [token]'],
  ['a token in an address', `At ${ADDRESS}`, `At ${ADDRESS.replace('token-of-an-interaction', '[token]')}`],
])('%s is blotted out of what is said ourselves', (_, said, written) => {
  for (const isReadable of [true, false]) {
    const { log, lines } = logged({ secret: SECRET, isReadable });
    log.info(said);
    log.error('Said.', new OperatorError(said));
    expect(lines[0]).toContain(written);
    expect(lines[1]).toContain(written);
  }
});

/** Whatever may be thrown where somebody’s words are at hand, by Discord’s client, by Node and by ourselves. */
function thrown(words: string): fc.Arbitrary<unknown> {
  const url = `https://discord.com/api/interactions/1097643210987654321/${INTERACTION}/callback`;
  const request = { files: undefined, body: { data: { content: words } } };
  const refusal = {
    message: words,
    code: 50_035,
    errors: { data: { [words]: { _errors: [{ code: words, message: words }] } } },
  };
  const errors = [
    new Error(words),
    new TypeError(`Cannot read properties of undefined (reading '${words}')`),
    new SyntaxError(`${words}\n    at ${words} (${words}.ts:1:1)`),
    new AggregateError([new Error(words)], words),
    Object.assign(new Error('changed later'), { message: words, code: words, status: words, name: words }),
    Object.assign(new Error(words), { stack: `Error: changed\n    at ${words} (file:///${words}.js:1:1)` }),
    Object.assign(new Error('a'), { toString: () => words, toJSON: () => words, words }),
    new DiscordAPIError(refusal, 50_035, 400, 'POST', url, request),
    new HTTPError(503, words, 'POST', url, request),
    new RateLimitError({
      global: false,
      hash: words,
      limit: 5,
      majorParameter: words,
      method: 'POST',
      retryAfter: 5,
      route: url,
      scope: 'user',
      sublimitTimeout: 0,
      timeToReset: 5,
      url,
    }),
    words,
    { message: words, words: [words] },
    [words],
    Symbol(words),
    null,
    Object.defineProperty(new Error(words), 'stack', {
      get: () => {
        throw new Error(words);
      },
    }),
  ];
  const one = fc.constantFrom(...errors);
  return fc.oneof(
    one,
    one.map((cause) => new Error(words, { cause })),
  );
}

test('whatever is thrown, the log holds no token and nobody’s words', () => {
  const word = fc.stringMatching(/^[a-zа-я]{4,12}$/u).map((letters) => `zyx${letters}`);
  const words = fc.array(word, { minLength: 1, maxLength: 3 });
  const cases = words.chain((each) => fc.tuple(fc.constant(each), thrown([SECRET, ...each].join(' '))));
  fc.assert(
    fc.property(cases, fc.boolean(), ([planted, error], isReadable) => {
      const { log, lines } = logged({ secret: SECRET, isReadable });
      log.error('A reply could not be sent.', error);
      expect(lines).toHaveLength(1);
      for (const secret of [SECRET, INTERACTION, ...planted]) expect(lines[0]).not.toContain(secret);
    }),
  );
});
