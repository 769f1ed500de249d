import {
  defineCommand,
  MAX_NAME_LENGTH,
  MAX_TEXT_LENGTH,
  referredReply,
  searchReply,
  speakerMeant,
  suggestSpeakers,
  talkReply,
} from '../src/chat/index.ts';

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
    const { outcome, reply } = searchReply(
      { words, documents, speaker, from: 0, private: false, replaces: false },
      library,
    );
    const mayBeTalk = outcome !== 'answer' && speaker === undefined;
    return (mayBeTalk ? talkReply(words, { documents, to: undefined }, library) : undefined) ?? reply;
  },
  completion: { option: 'speaker', suggest: suggestSpeakers },
});
