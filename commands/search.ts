import { defineCommand, listReply, MAX_TEXT_LENGTH, referredReply } from '../src/chat/index.ts';

/** As many as are read at a glance. */
const LIMIT = 8;

/** The passages that hold the words, best first; or the one that they refer to by paragraph or id. */
export const search = defineCommand({
  name: 'search',
  surface: 'slash',
  options: {
    words: { type: 'text', required: true, maxLength: MAX_TEXT_LENGTH },
    document: { type: 'documents', required: false },
  },
  run({ words, document: documents }, library) {
    const referred = referredReply(words, { documents }, library);
    if (referred) return referred;
    const { matches, isSearchable } = library.searcher.search(words, { documents, limit: LIMIT });
    const holding = matches.filter(({ highlights }) => highlights.length > 0);
    // Where no passage holds the words, those are shown whose questions do.
    return listReply(words, { matches: holding.length > 0 ? holding : matches, isSearchable }, false);
  },
});
