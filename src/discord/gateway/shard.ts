import { setTimeout } from 'node:timers/promises';
import {
  CloseCodes,
  type FetchingStrategyOptions,
  type IIdentifyThrottler,
  type SessionInfo,
  WebSocketShard,
  WebSocketShardEvents,
  WebSocketShardStatus,
} from '@discordjs/ws';
import type { GatewayDispatchPayload, GatewayReadyDispatchData } from 'discord-api-types/v10';
import type { Events } from '../../operation/index.ts';
import { closedForGood } from '../refusals.ts';
import { backOff, reasonOf } from '../waiting.ts';
import { observe } from './observe.ts';
import type { Sessions } from './sessions.ts';

/** What all shards of a process share. */
interface ShardContext {
  readonly options: FetchingStrategyOptions;
  readonly throttler: IIdentifyThrottler;
  readonly sessions: Sessions;
  /** Ends all connecting when aborted. */
  readonly signal: AbortSignal;
  /** Resolves once Discord lets the bot log in another time today. */
  readonly mayLogIn: () => Promise<void>;
  readonly events: Events;
  readonly receive: (event: GatewayDispatchPayload) => void;
  /** Is told who the bot is, unless an earlier session goes on. */
  readonly connected: (shard: number, ready?: GatewayReadyDispatchData) => void;
  readonly troubled: (shard: number, reason: string) => void;
  readonly failed: (error: unknown) => void;
}

/** In milliseconds: a connection that lasted so long was no failure. */
const LONG = 30_000;
/** So many attempts before it count if it did not: the next pause is one of seconds. */
const MOST_ATTEMPTS = 2;
/** A session that could not be resumed in so many attempts is given up: its address may be gone. */
const MAX_RESUMES = 2;
/** The connection broke, or there was none. */
const ABNORMAL = 1006;

/**
 * The connection of a shard. The library connects, and connects again after half a second, for ever. What it lacks is here:
 * pauses that grow, a way to stop between two attempts, and another session where one cannot be resumed.
 */
export class Shard {
  readonly #id: number;
  readonly #context: ShardContext;
  readonly #connection: WebSocketShard;
  /** To connect, since a connection lasted; and to resume, since there was one. */
  #attempts = 0;
  #resumes = 0;
  /** By `performance.now()`. */
  #connectedAt: number | undefined;
  /** Of this attempt: whether there was a HELLO, and what went wrong. */
  #isGreeted: boolean = false;
  #error: unknown;
  #closedWith: number | undefined;

  constructor(id: number, context: ShardContext) {
    this.#id = id;
    this.#context = context;
    this.#connection = new WebSocketShard(
      {
        options: context.options,
        retrieveSessionInfo: () =>
          this.#connection.status === WebSocketShardStatus.Idle ? this.#beforeConnecting() : context.sessions.get(id),
        updateSessionInfo: (_, session) => this.#keep(session),
        waitForIdentify: (_, signal) => context.throttler.waitForIdentify(id, signal),
      },
      id,
    );
    observe(this.#connection, id, context.events);
    this.#connection
      .on(WebSocketShardEvents.Hello, () => {
        this.#isGreeted = true;
      })
      .on(WebSocketShardEvents.Ready, ({ data }) => this.#connected(data))
      .on(WebSocketShardEvents.Resumed, () => this.#connected())
      .on(WebSocketShardEvents.Error, ({ error }) => {
        this.#error = error;
      })
      .on(WebSocketShardEvents.Closed, ({ code }) => this.#closed(code))
      .on(WebSocketShardEvents.Dispatch, ({ data }) => context.receive(data));
  }

  start(): void {
    // It rejects with the first error, and goes on nevertheless.
    this.#connection.connect().catch(() => {});
  }

  /** @param resumable Whether the session may go on after the goodbye. */
  close(resumable: boolean): Promise<void> {
    return this.#connection.destroy({ code: resumable ? CloseCodes.Resuming : CloseCodes.Normal });
  }

  /** What to go on with: a session, or null for a new one. Never resolves when nothing is to be connected any more. */
  async #beforeConnecting(): Promise<SessionInfo | null> {
    const { sessions, signal, options, mayLogIn, failed } = this.#context;
    try {
      if (this.#attempts > 0) await setTimeout(backOff(this.#attempts), undefined, { signal });
      signal.throwIfAborted();
      this.#attempts += 1;
      this.#isGreeted = false;
      this.#error = undefined;
      this.#closedWith = undefined;
      const session = sessions.get(this.#id);
      const isUsable = session?.shardCount === options.shardCount && URL.canParse(session.resumeURL);
      if (isUsable && this.#resumes < MAX_RESUMES) {
        this.#resumes += 1;
        return session;
      }
      sessions.set(this.#id, null);
      await mayLogIn();
      return null;
    } catch (error) {
      if (!signal.aborted) failed(error);
      return new Promise(() => {});
    }
  }

  #keep(session: SessionInfo | null): void {
    // A session outlives a connection that breaks, and the process.
    if (session === null && (this.#closedWith === ABNORMAL || this.#context.signal.aborted)) return;
    this.#context.sessions.set(this.#id, session);
  }

  #connected(ready?: GatewayReadyDispatchData): void {
    this.#connectedAt = performance.now();
    this.#resumes = 0;
    this.#attempts = Math.min(this.#attempts, MOST_ATTEMPTS);
    this.#context.connected(this.#id, ready);
  }

  #closed(code: number): void {
    if (this.#context.signal.aborted) return;
    const refusal = closedForGood(code);
    if (refusal) {
      this.#context.failed(refusal);
      return;
    }
    this.#closedWith = code;
    if (this.#connectedAt !== undefined && performance.now() - this.#connectedAt > LONG) this.#attempts = 0;
    this.#connectedAt = undefined;
    const closed =
      code === CloseCodes.Resuming ? 'Discord asked for a new one, or fell silent' : `closed with code ${code}`;
    const how = this.#isGreeted ? closed : `${closed} before HELLO`;
    this.#context.troubled(this.#id, this.#error === undefined ? how : reasonOf(this.#error));
  }
}
