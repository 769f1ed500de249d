import {
  type AttributedSpan,
  attributionsIn,
  type Document,
  isMeant,
  isOccasionMeant,
  isPublisherMeant,
  type Name,
} from '../documents/index.ts';
import type { CheckedPassage } from './runs.ts';

/** Some words of a quotation: where they stand, and whose they are. */
export interface Said extends AttributedSpan {
  readonly document: Document;
}

/** The words that a quotation has of a passage, by whose they are. */
export function saidIn({ document, passage, pieces }: CheckedPassage): Said[] {
  return pieces.flatMap((piece) => attributionsIn(passage, piece)).map((said) => ({ ...said, document }));
}

/** The passages with the words that are those of whom is named, and with all others. */
export interface Shares {
  readonly theirs: readonly CheckedPassage[];
  readonly others: readonly CheckedPassage[];
}

/** Whose words are whose where some are those of whom is named, and others are not; null if they are not only partly so. */
export function sharesOf(names: readonly Name[], passages: readonly CheckedPassage[]): Shares | null {
  const [theirs, others] = [true, false].map((areTheirs) =>
    passages
      .map((checked) => ({ ...checked, pieces: saidIn(checked).filter((said) => isOf(names, said) === areTheirs) }))
      .filter(({ pieces }) => pieces.length > 0),
  );
  // What is said to be from the document itself is nobody's there.
  return theirs?.length && others?.length ? { theirs, others } : null;
}

/** Whether some words are those of one of whom is named, or from where one says that they are. */
function isOf(names: readonly Name[], { document, attribution }: Said): boolean {
  return names.some(
    (name) =>
      isPublisherMeant(name, document) ||
      (attribution.kind === 'speaker' &&
        (isMeant(name, attribution.speaker, document) || isOccasionMeant(name, attribution, document))),
  );
}
