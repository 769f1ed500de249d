import { LANGUAGES } from '../languages/index.ts';
import { simplifyChinese, UNSPACED } from '../letters.ts';
import { lazy, memoizedByValue } from '../memo.ts';
import type { Span } from '../span.ts';
import { readTable } from '../tables/table.ts';
import { analyze, stripped } from './analyzer.ts';
import { isNameTerm } from './token.ts';

/** A word, or a character of a script without spaces; of “qu’il” and “I’m” both parts. */
const WORD = new RegExp(`[${UNSPACED}]|[[\\p{L}\\p{M}\\p{N}]--[${UNSPACED}]]+`, 'gv');
/** Whom a message is addressed to, and signs such as emoji. */
const ADDRESS =
  /^(?:\s*(?:\+1(?!\p{N})|<[@#][!&]?\d+>|@(?:[\p{Script=Latin}\p{N}_.]+|[\p{L}\p{N}_.]+)|[^\p{L}\p{M}\p{N}\s"'“”‘’«»„¿¡(]+))+/u;
/** What parts a lead-in from what it leads to. */
const BREAK = /[,;:.!?…–—]["”’'»)]*\s|[，、。！？：；…؟،؛।]|\s[-–—]+\s|\n/u;
/** The signs that may open a question. */
const OPENING = /[¿¡"“‘«„(]+$/u;
const LAUGHTER =
  /^(?:[ae]?(?:h[aeiu]){2,}h?|(?:[ae]h){2,}|(?:j[aeiu]){2,}j?|(?:sj){2,}s?|а?(?:х[аеиэі]){2,}х?|(?:ах){2,}|k{3,}|(?:rs){2,}|w{4,}|x+d+|lo+l|lma+o+|哈|呵|嘿|[ᄏᄒ]{2,}|[ᅲᅮ]{2,}|ه{3,}|خ{3,}|(?:ह[ाीेि]){2,})$/u;
/** Written of letters that stand in so many phrases that a clause of them may say anything. */
const KANA = /[\p{Script=Hiragana}\p{Script=Katakana}]/u;
/** 听 and 听过, 大家 and 大家的: words that begin as a lead-in does, and are none. */
const GOES_ON = /^[的过明了法像]/u;
/** In words; Chinese has one for every character. */
const LONGEST = 12;
/** In UTF-16 units: in a longer message what leads in is little beside the rest, and looking for it takes time. */
const LONGEST_MESSAGE = 2000;
/** So many stand one behind the other at most: nobody writes more, and to look for them takes time. */
const MOST = 10;

/** The words that phrases go on with behind some words; * stands for any. */
interface Continuations {
  /** None where nothing goes on, which most phrases do not. */
  next?: Map<string, Continuations>;
  /** Whether a phrase ends here. */
  isEnd: boolean;
}

interface Phrases {
  /** From the end of a message inwards: those behind it are read backwards. */
  readonly whole: Continuations;
  /** Those that stand only behind another. */
  readonly behind: Continuations;
  /** All words of theirs. */
  readonly words: ReadonlySet<string>;
}

/**
 * Languages with tables of their own, of whose words none leads in alone, since some mean something else in another language:
 * by what some letter is in each of their phrases. For a message without such letters they need not be read.
 */
const OTHERS: readonly (readonly [letter: RegExp, languages: readonly string[]])[] = [
  [/\p{Script=Latin}/u, ['it', 'pl', 'tr']],
  [/[\p{Script=Latin}\p{Script=Devanagari}]/u, ['hi']],
  [/\p{Script=Cyrillic}/u, ['uk']],
  [/\p{Script=Arabic}/u, ['ar']],
  [/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u, ['ja']],
  [/\p{Script=Hangul}/u, ['ko']],
];

const FUNCTION_WORDS: ReadonlySet<string> = new Set(LANGUAGES.flatMap(({ stopWords }) => stopWords));

/** The phrases of a table. */
const phrasesOf = memoizedByValue((table: string): Phrases => {
  const phrases = { whole: noWords(), behind: noWords(), words: new Set<string>() };
  for (const line of readTable(table)) {
    const keys = line
      .split(/(\*)/)
      .flatMap((piece) => (piece === '*' ? [piece] : wordsIn(piece).map(({ key }) => key)));
    for (const key of keys) phrases.words.add(key);
    const inwards = table.startsWith('tails') ? keys.reverse() : keys;
    if (line.startsWith('+')) add(inwards, phrases.behind);
    else if (!line.includes(',')) add(inwards, phrases.whole);
  }
  return phrases;
});

function noWords(): Continuations {
  return { isEnd: false };
}

function add([key, ...others]: readonly string[], phrases: Continuations): void {
  if (key === undefined) {
    phrases.isEnd = true;
    return;
  }
  phrases.next ??= new Map();
  const next = phrases.next.get(key) ?? noWords();
  phrases.next.set(key, next);
  add(others, next);
}

interface Word extends Span {
  readonly key: string;
}

function wordsIn(text: string): Word[] {
  return [...eachWordIn(text)];
}

/** One word at a time, for whoever does not need all. */
function* eachWordIn(text: string): Generator<Word> {
  for (const { 0: surface, index } of simplifyChinese(text).matchAll(WORD)) {
    const key = stripped(surface);
    yield { key: key === 'qu' ? 'que' : key, start: index, end: index + surface.length };
  }
}

/**
 * A message without what people put before a question or a claim, and behind it: “true or false:”, “my boss says”, “or am
 * I tripping” (`tables/lead-ins.txt`, `tables/tails.txt`).
 *
 * @returns The message as it is where nothing would be left but function words, or where it is long.
 */
export function withoutLeadIns(message: string): string {
  if (message.length > LONGEST_MESSAGE) return message;
  const text = message.replace(ADDRESS, '').trim();
  const { words, from, to } = betweenLeadIns(text);
  const [first, last] = [words[from], words[to - 1]];
  if (!first || !last || words.slice(from, to).every(({ key }) => FUNCTION_WORDS.has(key))) return message;
  const start = from === 0 ? 0 : first.start - (OPENING.exec(text.slice(0, first.start))?.[0].length ?? 0);
  return text.slice(start, to === words.length ? text.length : last.end);
}

/** The words of a text, and from which to which of them it is neither lead-in nor tail. */
function betweenLeadIns(text: string): { words: readonly Word[]; from: number; to: number } {
  const words = wordsIn(text);
  let [from, to] = [0, words.length];
  const letters = words.map(({ key }) => key).join('');
  const others = OTHERS.flatMap(([letter, languages]) => (letter.test(letters) ? languages : []));
  const tablesOf = (kind: string) => [kind, ...others.map((language) => `${kind}.${language}`)].map(phrasesOf);
  const [leadIns, tails] = [tablesOf('lead-ins'), tablesOf('tails')];
  for (let [count, length] = [0, -1]; length !== 0 && count < MOST; count += 1) {
    length = leadInAt(words, from, to, text, leadIns);
    from += length;
  }
  for (let [count, length] = [0, -1]; length !== 0 && count < MOST; count += 1) {
    length = tailBefore(words, from, to, text, tails);
    to -= length;
  }
  return { words, from, to };
}

/** The length, in words, of the longest lead-in at a place; 0 for none, and where nothing would be left. */
function leadInAt(words: readonly Word[], from: number, to: number, text: string, leadIns: readonly Phrases[]): number {
  const some = words.slice(from, Math.min(from + LONGEST, to - 1));
  const behind = (length: number) => words[from + length - 1]?.end ?? 0;
  const mayEnd = (length: number) => !GOES_ON.test(text.slice(behind(length), behind(length) + 1));
  return Math.max(
    laughs(some) && mayEnd(1) ? 1 : 0,
    ...leadIns.map(({ whole }) => longestOf(some, whole, mayEnd)),
    ...(from > 0 ? leadIns.map((each) => longestOf(some, each.behind)) : []),
    longestChat(some, phrasesOf('lead-ins'), (length) =>
      BREAK.test(text.slice(behind(length), words[from + length]?.start)),
    ),
  );
}

/** The same for what stands before a place. */
function tailBefore(words: readonly Word[], from: number, to: number, text: string, tails: readonly Phrases[]): number {
  const some = words.slice(Math.max(to - LONGEST, from + 1), to).reverse();
  const before = (length: number) => text.slice(words[to - length - 1]?.end, words[to - length]?.start);
  return Math.max(
    laughs(some) ? 1 : 0,
    ...tails.map(({ whole }) => longestOf(some, whole)),
    ...tails.map((phrases) => longestChat(some, phrases, (length) => BREAK.test(before(length)))),
  );
}

/** Whether some words begin with laughter, which is a phrase of one word. */
function laughs([word]: readonly Word[]): boolean {
  return word !== undefined && LAUGHTER.test(word.key);
}

/**
 * How many words the longest phrase has that some words begin with.
 *
 * @param mayEnd Whether it may have so many.
 */
function longestOf(
  words: readonly Word[],
  phrases: Continuations,
  mayEnd: (length: number) => boolean = () => true,
): number {
  const from = (length: number, { next, isEnd }: Continuations): number => {
    const word = words[length];
    const [own, any] = word ? [next?.get(word.key), next?.get('*')] : [];
    const ended = isEnd && mayEnd(length) ? length : 0;
    return Math.max(ended, own ? from(length + 1, own) : 0, any ? from(length + 1, any) : 0);
  };
  return from(0, phrases);
}

/** How many words stand before the last break that are all of those that phrases are made of, or say nothing in any case. */
function longestChat(words: readonly Word[], { words: known }: Phrases, isBreak: (length: number) => boolean): number {
  let longest = 0;
  // The “U.” of “U. S.” is no word.
  let isWord = false;
  for (const [at, { key }] of words.entries()) {
    if (KANA.test(key) || !(known.has(key) || FUNCTION_WORDS.has(key) || LAUGHTER.test(key))) break;
    isWord ||= !/^\p{Script=Latin}$/u.test(key);
    if (isWord && isBreak(at + 1)) longest = at + 1;
  }
  return longest;
}

/**
 * Whether a message says nothing of a subject: it is made of what people put before or behind a question, or is empty; or it
 * only doubts what another says, or asks where that comes from and who said it (`tables/reply-words.txt`,
 * `tables/bare-replies.txt`, `tables/whose-words.txt`).
 */
export function isOnlyLeadIn(message: string): boolean {
  if (message.length > LONGEST_MESSAGE) return false;
  // “The UN” is spelt like a word that says nothing.
  if (isOfLeadIns(message)) return !analyze(message).some(({ term }) => isNameTerm(term));
  return isOneOf(['bare-replies', 'whose-words'], message);
}

/** Whether a message has no words but those of lead-ins and tails, and such as say nothing. */
function isOfLeadIns(message: string): boolean {
  const parts = ['lead-ins', 'tails', 'reply-words'].map((table) => phrasesOf(table).words);
  for (const { key } of eachWordIn(message)) {
    if (!(FUNCTION_WORDS.has(key) || parts.some((words) => words.has(key)) || LAUGHTER.test(key))) return false;
  }
  return true;
}

/**
 * Whether a message asks only whose words those are which it replies to, or whether somebody says them: “who said that?”, “did
 * Biden say that?” (`tables/whose-words.txt`).
 */
export function asksWhose(message: string): boolean {
  return message.length <= LONGEST_MESSAGE && isOneOf(['whose-words'], message);
}

/** By language, the words of `tables/where-words.txt`: some of the first have to be there. */
const WHERE_WORDS = lazy(() =>
  readTable('where-words').map((line) => {
    const [written, others] = line.split(':').map((words) => wordsIn(words).map(({ key }) => key));
    return { written: new Set(written), others: new Set(others) };
  }),
);
const ANY_WRITTEN = lazy(() => new Set(WHERE_WORDS().flatMap(({ written }) => [...written])));

/**
 * Whether a message asks whether something is written, or where, and does not name it: “does it really say that?”, “is that
 * written anywhere?” (`tables/where-words.txt`).
 */
export function asksWhetherWritten(message: string): boolean {
  if (message.length > LONGEST_MESSAGE) return false;
  if (!wordsIn(message).some(({ key }) => ANY_WRITTEN().has(key))) return false;
  const keys = wordsIn(withoutLeadIns(message)).map(({ key }) => key);
  const others = keys.filter((key) => !FUNCTION_WORDS.has(key));
  const isAsked = ({ written, others: known }: { written: ReadonlySet<string>; others: ReadonlySet<string> }) =>
    keys.some((key) => written.has(key)) && others.every((key) => written.has(key) || known.has(key));
  if (keys.length < 2 || !WHERE_WORDS().some(isAsked)) return false;
  // “The UN” is spelt like a word that says nothing.
  return !analyze(message).some(({ term }) => isNameTerm(term));
}

/** Whether a message is a phrase of some tables, but for what leads in to it. */
function isOneOf(tables: readonly string[], message: string): boolean {
  const { words, from, to } = betweenLeadIns(message.replace(ADDRESS, '').trim());
  return [words, words.slice(from, to)].some(
    (said) => said.length > 0 && tables.some((table) => longestOf(said, phrasesOf(table).whole) === said.length),
  );
}
