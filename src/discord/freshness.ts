import { FIRST_ANSWER } from './attempts.ts';

/** In milliseconds: the clocks are compared over this long. */
const WINDOW = 300_000;
/** Where Discord's clock begins. */
const EPOCH = Date.UTC(2015, 0);
/** In milliseconds: no clock is so wrong; an id that says so is none of Discord's. */
const A_DAY = 86_400_000;

/**
 * Tells interactions that are long over, such as those that come after an outage. How old one is stands in its id, by
 * Discord's clock, which the clock of this machine need not agree with: so it is counted against the one that came most
 * quickly in the last minutes.
 */
export class Freshness {
  /**
   * The least milliseconds between an interaction, by Discord's clock, and its arrival, by ours: in this window and the one
   * before.
   */
  #least = Number.POSITIVE_INFINITY;
  #leastBefore = Number.POSITIVE_INFINITY;
  #windowEnds = 0;

  /**
   * @param id Of an interaction that arrives now.
   * @param now In milliseconds, by a clock that nobody sets.
   */
  isOver(id: string, now = performance.now()): boolean {
    // The upper 42 of 64 bits are milliseconds (Discord's API reference, “Snowflakes”).
    const created = Number(BigInt(id) >> 22n);
    if (Math.abs(EPOCH + created - Date.now()) > A_DAY) return false;
    if (now > this.#windowEnds) {
      this.#leastBefore = now > this.#windowEnds + WINDOW ? Number.POSITIVE_INFINITY : this.#least;
      this.#least = Number.POSITIVE_INFINITY;
      this.#windowEnds = now + WINDOW;
    }
    const lag = now - created;
    this.#least = Math.min(this.#least, lag);
    return lag - Math.min(this.#least, this.#leastBefore) > FIRST_ANSWER;
  }
}
