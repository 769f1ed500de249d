import type { Message } from '../locales/index.ts';
import type { SearchResult } from '../search/index.ts';
import { type NoOptions, nearEnough, noPhrase, noTo } from './no.ts';
import { areWordsOf } from './passage-words.ts';
import { FOR_EVERYBODY, type ListReply, type PlacedMatch } from './reply.ts';
import { chooseCall } from './walk.ts';

/** Which of all that was found the matches are. */
export interface Part {
  /** How many stand before them. */
  readonly from: number;
  /** How many there are in all; null if there are more than these and nobody counted. */
  readonly total: number | null;
}

/** What speaks to a message, to choose from; where nothing clearly does, that is said. */
export function speakingReply(
  message: string,
  found: SearchResult & { readonly phrases?: string },
  options: NoOptions & { readonly part: Part },
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
  { private: isPrivate, bySpeaker, part }: NoOptions & { readonly part: Part },
): ListReply {
  if (matches.length === 0) {
    const empty: Message = isSearchable
      ? { key: bySpeaker ? 'listEmptyBySpeaker' : 'listEmpty', data: { words } }
      : { key: 'nothingToSearch' };
    return listOf([], empty, true, null);
  }
  const count = matches.length;
  const isRepeated = isPrivate || areWordsOf(words, matches);
  return listOf(matches, headingOf(isRepeated ? words : null, count, part), isPrivate, null);
}

/** @param words Null if they are not to be repeated. */
function headingOf(words: string | null, count: number, { from, total }: Part): Message {
  return from === 0 && total === count
    ? { key: 'list', data: { words, count } }
    : { key: 'listPart', data: { words, first: from + 1, last: from + count, total } };
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
  const items = matches.map((match) => ({ match, call: chooseCall(match, matches, isPrivate) }));
  return { kind: 'list', ...FOR_EVERYBODY, private: isPrivate, addressee, message, items, actions: [] };
}
