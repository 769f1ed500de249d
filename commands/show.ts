import { asMatch, assertWithin, defineCommand, quotationReply, restFrom } from '../src/chat/index.ts';

/** What a button leads to: a passage in place of the one before, on the same walk through matches. */
export const show = defineCommand({
  name: 'show',
  surface: 'button',
  options: {
    place: { type: 'place', required: true },
    matches: { type: 'places', required: false },
    private: { type: 'boolean', required: false },
    found: { type: 'found', required: false },
    from: { type: 'offset', required: false },
  },
  run({ place, matches = [], private: isPrivate = false, found = 'quote', from }) {
    const { text } = place.passage;
    assertWithin(text, restFrom(text, from));
    const walk = { found, matches: matches.map(asMatch), private: isPrivate };
    return quotationReply(place, { ...walk, replaces: true, from });
  },
});
