import {
  type AutocompleteInteraction,
  type ButtonInteraction,
  type ChatInputCommandInteraction,
  DiscordAPIError,
  type Interaction,
  type InteractionReplyOptions,
  type MessageContextMenuCommandInteraction,
  MessageFlags,
  PermissionFlagsBits,
  RESTJSONErrorCodes,
  type StringSelectMenuInteraction,
} from 'discord.js';
import { type Call, type Chat, errorReply, isOffered, languages, type Reply, say, type Words } from '../chat/index.ts';
import { REMOVE, REPOST, removeButton, rows } from './components.ts';
import type { CoolDown } from './cool-down.ts';
import { decodeCall } from './custom-id.ts';
import { wordsFor } from './locales.ts';
import type { Log } from './log.ts';
import { markdown } from './markdown.ts';
import { textOf } from './message-text.ts';
import { MAX_CONTENT, type RenderedMessage, render } from './render.ts';

/** What answering takes, beside the interaction. */
export interface Desk {
  readonly chat: Chat;
  readonly coolDown: CoolDown;
  readonly log: Log;
}

type Answerable =
  | ChatInputCommandInteraction
  | MessageContextMenuCommandInteraction
  | ButtonInteraction
  | StringSelectMenuInteraction;

/** Answers an interaction; rejects if the answer could not be sent. */
export async function handle(interaction: Interaction, desk: Desk): Promise<void> {
  const { chat, coolDown } = desk;
  if (interaction.isAutocomplete()) {
    // Not counted: it comes with every letter.
    const call = { command: interaction.commandName, options: optionsOf(interaction) };
    await interaction.respond(chat.complete(call, interaction.options.getFocused(true).name));
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
    await send(interaction, errorReply({ key: 'tooFast', data: { seconds } }), desk);
  } else if (interaction.isButton() && interaction.customId === REMOVE) {
    await remove(interaction, desk);
  } else if (interaction.isButton() && interaction.customId === REPOST) {
    await repost(interaction, desk);
  } else {
    await send(interaction, answer(interaction, chat), desk);
  }
}

function answer(interaction: Answerable, chat: Chat): Reply {
  const call = { ...callOf(interaction, chat), asker: interaction.user.id };
  if (!interaction.isMessageComponent()) return chat.respond(call);
  if (!chat.commands.some(({ name }) => name === call.command)) return errorReply({ key: 'outdated' });
  if (call.command === 'share' && !mayPost(interaction)) return errorReply({ key: 'mayNotPost' });
  return chat.respond(call);
}

function callOf(interaction: Answerable, { commands }: Chat): Call {
  if (interaction.isChatInputCommand()) return { command: interaction.commandName, options: optionsOf(interaction) };
  if (interaction.isMessageContextMenuCommand()) {
    const { commandName, targetMessage } = interaction;
    const command = commands.filter(isOffered).find(({ name }) => languages.en.commands[name].name === commandName);
    return { command: command?.name ?? commandName, options: { text: textOf(targetMessage) } };
  }
  return decodeCall(interaction.isButton() ? interaction.customId : (interaction.values[0] ?? ''), commands);
}

function optionsOf({ options }: AutocompleteInteraction | ChatInputCommandInteraction): Call['options'] {
  return Object.fromEntries(options.data.map(({ name, value }) => [name, value]));
}

/** Whether somebody may have the bot post for everybody: by the channel's rules, and as an app that only they installed. */
function mayPost({ memberPermissions, authorizingIntegrationOwners, guildId }: Answerable): boolean {
  if (guildId === null || memberPermissions === null) return true;
  const isInstalledHere = authorizingIntegrationOwners.guildId === guildId;
  return (
    memberPermissions.has(PermissionFlagsBits.SendMessages) &&
    (isInstalledHere || memberPermissions.has(PermissionFlagsBits.UseExternalApps))
  );
}

/** Takes a public answer back, for who asked for it and for who may manage messages. */
async function remove(interaction: ButtonInteraction, desk: Desk): Promise<void> {
  const { message, memberPermissions } = interaction;
  const isAsker = message.interactionMetadata?.user.id === interaction.user.id;
  if (!isAsker && !memberPermissions?.has(PermissionFlagsBits.ManageMessages)) {
    await send(interaction, errorReply({ key: 'notYours' }), desk);
    return;
  }
  // Should Discord not delete the message, at least nothing stands in it any more.
  const content = markdown(say(wordsOf(interaction, false), { key: 'removed' }));
  await once(() => interaction.update({ content, components: [], allowedMentions: { parse: [] } }));
  await interaction.deleteReply();
}

/** Posts for everybody what somebody alone has seen. */
async function repost(interaction: ButtonInteraction, desk: Desk): Promise<void> {
  if (!mayPost(interaction)) {
    await send(interaction, errorReply({ key: 'mayNotPost' }), desk);
    return;
  }
  const words = wordsOf(interaction, false);
  const sharedBy = markdown(say(words, { key: 'sharedBy', data: { user: interaction.user.id } }));
  const content = `${sharedBy}\n${interaction.message.content}`;
  // Only another version could have offered to share it.
  if (content.length > MAX_CONTENT) {
    await send(interaction, errorReply({ key: 'outdated' }), desk);
    return;
  }
  await once(() => interaction.reply(payload({ content, components: rows([removeButton(words)]) }, null, false)));
}

async function send(interaction: Answerable, reply: Reply, desk: Desk): Promise<void> {
  const [first, ...others] = payloads(interaction, reply, desk);
  if (!first) return;
  try {
    await once(() => {
      if (!reply.replaces || !interaction.isMessageComponent()) return interaction.reply(first);
      // Who sees a message was settled when it was sent.
      const { flags: _, ...update } = first;
      return interaction.update(update);
    });
    for (const other of others) await interaction.followUp(other);
  } catch (error) {
    const isRefused = error instanceof DiscordAPIError && error.code !== RESTJSONErrorCodes.UnknownInteraction;
    if (!isRefused || interaction.replied) throw error;
    const [apology] = payloads(interaction, errorReply({ key: 'failed' }), desk);
    if (apology) await interaction.reply(apology);
    throw error;
  }
}

/** In the asker's language for the asker alone, in the server's for everybody. */
function wordsOf({ locale, guildLocale }: Answerable, isPrivate: boolean): Words {
  return wordsFor(isPrivate ? locale : (guildLocale ?? locale));
}

function payloads(interaction: Answerable, reply: Reply, { chat, log }: Desk) {
  const rendered = (each: Reply) =>
    render(each, wordsOf(interaction, each.private), chat.commands).map((message) =>
      payload(message, each.to, each.private),
    );
  try {
    return rendered(reply);
  } catch (error) {
    log.error('A reply could not be put into messages.', error);
    return rendered(errorReply({ key: 'failed' }));
  }
}

/** @param to The only person who is notified, if anybody is. */
function payload({ content, components }: RenderedMessage, to: string | null, isPrivate: boolean) {
  return {
    content,
    components,
    allowedMentions: to === null || isPrivate ? { parse: [] } : { parse: [], users: [to] },
    flags: isPrivate ? [MessageFlags.SuppressEmbeds, MessageFlags.Ephemeral] : [MessageFlags.SuppressEmbeds],
  } satisfies InteractionReplyOptions;
}

/**
 * Sends a reply and, if the connection was lost on the way, sends it again. A reply that Discord has already taken is
 * no error: the first attempt had arrived.
 */
async function once(attempt: () => Promise<unknown>): Promise<void> {
  const arrived = (error: unknown) =>
    error instanceof DiscordAPIError && error.code === RESTJSONErrorCodes.InteractionHasAlreadyBeenAcknowledged;
  try {
    await attempt();
  } catch (error) {
    if (arrived(error)) return;
    if (error instanceof DiscordAPIError) throw error;
    await attempt().catch((second: unknown) => {
      if (!arrived(second)) throw second;
    });
  }
}
