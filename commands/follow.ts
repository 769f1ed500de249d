import { BUTTON_OPTIONS, defineCommand, followReply } from '../src/chat/index.ts';

/** What a reply to an answer leads to: another paragraph, or what its speaker says besides. */
export const follow = defineCommand({
  name: 'follow',
  surface: 'button',
  options: BUTTON_OPTIONS.follow,
  run: ({ matches: [shown], question, answered, document: documents }, library) =>
    followReply(question, { shown, answered, documents }, library),
});
