import {
  type APIApplication,
  type APIApplicationCommand,
  type APIApplicationCommandOption,
  type APIBaseInteraction,
  type APIInteractionGuildMember,
  type APIMessage,
  type APIMessageInteractionMetadata,
  type APIUser,
  ApplicationCommandType,
  type ApplicationFlags,
  ApplicationIntegrationType,
  ChannelType,
  InteractionContextType,
  type InteractionType,
  type MessageFlags,
  MessageType,
  PermissionFlagsBits,
} from 'discord-api-types/v10';

// The objects that Discord makes.

/** Fields of an interaction that replace the usual ones. A `context` other than a guild brings along what it needs. */
export type Extra = Partial<Record<keyof APIBaseInteraction<InteractionType, unknown>, unknown>>;

export type Command = Partial<APIApplicationCommand>;

/** The one server that the bot is on. */
export const guildId = '1100000000000000001';
const channelId = '1100000000000000002';
export const bot: APIUser = { ...user('1100000000000000003', 'stand-in-bot'), bot: true };
export const reader = user('1100000000000000004', 'reader');

/** The bot's application, as it is when it has just been made. */
export const newApplication = {
  id: bot.id,
  name: bot.username,
  description: '',
  icon: null,
  bot_public: true,
  bot_require_code_grant: false,
  flags: 0 as ApplicationFlags,
  integration_types_config: {},
} satisfies Partial<APIApplication>;

/** What Discord makes of a request that changes an application. */
export function changedApplication(application: Partial<APIApplication>, change: Change): Partial<APIApplication> {
  const { description, icon, integration_types_config: config, ...others } = change;
  return {
    ...application,
    ...JSON.parse(JSON.stringify(others)),
    ...(description && { description: description.default }),
    ...(icon && { icon: 'a-hash' }),
    ...(config && {
      integration_types_config: JSON.parse(JSON.stringify(config), (key, value) =>
        key === 'permissions' ? String(value) : value,
      ),
    }),
  };
}

interface Change {
  readonly description?: { readonly default: string };
  readonly icon?: string;
  readonly integration_types_config?: object;
}

let increment = 0n;

/** A new id. As in all of Discord's ids, the time is in it. */
export function snowflake(): string {
  increment += 1n;
  const milliseconds = Date.now() - Date.UTC(2015, 0);
  return String((BigInt(milliseconds) << 22n) + increment);
}

export function user(id: string, name: string): APIUser {
  return { id, username: name, global_name: name, discriminator: '0', avatar: null };
}

export function emptyMessage(): Omit<APIMessage, 'id'> {
  return {
    type: MessageType.Default,
    channel_id: channelId,
    author: bot,
    content: '',
    timestamp: new Date().toISOString(),
    edited_timestamp: null,
    tts: false,
    mention_everyone: false,
    mentions: [],
    mention_roles: [],
    attachments: [],
    embeds: [],
    components: [],
    flags: 0 as MessageFlags,
    pinned: false,
  };
}

/** Who made an interaction, as told by its fields. */
export function userOf({ user, member }: Extra): APIUser {
  return (user ?? (member as APIInteractionGuildMember).user) as APIUser;
}

/** What Discord tells of an interaction in the message that answers it. */
export function metadataOf({ id, type, user }: { id: string; type: InteractionType; user: APIUser }) {
  return { id, type, user, authorizing_integration_owners: {} } as APIMessageInteractionMetadata;
}

/** Somebody on the server, with what they may do in the channel. */
export function asMember(
  who: APIUser,
  permissions = PermissionFlagsBits.ViewChannel | PermissionFlagsBits.SendMessages,
): Extra {
  const member = { user: who, nick: null, avatar: null, roles: [], permissions: String(permissions), flags: 0 };
  return { member: { ...member, joined_at: '2026-01-01T00:00:00.000Z', deaf: false, mute: false, pending: false } };
}

/** Somebody whom nobody has met before. */
export function passerBy(): Extra {
  return asMember(user(snowflake(), 'passer-by'));
}

/** Where and by whom an interaction is made. */
export function circumstances(extra: Extra): Extra {
  return { ...usual(extra.context), ...extra };
}

function usual(context: unknown = InteractionContextType.Guild): Extra {
  const general: Extra = {
    context,
    channel_id: channelId,
    app_permissions: String(PermissionFlagsBits.ViewChannel | PermissionFlagsBits.SendMessages),
    locale: 'en-US',
    entitlements: [],
    attachment_size_limit: 10_485_760,
  };
  if (context !== InteractionContextType.Guild) {
    const channel = { id: channelId, type: ChannelType.DM, flags: 0, recipients: [reader] };
    return { ...general, user: reader, channel, authorizing_integration_owners: { 0: '0' } };
  }
  return {
    ...general,
    ...asMember(reader),
    guild_id: guildId,
    guild: { id: guildId, locale: 'en-US', features: [] },
    guild_locale: 'en-US',
    channel: { id: channelId, type: ChannelType.GuildText, guild_id: guildId, name: 'general', flags: 0 },
    authorizing_integration_owners: { 0: guildId },
  };
}

export function isSame(registered: APIApplicationCommand, { id, name, type }: Command): boolean {
  const hasType = registered.type === (type ?? ApplicationCommandType.ChatInput);
  return registered.id === id || (registered.name === name && hasType);
}

/** A command with what Discord fills in. */
export function asReturned(command: Command, guild?: string): Omit<APIApplicationCommand, 'id' | 'version'> {
  const { options, ...rest } = command;
  return {
    type: ApplicationCommandType.ChatInput,
    name: '',
    description: '',
    name_localizations: null,
    description_localizations: null,
    default_member_permissions: null,
    nsfw: false,
    contexts: null,
    integration_types: [ApplicationIntegrationType.GuildInstall],
    ...(guild ? { guild_id: guild } : { dm_permission: true }),
    ...rest,
    ...(options?.length ? { options: withoutDefaults(options) } : {}),
    application_id: bot.id,
  };
}

/** Discord leaves out of options what is not set: that an option is not required, for one. */
function withoutDefaults(options: APIApplicationCommandOption[]): APIApplicationCommandOption[] {
  return JSON.parse(JSON.stringify(options, (_, value) => (value === false || value === null ? undefined : value)));
}

/** Only who asks for localizations gets them in a list of commands. */
export function withoutLocalizations(commands: APIApplicationCommand[]): unknown {
  return JSON.parse(JSON.stringify(commands, (key, value) => (key.endsWith('_localizations') ? undefined : value)));
}
