import type { Span } from '../documents/index.ts';
import type { IndexedPassage, PassageIndex } from './passage-index.ts';
import { bestSentence } from './text-ranking.ts';

/** The words of a query where they stand in a passage. */
export function highlightsOf(terms: ReadonlySet<string>, { tokens }: IndexedPassage): Span[] {
  return tokens.filter(({ term, joined }) => !joined && terms.has(term)).map(({ start, end }) => ({ start, end }));
}

/**
 * The piece of a passage that answers: its best sentence or, if all words found in that sentence stand inside
 * quotation marks, the quoted words. Null if nothing tells one sentence from another.
 */
export function focusOf(terms: ReadonlySet<string>, indexed: IndexedPassage, passages: PassageIndex): Span | null {
  const { passage, positions } = indexed;
  const [first, second] = passage.sentences;
  if (first && !second && passage.quotations.length === 0) return first;
  const own = [...terms].filter((term) => positions.has(term));
  // A question that has no word of the passage may be like one in whose words there are some.
  const telling = own.length > 0 ? own : [...termsOfNearest(terms, indexed)];
  // Weighting by rarity in English helps to find the passage, but not the sentence.
  const best = bestSentence(indexed, telling, (term) => passages.idf(term), passages.averageSentenceLength);
  if (!best) return null;
  const { span } = best.sentence;
  const found = highlightsOf(new Set(telling), indexed).filter((word) => isInside(word, span));
  const quoted = passage.quotations.find(
    (quotation) => isInside(quotation, span) && found.every((word) => isInside(word, quotation)),
  );
  return quoted ?? span;
}

function isInside(inner: Span, outer: Span): boolean {
  return inner.start >= outer.start && inner.end <= outer.end;
}

/** The terms of the question of a passage that shares most with a query; none if none shares any. */
function termsOfNearest(query: ReadonlySet<string>, { questions }: IndexedPassage): ReadonlySet<string> {
  let nearest: ReadonlySet<string> = new Set();
  let most = 0;
  for (const terms of questions) {
    let shared = 0;
    for (const term of query) if (terms.has(term)) shared += 1;
    const likeness = shared / Math.sqrt(terms.size);
    if (likeness > most) [nearest, most] = [terms, likeness];
  }
  return nearest;
}
