import { EventEmitter } from 'node:events';
import { isatty } from 'node:tty';
import type { Chat } from './chat/index.ts';
import type { Config } from './config.ts';
import { invocation } from './invocation.ts';
import type { Events, Log } from './operation/index.ts';

/** In milliseconds: the process ends so long after it is told to stop, and after its work is over, whatever is still open. */
const TO_STOP = 7500;
const TO_END = 1000;

/**
 * Runs the bot until a signal stops it, or something that an operator has to mend.
 *
 * @param follow Follows the documents until `signal` is aborted; `asked` emits `look` when somebody asks to have them
 * looked at.
 */
export async function runOnDiscord(
  config: Config,
  token: string,
  chat: Chat,
  log: Log,
  events: Events,
  follow: (signal: AbortSignal, asked: EventEmitter) => Promise<void>,
): Promise<void> {
  const { guildId, discordApiUrl: apiUrl, shards, shardCount, stateDir, mentions } = config;
  const stop = new AbortController();
  endOnSignals(stop, log, events);
  const asked = new EventEmitter();
  lookOnHangup(asked);
  // Node would open its debugger, which reads the token.
  process.on('SIGUSR1', () => {});
  log.info(`Verbatim on Discord; ${invocation('terminal')} opens it in the terminal instead.`);
  // Whoever asks in the terminal need not wait for Discord’s packages to load.
  const { runDiscord } = await import('./discord/index.ts');
  const following = follow(stop.signal, asked);
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
