import { type Place, referenceTo } from '../documents/index.ts';
import type { Match } from '../search/index.ts';
import type { PlacedMatch } from './reply.ts';

/** A place that was asked for as such, not found by a search. */
export function asMatch({ document, passage }: Place): Match {
  return { document, passage, confidence: 1, focus: null, highlights: [] };
}

/** The same, meant at that very paragraph, also where its passage is printed before. */
export function asPlacedMatch(place: Place): PlacedMatch {
  return { ...asMatch(place), paragraph: place.paragraph };
}

/** Where a match is meant, or else first printed. */
export function placeOf({ document, passage, paragraph = passage.paragraphs[0] }: PlacedMatch): Place {
  return { document, passage, paragraph };
}

/** A match as a call carries it: its reference and, behind a colon, which words of it answer. */
export function writeMatch(match: PlacedMatch): string {
  const { focus } = match;
  return `${referenceTo(placeOf(match))}${focus ? `:${focus.start}-${focus.end}` : ''}`;
}
