import type { Document, Passage } from '../documents/index.ts';
import { foldText, memoized } from '../text/index.ts';

/**
 * So many passages are looked through for words as they stand, at each letter that somebody types: a few milliseconds
 * once their folded texts are known. Of a larger library those behind them are found by the index only.
 */
const MAX_SCANNED = 5000;
/** Those, and as many again of documents that somebody chose. */
const MAX_REMEMBERED = 2 * MAX_SCANNED;

/** A passage's text as it is compared with what somebody types. */
export const foldedText = memoized(({ text }: Passage) => foldText(text), MAX_REMEMBERED);

/** The passages that are looked through, in order, with their documents. */
export function* scannedPassages(documents: readonly Document[]): Generator<{ document: Document; passage: Passage }> {
  let scanned = 0;
  for (const document of documents) {
    for (const passage of document.passages) {
      if (scanned === MAX_SCANNED) return;
      scanned += 1;
      yield { document, passage };
    }
  }
}

/** Whether a text, folded, stands in a passage. */
export function standsInPassage(folded: string, documents: readonly Document[]): boolean {
  for (const { passage } of scannedPassages(documents)) if (foldedText(passage).includes(folded)) return true;
  return false;
}
