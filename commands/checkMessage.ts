import { checkReply, defineCommand, InputError, MAX_MESSAGE_LENGTH } from '../src/chat/index.ts';

/** The quotations in somebody's message, checked. */
export const checkMessage = defineCommand({
  name: 'checkMessage',
  surface: 'message',
  options: { text: { type: 'text', required: false, maxLength: MAX_MESSAGE_LENGTH } },
  run({ text }, library) {
    if (text === undefined) throw new InputError({ key: 'emptyMessage' });
    return checkReply(text, {}, library);
  },
});
