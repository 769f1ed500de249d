import type { Document } from '../documents/index.ts';
import type { Match, Searcher, SearchResult } from '../search/index.ts';
import { MAX_MATCHES, placeOf, quotationReply, showCall } from './quotation.ts';
import type { ListReply, Reply } from './reply.ts';
import type { Message } from './words/words.ts';

/** More words that are unknown nobody wants to read. */
const MOST_UNKNOWN = 4;

/**
 * The passage that answers a question best, or the honest no with the nearest one.
 *
 * @param options.to The id of the person whom the answer is for.
 */
export function answer(
  question: string,
  options: {
    readonly document: Document | undefined;
    readonly private?: boolean | undefined;
    readonly to: string | undefined;
  },
  searcher: Searcher,
): Reply {
  const { document, private: isPrivate = false, to } = options;
  const { outcome, matches, unknown } = searcher.search(question, { document, limit: MAX_MATCHES });
  const some = unknown.slice(0, MOST_UNKNOWN);
  const [best] = matches;
  if (!best) {
    const message: Message =
      some.length === 0 ? { key: 'nothingToSearch' } : { key: 'none', data: { unknown: some, nearest: false } };
    const empty = { shown: null, matches, found: outcome, actions: [] };
    return { outcome: 'none', private: isPrivate, replaces: false, to: to ?? null, by: null, message, ...empty };
  }
  return quotationReply(placeOf(best), { found: outcome, matches, private: isPrivate, unknown: some, to });
}

/** What a search gave, to choose from; a message, for the asker alone, if that is nothing. */
export function listReply(
  words: string,
  { matches, unknown }: Pick<SearchResult, 'matches' | 'unknown'>,
  isPrivate: boolean,
): ListReply {
  const data = { words, count: matches.length };
  const empty: Message = unknown.length === 0 ? { key: 'nothingToSearch' } : { key: 'listEmpty', data: { words } };
  return matches.length === 0 ? listOf([], empty, true, null) : listOf(matches, { key: 'list', data }, isPrivate, null);
}

/**
 * Passages to choose from, under a message of their own.
 *
 * @param to The id of the person whom it is for.
 */
export function listOf(matches: readonly Match[], message: Message, isPrivate: boolean, to: string | null): ListReply {
  const walk = { found: 'quote', matches, private: isPrivate } as const;
  const items = matches.map((match) => ({ match, call: showCall(placeOf(match), walk) }));
  return { outcome: 'list', private: isPrivate, replaces: false, to, by: null, message, items };
}
