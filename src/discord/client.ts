import { once } from 'node:events';
import { setTimeout } from 'node:timers/promises';
import {
  type APIInteraction,
  ChannelType,
  Client,
  DiscordAPIError,
  Events,
  GatewayDispatchEvents,
  type GatewayDispatchPayload,
  HTTPError,
  Options,
  RESTJSONErrorCodes,
} from 'discord.js';
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

/** In milliseconds: a login that is not wanted any more is waited for this long, since a client cannot be destroyed before. */
const PATIENCE = 5000;

const THREADS = new Set<ChannelType | undefined>([
  ChannelType.AnnouncementThread,
  ChannelType.PublicThread,
  ChannelType.PrivateThread,
]);

/** Discord's close codes that an operator can do something about. */
const REFUSALS: Readonly<Record<number, string>> = {
  4004: 'Discord refuses the token: copy it anew from the Developer Portal (page Bot, Reset Token) into DISCORD_TOKEN.',
  4014: 'Discord disallows an intent: the bot asks for none, so update it.',
};

/**
 * Logs in, registers the commands and answers interactions until it is told to stop.
 *
 * @param signal Closes the gateway when aborted; then the promise resolves.
 * @throws {DiscordError} if Discord cannot be reached, turns the bot away, or does so later.
 */
export async function runDiscord(settings: DiscordSettings, chat: Chat, log: Log, signal: AbortSignal): Promise<void> {
  const client = createClient(settings);
  const coolDown = new CoolDown();
  client.on(Events.Error, (error) => log.error('The Discord client reports an error.', error));
  const inThreads = new Set<string>();
  client.on(Events.Raw, ({ t, d }: GatewayDispatchPayload) => {
    if (t !== GatewayDispatchEvents.InteractionCreate) return;
    // discord.js does not tell where an interaction comes from if it does not know the channel; what Discord sent does.
    if (THREADS.has(d.channel?.type)) inThreads.add(d.id);
    givePollsTheirChannel(d);
  });
  client.on(Events.InteractionCreate, (interaction) => {
    const isThread = inThreads.delete(interaction.id);
    handle(interaction, { chat, coolDown, log, isThread }).catch((error) =>
      log.error('A reply could not be sent.', withoutRequest(error)),
    );
  });
  const refused = new Promise<never>((_, reject) => {
    // Comes only when the client will not connect again by itself.
    client.once(Events.ShardDisconnect, ({ code }) => {
      reject(
        new DiscordError(REFUSALS[code] ?? `Discord closed the connection for good (code ${code}): try again later.`),
      );
    });
  });
  const stopped = signal.aborted ? Promise.resolve() : once(signal, 'abort');

  const login = client.login(settings.token);
  const start = async (): Promise<void> => {
    const ready = once(client, Events.ClientReady) as Promise<[Client<true>]>;
    // What login() throws when the gateway refuses does not tell why; the close code does.
    await login.catch((error) => Promise.race([refused, Promise.reject(error)]));
    const [readyClient] = await ready;
    const written = await register(readyClient, registrations(chat.commands), settings.guildId);
    const where = settings.guildId === undefined ? 'everywhere' : `on server ${settings.guildId}`;
    log.info(`Logged in as ${readyClient.user.tag}; ${written} commands updated ${where}.`);
  };
  try {
    await Promise.race([start(), refused, stopped]);
    await Promise.race([refused, stopped]);
  } catch (error) {
    throw explain(error, settings);
  } finally {
    // A client that is destroyed while it logs in would connect all the same.
    await Promise.race([login.catch(() => {}), setTimeout(PATIENCE, undefined, { ref: false })]);
    await client.destroy();
  }
}

/** An error without the address and the body of a request: they hold an interaction's token and somebody's words. */
function withoutRequest(error: unknown): unknown {
  return error instanceof DiscordAPIError || error instanceof HTTPError ? `${error.name}: ${error.message}` : error;
}

/** discord.js throws, where nobody can catch it, at a poll whose channel it does not know. */
function givePollsTheirChannel({ data }: APIInteraction): void {
  if (data === undefined || !('resolved' in data) || data.resolved === undefined) return;
  const messages = 'messages' in data.resolved ? Object.values(data.resolved.messages) : [];
  for (const { poll, channel_id } of messages) if (poll) Object.assign(poll, { channel_id });
}

function createClient({ apiUrl }: DiscordSettings): Client {
  return new Client({
    intents: [],
    shards: 'auto',
    // Interactions carry all that is needed; what is not kept needs no memory.
    makeCache: Options.cacheWithLimits({
      ...Options.DefaultMakeCacheSettings,
      MessageManager: 0,
      UserManager: { maxSize: 0, keepOverLimit: (user) => user.id === user.client.user.id },
      GuildMemberManager: 0,
      ThreadManager: 0,
      ApplicationCommandManager: 0,
    }),
    ...(apiUrl === undefined ? {} : { rest: { api: apiUrl } }),
  });
}

function explain(error: unknown, { guildId }: DiscordSettings): DiscordError {
  if (error instanceof DiscordError) return error;
  const { code, status, message } = error as { code?: unknown; status?: unknown; message?: unknown };
  if (code === 'TokenInvalid' || status === 401) return new DiscordError(REFUSALS[4004]);
  if (code === RESTJSONErrorCodes.MissingAccess || code === RESTJSONErrorCodes.UnknownGuild) {
    return new DiscordError(
      `Discord knows no server ${guildId} that the bot is on: correct GUILD_ID, or add the bot there.`,
    );
  }
  if (error instanceof DiscordAPIError) return new DiscordError(`Discord refuses the commands: ${error.message}`);
  return new DiscordError(`Discord cannot be reached (${message}): check the network and DISCORD_API_URL.`);
}
