import {
  answer,
  defineCommand,
  MAX_TEXT_LENGTH,
  referredReply,
  suggestPassages,
  talkReply,
} from '../src/chat/index.ts';

/** A passage by its paragraph or id, or chosen from what is offered while typing. */
export const quote = defineCommand({
  name: 'quote',
  surface: 'slash',
  options: {
    passage: { type: 'text', required: true, maxLength: MAX_TEXT_LENGTH },
    document: { type: 'documents', required: false },
    to: { type: 'user', required: false },
  },
  run: ({ passage, document: documents, ...others }, library) => {
    const options = { ...others, documents };
    return (
      referredReply(passage, { ...options, bareNumbers: true }, library) ??
      talkReply(passage, options, library) ??
      answer(passage, options, library)
    );
  },
  completion: { option: 'passage', suggest: suggestPassages },
});
