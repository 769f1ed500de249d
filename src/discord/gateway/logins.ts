import { setTimeout } from 'node:timers/promises';
import type { REST } from '@discordjs/rest';
import { type APIGatewayBotInfo, Routes } from 'discord-api-types/v10';
import { refusedForGood } from '../refusals.ts';
import { askedToWait, backOff, reasonOf, type Trouble } from '../waiting.ts';

/** In milliseconds: what Discord says of the logins that are left is believed for this long. */
const BELIEVED = 60_000;

/** Asks Discord where and how to connect, until it says so. */
export class Logins {
  readonly #rest: REST;
  readonly #trouble: Trouble;
  readonly #signal: AbortSignal;
  /** Logins that are left, as of a time by `performance.now()`. */
  #left = { count: 0, asOf: Number.NEGATIVE_INFINITY };

  constructor(rest: REST, trouble: Trouble, signal: AbortSignal) {
    this.#rest = rest;
    this.#trouble = trouble;
    this.#signal = signal;
  }

  /**
   * Where and how to connect.
   *
   * @throws {OperatorError} if Discord refuses the token.
   */
  async information(): Promise<APIGatewayBotInfo> {
    for (let failures = 1; ; failures += 1) {
      try {
        const information = (await this.#rest.get(Routes.gatewayBot(), { signal: this.#signal })) as APIGatewayBotInfo;
        checkInformation(information);
        this.#left = { count: information.session_start_limit.remaining, asOf: performance.now() };
        return information;
      } catch (error) {
        this.#signal.throwIfAborted();
        const refusal = refusedForGood(error);
        if (refusal) throw refusal;
        this.#trouble.report(reasonOf(error));
        await setTimeout(Math.max(backOff(failures), askedToWait(error)), undefined, { signal: this.#signal });
      }
    }
  }

  /** Counts a login; resolves once Discord allows it. There are a thousand a day, after which it would reset the token. */
  async mayLogIn(): Promise<void> {
    while (this.#left.count < 1 || performance.now() - this.#left.asOf > BELIEVED) {
      const { remaining, reset_after: milliseconds } = (await this.information()).session_start_limit;
      if (remaining > 0) break;
      this.#trouble.report(`no login is left; Discord gives new ones in ${Math.ceil(milliseconds / 60_000)} min`);
      await setTimeout(milliseconds + backOff(1), undefined, { signal: this.#signal });
    }
    this.#left.count -= 1;
  }
}

/** @throws if that is no answer of Discord's: a proxy's page, perhaps. */
function checkInformation({ url, shards, session_start_limit: limit }: Partial<APIGatewayBotInfo>): void {
  const numbers = [shards, limit?.remaining, limit?.reset_after, limit?.max_concurrency];
  if (!URL.canParse(url ?? '') || !numbers.every(Number.isSafeInteger))
    throw new Error('an answer that makes no sense');
}
