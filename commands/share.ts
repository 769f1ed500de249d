import { asMatch, assertWithin, defineCommand, quotationReply, restFrom } from '../src/chat/index.ts';

/** What the button under a private passage leads to: the same passage, for everybody. */
export const share = defineCommand({
  name: 'share',
  surface: 'button',
  options: {
    place: { type: 'place', required: true },
    focus: { type: 'span', required: false },
    from: { type: 'offset', required: false },
    to: { type: 'user', required: false },
    found: { type: 'found', required: false },
  },
  run({ place, focus = null, from, to, found = 'quote' }, _, asker) {
    const { text } = place.passage;
    assertWithin(text, focus, restFrom(text, from));
    const walk = { found, matches: [{ ...asMatch(place), focus }], private: false };
    return quotationReply(place, { ...walk, from, to, by: asker });
  },
});
