import {
  atWordsOf,
  defineCommand,
  MAX_NAME_LENGTH,
  MAX_TEXT_LENGTH,
  referredReply,
  searchFor,
  speakerMeant,
  speakingReply,
  suggestSpeakers,
  talkReply,
} from '../src/chat/index.ts';

/** As many as are read at a glance. */
const LIMIT = 8;

/** The passages that hold the words, best first; or the one that they refer to by paragraph or id. */
export const search = defineCommand({
  name: 'search',
  surface: 'slash',
  options: {
    words: { type: 'text', required: true, maxLength: MAX_TEXT_LENGTH },
    speaker: { type: 'text', required: false, maxLength: MAX_NAME_LENGTH },
    document: { type: 'documents', required: false },
  },
  run({ words, speaker: named, document: documents }, library) {
    const speaker = speakerMeant(named, documents ?? library.documents);
    const referred = referredReply(words, { documents }, library);
    if (referred) return referred;
    const found = searchFor(words, { documents, speaker, limit: LIMIT }, library);
    const holding = found.matches.filter(({ highlights }) => highlights.length > 0);
    const mayBeTalk = found.outcome !== 'answer' && speaker === undefined;
    const talk = mayBeTalk ? talkReply(words, { documents, to: undefined }, library) : undefined;
    if (talk) return talk;
    // Where no passage holds the words, those are shown whose questions do.
    const shown = holding.length > 0 ? holding : found.matches;
    const matches = speaker === undefined ? shown : shown.map((match) => atWordsOf(speaker, match));
    const options = { documents: documents ?? library.documents, bySpeaker: speaker !== undefined, private: false };
    return speakingReply(words, { ...found, matches }, options);
  },
  completion: { option: 'speaker', suggest: suggestSpeakers },
});
