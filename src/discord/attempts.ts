import { setTimeout } from 'node:timers/promises';
import { DiscordAPIError } from '@discordjs/rest';
import { askedToWait } from './waiting.ts';

/** In milliseconds from the first attempt: when the second and the third are due. */
const DUE = [300, 2000];

/** In milliseconds: for how long Discord takes the first answer to an interaction, and further ones. */
export const FIRST_ANSWER = 3000;
export const FURTHER_ANSWERS = 900_000;

/**
 * Sends something, and again some time later, three times at most, if it was lost on the way, Discord had a fault or asked to
 * wait; not if Discord refused it.
 *
 * @param send Is told which attempt it is, from 1.
 * @param within Milliseconds: later than this, nothing is sent again.
 */
export async function persist<Result>(send: (attempt: number) => Promise<Result>, within: number): Promise<Result> {
  const start = performance.now();
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await send(attempt);
    } catch (error) {
      const passed = performance.now() - start;
      const due = Math.max(DUE[attempt - 1] ?? Number.POSITIVE_INFINITY, passed + askedToWait(error));
      if (error instanceof DiscordAPIError || due > within) throw error;
      await setTimeout(due - passed);
    }
  }
}
