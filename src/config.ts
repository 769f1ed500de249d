import { readFileSync } from 'node:fs';
import { isIP } from 'node:net';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parse } from 'dotenv';
import { dotenvWarnings } from './env-file.ts';
import { LOG_LEVELS, type LogLevel, OperatorError } from './operation/index.ts';

/** The environment, checked. */
export interface Config {
  readonly discordToken: string | undefined;
  readonly guildId: string | undefined;
  /** Without a slash at its end. */
  readonly discordApiUrl: string | undefined;
  /** A path, if relative then to the working directory, without `~`; by default, of the documents that come with the bot. */
  readonly dataDir: string;
  /** The shards that this process runs; undefined for all. */
  readonly shards: readonly number[] | undefined;
  /** How many shards there are in all; undefined for as many as Discord recommends. */
  readonly shardCount: number | undefined;
  /** Where the sessions with Discord are kept for the next start; undefined for nowhere. */
  readonly stateDir: string | undefined;
  /** The file where questions that were missed are kept; undefined for nowhere. */
  readonly missedQuestions: string | undefined;
  /** The ids of the documents that are looked in by default, by the id of a server or a channel. */
  readonly defaultDocuments: ReadonlyMap<string, readonly string[]>;
  /** Whether messages that mention the bot are answered, too. */
  readonly mentions: boolean;
  readonly logLevel: LogLevel | undefined;
  /** Where health and metrics are served; undefined for nowhere. */
  readonly health: { readonly host: string; readonly port: number } | undefined;
}

/** What is wrong with the environment, a line for each variable. Holds no values: one of them is a secret. */
export class ConfigError extends OperatorError {
  override readonly name = 'ConfigError';
}

/** Of a server or a channel. */
const ID = /^\d{17,20}$/;

/** `1100000000000000001: my-article, other; 1100000000000000002: third` */
function entriesOf(value: string): [place: string, documents: string[]][] {
  const entries = value.split(/[;\n]/).filter((entry) => entry.trim() !== '');
  return entries.map((entry) => {
    const [place = '', ids = ''] = entry.split(/:(.*)/s);
    return [place.trim(), ids.split(',').flatMap((id) => id.trim() || [])];
  });
}

/** `0-15`, `0,2,5-7`; undefined for what is no such list. */
function shardsOf(value: string): number[] | undefined {
  const shards = value.split(',').flatMap((part) => {
    const [, first, last = first] = /^\s*(\d{1,5})(?:-(\d{1,5}))?\s*$/.exec(part) ?? [];
    const length = Number(last) - Number(first) + 1;
    return length > 0 ? Array.from({ length }, (_, index) => Number(first) + index) : Number.NaN;
  });
  return shards.every(Number.isInteger) && new Set(shards).size === shards.length ? shards : undefined;
}

/** Nobody but this machine reaches it. */
const LOOPBACK = '127.0.0.1';

/** Which values each variable may have, and what is said of others. */
const RULES = {
  DISCORD_TOKEN: {
    isValid: (value: string) => /^[\w.-]+$/.test(value),
    problem: 'is not a bot’s token: copy it from the Developer Portal, page Bot',
  },
  GUILD_ID: {
    isValid: (value: string) => ID.test(value),
    problem: 'is not a server’s id: 17 to 20 digits, from “Copy Server ID”',
  },
  DISCORD_API_URL: {
    // The version is added to it.
    isValid: (value: string) => /^https?:/i.test(value) && URL.canParse(value) && !/\/v\d+\/*$/.test(value),
    problem: 'is not an http or https address without a version, such as https://discord.com/api',
  },
  SHARDS: {
    isValid: (value: string) => value === 'auto' || shardsOf(value) !== undefined,
    problem: 'is neither auto nor a list of shards, each once, such as 0-15 or 0,2,5-7',
  },
  SHARD_COUNT: {
    isValid: (value: string) => /^[1-9]\d{0,4}$/.test(value),
    problem: 'is not the number of all shards, from 1 to 99999',
  },
  DEFAULT_DOCUMENTS: {
    isValid: (value: string) => {
      const entries = entriesOf(value);
      const places = new Set(entries.map(([place]) => place));
      return places.size === entries.length && entries.every(([place, ids]) => ID.test(place) && ids.length > 0);
    },
    problem:
      'is not the id of a server or channel (17 to 20 digits), a colon, and the ids of documents with commas between them; ' +
      'several such entries stand on lines of their own or have semicolons between them, each place once',
  },
  MENTIONS: {
    isValid: (value: string) => value === 'on' || value === 'off',
    problem: 'is neither on nor off',
  },
  LOG_LEVEL: {
    isValid: (value: string) => LOG_LEVELS.some((level) => level === value),
    problem: `is none of ${LOG_LEVELS.join(', ')}`,
  },
  HEALTH_PORT: {
    isValid: (value: string) => /^\d{1,5}$/.test(value) && Number(value) >= 1 && Number(value) <= 65_535,
    problem: 'is not a port: a number from 1 to 65535, such as 8080',
  },
  HEALTH_HOST: {
    isValid: (value: string) => isIP(value) !== 0 || value === 'localhost',
    problem: 'is not an address of this machine: 127.0.0.1 for itself only, 0.0.0.0 or :: for all its networks',
  },
};

/** What `.env` may set. */
const SETTINGS = [
  ...Object.keys(RULES),
  ...['DATA_DIR', 'STATE_DIR', 'MISSED_QUESTIONS'],
  // For drafting questions only (`authoring/questions/`).
  ...['MODEL_URL', 'MODEL', 'MODEL_KEY', 'MODEL_PRICE_IN', 'MODEL_PRICE_OUT'],
];

/**
 * What in `.env` has no effect, a line each, with the cure.
 *
 * @throws {ConfigError} if there is a `.env` that cannot be read.
 */
export function configWarnings(): string[] {
  return dotenvWarnings(dotenvText(), SETTINGS);
}

/**
 * @returns The value of a variable in the environment or, where that does not set it, in `.env`; undefined for an empty one.
 * @throws {ConfigError} if there is a `.env` that cannot be read.
 */
export function readVariables(environment: NodeJS.ProcessEnv): (name: string) => string | undefined {
  const variables: Record<string, string | undefined> = { ...parse(dotenvText()), ...environment };
  // An empty line of `.env` is an empty string, and means that the variable is not set.
  return (name) => variables[name] || undefined;
}

/** Empty where there is none. */
function dotenvText(): string {
  try {
    const bytes = readFileSync(join(process.cwd(), '.env'));
    if (!bytes.includes(0)) return new TextDecoder().decode(bytes);
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === 'ENOENT') return '';
    throw new ConfigError(`.env cannot be read (${code}): it has to be a file that the bot’s user may read.`);
  }
  // Windows' Notepad calls UTF-16 “Unicode”.
  throw new ConfigError('.env is not in UTF-8: save it anew with that encoding.');
}

/** A path as a shell would read it, which no shell does in `.env`. */
function pathOf(value: string | undefined): string | undefined {
  return value?.replace(/^(?:~|\$HOME|\$\{HOME\})(?=[/\\]|$)/, () => homedir());
}

/**
 * Reads the environment and, for what it does not set, the file `.env` of the working directory.
 *
 * @throws {ConfigError} that names every variable that is wrong, and the cure.
 */
export function readConfig(environment: NodeJS.ProcessEnv): Config {
  const valueFor = readVariables(environment);
  const wrong = Object.entries(RULES).filter(([name, { isValid }]) => {
    const value = valueFor(name);
    return value !== undefined && !isValid(value);
  });
  if (wrong.length > 0) throw new ConfigError(wrong.map(([name, { problem }]) => `${name} ${problem}.`).join('\n'));
  const shards = shardsOf(valueFor('SHARDS') ?? '');
  const shardCount = Number(valueFor('SHARD_COUNT')) || undefined;
  if (shards && shardCount === undefined)
    throw new ConfigError('SHARDS needs SHARD_COUNT, the number of all shards: they are counted from 0 to one less.');
  const missing = shards?.find((shard) => shard >= (shardCount ?? 0));
  if (missing !== undefined)
    throw new ConfigError(
      `SHARDS names ${missing}, but SHARD_COUNT is ${shardCount}: shards are counted from 0 to one less than their number.`,
    );
  const port = valueFor('HEALTH_PORT');
  return {
    discordToken: valueFor('DISCORD_TOKEN'),
    guildId: valueFor('GUILD_ID'),
    discordApiUrl: valueFor('DISCORD_API_URL')?.replace(/\/+$/, ''),
    dataDir: pathOf(valueFor('DATA_DIR')) ?? fileURLToPath(new URL('.', import.meta.resolve('#data/x'))),
    shards,
    shardCount,
    stateDir: pathOf(valueFor('STATE_DIR')),
    missedQuestions: pathOf(valueFor('MISSED_QUESTIONS')),
    defaultDocuments: new Map(entriesOf(valueFor('DEFAULT_DOCUMENTS') ?? '')),
    mentions: valueFor('MENTIONS') === 'on',
    logLevel: valueFor('LOG_LEVEL') as LogLevel | undefined,
    health: port === undefined ? undefined : { host: valueFor('HEALTH_HOST') ?? LOOPBACK, port: Number(port) },
  };
}
