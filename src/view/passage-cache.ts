import type { Document, Passage } from '../documents/index.ts';
import { memoized } from '../text/index.ts';

/** So many passages at most are remembered, with so many of their pieces. */
const MOST_PASSAGES = 256;
const MOST_PIECES = 16;

/** What was worked out for pieces of the passages that were shown lately: most are shown again and again. */
export class PassageCache<Value> {
  readonly #known = memoized((_: Passage) => memoized((_: Document) => new Map<string, Value>()), MOST_PASSAGES);

  /** @param piece Which of the passage, and whatever else `make` depends on. */
  get(document: Document, passage: Passage, piece: string, make: () => Value): Value {
    const pieces = this.#known(passage)(document);
    const value = pieces.get(piece);
    if (value !== undefined) return value;
    const made = make();
    if (pieces.size === MOST_PIECES) pieces.clear();
    pieces.set(piece, made);
    return made;
  }
}
