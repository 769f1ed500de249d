import { config as loadDotenv } from 'dotenv';
import { z } from 'zod';
import { OperatorError } from './operation/index.ts';

/** An empty line of `.env` is an empty string, and means that the variable is not set. */
const optional = <Schema extends z.ZodType<unknown, string>>(schema: Schema) =>
  z.preprocess((value) => (value === '' ? undefined : value), schema.optional());

const Environment = z.object({
  DISCORD_TOKEN: optional(
    z.string().regex(/^[\w.-]+$/, 'is not a bot’s token: copy it from the Developer Portal, page Bot'),
  ),
  GUILD_ID: optional(z.string().regex(/^\d{17,20}$/, 'is not a server’s id: 17 to 20 digits, from “Copy Server ID”')),
  DISCORD_API_URL: optional(
    z.url({ protocol: /^https?$/, error: 'is not an http or https address, such as https://discord.com/api' }),
  ),
  DATA_DIR: optional(z.string()),
});

/** The environment, checked. */
export interface Config {
  readonly discordToken: string | undefined;
  readonly guildId: string | undefined;
  /** Without a slash at its end. */
  readonly discordApiUrl: string | undefined;
  /** A path relative to the working directory; undefined for the documents that come with the bot. */
  readonly dataDir: string | undefined;
}

/** What is wrong with the environment, a line for each variable. Holds no values: one of them is a secret. */
export class ConfigError extends OperatorError {
  override readonly name = 'ConfigError';
}

/**
 * Reads the environment and, for what it does not set, the file `.env` of the working directory.
 *
 * @throws {ConfigError} that names every variable that is wrong, and the cure.
 */
export function readConfig(environment: NodeJS.ProcessEnv): Config {
  const file: Record<string, string> = {};
  loadDotenv({ quiet: true, processEnv: file });
  const parsed = Environment.safeParse({ ...file, ...environment });
  if (!parsed.success) {
    throw new ConfigError(parsed.error.issues.map(({ path, message }) => `${path.join('.')} ${message}.`).join('\n'));
  }
  const { DISCORD_TOKEN, GUILD_ID, DISCORD_API_URL, DATA_DIR } = parsed.data;
  return {
    discordToken: DISCORD_TOKEN,
    guildId: GUILD_ID,
    discordApiUrl: DISCORD_API_URL?.replace(/\/+$/, ''),
    dataDir: DATA_DIR,
  };
}
