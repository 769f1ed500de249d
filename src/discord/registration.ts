import {
  type ApplicationCommand,
  type ApplicationCommandData,
  type ApplicationCommandOptionData,
  ApplicationCommandOptionType,
  ApplicationCommandType,
  ApplicationIntegrationType,
  type Client,
  InteractionContextType,
} from 'discord.js';
import { type Command, isOffered, type OptionSpec } from '../chat/index.ts';
import { locales, type TypedOption } from '../locales/index.ts';
import { localizations } from './locales.ts';

/** The commands that Discord offers, as it is told of them, in every language. */
export function registrations(commands: readonly Command[]): ApplicationCommandData[] {
  return commands.filter(isOffered).map(({ name: key, surface, options, completion }): ApplicationCommandData => {
    const { name, description } = locales.en.commands[key];
    const nameLocalizations = localizations((locale) => locale.commands[key].name);
    if (surface === 'message') return { type: ApplicationCommandType.Message, name, nameLocalizations };
    return {
      type: ApplicationCommandType.ChatInput,
      name,
      nameLocalizations,
      description,
      descriptionLocalizations: localizations((locale) => locale.commands[key].description),
      options: Object.entries(options).map(([option, spec]) =>
        registrationOf(option as TypedOption, spec, completion?.option === option),
      ),
    };
  });
}

/** @param completes Whether values are offered while somebody types. */
function registrationOf(key: TypedOption, spec: OptionSpec, completes: boolean): ApplicationCommandOptionData {
  const { name, description } = locales.en.options[key];
  const option = {
    name,
    nameLocalizations: localizations((locale) => locale.options[key].name),
    description,
    descriptionLocalizations: localizations((locale) => locale.options[key].description),
    required: spec.required,
  };
  if (spec.type === 'boolean') return { type: ApplicationCommandOptionType.Boolean, ...option };
  if (spec.type === 'user') return { type: ApplicationCommandOptionType.User, ...option };
  const text = { type: ApplicationCommandOptionType.String, ...option } as const;
  if (completes || spec.type === 'document') return { ...text, autocomplete: true };
  return spec.maxLength === undefined ? text : { ...text, maxLength: spec.maxLength };
}

/** Everywhere: on servers, in direct messages with the bot and with others, installed by a server or by a user. */
const EVERYWHERE = {
  integrationTypes: [ApplicationIntegrationType.GuildInstall, ApplicationIntegrationType.UserInstall],
  contexts: [InteractionContextType.Guild, InteractionContextType.BotDM, InteractionContextType.PrivateChannel],
};

/**
 * Brings Discord's list of commands up to date, and writes only what differs.
 *
 * @param guildId The one server to register for; everywhere if left out.
 * @returns How many commands were written or removed.
 */
export async function register(
  client: Client<true>,
  commands: readonly ApplicationCommandData[],
  guildId: string | undefined,
): Promise<number> {
  const manager = client.application.commands;
  // Where a command can be used is for global commands only to say.
  const wanted = guildId === undefined ? commands.map((command) => ({ ...command, ...EVERYWHERE })) : commands;
  const registered = await manager.fetch({ withLocalizations: true, ...(guildId !== undefined && { guildId }) });

  const isSame = (a: ApplicationCommand, b: ApplicationCommandData) => a.name === b.name && a.type === b.type;
  // Discord fills in, for a server's commands too, where they can be used.
  const isCurrent = (a: ApplicationCommand, b: ApplicationCommandData) =>
    isSame(a, b) &&
    a.equals(
      guildId === undefined
        ? b
        : ({ ...b, integrationTypes: a.integrationTypes, contexts: a.contexts } as ApplicationCommandData),
      true,
    );
  const surplus = registered.filter((command) => !wanted.some((data) => isSame(command, data)));
  const changed = wanted.filter((data) => !registered.some((command) => isCurrent(command, data)));
  for (const command of surplus.values()) await manager.delete(command, guildId as string);
  // To create a command of the same name and type is to overwrite it.
  for (const data of changed) await manager.create(data, guildId as string);
  return surplus.size + changed.length;
}
