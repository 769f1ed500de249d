import { Client, DiscordAPIError, Events, Options, RESTJSONErrorCodes } from 'discord.js';
import type { Chat, Words } from '../chat/index.ts';
import { handle } from './interactions.ts';
import { register, registrations } from './registration.ts';

export interface DiscordSettings {
  readonly token: string;
  readonly guildId: string | undefined;
  /** Another base for REST, such as `http://127.0.0.1:8080/api`. */
  readonly apiUrl: string | undefined;
}

export interface Log {
  info(message: string): void;
  /** @param cause What was thrown, if anything was. */
  error(message: string, cause?: unknown): void;
}

/** Why the bot cannot go on, in one line for its operator. */
export class DiscordError extends Error {
  override readonly name = 'DiscordError';
}

export interface DiscordBot {
  /** Resolves when the bot was stopped, rejects with a {@link DiscordError} when Discord turned it away for good. */
  readonly ended: Promise<void>;
  /** Closes the gateway. */
  stop(): Promise<void>;
}

/** Discord's close codes after which there is no coming back. */
const FATAL_CLOSE_CODES: Readonly<Record<number, string>> = {
  4004: 'Discord refuses the token: copy it anew from the Developer Portal (Bot, Reset Token) into DISCORD_TOKEN.',
  4010: 'Discord refuses the shard: start one process of the bot with this configuration.',
  4011: 'Discord asks for more shards: restart the bot.',
  4013: 'Discord does not know an intent: update the bot.',
  4014: 'Discord disallows an intent: the bot asks for none, so update it.',
};

/**
 * Logs in and answers interactions until stopped.
 *
 * @throws {DiscordError} if Discord cannot be reached or turns the bot away.
 */
export async function startDiscord(settings: DiscordSettings, chat: Chat, words: Words, log: Log): Promise<DiscordBot> {
  const client = new Client({
    intents: [],
    shards: 'auto',
    allowedMentions: { parse: [] },
    // Interactions carry all that is needed; what is not kept needs no memory.
    makeCache: Options.cacheWithLimits({
      ...Options.DefaultMakeCacheSettings,
      MessageManager: 0,
      UserManager: { maxSize: 0, keepOverLimit: (user) => user.id === user.client.user.id },
      GuildMemberManager: 0,
      ThreadManager: 0,
      ApplicationCommandManager: 0,
    }),
    ...(settings.apiUrl === undefined ? {} : { rest: { api: settings.apiUrl } }),
  });

  let stopped = () => {};
  const ended = new Promise<void>((resolve, reject) => {
    stopped = resolve;
    // Comes only when the client will not connect again by itself.
    client.once(Events.ShardDisconnect, ({ code }) => {
      reject(new DiscordError(FATAL_CLOSE_CODES[code] ?? `Discord closed the connection for good (code ${code}).`));
    });
  });
  // A refusal at login rejects both; it is reported once, below.
  ended.catch(() => {});

  client.on(Events.Error, (error) => log.error('The Discord client reports an error.', error));
  client.on(Events.InteractionCreate, (interaction) => {
    handle(interaction, chat, words).catch((error) => log.error('A reply could not be sent.', error));
  });
  const ready = new Promise<Client<true>>((resolve) => client.once(Events.ClientReady, resolve));

  try {
    await client.login(settings.token);
    const readyClient = await Promise.race([ready, ended.then(() => Promise.reject(new DiscordError('Stopped.')))]);
    const written = await register(readyClient, registrations(chat.commands, words), settings.guildId);
    const where = settings.guildId === undefined ? 'everywhere' : `on server ${settings.guildId}`;
    log.info(`Logged in as ${readyClient.user.tag}; ${written} commands updated ${where}.`);
  } catch (error) {
    await client.destroy();
    throw explain(error, settings);
  }
  return {
    ended,
    async stop() {
      stopped();
      await client.destroy();
    },
  };
}

function explain(error: unknown, { guildId }: DiscordSettings): DiscordError {
  if (error instanceof DiscordError) return error;
  const { code, status, message } = error as { code?: unknown; status?: unknown; message?: unknown };
  if (code === 'TokenInvalid' || status === 401) return new DiscordError(FATAL_CLOSE_CODES[4004]);
  const closed = Object.entries(FATAL_CLOSE_CODES).find(([closeCode]) => Number(closeCode) === code);
  if (closed) return new DiscordError(closed[1]);
  if (code === 'DisallowedIntents') return new DiscordError(FATAL_CLOSE_CODES[4014]);
  if (code === RESTJSONErrorCodes.MissingAccess || code === RESTJSONErrorCodes.UnknownGuild) {
    return new DiscordError(
      `Discord knows no server ${guildId} that the bot is on: correct GUILD_ID, or add the bot there.`,
    );
  }
  if (error instanceof DiscordAPIError) return new DiscordError(`Discord refuses the commands: ${error.message}`);
  return new DiscordError(`Discord cannot be reached (${message}): check the network and DISCORD_API_URL.`);
}
