import { lowerBound, startsOf, type WholeNumbers } from '../../text/index.ts';

/** The number that no string has, and no pair of words. Typed arrays have a place for it, since to miss them is slow. */
export const NONE = 0;

/** Pairs of neighbouring words (bigrams), numbered in the order of their first word, then of their second one. */
export interface PreparedPairs {
  /** By word, the first pair that begins with it; one more for the end. */
  readonly starts: WholeNumbers;
  /** By pair, its second word. */
  readonly seconds: WholeNumbers;
  /** By pair, in how many passages it stands. */
  readonly passageCounts: WholeNumbers;
}

/** A question as the numbers of its terms and its pairs of neighbouring words. */
export interface QueryNumbers {
  readonly terms: readonly number[];
  readonly pairs: readonly number[];
}

/** More words than any library has; two numbers below it make one that a float holds exactly. */
const MOST_WORDS = 2 ** 26;

/** A pair of words as one number. */
export function keyOf(first: number, second: number): number {
  return first * MOST_WORDS + second;
}

/**
 * @param inPassages The keys of the pairs of each passage, each once.
 * @param inQuestions Of each question.
 * @param words How many words there are.
 */
export function preparePairs(
  inPassages: readonly Float64Array[],
  inQuestions: readonly Float64Array[],
  words: number,
): PreparedPairs {
  // The first one is no pair.
  const keys = distinct(concatenated([Float64Array.of(NONE), ...inPassages, ...inQuestions]).sort());
  const lengths = new Uint32Array(words);
  const seconds = new Uint32Array(keys.length);
  for (let pair = 0; pair < keys.length; pair += 1) {
    const [first, second] = wordsOf(keys[pair] ?? 0);
    lengths[first] = (lengths[first] ?? 0) + 1;
    seconds[pair] = second;
  }
  const pairs = { starts: startsOf(lengths), seconds, passageCounts: new Uint32Array(seconds.length) };
  for (const passage of inPassages) {
    for (const key of passage) {
      const pair = numberOfKey(key, pairs);
      pairs.passageCounts[pair] = (pairs.passageCounts[pair] ?? 0) + 1;
    }
  }
  return pairs;
}

/** Each of some rising keys once. */
export function distinct(keys: Float64Array): Float64Array {
  const once = new Float64Array(keys.length);
  let count = 0;
  for (const key of keys) {
    if (count > 0 && key === once[count - 1]) continue;
    once[count] = key;
    count += 1;
  }
  return once.slice(0, count);
}

function concatenated(lists: readonly Float64Array[]): Float64Array {
  const all = new Float64Array(lists.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const list of lists) {
    all.set(list, at);
    at += list.length;
  }
  return all;
}

/** The words of a key. */
export function wordsOf(key: number): readonly [number, number] {
  return [Math.floor(key / MOST_WORDS), key % MOST_WORDS];
}

/** The number of a pair that there is. */
export function numberOfKey(key: number, { starts, seconds }: PreparedPairs): number {
  const [first, second] = wordsOf(key);
  return lowerBound(seconds, second, starts[first], starts[first + 1]);
}

/** The number of a pair of words; NONE if they stand side by side nowhere. */
export function numberOfPair(first: number, second: number, { starts, seconds }: PreparedPairs): number {
  const end = starts[first + 1] ?? 0;
  const at = lowerBound(seconds, second, starts[first], end);
  return at < end && seconds[at] === second ? at : NONE;
}
