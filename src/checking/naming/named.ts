import { countriesIn, isStopWord, lazy } from '../../text/index.ts';
import {
  ADDRESSING,
  AND,
  ASSOCIATES,
  BEFORE_NAMES,
  EITHER,
  NO_HEADS,
  NOBODY,
  PARTICLES,
  REFERENCE_WORDS,
  RELATIVES,
  SOMEONE,
  TEXTS,
  TITLES,
  VERBS,
} from '../language/name-words.ts';
import { patternOf } from '../language/saying.ts';
import { find, isOfKind, TAGS, tagged, untagged } from '../language/tagger.ts';
import { type Found, firstOf, matchOf } from './found.ts';
import { hanName } from './han.ts';
import type { Knows } from './known.ts';
import { type Patterns, waysOf } from './name-patterns.ts';
import { hasVerb, isPreposition } from './sentences.ts';
import type { TextBeside } from './text-beside.ts';
import type { Titled } from './titled.ts';

/**
 * The first name that patterns find: a capitalised or Chinese one, or one in small letters that is known.
 *
 * @param isWhole Whether all small letters that a pattern finds have to be the name, since others are the quotation's.
 * @returns undefined for none, and where it is not sure who says something.
 */
export function nameIn(
  { sign, name, lower, han, mayFollow, mustBeKnown, isExact }: Patterns,
  { text, read }: TextBeside,
  knows: Knows,
  isWhole = false,
): Found | undefined {
  if (sign && !sign.test(text)) return undefined;
  const isWanted = (each: string) => !mustBeKnown || knows(each);
  const { titled, words } = read();
  const capitalised = matchOf(name, words, text, titled);
  if (capitalised?.isOfTitled) return undefined;
  if (capitalised && isName(capitalised.name, knows) && isWanted(capitalised.name)) {
    const found = withOthers(capitalised, text, titled) ?? withHead(capitalised, text, knows);
    return found && isSure(found, text, knows) ? found : undefined;
  }
  const unspaced = matchOf(han, untagged(text), text);
  const speaker = unspaced && (isExact ? unspaced.name : hanName(unspaced.name, unspaced.isAlone, knows));
  if (speaker && isWanted(speaker)) return { ...unspaced, name: hanListBefore(unspaced, text) + speaker };
  const small = matchOf(lower, words, text, titled);
  if (!small || /\p{Script=Han}/u.test(small.name)) return undefined;
  // Before a verb other words may stand: “look what putin said”; behind one, too: “said putin yesterday”.
  const isPart = !isWhole && (small.behind === '' || mayFollow === true);
  const found = knownIn(small, isPart, text, knows);
  return found && isSure(found, text, knows) ? found : undefined;
}

/** The known name among some words in small letters; of a part of them only if that may be the name. */
function knownIn(small: Found, isPart: boolean, text: string, knows: Knows): Found | undefined {
  const isLast = small.behind === '';
  const known = isPart ? knownPart(small.name.split(/\s+/), knows, isLast) : knows(small.name) && small.name;
  if (!known) return undefined;
  const rest = small.name.slice(0, small.name.lastIndexOf(known));
  // “poor putin:” is not Putin, though “president putin:” is.
  const isOther = (word: string) => word !== '' && !BEFORE_NAMES.has(word.toLowerCase());
  if ((isLast || small.isAlone) && rest.split(/\s+/).some(isOther)) return undefined;
  // “Deputy mayor” is not the mayor, though “president putin” is Putin.
  if (isOffice(known) && rest.toLowerCase().split(/\s+/).some(isTitle)) return undefined;
  // “He met Putin and said”
  const words = known.split(/\s+/);
  const joint = words.findLastIndex((word) => AND.has(word));
  if (joint >= 0 && !knows(words.slice(joint + 1).join(' '))) return undefined;
  // „Sagte er dem russischen Präsidenten“
  if (countriesIn(known).length > 0 && /^\s+\p{Lu}/u.test(text.slice(small.end))) return undefined;
  // “Russian media”
  if (countriesIn(known).length > 0 && isNoun(small.name.slice(rest.length + known.length).match(/\p{L}+/u)?.[0]))
    return undefined;
  return { ...small, name: known, before: small.before + rest };
}

const isTitle = (word: string) => TITLES.has(word);

/** Whether a name is that of an office: “the mayor”. */
function isOffice(name: string): boolean {
  return name
    .toLowerCase()
    .split(/\s+/)
    .every((word) => isTitle(word) || PARTICLES.has(word));
}

/** The longest end of some words that is a known name, or beginning; none where something else is said of that one. */
function knownPart(words: readonly string[], knows: Knows, mayBegin: boolean): string | undefined {
  for (let length = words.length; length > 0; length -= 1) {
    const parts = [words.slice(-length), ...(mayBegin ? [words.slice(0, length)] : [])].map((part) => part.join(' '));
    const known = parts.find((part) => part.length > 1 && knows(part));
    if (known !== undefined) return length < words.length && words.some(isPreposition) ? undefined : known;
  }
  return undefined;
}

const PATTERNS = lazy(() => ({
  head: patternOf(
    String.raw`((?:<NAME>\s+)?<T>[a-z][a-z${TAGS}-]*|<NAME>|<T><L>+)\s+(?:<notFrom>|(<from>))\s+(?:<T>[a-z]+\s+)?$`,
    'du',
  ),
  // “Smith - ”, “Smith | ”, “Smith → ”: before what may tell who that is, or to whom.
  beside: patternOf(String.raw`(<NAME>)\s*(?:(?<=\s)(?:--?|[–—])|[|/·•→]|[-=]>)\s*$`, 'du'),
  // “Smith, mayor of London, Brown, and ”: before the last of several.
  listBefore: patternOf(
    String.raw`(?:(?<=(?:^|[.!?:\n])\s*)|<START><ACCORDING>)(<NAME>(?:,\s+(?:<NAME>|<OFFICE>))*(?:,?\s+(?:<and>|[&+])|,)\s+)$`,
    'du',
  ),
  // “, mayor of London, Brown, and Doe”: behind the first.
  listBehind: patternOf(
    String.raw`^((?:,[^\S\n]+(?:<NAME>|<OFFICE>))*,?[^\S\n]+(?:<and>|[&+])[^\S\n]+<NAME>(?<!\.))(?:<STOP>|(?=[)）\]]))`,
    'du',
  ),
  // “Smith:”, “Smith said that”: right before the name of somebody else.
  told: waysOf([String.raw`<START>(<NAME>)\s*[:：]\s*$`, String.raw`<START>(<NAME>)\s+<SAYS><THAT>,?\s*$`]),
}));

const WORD_BEFORE = /(?<![\p{L}’'])(\p{Ll}[\p{Ll}’'-]*)\.?\s+(?:\p{Ll}{1,2}['’])?$/u;
const NOUN_BEFORE = /(?<=(?<![\p{L}’'])(\p{Ll}[\p{Ll}’'-]*)\s)$/u;
const JOINED = /\p{L}(?:\s*[—–→>]|,)\s*$/u;

/** Who is meant by a name with what stands before it; undefined where it cannot be told. */
function withHead(found: Found, text: string, knows: Knows): Found | undefined {
  const before = text.slice(0, found.start);
  const headed = find(PATTERNS().head, tagged(before));
  if (!headed) {
    // “The author answered Xi:”
    const isObject =
      isVerb(found.before.trimEnd()) && /^\s*[:,]/.test(found.behind) && isNoun(NOUN_BEFORE.exec(before)?.[1]);
    if (isObject) return undefined;
    return isApart(found, before) ? (withSurname(found, text, knows) ?? withNameBeside(found, before, knows)) : found;
  }
  const [named, from] = headed.groups;
  const all = before.slice(headed.start);
  const head = before.slice(headed.start, named?.end);
  const isFrom = from !== undefined;
  const word = head.split(/\s+/).at(-1)?.toLowerCase() ?? '';
  if (TEXTS.has(word)) return isFrom ? found : undefined;
  if (NO_HEADS.has(word)) return undefined;
  // “The president of China”, “the mayor of London”, who is not the mayor; «el portavoz de Xi» is somebody else.
  if (isFrom && TITLES.has(word)) {
    const isOfPerson = ASSOCIATES.has(word) && countriesIn(found.name).length === 0;
    return isOfPerson ? undefined : { ...found, name: all + found.name, start: found.start - all.length };
  }
  // “Xi in Moscow said”; a critic of theirs is somebody else.
  return knows(head) ? { ...found, name: head, start: found.start - all.length } : undefined;
}

/** All of a list of names of which the last or the first is found: “Smith, Brown, and Doe”; undefined if there is none. */
function withOthers(found: Found, text: string, titled: readonly Titled[]): Found | undefined {
  const { name, start, end, before, behind } = found;
  const lead = text.slice(0, start);
  const own = titled.filter((each) => each.end <= start);
  const list = before.trim() === '' ? find(PATTERNS().listBefore, tagged(lead, own)) : undefined;
  const others = list?.groups[0];
  const all = lead.slice(others?.start) + name;
  if (list && others && isList(all)) {
    const according = lead.slice(list.start, others.start);
    return { ...found, name: all, start: list.start, before: according, isAlone: found.isAlone && according === '' };
  }
  const rest = behind + text.slice(end);
  const [next] = find(PATTERNS().listBehind, tagged(rest))?.groups ?? [];
  if (!next) return undefined;
  const more = Math.max(0, next.end - behind.length);
  return { ...found, name: name + rest.slice(0, next.end), end: end + more, behind: behind.slice(next.end) };
}

/** 习近平、: what stands before the last names of a list in Chinese characters. */
const hanListBefore = ({ start, before }: Found, text: string) =>
  /(?:[\p{Script=Han}·]{2,16}、)+$/u.exec(text.slice(0, start) + before)?.[0] ?? '';

/** Not “Moscow, Smith”, nor “Doe, Jane”; but “Russia, China”. */
function isList(names: string): boolean {
  const isCountry = (name: string) => countriesIn(name).length > 0;
  return (
    names.split(/\s+/).some((word) => word === '&' || word === '+' || AND.has(word)) ||
    names.split(',').every(isCountry)
  );
}

/** Whether a name introduces something by itself, with no more than when or where behind it: “Smith in 2022:”. */
function isApart({ isAlone, hasOpeners, before, behind }: Found, lead: string): boolean {
  const isAside =
    (hasOpeners || before.trim() === '') && !hasVerb(before) && /^[^,]*[:：—–]\s*$/u.test(behind) && !hasVerb(behind);
  return isAlone || (isAside && !/[.!?]\s*$/.test(lead));
}

const SURNAME_BEFORE = /(?:^|\n)[^\S\n]*(\p{Lu}[\p{L}\p{M}’'-]*),[^\S\n]+$/u;

/** “Doe, Jane:”, as lists and minutes have it; not “Moscow, Putin:”. */
function withSurname(found: Found, text: string, knows: Knows): Found | undefined {
  const surname = SURNAME_BEFORE.exec(text.slice(0, found.start))?.[1];
  if (surname === undefined || !knows(surname) || countriesIn(surname).length > 0) return undefined;
  const start = text.lastIndexOf(surname, found.start - 1);
  return { ...found, name: text.slice(start, found.start) + found.name, start };
}

function isVerb(words: string): boolean {
  return VERBS.has(words.replace(/\s+/g, ' '));
}

/** Also “quién”, which stop words have without its accent. */
const isFunctionWord = (word: string) => isStopWord(word.toLowerCase().normalize('NFD').replace(/\p{M}/gu, ''));

/** Whether a word may be who says something, not “según”, “as”. */
function isNoun(word: string | undefined): boolean {
  return word !== undefined && !isPreposition(word) && !isFunctionWord(word);
}

/**
 * “Smith - Kremlin aide:”, “Smith | Russia:” is Smith; who is meant where another known name stands there, nobody knows.
 *
 * @returns What is found, if there is none.
 */
function withNameBeside(found: Found, before: string, knows: Knows): Found | undefined {
  const [beside] = find(PATTERNS().beside, tagged(before))?.groups ?? [];
  const start = beside?.start ?? 0;
  const name = before.slice(start, beside?.end ?? 0);
  if (name === '' || !knows(name)) return isBound(before) ? undefined : found;
  const [isCountry, isOfCountry] = [name, found.name].map((each) => countriesIn(each).length > 0);
  // “MOSCOW - Smith:”
  if (isCountry && !isOfCountry) return isBound(before) ? undefined : found;
  // “News about Smith | Russia:”
  return isOfCountry && !isCountry && !isBound(before.slice(0, start))
    ? { ...found, name, start, isAlone: false }
    : undefined;
}

/** Whether a name with a colon ends a sentence: “addressing Ukraine:”, “Smith against Doe:”, “Путин — Ушакову:”, “Doe → Smith:”. */
function isBound(before: string): boolean {
  const word = WORD_BEFORE.exec(before)?.[1];
  return JOINED.test(before) || (word !== undefined && (!BEFORE_NAMES.has(word) || ADDRESSING.has(word)));
}

/** Whether it is sure who is meant by a name, and that something is given to that one. */
function isSure(found: Found, text: string, knows: Knows): boolean {
  const { name } = found;
  const [first = '', second] = name.split(/\s+/);
  // “Zu Putin sagte er:”
  if (second !== undefined && (isOfKind(first, 'notFrom') || isOfKind(first, 'toFirst'))) return false;
  // „Ein Russe sagte“
  if (second !== undefined && !/\p{Lu}{2}/u.test(first) && SOMEONE.has(first.toLowerCase())) return false;
  const before = text.slice(0, found.start) + found.before;
  const words = before.toLowerCase().match(/[\p{L}\p{M}’'-]+|[^\s\p{L}\p{M}’'-]/gu) ?? [];
  const last = words.findLast((word) => word !== ':' && word !== ',') ?? '';
  const isAddressed = last === '@' || ADDRESSING.has(last);
  // “Hey Putin:”, “(re: Putin)”, “— to Putin”; but “Hey, Putin said”.
  const isBeside =
    isApart(found, text.slice(0, found.start)) ||
    /[:：]\s*$/.test(found.before) ||
    (found.hasOpeners && !/\p{L}/u.test(found.behind));
  if (isAddressed && isBeside) return false;
  // «Вопрос Путину:»
  if (found.isAlone && found.hasOpeners && /[\p{Script=Cyrillic}][уюе]$/u.test(name)) return false;
  // «Самойлову ответили:»
  if (/^[\p{Script=Cyrillic}]+[уюе]\s+\p{Ll}/u.test(name)) return false;
  if (RELATIVES.has(words.at(-2) ?? '')) return false;
  // “Washington, President Smith:”
  if (countriesIn(name)[0]?.start === 0 && /^,.*[:：]\s*$/s.test(found.behind) && !hasVerb(found.behind)) return false;
  // “The former Russian president”
  if (TITLES.has(last) && countriesIn(name)[0]?.start === 0) return false;
  if (EITHER.has(words.at(-1) ?? '') || isOneOfMany(name, words) || isSomebodyElse(name, last)) return false;
  const [teller] = firstOf(PATTERNS().told, tagged(before))?.groups ?? [];
  const told = teller && before.slice(teller.start, teller.end);
  // “Source: Xi”, though documents are known by such words, too.
  return told === undefined || NO_HEADS.has(told.toLowerCase()) || !knows(told);
}

/** “A Chinese diplomat”, “a senior Chinese diplomat”. */
function isOneOfMany(name: string, before: readonly string[]): boolean {
  const [second = '', last = ''] = before.slice(-2);
  const isOne = () => TITLES.has(name.toLowerCase()) || countriesIn(name)[0]?.start === 0;
  return SOMEONE.has(last) || (SOMEONE.has(second) && isOne());
}

/** Of Russian names, and of others that nobody can tell from it. */
const GENITIVE = /(?:[аяыи]|[ое]й)$/u;

/** “Putin adviser”, „Putin-Berater“, «советник Путина», «Муж Веры Лапиной»: not Putin, though a Russian adviser speaks for Russia. */
function isSomebodyElse(name: string, before: string): boolean {
  const words = name.split(/(?=\s)/);
  const verb = words.findIndex((_, at) => at > 0 && isVerb(words.slice(at).join('').trimStart()));
  const [other, last] = words
    .slice(0, verb === -1 ? undefined : verb)
    .join('')
    .toLowerCase()
    .split(/[\s-]+/)
    .slice(-2);
  const [head = '', next] = name.toLowerCase().split(/\s+/);
  const isBefore = GENITIVE.test(name) && (ASSOCIATES.has(before) || (next !== undefined && ASSOCIATES.has(head)));
  // „Sprecher von Weber“
  const isOf = name
    .split(/\s+/)
    .some((word, at, all) => ASSOCIATES.has(word.toLowerCase()) && /^\p{Ll}/u.test(all[at + 1] ?? ''));
  const isAssociate = isBefore || isOf || (other !== undefined && last !== undefined && ASSOCIATES.has(last));
  return isAssociate && countriesIn(name).length === 0;
}

function isName(words: string, knows: Knows): boolean {
  const [first = ''] = words.split(/[\s.]/);
  const isInitial = first.length === 1 && /\s\p{Lu}/u.test(words);
  if (words === '' || (REFERENCE_WORDS.has(first.toLowerCase()) && !isInitial)) return false;
  const isSmall = /^[Tt]he\s/.test(words) && !/\s\p{Lu}/u.test(words);
  if (isSmall || TEXTS.has(words.toLowerCase())) return knows(words);
  const isNamed = words
    .split(/\s+/)
    .some((word) => /^\p{Lu}{2,}$/u.test(word) || (!NOBODY.has(word.toLowerCase()) && !isFunctionWord(word)));
  return isNamed || knows(words);
}
