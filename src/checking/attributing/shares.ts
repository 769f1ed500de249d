import {
  type AttributedSpan,
  attributionsIn,
  type Document,
  isMeant,
  isOccasionMeant,
  isPublisherMeant,
  type Name,
} from '../../documents/index.ts';
import { contains, type Span } from '../../text/index.ts';
import type { CheckedPassage } from '../words/runs.ts';

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
  if (!theirs?.length || !others?.length || areQuotedIn(theirs, others)) return null;
  return { theirs, others };
}

/** Whether somebody quotes all that is others', in quotation marks behind words of their own. */
function areQuotedIn(theirs: readonly CheckedPassage[], others: readonly CheckedPassage[]): boolean {
  return others.every(({ passage, pieces }) => {
    const own = theirs.find((each) => each.passage === passage)?.pieces ?? [];
    return pieces.every((piece) => {
      const before = own.findLast(({ end }) => end <= piece.start);
      const around = passage.quotations.filter((quotation) => contains(quotation, piece));
      const isOwn = ({ start }: Span) =>
        passage.quotations.every((each) => contains(each, piece) || !contains(each, { start, end: start + 1 }));
      return before !== undefined && isOwn(before) && around.some((quotation) => !contains(quotation, before));
    });
  });
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
