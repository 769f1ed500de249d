import { DiscordAPIError } from '@discordjs/rest';
import { GatewayCloseCodes, RESTJSONErrorCodes } from 'discord-api-types/v10';
import { OperatorError } from '../operation/index.ts';

/** Why the bot cannot go on, in one line for its operator. */
export class DiscordError extends OperatorError {
  override readonly name = 'DiscordError';
}

const TOKEN =
  'Discord refuses the token: copy it anew from the Developer Portal (page Bot, Reset Token) into DISCORD_TOKEN.';
const INTENTS = 'Discord disallows an intent: the bot asks for no privileged one, so update it.';

/** What is said of Discord's close codes after which trying again is of no use. */
const FINAL: Readonly<Record<number, string>> = {
  [GatewayCloseCodes.AuthenticationFailed]: TOKEN,
  [GatewayCloseCodes.InvalidShard]: 'Discord knows no such shard: correct SHARDS and SHARD_COUNT.',
  [GatewayCloseCodes.ShardingRequired]:
    'The bot is on more servers than its shards may hold: raise SHARD_COUNT, or leave it out and start the bot again.',
  [GatewayCloseCodes.InvalidAPIVersion]: 'Discord no longer speaks this version of its API: update the bot.',
  [GatewayCloseCodes.InvalidIntents]: INTENTS,
  [GatewayCloseCodes.DisallowedIntents]: INTENTS,
};

/** What an operator has to mend after Discord has closed a connection with this code; undefined if it may pass. */
export function closedForGood(code: number): DiscordError | undefined {
  const line = FINAL[code];
  return line === undefined ? undefined : new DiscordError(line);
}

/** What an operator has to mend after a request made with the bot's token; undefined if it may pass. */
export function refusedForGood(error: unknown, guildId?: string): DiscordError | undefined {
  if (!(error instanceof DiscordAPIError)) return undefined;
  if (error.status === 401) return new DiscordError(TOKEN);
  const { MissingAccess, UnknownGuild } = RESTJSONErrorCodes;
  if (guildId === undefined || ![MissingAccess, UnknownGuild].includes(Number(error.code))) return undefined;
  return new DiscordError(
    `Discord knows no server ${guildId} that the bot is on: correct GUILD_ID, or add the bot there.`,
  );
}
