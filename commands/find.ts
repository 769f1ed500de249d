import { defineCommand, InputError, listReply, MAX_MESSAGE_LENGTH } from '../src/chat/index.ts';

const LIMIT = 4;

/** The passages that speak to somebody's message, for the asker alone. */
export const find = defineCommand({
  name: 'find',
  surface: 'message',
  options: { text: { type: 'text', required: false, maxLength: MAX_MESSAGE_LENGTH } },
  run({ text }, { searcher }) {
    if (text === undefined) throw new InputError({ key: 'emptyMessage' });
    return listReply(text, searcher.search(text, { limit: LIMIT }), true);
  },
});
