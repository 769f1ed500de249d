import { asMatch, defineCommand, quotationReply } from '../src/chat/index.ts';

/** What a button leads to: a passage in place of the one before, on the same walk through matches. */
export const show = defineCommand({
  name: 'show',
  surface: 'button',
  options: {
    place: { type: 'place', required: true },
    matches: { type: 'places', required: false },
    private: { type: 'boolean', required: false },
  },
  run: ({ place, matches = [], private: isPrivate = false }) =>
    quotationReply(place, { outcome: 'quote', matches: matches.map(asMatch), private: isPrivate, replaces: true }),
});
