import { asMatch, assertWithin, defineCommand, quotationReply, restFrom } from '../src/chat/index.ts';

/** What a button leads to: a passage in place of the one before, on the same walk through matches. */
export const show = defineCommand({
  name: 'show',
  surface: 'button',
  options: {
    place: { type: 'place', required: true },
    matches: { type: 'places', required: false },
    private: { type: 'boolean', required: false },
    from: { type: 'offset', required: false },
  },
  run({ place, matches = [], private: isPrivate = false, from }) {
    const { text } = place.passage;
    assertWithin(text, restFrom(text, from));
    const found = matches.map(asMatch);
    return quotationReply(place, { outcome: 'quote', matches: found, private: isPrivate, replaces: true, from });
  },
});
