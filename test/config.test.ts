import { mkdirSync, mkdtempSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { homedir, tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { ConfigError, configWarnings, readConfig } from '../src/config.ts';
import { OperatorError } from '../src/operation/index.ts';

const unset = {
  discordToken: undefined,
  guildId: undefined,
  discordApiUrl: undefined,
  dataDir: fileURLToPath(new URL('../data/', import.meta.url)),
  shards: undefined,
  shardCount: undefined,
  stateDir: undefined,
  missedQuestions: undefined,
  defaultDocuments: new Map(),
  mentions: false,
  logLevel: undefined,
  health: undefined,
};

/** What a variable becomes. */
const names = {
  DISCORD_TOKEN: 'discordToken',
  GUILD_ID: 'guildId',
  DISCORD_API_URL: 'discordApiUrl',
  DATA_DIR: 'dataDir',
  SHARDS: 'shards',
  SHARD_COUNT: 'shardCount',
  STATE_DIR: 'stateDir',
  MISSED_QUESTIONS: 'missedQuestions',
  DEFAULT_DOCUMENTS: 'defaultDocuments',
  MENTIONS: 'mentions',
  LOG_LEVEL: 'logLevel',
  HEALTH_PORT: 'health',
} as const;

/** Works in a new folder with this `.env`. */
function workWith(dotenv?: string) {
  const folder = mkdtempSync(join(tmpdir(), 'verbatim-config-'));
  if (dotenv !== undefined) writeFileSync(join(folder, '.env'), dotenv);
  vi.spyOn(process, 'cwd').mockReturnValue(folder);
}

afterEach(() => vi.restoreAllMocks());

const good = [
  ['DISCORD_TOKEN', 'MTA5.Gx-y_z.abc', 'MTA5.Gx-y_z.abc'],
  ['GUILD_ID', '12345678901234567', '12345678901234567'],
  ['GUILD_ID', '12345678901234567890', '12345678901234567890'],
  ['DISCORD_API_URL', 'https://discord.com/api', 'https://discord.com/api'],
  ['DISCORD_API_URL', 'http://127.0.0.1:8080/api//', 'http://127.0.0.1:8080/api'],
  ['DATA_DIR', '../some documents', '../some documents'],
  ['DATA_DIR', '~/docs', `${homedir()}/docs`],
  ['DATA_DIR', '~', homedir()],
  ['DATA_DIR', '$HOME/docs', `${homedir()}/docs`],
  ['DATA_DIR', `\${HOME}/my docs`, `${homedir()}/my docs`],
  ['DATA_DIR', './~/docs', './~/docs'],
  ['DATA_DIR', '~docs', '~docs'],
  ['STATE_DIR', '~/state', `${homedir()}/state`],
  ['MISSED_QUESTIONS', '~/missed.jsonl', `${homedir()}/missed.jsonl`],
  ['SHARDS', 'auto', undefined],
  ['SHARD_COUNT', '16', 16],
  ['STATE_DIR', '/var/lib/verbatim', '/var/lib/verbatim'],
  ['DEFAULT_DOCUMENTS', '11000000000000000001: birds', new Map([['11000000000000000001', ['birds']]])],
  [
    'DEFAULT_DOCUMENTS',
    '\n11000000000000000001: birds, fish ;\n11000000000000000002:a:b\n\n',
    new Map([
      ['11000000000000000001', ['birds', 'fish']],
      ['11000000000000000002', ['a:b']],
    ]),
  ],
  ['MENTIONS', 'on', true],
  ['MENTIONS', 'off', false],
  ['LOG_LEVEL', 'warn', 'warn'],
  ['HEALTH_PORT', '8080', { host: '127.0.0.1', port: 8080 }],
] as const;

const bad = [
  ['DISCORD_TOKEN', 'Bot MTA5.secret'],
  ['DISCORD_TOKEN', 'MTA5.secret '],
  ['DISCORD_TOKEN', '<secret>'],
  ['GUILD_ID', '1234567890123456'],
  ['GUILD_ID', '123456789012345678901'],
  ['GUILD_ID', 'my-server'],
  ['DISCORD_API_URL', 'discord.example/api'],
  ['DISCORD_API_URL', 'ftp://user:secret@example.org'],
  ['DISCORD_API_URL', 'https://:secret'],
  ['DISCORD_API_URL', 'https://secret.example.org/api/v10/'],
  ['SHARDS', 'all'],
  ['SHARDS', '3-1'],
  ['SHARDS', '0-2,2'],
  ['SHARDS', '0,,1'],
  ['SHARDS', '-12'],
  ['SHARD_COUNT', '0'],
  ['SHARD_COUNT', '1.5'],
  ['DEFAULT_DOCUMENTS', 'birds'],
  ['DEFAULT_DOCUMENTS', '11000000000000000001'],
  ['DEFAULT_DOCUMENTS', '11000000000000000001: ,'],
  ['DEFAULT_DOCUMENTS', 'my-server: birds'],
  ['DEFAULT_DOCUMENTS', '11000000000000000001: birds; 11000000000000000001: fish'],
  ['MENTIONS', 'yes'],
  ['LOG_LEVEL', 'loud'],
  ['HEALTH_PORT', '00'],
  ['HEALTH_PORT', '65536'],
  ['HEALTH_PORT', ':8080'],
  ['HEALTH_HOST', 'example.org'],
  ['HEALTH_HOST', '127.0.0.1:8080'],
] as const;

describe.each(['environment', '.env'])('in the %s', (place) => {
  /** Reads the variables from there. */
  function read(variables: Record<string, string>) {
    const lines = Object.entries(variables).map(([name, value]) => `${name}="${value}"\n`);
    workWith(place === '.env' ? lines.join('') : undefined);
    return readConfig(place === '.env' ? {} : variables);
  }

  test.each(good)('%s may be %j', (name, value, becomes) => {
    expect(read({ [name]: value })).toEqual({ ...unset, [names[name]]: becomes });
  });

  test.each(bad)('%s cannot be %j: it is named, its value is not', (name, value) => {
    const error = expect.objectContaining({
      name: 'ConfigError',
      message: expect.stringMatching(new RegExp(`^${name} .+\\.$`)),
    });
    expect(() => read({ [name]: value })).toThrow(error);
    expect(() => read({ [name]: value })).not.toThrow(value);
  });

  test('a variable that is empty is not set', () => {
    expect(read({ DISCORD_TOKEN: '', GUILD_ID: '', DISCORD_API_URL: '', DATA_DIR: '' })).toEqual(unset);
  });

  test.each(['0.0.0.0', '::', 'localhost'])('health may be served at %s', (host) => {
    expect(read({ HEALTH_PORT: '8080', HEALTH_HOST: host }).health).toEqual({ host, port: 8080 });
  });

  test('other variables do not matter', () => {
    expect(read({ PATH: '/bin', HOME: '' })).toEqual(unset);
  });
});

test.each([
  ['0-3', [0, 1, 2, 3]],
  ['15', [15]],
  ['0, 2,5-7', [0, 2, 5, 6, 7]],
])('of sixteen shards, %s are %j', (value, shards) => {
  workWith();
  expect(readConfig({ SHARDS: value, SHARD_COUNT: '16' }).shards).toEqual(shards);
});

test.each([
  ['0-15', undefined, /^SHARDS needs SHARD_COUNT/],
  ['0-15', '15', /^SHARDS names 15, but SHARD_COUNT is 15: /],
  ['5', '2', /^SHARDS names 5, but SHARD_COUNT is 2: /],
])('shards cannot be named that SHARD_COUNT does not have: %s of %s', (shards, count, message) => {
  workWith();
  expect(() => readConfig({ SHARDS: shards, SHARD_COUNT: count })).toThrow(message);
});

describe('what in .env has no effect is told, and ends nothing', () => {
  test.each([
    ['DISCORD_TOKN', 'DISCORD_TOKEN'],
    ['DISCRD_TOKN', 'DISCORD_TOKEN'],
    ['DISOCRD_TOKEN', 'DISCORD_TOKEN'],
    ['discord_token', 'DISCORD_TOKEN'],
    ['DATADIR', 'DATA_DIR'],
    ['DATA-DIR', 'DATA_DIR'],
    ['MENTION', 'MENTIONS'],
    ['SHARD', 'SHARDS'],
    ['MODEL_URI', 'MODEL_URL'],
  ])('%s, with the name that it means: %s', (name, setting) => {
    workWith(`GUILD_ID=12345678901234567\n${name}=s3cret\n`);
    expect(configWarnings()).toEqual([`.env sets ${name}, which is no setting: write ${setting}, if you mean that.`]);
    expect(readConfig({}).guildId).toBe('12345678901234567');
  });

  test('names like none, together, with those that there are', () => {
    workWith('TOKEN=s3cret\nexport HTTPS_PROXY=http://s3cret\n');
    const [line, ...others] = configWarnings();
    expect(line).toMatch(/^\.env sets what is no setting: TOKEN, HTTPS_PROXY\. .* DISCORD_TOKEN, .*MODEL_KEY/);
    expect(line).not.toContain('s3cret');
    expect(others).toEqual([]);
  });

  test.each(['DISCORD_TOKEN s3cret', 'DISCORD TOKEN=s3cret', '=s3cret', '"s3cret"'])(
    'a line that sets nothing: %s',
    (line) => {
      workWith(`# Settings\r\n\r\n${line}\r\nMENTIONS=on\r\n`);
      expect(configWarnings()).toEqual(['.env, line 3, sets nothing: write a name, =, and its value.']);
    },
  );

  test('but nothing that has one: comments, empty settings, values of several lines', () => {
    workWith(readFileSync(new URL('../.env.example', import.meta.url), 'utf8'));
    expect(configWarnings()).toEqual([]);
    workWith('# A note\nexport MODEL = "a"\nDEFAULT_DOCUMENTS="\n# none\n\n11000000000000000001: birds,\nfish\n"\n');
    expect(configWarnings()).toEqual([]);
    workWith();
    expect(configWarnings()).toEqual([]);
  });

  test('names in the environment are others’ business', () => {
    workWith('MENTIONS=on');
    vi.stubEnv('DISCORD_TOKN', 'a');
    expect(configWarnings()).toEqual([]);
    vi.unstubAllEnvs();
  });
});

test.each<[string, (file: string) => void, RegExp]>([
  ['a folder', (file) => mkdirSync(file), /^\.env cannot be read \(EISDIR\)/],
  ['a link to itself', (file) => symlinkSync(file, file), /^\.env cannot be read \(ELOOP\)/],
  ['in UTF-16', (file) => writeFileSync(file, 'DISCORD_TOKEN=MTA5', 'utf16le'), /^\.env is not in UTF-8/],
])('a .env that is %s is named, with the cure', (_, make, message) => {
  workWith();
  make(join(process.cwd(), '.env'));
  expect(() => readConfig({})).toThrow(ConfigError);
  expect(() => readConfig({})).toThrow(message);
});

test('a .env that begins with a byte order mark is read', () => {
  workWith('\uFEFFGUILD_ID=12345678901234567\n');
  expect(readConfig({}).guildId).toBe('12345678901234567');
});

test('without any, nothing is set', () => {
  workWith();
  expect(readConfig({})).toEqual(unset);
});

test('all that is wrong is told at once, a line each', () => {
  workWith('GUILD_ID=nope');
  expect(() => readConfig({ DISCORD_TOKEN: 'a b', DISCORD_API_URL: 'nope' })).toThrow(
    expect.objectContaining({ message: expect.stringMatching(/^DISCORD_TOKEN .+\nGUILD_ID .+\nDISCORD_API_URL .+$/) }),
  );
});

test('the environment wins over .env, which fills in what it lacks and changes nothing in it', () => {
  workWith('# Settings\nGUILD_ID=12345678901234567\nDATA_DIR=from-file\n');
  const environment = { DATA_DIR: 'from-environment' };
  expect(readConfig(environment)).toEqual({ ...unset, guildId: '12345678901234567', dataDir: 'from-environment' });
  expect(environment).toEqual({ DATA_DIR: 'from-environment' });
  expect(process.env).not.toHaveProperty('GUILD_ID');
});

test('a fault is one that an operator can mend, which is told without a stack', () => {
  workWith();
  expect(() => readConfig({ GUILD_ID: 'nope' })).toThrow(ConfigError);
  expect(() => readConfig({ GUILD_ID: 'nope' })).toThrow(OperatorError);
});
