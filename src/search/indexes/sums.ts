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

  /** Sets all to nothing. */
  clear(): void {
    for (const place of this.places) this.#sums[place] = 0;
    this.#count = 0;
  }
}
