import { ASKED_FOR, assertWithin, BUTTON_OPTIONS, defineCommand, quotationReply, restFrom } from '../src/chat/index.ts';

/** What a button leads to: a passage in place of the one before, on the same walk through matches. */
export const show = defineCommand({
  name: 'show',
  surface: 'button',
  options: BUTTON_OPTIONS.show,
  run({ place, matches = [], private: isPrivate = false, found = ASKED_FOR, offset }) {
    const { text } = place.passage;
    assertWithin(text, restFrom(text, offset));
    const walk = { ...found, matches, private: isPrivate };
    return quotationReply(place, { ...walk, replaces: true, offset });
  },
});
