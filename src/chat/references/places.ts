import { type Document, type Place, paragraphCount, placeAt } from '../../documents/index.ts';
import { MAX_MATCHES } from '../walk.ts';
import { numberedIn, speaksOfNumbers } from './numbered.ts';
import type { ParagraphRange } from './ranges.ts';
import type { References } from './read.ts';
import { toldOf } from './told-of.ts';

/** Of a text that refers to more paragraphs, it is these that count: each is looked for in every document. */
const MOST_RANGES = 30;

/**
 * The places that a text refers to by paragraphs, at most so many as a walk leads through, those of a document together.
 * Of several documents those only that the text tells of, if it does.
 */
export function placesReferredTo(text: string, references: References, documents: readonly Document[]): Place[][] {
  const paragraphs = references.paragraphs.slice(0, MOST_RANGES);
  const isNumbered = references.labelled === null && speaksOfNumbers(text);
  const groups = documents.flatMap((document) => {
    const places = placesIn(document, paragraphs, isNumbered ? numberedIn(document) : null);
    return places.length > 0 ? [places] : [];
  });
  return groups.length < 2 ? groups : toldOf(text, references, groups, documents);
}

/** @param numbered The paragraphs by the numbers that the document gives them, if these are meant. */
function placesIn(
  document: Document,
  ranges: readonly ParagraphRange[],
  numbered: ReadonlyMap<number, Place> | null,
): Place[] {
  const count = numbered ? Math.max(...numbered.keys()) : paragraphCount(document);
  const counted = (number: number) => (number < 0 ? count + 1 + number : number);
  const places: Place[] = [];
  for (const { from, to } of ranges) {
    const [first = 0, last = 0] = [counted(from), counted(to)].toSorted((a, b) => a - b);
    for (let at = Math.max(1, first); at <= Math.min(count, last); at += 1) {
      if (places.length === MAX_MATCHES) return places;
      const place = numbered ? numbered.get(at) : placeAt(document, at);
      if (place && !places.some(({ passage }) => passage === place.passage)) places.push(place);
    }
  }
  return places;
}
