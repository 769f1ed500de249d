import { asMatch, assertWithin, BUTTON_OPTIONS, defineCommand, FOR_ASKER_ALONE } from '../src/chat/index.ts';

/** What a button leads to: a passage, or the part that was shown, with its citation as plain text, for the asker alone. */
export const copy = defineCommand({
  name: 'copy',
  surface: 'button',
  options: BUTTON_OPTIONS.copy,
  run({ place, focus = null, part = null }) {
    assertWithin(place.passage.text, focus, part);
    const shown = { ...asMatch(place), paragraph: place.paragraph, focus, offset: null };
    return { kind: 'copy', ...FOR_ASKER_ALONE, shown, part };
  },
});
