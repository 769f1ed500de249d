import type { Log } from '../operation/index.ts';
import { isOfRequest, reasonOf } from './waiting.ts';

/** In milliseconds: what is repeated within this time is counted instead. */
const COUNTED_FOR = 60_000;

/** Says an error once, and a minute later how often it came again. */
export class Repeats {
  readonly #log: Log;
  /** How often each came again, by what was said of it. */
  readonly #counts = new Map<string, number>();

  constructor(log: Log) {
    this.#log = log;
  }

  /** @param cause Of our own code's, all is told; of a request's, a line. */
  error(message: string, cause?: unknown): void {
    const line = cause === undefined ? message : `${message} ${reasonOf(cause)}`;
    const count = this.#counts.get(line);
    this.#counts.set(line, (count ?? -1) + 1);
    if (count !== undefined) return;
    if (cause === undefined || isOfRequest(cause)) this.#log.error(line);
    else this.#log.error(message, cause);
    setTimeout(() => this.#tell(line), COUNTED_FOR).unref();
  }

  #tell(line: string): void {
    const count = this.#counts.get(line) ?? 0;
    this.#counts.delete(line);
    if (count > 0) this.#log.error(`${line} (${count} times more within a minute)`);
  }
}
