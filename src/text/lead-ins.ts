import { stripped } from './analyzer.ts';
import { LANGUAGES } from './languages/index.ts';
import { simplifyChinese, UNSPACED } from './letters.ts';
import { lazy } from './memo.ts';
import type { Span } from './span.ts';
import { readTable } from './tables/table.ts';

/** A word, or a character of a script without spaces; of “qu’il” and “I’m” both parts. */
const WORD = new RegExp(`[${UNSPACED}]|[[\\p{L}\\p{M}\\p{N}]--[${UNSPACED}]]+`, 'gv');
/** Whom a message is addressed to, and signs such as emoji. */
const ADDRESS = /^(?:\s*(?:\+1(?!\p{N})|<[@#][!&]?\d+>|@[\p{L}\p{N}_.]+|[^\p{L}\p{M}\p{N}\s"'“”‘’«»„¿¡(]+))+/u;
/** What parts a lead-in from what it leads to. */
const BREAK = /[,;:.!?…–—]["”’'»)]*\s|[，、。！？：；…]|\s[-–—]+\s|\n/u;
/** The signs that may open a question. */
const OPENING = /[¿¡"“‘«„(]+$/u;
const LAUGHTER =
  /^(?:a?(?:h[aeiu]){2,}h?|(?:j[aeiu]){2,}j?|а?(?:х[аеиэ]){2,}х?|k{3,}|(?:rs){2,}|x+d+|lo+l|lma+o+|哈|呵|嘿)$/u;
/** 听 and 听过, 大家 and 大家的: words that begin as a lead-in does, and are none. */
const GOES_ON = /^[的过明了法像]/u;
/** In words; Chinese has one for every character. */
const LONGEST = 12;
/** So many stand one behind the other at most: nobody writes more, and to look for them takes time. */
const MOST = 10;

interface Phrases {
  /** The words of each, with spaces between them. */
  readonly whole: ReadonlySet<string>;
  /** Those that stand only behind another. */
  readonly behind: ReadonlySet<string>;
  /** The first word of each, or the last: those by which it is told at once that none stands there. */
  readonly outer: ReadonlySet<string>;
  /** All words of theirs. */
  readonly words: ReadonlySet<string>;
}

const FUNCTION_WORDS: ReadonlySet<string> = new Set(LANGUAGES.flatMap(({ stopWords }) => stopWords));

const leadIns = lazy(() => phrasesOf('lead-ins', 0));
const tails = lazy(() => phrasesOf('tails', -1));

/** @param end The place of the word of a phrase that stands at the end of a message: its first, or its last. */
function phrasesOf(table: string, end: 0 | -1): Phrases {
  const [whole, behind, outer, words] = [new Set<string>(), new Set<string>(), new Set<string>(), new Set<string>()];
  for (const line of readTable(table)) {
    const keys = line
      .split(/(\*)/)
      .flatMap((piece) => (piece === '*' ? [piece] : wordsIn(piece).map(({ key }) => key)));
    if (line.startsWith('+')) behind.add(keys.join(' '));
    else if (!line.includes(',')) whole.add(keys.join(' '));
    outer.add(keys.at(end) ?? '');
    for (const key of keys) words.add(key);
  }
  return { whole, behind, outer, words };
}

interface Word extends Span {
  readonly key: string;
}

function wordsIn(text: string): Word[] {
  return [...text.matchAll(WORD)].map(({ 0: surface, index }) => {
    const key = stripped(/\p{Script=Han}/u.test(surface) ? simplifyChinese(surface) : surface);
    return { key: key === 'qu' ? 'que' : key, start: index, end: index + surface.length };
  });
}

/**
 * A message without what people put before a question or a claim, and behind it: “true or false:”, “my boss says”, “or am
 * I tripping” (`tables/lead-ins.txt`, `tables/tails.txt`).
 *
 * @returns The message as it is where nothing would be left but function words.
 */
export function withoutLeadIns(message: string): string {
  const text = message.replace(ADDRESS, '').trim();
  const words = wordsIn(text);
  let [from, to] = [0, words.length];
  for (let count = 0; count < MOST; count += 1) from += leadInAt(words, from, to, text);
  for (let count = 0; count < MOST; count += 1) to -= tailBefore(words, from, to, text);
  const [first, last] = [words[from], words[to - 1]];
  if (!first || !last || words.slice(from, to).every(({ key }) => FUNCTION_WORDS.has(key))) return message;
  const start = from === 0 ? 0 : first.start - (OPENING.exec(text.slice(0, first.start))?.[0].length ?? 0);
  return text.slice(start, to === words.length ? text.length : last.end);
}

/** The length, in words, of the longest lead-in at a place; 0 for none, and where nothing would be left. */
function leadInAt(words: readonly Word[], from: number, to: number, text: string): number {
  const mayBegin = leadIns().outer.has(words[from]?.key ?? '');
  for (let length = Math.min(LONGEST, to - from - 1); length > 0; length -= 1) {
    const some = words.slice(from, from + length);
    const [end = 0, next = 0] = [some.at(-1)?.end, words[from + length]?.start];
    if (from > 0 && leadIns().behind.has(keysOf(some))) return length;
    if ((mayBegin || length === 1) && isPhrase(some, leadIns()) && !GOES_ON.test(text.slice(end))) return length;
    if (BREAK.test(text.slice(end, next)) && areChat(some, leadIns())) return length;
  }
  return 0;
}

/** The same for what stands before a place. */
function tailBefore(words: readonly Word[], from: number, to: number, text: string): number {
  const mayEnd = tails().outer.has(words[to - 1]?.key ?? '');
  for (let length = Math.min(LONGEST, to - from - 1); length > 0; length -= 1) {
    const some = words.slice(to - length, to);
    const [before = 0, start = 0] = [words[to - length - 1]?.end, some[0]?.start];
    if ((mayEnd || length === 1) && isPhrase(some, tails())) return length;
    if (BREAK.test(text.slice(before, start)) && areChat(some, tails())) return length;
  }
  return 0;
}

function keysOf(words: readonly Word[]): string {
  return words.map(({ key }) => key).join(' ');
}

/** Whether some words are a phrase, one of them whatever word it has a place for, or laughter. */
function isPhrase(words: readonly Word[], { whole }: Phrases): boolean {
  const keys = words.map(({ key }) => key);
  if (keys.length === 1 && LAUGHTER.test(keys[0] ?? '')) return true;
  return whole.has(keys.join(' ')) || keys.some((_, at) => whole.has(keys.with(at, '*').join(' ')));
}

/** Whether some words are of those that phrases are made of, or say nothing in any case. */
function areChat(words: readonly Word[], { words: known }: Phrases): boolean {
  // The “U.” of “U. S.” is none.
  if (words.every(({ key }) => /^\p{Script=Latin}$/u.test(key))) return false;
  return words.every(({ key }) => known.has(key) || FUNCTION_WORDS.has(key) || LAUGHTER.test(key));
}

/** Whether a message says nothing of a subject: it is made of what people put before or behind a question, or is empty. */
export function isOnlyLeadIn(message: string): boolean {
  return wordsIn(message).every(
    ({ key }) => leadIns().words.has(key) || tails().words.has(key) || FUNCTION_WORDS.has(key) || LAUGHTER.test(key),
  );
}
