import { isStopWord, LANGUAGES, type Language, type Span, tokenize } from '../text/index.ts';
import type { Patterns } from './name-patterns.ts';
import { FROM, HAN_TO, NAME, NOT_FROM } from './saying.ts';

/** Whether the documents, or tables of countries, know a name. */
export type Knows = (name: string) => boolean;

/**
 * The first name that patterns find: a capitalised or Chinese one, or one in small letters that is known.
 *
 * @param isWhole Whether all small letters that a pattern finds have to be the name, since others are the quotation's.
 */
export function nameIn(
  { name, lower, han, mayFollow }: Patterns,
  text: string,
  knows: Knows,
  isWhole = false,
): Found | undefined {
  const capitalised = matchOf(name, text);
  if (capitalised && isName(capitalised.name, knows)) return withHead(capitalised, text, knows);
  const unspaced = matchOf(han, text);
  // “普京对乌克兰：” is Putin to Ukraine.
  const [speaker = ''] = unspaced?.name.split(TO_IN_HAN) ?? [];
  const hanName = knownPart([...speaker], '', knows, true) ?? (isHanName(speaker) && speaker);
  if (unspaced && hanName) return { ...unspaced, name: hanName };
  const small = matchOf(lower, text);
  if (!small) return undefined;
  // Before a verb other words may stand: “look what putin said”; behind one, too: “said putin yesterday”.
  const isLast = text.slice(0, small.end).endsWith(small.name);
  const isPart = !isWhole && (isLast || mayFollow);
  const known = isPart ? knownPart(small.name.split(/\s+/), ' ', knows, isLast) : knows(small.name) && small.name;
  return known ? { ...small, name: known } : undefined;
}

interface Found extends Span {
  readonly name: string;
}

/** What a pattern finds, with the first of its groups that is there. */
function matchOf(pattern: RegExp, text: string): Found | undefined {
  const match = pattern.exec(text);
  const found = match?.slice(1).find((group) => group !== undefined);
  if (!match || found === undefined) return undefined;
  // Jr. keeps its full stop, which others have from their sentence.
  const name = withoutOpeners(found.replace(/(?<=\p{L}{3})\.$/u, '').replace(/['’]s?$/u, ''));
  return { name, start: match.index, end: match.index + match[0].length };
}

/** The longest end of some words that is a known name, or beginning; none where something else is said of that one. */
function knownPart(words: readonly string[], space: string, knows: Knows, mayBegin: boolean): string | undefined {
  for (let length = words.length; length > 0; length -= 1) {
    const parts = [words.slice(-length), ...(mayBegin ? [words.slice(0, length)] : [])].map((part) => part.join(space));
    const known = parts.find((part) => part.length > 1 && knows(part));
    if (known !== undefined) return length < words.length && words.some(isPreposition) ? undefined : known;
  }
  return undefined;
}

const wordsOf = (list: (language: Language) => readonly string[] | undefined): ReadonlySet<string> =>
  new Set(LANGUAGES.flatMap((language) => list(language) ?? []));
const NOBODY = wordsOf(({ nobody }) => nobody);
const TEXTS = wordsOf(({ texts }) => texts);
const NO_HEADS = wordsOf(({ anyText = [], nobody = [] }) => [...anyText, ...nobody]);
const TITLES = wordsOf(({ titles = [], stateWords = [] }) => [...titles, ...stateWords]);
const PARTICLES = wordsOf(({ particles }) => particles);
const OPENERS = wordsOf(({ sentences }) => sentences?.openers);
const REFERENCE_WORDS = wordsOf(({ referenceWords }) => referenceWords);

const TO_IN_HAN = new RegExp(HAN_TO, 'u');
const PREPOSITION = new RegExp(`^(?:${NOT_FROM}|${FROM})$`, 'u');
const isPreposition = (word: string) => PREPOSITION.test(word);
const HEAD = new RegExp(String.raw`(${NAME}|\p{L}+)\s+(?:${NOT_FROM}|(${FROM}))\s+(?:\p{Ll}+\s+)?$`, 'u');

/** A name with a colon: whose words follow, unless it ends a sentence: “addressing Ukraine:”, “Путин — Ушакову:”. */
const ALONE = new RegExp(String.raw`^(?:${NAME})\s*[:：—–]\s*$`, 'u');
const WORD_BEFORE = /(?<![\p{L}’'])(\p{Ll}[\p{Ll}’'-]*)\s+(?:\p{Ll}{1,2}['’])?$/u;
const JOINED = /\p{L}\s*[—–]\s*$/u;

/** Who is meant by a name with what stands before it; undefined where it cannot be told. */
function withHead(found: Found, text: string, knows: Knows): Found | undefined {
  const before = text.slice(0, found.start);
  const [all, head, from] = HEAD.exec(before) ?? [];
  if (all === undefined || head === undefined) {
    const word = WORD_BEFORE.exec(before)?.[1] ?? '';
    const isBound =
      JOINED.test(before) || !(word === '' || isStopWord(word) || TITLES.has(word) || isPreposition(word));
    return isBound && ALONE.test(text.slice(found.start, found.end)) ? undefined : found;
  }
  const word = head.toLowerCase();
  if (TEXTS.has(word)) return from === undefined ? undefined : found;
  if (NO_HEADS.has(word)) return undefined;
  // “Xi in Moscow said”; “the president of China”; a critic of theirs is somebody else.
  if (knows(head)) return { ...found, name: head };
  return TITLES.has(word) ? { ...found, name: all + found.name } : undefined;
}

/** “Then Putin”, “Yesterday Putin” → Putin. */
function withoutOpeners(name: string): string {
  const words = name.split(/\s+/);
  const isOpener = (word: string) => (OPENERS.has(word) || NOBODY.has(word)) && !PARTICLES.has(word);
  const first = words.findIndex((word) => !isOpener(word.toLowerCase()));
  return first > 0 ? words.slice(first).join(' ') : name;
}

function isName(words: string, knows: Knows): boolean {
  if (words === '' || REFERENCE_WORDS.has(words.split(/[\s.]/)[0]?.toLowerCase() ?? '')) return false;
  const isSmall = /^[Tt]he\s/.test(words) && !/\s\p{Lu}/u.test(words);
  if (isSmall || TEXTS.has(words.toLowerCase())) return knows(words);
  const isNamed = words
    .split(/\s+/)
    .some((word) => /^\p{Lu}{2,}$/u.test(word) || (!NOBODY.has(word.toLowerCase()) && !isStopWord(word.toLowerCase())));
  return isNamed || knows(words);
}

/** In characters: longer ones that nobody knows are likely to be more than a name. */
const LONGEST_HAN_NAME = 4;

function isHanName(name: string): boolean {
  const isWords = NOBODY.has(name) || tokenize(name).some(({ word }) => isStopWord(word));
  return name.length > 1 && name.length <= LONGEST_HAN_NAME && !isWords;
}
