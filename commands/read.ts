import { BUTTON_OPTIONS, defineCommand, rangeReply } from '../src/chat/index.ts';

/** What a button leads to: the paragraphs of a range that there was no room for before. */
export const read = defineCommand({
  name: 'read',
  surface: 'button',
  options: BUTTON_OPTIONS.read,
  run: ({ place, first, last, private: isPrivate = false }) =>
    rangeReply(place, last, { first, private: isPrivate, replaces: true }),
});
