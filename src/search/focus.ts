import { attributionsIn, type Passage } from '../documents/index.ts';
import { contains, type Span } from '../text/index.ts';
import { termScore } from './indexes/bm25.ts';
import type { IndexedPassage, IndexedSentence } from './indexes/indexed-passage.ts';
import type { PassageIndex } from './indexes/passages.ts';

/**
 * Below these shares of a query's terms, or of those of the question most like it, no focus is chosen by them: the passage
 * may merely share a name with it. With them 87 % of what is bold on the article is right, without 83 %.
 */
const LEAST_SHARE = 0.2;
const LEAST_SHARE_OF_NEAREST = 0.3;

/** A term, or those that mean the same. */
export type Meanings = readonly string[];

/** What the query's own choice of a sentence counts beside that of a question like it. */
const OWN_VOTE = 0.5;

/** The words of a query where they stand in a passage; those with nothing but white space between them as one. */
export function highlightsOf(terms: ReadonlySet<string>, indexed: IndexedPassage, passages: PassageIndex): Span[] {
  const { passage } = indexed;
  const found: Span[] = [];
  for (const { term, start, end } of passages.placesOf(indexed)) {
    if (!terms.has(term)) continue;
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
 * The passage's questions that are like the query vote for the sentence, since they say what it is about in other words;
 * the query has half a vote.
 *
 * @param terms The query's, each with what it means in the language of the passages.
 * @param nearest The same of these questions, best first.
 * @param isWanted Which sentences, and words in them, it may be; any if left out.
 */
export function focusOf(
  terms: readonly Meanings[],
  nearest: readonly (readonly Meanings[])[],
  indexed: IndexedPassage,
  passages: PassageIndex,
  isWanted: (words: Span) => boolean = () => true,
): Span | null {
  const { passage } = indexed;
  const [first, second] = passage.sentences;
  // What is told of somebody is not narrowed to the few words of theirs in it, nor what the publisher sets off.
  const quotations = passage.quotations.filter((quotation) => isQuoted(quotation, passage));
  if (first && !second && quotations.length === 0) return first;
  const sentences = indexed.sentences.filter((sentence) => isWanted(sentence.span));
  const voters = [
    { telling: tellingTerms(terms, LEAST_SHARE, indexed), votes: OWN_VOTE },
    ...nearest.map((each) => ({ telling: tellingTerms(each, LEAST_SHARE_OF_NEAREST, indexed), votes: 1 })),
  ];
  // Weighting by termPrior in English helps to find the passage, but not the sentence.
  const ballots = voters.flatMap(({ telling = [], votes }) => {
    const best = bestSentence(sentences, telling, (term) => passages.idf(term), passages.averageSentenceLength);
    return best ? [{ best, telling, votes }] : [];
  });
  const counts = new Map<IndexedSentence, number>();
  for (const { best, votes } of ballots) counts.set(best, (counts.get(best) ?? 0) + votes);
  const [elected] = [...counts].sort(([, a], [, b]) => b - a);
  if (!elected) return null;
  const { span } = elected[0];
  const telling = ballots.find(({ best }) => best === elected[0])?.telling;
  const found = highlightsOf(new Set(telling), indexed, passages).filter((word) => contains(span, word));
  const quoted = quotations.find(
    (quotation) => contains(span, quotation) && isWanted(quotation) && found.every((word) => contains(quotation, word)),
  );
  return quoted ?? span;
}

/** Whether some words in quotation marks are somebody's, quoted in a sentence that reports nobody. */
function isQuoted(quotation: Span, passage: Passage): boolean {
  const sentence = passage.sentences.find((span) => contains(span, quotation)) ?? quotation;
  const isAll = attributionsIn(passage, quotation).every(({ attribution }) => attribution.kind === 'speaker');
  return isAll && !attributionsIn(passage, sentence).some(({ attribution }) => attribution.kind === 'reporting');
}

/** Those of some terms that a passage has; undefined if they are too few to tell one sentence from another. */
function tellingTerms(
  terms: readonly Meanings[],
  leastShare: number,
  { positions }: IndexedPassage,
): string[] | undefined {
  const held = terms
    .map((meanings) => meanings.filter((term) => positions.has(term)))
    .filter(({ length }) => length > 0);
  return held.length > 0 && held.length >= leastShare * terms.length ? held.flat() : undefined;
}

/** The sentence with the highest BM25 for some terms; undefined if none holds any of them. */
function bestSentence(
  sentences: readonly IndexedSentence[],
  terms: readonly string[],
  weight: (term: string) => number,
  averageLength: number,
): IndexedSentence | undefined {
  let best: { sentence: IndexedSentence; value: number } | undefined;
  for (const sentence of sentences) {
    let value = 0;
    for (const term of terms) {
      const count = sentence.counts.get(term);
      if (count !== undefined) value += weight(term) * termScore(count, sentence.length, averageLength);
    }
    if (value > (best?.value ?? 0)) best = { sentence, value };
  }
  return best?.sentence;
}
