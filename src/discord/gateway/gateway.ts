import { setMaxListeners } from 'node:events';
import type { REST } from '@discordjs/rest';
import { DefaultWebSocketManagerOptions } from '@discordjs/ws';
import {
  type APIGatewayBotInfo,
  type GatewayDispatchPayload,
  GatewayIntentBits,
  type GatewayReadyDispatchData,
} from 'discord-api-types/v10';
import type { Events, Log } from '../../operation/index.ts';
import { atMost, Trouble } from '../waiting.ts';
import { Logins } from './logins.ts';
import { Sessions } from './sessions.ts';
import { Shard } from './shard.ts';
import { identifyThrottler, type Sharding } from './sharding.ts';

export interface GatewaySettings {
  readonly token: string;
  /** The shards of this process; all if left out. */
  readonly shards?: readonly number[] | undefined;
  /** Of how many shards; as many as Discord recommends if left out. */
  readonly shardCount?: number | undefined;
  /** Whether messages that mention the bot are answered, too. */
  readonly mentions?: boolean;
  /** A folder where sessions are kept for the next start. */
  readonly stateDir?: string | undefined;
}

interface GatewayContext {
  readonly rest: REST;
  readonly log: Log;
  readonly events: Events;
  /** Closes the connections when aborted. */
  readonly signal: AbortSignal;
  /** Is given each event, as soon as its shard is connected. */
  readonly receive: (event: GatewayDispatchPayload) => void;
}

/** In milliseconds, until Discord answers the handshake, and until it says HELLO. The first has to be the shorter one. */
const HANDSHAKE = 10_000;
const HELLO = 20_000;
/** In milliseconds, for the goodbye. */
const GOODBYE = 3000;

/**
 * Keeps the shards of this process connected until it is told to stop. What passes is waited out.
 *
 * @throws {OperatorError} if Discord turns the bot away for something that an operator can mend, now or later.
 */
export async function runGateway(settings: GatewaySettings, context: GatewayContext): Promise<void> {
  const over = new AbortController();
  const signal = AbortSignal.any([context.signal, over.signal]);
  // Each shard may wait for it, and each request leaves a listener behind.
  setMaxListeners(0, signal);
  const { log, rest, events, receive } = context;
  const sessions = new Sessions(settings.stateDir, log, intentsOf(settings));
  const trouble = new Trouble('No connection to Discord', log);
  const logins = new Logins(rest, trouble, signal);
  const connecting = (ids: readonly number[]) => {
    for (const id of ids) events.emit('shard', id, 'connecting');
  };
  let shards: Shard[] = [];
  try {
    // Whoever watches is to see that nobody is answered, though Discord does not say yet how many shards there are.
    connecting(settings.shards ?? [0]);
    const information = await logins.information();
    const sharding = shardingOf(settings, information);
    connecting(sharding.ids);
    signal.throwIfAborted();
    await new Promise<void>((stopped, failed) => {
      signal.addEventListener('abort', () => stopped());
      const shared = {
        options: optionsOf(settings, sharding, information),
        throttler: identifyThrottler(sharding, information.session_start_limit.max_concurrency),
        mayLogIn: () => logins.mayLogIn(),
        ...listeners(sharding, trouble, log),
        failed,
        receive,
        events,
        sessions,
        signal,
      };
      shards = sharding.ids.map((id) => new Shard(id, shared));
      for (const shard of shards) shard.start();
    });
  } catch (error) {
    if (!signal.aborted) throw error;
  } finally {
    over.abort();
    const goodbyes = shards.map((shard) => shard.close(settings.stateDir !== undefined));
    await atMost(GOODBYE, Promise.all(goodbyes));
    sessions.write();
  }
}

function shardingOf({ shards, shardCount }: GatewaySettings, information: APIGatewayBotInfo): Sharding {
  const count = shardCount ?? information.shards;
  return { ids: shards ?? Array.from({ length: count }, (_, id) => id), count };
}

/** Interactions come without any. */
function intentsOf({ mentions }: GatewaySettings): number {
  return mentions ? GatewayIntentBits.GuildMessages | GatewayIntentBits.DirectMessages : 0;
}

function optionsOf(settings: GatewaySettings, { count }: Sharding, gatewayInformation: APIGatewayBotInfo) {
  const { token } = settings;
  const intents = intentsOf(settings);
  const times = { handshakeTimeout: HANDSHAKE, helloTimeout: HELLO };
  return { ...DefaultWebSocketManagerOptions, ...times, token, intents, shardCount: count, gatewayInformation };
}

/** Says who logs in, when a connection is lost, and when all are there again. */
function listeners({ ids, count }: Sharding, trouble: Trouble, log: Log) {
  const connected = new Set<number>();
  let isLoggedIn = false;
  return {
    connected: (shard: number, ready?: GatewayReadyDispatchData) => {
      if (!isLoggedIn)
        log.info(ready ? `Logged in as ${nameOf(ready)}.` : 'Logged in: the session that was kept goes on.');
      isLoggedIn = true;
      connected.add(shard);
      const seconds = connected.size === ids.length ? trouble.end() : undefined;
      if (seconds !== undefined) log.info(`Connected to Discord after ${seconds} s.`);
    },
    troubled: (shard: number, reason: string) => {
      connected.delete(shard);
      trouble.report(count === 1 ? reason : `shard ${shard} of ${count}: ${reason}`);
    },
  };
}

function nameOf({ user: { username, discriminator } }: GatewayReadyDispatchData): string {
  return discriminator === '0' ? username : `${username}#${discriminator}`;
}
