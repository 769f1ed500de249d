import { lazy, SAYING_WORDS, type SayingWords } from '../text/index.ts';
import { withoutEmphasis } from './doubt.ts';
import { withoutBars, withoutMarkup } from './marked.ts';
import { PARTICIPLE_BEHIND } from './name-patterns.ts';
import {
  AND,
  ARTICLES,
  ASSOCIATES,
  BEFORE_NAMES,
  DAYS,
  FROM_WORDS,
  OPENERS,
  PARTICLES,
  PASSIVES,
  PREPOSITIONS,
  SUBORDINATING,
  TITLES,
  VERB_WORDS,
} from './name-words.ts';
import { NEAR } from './reference.ts';
import { spelt } from './spelt.ts';

const wordsOf = (list: (language: SayingWords) => readonly string[] | undefined) =>
  lazy(() => new Set(SAYING_WORDS.flatMap((language) => list(language) ?? [])));
const SAY = wordsOf(({ verbsOfSaying = [], verbsOfTelling = [] }) =>
  // Of “a dit” and “call on” the longer word.
  [...verbsOfSaying, ...verbsOfTelling].map((verb) =>
    verb.split(' ').reduce((longest, word) => (word.length > longest.length ? word : longest), ''),
  ),
);
const TO = wordsOf(({ to }) => to);
const INVERTED = wordsOf(({ invertedConditions }) => invertedConditions);
const SAYINGS = wordsOf(({ sayings }) => sayings?.flatMap((saying) => saying.split(' ')));
const PHRASES = wordsOf(({ phrasesOfSaying }) => phrasesOfSaying);
const EXCEPTING = wordsOf(({ excepting }) => excepting);
const ACCORDING = wordsOf(({ accordingTo, attributing, inTheViewOf }) =>
  [accordingTo, attributing, inTheViewOf].flatMap((phrases) => phrases ?? []),
);
const ACCORDING_BEHIND = wordsOf(({ accordingBehind }) => accordingBehind);
const HAN_SAY = lazy(() => [...SAY()].filter((verb) => /\p{Script=Han}/u.test(verb)));

const WORDS = /[\p{L}\p{M}\p{N}'’ʼ-]+/gu;
const lowered = (text: string): string[] => text.toLowerCase().match(WORDS) ?? [];
/** What ends a sentence, or another quotation. */
const ENDS = /[.!?…。！？;；\n“”„"«»「」]+/u;
/** Signs with which chats say that something is not so. */
const CROSSED = /[❌🚫⛔👎🧢❓⁉]/u;

/**
 * Whether a message gives a quotation to somebody in plain words: not to whom it was said to, nor in what others are said to
 * say (“who told you that Xi said”), nor with somebody's name in a remark on it (“— Putin disagrees”).
 *
 * @param named The name as the message has it. One that it has not was found otherwise, and is not doubted.
 */
export function isSurelyGiven(named: string, message: string, quotation: string): boolean {
  const claimed = named.replace(/['’ʼ]s?$/u, '');
  const plain = withoutMarkup(message);
  const text = plain.includes(quotation) ? plain : withoutBars(plain);
  const at = text.indexOf(quotation);
  if (at === -1) return true;
  const [before, behind] = [text.slice(0, at).slice(-NEAR), text.slice(at + quotation.length).slice(0, NEAR)];
  if (isNoName(claimed)) return false;
  if (CROSSED.test(before.split('\n').at(-1) ?? '') || CROSSED.test(behind.split('\n')[0] ?? '')) return false;
  const start = before.lastIndexOf(claimed);
  const isBefore =
    start !== -1 && !ENDS.test(withoutMarksAtEnd(before.slice(start + claimed.length)).replace(/\./g, ''));
  const next = behind.indexOf(claimed);
  if (isBefore) return isSureBefore(claimed, before.slice(0, start), before.slice(start + claimed.length), behind);
  if (next === -1) return true;
  return isSureBehind(claimed, behind.slice(0, next), behind.slice(next + claimed.length));
}

function withoutMarksAtEnd(text: string): string {
  return text.replace(/[\s“”„"«»「]+$/u, '');
}

/** “Putin on record”, « Poutine on »: more than a name, though it was found for one. */
function isNoName(claimed: string): boolean {
  const words = claimed.split(/\s+/);
  const last = words.at(-1) ?? '';
  return (
    words.length > 1 && /^\p{Lu}/u.test(claimed) && /^\p{Ll}/u.test(last) && !TITLES.has(last) && !PARTICLES.has(last)
  );
}

/** Of a name before a quotation. */
function isSureBefore(name: string, before: string, between: string, behind: string): boolean {
  const lead = withoutEmphasis(before.split(ENDS).at(-1) ?? '');
  if (isOblique(name, lead, between) || isExcepted(lead)) return false;
  const words = lowered(lead);
  // “My friend Xi”
  if (ASSOCIATES.has(words.at(-1) ?? '')) return false;
  const said = lowered(between);
  // „Hat Xi „…“ gesagt?“
  const isSaidBehind = PARTICIPLE_BEHIND().test(spelt(behind.replace(/^[“”„"«»\s]+/u, ' ')));
  const isSaid = isSaidBehind || said.some((word) => VERB_WORDS.has(word));
  const isInverted = words.length === 1 && INVERTED().has(words[0] ?? '');
  const isEmbedded = words.some(
    (word, index) => index > 0 && SUBORDINATING.has(word) && !isArticle(words[index - 1] ?? ''),
  );
  const isTold = isSaid && words.some((word) => SAY().has(word));
  const isToldInHan = HAN_SAY().some((verb) => (lead.split(/[，、：,:]/u).at(-1) ?? '').includes(verb));
  if (isInverted || isEmbedded || isTold || isToldInHan) return false;
  // “Putin’s alleged …”, “Putin in shambles:”
  const possessed = /^['’ʼ]s?\s+(.*)/su.exec(between);
  if (possessed)
    return /^\P{L}*$/u.test(possessed[1] ?? '') || lowered(possessed[1] ?? '').some((word) => SAYINGS().has(word));
  return isSaid || (between.match(/(?<![\p{L}\p{M}'’])\p{Ll}[\p{L}\p{M}'’-]*/gu) ?? []).every(isAside);
}

/** Of a name behind one. */
function isSureBehind(name: string, between: string, behind: string): boolean {
  if (isOblique(name, between, behind) || isExcepted(between)) return false;
  const [line = ''] = behind.split('\n');
  const first = /^(?:['’ʼ]s?)?[\s\p{P}]*?([\p{L}\p{M}'’ʼ-]+)/u.exec(line);
  const word = first?.[1]?.toLowerCase() ?? '';
  if (/^['’ʼ]s?\s+\p{L}/u.test(line)) return SAYINGS().has(word);
  if (/^[^.!\p{L}]*[?？]/u.test(line) || /^[\s,(–—-][^.!]{0,40}[?？]/u.test(line)) return false;
  // “⏎Xi 🤡”
  if (/\n/.test(between) && !/[\p{Pd}~]/u.test(between) && /^[^\S\n]*\p{Extended_Pictographic}/u.test(line))
    return false;
  if (!first?.[1] || !/^\p{Ll}/u.test(first[1])) return true;
  // A new sentence or clause, or a number: “, 2022”.
  if (/^[^\p{L}]*[.!:;…,]/u.test(line) || /\d/.test(line.slice(0, first[0].length - word.length))) return true;
  const words = lowered(line);
  if (DAYS.has(words[1] ?? '')) return true;
  if (PASSIVES.has(word)) return startsWithPhrase(words);
  return isAside(word) || VERB_WORDS.has(word);
}

/** What may stand beside a name without a verb: “in Moscow”, “the president”, “on Friday”. */
function isAside(word: string): boolean {
  const lower = word.toLowerCase();
  return [PREPOSITIONS, ARTICLES, DAYS, AND, BEFORE_NAMES, FROM_WORDS, ACCORDING_BEHIND()].some((words) =>
    words.has(lower),
  );
}

function startsWithPhrase(words: readonly string[]): boolean {
  const joined = `${words.join(' ')} `;
  return [...PHRASES()].some((phrase) => joined.startsWith(`${phrase} `));
}

/** “Rather than Xi”, “all but Xi”: right before a name. */
function isExcepted(before: string): boolean {
  return endsWithPhrase(before, EXCEPTING());
}

function endsWithPhrase(text: string, phrases: ReadonlySet<string>): boolean {
  const joined = ` ${lowered(text).join(' ')}`;
  return [...phrases].some((phrase) =>
    /\p{Script=Han}/u.test(phrase) ? text.trimEnd().endsWith(phrase) : joined.endsWith(` ${phrase}`),
  );
}

/** “Lo que dijo Xi”, « Est-ce que Xi »: no clause is joined to these. */
const isArticle = (word: string) => {
  const last = word.split('-').at(-1) ?? '';
  return ARTICLES.has(last) || OPENERS.has(last);
};

/** Names to whom something is said, or of whom somebody is: «Путину», «речник Путіна», “Putin'e”, “À Poutine”. */
function isOblique(name: string, before: string, behind: string): boolean {
  if (endsWithPhrase(before, ACCORDING())) return false;
  const [suffix, next = ''] = /^['’ʼ](?!s?(?!\p{L}))\p{Ll}{1,3}(?:\s+(\p{L}+))?/u.exec(behind) ?? [];
  if (suffix !== undefined) return !ACCORDING_BEHIND().has(next);
  const words = lowered(before);
  if (words.length === 1 && TO().has(words[0] ?? '')) return true;
  if (/\p{Script=Cyrillic}(?:[ую]|[оеє]ві)$/u.test(name)) return true;
  const last = /(\p{Script=Cyrillic}+)\s+$/u.exec(before)?.[1];
  const isOf = /\p{Script=Cyrillic}(?:[аяиі]|[ое]й|ої)$/u.test(name) && last !== undefined && /^\p{Ll}/u.test(last);
  return isOf && (ASSOCIATES.has(last) || ![BEFORE_NAMES, OPENERS, DAYS, VERB_WORDS].some((words) => words.has(last)));
}
