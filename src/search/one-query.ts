import type { Document } from '../documents/index.ts';
import { lazy, type Span, termPrior } from '../text/index.ts';
import type { Indexes } from './indexes/index.ts';
import type { IndexedPassage } from './indexes/indexed-passage.ts';
import { byStanding, judge } from './judging.ts';
import type { SearchOptions, SearchResult } from './match.ts';
import type { Opened } from './opened.ts';
import {
  type AskedSpeaker,
  areSameSpeakers,
  distanceOf,
  hasWordsOf,
  isOnlyOf,
  namedSpeakers,
  topicOf,
  withoutNames,
} from './query/asked-speaker.ts';
import { mayBeSaidBy } from './query/common-nouns.ts';
import { meaningsOf } from './query/meanings.ts';
import type { Query, QueryTerm } from './query/query.ts';
import { unusedWords } from './query/unused-words.ts';
import { ALL_USED, BELOW_ANSWER, outcomeOf } from './ranking/confidence.ts';
import { rank } from './ranking/rank.ts';
import { FAR_BEHIND, limited, type Ranked } from './ranking/ranked.ts';

/** What somebody is asked about is what makes up such a share of the weight of its words, or more. */
const MOST_OF_TOPIC = 0.5;

/**
 * What one reading of a message finds.
 *
 * @param askedFor Those whose words the message asks for.
 */
export function searchFor(
  query: Query,
  askedFor: readonly AskedSpeaker[],
  options: SearchOptions,
  opened: Opened,
): SearchResult {
  const { indexes } = opened;
  const { documents, speaker, limit } = options;
  const asked = askedFor.filter(({ isCommon }) => !isCommon);
  const nouns = askedFor.filter(({ isCommon }) => isCommon);
  const isAll = isOnlyOf(query, nouns);
  const maySay = (words: () => Span, { indexed, isLikeQuestions }: Ranked) =>
    // What is like the questions that a passage answers may be put in other words than who speaks.
    (isLikeQuestions && !isAll) ||
    nouns.every(({ name }) => mayBeSaidBy(name, words(), indexed, indexes.passages, isAll));
  const only = speaker === undefined ? [] : namedSpeakers(speaker, opened.documents);
  const ranked = rankFor(query, options, asked, only, opened);
  const best = ranked[0]?.confidence ?? 0;
  const terms = new Set(query.terms.map(({ term }) => term));
  // Who is to have said it does not tell which words were said.
  const topic = lazy(() => meaningsOf(withoutNames(terms, [...only, ...asked]), indexes));
  const about = topicOf(query, asked);
  const isAbout = ({ indexed }: Ranked) => about === query || speaksOf(about, indexed, indexes);
  const matches = ranked
    .filter(({ confidence }) => confidence >= FAR_BEHIND * best)
    .map((found) => (isAbout(found) ? found : limited(found, BELOW_ANSWER, 'other-topic')))
    .map((found) => judge(found, { terms, topic, asked, only, maySay }, opened))
    .sort(byStanding)
    .slice(0, limit)
    .map(({ match }) => match);
  const outcome = outcomeOf(matches[0]?.confidence ?? 0);
  return {
    outcome,
    matches,
    asksMore: false,
    isSearchable: query.terms.length > 0,
    // Of several readings it is told of one.
    get unknown() {
      return outcome === 'none' ? unusedWords(query, documents, indexes) : [];
    },
    content: outcome === 'none' ? query.terms.map(({ typed, isUnderstood }) => ({ typed, isUnderstood })) : [],
  };
}

/**
 * Passages, best first, each once; where somebody's words are asked for, up to twice as many. Their own are looked for
 * without their name too, which they need not say.
 *
 * @param only The only ones whose words are looked in; anybody's for none.
 */
function rankFor(
  query: Query,
  { documents, limit, unfinished = false }: SearchOptions,
  asked: readonly AskedSpeaker[],
  only: readonly AskedSpeaker[],
  opened: Opened,
): Ranked[] {
  const { indexes, explains } = opened;
  const rankOf = (some: Query, speakers: readonly AskedSpeaker[], mayAsk: boolean) => {
    const isWanted = speakers.length === 0 ? undefined : (passage: number) => hasWordsOf(speakers, passage, indexes);
    return (documents ?? [undefined]).flatMap((document) =>
      rank(some, indexes, { limit, unfinished, explains, document, isWanted, mayAsk }),
    );
  };
  const ranked = bestFirst(rankOf(query, only, false)).slice(0, limit);
  const topic = topicOf(query, [...only, ...asked]);
  const ownWords = () => passagesOf(wordsAsked(query, asked, only), documents ?? opened.documents, limit, indexes);
  const theirs = topic === query ? ownWords() : rankOf(topic, only.length > 0 ? only : asked, asked.length > 0);
  if (theirs.length === 0) return ranked;
  const seen = new Set<number>();
  return bestFirst([...ranked, ...theirs]).filter(({ indexed }) => seen.size < seen.add(indexed.number).size);
}

/** Those of whose words a query asks for any, as “What did he say?” does where one's are looked in only. */
function wordsAsked(query: Query, asked: readonly AskedSpeaker[], only: readonly AskedSpeaker[]) {
  if (only.length === 0) return isOnlyOf(query, asked) ? asked : [];
  const isOfNobodyElse = asked.every((each) => only.some((other) => areSameSpeakers(each, other)));
  return isOfNobodyElse && (query.terms.length === 0 || isOnlyOf(query, [...only, ...asked])) ? only : [];
}

/** The passages that have or tell words of some speakers, nearest to be theirs alone first, for whoever asks for nothing else of them. */
function passagesOf(
  speakers: readonly AskedSpeaker[],
  documents: readonly Document[],
  limit: number,
  indexes: Indexes,
): Ranked[] {
  const { passages } = indexes;
  const numbers = documents
    .filter((document) => speakers.some((each) => each.speakers.has(document)))
    .flatMap((document) => document.passages.map((_, at) => passages.rangeOf(document).from + at))
    .filter((number) => hasWordsOf(speakers, number, indexes));
  const fromTheirs = (number: number) => {
    const { document, passage } = passages.placeOf(number);
    return distanceOf(speakers, document, passage);
  };
  return numbers
    .map((number) => ({ number, distance: fromTheirs(number) }))
    .sort((a, b) => a.distance - b.distance)
    .slice(0, limit)
    .map(({ number }) => ({ indexed: passages.at(number), confidence: ALL_USED, isLikeQuestions: false }));
}

/** Whether a passage, or a question that it answers, uses most of the words of a query, rare ones for more. */
function speaksOf({ terms }: Query, { number, positions }: IndexedPassage, { passages, questions }: Indexes): boolean {
  const weightOf = (some: readonly QueryTerm[]) =>
    some.reduce(
      (sum, { term, number: own }) =>
        sum + termPrior(term) * (questions.isEmpty ? passages.idf(term) : questions.terms.weight(own)),
      0,
    );
  const known = terms.filter(({ isUnderstood }) => isUnderstood);
  const used = known.filter(
    (each) =>
      positions.has(each.term) ||
      each.translations.some((terms) => terms.every((term) => positions.has(term))) ||
      questions.terms.support(each.number, number) > 0,
  );
  return used.length > 0 && weightOf(used) >= MOST_OF_TOPIC * weightOf(known);
}

function bestFirst(ranked: readonly Ranked[]): Ranked[] {
  return ranked.toSorted((a, b) => b.confidence - a.confidence);
}
