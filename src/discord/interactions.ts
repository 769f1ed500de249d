import {
  type AutocompleteInteraction,
  type ButtonInteraction,
  type ChatInputCommandInteraction,
  DiscordAPIError,
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
import { type Call, type Chat, errorReply, isOffered, languages, type Reply, say, type Words } from '../chat/index.ts';
import { REMOVE, REPOST, removeButton, rows } from './components.ts';
import type { CoolDown } from './cool-down.ts';
import { decodeCall } from './custom-id.ts';
import { wordsFor } from './locales.ts';
import type { Log } from './log.ts';
import { markdown } from './markdown.ts';
import { textOf } from './message-text.ts';
import { MAX_CONTENT, type RenderedMessage, render } from './render.ts';

/** What answering takes, besides the interaction. */
interface Desk {
  readonly chat: Chat;
  readonly coolDown: CoolDown;
  readonly log: Log;
  /** Whether the interaction was made in a thread. */
  readonly isThread: boolean;
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
    await interaction.respond(chat.complete(call, interaction.options.getFocused(true).name)).catch(unlessTooLate);
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
    await send(interaction, answer(interaction, desk), desk);
  }
}

/** Somebody has typed on meanwhile: nobody waits for these choices any more. */
function unlessTooLate(error: unknown): void {
  if (!(error instanceof DiscordAPIError) || error.code !== RESTJSONErrorCodes.UnknownInteraction) throw error;
}

function answer(interaction: Answerable, desk: Desk): Reply {
  const { chat } = desk;
  const call = { ...callOf(interaction, chat), asker: interaction.user.id };
  if (!interaction.isMessageComponent()) return chat.respond(call);
  const isButton = chat.commands.some(({ name, surface }) => name === call.command && surface === 'button');
  if (!isButton) return errorReply({ key: 'outdated' });
  if (call.command === 'share' && !mayPost(interaction, desk)) return errorReply({ key: 'mayNotPost' });
  if (!isSomebodyElses(interaction)) return carryOn(chat.respond(call), interaction);
  // Who looks around in somebody else's answer has a copy of their own.
  const reply = chat.respond({
    ...call,
    options: { ...call.options, ...('private' in call.options && { private: true }) },
  });
  return { ...outdatedIfWrong(reply), replaces: false };
}

/** Nobody can mend what a button asks for. */
function outdatedIfWrong(reply: Reply): Reply {
  return reply.outcome === 'error' && reply.message.key !== 'failed' ? errorReply({ key: 'outdated' }) : reply;
}

/** What takes the place of a message is still for the same person, and shared by the same one. */
function carryOn(reply: Reply, { message, user }: ButtonInteraction | StringSelectMenuInteraction): Reply {
  if (!reply.replaces) return outdatedIfWrong(reply);
  const to = /^<@(\d+)>\n/.exec(message.content)?.[1] ?? null;
  const isShared = message.interactionMetadata?.type === InteractionType.MessageComponent && !isPrivate(message);
  return { ...reply, to, by: isShared ? user.id : null };
}

/** Whether a public answer was asked for by another person. */
function isSomebodyElses({ message, user }: ButtonInteraction | StringSelectMenuInteraction): boolean {
  const asker = message.interactionMetadata?.user.id;
  return asker !== undefined && asker !== user.id && !isPrivate(message);
}

function isPrivate({ flags }: Message): boolean {
  return flags.has(MessageFlags.Ephemeral);
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
function mayPost(interaction: Answerable, { isThread }: Desk): boolean {
  const { memberPermissions, authorizingIntegrationOwners, guildId } = interaction;
  if (guildId === null || memberPermissions === null) return true;
  const isInstalledHere = authorizingIntegrationOwners.guildId === guildId;
  return (
    memberPermissions.has(isThread ? PermissionFlagsBits.SendMessagesInThreads : PermissionFlagsBits.SendMessages) &&
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
  await once(interaction, () => interaction.update({ content, components: [], allowedMentions: { parse: [] } }));
  await again(() => interaction.deleteReply()).catch(unlessGone);
}

/** A first attempt may have arrived. */
function unlessGone(error: unknown): void {
  if (!(error instanceof DiscordAPIError) || error.code !== RESTJSONErrorCodes.UnknownMessage) throw error;
}

/** Posts for everybody what somebody alone has seen. */
async function repost(interaction: ButtonInteraction, desk: Desk): Promise<void> {
  if (!mayPost(interaction, desk)) {
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
  await once(interaction, () =>
    interaction.reply(payload({ content, components: rows([removeButton(words)]) }, null, false)),
  );
}

async function send(interaction: Answerable, reply: Reply, desk: Desk): Promise<void> {
  const [first, ...others] = payloads(interaction, reply, desk);
  if (!first) return;
  try {
    await once(interaction, () => {
      if (!reply.replaces || !interaction.isMessageComponent()) return interaction.reply(first);
      // Who sees a message, and who is notified, was settled when it was sent.
      const { flags: _, ...update } = first;
      return interaction.update({ ...update, allowedMentions: { parse: [] } });
    });
    for (const other of others) await again(() => interaction.followUp(other));
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

/** Sends a reply; one that Discord has already taken is no error: an attempt before had arrived. */
async function once(interaction: Answerable, attempt: () => Promise<unknown>): Promise<void> {
  try {
    await again(attempt);
  } catch (error) {
    const hasArrived =
      error instanceof DiscordAPIError && error.code === RESTJSONErrorCodes.InteractionHasAlreadyBeenAcknowledged;
    if (!hasArrived) throw error;
    // discord.js sees the refusal only, and would send nothing more by this interaction.
    interaction.replied = true;
  }
}

/** Tries a second time if the connection was lost on the way. */
async function again(attempt: () => Promise<unknown>): Promise<void> {
  await attempt().catch((error: unknown) => {
    if (error instanceof DiscordAPIError) throw error;
    return attempt();
  });
}
