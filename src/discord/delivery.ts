import {
  InteractionResponseType,
  InteractionType,
  type APIInteractionResponseCallbackData as MessageBody,
  MessageFlags,
} from 'discord-api-types/v10';
import { answersNothing, type Delivery, type Reply } from '../chat/index.ts';
import type { Locale } from '../locales/index.ts';
import type { Outcome } from '../operation/index.ts';
import { present } from '../view/index.ts';
import { type Interaction, messageOf } from './calls.ts';
import { localeOf } from './circumstances.ts';
import { aboutLine, aboutLineOf } from './messages/about-message.ts';
import { NO_IDS } from './messages/markdown.ts';
import { holdsAbove, messagesOf, type RenderedMessage } from './messages/messages.ts';
import { markupOf } from './messages/sections.ts';

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

export const NOBODY = { parse: [] };

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

/** The line that leads to the message which an answer is about: of the menu, or of the answer whose button was pressed. */
function belowOf({ kind }: Reply, interaction: Interaction): string {
  if (kind === 'error' || kind === 'copy') return '';
  if (interaction.type === InteractionType.MessageComponent) return aboutLineOf(markupOf(interaction.message));
  const message = messageOf(interaction.data);
  return message ? aboutLine(message, interaction.guild_id) : '';
}

export function bodyOf(message: RenderedMessage, { addressee, private: isPrivate }: Delivery): MessageBody {
  return {
    ...message,
    allowed_mentions: addressee === null || isPrivate ? NOBODY : { parse: [], users: [addressee] },
    flags: MessageFlags.SuppressEmbeds | (isPrivate ? MessageFlags.Ephemeral : 0) | (message.flags ?? 0),
  };
}

export function outcomeOf(reply: Reply): Outcome {
  if (answersNothing(reply)) return 'nothing';
  if (reply.kind !== 'error') return 'answered';
  if (reply.message.key === 'tooFast') return 'throttled';
  return reply.message.key === 'failed' ? 'failed' : 'mistaken';
}
