import { accessSync, constants, existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { SessionInfo } from '@discordjs/ws';
import { type Log, OperatorError } from '../../operation/index.ts';

/** In milliseconds: what has changed is written this long afterwards at the latest. */
const WRITTEN_AFTER = 1000;

/** Remembers where the events of each shard were left off, if wanted also beyond the end of the process: a file a shard. */
export class Sessions {
  readonly #folder: string | undefined;
  readonly #log: Log;
  readonly #intents: number;
  readonly #sessions = new Map<number, SessionInfo | null>();
  readonly #changed = new Set<number>();
  #timer: NodeJS.Timeout | undefined;
  #isFailing = false;

  /**
   * @param folder Where to keep the files; undefined for not at all.
   * @param intents A session goes on with those that it began with: that of others is another one.
   * @throws {OperatorError} if nothing can be written there.
   */
  constructor(folder: string | undefined, log: Log, intents = 0) {
    this.#intents = intents;
    this.#folder = folder;
    this.#log = log;
    if (folder === undefined) return;
    try {
      if (!existsSync(folder)) mkdirSync(folder);
      accessSync(join(folder, '/'), constants.W_OK);
    } catch (error) {
      const { code } = error as NodeJS.ErrnoException;
      throw new OperatorError(
        `STATE_DIR: nothing can be written into ${folder} (${code}): name another folder, or none.`,
      );
    }
  }

  get(shard: number): SessionInfo | null {
    const known = this.#sessions.get(shard);
    if (known !== undefined) return known;
    const session = this.#folder === undefined ? null : read(this.#fileOf(this.#folder, shard));
    this.#sessions.set(shard, session);
    return session;
  }

  set(shard: number, session: SessionInfo | null): void {
    this.#sessions.set(shard, session);
    if (this.#folder === undefined) return;
    this.#changed.add(shard);
    this.#timer ??= setTimeout(() => this.write(), WRITTEN_AFTER).unref();
  }

  /** Writes what has changed at once. */
  write(): void {
    clearTimeout(this.#timer);
    this.#timer = undefined;
    for (const shard of this.#changed) this.#writeOne(shard);
    this.#changed.clear();
  }

  #writeOne(shard: number): void {
    const file = this.#fileOf(this.#folder ?? '', shard);
    try {
      // Never half of it, whenever the process is killed; for nobody else's eyes.
      writeFileSync(`${file}.new`, JSON.stringify(this.get(shard)), { mode: 0o600 });
      renameSync(`${file}.new`, file);
      this.#isFailing = false;
    } catch (error) {
      if (!this.#isFailing) this.#log.error('The session cannot be kept for a restart.', error);
      this.#isFailing = true;
    }
  }

  #fileOf(folder: string, shard: number): string {
    const intents = this.#intents === 0 ? '' : `-${this.#intents}`;
    return join(folder, `session-${shard}${intents}.json`);
  }
}

/** What stands in a file; null if it is no session: the worst that comes of that is a new one. */
function read(file: string): SessionInfo | null {
  try {
    const { sessionId, sequence, shardId, shardCount, resumeURL } = JSON.parse(readFileSync(file, 'utf8'));
    const isSession = typeof sessionId === 'string' && typeof resumeURL === 'string' && URL.canParse(resumeURL);
    const areNumbers = [sequence, shardId, shardCount].every(Number.isInteger);
    return isSession && areNumbers ? { sessionId, sequence, shardId, shardCount, resumeURL } : null;
  } catch {
    return null;
  }
}
