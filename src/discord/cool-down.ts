import { setImmediate, setTimeout } from 'node:timers/promises';
import { InteractionType } from 'discord-api-types/v10';
import type { RateLimiterMemory, RateLimiterRes } from 'rate-limiter-flexible';
// @ts-expect-error Only the index has types, but would load the back ends of a dozen databases, too.
import Limiter from 'rate-limiter-flexible/lib/RateLimiterMemory.js';

/** For so long what somebody did counts. */
const SECONDS = 20;
/**
 * In milliseconds, between what one person does: answers to others are sent meanwhile, which takes several turns of the
 * event loop.
 */
const PAUSE = 25;

/** More than anybody reads, presses or types in so many seconds. To complete a word, Discord asks with nearly every letter. */
const MOST = {
  [InteractionType.ApplicationCommand]: 20,
  [InteractionType.MessageComponent]: 40,
  [InteractionType.ModalSubmit]: 20,
  [InteractionType.ApplicationCommandAutocomplete]: 100,
};

type Counted = keyof typeof MOST;

/** Counts what each person does, each kind by itself, for as long as it matters, and lets others come in between. */
export class CoolDown {
  readonly #limiters: { readonly [Kind in Counted]: RateLimiterMemory } = {
    [InteractionType.ApplicationCommand]: limiter(InteractionType.ApplicationCommand),
    [InteractionType.MessageComponent]: limiter(InteractionType.MessageComponent),
    [InteractionType.ModalSubmit]: limiter(InteractionType.ModalSubmit),
    [InteractionType.ApplicationCommandAutocomplete]: limiter(InteractionType.ApplicationCommandAutocomplete),
  };

  /** When what each person did last is over. */
  readonly #turns = new Map<string, Promise<void>>();

  /**
   * Waits until it is a person's turn, and counts what they do.
   *
   * @returns How many seconds they should wait before the next; 0 for not at all.
   */
  async secondsToWait(kind: Counted, user: string): Promise<number> {
    await this.#turnOf(user);
    try {
      await this.#limiters[kind].consume(user);
      return 0;
    } catch (error) {
      if (error instanceof Error) throw error;
      return Math.max(1, Math.ceil((error as RateLimiterRes).msBeforeNext / 1000));
    }
  }

  /** Of one person, one thing is worked out at a time; before the next, what has come in from others is. */
  async #turnOf(user: string): Promise<void> {
    const before = this.#turns.get(user);
    // What is worked out now has been when the immediate comes.
    const turn = (before ?? Promise.resolve()).then(() => setImmediate()).then(() => setTimeout(PAUSE));
    this.#turns.set(user, turn);
    turn.then(() => this.#turns.get(user) === turn && this.#turns.delete(user));
    await before;
  }
}

function limiter(kind: Counted): RateLimiterMemory {
  return new Limiter({ points: MOST[kind], duration: SECONDS });
}
