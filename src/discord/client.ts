import { setMaxListeners } from 'node:events';
import type { RateLimitData } from '@discordjs/rest';
import { GatewayDispatchEvents, type GatewayDispatchPayload } from 'discord-api-types/v10';
import type { Chat } from '../chat/index.ts';
import { createEvents, type Log } from '../operation/index.ts';
import { CoolDown } from './cool-down.ts';
import { Freshness } from './freshness.ts';
import { type GatewaySettings, runGateway } from './gateway/gateway.ts';
import { type Context, handle } from './interactions.ts';
import { tellOutcome } from './labels.ts';
import { answerMentions } from './mentions.ts';
import { NO_IDS } from './messages/markdown.ts';
import { registerInTime, registrations } from './registration.ts';
import { createRest } from './requests.ts';
import { atMost } from './waiting.ts';

interface DiscordSettings extends GatewaySettings {
  readonly guildId: string | undefined;
  /** Another base for REST, such as `http://127.0.0.1:8080/api`. */
  readonly apiUrl: string | undefined;
}

/** In milliseconds: Discord’s library waits so long by itself; whoever wants more of it does so. */
const SHORT_WAIT = 2500;
/**
 * In milliseconds. For each interaction that is answered by more than one request, the library remembers a rate limit of its
 * own; those that have gone unused are forgotten so often. By itself, it would keep them for an hour.
 */
const FORGETTING = 60_000;
/** In milliseconds, for the replies that are on their way when the bot stops. */
const FINISH = 4000;

/**
 * Connects, answers interactions and, beside that, registers the commands, until it is told to stop. What passes, such as
 * an outage, is waited out.
 *
 * @param signal Closes the gateway when aborted; then the promise resolves.
 * @throws {OperatorError} if Discord turns the bot away for something that an operator can mend, now or later.
 */
export async function runDiscord(
  settings: DiscordSettings,
  chat: Chat,
  log: Log,
  signal: AbortSignal,
  events = createEvents(),
): Promise<void> {
  const { token, guildId, apiUrl, mentions = false } = settings;
  const rest = createRest(token, apiUrl, {
    // The library’s own event tells only of limits that it keeps by itself, not of those that Discord answers with.
    rejectOnRateLimit: (limit) => {
      events.emit('rateLimit', limit.global ? 'global' : limit.scope);
      return isLong(limit);
    },
    handlerSweepInterval: FORGETTING,
  });
  const context = { chat, coolDown: new CoolDown(), log, events, rest, commandIds: NO_IDS };
  const answer = answerer(context, mentions);
  const answers = new Set<Promise<void>>();
  const receive = (event: GatewayDispatchPayload) => {
    const answered = answer(event).finally(() => answers.delete(answered));
    answers.add(answered);
  };

  const failed = new AbortController();
  const over = AbortSignal.any([signal, failed.signal]);
  // Each request leaves a listener behind.
  setMaxListeners(0, over);
  const register = async () => {
    context.commandIds = await registerInTime(rest, registrations(chat.commands), guildId, log, over);
  };
  const running = [runGateway(settings, { rest, log, events, receive, signal: over }), register()];
  try {
    await Promise.all(running);
  } finally {
    failed.abort();
    await Promise.allSettled(running);
    await atMost(FINISH, Promise.all(answers));
    if (answers.size > 0) log.error(`Replies that were not sent before the end: ${answers.size}.`);
  }
}

/** Answers interactions, and mentions if need be; tells the log what could not be answered. */
function answerer(context: Context, areMentionsAnswered: boolean): (event: GatewayDispatchPayload) => Promise<void> {
  const { log } = context;
  const freshness = new Freshness();
  const answerMention = areMentionsAnswered ? answerMentions(context) : undefined;
  return async ({ t, d }) => {
    try {
      if (t === GatewayDispatchEvents.MessageCreate) await answerMention?.(d);
      if (t !== GatewayDispatchEvents.InteractionCreate) return;
      if (freshness.isOver(d.id)) {
        tellOutcome(d, 'late', context);
        log.error('Somebody was not answered, since Discord told too late of them.');
      } else await handle(d, context);
    } catch (error) {
      log.error('A reply could not be sent.', error);
    }
  };
}

/** Where Discord does not say for how long, the library would try again at once, for ever. */
function isLong({ retryAfter }: RateLimitData): boolean {
  return retryAfter > SHORT_WAIT || retryAfter === 0;
}
