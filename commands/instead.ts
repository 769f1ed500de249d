import { BUTTON_OPTIONS, defineCommand, insteadReply } from '../src/chat/index.ts';

/** What “Not what I asked” leads to, for the asker alone: other passages, or what comes closest to the question. */
export const instead = defineCommand({
  name: 'instead',
  surface: 'button',
  options: BUTTON_OPTIONS.instead,
  forAsker: true,
  run: ({ question, document }, library) => insteadReply(question, document, library),
});
