import { answer, defineCommand, MAX_TEXT_LENGTH, referredReply } from '../src/chat/index.ts';

/** The passage that answers a question best, or that it asks for by paragraph or id. */
export const ask = defineCommand({
  name: 'ask',
  surface: 'slash',
  options: {
    question: { type: 'text', required: true, maxLength: MAX_TEXT_LENGTH },
    document: { type: 'documents', required: false },
    private: { type: 'boolean', required: false },
    to: { type: 'user', required: false },
  },
  run: ({ question, document: documents, ...others }, library) => {
    const options = { ...others, documents };
    return referredReply(question, options, library) ?? answer(question, options, library);
  },
});
