import { asMatch, assertWithin, defineCommand } from '../src/chat/index.ts';

/** What a button leads to: a passage, or the part that was shown, with its citation as plain text, for the asker alone. */
export const copy = defineCommand({
  name: 'copy',
  surface: 'button',
  options: {
    place: { type: 'place', required: true },
    focus: { type: 'span', required: false },
    part: { type: 'span', required: false },
  },
  run({ place, focus = null, part = null }) {
    assertWithin(place.passage.text, focus, part);
    const shown = { ...asMatch(place), paragraph: place.paragraph, focus, from: null };
    return { outcome: 'copy', private: true, replaces: false, to: null, by: null, message: null, shown, part };
  },
});
