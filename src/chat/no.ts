import type { Document } from '../documents/index.ts';
import type { Message } from '../locales/index.ts';
import { asksSomething, type Match, type SearchResult } from '../search/index.ts';
import {
  foreignLanguageOf,
  isRomanizedWord,
  isStopWordOf,
  LANGUAGES,
  languageOf,
  romanizedLanguageOf,
} from '../text/index.ts';
import { areWordsOf } from './passage-words.ts';
import type { NotAnswered } from './reply.ts';

/** At most so many words of a question are named. */
const MOST_NAMED = 4;

/**
 * A passage that answers less likely has nothing to do with what was asked, and is not shown as the nearest. A choice: of
 * 1,660 questions on the article (`bench/questions`), it is the right one for 4 of 451 whose best passage is below, and for
 * 12 of 77 from there up to what is offered as the closest.
 */
const NOISE = 0.1;

/** More than this share of a question's words must be understood before anything can be said of an answer: a choice. */
const UNDERSTOOD = 0.5;

/** The end of a tag. */
const ROMANIZED = '-Latn';

/** That nothing answers: what is to be said of it, and the passages that are near nevertheless. */
interface No {
  readonly found: NotAnswered;
  /** Whether enough of the question was understood to look for it. */
  readonly isUnderstood: boolean;
  readonly message: Message;
  readonly near: readonly Match[];
}

export interface NoOptions {
  /** The documents that were looked in. */
  readonly documents: readonly Document[];
  /** Whether one speaker's words were looked in only. */
  readonly bySpeaker: boolean;
  /** Whether only the asker is told: nobody has the bot say words to everybody that are not the documents'. */
  readonly private: boolean;
}

/** What is to be said of a question that nothing answers, claiming no more than is known. */
export function noTo(question: string, searched: SearchResult, options: NoOptions): No {
  const { documents, bySpeaker, private: isPrivate } = options;
  const tags = new Set(documents.flatMap(({ language, askedIn }) => [language, ...askedIn]));
  const languages = [...new Set(Array.from(tags, languageOf))];
  const romanized = romanizedLanguageOf(question);
  const foreign = romanized ?? foreignLanguageOf(question, languages);
  const notUnderstood = foreign === undefined ? undefined : notUnderstoodIn(foreign, languages, searched, isPrivate);
  if (notUnderstood) return { found: 'notFound', isUnderstood: false, message: notUnderstood, near: [] };
  if (!searched.isSearchable)
    return { found: 'notFound', isUnderstood: true, message: { key: 'nothingToSearch' }, near: [] };
  // A document without questions beside it is searched by its own words only, in which nobody may ask; and to a claim that a
  // passage contradicts, the documents do answer.
  const isSure =
    foreign === undefined &&
    asksSomething(question) &&
    documents.every(({ language, askedIn }) => askedIn.includes(languageOf(language)));
  const found = isSure ? 'none' : 'notFound';
  const near = nearEnough(searched.matches);
  const unknown = isPrivate ? searched.unknown.filter((word) => foreign === undefined || isNameLike(word)) : [];
  const message = noMessage(found, bySpeaker, unknown.slice(0, MOST_NAMED), near.length > 0);
  return { found, isUnderstood: true, message, near };
}

/**
 * That a question in a language that is not read was not understood, unless most of it was; of one in other letters than the
 * language’s own, the names may be all of that.
 */
function notUnderstoodIn(
  foreign: string,
  languages: readonly string[],
  { content, matches }: SearchResult,
  isPrivate: boolean,
): Message | undefined {
  const isRomanized = foreign.endsWith(ROMANIZED);
  const isFunctionWord = isRomanized ? isRomanizedWord : isStopWordOf;
  const words = content.filter(({ typed }) => !isFunctionWord(foreign, typed));
  const understood = words.flatMap(({ typed, isUnderstood }) => (isUnderstood ? [typed] : []));
  if (!isRomanized && understood.length > UNDERSTOOD * words.length) return undefined;
  const named = understood.filter((word) => isPrivate || areWordsOf(word, matches)).slice(0, MOST_NAMED);
  // What there is a dictionary for is read a little.
  const unread = LANGUAGES.some(({ tag }) => tag === foreign) ? null : foreign;
  return { key: 'notUnderstood', data: { unread, isPartly: understood.length > 0, understood: named, languages } };
}

/** Of a language that is not read, nouns cannot be told from other words. */
function isNameLike(word: string): boolean {
  return /^\p{Lu}/u.test(word);
}

/** @param nearest Whether a passage follows. */
export function noMessage(
  found: NotAnswered,
  bySpeaker: boolean,
  unknown: readonly string[],
  nearest: boolean,
): Message {
  return { key: bySpeaker ? 'notFoundBySpeaker' : found, data: { unknown, nearest } };
}

/** @param nearest Whether what is found without the quotation marks follows. */
export function noPhrase(nearest: boolean): Message {
  return { key: 'noPhrase', data: { nearest } };
}

/** Those that may have something to do with what was asked. */
export function nearEnough(matches: readonly Match[]): readonly Match[] {
  return matches.filter(({ confidence }) => confidence >= NOISE);
}
