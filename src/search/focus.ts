import type { Span } from '../documents/index.ts';
import type { IndexedPassage, IndexedSentence, PassageIndex } from './passage-index.ts';

/** BM25's saturation and length normalisation. */
const K = 1.2;
const B = 0.7;

/** With a smaller share of the query's terms, or of those of a question like it, a passage may share but a name. */
const LEAST_SHARE = 0.2;
const LEAST_SHARE_OF_NEAREST = 0.3;

/** The words of a query where they stand in a passage; those with nothing but white space between them as one. */
export function highlightsOf(terms: ReadonlySet<string>, { tokens, passage }: IndexedPassage): Span[] {
  const found: Span[] = [];
  for (const { term, joined, start, end } of tokens) {
    if (joined || !terms.has(term)) continue;
    const last = found.at(-1);
    if (last && passage.text.slice(last.end, start).trim() === '') found[found.length - 1] = { start: last.start, end };
    else found.push({ start, end });
  }
  return found;
}

/**
 * The piece of a passage that answers: its best sentence or, if all words found in that sentence stand inside
 * quotation marks, the quoted words. Null if nothing tells one sentence from another.
 *
 * @param nearest Terms to go by where the passage has too little of the query's: those of a question like it.
 */
export function focusOf(
  terms: ReadonlySet<string>,
  nearest: ReadonlySet<string>,
  indexed: IndexedPassage,
  passages: PassageIndex,
): Span | null {
  const { passage } = indexed;
  const [first, second] = passage.sentences;
  if (first && !second && passage.quotations.length === 0) return first;
  const telling = tellingTerms(terms, LEAST_SHARE, indexed) ?? tellingTerms(nearest, LEAST_SHARE_OF_NEAREST, indexed);
  if (!telling) return null;
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

/** Those of some terms that a passage has; undefined if they are too few to tell one sentence from another. */
function tellingTerms(
  terms: ReadonlySet<string>,
  leastShare: number,
  { positions }: IndexedPassage,
): string[] | undefined {
  const held = [...terms].filter((term) => positions.has(term));
  return held.length > 0 && held.length >= leastShare * terms.size ? held : undefined;
}

function isInside(inner: Span, outer: Span): boolean {
  return inner.start >= outer.start && inner.end <= outer.end;
}

/** The sentence with the highest BM25 for some terms; undefined if none holds any of them. */
function bestSentence(
  { sentences }: IndexedPassage,
  terms: readonly string[],
  weight: (term: string) => number,
  averageLength: number,
): { readonly sentence: IndexedSentence; readonly value: number } | undefined {
  let best: { sentence: IndexedSentence; value: number } | undefined;
  for (const sentence of sentences) {
    const normalisation = K * (1 - B + (B * sentence.length) / averageLength);
    let value = 0;
    for (const term of terms) {
      const count = sentence.counts.get(term);
      if (count !== undefined) value += (weight(term) * count * (K + 1)) / (count + normalisation);
    }
    if (value > (best?.value ?? 0)) best = { sentence, value };
  }
  return best;
}
