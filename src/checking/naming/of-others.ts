import {
  AND,
  ARTICLES,
  CITING,
  COPULAS,
  FROM_WORDS,
  PREPOSITIONS,
  SAYINGS,
  SPOKEN_OF,
  SUBORDINATING,
  TELLING,
  TITLES,
  UNSPACED_CITING,
  WHETHER,
} from '../language/name-words.ts';
import type { Knows } from './known.ts';
import { hasVerb, sentenceOf, wordsIn } from './sentences.ts';

/** Of a possessive or a suffix of a name: “Putin’s”, “Putin'e”. */
export const APOSTROPHE = "['’ʼ]";
const OF_SOMEBODY = new RegExp(String.raw`([\p{L}\p{M}-]+)${APOSTROPHE}s?\s+([^'’ʼ]*)$`, 'u');
/** Right behind a quotation: “were Xi’s”. */
const NEXT_WORD = /^\p{QMark}*[^\S\n]+(\p{L}+)/u;

/** Whether who stands before a quotation asks for, cites or speaks of words of somebody else: “asked what Xi meant by”. */
export function isOfOthers(between: string, behind: string, knows: Knows): boolean {
  return (
    isCiting(between) ||
    isCiting(sentenceOf(behind)) ||
    SPOKEN_OF().test(behind) ||
    areSomebodys(between) ||
    (hasVerb(between) && isSubject(between, NEXT_WORD.exec(behind)?.[1] ?? '')) ||
    // «Putin se levantó»: right behind a name it is another word.
    wordsIn(between).some((word, at) => at > 0 && WHETHER.has(word)) ||
    namesAnother(between, knows)
  );
}

export const isCiting = (text: string) =>
  wordsIn(text).some((word) => CITING.has(word)) || UNSPACED_CITING.some((word) => text.includes(word));

/** Whether the next word says something of a quotation: “said “…” was”, “said the headline “…” amused him”. */
function isSubject(between: string, next: string): boolean {
  const word = next.toLowerCase();
  if (COPULAS.has(word)) return true;
  const isBehindNoun = ARTICLES.has(wordsIn(between).at(-2) ?? '');
  return isBehindNoun && /^\p{Ll}/u.test(next) && !AND.has(word) && !PREPOSITIONS.has(word) && !FROM_WORDS.has(word);
}

/** “Replied to Xi’s “…””, “to the mayor’s claim that “…””: what stands right before the words of somebody else. */
function areSomebodys(between: string): boolean {
  const [, name = '', words = ''] = OF_SOMEBODY.exec(between) ?? [];
  const isSaying = (word: string) => SAYINGS.has(word) || SUBORDINATING.has(word);
  return (/^\p{Lu}/u.test(name) || TITLES.has(name)) && wordsIn(words).every(isSaying);
}

/** A name and what stands before it. */
const NAME_WITHIN = /(?<!\p{L})(?<before>[\p{L}\p{M}]*)[\s,]+(?<name>\p{Lu}[\p{L}\p{M}’'-]*)/gu;

/** Whether others are named between a name and its quotation than those to whom something is said: “said Xi was right that”. */
function namesAnother(between: string, knows: Knows): boolean {
  return [...between.matchAll(NAME_WITHIN)].some(({ groups: { before = '', name = '' } = {} }) => {
    const word = before.toLowerCase();
    const isObject = [TELLING, PREPOSITIONS, ARTICLES, TITLES, FROM_WORDS].some((words) => words.has(word));
    return !isObject && /^(?!\p{Lu})\p{L}/u.test(before) && knows(name);
  });
}
