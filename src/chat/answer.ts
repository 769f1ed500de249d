import type { Document } from '../documents/index.ts';
import type { Match, Searcher } from '../search/index.ts';
import { MAX_MATCHES, placeOf, quotationReply, showCall } from './quotation.ts';
import type { ListReply, Reply } from './reply.ts';
import type { Message } from './words/words.ts';

/** The passage that answers a question best, or the honest no with the nearest one. */
export function answer(
  question: string,
  document: Document | undefined,
  isPrivate: boolean,
  searcher: Searcher,
): Reply {
  const { outcome, matches, unknown } = searcher.search(question, { document, limit: MAX_MATCHES });
  const [best] = matches;
  if (!best) {
    const message: Message =
      unknown.length === 0 ? { key: 'nothingToSearch' } : { key: 'none', data: { unknown, nearest: false } };
    return { outcome: 'none', private: isPrivate, replaces: false, message, shown: null, matches, actions: [] };
  }
  const details = { outcome, matches, private: isPrivate };
  switch (outcome) {
    case 'answer':
      return quotationReply(placeOf(best), details);
    case 'closest':
      return quotationReply(placeOf(best), { ...details, message: { key: 'closest' } });
    case 'none':
      return quotationReply(placeOf(best), { ...details, message: { key: 'none', data: { unknown, nearest: true } } });
  }
}

/** Matches to choose from; a message if there are none. */
export function listReply(words: string, matches: readonly Match[], isPrivate: boolean): ListReply {
  const walk = matches.slice(0, MAX_MATCHES).map(placeOf);
  return {
    outcome: 'list',
    private: isPrivate,
    replaces: false,
    message:
      matches.length === 0
        ? { key: 'listEmpty', data: { words } }
        : { key: 'list', data: { words, count: matches.length } },
    items: matches.map((match) => ({ match, call: showCall(placeOf(match), walk, isPrivate) })),
  };
}
