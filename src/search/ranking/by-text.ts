import type { Document } from '../../documents/index.ts';
import type { Indexes } from '../indexes/index.ts';
import { hasWord, type IndexedPassage } from '../indexes/indexed-passage.ts';
import type { PassageIndex } from '../indexes/passages.ts';
import { looksUp, type Query } from '../query/query.ts';
import { isAround } from './around.ts';
import {
  BELOW_ANSWER,
  type Coefficients,
  confidenceByWords,
  FEW_TERMS,
  type Features,
  lacksName,
  lacksPair,
  probability,
  type TermUse,
} from './confidence.ts';
import { isOfAnother } from './first-person.ts';
import { type Explanation, type Limit, limited, type Ranked, type RankOptions } from './ranked.ts';
import { soughtIn } from './sought.ts';
import { scoreOf, supportOf, WEIGHTS, weightOf } from './text-score.ts';

/**
 * - `coverage`: share of the query's weight in terms that the passage holds, words related to them counted in part;
 * - `sentence`: the same for the sentence that has most of it;
 * - `margin`: ln(how far its score is above the next passage's, or above that of one with nothing of the query, + 1);
 * - `size`: ln(passages in the library): among many, more are good by chance;
 * - `terms`: ln(terms of the query).
 */
type TextFeatures = Features<'coverage' | 'sentence' | 'margin' | 'size' | 'terms'>;

const COEFFICIENTS: Coefficients<keyof TextFeatures> = {
  // By 0.45 less than fitted: what documents do not answer is asked about more often, and nearer, than in the sets.
  constant: -5.66,
  coverage: 2.67,
  sentence: 2.53,
  margin: 0.99,
  size: -0.25,
  terms: 0.59,
};

/** How far a word is supported that stands around a passage, not in it. */
const AROUND = 0.25;
/** By so many of what may stand for each term passages are looked for that have none of the terms. */
const LOOKED_FOR = 4;

/** A passage that has no greater margin (`TextFeatures`) answers a question of few terms no better than the next one. */
const LEAST_AHEAD = 1;

/** Ranks passages by their text: MiniSearch's score, how the query's words stand in it, and words related to them. */
export function rankByText(
  query: Query,
  document: Document | undefined,
  indexes: Indexes,
  { limit, explains, isWanted, mayAsk }: RankOptions,
  weights = WEIGHTS,
): Ranked[] {
  const { passages } = indexes;
  if (!passages.areSearchedByText) return [];
  const sought = soughtIn(query, indexes);
  const standIns = (most: number) =>
    sought.flatMap((each) => each.standIns.slice(0, most).flatMap(({ terms }) => terms));
  const lookedFor = {
    terms: sought.map(({ term }) => term.term),
    standIns: standIns(LOOKED_FOR),
    related: standIns(Number.POSITIVE_INFINITY),
    pairs: query.bigrams.map(({ key }) => key),
  };
  const candidates = passages.candidates(lookedFor, document, isWanted);
  if (candidates.length === 0) return [];
  const asked = weightOf(sought);
  const scored = candidates
    .map((candidate) => ({ ...candidate, ...scoreOf(candidate, query, sought, passages, weights) }))
    .sort((a, b) => b.score - a.score);
  return scored.slice(0, limit).map(({ indexed, score, coverage, sentence, nothing }, at) => {
    const next = Math.max(nothing, scored[at === 0 ? 1 : 0]?.score ?? nothing);
    const features = {
      coverage: coverage / asked,
      sentence: sentence / asked,
      margin: Math.log(Math.max(0, score - next) + 1),
      size: Math.log(passages.size),
      terms: Math.log(sought.length),
    };
    const uses = usesIn(indexed, query, passages);
    const confidence = confidenceByWords(probability(features, COEFFICIENTS), uses);
    const explanation = explains ? explainByText(query, indexed, passages, features) : undefined;
    const ranked = { indexed, confidence, isLikeQuestions: false, ...(explanation && { explanation }) };
    if (confidence <= BELOW_ANSWER) return ranked;
    const rule =
      limitByText(uses, query, indexed, passages) ?? (mayAsk ? undefined : limitByFewness(query, indexed, features));
    return rule ? limited(ranked, BELOW_ANSWER, rule) : ranked;
  });
}

/** How a passage, or what stands around it, uses the terms of a query. */
function usesIn(indexed: IndexedPassage, query: Query, passages: PassageIndex): TermUse[] {
  const title = passages.titleOf(indexed.document);
  return query.terms.map((term) => {
    const support = supportOf(term, query, indexed, passages);
    const around = support === 0 && isAround(term, query, indexed, [indexed.context, title]) ? AROUND : 0;
    return { term, weight: passages.weight(term.term), support: support || around };
  });
}

/** Why a text is no certain answer to a query by how it has the words of that, if so. */
function limitByText(
  uses: readonly TermUse[],
  query: Query,
  indexed: IndexedPassage,
  passages: PassageIndex,
): Limit | undefined {
  if (lacksName(uses)) return 'lacks-name';
  if (lacksPair(uses, query)) return 'lacks-pair';
  if (!query.terms.some((term) => hasWord(indexed, term))) return 'only-relatives';
  if (!asksEnough(query, indexed)) return 'one-verb';
  if (isOneTranslation(uses)) return 'one-translation';
  return isOfAnother(query, indexed, passages) ? 'other-speaker' : undefined;
}

/** A query of few words asks for something of which any passage may have these, unless the words are looked up. */
function limitByFewness(query: Query, indexed: IndexedPassage, { margin }: TextFeatures): Limit | undefined {
  if (query.terms.length > FEW_TERMS || looksUp(query)) return undefined;
  if (isOtherForm(query, indexed)) return 'only-relatives';
  // Several that have all of its words may answer: both documents where “who lays eggs?” is told.
  const hasAll = query.terms.length > 1 && query.terms.every(({ term }) => indexed.positions.has(term));
  return margin < LEAST_AHEAD && !hasAll ? 'undecided' : undefined;
}

/** Whether a query says more than a verb, of which a passage may tell anything: “where did they meet”. */
function asksEnough({ terms, isLookUp }: Query, indexed: IndexedPassage): boolean {
  const [only, second] = terms;
  return !only || second !== undefined || isLookUp || (only.isNoun && hasWord(indexed, only));
}

/** Whether the only word of a question stands there but in a form which may mean something else: “booked” for “book”. */
function isOtherForm({ terms: [only, second] }: Query, { words }: IndexedPassage): boolean {
  if (!only || second || !/^[a-z]+$/.test(only.word)) return false;
  const plain = (word: string) => word.replace(/ies$/, 'y').replace(/e?s$/, '');
  return !(words.get(only.term) ?? []).some((form) => plain(form) === plain(only.word));
}

/** Whether nothing of a query is found but one word, by what it means in another language. */
function isOneTranslation(uses: readonly TermUse[]): boolean {
  const used = uses.filter(({ support }) => support > 0);
  return used.every(({ term }) => term.isTranslated) && new Set(used.map(({ term }) => term.typed)).size === 1;
}

function explainByText(
  query: Query,
  indexed: IndexedPassage,
  passages: PassageIndex,
  features: TextFeatures,
): Explanation {
  return {
    by: 'text',
    features,
    terms: query.terms.map((each) => ({
      typed: each.typed,
      term: each.term,
      weight: passages.weight(each.term),
      support: supportOf(each, query, indexed, passages),
    })),
    bigrams: query.bigrams.map(({ bigram, key, pair }) => ({
      bigram,
      weight: passages.pairIdf(pair),
      support: indexed.pairs.has(key) ? 1 : 0,
    })),
    limits: [],
  };
}
