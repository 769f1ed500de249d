import {
  ASKED_FOR,
  asMatch,
  assertWithin,
  BUTTON_OPTIONS,
  defineCommand,
  quotationReply,
  rangeReply,
  restFrom,
} from '../src/chat/index.ts';

/** What the button under a private passage leads to: the same passage, or paragraphs up to the last, for everybody. */
export const share = defineCommand({
  name: 'share',
  surface: 'button',
  options: BUTTON_OPTIONS.share,
  shares: true,
  run({ place, focus = null, offset, to, last, found = ASKED_FOR }, _, asker) {
    if (last !== undefined) return rangeReply(place, last, { private: false, addressee: to, sharedBy: asker });
    const { text } = place.passage;
    assertWithin(text, focus, restFrom(text, offset));
    const walk = { ...found, matches: [{ ...asMatch(place), focus }], private: false };
    return quotationReply(place, { ...walk, offset, addressee: to, sharedBy: asker });
  },
});
