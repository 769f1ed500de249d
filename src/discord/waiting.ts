import { DiscordAPIError, HTTPError, RateLimitError } from '@discordjs/rest';
import type { Log } from '../operation/index.ts';

/** In milliseconds, of the pause after the first failure and of the longest. */
const SHORTEST = 1000;
const LONGEST = 60_000;
/** Each pause to the one before. By two, an outage would be noticed to be over only after twice its time. */
const GROWTH = 1.5;
/** In milliseconds: what lasts is said this often at most. */
const SAID_EVERY = 60_000;

/**
 * How long to wait before the next attempt: exponential back-off with equal jitter (AWS Architecture Blog, “Exponential
 * Backoff And Jitter”, 2015).
 *
 * @param failures How many there were in a row, at least 1.
 * @returns Milliseconds.
 */
export function backOff(failures: number): number {
  const longest = Math.min(LONGEST, SHORTEST * GROWTH ** (failures - 1));
  return (longest * (1 + Math.random())) / 2;
}

/** How long Discord asks to be left alone, in milliseconds; 0 if it does not say. */
export function askedToWait(error: unknown): number {
  return error instanceof RateLimitError ? error.retryAfter : 0;
}

/** Waits for something, but no longer than so many milliseconds. */
export async function atMost(milliseconds: number, something: Promise<unknown>): Promise<void> {
  let timer: NodeJS.Timeout | undefined;
  const over = new Promise<void>((resolve) => {
    timer = setTimeout(resolve, milliseconds);
  });
  await Promise.race([something, over]);
  clearTimeout(timer);
}

/** What went wrong, on a line, without the address and the body of a request: they hold secrets and somebody's words. */
export function reasonOf(error: unknown): string {
  if (error instanceof RateLimitError) return `rate limited for ${Math.ceil(error.retryAfter / 1000)} s`;
  if (error instanceof HTTPError) return `HTTP ${error.status} ${error.message}`;
  const { message, name, code } = error as NodeJS.ErrnoException;
  const [line = ''] = (message || String(code)).split('\n');
  return error instanceof DiscordAPIError ? `${name}: ${line}` : line;
}

/** Something that passes, and is waited out: said once when it begins, at most once a minute while it lasts. */
export class Trouble {
  readonly #what: string;
  readonly #log: Log;
  /** By `performance.now()`. */
  #since: number | undefined;
  #said = 0;

  /** @param what Such as `No connection to Discord`. */
  constructor(what: string, log: Log) {
    this.#what = what;
    this.#log = log;
  }

  /** Another attempt has failed. */
  report(reason: string): void {
    const now = performance.now();
    // Most of it is over at once, and nobody need be woken for it.
    if (this.#since === undefined) this.#log.info(`${this.#what} (${reason}): it is tried again.`);
    else if (now - this.#said < SAID_EVERY) return;
    else this.#log.error(`${this.#what} for ${secondsSince(this.#since)} s (${reason}): it is still tried.`);
    this.#since ??= now;
    this.#said = now;
  }

  /** @returns For how many seconds it lasted; undefined if there was none. */
  end(): number | undefined {
    const since = this.#since;
    this.#since = undefined;
    return since === undefined ? undefined : secondsSince(since);
  }
}

/** To a tenth. */
function secondsSince(start: number): number {
  return Math.round((performance.now() - start) / 100) / 10;
}
