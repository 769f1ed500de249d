/**
 * The places of strings in a list, looked up as in a Map, in a seventh of its memory: a hash table with open addressing
 * and linear probing (Knuth, “The Art of Computer Programming”, volume 3, section 6.4), half of it empty or more.
 */
export class StringNumbers {
  readonly #strings: readonly string[];
  /** By hash, or behind it, a place counted from 1; 0 for none. */
  readonly #places: Uint32Array;

  /** @param strings Each once. */
  constructor(strings: readonly string[]) {
    this.#strings = strings;
    this.#places = new Uint32Array(2 ** Math.ceil(Math.log2(2 * strings.length + 1)));
    for (const [place, string] of strings.entries()) this.#places[this.#slotOf(string)] = place + 1;
  }

  get(string: string): number | undefined {
    const place = this.#places[this.#slotOf(string)] ?? 0;
    return place === 0 ? undefined : place - 1;
  }

  /** Where a string stands in the table, or the free slot where it would. */
  #slotOf(string: string): number {
    const last = this.#places.length - 1;
    let slot = hashOf(string) & last;
    for (let place = this.#places[slot] ?? 0; place !== 0; place = this.#places[slot] ?? 0) {
      if (this.#strings[place - 1] === string) break;
      slot = (slot + 1) & last;
    }
    return slot;
  }
}

/** FNV-1a (Fowler, Noll and Vo), over UTF-16 units; its lower bits are what is used. */
function hashOf(string: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < string.length; at += 1) hash = Math.imul(hash ^ string.charCodeAt(at), 0x01000193);
  return hash ^ (hash >>> 15);
}
