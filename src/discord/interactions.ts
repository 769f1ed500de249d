import { DiscordAPIError, type REST } from '@discordjs/rest';
import {
  type APIApplicationCommandAutocompleteInteraction,
  type APIInteraction,
  type APIInteractionResponse,
  InteractionResponseType,
  InteractionType,
  RESTJSONErrorCodes,
  Routes,
} from 'discord-api-types/v10';
import { type Chat, errorReply, InputError } from '../chat/index.ts';
import type { Message } from '../locales/index.ts';
import type { Events, Log, Outcome } from '../operation/index.ts';
import { answerTo } from './answers.ts';
import { FIRST_ANSWER, FURTHER_ANSWERS, persist } from './attempts.ts';
import { choicesFor } from './autocomplete.ts';
import { type Interaction, isAnswered, messageOf } from './calls.ts';
import { askerOf } from './circumstances.ts';
import type { CoolDown } from './cool-down.ts';
import { type Answer, asAnswer } from './delivery.ts';
import { formFor } from './forms.ts';
import { kindOf, tellOutcome } from './labels.ts';
import { textsOfFiles } from './messages/attachments.ts';
import type { CommandIds } from './messages/markdown.ts';

const { ApplicationCommandAutocompleteResult, ChannelMessageWithSource, Modal } = InteractionResponseType;
const { InteractionHasAlreadyBeenAcknowledged, UnknownInteraction, UnknownMessage } = RESTJSONErrorCodes;

/** In milliseconds: an attempt that takes longer hangs, on a connection that broke unseen, and another is made meanwhile. */
const PATIENCE = 1000;

/** What an asker is told of refusals that are no fault of ours. */
const REASONS: Readonly<Record<number | string, Message>> = {
  [UnknownMessage]: { key: 'deleted' },
  [RESTJSONErrorCodes.MessageWasBlockedByAutomaticModeration]: { key: 'blocked' },
  [RESTJSONErrorCodes.TitleWasBlockedByAutomaticModeration]: { key: 'blocked' },
};

/** What it takes to answer, and to send the answer. */
export interface Context {
  readonly chat: Chat;
  readonly coolDown: CoolDown;
  readonly log: Log;
  readonly events: Events;
  readonly rest: REST;
  /** Those of the commands, once they are known. */
  readonly commandIds: CommandIds;
}

/** Answers an interaction, and tells what became of it; rejects if the answer could not be sent. */
export async function handle(interaction: APIInteraction, context: Context): Promise<void> {
  let outcome: Outcome = 'unsent';
  try {
    outcome = await answer(interaction, context);
  } finally {
    tellOutcome(interaction, outcome, context);
  }
}

async function answer(interaction: APIInteraction, context: Context): Promise<Outcome> {
  if (interaction.type === InteractionType.ApplicationCommandAutocomplete) {
    const { respond } = requestsOf(interaction, context);
    const seconds = await context.coolDown.secondsToWait(interaction.type, askerOf(interaction));
    const choices = seconds > 0 ? [] : choicesFor(interaction, context.chat);
    const offer = () => respond({ type: ApplicationCommandAutocompleteResult, data: { choices } });
    // Somebody has typed on meanwhile, or has been answered: nobody waits for these choices any more.
    await persist(() => passing(offer(), UnknownInteraction, InteractionHasAlreadyBeenAcknowledged), FIRST_ANSWER);
    return 'answered';
  }
  if (!isAnswered(interaction)) return 'unsent';
  const requests = requestsOf(interaction, context);
  const form = formFor(interaction, context.chat);
  if (form) {
    const open = () => requests.respond({ type: Modal, data: form });
    await persist(() => passing(open(), InteractionHasAlreadyBeenAcknowledged), FIRST_ANSWER);
    return 'answered';
  }
  return send(await answerOrExcuse(interaction, context), interaction, requests, context.log);
}

/** What to send; or a word on why that is not to be had: they ask for too much, or something went wrong. */
async function answerOrExcuse(interaction: Interaction, { chat, coolDown, log, commandIds }: Context): Promise<Answer> {
  const seconds = await coolDown.secondsToWait(interaction.type, askerOf(interaction));
  if (seconds > 0) return asAnswer(errorReply({ key: 'tooFast', data: { seconds } }), interaction);
  try {
    return answerTo(interaction, chat, commandIds, await textsOfFiles(messageOf(interaction.data) ?? {}));
  } catch (error) {
    if (error instanceof InputError) return asAnswer(errorReply(error.reason), interaction);
    log.error('A reply could not be put into messages. This is a fault of Verbatim: please report it.', error);
    return asAnswer(errorReply({ key: 'failed' }), interaction);
  }
}

/** Sends an answer; if Discord refuses it, or the rest of it is lost, its asker is told so. */
async function send(
  { type, messages, outcome, isTakenBack }: Answer,
  interaction: Interaction,
  { respond, followUp, takeBack }: Requests,
  log: Log,
): Promise<Outcome> {
  const [first, ...others] = messages;
  if (!first) return 'unsent';
  const tell = async (message: Message, isTaken: boolean) => {
    const [told] = asAnswer(errorReply(message), interaction).messages;
    if (!told) return;
    if (isTaken) await persist(() => followUp(told), FURTHER_ANSWERS);
    else await persist(() => respond({ type: ChannelMessageWithSource, data: told }), FIRST_ANSWER);
  };
  let isTaken = false;
  try {
    const isOurs = await persist(async (attempt) => {
      const isSent = await passing(respond({ type, data: first }), InteractionHasAlreadyBeenAcknowledged);
      // Otherwise an attempt that seemed lost had arrived.
      return isSent || attempt > 1;
    }, FIRST_ANSWER);
    if (!isOurs) {
      log.error('Somebody else answers with this token: does the bot run twice?');
      return 'elsewhere';
    }
    isTaken = true;
    if (isTakenBack) await persist(() => passing(takeBack(), UnknownMessage), FURTHER_ANSWERS);
  } catch (error) {
    if (!(error instanceof DiscordAPIError) || error.code === UnknownInteraction) throw error;
    const reason = REASONS[error.code];
    await tell(reason ?? { key: isTakenBack ? 'notRemoved' : 'failed' }, isTaken);
    if (reason) return 'refused';
    throw error;
  }
  try {
    for (const other of others) await persist(() => followUp(other), FURTHER_ANSWERS);
  } catch (error) {
    await tell({ key: 'failed' }, isTaken);
    throw error;
  }
  return outcome;
}

/** The requests that answer an interaction: they are made with its token, not with the bot's. */
function requestsOf(
  interaction: Interaction | APIApplicationCommandAutocompleteInteraction,
  { rest, events }: Context,
) {
  const { id, token, application_id: application } = interaction;
  const received = performance.now();
  return {
    async respond(body: APIInteractionResponse) {
      const patience = new AbortController();
      // Not `AbortSignal.timeout`, which would go off behind every response, at a cost.
      const timer = setTimeout(() => patience.abort(), PATIENCE);
      const { signal } = patience;
      await rest
        .post(Routes.interactionCallback(id, token), { body, auth: false, signal })
        .finally(() => clearTimeout(timer));
      events.emit('acknowledged', kindOf(interaction), (performance.now() - received) / 1000);
    },
    followUp: (body: Answer['messages'][number]) =>
      rest.post(Routes.webhook(application, token), { body, auth: false }),
    takeBack: () => rest.delete(Routes.webhookMessage(application, token), { auth: false }),
  };
}

type Requests = ReturnType<typeof requestsOf>;

/** @param codes Refusals that are no error. @returns Whether it was not refused so. */
async function passing(sent: Promise<unknown>, ...codes: readonly RESTJSONErrorCodes[]): Promise<boolean> {
  try {
    await sent;
    return true;
  } catch (error) {
    if (error instanceof DiscordAPIError && codes.includes(Number(error.code))) return false;
    throw error;
  }
}
