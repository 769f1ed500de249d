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

  /** Tells all sums but those that are nothing, and sets them to nothing. */
  drain(tell: (place: number, sum: number) => void): void {
    for (let at = 0; at < this.#count; at += 1) {
      const place = this.#places[at] ?? 0;
      tell(place, this.#sums[place] ?? 0);
      this.#sums[place] = 0;
    }
    this.#count = 0;
  }
}
