import { defineCommand, FOR_EVERYBODY } from '../src/chat/index.ts';

/** The documents, how to use the bot, and what it stores. */
export const about = defineCommand({
  name: 'about',
  surface: 'slash',
  options: { document: { type: 'document', required: false } },
  run: ({ document }, { documents }) => ({
    kind: 'about',
    ...FOR_EVERYBODY,
    documents: document ? [document] : documents,
    lookedIn: null,
    keepsMissed: false,
  }),
});
