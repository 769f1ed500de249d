/**
 * Sums by place, most of which are nothing: their cost is that of the places added to, not of all there are (the sparse
 * accumulator of Gilbert, Moler and Schreiber, 1992). Made once, for making it takes longer than to use it.
 */
export class Sums {
  readonly #sums: Float64Array;
  readonly #places: Uint32Array;
  #count = 0;

  /** @param size One more than the greatest place. */
  constructor(size: number) {
    this.#sums = new Float64Array(size);
    this.#places = new Uint32Array(size);
  }

  /** @param amount More than 0. */
  add(place: number, amount: number): void {
    const sum = this.#sums[place] ?? 0;
    if (sum === 0) {
      this.#places[this.#count] = place;
      this.#count += 1;
    }
    this.#sums[place] = sum + amount;
  }

  /** The places of all sums but those that are nothing, in the order in which they were first added to. */
  get places(): Uint32Array {
    return this.#places.subarray(0, this.#count);
  }

  at(place: number): number {
    return this.#sums[place] ?? 0;
  }

  /** The places of the greatest sums, in falling order; of equal ones the first added to comes first. */
  greatest(count: number): number[] {
    const best: number[] = [];
    for (const place of this.places) {
      let at = best.length;
      if (at === count && this.at(best[at - 1] ?? 0) >= this.at(place)) continue;
      for (; at > 0 && this.at(best[at - 1] ?? 0) < this.at(place); at -= 1) best[at] = best[at - 1] ?? 0;
      best[at] = place;
      if (best.length > count) best.pop();
    }
    return best;
  }

  /** Sets all to nothing. */
  clear(): void {
    for (let at = 0; at < this.#count; at += 1) this.#sums[this.#places[at] ?? 0] = 0;
    this.#count = 0;
  }
}
