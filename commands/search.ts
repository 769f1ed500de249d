import { defineCommand, listReply, MAX_TEXT_LENGTH } from '../src/chat/index.ts';

/** As many as are read at a glance. */
const LIMIT = 8;

/** The passages that hold the words, best first. */
export const search = defineCommand({
  name: 'search',
  surface: 'slash',
  options: {
    words: { type: 'text', required: true, maxLength: MAX_TEXT_LENGTH },
    document: { type: 'document', required: false },
  },
  run({ words, document }, { searcher }) {
    const { matches, unknown } = searcher.search(words, { document, limit: LIMIT });
    const holding = matches.filter(({ highlights }) => highlights.length > 0);
    // Where no passage holds the words, those are shown whose questions do.
    return listReply(words, { matches: holding.length > 0 ? holding : matches, unknown }, false);
  },
});
