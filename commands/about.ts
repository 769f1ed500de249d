import { defineCommand } from '../src/chat/index.ts';

/** The documents, how to use the bot, and what it stores. */
export const about = defineCommand({
  name: 'about',
  surface: 'slash',
  options: { document: { type: 'document', required: false } },
  run: ({ document }, { documents }) => ({
    outcome: 'about',
    private: false,
    replaces: false,
    to: null,
    by: null,
    message: null,
    documents: document ? [document] : documents,
  }),
});
