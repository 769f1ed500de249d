import { asMatch, assertWithin, defineCommand, quotationReply, resolveFound, restFrom } from '../src/chat/index.ts';

/** What a button leads to: a passage in place of the one before, on the same walk through matches. */
export const show = defineCommand({
  name: 'show',
  surface: 'button',
  options: {
    place: { type: 'place', required: true },
    matches: { type: 'places', required: false },
    private: { type: 'boolean', required: false },
    found: { type: 'text', required: false },
    from: { type: 'offset', required: false },
  },
  run({ place, matches = [], private: isPrivate = false, found, from }) {
    const { text } = place.passage;
    assertWithin(text, restFrom(text, from));
    const walk = { found: resolveFound(found), matches: matches.map(asMatch), private: isPrivate };
    return quotationReply(place, { ...walk, replaces: true, from });
  },
});
