import {
  type AutocompleteInteraction,
  type ButtonInteraction,
  type ChatInputCommandInteraction,
  type Interaction,
  type InteractionReplyOptions,
  InteractionType,
  type Message,
  type MessageContextMenuCommandInteraction,
  MessageFlags,
  PermissionFlagsBits,
  RESTJSONErrorCodes,
  type StringSelectMenuInteraction,
} from 'discord.js';
import { type Call, type Chat, errorReply, isOffered, type Reply } from '../chat/index.ts';
import { type Locale, locales, type Message as Said, say } from '../locales/index.ts';
import type { Log } from '../operation/index.ts';
import { present, suggestionName } from '../view/index.ts';
import { REMOVE, REPOST, removeButton, rows } from './components.ts';
import type { CoolDown } from './cool-down.ts';
import { decodeCall } from './custom-id.ts';
import { localeFor } from './locales.ts';
import { markdown } from './markdown.ts';
import { textOf } from './message-text.ts';
import { holds, MAX_CONTENT, messagesOf, type RenderedMessage } from './messages.ts';
import { plainText } from './plain-text.ts';
import { ignoring, isRefused, reasonFor } from './refusals.ts';

const { InteractionHasAlreadyBeenAcknowledged, UnknownInteraction, UnknownMessage } = RESTJSONErrorCodes;

/** What answering takes, besides the interaction. */
interface Context {
  readonly chat: Chat;
  readonly coolDown: CoolDown;
  readonly log: Log;
  /** Whether the interaction was made in a thread. */
  readonly isThread: boolean;
}

type RepliableInteraction =
  | ChatInputCommandInteraction
  | MessageContextMenuCommandInteraction
  | ButtonInteraction
  | StringSelectMenuInteraction;

/** Discord's limits for what is offered while somebody types: choices, and characters of a choice's name. */
const MAX_CHOICES = 25;
const MAX_CHOICE_NAME = 100;

/** Answers an interaction; rejects if the answer could not be sent. */
export async function handle(interaction: Interaction, context: Context): Promise<void> {
  const { chat, coolDown } = context;
  if (interaction.isAutocomplete()) {
    // Not counted: it comes with every letter.
    const call = { command: interaction.commandName, options: optionsOf(interaction) };
    const suggestions = chat.complete(call, interaction.options.getFocused(true).name, MAX_CHOICES);
    const choices = suggestions.map((suggestion) => ({
      name: suggestionName(suggestion, MAX_CHOICE_NAME),
      value: suggestion.value,
    }));
    // Somebody has typed on meanwhile, or has been answered: nobody waits for these choices any more.
    const nobodyWaits = ignoring(UnknownInteraction, InteractionHasAlreadyBeenAcknowledged);
    await interaction.respond(choices).catch(nobodyWaits);
    return;
  }
  const isAnswerable =
    interaction.isChatInputCommand() ||
    interaction.isMessageContextMenuCommand() ||
    interaction.isButton() ||
    interaction.isStringSelectMenu();
  if (!isAnswerable) return;
  const seconds = await coolDown.secondsToWait(interaction.user.id);
  if (seconds > 0) {
    await send(interaction, errorReply({ key: 'tooFast', data: { seconds } }), context);
  } else if (interaction.isButton() && interaction.customId === REMOVE) {
    await remove(interaction, context);
  } else if (interaction.isButton() && interaction.customId === REPOST) {
    await repost(interaction, context);
  } else {
    await send(interaction, answer(interaction, context), context);
  }
}

function answer(interaction: RepliableInteraction, context: Context): Reply {
  const { chat } = context;
  const call = { ...callOf(interaction, chat), asker: interaction.user.id };
  if (!interaction.isMessageComponent()) return chat.respond(call);
  const command = chat.commands.find(({ name, surface }) => name === call.command && surface === 'button');
  if (!command) return errorReply({ key: 'outdated' });
  if (command.shares && !mayPost(interaction, context)) return errorReply({ key: 'mayNotPost' });
  if (!isSomebodyElses(interaction)) return carryOn(chat.respond(call), interaction);
  // Who looks around in somebody else's answer has a copy of their own.
  return { ...outdatedIfWrong(chat.respond({ ...call, isPrivate: true })), replaces: false };
}

/** Nobody can mend what a button asks for. */
function outdatedIfWrong(reply: Reply): Reply {
  return reply.kind === 'error' && reply.message.key !== 'failed' ? errorReply({ key: 'outdated' }) : reply;
}

/** An updated message keeps its addressee and its sharer: both are read back from it, since nothing is stored. */
function carryOn(reply: Reply, { message, user }: ButtonInteraction | StringSelectMenuInteraction): Reply {
  if (!reply.replaces) return outdatedIfWrong(reply);
  const addressee = /^<@(\d+)>\n/.exec(message.content)?.[1] ?? null;
  const isShared = message.interactionMetadata?.type === InteractionType.MessageComponent && !isPrivate(message);
  return { ...reply, addressee, sharedBy: isShared ? user.id : null };
}

/** Whether a public answer was asked for by another person. */
function isSomebodyElses({ message, user }: ButtonInteraction | StringSelectMenuInteraction): boolean {
  const asker = message.interactionMetadata?.user.id;
  return asker !== undefined && asker !== user.id && !isPrivate(message);
}

function isPrivate({ flags }: Message): boolean {
  return flags.has(MessageFlags.Ephemeral);
}

function callOf(interaction: RepliableInteraction, { commands }: Chat): Call {
  if (interaction.isChatInputCommand()) return { command: interaction.commandName, options: optionsOf(interaction) };
  if (interaction.isMessageContextMenuCommand()) {
    const { commandName, targetMessage } = interaction;
    const command = commands.filter(isOffered).find(({ name }) => locales.en.commands[name].name === commandName);
    return { command: command?.name ?? commandName, options: { text: textOf(targetMessage) } };
  }
  return decodeCall(interaction.isButton() ? interaction.customId : (interaction.values[0] ?? ''));
}

function optionsOf({ options }: AutocompleteInteraction | ChatInputCommandInteraction): Call['options'] {
  return Object.fromEntries(
    options.data.map(({ name, value }) => [name, typeof value === 'string' ? plainText(value) : value]),
  );
}

/** Whether somebody may have the bot post for everybody: by the channel's rules, and as an app that only they installed. */
function mayPost(interaction: RepliableInteraction, { isThread }: Context): boolean {
  const { memberPermissions, authorizingIntegrationOwners, guildId } = interaction;
  if (guildId === null || memberPermissions === null) return true;
  const isInstalledHere = authorizingIntegrationOwners.guildId === guildId;
  return (
    memberPermissions.has(isThread ? PermissionFlagsBits.SendMessagesInThreads : PermissionFlagsBits.SendMessages) &&
    (isInstalledHere || memberPermissions.has(PermissionFlagsBits.UseExternalApps))
  );
}

/** Takes a public answer back, for who asked for it and for who may manage messages. */
async function remove(interaction: ButtonInteraction, context: Context): Promise<void> {
  const { message, memberPermissions } = interaction;
  const isAsker = message.interactionMetadata?.user.id === interaction.user.id;
  if (!isAsker && !memberPermissions?.has(PermissionFlagsBits.ManageMessages)) {
    await send(interaction, errorReply({ key: 'notYours' }), context);
    return;
  }
  // Should Discord not delete the message, at least nothing stands in it any more.
  const content = markdown(say(localeOf(interaction, false), { key: 'removed' }));
  const update = { content, components: [], allowedMentions: { parse: [] } };
  const refused = { key: 'notRemoved' } as const;
  if (!(await orTold(interaction, context, refused, () => interaction.update(update)))) return;
  // A first attempt may have arrived.
  const erase = () => interaction.deleteReply().catch(ignoring(UnknownMessage));
  await orTold(interaction, context, refused, erase);
}

/** Posts for everybody what somebody alone has seen. */
async function repost(interaction: ButtonInteraction, context: Context): Promise<void> {
  if (!mayPost(interaction, context)) {
    await send(interaction, errorReply({ key: 'mayNotPost' }), context);
    return;
  }
  const locale = localeOf(interaction, false);
  const sharedBy = markdown(say(locale, { key: 'sharedBy', data: { user: interaction.user.id } }));
  const content = `${sharedBy}\n${interaction.message.content}`;
  // Only another version could have offered to share it.
  if (content.length > MAX_CONTENT) {
    await send(interaction, errorReply({ key: 'outdated' }), context);
    return;
  }
  const message = payload({ content, components: rows([removeButton(locale)]) }, null, false);
  await orTold(interaction, context, { key: 'failed' }, () => interaction.reply(message));
}

async function send(interaction: RepliableInteraction, reply: Reply, context: Context): Promise<void> {
  const [first, ...others] = payloads(interaction, reply, context);
  if (!first) return;
  const isSent = await orTold(interaction, context, { key: 'failed' }, () => {
    if (!reply.replaces || !interaction.isMessageComponent()) return interaction.reply(first);
    // Who sees a message, and who is notified, was settled when it was sent.
    const { flags: _, ...update } = first;
    return interaction.update({ ...update, allowedMentions: { parse: [] } });
  });
  if (isSent) for (const other of others) await twice(() => interaction.followUp(other));
}

/**
 * Answers an interaction; if Discord refuses the answer, its asker is told so.
 *
 * @param otherwise What they are told where that is a fault.
 * @returns Whether the answer was taken.
 * @throws the fault.
 */
async function orTold(
  interaction: RepliableInteraction,
  context: Context,
  otherwise: Said,
  answering: () => Promise<unknown>,
): Promise<boolean> {
  try {
    await untilTaken(interaction, answering);
    return true;
  } catch (error) {
    if (!isRefused(error) || isRefused(error, UnknownInteraction)) throw error;
    const reason = reasonFor(error);
    const [told] = payloads(interaction, errorReply(reason ?? otherwise), context);
    if (told) await (interaction.replied ? interaction.followUp(told) : interaction.reply(told));
    if (reason === null) throw error;
    return false;
  }
}

/** In the asker's language for the asker alone, in the server's for everybody. */
function localeOf({ locale, guildLocale }: RepliableInteraction, isPrivate: boolean): Locale {
  return localeFor(isPrivate ? locale : (guildLocale ?? locale));
}

function payloads(interaction: RepliableInteraction, reply: Reply, { log }: Context) {
  const rendered = (each: Reply) => {
    const locale = localeOf(interaction, each.private);
    const messages = messagesOf(present(each, locale, holds), each.private, locale);
    return messages.map((message) => payload(message, each.addressee, each.private));
  };
  try {
    return rendered(reply);
  } catch (error) {
    log.error('A reply could not be put into messages.', error);
    return rendered(errorReply({ key: 'failed' }));
  }
}

/** @param addressee The only person who is notified, if anybody is. */
function payload({ content, components }: RenderedMessage, addressee: string | null, isPrivate: boolean) {
  return {
    content,
    components,
    allowedMentions: addressee === null || isPrivate ? { parse: [] } : { parse: [], users: [addressee] },
    flags: isPrivate ? [MessageFlags.SuppressEmbeds, MessageFlags.Ephemeral] : [MessageFlags.SuppressEmbeds],
  } satisfies InteractionReplyOptions;
}

/** Sends a reply; one that Discord has already taken is no error: an attempt before had arrived. */
async function untilTaken(interaction: RepliableInteraction, attempt: () => Promise<unknown>): Promise<void> {
  try {
    await twice(attempt);
  } catch (error) {
    if (!isRefused(error, InteractionHasAlreadyBeenAcknowledged)) throw error;
    // discord.js sees the refusal only, and would send nothing more by this interaction.
    interaction.replied = true;
  }
}

/** Tries a second time if the connection was lost on the way. */
async function twice(attempt: () => Promise<unknown>): Promise<void> {
  await attempt().catch((error: unknown) => {
    if (isRefused(error)) throw error;
    return attempt();
  });
}
