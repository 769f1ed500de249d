import {
  type APIApplicationCommandAutocompleteInteraction,
  type APIApplicationCommandInteraction,
  type APIApplicationCommandInteractionDataOption,
  type APIApplicationCommandOptionChoice,
  type APIChannel,
  type APIInteraction,
  type APIMessage,
  type APIMessageComponentInteraction,
  type APIModalSubmitInteraction,
  ApplicationIntegrationType,
  ChannelType,
  InteractionResponseType,
  InteractionType,
  type APIInteractionResponseCallbackData as MessageBody,
  MessageFlags,
  PermissionFlagsBits,
} from 'discord-api-types/v10';
import {
  type Call,
  type Chat,
  type Delivery,
  errorReply,
  FOR_EVERYBODY,
  isOffered,
  type Reply,
} from '../chat/index.ts';
import { type Locale, locales, plain, say } from '../locales/index.ts';
import type { Outcome } from '../operation/index.ts';
import { truncate } from '../text/index.ts';
import { present, suggestionName } from '../view/index.ts';
import { aboutLine, aboutLineOf } from './about-message.ts';
import { REMOVE, REPOST, removeButton, rows } from './components.ts';
import { decodeCall } from './custom-id.ts';
import { optionsOfForm } from './forms.ts';
import { localeFor } from './locales.ts';
import { markdown, NO_IDS } from './markdown.ts';
import { meantBy, textOf } from './message-text.ts';
import { holdsAbove, MAX_CONTENT, messagesOf, type RenderedMessage } from './messages.ts';
import { plainText } from './plain-text.ts';

/** What somebody does that is answered by messages. */
export type Interaction = APIApplicationCommandInteraction | APIMessageComponentInteraction | APIModalSubmitInteraction;

/** Whether what came in is of a kind that is answered by messages. */
export function isAnswered(interaction: APIInteraction): interaction is Interaction {
  const { ApplicationCommand, MessageComponent, ModalSubmit } = InteractionType;
  return [ApplicationCommand, MessageComponent, ModalSubmit].some((type) => type === interaction.type);
}

/** What is sent. */
export interface Answer {
  /** Whether the first message is a new one, or takes the place of the one whose button was pressed. */
  readonly type: InteractionResponseType.ChannelMessageWithSource | InteractionResponseType.UpdateMessage;
  readonly messages: readonly MessageBody[];
  /** What the asker has of it once it is sent. */
  readonly outcome: Outcome;
  /** Whether the first message is then deleted. */
  readonly isTakenBack?: boolean;
}

const { ChannelMessageWithSource, UpdateMessage } = InteractionResponseType;
const { ManageMessages, SendMessages, SendMessagesInThreads, UseExternalApps } = PermissionFlagsBits;

/** Discord's limits for what is offered while somebody types: choices, and characters of a choice's name, and of its value. */
const MAX_CHOICES = 25;
const MAX_CHOICE_NAME = 100;
const MAX_CHOICE_VALUE = 100;

const THREADS = new Set<ChannelType | undefined>([
  ChannelType.AnnouncementThread,
  ChannelType.PublicThread,
  ChannelType.PrivateThread,
]);

const NOBODY = { parse: [] };

/** What is offered while somebody types. */
export function choicesFor(
  interaction: APIApplicationCommandAutocompleteInteraction,
  chat: Chat,
): APIApplicationCommandOptionChoice[] {
  const { name: command, options } = interaction.data;
  const call = { command, options: valuesOf(options), places: placesOf(interaction) };
  return chat
    .complete(call, focusedOf(interaction)?.name ?? '', MAX_CHOICES)
    .filter(({ value }) => value.length <= MAX_CHOICE_VALUE)
    .map((suggestion) => ({ name: suggestionName(suggestion, MAX_CHOICE_NAME), value: suggestion.value }));
}

/** The option that somebody is typing into. */
function focusedOf({ data }: APIApplicationCommandAutocompleteInteraction) {
  return data.options.find((option) => 'focused' in option && option.focused);
}

/** What is offered to who types too much: a word on that, which keeps what was typed where it is chosen. */
export function waitingChoices(
  seconds: number,
  interaction: APIApplicationCommandAutocompleteInteraction,
): APIApplicationCommandOptionChoice[] {
  const focused = focusedOf(interaction);
  const typed = focused && 'value' in focused ? String(focused.value) : '';
  if (typed === '' || typed.length > MAX_CHOICE_VALUE) return [];
  const name = plain(say(localeFor(interaction.locale), { key: 'tooFast', data: { seconds } }));
  return [{ name: truncate(name, MAX_CHOICE_NAME), value: typed }];
}

/**
 * What a command, a button, a menu or a form is answered with.
 *
 * @param ids Those of the commands that are named in it.
 * @param pasted What stands in the text files of the message whose menu was opened.
 */
export function answerTo(interaction: Interaction, chat: Chat, ids = NO_IDS, pasted: readonly string[] = []): Answer {
  if (interaction.type === InteractionType.MessageComponent && !('values' in interaction.data)) {
    if (interaction.data.custom_id === REMOVE) return removal(interaction);
    if (interaction.data.custom_id === REPOST) return repost(interaction);
  }
  return asAnswer(replyTo(interaction, chat, pasted), interaction, ids);
}

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

function replyTo(interaction: Interaction, chat: Chat, pasted: readonly string[]): Reply {
  const call = { ...callOf(interaction, chat, pasted), asker: askerOf(interaction), places: placesOf(interaction) };
  if (interaction.type !== InteractionType.MessageComponent) return chat.respond(call);
  const command = chat.commands.find(({ name, surface }) => name === call.command && surface === 'button');
  if (!command) return errorReply({ key: 'outdated' });
  if (command.shares && !mayPost(interaction)) return errorReply({ key: 'mayNotPost' });
  if (!isSomebodyElses(interaction)) return carryOn(chat.respond(call), interaction);
  if (command.forAsker) return errorReply({ key: 'notYourQuestion' });
  // Who looks around in somebody else's answer has a copy of their own.
  return { ...outdatedIfWrong(chat.respond({ ...call, isPrivate: true })), replaces: false };
}

/** Nobody can mend what a button asks for. */
function outdatedIfWrong(reply: Reply): Reply {
  return reply.kind === 'error' && reply.message.key !== 'failed' ? errorReply({ key: 'outdated' }) : reply;
}

/** An updated message keeps its addressee and its sharer: both are read back from it, since nothing is stored. */
function carryOn(reply: Reply, interaction: APIMessageComponentInteraction): Reply {
  if (!reply.replaces) return outdatedIfWrong(reply);
  const { message } = interaction;
  const addressee = /^<@(\d+)>\n/.exec(message.content)?.[1] ?? null;
  const isShared = message.interaction_metadata?.type === InteractionType.MessageComponent && !isPrivate(message);
  return { ...reply, addressee, sharedBy: isShared ? askerOf(interaction) : null };
}

/** The id of who asked for an answer: by an interaction, or by the message that it replies to. */
function whoAsked({ interaction_metadata: metadata, referenced_message: replied }: APIMessage): string | undefined {
  return metadata?.user.id ?? replied?.author.id;
}

/** Whether a public answer was asked for by another person. */
function isSomebodyElses(interaction: APIMessageComponentInteraction): boolean {
  const asker = whoAsked(interaction.message);
  return asker !== undefined && asker !== askerOf(interaction) && !isPrivate(interaction.message);
}

function isPrivate({ flags }: APIMessage): boolean {
  return ((flags ?? 0) & MessageFlags.Ephemeral) !== 0;
}

function callOf({ data }: Interaction, { commands }: Chat, pasted: readonly string[]): Call {
  if ('components' in data) return { ...decodeCall(data.custom_id), options: optionsOfForm(data) };
  if ('custom_id' in data) return decodeCall('values' in data ? (data.values[0] ?? '') : data.custom_id);
  if (!('target_id' in data)) return { command: data.name, options: valuesOf('options' in data ? data.options : []) };
  return { command: commandOfMenu(data.name, commands), options: { text: textOf(messageOf(data) ?? {}, pasted) } };
}

/** The message whose menu was opened, or that is meant by it. */
export function messageOf(data: Interaction['data']): APIMessage | undefined {
  if (!('target_id' in data && 'messages' in data.resolved)) return undefined;
  const message = data.resolved.messages[data.target_id];
  return message && meantBy(message);
}

/** The line that leads to the message which an answer is about: of the menu, or of the answer whose button was pressed. */
function belowOf({ kind }: Reply, interaction: Interaction): string {
  if (kind === 'error' || kind === 'copy') return '';
  if (interaction.type === InteractionType.MessageComponent) return aboutLineOf(interaction.message.content);
  const message = messageOf(interaction.data);
  return message ? aboutLine(message, interaction.guild_id) : '';
}

/** The name of the command that a menu’s entry stands for; the entry’s own if it stands for none. */
export function commandOfMenu(entry: string, commands: Chat['commands']): string {
  return commands.filter(isOffered).find(({ name }) => locales.en.commands[name].name === entry)?.name ?? entry;
}

/** What was typed or chosen. */
function valuesOf(options: readonly APIApplicationCommandInteractionDataOption[] = []): Call['options'] {
  const values = options.map((option) => [option.name, 'value' in option ? option.value : undefined] as const);
  return Object.fromEntries(
    values.map(([name, value]) => [name, typeof value === 'string' ? plainText(value) : value]),
  );
}

/** Whether somebody may have the bot post for everybody: by the channel's rules, and as an app that only they installed. */
function mayPost(interaction: Interaction): boolean {
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

/** Takes a public answer back, for who asked for it and for who may manage messages. */
function removal(interaction: APIMessageComponentInteraction): Answer {
  const isAsker = whoAsked(interaction.message) === askerOf(interaction);
  if (!isAsker && !may(ManageMessages, interaction)) return asAnswer(errorReply({ key: 'notYours' }), interaction);
  // Should Discord not delete the message, at least nothing stands in it any more.
  const content = markdown(say(localeOf(interaction, false), { key: 'removed' }));
  const message = { content, components: [], allowed_mentions: NOBODY };
  return { type: UpdateMessage, messages: [message], outcome: 'answered', isTakenBack: true };
}

/** Posts for everybody what somebody alone has seen. */
function repost(interaction: APIMessageComponentInteraction): Answer {
  if (!mayPost(interaction)) return asAnswer(errorReply({ key: 'mayNotPost' }), interaction);
  const locale = localeOf(interaction, false);
  const sharedBy = markdown(say(locale, { key: 'sharedBy', data: { user: askerOf(interaction) } }));
  const content = `${sharedBy}\n${interaction.message.content}`;
  // Only another version could have offered to share it.
  if (content.length > MAX_CONTENT) return asAnswer(errorReply({ key: 'outdated' }), interaction);
  const message = bodyOf({ content, components: rows([removeButton(locale)]) }, FOR_EVERYBODY);
  return { type: ChannelMessageWithSource, messages: [message], outcome: 'answered' };
}

/** A reply as it is sent. */
export function asAnswer(reply: Reply, interaction: Interaction, ids = NO_IDS): Answer {
  const locale = localeOf(interaction, reply.private);
  const messages = messagesFor(reply, locale, belowOf(reply, interaction), ids);
  const outcome = outcomeOf(reply);
  const [first, ...others] = messages;
  if (!first || !reply.replaces || interaction.type !== InteractionType.MessageComponent) {
    return { type: ChannelMessageWithSource, messages, outcome };
  }
  // Who sees a message, and who is notified, was settled when it was sent.
  const { flags: _, ...update } = first;
  return { type: UpdateMessage, messages: [{ ...update, allowed_mentions: NOBODY }, ...others], outcome };
}

/** A reply as messages; `below` stands at the end of the first. */
export function messagesFor(reply: Reply, locale: Locale, below = '', ids = NO_IDS): MessageBody[] {
  const cards = present(reply, locale, holdsAbove(below, ids));
  return messagesOf(cards, reply.private, locale, below, ids).map((each) => bodyOf(each, reply));
}

export function outcomeOf(reply: Reply): Outcome {
  if (reply.kind === 'nothing' || (reply.kind === 'quotation' && reply.outcome === 'none')) return 'nothing';
  if (reply.kind !== 'error') return 'answered';
  if (reply.message.key === 'tooFast') return 'throttled';
  return reply.message.key === 'failed' ? 'failed' : 'mistaken';
}

/** In the asker's language for the asker alone, in the server's for everybody. */
function localeOf({ locale, guild_locale }: Interaction, isPrivate: boolean): Locale {
  return localeFor(isPrivate ? locale : (guild_locale ?? locale));
}

function bodyOf(message: RenderedMessage, { addressee, private: isPrivate }: Delivery): MessageBody {
  return {
    ...message,
    allowed_mentions: addressee === null || isPrivate ? NOBODY : { parse: [], users: [addressee] },
    flags: isPrivate ? MessageFlags.SuppressEmbeds | MessageFlags.Ephemeral : MessageFlags.SuppressEmbeds,
  };
}
