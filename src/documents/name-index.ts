import { append } from '../text/index.ts';
import type { Name } from './names.ts';
import { isSameName, keysOfClaimed, keysOfWritten } from './same-name.ts';

/** Names as documents write them: a claimed one is compared with those only that have something in common with it. */
export class NameIndex {
  readonly #names = new Map<string, Name[]>();

  constructor(names: Iterable<Name>) {
    for (const name of names) for (const key of keysOfWritten(name)) append(this.#names, key, name);
  }

  /** Whether somebody who gives a name means one of them (`isSameName`). */
  has(claimed: Name): boolean {
    return this.#alike(claimed).some((name) => isSameName(claimed, name));
  }

  /** Those of them that somebody means who gives a name. */
  meant(claimed: Name): Name[] {
    return this.#alike(claimed).filter((name) => isSameName(claimed, name));
  }

  #alike(claimed: Name): Name[] {
    return [...new Set(keysOfClaimed(claimed).flatMap((key) => this.#names.get(key) ?? []))];
  }
}
