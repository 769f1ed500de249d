import { isDeepStrictEqual } from 'node:util';
import type { REST } from '@discordjs/rest';
import {
  type APIApplicationCommand,
  type APIApplicationCommandOption,
  ApplicationCommandOptionType,
  ApplicationCommandType,
  ApplicationIntegrationType,
  InteractionContextType,
  type RESTPostAPIApplicationCommandsJSONBody as Registration,
  Routes,
} from 'discord-api-types/v10';
import { type Command, isOffered, type OptionSpec } from '../chat/index.ts';
import { locales, type TypedOption } from '../locales/index.ts';
import { localizations } from './locales.ts';

/** The commands that Discord offers, as it is told of them, in every language. */
export function registrations(commands: readonly Command[]): Registration[] {
  return commands.filter(isOffered).map(({ name: key, surface, options, completion }): Registration => {
    const { name, description } = locales.en.commands[key];
    const name_localizations = localizations((locale) => locale.commands[key].name);
    if (surface === 'message') return { type: ApplicationCommandType.Message, name, name_localizations };
    return {
      type: ApplicationCommandType.ChatInput,
      name,
      name_localizations,
      description,
      description_localizations: localizations((locale) => locale.commands[key].description),
      options: Object.entries(options).map(([option, spec]) =>
        registrationOf(option as TypedOption, spec, completion?.option === option),
      ),
    };
  });
}

/** @param completes Whether values are offered while somebody types. */
function registrationOf(key: TypedOption, spec: OptionSpec, completes: boolean): APIApplicationCommandOption {
  const { name, description } = locales.en.options[key];
  const option = {
    name,
    name_localizations: localizations((locale) => locale.options[key].name),
    description,
    description_localizations: localizations((locale) => locale.options[key].description),
    required: spec.required,
  };
  if (spec.type === 'boolean') return { type: ApplicationCommandOptionType.Boolean, ...option };
  if (spec.type === 'user') return { type: ApplicationCommandOptionType.User, ...option };
  const text = { type: ApplicationCommandOptionType.String, ...option } as const;
  if (completes || spec.type === 'document' || spec.type === 'documents') return { ...text, autocomplete: true };
  return spec.maxLength === undefined ? text : { ...text, max_length: spec.maxLength };
}

/** Everywhere: on servers, in direct messages with the bot and with others, installed by a server or by a user. */
const EVERYWHERE = {
  integration_types: [ApplicationIntegrationType.GuildInstall, ApplicationIntegrationType.UserInstall],
  contexts: [InteractionContextType.Guild, InteractionContextType.BotDM, InteractionContextType.PrivateChannel],
};

/**
 * Brings Discord's list of commands up to date, and writes only what differs.
 *
 * @param guildId The one server to register for; everywhere if left out.
 * @returns How many commands were written or removed.
 */
export async function register(
  rest: REST,
  applicationId: string,
  commands: readonly Registration[],
  guildId: string | undefined,
): Promise<number> {
  const path =
    guildId === undefined
      ? Routes.applicationCommands(applicationId)
      : Routes.applicationGuildCommands(applicationId, guildId);
  // Where a command can be used is for global commands only to say.
  const wanted = guildId === undefined ? commands.map((command) => ({ ...command, ...EVERYWHERE })) : commands;
  const query = new URLSearchParams({ with_localizations: 'true' });
  const registered = (await rest.get(path, { query })) as APIApplicationCommand[];

  const surplus = registered.filter(
    ({ name, type }) => !wanted.some((ours) => ours.name === name && ours.type === type),
  );
  const changed = wanted.filter((ours) => !registered.some((theirs) => isCurrent(theirs, ours)));
  for (const { id } of surplus) await rest.delete(`${path}/${id}`);
  // To create a command of the same name and type is to overwrite it.
  for (const body of changed) await rest.post(path, { body });
  return surplus.length + changed.length;
}

/** Whether Discord has a command as it should be. It knows more of it, such as an id. */
function isCurrent(theirs: APIApplicationCommand, ours: Registration): boolean {
  const known = Object.entries(theirs).filter(([key]) => key in ours);
  return isDeepStrictEqual(withoutDefaults(Object.fromEntries(known)), withoutDefaults(ours));
}

/** Without what is so if nothing is said: Discord leaves out some of that, and fills in some. */
function withoutDefaults(command: object): unknown {
  const isDefault = (value: unknown) =>
    value === false || (typeof value === 'object' && Object.keys(value ?? {}).length === 0);
  return JSON.parse(JSON.stringify(command, (_, value) => (isDefault(value) ? undefined : value)));
}
