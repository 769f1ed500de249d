import { APOSTROPHES, type Span } from '../../text/index.ts';
import type { IndexedPassage } from '../indexes/prepare.ts';
import { BELOW_ANSWER } from './confidence.ts';
import type { Ranked } from './ranked.ts';

/**
 * The first passages in which some words stand as they were typed, for queries of nothing but function words. They tell
 * too little of what was meant to be an answer.
 *
 * @param unfinished Whether the last word may be the beginning of one.
 */
export function findWords(
  words: readonly string[],
  passages: readonly IndexedPassage[],
  unfinished: boolean,
  limit: number,
): Ranked[] {
  const pattern = patternOf(words, unfinished);
  const found: Ranked[] = [];
  if (!pattern) return found;
  for (const indexed of passages) {
    if (found.length === limit) break;
    const match = pattern.exec(indexed.passage.text);
    if (!match) continue;
    const span: Span = { start: match.index, end: match.index + match[0].length };
    found.push({ indexed, confidence: BELOW_ANSWER, nearest: new Set(), found: span });
  }
  return found;
}

const ANY_APOSTROPHE = new RegExp(`[${APOSTROPHES}]`, 'gu');

function escaped(word: string): string {
  return word.replace(/[\\^$.*+?()[\]{}|]/g, String.raw`\$&`);
}

/** More function words in a row than these stand in no text. */
const MOST_WORDS = 12;

function patternOf(words: readonly string[], unfinished: boolean): RegExp | undefined {
  if (words.length === 0 || words.length > MOST_WORDS) return undefined;
  const between = String.raw`[^\p{L}\p{N}]+`;
  const sought = words.map((word) => escaped(word).replace(ANY_APOSTROPHE, `[${APOSTROPHES}]`)).join(between);
  return new RegExp(String.raw`(?<![\p{L}\p{N}])${sought}${unfinished ? '' : String.raw`(?![\p{L}\p{N}])`}`, 'iu');
}
