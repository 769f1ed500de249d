import type { Message } from '../locales/index.ts';
import type { SearchResult } from '../search/index.ts';
import { type NoOptions, nearEnough, noPhrase, noTo } from './no.ts';
import { areWordsOf } from './passage-words.ts';
import { FOR_EVERYBODY, type ListReply, type PlacedMatch } from './reply.ts';
import { placeOf, showCall, type Walk } from './walk.ts';

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
