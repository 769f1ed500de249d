import { EventEmitter } from 'node:events';

/** What somebody did; a mention of the bot counts as `ask`. */
export type InteractionKind = 'command' | 'menu' | 'component' | 'form' | 'autocomplete' | 'mention';

/**
 * What became of it: an answer or an honest no; something that the asker has to mend, or that was too much at once; our
 * failure, of which the asker was told; Discord’s refusal for a reason of its own (a deleted message, AutoMod); another
 * process’s answer; or nothing that the asker saw, since Discord told too late or since it could not be sent.
 */
export type Outcome =
  | 'answered'
  | 'nothing'
  | 'mistaken'
  | 'throttled'
  | 'failed'
  | 'refused'
  | 'elsewhere'
  | 'late'
  | 'unsent';

export type ShardState = 'connecting' | 'ready' | 'lost';

/** What happens while the bot runs, for whoever watches over it. Nothing of it tells of a person, a server or words. */
interface BotEvents {
  /** One is over. The command is one of our list, or `unknown`. */
  interaction: [{ readonly command: string; readonly kind: InteractionKind; readonly outcome: Outcome }];
  /** Discord took the first response to an interaction, so many seconds after it had come in. */
  acknowledged: [kind: InteractionKind, seconds: number];
  /** A line of the log told of an error of this class. */
  failure: [error: string];
  /** Discord’s REST interface has us wait. */
  rateLimit: [scope: 'global' | 'shared' | 'user'];
  shard: [id: number, state: ShardState];
  /** Discord has acknowledged a heartbeat. */
  heartbeat: [shard: number, seconds: number];
  /** How many servers a shard has, by its READY. */
  guilds: [shard: number, count: number];
  /** The documents that answer from now on. */
  documents: [{ readonly documents: number; readonly passages: number }];
  /** The documents were read again, with so many faults; with any, the old ones go on answering. */
  reload: [faults: number];
  /** The bot has been told to stop. */
  stopping: [];
}

export type Events = EventEmitter<BotEvents>;

export function createEvents(): Events {
  return new EventEmitter<BotEvents>();
}
