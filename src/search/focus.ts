import { attributionsIn, type Passage } from '../documents/index.ts';
import { contains, isQuestion, type Span, wholeOf } from '../text/index.ts';
import { termScore } from './indexes/bm25.ts';
import type { Indexes } from './indexes/index.ts';
import type { IndexedPassage, IndexedSentence } from './indexes/indexed-passage.ts';
import type { PassageIndex } from './indexes/passages.ts';
import type { Meanings } from './query/meanings.ts';

/**
 * Below these shares of a query's terms, or of those of the question most like it, no focus is chosen by them: the passage
 * may merely share a name with it. With them 87 % of what is bold on the article is right, without 83 %.
 */
const LEAST_SHARE = 0.2;
const LEAST_SHARE_OF_NEAREST = 0.3;

/** Of what is so short nothing is set off: the next sentence may say the opposite, or how it ended. In UTF-16 units. */
const SHORT = 200;
const FEW_SENTENCES = 4;

/** What the query's own choice of a sentence counts beside that of a question which is just like it. */
const OWN_VOTE = 0.5;

/** The sentence of a passage that some terms choose: its place among these, and those terms that the passage has. */
export interface Ballot {
  readonly sentence: number;
  readonly telling: () => readonly string[];
}

/** What a question chooses that is somewhat like a query. */
export interface Vote extends Ballot {
  /** From 0 to 1. */
  readonly weight: number;
}

/** The words of a query where they stand in a passage; those with nothing but white space between them as one. */
export function highlightsOf(terms: Iterable<string>, indexed: IndexedPassage, passages: PassageIndex): Span[] {
  const { passage } = indexed;
  const found: Span[] = [];
  for (const { start, end } of passages.placesOf(terms, indexed)) {
    const last = found.at(-1);
    if (last && passage.text.slice(last.end, start).trim() === '') found[found.length - 1] = { start: last.start, end };
    else found.push({ start, end });
  }
  return found;
}

/**
 * The sentence that a question which a passage answers is about.
 *
 * @returns undefined if its terms do not tell one from another.
 */
export function ballotOf(terms: readonly Meanings[], indexed: IndexedPassage, indexes: Indexes): Ballot | undefined {
  return ballotFor(terms, LEAST_SHARE_OF_NEAREST, indexed, indexes, () => true);
}

/** The piece that any answer from a passage is in, if that is told by the passage alone: its only sentence. */
export function onlyFocusOf({ sentences: [first, second], quotations }: Passage): Span | undefined {
  return second || quotations.length > 0 ? undefined : first;
}

/**
 * The piece of a passage that answers: its best sentence or, if all words found in that sentence stand inside
 * quotation marks, the quoted words. Null if nothing tells one sentence from another, or where all of them are short.
 *
 * The passage's questions that are like the query vote for the sentence, since they say what it is about in other words,
 * the more like it the more; the query has half a vote.
 *
 * @param terms The query's, each with what it means in the language of the passages.
 * @param questions What these questions choose, the likest first.
 * @param isWanted Which sentences, and words in them, it may be; any if left out.
 */
export function focusOf(
  terms: () => readonly Meanings[],
  questions: readonly Vote[],
  indexed: IndexedPassage,
  indexes: Indexes,
  isWanted: (words: Span) => boolean = () => true,
): Span | null {
  const { passage, sentences } = indexed;
  // What is told of somebody is not narrowed to the few words of theirs in it, nor what the publisher sets off.
  const quotations = passage.quotations.filter((quotation) => isQuoted(quotation, passage));
  const [first, second] = passage.sentences;
  if (first && !second && quotations.length === 0) return first;
  if (isShort(passage)) return null;
  const spanOf = ({ sentence }: Ballot) => sentences[sentence]?.span ?? { start: 0, end: 0 };
  const votes = new Map<number, number>();
  const cast = ({ sentence }: Ballot, weight: number) => votes.set(sentence, (votes.get(sentence) ?? 0) + weight);
  const wanted = questions.filter((vote) => isWanted(spanOf(vote)));
  for (const vote of wanted) cast(vote, vote.weight);
  const [most = 0, next = 0] = [...votes.values()].sort((a, b) => b - a);
  // To find what the query's words mean takes long: only where that decides.
  const isDecided = most - next > OWN_VOTE && quotations.length === 0;
  const own = isDecided ? undefined : ballotFor(terms(), LEAST_SHARE, indexed, indexes, isWanted);
  if (own) cast(own, OWN_VOTE);
  const [elected] = [...votes].sort(([, a], [, b]) => b - a);
  const ballot = [...(own ? [own] : []), ...wanted].find(({ sentence }) => sentence === elected?.[0]);
  if (!ballot) return null;
  const span = spanOf(ballot);
  const answering = behindQuestion(span, passage, isWanted);
  if (quotations.length === 0) return answering;
  const found = highlightsOf(ballot.telling(), indexed, indexes.passages).filter((word) => contains(span, word));
  const quoted = quotations.find(
    (quotation) => contains(span, quotation) && isWanted(quotation) && found.every((word) => contains(quotation, word)),
  );
  return quoted ?? answering;
}

/** A sentence, or, of a question, the first behind it that is none: it asks what is answered there. */
function behindQuestion(span: Span, { text, sentences }: Passage, isWanted: (words: Span) => boolean): Span {
  const asks = ({ start, end }: Span) => isQuestion(text.slice(start, end));
  if (!asks(span)) return span;
  return sentences.find((other) => other.start >= span.end && !asks(other) && isWanted(other)) ?? span;
}

/** Whether a passage is one person's few short sentences, which are soon read together. */
function isShort(passage: Passage): boolean {
  const isBrief = passage.text.length <= SHORT && passage.sentences.length <= FEW_SENTENCES;
  return isBrief && attributionsIn(passage, wholeOf(passage)).length === 1;
}

/** Whether words in quotation marks are somebody's in a sentence of the publisher's: not what a speaker quotes, or denies. */
function isQuoted(quotation: Span, passage: Passage): boolean {
  const sentence = passage.sentences.find((span) => contains(span, quotation)) ?? quotation;
  const kindsIn = (span: Span) => attributionsIn(passage, span).map(({ attribution }) => attribution.kind);
  const around = kindsIn(sentence);
  return (
    kindsIn(quotation).every((kind) => kind === 'speaker') &&
    around.includes('publisher') &&
    !around.includes('reporting')
  );
}

/** Those of some terms that a passage has. */
export function tellingTerms(terms: readonly Meanings[], { positions }: IndexedPassage): string[] {
  return terms.flatMap((meanings) => meanings.filter((term) => positions.has(term)));
}

/**
 * What some terms choose among wanted sentences: the one with the highest BM25; undefined if none holds any of them, or
 * several hold them alike. A name counts for all sentences that name the same one otherwise, too, such as China by Beijing,
 * or whose words are that one's, so that it does not tell these apart.
 *
 * @param leastShare So many of them the passage must have, or they are too few to tell one sentence from another.
 */
function ballotFor(
  terms: readonly Meanings[],
  leastShare: number,
  indexed: IndexedPassage,
  { passages, questions }: Indexes,
  isWanted: (words: Span) => boolean,
): Ballot | undefined {
  const held = terms.filter((meanings) => meanings.some((term) => indexed.positions.has(term)));
  if (held.length < leastShare * terms.length) return undefined;
  const { byTerm, bySentence } = questions.names.inSentencesOf(indexed.passage);
  const isNamedIn = (term: string, sentence: number) =>
    [...(byTerm.get(term) ?? [])].some((name) => bySentence[sentence]?.has(name));
  const worthOf = (term: string, sentence: number, { counts, length }: IndexedSentence) => {
    // Weighting by termPrior in English helps to find the passage, but not the sentence.
    const weight = passages.idf(term);
    if (isNamedIn(term, sentence)) return weight;
    const count = counts.get(term);
    return count === undefined ? 0 : weight * termScore(count, length, passages.averageSentenceLength);
  };
  const [best, next] = indexed.sentences
    .map((each, sentence) => ({ each, sentence }))
    .filter(({ each }) => isWanted(each.span))
    .map(({ each, sentence }) => ({
      sentence,
      value: held.reduce(
        (sum, meanings) => sum + Math.max(...meanings.map((term) => worthOf(term, sentence, each))),
        0,
      ),
    }))
    .sort((a, b) => b.value - a.value);
  if (!best || best.value === 0 || best.value === next?.value) return undefined;
  return { sentence: best.sentence, telling: () => tellingTerms(held, indexed) };
}
