import { countriesIn, isStopWord, lazy, nameStem, type Span, spanAt } from '../../text/index.ts';
import {
  ADDRESSING,
  ARTICLES,
  ASSOCIATES,
  DAYS,
  FROM_WORDS,
  NOBODY,
  OFFICES,
  OPENERS,
  PREPOSITIONS,
  STATE_WORDS,
  VERB_WORDS,
} from '../language/name-words.ts';
import { patternOf } from '../language/saying.ts';
import { tagged } from '../language/tagger.ts';

/** Somebody whom a text names with an office, such as “the Russian president, Vladimir Putin”. */
export interface Titled extends Span {
  /** Where the name itself stands in it; all of it where only a country is named, as in “the Russian government”. */
  readonly name: Span;
}

/**
 * What words are, a letter each: an article, `a` for what is one in Portuguese before an office; an office, `O` with a capital; a state word such as “foreign”; a country;
 * “of”; a name, or one with “’s”; another word in small letters that may stand before an office; none of these. A comma between
 * two words is one, and what else parts them a bar.
 */
type Kind = 'A' | 'a' | 'o' | 'O' | 'S' | 'C' | 'F' | 'N' | 'P' | 'L' | 'x' | ',' | '|';

// “the former Russian foreign minister”, “London’s mayor”, “Labour leader”
const OFFICE = '(?:a[oO]{1,2}|[AP][CSNoO]{0,3}L?[CS]{0,2}[oO]{1,3}|[CS]{1,3}L?[CS]{0,2}[oO]{1,3}|N{0,2}o[oO]{0,2})';
// “of the Russian republic”, „des Landes“
const OF = '(?:FA?|A)[LCSN]{1,3}';
const PERSON = 'N(?:[FA]{0,2}N){0,4}(?![NoO])';
const NAMED = new RegExp(
  [
    // the Russian president of the council, Vladimir Putin, | el presidente ruso Vladímir Putin
    `${OFFICE}[LCS]{0,3}(?:(?:${OF}){0,2},|(?:FA?[LCSN]{0,2}[LCS])?)(?<name>${PERSON})`,
    // die neue Rektorin Vera Lindqvist
    `AL?(?<person>N{2,5})(?![NoO])`,
    // the Russian foreign minister | el gobierno chino | president of Russia | the U.S.
    '(?:A?S?C{1,4}S{0,2}[oOS]{1,3}|A?[oOS]{1,3}S?C{1,4}|A?[oOS]{1,2}S?FA?C{1,4}|AC{1,4})(?![LNCSoOF])',
  ].join('|'),
  'dy',
);

/** Whom a text names with an office, in order; not those whose names have nothing but capitals. */
export function titledIn(text: string): Titled[] {
  const words = wordsOf(text);
  const kinds = words.map(({ kind }) => kind).join('');
  const found: Titled[] = [];
  for (let at = 0; at < words.length; at += 1) {
    NAMED.lastIndex = at;
    const match = NAMED.exec(kinds);
    const titled = match && titledFrom(match, words, text);
    if (!titled) continue;
    found.push(titled);
    at += match[0].length - 1;
  }
  return found;
}

function titledFrom({ 0: all, index, indices }: RegExpExecArray, words: readonly Word[], text: string) {
  const { name, person } = indices?.groups ?? {};
  const [from = index] = name ?? person ?? [];
  const [first, start, last] = [words[index], words[from], words[index + all.length - 1]];
  if (!first || !start || !last) return undefined;
  const own = { start: start.start, end: last.end };
  const written = text.slice(first.start, last.end);
  const before = words[index - 1];
  // “Article 2 of the Harbour Act”, “the former Russian president”
  const isPart =
    person !== undefined
      ? isToOrOf(before)
      : name === undefined && first.kind !== 'A' && /^[oOLNPS]$/.test(before?.kind ?? '');
  const isUnsure = from > index && isOblique(text.slice(own.start, own.end), first.lower);
  if (isPart || isUnsure || ONLY_CAPITALS().test(tagged(written).text)) return undefined;
  const next = words[index + all.length];
  const titled = { start: first.start, end: last.end, name: own };
  if (words[from - 1]?.kind !== ',') return titled;
  // “The mayor, Ellen Price, said”; but “in a letter to the mayor, Ellen Price said”.
  const behind = words[index + all.length + 1];
  const isApart = !next || next.kind === '|' || next.kind === ',' || isToOrOf(next);
  if (!isApart) return undefined;
  const isFirst = !before || before.kind === '|' || before.kind === ',' || DAYS.has(before.lower);
  const isSubject = isFirst && next?.kind === ',' && behind !== undefined && VERB_WORDS.has(behind.lower);
  return isSubject ? { ...titled, end: next.end } : titled;
}

function isToOrOf(word: Word | undefined): boolean {
  return word !== undefined && (word.kind === 'F' || PREPOSITIONS.has(word.lower) || ADDRESSING.has(word.lower));
}

const ONLY_CAPITALS = lazy(() => patternOf('^<NAME>$'));

/** Names in other cases than the nominative, and others that nobody can tell from it: «министр Путина», „der Sprecher Putins“. */
function isOblique(name: string, article: string): boolean {
  const isGenitive = (article === 'der' || article === 'die') && /^\S+s$/.test(name);
  return isGenitive || /\p{Script=Cyrillic}(?:[аяыиуюе]|[ое]й|[ое]го|[ыи]м)$/u.test(name);
}

/** A word, or what stands between two. */
interface Word extends Span {
  readonly kind: Kind;
  readonly lower: string;
}

/** “U.S.”, “W.”; “vice-president”, “Russia’s”. */
const WORD = /(?:\p{L}\.)+|[\p{L}\p{M}\p{N}](?:[\p{L}\p{M}\p{N}.-]*[\p{L}\p{M}\p{N}])?(?:['’]s(?!\p{L}))?/gu;

function wordsOf(text: string): Word[] {
  const matches = [...text.matchAll(WORD)];
  const countries = countriesIn(text);
  return matches.flatMap(({ 0: surface, index: start }, at): Word[] => {
    const before = matches[at - 1];
    const isCountry = spanAt(countries, start) !== undefined;
    const word: Word = {
      ...{ start, end: start + surface.length, lower: surface.toLowerCase() },
      kind: isCountry && !ARTICLES.has(surface.toLowerCase()) ? 'C' : kindOf(surface),
    };
    const from = before ? before.index + before[0].length : 0;
    const gap = text.slice(from, start);
    if (!before || /^(?:[^\S\n]+|['’])$/u.test(gap)) return [word];
    return [{ start: from, end: from + gap.trimEnd().length, lower: gap, kind: gap.trim() === ',' ? ',' : '|' }, word];
  });
}

function kindOf(surface: string): Kind {
  const lower = surface.toLowerCase();
  const isCapitalised = /\p{Lu}/u.test(surface);
  if (ARTICLES.has(lower)) return 'A';
  if (lower === 'o' || lower === 'a') return 'a';
  if (isOffice(lower, isCapitalised)) return isCapitalised ? 'O' : 'o';
  if (STATE_WORDS.has(lower)) return 'S';
  if (FROM_WORDS.has(lower)) return 'F';
  if ([ADDRESSING, OPENERS, NOBODY].some((words) => words.has(lower))) return 'x';
  if (isCapitalised) return /['’]s$/.test(surface) ? 'P' : 'N';
  const isOther = [VERB_WORDS, PREPOSITIONS, ASSOCIATES].some((words) => words.has(lower));
  // «Советник президента»
  return isOther || isFunctionWord(lower) || OFFICE_STEMS().has(nameStem(lower)) ? 'x' : 'L';
}

const OFFICE_STEMS = lazy(() => new Set([...OFFICES].map(nameStem)));
/** In letters: what is shorter may end any word. */
const SHORTEST_ENDING = 8;
const ENDINGS = lazy(() => [...OFFICES].filter(({ length }) => length >= SHORTEST_ENDING));

/** Also “vice-president”, „CDU-Chefin“, „Verkehrsminister“. */
function isOffice(word: string, isCapitalised: boolean): boolean {
  const last = word.split('-').at(-1) ?? '';
  const mayEnd = isCapitalised && last.length >= SHORTEST_ENDING;
  return OFFICES.has(word) || OFFICES.has(last) || (mayEnd && ENDINGS().some((office) => last.endsWith(office)));
}

function isFunctionWord(word: string): boolean {
  return isStopWord(word.normalize('NFD').replace(/\p{M}/gu, ''));
}
