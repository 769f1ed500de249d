import type { Document } from '../../documents/index.ts';
import type { Indexes } from '../indexes/index.ts';

/** In questions a passage. A choice, by documents with a dozen drafted questions a passage (docs/answers.md). */
const HALF = 10;

/** How far the questions of a document are too few to rely on: 1 for none, half with so many a passage. */
export function fewness(document: Document, { questions }: Indexes): number {
  return HALF / (HALF + questions.meanOf(document));
}
