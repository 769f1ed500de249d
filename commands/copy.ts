import {
  asMatch,
  asPlacedMatch,
  assertWithin,
  BUTTON_OPTIONS,
  defineCommand,
  FOR_ASKER_ALONE,
  placesUpTo,
} from '../src/chat/index.ts';

/** What a button leads to: a passage, the part that was shown, or paragraphs up to the last, with their citation as plain text, for the asker alone. */
export const copy = defineCommand({
  name: 'copy',
  surface: 'button',
  options: BUTTON_OPTIONS.copy,
  run({ place, focus = null, part = null, last = place.paragraph }) {
    assertWithin(place.passage.text, focus, part);
    const shown = { ...asMatch(place), paragraph: place.paragraph, focus, offset: null };
    const further = placesUpTo(last, place).slice(1).map(asPlacedMatch);
    return { kind: 'copy', ...FOR_ASKER_ALONE, shown, part, further };
  },
});
