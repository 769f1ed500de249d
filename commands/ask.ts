import {
  answer,
  areParagraphNumbers,
  defineCommand,
  MAX_NAME_LENGTH,
  MAX_TEXT_LENGTH,
  referredReply,
  speakerMeant,
  suggestSpeakers,
  talkReply,
} from '../src/chat/index.ts';

/** The passage that answers a question best, or that it asks for by paragraph or id. */
export const ask = defineCommand({
  name: 'ask',
  surface: 'slash',
  options: {
    question: { type: 'text', required: true, maxLength: MAX_TEXT_LENGTH },
    speaker: { type: 'text', required: false, maxLength: MAX_NAME_LENGTH },
    document: { type: 'documents', required: false },
    private: { type: 'boolean', required: false },
    to: { type: 'user', required: false },
  },
  run: ({ question, document: documents, ...others }, library) => {
    const speaker = speakerMeant(others.speaker, documents ?? library.documents);
    const options = { ...others, documents, speaker };
    return (
      referredReply(question, { ...options, bareNumbers: areParagraphNumbers(question) }, library) ??
      (options.speaker === undefined ? talkReply(question, options, library) : undefined) ??
      answer(question, options, library)
    );
  },
  completion: { option: 'speaker', suggest: suggestSpeakers },
});
