import { DiscordAPIError, type REST } from '@discordjs/rest';
import {
  type APIInteraction,
  type APIInteractionResponse,
  InteractionResponseType,
  InteractionType,
  RESTJSONErrorCodes,
  Routes,
} from 'discord-api-types/v10';
import { type Chat, errorReply } from '../chat/index.ts';
import type { Message } from '../locales/index.ts';
import type { Log } from '../operation/index.ts';
import { type Answer, answerTo, asAnswer, askerOf, choicesFor, type Interaction } from './answers.ts';
import type { CoolDown } from './cool-down.ts';

const { ApplicationCommandAutocompleteResult, ChannelMessageWithSource } = InteractionResponseType;
const { InteractionHasAlreadyBeenAcknowledged, UnknownInteraction, UnknownMessage } = RESTJSONErrorCodes;

/** What an asker is told of refusals that are no fault of ours. */
const REASONS: Readonly<Record<number | string, Message>> = {
  [UnknownMessage]: { key: 'deleted' },
  [RESTJSONErrorCodes.MessageWasBlockedByAutomaticModeration]: { key: 'blocked' },
  [RESTJSONErrorCodes.TitleWasBlockedByAutomaticModeration]: { key: 'blocked' },
};

/** What it takes to answer, and to send the answer. */
interface Context {
  readonly chat: Chat;
  readonly coolDown: CoolDown;
  readonly log: Log;
  readonly rest: REST;
}

/** Answers an interaction; rejects if the answer could not be sent. */
export async function handle(interaction: APIInteraction, context: Context): Promise<void> {
  const { ApplicationCommand, ApplicationCommandAutocomplete, MessageComponent } = InteractionType;
  if (interaction.type === ApplicationCommandAutocomplete) {
    // Not counted: it comes with every letter.
    const choices = choicesFor(interaction, context.chat);
    const { respond } = requestsOf(interaction, context.rest);
    const offer = () => respond({ type: ApplicationCommandAutocompleteResult, data: { choices } });
    // Somebody has typed on meanwhile, or has been answered: nobody waits for these choices any more.
    await twice(offer, UnknownInteraction, InteractionHasAlreadyBeenAcknowledged);
  } else if (interaction.type === ApplicationCommand || interaction.type === MessageComponent) {
    await send(await answerOrExcuse(interaction, context), interaction, context.rest);
  }
}

/** What to send; or a word on why that is not to be had: they ask for too much, or something went wrong. */
async function answerOrExcuse(interaction: Interaction, { chat, coolDown, log }: Context): Promise<Answer> {
  const seconds = await coolDown.secondsToWait(askerOf(interaction));
  if (seconds > 0) return asAnswer(errorReply({ key: 'tooFast', data: { seconds } }), interaction);
  try {
    return answerTo(interaction, chat);
  } catch (error) {
    log.error('A reply could not be put into messages.', error);
    return asAnswer(errorReply({ key: 'failed' }), interaction);
  }
}

/** Sends an answer; if Discord refuses it, its asker is told so. */
async function send({ type, messages, isTakenBack }: Answer, interaction: Interaction, rest: REST): Promise<void> {
  const { respond, followUp, takeBack } = requestsOf(interaction, rest);
  const [first, ...others] = messages;
  if (!first) return;
  let isTaken = false;
  try {
    await twice(() => respond({ type, data: first }), InteractionHasAlreadyBeenAcknowledged);
    isTaken = true;
    if (isTakenBack) await twice(takeBack, UnknownMessage);
  } catch (error) {
    if (!(error instanceof DiscordAPIError) || error.code === UnknownInteraction) throw error;
    const reason = REASONS[error.code];
    const [told] = asAnswer(errorReply(reason ?? { key: isTakenBack ? 'notRemoved' : 'failed' }), interaction).messages;
    if (told) await (isTaken ? followUp(told) : respond({ type: ChannelMessageWithSource, data: told }));
    if (reason) return;
    throw error;
  }
  for (const other of others) await twice(() => followUp(other));
}

/** The requests that answer an interaction: they are made with its token, not with the bot's. */
function requestsOf({ id, token, application_id: application }: APIInteraction, rest: REST) {
  return {
    respond: (body: APIInteractionResponse) => rest.post(Routes.interactionCallback(id, token), { body, auth: false }),
    followUp: (body: Answer['messages'][number]) =>
      rest.post(Routes.webhook(application, token), { body, auth: false }),
    takeBack: () => rest.delete(Routes.webhookMessage(application, token), { auth: false }),
  };
}

/**
 * Tries a second time if the connection was lost on the way.
 *
 * @param passed Refusals that are no error: they tell, among others, that the first attempt had arrived.
 */
async function twice(attempt: () => Promise<unknown>, ...passed: readonly RESTJSONErrorCodes[]): Promise<void> {
  try {
    await attempt().catch((error) => (error instanceof DiscordAPIError ? Promise.reject(error) : attempt()));
  } catch (error) {
    if (!(error instanceof DiscordAPIError && passed.includes(Number(error.code)))) throw error;
  }
}
