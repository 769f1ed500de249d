import { lazy, memoizedByValue, SAYING_WORDS, type Span } from '../../text/index.ts';
import { type List, phrasesOf } from './alternatives.ts';

// Patterns that list the thousands of words with which languages say who says something take V8 megabytes each. So a text is
// tagged with the kinds of its words first, and patterns read the tags; letters beyond ASCII stand for all of their kind,
// since each of Unicode's classes in a pattern is hundreds of ranges.

const kind = (...lists: readonly List[]) => phrasesOf(lists);
/** What may begin a sentence, too. */
const capitalisable = (phrases: readonly string[]) => [
  ...phrases,
  ...phrases.map((phrase) => phrase.charAt(0).toUpperCase() + phrase.slice(1)),
];
const LETTER = /^\P{L}*\p{L}?\P{L}*$/u;

/** Kinds of words and phrases, none of them in Chinese characters. */
const KINDS = {
  verb: kind('verbsOfSaying'),
  tell: kind('verbsOfTelling'),
  phraseOfSaying: kind('phrasesOfSaying'),
  calling: kind('verbsOfCalling'),
  adverb: kind('beforeVerbs'),
  auxiliary: capitalisable(kind('auxiliaries')),
  participle: kind('participles'),
  verbLast: kind('verbsLast'),
  copula: capitalisable(kind('copulas')),
  pronoun: capitalisable(kind('pronouns')),
  relative: kind('relatives'),
  who: capitalisable(SAYING_WORDS.flatMap(({ clauses }) => clauses?.who ?? [])),
  article: kind('articles'),
  and: kind('and'),
  that: kind('that'),
  day: capitalisable(kind('days')),
  to: kind('to'),
  /** Where it begins a sentence: what follows is not who says something. */
  toFirst: capitalisable(kind('to')),
  from: capitalisable(kind('from')),
  /** Prepositions of where somebody says something, to whom and about what. */
  notFrom: capitalisable(
    SAYING_WORDS.flatMap(({ prepositions = [], from = [], accordingTo = [] }) =>
      prepositions.filter((each) => ![...from, ...accordingTo].includes(each)),
    ).filter((each) => !/\p{Script=Han}/u.test(each)),
  ),
  accordingTo: capitalisable(kind('accordingTo')),
  accordingBehind: kind('accordingBehind'),
  inTheViewOf: capitalisable(kind('inTheViewOf')),
  /** What somebody's words are called: “own words”. */
  saying: capitalisable(kind('sayings')),
  attributing: kind('attributing'),
  identifying: capitalisable(kind('identifying')),
  presenting: capitalisable(kind('presenting', 'identifying')),
  thatIsWhat: kind('thatIsWhat'),
  speakerLabel: capitalisable(kind('speakerLabels')),
  title: capitalisable(kind('titles')),
  /** “Article”, “page”: what is numbered. A single letter needs a full stop. */
  referenceWord: capitalisable(kind('referenceWords').filter((word) => !LETTER.test(word))),
  referenceLetter: capitalisable(kind('referenceWords').filter((word) => LETTER.test(word))),
  /** What is no name where it begins a line: “dear”. */
  address: capitalisable(kind('addressing')),
  insideName: kind('insideNames'),
};

export type Kind = keyof typeof KINDS;
export const isKind = (name: string): name is Kind => name in KINDS;
const NAMES = Object.keys(KINDS) as Kind[];

/** In words: how long phrases are. */
const LONGEST = 7;

/** Stands before a phrase: its kind, and how many words it has. */
const tagOf = (kind: Kind, length: number) =>
  String.fromCharCode(0xe000 + NAMES.indexOf(kind) * (LONGEST + 1) + length);
export const TAGS = `${tagOf(NAMES[0] as Kind, 0)}-${tagOf(NAMES.at(-1) as Kind, LONGEST)}`;

/** The letters that a tagged text has, as the inside of a character class; “{” stands for a mark on one. */
export const LETTERS = 'A-Z`-z';
const T = `[${TAGS}]*`;
const ONE_WORD = `${T}[${LETTERS}{]+`;
const BETWEEN_WORDS = `[^${TAGS}${LETTERS}{]+`;

const wordsIn = (phrase: string) => phrase.match(/[\p{L}\p{M}]+/gu)?.length ?? 0;

/** A pattern of any phrase of a kind, from the tags before its first word to the end of its last one. */
export function phrase(kind: Kind): string {
  const lengths = new Set(KINDS[kind].map(wordsIn));
  const ways = [...lengths]
    .sort((a, b) => b - a)
    .map((length) => `(?=${T}${tagOf(kind, length)})${Array(length).fill(ONE_WORD).join(BETWEEN_WORDS)}`);
  return `(?:(?:${ways.join('|')})(?![${LETTERS}{]))`;
}

const begins = (kinds: readonly Kind[]) =>
  `${T}[${kinds.map((kind) => `${tagOf(kind, 1)}-${tagOf(kind, LONGEST)}`).join('')}]`;

/** A pattern of a place where no phrase of some kinds begins. */
export function no(kinds: readonly Kind[]): string {
  return `(?!${begins(kinds)})`;
}

/** What stands before what is read as one word. */
const JOINED = tagOf(NAMES[0] as Kind, 0);
export const JOINED_WORD = `(?=${T}${JOINED})${ONE_WORD}`;

/** The tags of all phrases; between the words of each what stands there, white space as one space. */
const VOCABULARY = lazy(() => {
  const tags = new Map<string, string>();
  for (const kind of NAMES) {
    for (const phrase of new Set(KINDS[kind])) {
      tags.set(phrase, (tags.get(phrase) ?? '') + tagOf(kind, wordsIn(phrase)));
    }
  }
  return tags;
});

/** Whether a word, as it is written, is one of a kind. */
export function isOfKind(word: string, kind: Kind): boolean {
  return VOCABULARY().get(word)?.includes(tagOf(kind, 1)) === true;
}

/** What stands for other characters of a kind than those of ASCII; the first kind that fits counts. */
const STAND_INS = [
  [/[`{\p{Co}]/u, '%'],
  [/\p{Lu}/u, 'X'],
  [/\p{Ll}/u, 'x'],
  [/\p{L}/u, '`'],
  [/\p{M}/u, '{'],
  [/\p{N}/u, '0'],
] as const;

const standIn = memoizedByValue((character: string) => {
  const found = STAND_INS.find(([kind]) => kind.test(character));
  return found ? found[1].repeat(character.length) : character;
}, 1000);

/** A text of the same length in which letters, marks and numbers beyond ASCII stand for all of their kind, but for those of references. */
export function inFewLetters(text: string): string {
  return text.replace(/[^\0-_a-z|}~⁰¹²³⁴-⁹第一二三四五六七八九十百条條页頁段章节節]/gu, standIn);
}

/** A text with its tags, and where in it each of these characters stands. */
export interface Tagged {
  readonly text: string;
  readonly places: readonly number[];
}

const STOP = new RegExp(String.raw`(?<=[${LETTERS}]{3})\.(\s+)(?=[A-Z])`, 'g');
const WORDS = new RegExp(`[${LETTERS}{]+`, 'g');

/**
 * A text as patterns read it.
 *
 * @param joined What of it is read as one capitalised word, with no tags.
 */
export function tagged(text: string, joined: readonly Span[] = []): Tagged {
  const join = (whole: string) =>
    joined.reduce(
      (rest, { start, end }) => `${rest.slice(0, start)}X${'x'.repeat(end - start - 1)}${rest.slice(end)}`,
      whole,
    );
  const [source, letters] = [join(text), join(inFewLetters(text))];
  // The full stop of a sentence would pass for that of an abbreviation.
  const [starts, ends] = [new Set(joined.map(({ start }) => start)), new Set(joined.map(({ end }) => end))];
  const plain = letters.replace(STOP, (stop, space: string, at: number) =>
    ends.has(at) || starts.has(at + stop.length) ? `;${space}` : stop,
  );
  const words = Array.from(plain.matchAll(WORDS), ({ 0: word, index }) => ({ start: index, end: index + word.length }));
  const places: number[] = [];
  let written = '';
  let at = 0;
  for (const [number, { start }] of [...words, { start: plain.length }].entries()) {
    written += plain.slice(at, start);
    for (; at < start; at += 1) places.push(at);
    const tags = (starts.has(start) ? JOINED : '') + tagsOf(words.slice(number, number + LONGEST), source);
    written += tags;
    places.push(...Array<number>(tags.length).fill(start));
  }
  return { text: written, places: [...places, plain.length] };
}

/** The tags of all phrases that begin with the first of some words. */
function tagsOf(words: readonly Span[], source: string): string {
  let [tags, phrase, last] = ['', '', words[0]?.start];
  for (const { start, end } of words) {
    phrase += source.slice(last, start).replace(/^\s+$/, ' ') + source.slice(start, end);
    tags += VOCABULARY().get(phrase) ?? '';
    last = end;
  }
  return tags;
}

/** A text that patterns read as it is. */
export function untagged(text: string): Tagged {
  return { text, places: Array.from({ length: text.length + 1 }, (_, at) => at) };
}

/** What a pattern finds, in the text without tags. */
export interface Match extends Span {
  readonly groups: readonly (Span | undefined)[];
}

/** What a pattern, with the flag d, finds first in a text. */
export function find(pattern: RegExp, { text, places }: Tagged): Match | undefined {
  const [whole, ...groups] = pattern.exec(text)?.indices ?? [];
  const spanOf = ([start, end]: [number, number]) => ({ start: places[start] ?? 0, end: places[end] ?? 0 });
  return whole && { ...spanOf(whole), groups: groups.map((group) => group && spanOf(group)) };
}

const VERBS = new RegExp(begins(['verb', 'tell', 'phraseOfSaying', 'participle']));

/** Whether a text says that somebody says something. */
export function hasVerbOfSaying(text: string): boolean {
  return VERBS.test(tagged(text).text);
}
