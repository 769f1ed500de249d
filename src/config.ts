import { config as loadDotenv } from 'dotenv';
import { OperatorError } from './operation/index.ts';

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

/** Which values each variable may have, and what is said of others. */
const RULES = {
  DISCORD_TOKEN: {
    isValid: (value: string) => /^[\w.-]+$/.test(value),
    problem: 'is not a bot’s token: copy it from the Developer Portal, page Bot',
  },
  GUILD_ID: {
    isValid: (value: string) => /^\d{17,20}$/.test(value),
    problem: 'is not a server’s id: 17 to 20 digits, from “Copy Server ID”',
  },
  DISCORD_API_URL: {
    isValid: (value: string) => /^https?:/i.test(value) && URL.canParse(value),
    problem: 'is not an http or https address, such as https://discord.com/api',
  },
};

/**
 * Reads the environment and, for what it does not set, the file `.env` of the working directory.
 *
 * @throws {ConfigError} that names every variable that is wrong, and the cure.
 */
export function readConfig(environment: NodeJS.ProcessEnv): Config {
  const file: Record<string, string> = {};
  loadDotenv({ quiet: true, processEnv: file });
  const variables = { ...file, ...environment };
  // An empty line of `.env` is an empty string, and means that the variable is not set.
  const valueFor = (name: string) => variables[name] || undefined;
  const wrong = Object.entries(RULES).filter(([name, { isValid }]) => {
    const value = valueFor(name);
    return value !== undefined && !isValid(value);
  });
  if (wrong.length > 0) throw new ConfigError(wrong.map(([name, { problem }]) => `${name} ${problem}.`).join('\n'));
  return {
    discordToken: valueFor('DISCORD_TOKEN'),
    guildId: valueFor('GUILD_ID'),
    discordApiUrl: valueFor('DISCORD_API_URL')?.replace(/\/+$/, ''),
    dataDir: valueFor('DATA_DIR'),
  };
}
