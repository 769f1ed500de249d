import { partitionPoint } from './binary-search.ts';
import { boundsOf, startsOf } from './rows.ts';
import type { WholeNumbers } from './whole-numbers.ts';

/** Strings as UTF-8, one behind the other, in a fraction of the memory that as many strings take. */
export interface PackedStrings {
  readonly bytes: Uint8Array;
  /** By string, where it begins; one more for the end. */
  readonly starts: WholeNumbers;
}

const decoder = new TextDecoder();

export const NO_STRINGS: PackedStrings = { bytes: new Uint8Array(), starts: new Uint32Array(1) };

export function packStrings(strings: readonly string[]): PackedStrings {
  const encoded = strings.map((string) => Buffer.from(string));
  return { bytes: Uint8Array.from(Buffer.concat(encoded)), starts: startsOf(encoded.map(({ length }) => length)) };
}

/** Empty for a place that there is not. */
export function stringAt({ bytes, starts }: PackedStrings, place: number): string {
  return decoder.decode(bytes.subarray(starts[place] ?? 0, starts[place + 1] ?? 0));
}

/** In the order in which `placeOfString` looks for them: that of their characters’ code points. */
export function compareStrings(a: string, b: string): number {
  return Buffer.compare(Buffer.from(a), Buffer.from(b));
}

/** The place of the first string, of some in order, that does not stand before another. */
export function placeOfString(packed: PackedStrings, string: string): number {
  const wanted = Buffer.from(string);
  return partitionPoint(0, packed.starts.length - 1, (place) => compareAt(packed, place, wanted) >= 0);
}

/** The place of a string among some in order; undefined if it is none of them. */
export function findString(packed: PackedStrings, string: string): number | undefined {
  const place = placeOfString(packed, string);
  const isThere = place < packed.starts.length - 1 && compareAt(packed, place, Buffer.from(string)) === 0;
  return isThere ? place : undefined;
}

/** Less than 0 for a string before the other, more for one behind it. */
function compareAt({ bytes, starts }: PackedStrings, place: number, other: Uint8Array): number {
  const { from, to } = boundsOf({ starts }, place);
  const length = to - from;
  for (let at = 0; at < Math.min(length, other.length); at += 1) {
    const difference = (bytes[from + at] ?? 0) - (other[at] ?? 0);
    if (difference !== 0) return difference;
  }
  return length - other.length;
}
