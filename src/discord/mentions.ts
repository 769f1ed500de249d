import { DiscordAPIError, type REST } from '@discordjs/rest';
import {
  type APIChannel,
  type APIGuild,
  type APIMessage,
  type APIUser,
  type GatewayMessageCreateDispatchData,
  InteractionType,
  Locale,
  MessageType,
  RESTJSONErrorCodes,
  type RESTPostAPIChannelMessageJSONBody,
  Routes,
} from 'discord-api-types/v10';
import {
  asksForOthers,
  type Call,
  type Chat,
  errorReply,
  InputError,
  isTalk,
  REFERENCE_SOURCE,
  type Reply,
  stepAsked,
  typedCall,
  wantedOfReplied,
} from '../chat/index.ts';
import type { Locale as Spoken } from '../locales/index.ts';
import type { Events, Outcome } from '../operation/index.ts';
import { foldWords, isOnlyLeadIn, outermostSpans, quotations, withoutSpans } from '../text/index.ts';
import { FURTHER_ANSWERS, persist } from './attempts.ts';
import { placesOf } from './circumstances.ts';
import type { CoolDown } from './cool-down.ts';
import { messagesFor, outcomeOf } from './delivery.ts';
import { localeFor, localeOfText } from './locales.ts';
import { attachmentsOf, textsOfFiles } from './messages/attachments.ts';
import { callsIn, insteadIn, localeOfAnswer } from './messages/components.ts';
import { textOf } from './messages/message-text.ts';

interface Context {
  readonly chat: Chat;
  readonly coolDown: CoolDown;
  readonly events: Events;
  readonly rest: REST;
}

type Written = GatewayMessageCreateDispatchData;

/** What people write; all other messages are Discord's own, such as that somebody joined. */
const WRITTEN = new Set([MessageType.Default, MessageType.Reply]);

/** That the bot may not write somewhere is for the server to say, and so is what AutoMod lets nobody write. */
const REFUSALS = new Set<number | string>([
  RESTJSONErrorCodes.UnknownChannel,
  RESTJSONErrorCodes.MissingAccess,
  RESTJSONErrorCodes.MissingPermissions,
  RESTJSONErrorCodes.CannotReplyWithoutPermissionToReadMessageHistory,
  RESTJSONErrorCodes.MessageWasBlockedByAutomaticModeration,
]);

/**
 * Answers each message of a person that mentions the bot, by a reply to it that everybody sees; who asks too much at once gets
 * none. Rejects if an answer could not be sent.
 */
export function answerMentions(context: Context): (message: Written) => Promise<void> {
  const { rest, events } = context;
  let self: string | undefined;
  return async (message) => {
    if (message.author.bot || message.webhook_id !== undefined || !WRITTEN.has(message.type)) return;
    const mentioned = [...message.content.matchAll(/<@!?(\d+)>/g)].map(([, id]) => id);
    if (mentioned.length === 0) return;
    // A session that goes on after a restart does not say who the bot is.
    self ??= ((await persist(() => rest.get(Routes.user()), FURTHER_ANSWERS)) as APIUser).id;
    if (!mentioned.includes(self)) return;
    let outcome: Outcome = 'unsent';
    try {
      outcome = await answer(message, self, context);
    } finally {
      events.emit('interaction', { command: 'ask', kind: 'mention', outcome });
    }
  };
}

async function answer(message: Written, self: string, { chat, coolDown, rest }: Context): Promise<Outcome> {
  const { guild_id, channel_id, author } = message;
  if ((await coolDown.secondsToWait(InteractionType.ApplicationCommand, author.id)) > 0) return 'throttled';
  const [guild, channel] = await Promise.all([
    guild_id === undefined ? undefined : told<APIGuild>(rest.get(Routes.guild(guild_id))),
    told<APIChannel>(rest.get(Routes.channel(channel_id))),
  ]);
  const reply = await replyTo(message, self, channel, chat);
  const locale = localeOf(message, self, localeFor(guild?.preferred_locale ?? Locale.EnglishUS));
  const message_reference = { message_id: message.id, fail_if_not_exists: false };
  try {
    for (const [at, each] of messagesFor({ ...reply, private: false }, locale).entries()) {
      // By the nonce, Discord knows another attempt for the same, and each message from the one before.
      const nonce = `${message.id}-${at}`;
      const body: RESTPostAPIChannelMessageJSONBody = { ...each, message_reference, nonce, enforce_nonce: true };
      await persist(() => rest.post(Routes.channelMessages(channel_id), { body }), FURTHER_ANSWERS);
    }
  } catch (error) {
    if (error instanceof DiscordAPIError && REFUSALS.has(error.code)) return 'refused';
    throw error;
  }
  return outcomeOf(reply);
}

/** In words: so few say less of their language than the answer that they reply to. */
const FEW_WORDS = 2;

/** In which language a message is answered: its own where that is sure, or else that of the answer that it replies to, or the server's. */
function localeOf(message: Written, self: string, ofServer: Spoken): Spoken {
  const { referenced_message: replied } = message;
  const ofAnswer = replied?.author.id === self ? localeOfAnswer(replied) : undefined;
  const words = ownWords(message);
  return ofAnswer && foldWords(words).length <= FEW_WORDS ? ofAnswer : localeOfText(words, ofAnswer ?? ofServer);
}

/** What a message says, without what it quotes, which may be in another language than its writer's. */
function ownWords(message: Written): string {
  const text = textOf(message);
  return withoutSpans(text, outermostSpans(text), ' ');
}

/** What Discord tells of a place; undefined if it does not, which is no reason to leave somebody unanswered. */
async function told<Place>(request: Promise<unknown>): Promise<Place | undefined> {
  return (await request.catch(() => undefined)) as Place | undefined;
}

async function replyTo(message: Written, self: string, channel: APIChannel | undefined, chat: Chat): Promise<Reply> {
  const { guild_id, channel_id, author } = message;
  const places = placesOf({ channel: channel ?? { id: channel_id }, guild_id });
  try {
    const call = await callOf(message, self, channel, chat);
    const reply = chat.respond({ ...call, asker: author.id, places });
    const replied = message.referenced_message;
    // What is led on to answers the same question.
    return reply.kind === 'quotation' && call.command === 'show' && replied
      ? { ...reply, instead: insteadIn(replied) ?? null }
      : reply;
  } catch (error) {
    if (error instanceof InputError) return errorReply(error.reason);
    throw error;
  }
}

/** What is asked: by a command that the message types out, of the message that it replies to where it says nothing of its own, by itself, or by the title of its post. */
async function callOf(
  message: Written,
  self: string,
  channel: APIChannel | undefined,
  { commands }: Chat,
): Promise<Call> {
  const said = textOf(message);
  const typed = typedCall(said, commands);
  const isWhole = typed && (typed.command === 'about' || Object.keys(typed.options).length > 0);
  const replied = isWhole
    ? undefined
    : (callOfFollowUp(said.trim(), message, self, commands) ?? (await callOfReplied(message, self, commands)));
  if (replied ?? typed) return (replied ?? typed) as Call;
  const text = textOf(message, await textsOfFiles(message)).trim();
  const title = message.id === message.channel_id && isOnlyLeadIn(text) ? channel?.name : undefined;
  const question = title ?? text;
  return question === '' ? { command: 'about', options: {} } : { command: 'ask', options: { question } };
}

/** What a reply to the bot's own answer asks, which says at the end of its source which passage it shows. */
function callOfFollowUp(
  question: string,
  { referenced_message: replied, attachments }: Written,
  self: string,
  commands: Chat['commands'],
): Call | undefined {
  if (replied?.author.id !== self || question === '' || attachments.length > 0) return undefined;
  const step = stepAsked(question);
  const wanted = step === undefined ? wantedOfReplied(question, commands) : undefined;
  if (wanted === 'check' || wanted === 'find') return undefined;
  const rest = step === 1 ? restOf(replied) : undefined;
  if (rest) return rest;
  const place = textOf(replied).match(REFERENCE)?.at(-1);
  if (place === undefined) return undefined;
  const next = asksForOthers(question) ? nextMatchOf(replied, place) : undefined;
  if (next) return next;
  // Which words are in bold stands in what copies them, what was asked in what says that it was something else.
  const focus = callsIn(replied).find(({ command }) => command === 'copy')?.options['focus'];
  const answered = insteadIn(replied)?.options['question'];
  const matches = focus === undefined ? place : `${place}:${focus}`;
  return { command: 'follow', options: { matches, answered, question } };
}

/** What shows the rest of a passage, if only a part of it is shown. */
function restOf(message: APIMessage): Call | undefined {
  return callsIn(message).find(({ command, options }) => command === 'show' && Number(options['offset'] ?? 0) > 0);
}

/** What “Next match” below a message calls, in which a place is shown. */
function nextMatchOf(message: APIMessage, place: string): Call | undefined {
  return callsIn(message).find(({ options }) => {
    const matches = String(options['matches'] ?? '')
      .split(',')
      .map((match) => match.replace(/:.*/, ''));
    const next = matches[(matches.indexOf(place) + 1) % matches.length];
    return matches.includes(place) && next !== place && next === options['place'];
  });
}

/** The id at the end of a source. */
const REFERENCE = new RegExp(`(?<=· )${REFERENCE_SOURCE}$`, 'gm');

/** Fewer words between quotation marks are a name or a term, rather than a quotation: a choice. */
const SHORTEST_QUOTATION = 3;

/** Checks or looks for what a message says that another replies to, if that one asks for nothing else. */
async function callOfReplied(message: Written, self: string, commands: Chat['commands']): Promise<Call | undefined> {
  const { referenced_message: replied } = message;
  const asked = textOf(message).trim();
  const wanted = wantedOfReplied(asked, commands);
  if (!replied || !wanted || attachmentsOf(message).length > 0 || quotations(asked).length > 0) return undefined;
  if (replied.author.id === self) {
    // “Thanks” in a reply to the bot is said to it.
    if (isTalk(asked)) return undefined;
    if (!IS_QUOTING.test(replied.content)) return callAgain(replied);
  }
  const text = textOf(replied, await textsOfFiles(replied)).trim();
  if (text === '' && attachmentsOf(replied).length === 0) return undefined;
  const isQuoting = quotations(text).some(
    ({ start, end }) => foldWords(text.slice(start, end)).length >= SHORTEST_QUOTATION,
  );
  if (wanted === 'check' || (wanted === 'either' && asked !== '' && isQuoting && replied.author.id !== self))
    return { command: 'checkMessage', options: { text: askedOf(text, asked) } };
  return { command: 'find', options: { text, private: false } };
}

/** What stands in a document, in a message of the bot. */
const IS_QUOTING = /^> /m;

/**
 * The question that the bot answered, asked again: what it said of its own accord stands in no document.
 *
 * @throws {InputError} if it answered none.
 */
function callAgain(replied: APIMessage): Call {
  const asked = insteadIn(replied);
  if (!asked) throw new InputError({ key: 'nothingToSearch' });
  return { command: 'ask', options: asked.options };
}

/** A quotation with nothing before it behind a question such as “did Xi say this?”, which may name a speaker. */
function askedOf(text: string, question: string): string {
  const [quotation] = outermostSpans(text);
  return quotation?.start === 0 ? `${question.replace(/(?<![\s\p{P}])[\s\p{P}]+$/u, '')}, ${text}` : text;
}
