import { BUTTON_OPTIONS, defineCommand, searchReply } from '../src/chat/index.ts';

/** What a button leads to: further passages of a search, in place of those before. */
export const more = defineCommand({
  name: 'more',
  surface: 'button',
  options: BUTTON_OPTIONS.more,
  run: ({ question: words, document: documents, speaker, offset: from, private: isPrivate = false }, library) =>
    searchReply({ words, documents, speaker, from, private: isPrivate, replaces: true }, library).reply,
});
