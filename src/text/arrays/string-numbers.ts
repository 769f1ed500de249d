import { type PackedStrings, packStrings, stringAt } from './packed-strings.ts';
import type { WholeNumbers } from './whole-numbers.ts';

/**
 * Strings by their numbers, with a hash table of these: open addressing and linear probing (Knuth, “The Art of Computer
 * Programming”, volume 3, section 6.4), a third of it empty or more.
 */
export interface NumberedStrings extends PackedStrings {
  /** By hash, or behind it, a number counted from 1; 0 for none. */
  readonly slots: WholeNumbers;
}

/** @param strings Each once. */
export function numberStrings(strings: readonly string[]): NumberedStrings {
  const slots = new Uint32Array(2 ** Math.ceil(Math.log2(1.5 * strings.length + 1)));
  for (const [number, string] of strings.entries()) slots[slotOf(string, slots, () => false)] = number + 1;
  return { ...packStrings(strings), slots };
}

/** Looks up strings, and their numbers as in a Map; only those that are asked for take the memory of strings. */
export class StringNumbers {
  readonly #strings: NumberedStrings;
  readonly #read: (string | undefined)[];

  constructor(strings: NumberedStrings) {
    this.#strings = strings;
    this.#read = Array(this.size);
  }

  /** How many strings there are. */
  get size(): number {
    return this.#strings.starts.length - 1;
  }

  /** Empty for a number that there is not. */
  at(number: number): string {
    if (number >= this.size) return '';
    this.#read[number] ??= stringAt(this.#strings, number);
    return this.#read[number];
  }

  get(string: string): number | undefined {
    const { slots } = this.#strings;
    const number = slots[slotOf(string, slots, (other) => this.at(other) === string)] ?? 0;
    return number === 0 ? undefined : number - 1;
  }
}

/** Where a string stands in a table, or the free slot where it would. */
function slotOf(string: string, slots: WholeNumbers, isIt: (number: number) => boolean): number {
  const last = slots.length - 1;
  let slot = hashOf(string) & last;
  for (let number = slots[slot] ?? 0; number !== 0 && !isIt(number - 1); number = slots[slot] ?? 0)
    slot = (slot + 1) & last;
  return slot;
}

/** FNV-1a (Fowler, Noll and Vo), over UTF-16 units; its lower bits are what is used. */
function hashOf(string: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < string.length; at += 1) hash = Math.imul(hash ^ string.charCodeAt(at), 0x01000193);
  return hash ^ (hash >>> 15);
}
