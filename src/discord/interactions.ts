import {
  type AutocompleteInteraction,
  type ChatInputCommandInteraction,
  DiscordAPIError,
  type Interaction,
  type InteractionReplyOptions,
  type MessageComponentInteraction,
  type MessageContextMenuCommandInteraction,
  MessageFlags,
  RESTJSONErrorCodes,
} from 'discord.js';
import { type Call, type Chat, errorReply, type Reply, type Words } from '../chat/index.ts';
import { decodeCall, isOneOfSeveral } from './custom-id.ts';
import type { Log } from './log.ts';
import { REPOST, type RenderedMessage, render } from './render.ts';

/** What answering takes, beside the interaction. */
export interface Desk {
  readonly chat: Chat;
  readonly words: Words;
  readonly log: Log;
}

/** Answers an interaction; rejects if the answer could not be sent. */
export async function handle(interaction: Interaction, desk: Desk): Promise<void> {
  const { chat, words } = desk;
  if (interaction.isAutocomplete()) {
    await interaction.respond(chat.complete(callOf(interaction), interaction.options.getFocused(true).name));
    return;
  }
  if (interaction.isChatInputCommand()) {
    await send(interaction, chat.respond(callOf(interaction)), desk);
  } else if (interaction.isMessageContextMenuCommand()) {
    const command = chat.commands.find(({ name }) => words.commands[name].name === interaction.commandName);
    const call = {
      command: command?.name ?? interaction.commandName,
      options: { text: interaction.targetMessage.content },
    };
    await send(interaction, chat.respond(call), desk);
  } else if (interaction.isButton() && interaction.customId === REPOST) {
    const seen = { content: interaction.message.content, components: [] };
    await once(() => interaction.reply(payload(seen, false)));
  } else if (interaction.isButton() || interaction.isStringSelectMenu()) {
    const id = interaction.isButton() ? interaction.customId : (interaction.values[0] ?? '');
    const call = decodeCall(id, chat.commands);
    const known = chat.commands.some(({ name }) => name === call.command);
    await send(interaction, known ? chat.respond(call) : errorReply({ key: 'outdated' }), desk);
  }
}

function callOf({ commandName, options }: AutocompleteInteraction | ChatInputCommandInteraction): Call {
  return { command: commandName, options: Object.fromEntries(options.data.map(({ name, value }) => [name, value])) };
}

type Answerable = ChatInputCommandInteraction | MessageContextMenuCommandInteraction | MessageComponentInteraction;

async function send(interaction: Answerable, reply: Reply, desk: Desk): Promise<void> {
  const [first, ...others] = payloads(reply, desk);
  if (!first) return;
  try {
    await once(() => {
      // What takes several messages cannot be replaced, or replace another, in place.
      const inPlace = reply.replaces && others.length === 0 && interaction.isMessageComponent();
      if (!inPlace || isOneOfSeveral(interaction.customId)) return interaction.reply(first);
      // Who sees a message was settled when it was sent.
      const { flags: _, ...update } = first;
      return interaction.update(update);
    });
    for (const other of others) await interaction.followUp(other);
  } catch (error) {
    const isRefused = error instanceof DiscordAPIError && error.code !== RESTJSONErrorCodes.UnknownInteraction;
    if (!isRefused || interaction.replied) throw error;
    const [apology] = payloads(errorReply({ key: 'failed' }), desk);
    if (apology) await interaction.reply(apology);
    throw error;
  }
}

function payloads(reply: Reply, { chat, words, log }: Desk) {
  try {
    return render(reply, words, chat.commands).map((message) => payload(message, reply.private));
  } catch (error) {
    log.error('A reply could not be put into messages.', error);
    return render(errorReply({ key: 'failed' }), words, chat.commands).map((message) => payload(message, true));
  }
}

function payload({ content, components }: RenderedMessage, isPrivate: boolean) {
  return {
    content,
    components,
    allowedMentions: { parse: [] },
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
