import type { CheckOptions } from '../checking/index.ts';
import type { Document, Place } from '../documents/index.ts';
import type { Library } from '../library.ts';
import type { Message } from '../locales/index.ts';
import { type Match, outcomeOf, type SearchOptions, type SearchResult } from '../search/index.ts';
import { callTo } from './buttons.ts';
import { type NoOptions, nearEnough, noMessage, noTo } from './no.ts';
import { areWordsOf } from './passage-words.ts';
import { searchFor } from './phrases.ts';
import { isOnlyNumbers } from './references/read.ts';
import {
  type Asked,
  type CheckReply,
  FOR_ASKER_ALONE,
  FOR_EVERYBODY,
  type Found,
  type ListReply,
  type NotAnswered,
  type PlacedMatch,
  type QuotationReply,
  type Reply,
} from './reply.ts';
import { asMatch, MAX_MATCHES, placeOf, showCall, type Walk, walkActions } from './walk.ts';

/** An answer whose confidence is so much lower at most is nearly as sure: a choice, of what people see as a tie. */
const NEARLY = 0.1;

/** How a place is shown, beside the walk it belongs to. */
interface Details extends Walk {
  readonly replaces?: boolean;
  /** Instead of what is to be said of how it was found. */
  readonly message?: Message | null;
  readonly rival?: Document | null;
  readonly asked?: Asked;
  /** Where in the text to begin, if it is too long to be shown at once. */
  readonly offset?: number | undefined;
  /** The ids of the persons whom it is for, and who shared it. */
  readonly addressee?: string | undefined;
  readonly sharedBy?: string | undefined;
}

/** Shows a place, with what leads on from there: the paragraphs around it and the other matches. */
export function quotationReply(place: Place, details: Details): QuotationReply {
  const { found, matches, replaces = false, offset = null, addressee = null, sharedBy = null } = details;
  const { rival = null, asked = null, bySpeaker = false } = details;
  const at = matches.findIndex(({ passage }) => passage === place.passage);
  const outcome = at === 0 || (at > 0 && isNo(found)) ? found : 'quote';
  const { message = caveat(outcome, bySpeaker) } = details;
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
    asked,
    instead: asked && callTo('instead', asked),
    actions: walkActions(place, details),
  };
}

/** The caveat above a passage that is only the closest or the nearest one; null for a sure answer. */
function caveat(outcome: Found, bySpeaker: boolean): Message | null {
  if (outcome === 'closest') return { key: bySpeaker ? 'closestBySpeaker' : 'closest' };
  return isNo(outcome) ? noMessage(outcome, bySpeaker, [], true) : null;
}

export function isNo(found: Found): found is NotAnswered {
  return found === 'none' || found === 'notFound';
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
  library: Library,
): Reply {
  const { documents, speaker, private: isPrivate = false, to: addressee } = options;
  const bySpeaker = speaker !== undefined;
  const asked: Asked = { question, document: documents };
  const searched = searchFor(question, { documents, speaker, limit: MAX_MATCHES }, library);
  const { matches, outcome, phrases } = searched;
  const [best] = matches;
  if (!best || outcome === 'none') {
    const no = noTo(question, searched, { documents: documents ?? library.documents, bySpeaker, private: isPrivate });
    const [nearest] = no.near;
    const message =
      phrases === 'missing'
        ? noPhrase(nearest !== undefined)
        : (answeredElsewhere(question, options, nearest !== undefined, library) ?? no.message);
    const delivery = { ...FOR_EVERYBODY, private: isPrivate, addressee: addressee ?? null };
    const walk = { found: no.found, matches, private: isPrivate, bySpeaker };
    if (nearest) return quotationReply(placeOf(nearest), { ...walk, message, asked, addressee });
    const instead = no.isUnderstood && searched.isSearchable ? callTo('instead', asked) : null;
    return { kind: 'nothing', ...delivery, message, asked, instead };
  }
  if (phrases === 'missing') {
    const walk = { found: 'closest' as const, matches, private: isPrivate, bySpeaker };
    return quotationReply(placeOf(best), { ...walk, message: noPhrase(true), asked, addressee });
  }
  // A number is no question: where it stands may be about anything.
  const found = outcome === 'answer' && isOnlyNumbers(question) ? 'closest' : outcome;
  const rival = found === 'answer' ? rivalOf(matches) : null;
  return quotationReply(placeOf(best), { found, matches, private: isPrivate, bySpeaker, rival, asked, addressee });
}

/** @param nearest Whether what is found without the quotation marks follows. */
function noPhrase(nearest: boolean): Message {
  return { key: 'noPhrase', data: { nearest } };
}

/** That some documents do not answer does not mean that none does. */
function answeredElsewhere(
  question: string,
  { documents, speaker }: Pick<SearchOptions, 'documents' | 'speaker'>,
  nearest: boolean,
  { searcher }: Library,
): Message | undefined {
  const other = documents && searcher.search(question, { speaker, limit: 1 });
  const title = other?.outcome === 'answer' ? other.matches[0]?.document.title : undefined;
  return title === undefined ? undefined : { key: 'answeredElsewhere', data: { title, option: 'document', nearest } };
}

/** The document of the second match if that answers nearly as surely as the first, in another document. */
function rivalOf([best, second]: readonly Match[]): Document | null {
  if (!best || !second || second.document === best.document || outcomeOf(second.confidence) !== 'answer') return null;
  return best.confidence - second.confidence <= NEARLY ? second.document : null;
}

/** What speaks to a message, to choose from; where nothing clearly does, that is said. */
export function speakingReply(
  message: string,
  found: SearchResult & { readonly phrases?: string },
  options: NoOptions,
): ListReply {
  const { matches, outcome, phrases } = found;
  if (phrases === 'missing') {
    const near = outcome === 'none' ? nearEnough(matches) : matches;
    return listOf(near, noPhrase(near.length > 0), options.private || near.length === 0, null);
  }
  if (phrases === 'held') return listReply(message, found, options);
  if (outcome === 'closest') return listOf(matches, { key: 'listClosest' }, options.private, null);
  const no = outcome === 'none' ? noTo(message, found, options) : undefined;
  if (!no || (no.isUnderstood && matches.length === 0)) return listReply(message, found, options);
  const isNear = no.near.length > 0;
  const said: Message = no.isUnderstood ? { key: 'listNone', data: { nearest: isNear } } : no.message;
  return listOf(no.near, said, options.private || !isNear, null);
}

/** What a search gave, to choose from; a message, for the asker alone, if that is nothing. */
function listReply(
  words: string,
  { matches, isSearchable }: Pick<SearchResult, 'matches' | 'isSearchable'>,
  { private: isPrivate, bySpeaker }: NoOptions,
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
