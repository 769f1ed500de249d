import { EventEmitter } from 'node:events';
import { isatty } from 'node:tty';
import type { Chat } from './chat/index.ts';
import type { Config } from './config.ts';
import type { Events, Log } from './operation/index.ts';

/** In milliseconds: the process ends so long after it is told to stop, and after its work is over, whatever is still open. */
const TO_STOP = 7500;
const TO_END = 1000;

/** What whoever runs the bot asks of it. */
export interface Signals {
  /** Is aborted when the bot is to stop. */
  readonly stop: AbortController;
  /** Emits `look` when somebody asks to have the documents looked at. */
  readonly asked: EventEmitter;
}

/** Heeds signals from now on; whatever is unforeseen ends the process with a line. */
export function heedSignals(log: Log, events: Events): Signals {
  const signals = { stop: new AbortController(), asked: new EventEmitter() };
  endOnSignals(signals.stop, log, events);
  lookOnHangup(signals.asked);
  // Node would open its debugger, which reads the token.
  process.on('SIGUSR1', () => {});
  return signals;
}

/**
 * Runs the bot until it is told to stop, or something that an operator has to mend ends it.
 *
 * @param following Ends once `stop` is aborted.
 */
export async function runOnDiscord(
  config: Config,
  token: string,
  chat: Chat,
  following: Promise<void>,
  { log, events, stop }: { readonly log: Log; readonly events: Events; readonly stop: AbortController },
): Promise<void> {
  const { guildId, discordApiUrl: apiUrl, shards, shardCount, stateDir, mentions } = config;
  // Whoever asks in the terminal need not wait for Discord’s packages to load.
  const { runDiscord } = await import('./discord/index.ts');
  try {
    await runDiscord(
      { token, guildId, apiUrl, shards, shardCount, stateDir, mentions },
      chat,
      log,
      stop.signal,
      events,
    );
  } catch (error) {
    process.exitCode = 1;
    throw error;
  } finally {
    stop.abort();
    endWithin(TO_END);
    await following;
  }
}

/** Has signals stop the bot, and whatever is unforeseen end it at once. */
function endOnSignals(stop: AbortController, log: Log, events: Events): void {
  let isStopping = false;
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.on(signal, () => {
      if (isStopping) process.exit();
      isStopping = true;
      log.info(`${signal}: closing the connection to Discord.`);
      events.emit('stopping');
      stop.abort();
      endWithin(TO_STOP);
    });
  }
  for (const event of ['uncaughtException', 'unhandledRejection'] as const) {
    process.on(event, (error: unknown) => {
      // A connection that is not wanted any more may still fail.
      if (isStopping) return;
      log.error('Something unforeseen ends the bot. Please report it with this line.', error);
      process.exit(1);
    });
  }
}

/** Takes SIGHUP for being asked to look at the documents, unless the terminal is gone. */
function lookOnHangup(asked: EventEmitter): void {
  process.on('SIGHUP', function look() {
    const isTerminalGone = process.stderr.isTTY && !isatty(process.stderr.fd);
    if (!isTerminalGone) return void asked.emit('look');
    // That ends what runs in it.
    process.off('SIGHUP', look);
    process.kill(process.pid, 'SIGHUP');
  });
}

/** Ends the process whatever is still open then. */
function endWithin(milliseconds: number): void {
  setTimeout(() => process.exit(), milliseconds).unref();
}
