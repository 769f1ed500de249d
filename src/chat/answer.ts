import type { Document } from '../documents/index.ts';
import type { Match, Searcher } from '../search/index.ts';
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
    const empty = { shown: null, matches, actions: [] };
    return { outcome: 'none', private: isPrivate, replaces: false, to: to ?? null, message, ...empty };
  }
  const details = { outcome, matches, private: isPrivate, to };
  switch (outcome) {
    case 'answer':
      return quotationReply(placeOf(best), details);
    case 'closest':
      return quotationReply(placeOf(best), { ...details, message: { key: 'closest' } });
    case 'none':
      return quotationReply(placeOf(best), {
        ...details,
        message: { key: 'none', data: { unknown: some, nearest: true } },
      });
  }
}

/**
 * Matches to choose from; a message if there are none.
 *
 * @param to The id of the person whom it is for.
 */
export function listReply(words: string, matches: readonly Match[], isPrivate: boolean, to?: string): ListReply {
  const walk = matches.slice(0, MAX_MATCHES).map(placeOf);
  return {
    outcome: 'list',
    private: isPrivate,
    replaces: false,
    to: to ?? null,
    message:
      matches.length === 0
        ? { key: 'listEmpty', data: { words } }
        : { key: 'list', data: { words, count: matches.length } },
    items: matches.map((match) => ({ match, call: showCall(placeOf(match), walk, isPrivate) })),
  };
}
