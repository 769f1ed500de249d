import { memoized } from '../text/index.ts';
import type { Document } from './document.ts';
import { hash } from './reading/hash.ts';

/** Of the characters that stand for what documents say, in an id that has little room. */
const LENGTH = 10;

/** Characters that change when anything does that is shown of documents or checked against them. */
export const editionOf = memoized((documents: readonly Document[]) => hash(documents.map(shownOf).join('\n'), LENGTH));

const shownOf = memoized(({ passages, askedIn: _, ...header }: Document) =>
  hash(
    JSON.stringify([
      header,
      passages.map(({ paragraphs, text, attributed, headings, label, lead, outer }) => [
        ...[paragraphs, text, attributed.map(({ start, attribution }) => [start, attribution])],
        ...[headings, label, lead, ...outer],
      ]),
    ]),
    LENGTH,
  ),
);
