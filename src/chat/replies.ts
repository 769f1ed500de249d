import type { CheckOptions } from '../checking/index.ts';
import type { Document, Passage, Place } from '../documents/index.ts';
import type { Library } from '../library.ts';
import type { Message } from '../locales/index.ts';
import { type Match, outcomeOf, type SearchResult } from '../search/index.ts';
import { type FoldedWord, foldWords, memoized } from '../text/index.ts';
import { isOnlyNumbers } from './references/read.ts';
import {
  type CheckReply,
  FOR_ASKER_ALONE,
  FOR_EVERYBODY,
  type Found,
  type ListReply,
  type PlacedMatch,
  type QuotationReply,
  type Reply,
} from './reply.ts';
import { asMatch, MAX_MATCHES, placeOf, showCall, type Walk, walkActions } from './walk.ts';

/** Of so many passages at most the words are remembered: the same ones are found again and again. */
const MOST_REMEMBERED = 256;

/** In UTF-16 units. */
const FIRST_WORDS = 100;

/** At most this many unknown words are named. */
const MOST_UNKNOWN = 4;

/** An answer whose confidence is so much lower at most is nearly as sure: a choice, of what people see as a tie. */
const NEARLY = 0.1;

/**
 * A passage that answers less likely has nothing to do with what was asked, and is not shown as the nearest. A choice: of
 * 1,660 questions on the article (`bench/questions`), it is the right one for 4 of 404 whose nearest passage is below.
 */
const NOISE = 0.1;

/** How a place is shown, beside the walk it belongs to. */
interface Details extends Walk {
  readonly replaces?: boolean;
  /** Instead of what is to be said of how it was found. */
  readonly message?: Message | null;
  /** Words of the question that the documents never use. */
  readonly unknown?: readonly string[];
  readonly rival?: Document | null;
  /** Where in the text to begin, if it is too long to be shown at once. */
  readonly offset?: number | undefined;
  /** The ids of the persons whom it is for, and who shared it. */
  readonly addressee?: string | undefined;
  readonly sharedBy?: string | undefined;
}

/** Shows a place, with what leads on from there: the paragraphs around it and the other matches. */
export function quotationReply(place: Place, details: Details): QuotationReply {
  const { found, matches, replaces = false, unknown = [], offset = null, addressee = null, sharedBy = null } = details;
  const { rival = null, bySpeaker = false } = details;
  const at = matches.findIndex(({ passage }) => passage === place.passage);
  const outcome = at === 0 || (at > 0 && found === 'none') ? found : 'quote';
  const { message = caveat(outcome, unknown, bySpeaker) } = details;
  return {
    kind: 'quotation',
    private: details.private,
    replaces,
    addressee,
    sharedBy,
    message,
    outcome,
    shown: { ...(matches[at] ?? asMatch(place)), paragraph: place.paragraph, offset },
    matches,
    found,
    bySpeaker,
    rival,
    actions: walkActions(place, details),
  };
}

/** The caveat above a passage that is only the closest or the nearest one; null for a sure answer. */
function caveat(outcome: Found, unknown: readonly string[], bySpeaker: boolean): Message | null {
  if (outcome === 'closest') return { key: bySpeaker ? 'closestBySpeaker' : 'closest' };
  return outcome === 'none' ? { key: bySpeaker ? 'noneBySpeaker' : 'none', data: { unknown, nearest: true } } : null;
}

/**
 * The passage that answers a question best, or the honest no with the nearest one.
 *
 * @param options.speaker The only one whose words to look in.
 * @param options.to The id of the person whom the answer is for.
 */
export function answer(
  question: string,
  options: {
    readonly documents: readonly Document[] | undefined;
    readonly speaker?: string | undefined;
    readonly private?: boolean | undefined;
    readonly to: string | undefined;
  },
  { searcher }: Library,
): Reply {
  const { documents, speaker, private: isPrivate = false, to } = options;
  const bySpeaker = speaker !== undefined;
  const searched = searcher.search(question, { documents, speaker, limit: MAX_MATCHES });
  const { matches, isSearchable, unknown, outcome } = searched;
  // A number is no question: where it stands may be about anything.
  const found = outcome === 'answer' && isOnlyNumbers(question) ? 'closest' : outcome;
  // Nobody has the bot say words to everybody that are not the documents'.
  const named = isPrivate ? unknown.slice(0, MOST_UNKNOWN) : [];
  // That some documents do not answer does not mean that none does.
  const elsewhere = (nearest: boolean): Message | undefined => {
    const other = documents && searcher.search(question, { speaker, limit: 1 });
    const title = other?.outcome === 'answer' ? other.matches[0]?.document.title : undefined;
    return title === undefined ? undefined : { key: 'answeredElsewhere', data: { title, option: 'document', nearest } };
  };
  const [best] = nearEnough(matches);
  if (!best) {
    const message: Message = isSearchable
      ? (elsewhere(false) ?? { key: bySpeaker ? 'noneBySpeaker' : 'none', data: { unknown: named, nearest: false } })
      : { key: 'nothingToSearch' };
    return { kind: 'nothing', ...FOR_EVERYBODY, private: isPrivate, addressee: to ?? null, message };
  }
  const walk = { found, matches, private: isPrivate, bySpeaker };
  const message = found === 'none' ? elsewhere(true) : undefined;
  const rival = found === 'answer' ? rivalOf(matches) : null;
  return quotationReply(placeOf(best), { ...walk, unknown: named, ...(message && { message }), rival, addressee: to });
}

/** The document of the second match if that answers nearly as surely as the first, in another document. */
function rivalOf([best, second]: readonly Match[]): Document | null {
  if (!best || !second || second.document === best.document || outcomeOf(second.confidence) !== 'answer') return null;
  return best.confidence - second.confidence <= NEARLY ? second.document : null;
}

/** What was found, unless it is all noise. */
function nearEnough(matches: readonly Match[]): readonly Match[] {
  return (matches[0]?.confidence ?? 0) >= NOISE ? matches : [];
}

/** What speaks to a message, to choose from; where nothing clearly does, that is said. */
export function speakingReply(message: string, found: SearchResult, options: ListOptions): ListReply {
  if (found.outcome !== 'none' || found.matches.length === 0) return listReply(message, found, options);
  const near = nearEnough(found.matches);
  const isNear = near.length > 0;
  return listOf(near, { key: 'listNone', data: { nearest: isNear } }, options.private || !isNear, null);
}

interface ListOptions {
  readonly private: boolean;
  /** Whether one speaker's words were looked in only. */
  readonly bySpeaker?: boolean;
}

/** What a search gave, to choose from; a message, for the asker alone, if that is nothing. */
export function listReply(
  words: string,
  { matches, isSearchable }: Pick<SearchResult, 'matches' | 'isSearchable'>,
  { private: isPrivate, bySpeaker = false }: ListOptions,
): ListReply {
  if (matches.length === 0) {
    const empty: Message = isSearchable
      ? { key: bySpeaker ? 'listEmptyBySpeaker' : 'listEmpty', data: { words } }
      : { key: 'nothingToSearch' };
    return listOf([], empty, true, null);
  }
  const count = matches.length;
  const isRepeated = isPrivate || areWordsOf(words, matches);
  const message: Message = isRepeated ? { key: 'list', data: { words, count } } : { key: 'listOnly', data: { count } };
  return listOf(matches, message, isPrivate, null);
}

/** Whether all that somebody typed stands in what was found: no other words, and no signs such as emoji. */
function areWordsOf(typed: string, matches: readonly Match[]): boolean {
  if (/[^\p{L}\p{M}\p{N}\p{P}\s]/u.test(typed)) return false;
  const areFound = (words: readonly FoldedWord[]) =>
    words.every(({ word }) => matches.some(({ passage }) => wordsOf(passage).has(word)));
  // Mostly the first words tell. The last one of them may be cut.
  return areFound(foldWords(typed.slice(0, FIRST_WORDS)).slice(0, -1)) && areFound(foldWords(typed));
}

/** The words of a passage as they are compared. */
const wordsOf = memoized(
  ({ text }: Passage): ReadonlySet<string> => new Set(foldWords(text).map(({ word }) => word)),
  MOST_REMEMBERED,
);

/**
 * Passages to choose from, under a message of their own.
 *
 * @param addressee The id of the person whom it is for.
 */
export function listOf(
  matches: readonly PlacedMatch[],
  message: Message,
  isPrivate: boolean,
  addressee: string | null,
): ListReply {
  const walk: Walk = { found: 'quote', matches, private: isPrivate };
  const items = matches.map((match) => ({ match, call: showCall(placeOf(match), walk) }));
  return { kind: 'list', ...FOR_EVERYBODY, private: isPrivate, addressee, message, items };
}

/** The quotations of a text, checked, for the asker alone. */
export function checkReply(text: string, options: CheckOptions, { checker }: Library): CheckReply {
  return { kind: 'check', ...FOR_ASKER_ALONE, checks: checker.check(text, options) };
}
