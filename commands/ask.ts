import { answer, defineCommand, MAX_TEXT_LENGTH } from '../src/chat/index.ts';

/** The passage that answers a question best. */
export const ask = defineCommand({
  name: 'ask',
  surface: 'slash',
  options: {
    question: { type: 'text', required: true, maxLength: MAX_TEXT_LENGTH },
    document: { type: 'document', required: false },
    private: { type: 'boolean', required: false },
  },
  run: (options, searcher) => answer(options.question, options.document, options.private ?? false, searcher),
});
