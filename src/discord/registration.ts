import { setTimeout } from 'node:timers/promises';
import { isDeepStrictEqual } from 'node:util';
import { DiscordAPIError, type REST } from '@discordjs/rest';
import {
  type APIApplication,
  type APIApplicationCommand,
  type APIApplicationCommandOption,
  ApplicationCommandOptionType,
  ApplicationCommandType,
  ApplicationIntegrationType,
  InteractionContextType,
  RESTJSONErrorCodes,
  type RESTPostAPIApplicationCommandsJSONBody as Registration,
  Routes,
} from 'discord-api-types/v10';
import { type Command, isOffered, type OptionSpec } from '../chat/index.ts';
import { locales, type TypedOption } from '../locales/index.ts';
import type { Log } from '../operation/index.ts';
import { inviteLink } from './invite.ts';
import { localizations } from './locales.ts';
import { type CommandIds, NO_IDS } from './messages/markdown.ts';
import { refusedForGood } from './refusals.ts';
import { askedToWait, backOff, reasonOf, Trouble } from './waiting.ts';

/** The commands that Discord offers, as it is told of them, in every language. */
export function registrations(commands: readonly Command[]): Registration[] {
  return commands.filter(isOffered).map(({ name: key, surface, options, completion, hasForm }): Registration => {
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
        registrationOf(
          option as TypedOption,
          { ...spec, required: spec.required && !hasForm },
          completion?.option === option,
        ),
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

/** In milliseconds: when the commands of today are used up, there are new ones tomorrow. */
const A_DAY = 86_400_000;

/**
 * Registers the commands and, until that has succeeded or `signal` is aborted, tries again. Discord knows them from earlier
 * starts, so nobody need wait for it.
 *
 * @returns The ids of the commands, by which messages can name them.
 * @throws {OperatorError} if Discord refuses the token or knows no such server.
 */
export async function registerInTime(
  rest: REST,
  commands: readonly Registration[],
  guildId: string | undefined,
  log: Log,
  signal: AbortSignal,
): Promise<CommandIds> {
  const trouble = new Trouble('The commands could not be registered', log);
  for (let failures = 1; !signal.aborted; failures += 1) {
    try {
      const application = (await rest.get(Routes.currentApplication(), { signal })) as APIApplication;
      const { written, ids } = await register(rest, application.id, commands, guildId, signal);
      const where = guildId === undefined ? 'everywhere' : `on server ${guildId}`;
      log.info(
        `${written} ${written === 1 ? 'command' : 'commands'} updated ${where}. Add the bot to a server: ${inviteLink(application)}`,
      );
      return ids;
    } catch (error) {
      if (signal.aborted) return NO_IDS;
      const refusal = refusedForGood(error, guildId);
      if (refusal) throw refusal;
      trouble.report(reasonOf(error));
      const isUsedUp =
        error instanceof DiscordAPIError &&
        error.code === RESTJSONErrorCodes.MaximumDailyApplicationCommandCreatesReached;
      const pause = isUsedUp ? A_DAY : Math.max(backOff(failures), askedToWait(error));
      await setTimeout(pause, undefined, { signal, ref: false }).catch(() => {});
    }
  }
  return NO_IDS;
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
 * @returns How many commands were written or removed, and the ids of all that can be typed.
 */
async function register(
  rest: REST,
  applicationId: string,
  commands: readonly Registration[],
  guildId: string | undefined,
  signal: AbortSignal,
): Promise<{ written: number; ids: CommandIds }> {
  const path =
    guildId === undefined
      ? Routes.applicationCommands(applicationId)
      : Routes.applicationGuildCommands(applicationId, guildId);
  // Where a command can be used is for global commands only to say.
  const wanted = guildId === undefined ? commands.map((command) => ({ ...command, ...EVERYWHERE })) : commands;
  const query = new URLSearchParams({ with_localizations: 'true' });
  const registered = (await rest.get(path, { query, signal })) as APIApplicationCommand[];

  const isNamed = (theirs: APIApplicationCommand, ours: Registration) =>
    theirs.name === ours.name && theirs.type === ours.type;
  const surplus = registered.filter((theirs) => !wanted.some((ours) => isNamed(theirs, ours)));
  const changed = wanted.filter(
    (ours) => !registered.some((theirs) => isNamed(theirs, ours) && isCurrent(theirs, ours)),
  );
  for (const { id } of surplus) await rest.delete(`${path}/${id}`, { signal });
  // To create a command of the same name and type is to overwrite it.
  const created: APIApplicationCommand[] = [];
  for (const body of changed) created.push((await rest.post(path, { body, signal })) as APIApplicationCommand);
  const typed = [...registered, ...created].filter(({ type }) => type === ApplicationCommandType.ChatInput);
  return { written: surplus.length + changed.length, ids: new Map(typed.map(({ name, id }) => [name, id])) };
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
