import { APOSTROPHES, escapePattern, type Range, type Span } from '../../text/index.ts';
import type { PassageIndex } from '../indexes/passages.ts';
import type { WrittenWord } from '../query/query.ts';
import { BELOW_ANSWER } from './confidence.ts';
import type { Ranked, RankOptions } from './ranked.ts';

/**
 * The first passages in which some words stand as they were typed, for queries of nothing but function words. They tell
 * too little of what was meant to be an answer.
 */
export function findWords(
  words: readonly WrittenWord[],
  passages: PassageIndex,
  range: Range,
  { unfinished = false, limit, isWanted }: RankOptions,
): Ranked[] {
  const found: Ranked[] = [];
  const pattern = patternOf(
    words.map(({ typed }) => typed),
    unfinished,
  );
  if (!pattern) return found;
  const normalised = words.map(({ word }) => word);
  for (const number of passages.withWords(normalised, unfinished, range)) {
    if (found.length === limit) break;
    if (isWanted && !isWanted(number)) continue;
    const match = pattern.exec(passages.placeOf(number).passage.text);
    if (!match) continue;
    const span: Span = { start: match.index, end: match.index + match[0].length };
    found.push({ indexed: passages.at(number), confidence: BELOW_ANSWER, isLikeQuestions: false, found: span });
  }
  return found;
}

const ANY_APOSTROPHE = new RegExp(`[${APOSTROPHES}]`, 'gu');

/** More function words in a row than these stand in no text. */
const MOST_WORDS = 12;

function patternOf(words: readonly string[], unfinished: boolean): RegExp | undefined {
  if (words.length === 0 || words.length > MOST_WORDS) return undefined;
  const between = String.raw`[^\p{L}\p{N}]+`;
  const sought = words.map((word) => escapePattern(word).replace(ANY_APOSTROPHE, `[${APOSTROPHES}]`)).join(between);
  return new RegExp(String.raw`(?<![\p{L}\p{N}])${sought}${unfinished ? '' : String.raw`(?![\p{L}\p{N}])`}`, 'iu');
}
