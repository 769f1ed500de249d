import { BUTTON_OPTIONS, defineCommand, followReply, referredReply } from '../src/chat/index.ts';

/** What a reply to an answer leads to: the paragraph behind what is shown there, or what its speaker says besides. */
export const follow = defineCommand({
  name: 'follow',
  surface: 'button',
  options: BUTTON_OPTIONS.follow,
  run: ({ matches, question, document: documents }, library) =>
    referredReply(question, { documents }, library) ?? followReply(question, matches[0], documents, library),
});
