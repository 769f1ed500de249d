import { analyze, isQuestion, memoizedByValue } from '../../text/index.ts';
import { hasWord, type IndexedPassage, type IndexedSentence } from '../indexes/indexed-passage.ts';
import type { Candidate, PassageIndex } from '../indexes/passages.ts';
import type { Query, QueryTerm } from '../query/query.ts';
import { isAround } from './around.ts';
import { RELATIVE } from './confidence.ts';
import { newIn } from './numbers.ts';
import type { Sought, Valued } from './sought.ts';

/** What each feature weighs; fitted on questions of several kinds of documents, each worth its place (docs/answers.md). */
export const WEIGHTS = {
  miniSearch: 1,
  /** Neighbouring words of the query, stop words too, that are neighbours in the passage: “most of”, “in 1963”. */
  bigrams: 0.8,
  /** Neighbouring terms of the query, or words that may stand for them, that are neighbours in the passage. */
  pairs: 0.75,
  /** Share of the query's weight in the sentence that has most of it, what stands for its terms counted in part. */
  sentence: 18,
  /** The same in the first sentence, as weight: it says what the passage is about. */
  lead: 0.5,
  /** A number in the best sentence of a passage, when the query asks for one. */
  number: 3.5,
  /** What stands for terms that the passage lacks. */
  related: 1.9,
  /** Against every term that the passage lacks, whatever its weight. */
  missing: -3,
  /** Terms that the passage lacks, but who speaks in it, its headings or its label have. */
  context: 6,
  /** Terms that the passage lacks, but the document's title has. */
  title: 2,
  /** Against long passages, which hold more words by chance, */
  length: -2.4,
  /** but not against many sentences, which answer more. */
  sentences: 2.2,
  /** Against what asks itself: in a conversation the answer stands behind it. */
  asks: -6,
};

/** How far a word is supported that a passage lacks, but the item has in which it stands: “Windrush” above “Damage: 90 → 80”. */
const OUTER = 0.75;
/** The same where a heading has it: “Nyx” above “Shadowstep: range 600 → 550”. */
const HEADED = 0.6;
/** … and no passage has it, so that nothing else can be meant. */
const HEADED_ONLY = 0.9;
/** … in place of all of its weight, where it is around a passage only. */
const OUTER_CONTEXT = 0.5;
/** As many items in which others stand are remembered. */
const MOST_OUTER = 1000;
const termsIn = memoizedByValue((item: string) => new Set(analyze(item).map(({ term }) => term)), MOST_OUTER);
const NAMES = Object.keys(WEIGHTS) as (keyof typeof WEIGHTS)[];

/** What a query weighs. */
export function weightOf(sought: readonly Sought[]): number {
  return sum(sought, ({ weight }) => weight);
}

/** How far a passage holds the very word of a term: less for a relative of it, and for what stands above the passage. */
export function supportOf(term: QueryTerm, query: Query, indexed: IndexedPassage, passages: PassageIndex): number {
  if (hasWord(indexed, term)) return 1;
  if (indexed.positions.has(term.term)) return RELATIVE;
  const { outer, headings, lead } = indexed.passage;
  if (outer.some((item) => termsIn(item).has(term.term))) return OUTER;
  // One that is a question is asked of the passage, which tells more.
  const above = [...headings.filter((heading) => !isQuestion(heading)), lead ?? ''].map(termsIn);
  if (!isAround(term, query, indexed, above)) return 0;
  return passages.has(term.term) ? HEADED : HEADED_ONLY;
}

/** What is sought of a query, and what of it a passage holds. */
interface Held {
  readonly term: QueryTerm;
  readonly weight: number;
  /** Whether neither the passage nor what stands above it has the term. */
  readonly isLacking: boolean;
  /** The term, or what stands in for it, best first. */
  readonly valued: readonly Valued[];
}

interface Scored {
  readonly score: number;
  /** What it would be without anything of the query. */
  readonly nothing: number;
  /** What the passage, and its best sentence, hold of the query's weight. */
  readonly coverage: number;
  readonly sentence: number;
}

/** How much a passage says of what is sought, and how well. */
export function scoreOf(
  { indexed, score: byMiniSearch }: Candidate,
  query: Query,
  sought: readonly Sought[],
  passages: PassageIndex,
  weights: typeof WEIGHTS,
): Scored {
  const { positions, sentences } = indexed;
  const held = sought.map(({ term, weight, standIns }): Held => {
    const support = supportOf(term, query, indexed, passages);
    const own = support === 0 ? [] : [{ terms: [term.term], worth: weight * support }];
    const others = standIns.filter(({ terms }) => terms.every((each) => positions.has(each)));
    return { term, weight, isLacking: support === 0, valued: [...own, ...others] };
  });
  const above = new Set(
    held.flatMap(({ term: { term }, isLacking }) => (isLacking || positions.has(term) ? [] : [term])),
  );
  const bySentence = sentences.map(({ counts }) =>
    sum(held, ({ valued }) => {
      const best = valued.find(({ terms }) => terms.every((each) => counts.has(each) || above.has(each)));
      return best?.worth ?? 0;
    }),
  );
  const sentence = Math.max(0, ...bySentence);
  const best = sentences[bySentence.indexOf(sentence)];
  const asked = weightOf(sought);
  const inContext = (terms: ReadonlySet<string>) =>
    sum(held, ({ term: { term }, weight, isLacking }) => {
      if (!terms.has(term) || positions.has(term)) return 0;
      return isLacking ? weight : OUTER_CONTEXT * weight;
    });
  const features: Record<keyof typeof WEIGHTS, number> = {
    miniSearch: byMiniSearch,
    bigrams: bigramsIn(indexed, query, passages),
    pairs: pairsIn(indexed, query, held),
    sentence: sentence / asked,
    lead: bySentence[0] ?? 0,
    number: query.asksForNumber() && best && hasNumber(best, indexed, query) ? 1 : 0,
    related: sum(held, ({ valued: [best], isLacking }) => (isLacking ? (best?.worth ?? 0) : 0)),
    missing: held.filter(({ isLacking }) => isLacking).length,
    length: Math.log(indexed.length + 1),
    context: inContext(indexed.context),
    title: inContext(passages.titleOf(indexed.document)),
    sentences: Math.log(sentences.length + 1),
    asks: indexed.asks,
  };
  let score = 0;
  for (const name of NAMES) score += features[name] * weights[name];
  return {
    score,
    nothing: weights.missing * sought.length + weights.length * features.length,
    coverage: sum(held, ({ valued: [best] }) => best?.worth ?? 0),
    sentence,
  };
}

function hasNumber({ span: { start, end } }: IndexedSentence, { passage }: IndexedPassage, query: Query): boolean {
  return /\p{N}/u.test(newIn(passage.text.slice(start, end), passage, query));
}

/** The idf of the query's pairs of neighbouring words that stand side by side in the passage too. */
function bigramsIn({ pairs }: IndexedPassage, query: Query, passages: PassageIndex): number {
  return sum(query.bigrams, ({ key, pair }) => (pairs.has(key) ? passages.pairIdf(pair) : 0));
}

/** What the query's pairs of neighbouring terms are worth of which both, or words related to them, are neighbours. */
function pairsIn({ positions }: IndexedPassage, { terms, termBigrams }: Query, held: readonly Held[]): number {
  const byTerm = new Map(
    held.filter(({ term }) => terms.includes(term)).map(({ term, valued }) => [term.term, valued] as const),
  );
  return sum(termBigrams, ([first, second]) => {
    let best = 0;
    for (const a of byTerm.get(first) ?? []) {
      for (const b of byTerm.get(second) ?? []) {
        const worth = (a.worth + b.worth) / 2;
        const [last, next] = [a.terms.at(-1) ?? '', b.terms[0] ?? ''];
        if (worth > best && areNeighbours(positions.get(last) ?? [], positions.get(next) ?? [])) best = worth;
      }
    }
    return best;
  });
}

function areNeighbours(first: readonly number[], second: readonly number[]): boolean {
  return first.some((position) => second.includes(position - 1) || second.includes(position + 1));
}

function sum<Item>(items: readonly Item[], value: (item: Item) => number): number {
  return items.reduce((total, item) => total + value(item), 0);
}
