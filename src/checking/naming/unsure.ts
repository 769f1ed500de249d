import { headOf, headsIn } from '../../documents/index.ts';
import { countriesIn, isStopWord, withoutIrregularity } from '../../text/index.ts';
import {
  ACCORDING,
  ACCORDING_BEHIND,
  AND,
  ARTICLES,
  ASSOCIATES,
  BEFORE_NAMES,
  COPULAS,
  DAYS,
  EXCEPTING,
  FIRST_NAMES,
  FROM_WORDS,
  INVERTED,
  isDative,
  isGenitive,
  OPENERS,
  PARTICLES,
  PASSIVES,
  PHRASES_OF_SAYING,
  PREPOSITIONS,
  REPLYING,
  SAY,
  SAYINGS,
  SUBORDINATING,
  TELLING,
  TITLES,
  TO,
  UNSPACED_SAY,
  VERB_WORDS,
  VERBS,
} from '../language/name-words.ts';
import { tagged } from '../language/tagger.ts';
import { withoutEmphasis } from './doubt.ts';
import type { Knows } from './known.ts';
import { withoutBars, withoutMarkup } from './marked.ts';
import { PARTICIPLE_BEHIND } from './name-patterns.ts';
import { APOSTROPHE, isCiting, isOfOthers } from './of-others.ts';
import { ENDS, hasVerb, isOneSentence, sentenceOf, wordsIn } from './sentences.ts';
import { textsBeside } from './spoken-of.ts';

/** Signs with which chats say that something is not so. */
const CROSSED = /[❌🚫⛔👎🧢❓⁉]/u;
const POSSESSIVE_AT_END = new RegExp(`${APOSTROPHE}s?$`, 'u');
const POSSESSIVE = new RegExp(String.raw`^${APOSTROPHE}s?\s+(.*)`, 'su');
const SUFFIX = new RegExp(String.raw`^${APOSTROPHE}(?!s?(?!\p{L}))\p{Ll}{1,3}(?:\s+(\p{L}+))?`, 'u');

const FIRST_NAME_AT_END = /\p{Lu}\p{Ll}+(?=\s$)/u;

/**
 * Whether a message gives a quotation to somebody in plain words: not to whom it was said to, nor in what others are said to
 * say (“who told you that Xi said”), nor with somebody's name in a remark on it (“— Putin disagrees”), nor as a chatter does who
 * may only call himself so (“Putin — Today at 14:03”).
 *
 * @param named The name as the message has it. One that it has not was found otherwise, and is not doubted.
 */
export function isSurelyGiven(named: string, message: string, quotation: string, knows: Knows): boolean {
  const beside = textsBeside(message, quotation);
  if (!beside) return true;
  const [before, behind] = beside;
  const name = named.replace(POSSESSIVE_AT_END, '');
  if (isMoreThanName(name) || isCrossedOut(before, behind) || isInHead(named, withoutMarkup(message))) return false;
  const start = before.lastIndexOf(name);
  const between = before.slice(start + name.length);
  const first = FIRST_NAME_AT_END.exec(before.slice(0, Math.max(0, start)))?.[0] ?? '';
  if (FIRST_NAMES.has(first.toLowerCase())) return false;
  if (start !== -1 && isOneSentence(between))
    return !isOfOthers(between, behind, knows) && isSureBefore(name, before.slice(0, start), between, behind);
  const next = behind.indexOf(name);
  const rest = behind.slice(next + name.length);
  return next === -1 || (!isCiting(sentenceOf(rest)) && isSureBehind(name, behind.slice(0, next), rest));
}

/** Whether it is whoever wrote a message that is copied. */
function isInHead(named: string, message: string): boolean {
  const head = headOf(withoutBars(message));
  return [...(head ? [head] : []), ...headsIn(message, false)].some(({ name }) => name === named);
}

/** “Putin on record”, « Poutine on »: the patterns of names take small words behind one for a part of it. */
function isMoreThanName(name: string): boolean {
  // “Doe, Jane:” may be two.
  if (name.includes(',')) return true;
  const words = name.split(/\s+/);
  const last = words.at(-1) ?? '';
  return (
    words.length > 1 && /^\p{Lu}/u.test(name) && /^\p{Ll}/u.test(last) && !TITLES.has(last) && !PARTICLES.has(last)
  );
}

function isCrossedOut(before: string, behind: string): boolean {
  return CROSSED.test(before.split('\n').at(-1) ?? '') || CROSSED.test(behind.split('\n')[0] ?? '');
}

/** Of a name before a quotation, with what stands before it, between the two, and behind the quotation. */
function isSureBefore(name: string, before: string, between: string, behind: string): boolean {
  const lead = withoutEmphasis(before.split(ENDS).at(-1) ?? '');
  const words = wordsIn(lead);
  const last = words.at(-1) ?? '';
  // “My friend Xi”, but not “Kremlin aide Xi”
  if (isOblique(name, lead, between) || isExcepted(lead) || (ASSOCIATES.has(last) && !TITLES.has(last))) return false;
  const isSaid = hasVerb(between) || hasParticipleBehind(behind);
  // 普京反驳“…”; not 普京反驳：“…”.
  if (REPLYING.some((word) => between.endsWith(word))) return false;
  if (isSaid && (isJoined(between) || isOfNoun(words, between))) return false;
  if (isSubordinate(words) || (isSaid && words.some((word) => SAY.has(word))) || endsWithUnspacedVerb(lead))
    return false;
  const possessed = POSSESSIVE.exec(between)?.[1];
  // “Putin’s words”, but not “Putin’s alleged …”, “Putin’s reply to the words”
  if (possessed !== undefined) {
    const own = wordsIn(possessed);
    const [preposition = '', noun = ''] = own.filter((word) => !ARTICLES.has(word)).slice(-2);
    const isAnswered = TO.has(preposition) && SAYINGS.has(noun);
    return !/\p{L}/u.test(possessed) || (!isAnswered && own.some((word) => SAYINGS.has(word)));
  }
  // “, president of the council:”, “, on Friday, in Moscow:”
  const isOfficeOrDay = (word: string) => TITLES.has(word) || DAYS.has(word);
  const isApposition = between.startsWith(',') && wordsIn(between).some(isOfficeOrDay);
  // “Putin in shambles:”
  return isSaid || isApposition || endsWithPhrase(before, ACCORDING) || smallWordsOf(between).every(isAside);
}

/** “The people Xi said were”, where a quotation tells what these are; not “the words Xi said were”. */
function isOfNoun(before: readonly string[], between: string): boolean {
  const [noun = ''] = before.slice(-1);
  const isOther = [SAYINGS, VERB_WORDS, PREPOSITIONS].some((words) => words.has(noun)) || isStopWord(noun);
  return COPULAS.has(wordsIn(between).at(-1) ?? '') && before.length > 1 && !isOther;
}

/**
 * “Xi fans stood up and said”, where English has more of a name; “Xi rose, the hall rose and said”, where it is somebody else's
 * verb. Not “Xi stood up, smiled and said”.
 */
function isJoined(between: string): boolean {
  const words = wordsIn(between);
  const joint = words.findIndex((word) => AND.has(word));
  if (joint <= 0 || words.slice(0, joint).some((word) => VERBS.has(word) || TELLING.has(word))) return false;
  const [first = ''] = words;
  const [next = ''] = words.slice(joint + 1);
  const isVerb = isPast(first) || isStopWord(first) || (/s$/.test(first) && /s$/.test(next));
  const behindCommas = between
    .split(/,\s*/)
    .slice(1)
    .map((text) => wordsIn(text)[0] ?? '');
  return (words[joint] === 'and' && !isVerb) || !behindCommas.every((word) => AND.has(word) || isPast(word));
}

/** Whether a word is a past form of an English verb. */
const isPast = (word: string) => /[a-z]ed$/.test(word) || withoutIrregularity(word) !== word;

/** Whether what stands before a name with its verb in their sentence says that others ask or speak of it: “who says that Xi said”. */
export function isToldByAnother(before: string): boolean {
  const lead = withoutEmphasis(before.split(ENDS).at(-1) ?? '');
  const words = wordsIn(lead);
  return isSubordinate(words) || words.some((word) => SAY.has(word)) || endsWithUnspacedVerb(lead);
}

/** „Hat Xi „…“ gesagt?“ */
function hasParticipleBehind(behind: string): boolean {
  return PARTICIPLE_BEHIND().test(tagged(behind.replace(/^[“”„"«»\s]+/u, ' ')).text);
}

/** Whether the name behind some words is the subject of a subordinate clause: “had Xi said”, “he thinks that Xi said”. */
function isSubordinate(words: readonly string[]): boolean {
  if (words.length === 1 && INVERTED.has(words[0] ?? '')) return true;
  return words.some((word, at) => at > 0 && SUBORDINATING.has(word) && !joinsNoClause(words[at - 1] ?? ''));
}

/** “Lo que dijo Xi”, « Est-ce que Xi »: behind an article or an opener a conjunction begins no subordinate clause. */
function joinsNoClause(word: string): boolean {
  const last = word.split('-').at(-1) ?? '';
  return ARTICLES.has(last) || OPENERS.has(last);
}

/** Whether the last clause of a text has a verb of saying, in Chinese: somebody else says it. */
function endsWithUnspacedVerb(text: string): boolean {
  const clause = text.split(/[，、：,:]/u).at(-1) ?? '';
  return UNSPACED_SAY.some((verb) => clause.includes(verb));
}

const smallWordsOf = (text: string) => text.match(/(?<![\p{L}\p{M}'’])\p{Ll}[\p{L}\p{M}'’-]*/gu) ?? [];

/** Of a name behind a quotation, with what stands between the two, and behind the name. */
function isSureBehind(name: string, between: string, behind: string): boolean {
  if (isOblique(name, between, behind) || isExcepted(between)) return false;
  const [line = ''] = behind.split('\n');
  const [others = ''] = OTHERS.exec(line) ?? [];
  const rest = countriesIn(others).length > 0 ? line : line.slice(others.length);
  const [lead = '', first] = /^(?:['’ʼ]s?)?[\s\p{P}]*?([\p{L}\p{M}'’ʼ-]+)/u.exec(rest) ?? [];
  const word = first?.toLowerCase() ?? '';
  if (/^['’ʼ]s?\s+\p{L}/u.test(line)) return SAYINGS.has(word);
  if (isQuestioned(line) || isLaughedAt(between, line)) return false;
  const isClause = first !== undefined && /^\p{Ll}/u.test(first) && !startsAnew(rest, lead.slice(0, -first.length));
  if (!isClause) return true;
  const words = wordsIn(line);
  // “…,” Xi said, was a lie
  if (
    IS_SUBJECT.exec(line)
      ?.slice(1)
      .some((next) => COPULAS.has(next))
  )
    return false;
  if (DAYS.has(words[1] ?? '')) return true;
  // “— Putin, Biden to talk”
  if (word === 'to' && words.length > 1 && /^[^,]*$/.test(rest)) return false;
  // “Is quoted as saying”, but not “is told”.
  if (PASSIVES.has(word)) return startsWithPhraseOfSaying(words);
  return isAside(word) || VERB_WORDS.has(word) || (others !== '' && ASSOCIATES.has(word));
}

/** “, Xi and Smith”: who else is named, as in headlines. */
const OTHERS = /^(?:,\s+\p{Lu}[\p{L}’'-]*(?:\s+\p{Lu}[\p{L}’'-]*)*)+(?:,?\s+\p{Ll}{1,3}\s+\p{Lu}[\p{L}’'-]*)?/u;
/** A verb between commas, and the next word. */
const IS_SUBJECT = /^\s+\p{L}+,\s+(\p{L}+)/u;

/** “Xi?”, “Xi (really?)” */
function isQuestioned(line: string): boolean {
  return /^[^.!\p{L}]*[?？]/u.test(line) || /^[\s,(–—-][^.!]{0,40}[?？]/u.test(line);
}

/** “⏎Xi 🤡”, with no dash that makes it a signature. */
function isLaughedAt(between: string, line: string): boolean {
  return between.includes('\n') && !/[\p{Pd}~]/u.test(between) && /^[^\S\n]*\p{Extended_Pictographic}/u.test(line);
}

/** Whether what stands behind a name begins a sentence or a clause, or is a number: “, 2022”. */
function startsAnew(line: string, beforeFirstWord: string): boolean {
  return /^\P{L}*[.!:;…,]/u.test(line) || /\d/.test(beforeFirstWord);
}

function startsWithPhraseOfSaying(words: readonly string[]): boolean {
  const joined = `${words.join(' ')} `;
  return [...PHRASES_OF_SAYING].some((phrase) => joined.startsWith(`${phrase} `));
}

/** What may stand beside a name without a verb: “in Moscow”, “the president”, “on Friday”. */
function isAside(word: string): boolean {
  const lower = word.toLowerCase();
  return [PREPOSITIONS, ARTICLES, DAYS, AND, BEFORE_NAMES, FROM_WORDS, ACCORDING_BEHIND].some((words) =>
    words.has(lower),
  );
}

/** “Rather than Xi”, “all but Xi”: right before a name. */
const isExcepted = (before: string) => endsWithPhrase(before, EXCEPTING);

function endsWithPhrase(text: string, phrases: ReadonlySet<string>): boolean {
  const joined = ` ${wordsIn(text).join(' ')}`;
  return [...phrases].some((phrase) =>
    /\p{Script=Han}/u.test(phrase) ? text.trimEnd().endsWith(phrase) : joined.endsWith(` ${phrase}`),
  );
}

/** Names to whom something is said, or of whom somebody is: «Путину», «речник Путіна», “Putin'e”, “À Poutine”. */
function isOblique(name: string, before: string, behind: string): boolean {
  if (endsWithPhrase(before, ACCORDING)) return false;
  const [suffix, next = ''] = SUFFIX.exec(behind) ?? [];
  // “Putin'e göre”
  if (suffix !== undefined) return !ACCORDING_BEHIND.has(next);
  const words = wordsIn(before);
  if (words.length === 1 && TO.has(words[0] ?? '')) return true;
  return isDative(name) || (isGenitive(name) && endsWithNoun(before));
}

/** Whether a Russian or Ukrainian text ends with what may be a noun. */
function endsWithNoun(text: string): boolean {
  const last = /(\p{Script=Cyrillic}+)\s+$/u.exec(text)?.[1];
  if (last === undefined || !/^\p{Ll}/u.test(last)) return false;
  return ASSOCIATES.has(last) || ![BEFORE_NAMES, OPENERS, DAYS, VERB_WORDS].some((words) => words.has(last));
}
