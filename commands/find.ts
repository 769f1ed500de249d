import {
  defineCommand,
  InputError,
  listOf,
  MAX_MESSAGE_LENGTH,
  referredReply,
  speakingReply,
  spokenOfElsewhere,
  talkReply,
} from '../src/chat/index.ts';

/** As many as are read in passing: the message is somebody else's. */
const LIMIT = 4;

/**
 * The passages that speak to somebody's message, or the one that it refers to, for the asker alone if nothing else is said.
 */
export const find = defineCommand({
  name: 'find',
  surface: 'message',
  options: {
    text: { type: 'text', required: false, maxLength: MAX_MESSAGE_LENGTH },
    document: { type: 'documents', required: false },
    private: { type: 'boolean', required: false },
  },
  run({ text, document: documents, private: isPrivate = true }, library) {
    if (text === undefined) throw new InputError({ key: 'emptyMessage' });
    const referred = referredReply(text, { documents, isMessage: true, private: isPrivate }, library);
    if (referred) return referred;
    const talk = talkReply(text, { documents, private: isPrivate, to: undefined }, library);
    // Small talk was said to somebody else.
    if (talk?.kind === 'header') return talk;
    const options = { documents: documents ?? library.documents, bySpeaker: false, private: isPrivate };
    const found = library.searcher.search(text, { documents, limit: LIMIT + 1 });
    const elsewhere = found.outcome === 'none' ? spokenOfElsewhere(text, documents, library) : undefined;
    if (elsewhere) return listOf([], elsewhere, isPrivate, null);
    const part = { from: 0, total: found.matches.length > LIMIT ? null : found.matches.length };
    return speakingReply(text, { ...found, matches: found.matches.slice(0, LIMIT) }, { ...options, part });
  },
});
