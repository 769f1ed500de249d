import type { Document } from '../documents/index.ts';
import type { Indexes } from './indexes/index.ts';
import type { Query } from './query.ts';

/** More words are a sentence, which is not counted by all of them. */
const MOST_TERMS = 30;

/**
 * The numbers of the passages that hold all words of a query, rising; none for a query of more words than people look up.
 *
 * @param documents Those to look in; all if left out.
 */
export function passagesHolding(
  { terms }: Query,
  documents: readonly Document[] | undefined,
  { passages }: Indexes,
): number[] {
  const sought = terms.map(({ term }) => term);
  if (sought.length > MOST_TERMS) return [];
  return (documents ?? [undefined]).flatMap((document) => passages.withAll(sought, document));
}
