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

/** Its label and headings, likewise. */
export const foldedNames = memoized(
  ({ label, headings }: Passage) => foldText([label ?? '', ...headings.toReversed()].join(' · ')),
  MAX_REMEMBERED,
);

/** A passage that is looked through. */
interface Scanned {
  readonly document: Document;
  readonly passage: Passage;
  /** Where its text begins among those of all. */
  readonly start: number;
}

/** The passages of some documents that are looked through, in order, and their folded texts, one a line. */
const scanned = memoized((documents: readonly Document[]) => {
  const passages: Scanned[] = [];
  const texts: string[] = [];
  let start = 0;
  for (const document of documents) {
    for (const passage of document.passages.slice(0, MAX_SCANNED - passages.length)) {
      const text = foldedText(passage);
      passages.push({ document, passage, start });
      texts.push(text);
      start += text.length + 1;
    }
  }
  return { passages, text: texts.join('\n') };
});

/** The passages that are looked through, in order, with their documents. */
export function scannedPassages(documents: readonly Document[]): readonly Scanned[] {
  return scanned(documents).passages;
}

/** The passages that are looked through and hold a folded text, in order. */
export function* passagesHolding(folded: string, documents: readonly Document[]): Generator<Scanned> {
  const { passages, text } = scanned(documents);
  let next = 0;
  for (let at = text.indexOf(folded); at !== -1; at = text.indexOf(folded, passages[next]?.start ?? text.length)) {
    while ((passages[next]?.start ?? Number.POSITIVE_INFINITY) <= at) next += 1;
    const holding = passages[next - 1];
    if (holding) yield holding;
    if (next === passages.length) return;
  }
}

/** Whether a text, folded, stands in a passage; a number not where it is only a part of one. */
export function standsInPassage(folded: string, documents: readonly Document[]): boolean {
  const { text } = scanned(documents);
  const [begins, ends] = [/^\d/.test(folded), /\d$/.test(folded)];
  const isPart = (at: number) =>
    (begins && /\d/.test(text[at - 1] ?? '')) || (ends && /\d/.test(text[at + folded.length] ?? ''));
  let at = text.indexOf(folded);
  while (at !== -1 && isPart(at)) at = text.indexOf(folded, at + 1);
  return at !== -1;
}
