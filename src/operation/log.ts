import { writeSync } from 'node:fs';
import pino from 'pino';
import { type Told, tell } from './told.ts';

/** What an operator reads. */
export interface Log {
  info(message: string): void;
  /** @param message What went wrong and what to do, in our own words. */
  error(message: string, cause?: unknown): void;
}

export const LOG_LEVELS = ['trace', 'debug', 'info', 'warn', 'error', 'fatal', 'silent'] as const;
export type LogLevel = (typeof LOG_LEVELS)[number];

export interface LogSettings {
  /** Blotted out wherever it would show. */
  readonly secret?: string | undefined;
  /** The least that is written; `info` if left out. */
  readonly level?: LogLevel | undefined;
  /** Whether lines are for people to read instead of JSON for programs; if left out, whether standard error is a terminal. */
  readonly isReadable?: boolean;
  /** Takes whole lines; standard error if left out. */
  readonly write?: (line: string) => void;
  /** Is told the class of each error that has one, also of those that are only counted. */
  readonly onError?: (error: string) => void;
}

/** In milliseconds: errors that are equal to one before are counted for so long before they are told of again. */
const WINDOW = 60_000;

/** What lets somebody answer in the bot’s name: the token of an interaction, also in an address, and tokens of bots. */
const TOKENS = [
  /(?<=\/(?:interactions|webhooks)\/\d+\/)[^/\s"\\]+/g,
  /aW50ZXJhY3Rpb24[\w-]*/g,
  /[\w-]{20,}\.[\w-]{6}\.[\w-]{27,}/g,
];

/**
 * Writes a line for each thing that is said. This is the only door to what an operator reads: of errors it lets through only
 * what `tell` does, tokens are blotted out, and errors that are equal to one before are counted for a minute.
 */
export function createLog(settings: LogSettings = {}): Log {
  const { secret, isReadable = process.stderr.isTTY, write = toStandardError, onError } = settings;
  const writeClean = (json: string) => {
    const line = isReadable ? readable(JSON.parse(json)) : json;
    const withoutSecret = secret ? line.replaceAll(secret, '[token]') : line;
    write(TOKENS.reduce((text, token) => text.replace(token, '[token]'), withoutSecret));
  };
  const formatters = { level: (level: string) => ({ level }) };
  const options = { base: null, formatters, timestamp: pino.stdTimeFunctions.isoTime };
  const logger = pino({ ...options, level: settings.level ?? 'info' }, { write: writeClean });

  const repeats = new Map<string, number>();
  const count = (key: string, told: Told | undefined, message: string) => {
    repeats.set(key, 0);
    setTimeout(() => {
      const times = repeats.get(key) ?? 0;
      repeats.delete(key);
      if (times === 0) return;
      logger.error(told ?? {}, `${message} (${times} more in the last minute)`);
      count(key, told, message);
    }, WINDOW).unref();
  };
  return {
    info: (message) => logger.info(message),
    error(message, cause) {
      const told = cause === undefined ? undefined : tell(cause);
      if (told) onError?.(told.error);
      const key = [message, told?.error, told?.code, told?.at?.[0]].join('\n');
      const times = repeats.get(key);
      if (times !== undefined) return void repeats.set(key, times + 1);
      logger.error(told ?? {}, message);
      count(key, told, message);
    },
  };
}

/** Nothing that is wrong with the reader of the log stops the bot: such a line is lost. */
function toStandardError(line: string): void {
  try {
    writeSync(process.stderr.fd, line);
  } catch {}
}

interface Line extends Partial<Told> {
  readonly level: string;
  readonly time: string;
  readonly msg: string;
}

function readable({ level, time, msg, ...told }: Line): string {
  const mark = level === 'info' ? '' : `${level}: `;
  return `${time} ${mark}${msg}${told.error === undefined ? '' : ` [${inWords(told)}]`}\n`;
}

/** `DiscordAPIError 10062, status 404, at handle dist/verbatim/index.js:120:7` */
function inWords({ error, says, code, status, call, at, cause }: Partial<Told>): string {
  const parts = [
    [error, code].filter((part) => part !== undefined).join(' '),
    says,
    status === undefined ? undefined : `status ${status}`,
    call,
    at && `at ${at.join(' < ')}`,
    cause && `because of ${inWords(cause)}`,
  ];
  return parts.filter((part) => part !== undefined).join(', ');
}
