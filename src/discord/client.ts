import { once } from 'node:events';
import { setTimeout } from 'node:timers/promises';
import { DiscordAPIError, HTTPError, REST } from '@discordjs/rest';
import { type SessionInfo, WebSocketManager, WebSocketShardEvents } from '@discordjs/ws';
import { GatewayDispatchEvents, type GatewayReadyDispatchData, RESTJSONErrorCodes } from 'discord-api-types/v10';
import type { Chat } from '../chat/index.ts';
import { type Log, OperatorError } from '../operation/index.ts';
import { CoolDown } from './cool-down.ts';
import { handle } from './interactions.ts';
import { register, registrations } from './registration.ts';

export interface DiscordSettings {
  readonly token: string;
  readonly guildId: string | undefined;
  /** Another base for REST, such as `http://127.0.0.1:8080/api`. */
  readonly apiUrl: string | undefined;
}

/** Why the bot cannot go on, in one line for its operator. */
export class DiscordError extends OperatorError {
  override readonly name = 'DiscordError';
}

/** In milliseconds: a connection that is not wanted any more is waited for this long, since it cannot be closed before. */
const PATIENCE = 5000;

/** Discord's close codes after which a connection is not restored. */
const FINAL: readonly number[] = [4004, 4010, 4011, 4012, 4013, 4014];

/** Those that an operator can do something about. */
const REFUSALS: Readonly<Record<number, string>> = {
  4004: 'Discord refuses the token: copy it anew from the Developer Portal (page Bot, Reset Token) into DISCORD_TOKEN.',
  4014: 'Discord disallows an intent: the bot asks for none, so update it.',
};

/**
 * Connects, registers the commands and answers interactions until it is told to stop.
 *
 * @param signal Closes the gateway when aborted; then the promise resolves.
 * @throws {DiscordError} if Discord cannot be reached, turns the bot away, or does so later.
 */
export async function runDiscord(settings: DiscordSettings, chat: Chat, log: Log, signal: AbortSignal): Promise<void> {
  const { token, guildId, apiUrl } = settings;
  const rest = new REST(apiUrl === undefined ? {} : { api: apiUrl }).setToken(token);
  // Those of the default store would be those of all bots in a process.
  const sessions = new Map<number, SessionInfo | null>();
  const gateway = new WebSocketManager({
    token,
    intents: 0,
    rest,
    retrieveSessionInfo: (shard) => sessions.get(shard) ?? null,
    updateSessionInfo: (shard, session) => void sessions.set(shard, session),
  });
  const context = { chat, coolDown: new CoolDown(), log, rest };
  gateway.on(WebSocketShardEvents.Dispatch, ({ data: { t, d } }) => {
    if (t !== GatewayDispatchEvents.InteractionCreate) return;
    handle(d, context).catch((error) => log.error('A reply could not be sent.', withoutRequest(error)));
  });
  // Without a listener it would be thrown; connect() rejects with it, and later on the connection is restored.
  gateway.on(WebSocketShardEvents.Error, () => {});
  const ready = new Promise<GatewayReadyDispatchData>((resolve) => {
    gateway.on(WebSocketShardEvents.Ready, ({ data }) => resolve(data));
  });
  const refused = new Promise<never>((_, reject) => {
    gateway.on(WebSocketShardEvents.Closed, ({ code }) => {
      const line = REFUSALS[code] ?? `Discord closed the connection for good (code ${code}): try again later.`;
      if (FINAL.includes(code)) reject(new DiscordError(line));
    });
  });
  const stopped = signal.aborted ? Promise.resolve() : once(signal, 'abort');

  const connected = gateway.connect();
  const start = async (): Promise<void> => {
    await connected;
    const { user, application } = await ready;
    const written = await register(rest, application.id, registrations(chat.commands), guildId);
    const name = user.discriminator === '0' ? user.username : `${user.username}#${user.discriminator}`;
    const where = guildId === undefined ? 'everywhere' : `on server ${guildId}`;
    log.info(`Logged in as ${name}; ${written} commands updated ${where}.`);
  };
  try {
    await Promise.race([refused, start(), stopped]);
    await Promise.race([refused, stopped]);
  } catch (error) {
    throw explain(error, settings);
  } finally {
    // One that is closed while it connects would connect all the same.
    await Promise.race([connected.catch(() => {}), setTimeout(PATIENCE, undefined, { ref: false })]);
    await gateway.destroy();
  }
}

/** An error without the address and the body of a request: they hold an interaction's token and somebody's words. */
function withoutRequest(error: unknown): unknown {
  return error instanceof DiscordAPIError || error instanceof HTTPError ? `${error.name}: ${error.message}` : error;
}

function explain(error: unknown, { guildId }: DiscordSettings): DiscordError {
  if (error instanceof DiscordError) return error;
  if (!(error instanceof DiscordAPIError)) {
    const { message } = error as Error;
    return new DiscordError(`Discord cannot be reached (${message}): check the network and DISCORD_API_URL.`);
  }
  const { code, status, message } = error;
  if (status === 401) return new DiscordError(REFUSALS[4004]);
  if (code === RESTJSONErrorCodes.MissingAccess || code === RESTJSONErrorCodes.UnknownGuild) {
    return new DiscordError(
      `Discord knows no server ${guildId} that the bot is on: correct GUILD_ID, or add the bot there.`,
    );
  }
  return new DiscordError(`Discord refuses the commands: ${message}`);
}
