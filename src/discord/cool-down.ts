import type { RateLimiterMemory, RateLimiterRes } from 'rate-limiter-flexible';
// @ts-expect-error Only the index has types, but would load the back ends of a dozen databases, too.
import Limiter from 'rate-limiter-flexible/lib/RateLimiterMemory.js';

/** More than anybody reads: so many calls of one person in so many seconds. */
const CALLS = 20;
const SECONDS = 20;

/** Counts what each person asks for, for as long as it matters. */
export class CoolDown {
  readonly #limiter: RateLimiterMemory = new Limiter({ points: CALLS, duration: SECONDS });

  /** Counts a call of a person; returns how many seconds they should wait before the next, 0 for not at all. */
  async secondsToWait(user: string): Promise<number> {
    try {
      await this.#limiter.consume(user);
      return 0;
    } catch (error) {
      if (error instanceof Error) throw error;
      return Math.max(1, Math.ceil((error as RateLimiterRes).msBeforeNext / 1000));
    }
  }
}
