import {
  type APIChannel,
  type APIMessage,
  type APIMessageComponentInteraction,
  ApplicationIntegrationType,
  ChannelType,
  MessageFlags,
  PermissionFlagsBits,
} from 'discord-api-types/v10';
import type { Locale } from '../locales/index.ts';
import type { Interaction } from './calls.ts';
import { localeFor } from './locales.ts';

// Who does something, where, and what they may do there.

const { ManageMessages, SendMessages, SendMessagesInThreads, UseExternalApps } = PermissionFlagsBits;

const THREADS = new Set<ChannelType | undefined>([
  ChannelType.AnnouncementThread,
  ChannelType.PublicThread,
  ChannelType.PrivateThread,
]);

/** The id of who asks, of whom Discord tells in one of two places. */
export function askerOf({ member, user = member?.user }: Pick<Interaction, 'member' | 'user'>): string {
  return user?.id ?? '';
}

/** Where somebody asks: in a thread and its channel, or in a channel, on a server. */
export function placesOf({
  channel,
  guild_id,
}: {
  readonly channel?: Partial<APIChannel> | undefined;
  readonly guild_id?: string | undefined;
}): string[] {
  const parent = channel && THREADS.has(channel.type) && 'parent_id' in channel ? channel.parent_id : undefined;
  return [channel?.id, parent, guild_id].flatMap((id) => id ?? []);
}

/** In the asker's language for the asker alone, in the server's for everybody. */
export function localeOf({ locale, guild_locale }: Interaction, isPrivate: boolean): Locale {
  return localeFor(isPrivate ? locale : (guild_locale ?? locale));
}

export function isPrivate({ flags }: APIMessage): boolean {
  return ((flags ?? 0) & MessageFlags.Ephemeral) !== 0;
}

/** Whether a public answer was asked for by another person. */
export function isSomebodyElses(interaction: APIMessageComponentInteraction): boolean {
  const asker = whoAsked(interaction.message);
  return asker !== undefined && asker !== askerOf(interaction) && !isPrivate(interaction.message);
}

/** The id of who asked for an answer: by an interaction, or by the message that it replies to. */
function whoAsked({ interaction_metadata: metadata, referenced_message: replied }: APIMessage): string | undefined {
  return metadata?.user.id ?? replied?.author.id;
}

/** Whether somebody may take a public answer back: who asked for it, and who may manage messages. */
export function mayRemove(interaction: APIMessageComponentInteraction): boolean {
  return whoAsked(interaction.message) === askerOf(interaction) || may(ManageMessages, interaction);
}

/** Whether somebody may have the bot post for everybody: by the channel's rules, and as an app that only they installed. */
export function mayPost(interaction: Interaction): boolean {
  const { guild_id, channel, authorizing_integration_owners: owners } = interaction;
  if (guild_id === undefined) return true;
  const isInstalledHere = owners[ApplicationIntegrationType.GuildInstall] === guild_id;
  return (
    may(THREADS.has(channel?.type) ? SendMessagesInThreads : SendMessages, interaction) &&
    (isInstalledHere || may(UseExternalApps, interaction))
  );
}

/** Whether somebody has a permission in the channel. */
function may(permission: bigint, { member }: Interaction): boolean {
  return (BigInt(member?.permissions ?? 0) & (permission | PermissionFlagsBits.Administrator)) !== 0n;
}
