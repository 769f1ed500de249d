import type { Document, Passage } from '../documents/index.ts';
import { contains, isQuestion, lazy, type Span, type StemOf, termPrior, wholeOf } from '../text/index.ts';
import { answeredQuestion } from './answered-question.ts';
import {
  type AskedSpeaker,
  areWordsOf,
  askedSpeakers,
  isAllOf,
  isOnlyOf,
  namedSpeakers,
  topicOf,
  withoutNames,
} from './asked-speaker.ts';
import { Ballots } from './ballots.ts';
import { mayBeSaidBy } from './common-nouns.ts';
import { focusOf, highlightsOf, onlyFocusOf } from './focus.ts';
import { passagesHolding } from './holding.ts';
import { type Indexes, openIndexes } from './indexes/index.ts';
import type { IndexedPassage } from './indexes/indexed-passage.ts';
import type { PreparedSearch } from './indexes/prepare.ts';
import type { Holding, Match, SearchOptions, SearchResult } from './match.ts';
import { type Meanings, meaningsOf } from './meanings.ts';
import { analyzeQuery, type Query, type QueryTerm } from './query.ts';
import { ALL_USED, BELOW_ANSWER, type Outcome, outcomeOf } from './ranking/confidence.ts';
import { rank } from './ranking/rank.ts';
import { limited, type Ranked } from './ranking/ranked.ts';
import { alternativesIn, asksSomething, behindLeadIns, clausesOf, mentionedIn, readingsOf } from './readings.ts';
import { unusedWords } from './unused-words.ts';

/** Below this share of the best one's confidence, a passage merely shares a word with the question. */
const FAR_BEHIND = 0.1;

/** Fewer terms than these ask for nothing, in a part of a message. */
const FEWEST_OF_PART = 2;

function confidenceOf({ matches }: SearchResult): number {
  return matches[0]?.confidence ?? 0;
}

/** The first of those with the highest confidence. */
function surestOf(results: readonly SearchResult[]): SearchResult | undefined {
  return results.toSorted((a, b) => confidenceOf(b) - confidenceOf(a))[0];
}

/** What somebody is asked about is what makes up such a share of the weight of its words, or more. */
const MOST_OF_TOPIC = 0.5;

/** The sentence that some words stand in; the words themselves if they run on. */
function sentenceOf(words: Span, { sentences }: Passage): Span {
  return sentences.find((sentence) => contains(sentence, words)) ?? words;
}

/** A match, and whether the words that answer are of somebody whose words are asked for, if any are. */
interface Judged {
  readonly match: Match;
  readonly isTheirs: boolean;
}

const STANDINGS: readonly Outcome[] = ['answer', 'closest', 'none'];

function bestFirst(ranked: readonly Ranked[]): Ranked[] {
  return ranked.toSorted((a, b) => b.confidence - a.confidence);
}

/** Of passages that are as good as each other, the words of who was asked for come first. */
function byStanding(a: Judged, b: Judged): number {
  const standing = ({ match }: Judged) => STANDINGS.indexOf(outcomeOf(match.confidence));
  return (
    standing(a) - standing(b) || Number(b.isTheirs) - Number(a.isTheirs) || b.match.confidence - a.match.confidence
  );
}

/** Finds passages for questions. Opened once for a set of documents; keeps nothing of a question. */
export class Searcher {
  readonly #indexes: Indexes;
  readonly #documents: readonly Document[];
  readonly #explains: boolean;
  readonly #ballots: Ballots;

  /**
   * @param prepared What `prepareSearch` made of the same documents.
   * @param options.explain Whether matches say why they were found.
   */
  constructor(
    documents: readonly Document[],
    prepared: PreparedSearch,
    { explain = false }: { readonly explain?: boolean } = {},
  ) {
    this.#indexes = openIndexes(documents, prepared);
    this.#ballots = new Ballots(this.#indexes);
    this.#documents = documents;
    this.#explains = explain;
  }

  /** The stem of a normalised word, looked up where the documents have the word. */
  get stemOf(): StemOf {
    return this.#indexes.lexicon.stemOf;
  }

  /** @param question As people type it, in any wording and of any length. */
  search(question: string, options: SearchOptions): SearchResult {
    const asked = askedSpeakers(question, this.#documents);
    if (options.unfinished)
      return this.#search(analyzeQuery(question, this.#indexes, { unfinished: true }), asked, options);
    const { whole, parts, joined, areAsides } = readingsOf(question);
    const read = (readings: readonly string[]) => this.#read(readings, areAsides, asked, options);
    const all = this.#search(analyzeQuery(whole, this.#indexes, { isAside: areAsides }), asked, options);
    const each = read(parts);
    const surest = surestOf([all, ...each]) ?? all;
    if (surest.outcome === 'answer') {
      const answers = (result: SearchResult) =>
        result.outcome === 'answer' && result.matches[0]?.passage === surest.matches[0]?.passage;
      // What stands beside a question may be no question, and all of them may be answered together.
      const asksMore = surest !== all && parts.every(isQuestion) && !each.every(answers);
      return { ...surest, asksMore };
    }
    const inContext = surestOf(read(joined));
    if (inContext?.outcome === 'answer') return inContext;
    const ofSeveral = surestOf(read(alternativesIn(whole)));
    if (ofSeveral?.outcome === 'answer') return { ...ofSeveral, asksMore: true };
    const standing = ({ outcome }: SearchResult) => STANDINGS.indexOf(outcome);
    const behind = behindLeadIns([whole, ...parts], (leadIn) => this.#names(leadIn));
    // Of a claim some may be abuse: “they never met, fake news”.
    const isClaim = parts.length === 0 && !asksSomething(question);
    const claimed = isClaim && surest.outcome === 'none' ? clausesOf(whole) : [];
    const mentioned = mentionedIn([whole, ...parts])
      .map((what) => this.#search(analyzeQuery(what, this.#indexes), asked, options))
      .filter(({ outcome }) => outcome === 'answer');
    return [...(inContext ? [inContext] : []), ...read(behind), ...read(claimed), ...mentioned].reduce(
      (best, each) => (standing(each) < standing(best) ? each : best),
      surest,
    );
  }

  /**
   * The passages that hold all words of a text: first those that a search found, in its order, then the others as they stand
   * in the documents.
   *
   * @param first What the search found.
   */
  holding(
    text: string,
    first: readonly Match[],
    { documents, speaker }: Pick<SearchOptions, 'documents' | 'speaker'>,
  ): Holding {
    const { passages } = this.#indexes;
    const query = analyzeQuery(text, this.#indexes);
    const speakers = speaker === undefined ? [] : namedSpeakers(speaker, this.#documents);
    const isWanted = (number: number) => speakers.length === 0 || this.#hasWordsOf(speakers, number);
    const numbers = passagesHolding(query, documents, this.#indexes).filter(isWanted);
    const holding = new Set(numbers);
    const found = new Map(first.map((match) => [passages.numberOf(match), match]));
    const ordered = [
      ...[...found.keys()].filter((number) => holding.has(number)),
      ...numbers.filter((number) => !found.has(number)),
    ];
    const terms = new Set(query.terms.map(({ term }) => term));
    const matchAt = (number: number): Match => {
      const indexed = passages.at(number);
      const { document, passage } = indexed;
      return { document, passage, confidence: 0, focus: null, highlights: highlightsOf(terms, indexed, passages) };
    };
    return {
      count: ordered.length,
      matches: (from, to) => ordered.slice(from, to).map((number) => found.get(number) ?? matchAt(number)),
    };
  }

  /** The question that a passage answers which is most like one that was asked (`answeredQuestion`). */
  answeredQuestion(asked: string, match: Pick<Match, 'document' | 'passage'>): string | undefined {
    return answeredQuestion(asked, match, this.#indexes);
  }

  /** Whether a text names somebody, as far as that can be told. */
  #names(text: string): boolean {
    const { questions } = this.#indexes;
    const { terms } = analyzeQuery(text, this.#indexes);
    return terms.some(({ isName, number }) => isName || questions.names.isNamed(number));
  }

  /** What each of some parts of a message finds, but for those that ask for too little. */
  #read(
    parts: readonly string[],
    areAsides: boolean,
    asked: readonly AskedSpeaker[],
    options: SearchOptions,
  ): SearchResult[] {
    return parts
      .map((part) => analyzeQuery(part, this.#indexes, { isAside: areAsides, isPart: true }))
      .filter(({ text, terms }) => terms.length >= (isQuestion(text) ? 1 : FEWEST_OF_PART))
      .map((query) => this.#search(query, asked, options));
  }

  /** @param askedFor Those whose words the message asks for. */
  #search(query: Query, askedFor: readonly AskedSpeaker[], options: SearchOptions): SearchResult {
    const { documents, speaker, limit } = options;
    const asked = askedFor.filter(({ isCommon }) => !isCommon);
    const nouns = askedFor.filter(({ isCommon }) => isCommon);
    const isAll = isOnlyOf(query, nouns);
    const maySay = (words: Span, { indexed, nearest }: Ranked) =>
      // What is like the questions that a passage answers may be put in other words than who speaks.
      (nearest.length > 0 && !isAll) ||
      nouns.every(({ name }) => mayBeSaidBy(name, words, indexed, this.#indexes.passages, isAll));
    const only = speaker === undefined ? [] : namedSpeakers(speaker, this.#documents);
    const ranked = this.#rank(query, options, asked, only);
    const best = ranked[0]?.confidence ?? 0;
    const terms = new Set(query.terms.map(({ term }) => term));
    // Who is to have said it does not tell which words were said.
    const topic = lazy(() => meaningsOf(withoutNames(terms, [...only, ...asked]), this.#indexes));
    const about = topicOf(query, asked);
    const isAbout = ({ indexed }: Ranked) => about === query || this.#speaksOf(about, indexed);
    const matches = ranked
      .filter(({ confidence }) => confidence >= FAR_BEHIND * best)
      .map((found) => (isAbout(found) ? found : limited(found, BELOW_ANSWER, 'other-topic')))
      .map((found) => this.#match(found, terms, topic, asked, only, maySay))
      .sort(byStanding)
      .slice(0, limit)
      .map(({ match }) => match);
    const outcome = outcomeOf(matches[0]?.confidence ?? 0);
    return {
      outcome,
      matches,
      asksMore: false,
      isSearchable: query.terms.length > 0,
      unknown: outcome === 'none' ? unusedWords(query, documents, this.#indexes) : [],
      content: outcome === 'none' ? query.terms.map(({ typed, isUnderstood }) => ({ typed, isUnderstood })) : [],
    };
  }

  /**
   * Passages, best first, each once; where somebody's words are asked for, up to twice as many. Their own are looked for
   * without their name too, which they need not say.
   *
   * @param only The only ones whose words are looked in; anybody's for none.
   */
  #rank(
    query: Query,
    { documents, limit, unfinished = false }: SearchOptions,
    asked: readonly AskedSpeaker[],
    only: readonly AskedSpeaker[],
  ): Ranked[] {
    const rankOf = (some: Query, speakers: readonly AskedSpeaker[]) => {
      const isWanted = speakers.length === 0 ? undefined : (passage: number) => this.#hasWordsOf(speakers, passage);
      return (documents ?? [undefined]).flatMap((document) =>
        rank(some, this.#indexes, { limit, unfinished, explains: this.#explains, document, isWanted }),
      );
    };
    const ranked = bestFirst(rankOf(query, only)).slice(0, limit);
    const topic = topicOf(query, [...only, ...asked]);
    const ownWords = () => (isOnlyOf(query, asked) ? this.#passagesOf(asked, documents, limit) : []);
    const theirs = topic === query ? ownWords() : rankOf(topic, only.length > 0 ? only : asked);
    if (theirs.length === 0) return ranked;
    const seen = new Set<number>();
    return bestFirst([...ranked, ...theirs]).filter(({ indexed }) => seen.size < seen.add(indexed.number).size);
  }

  /** The first passages that have or tell words of some speakers, for whoever asks for nothing else of them. */
  #passagesOf(speakers: readonly AskedSpeaker[], documents: readonly Document[] | undefined, limit: number): Ranked[] {
    const { passages } = this.#indexes;
    const numbers = (documents ?? this.#documents)
      .filter((document) => speakers.some((each) => each.speakers.has(document)))
      .flatMap((document) => document.passages.map((_, at) => passages.rangeOf(document).from + at))
      .filter((number) => this.#hasWordsOf(speakers, number));
    return numbers
      .slice(0, limit)
      .map((number) => ({ indexed: passages.at(number), confidence: ALL_USED, nearest: [] }));
  }

  /** Whether a passage, or a question that it answers, uses most of the words of a query, rare ones for more. */
  #speaksOf({ terms }: Query, { number, positions }: IndexedPassage): boolean {
    const { passages, questions } = this.#indexes;
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

  #hasWordsOf(speakers: readonly AskedSpeaker[], number: number): boolean {
    const { document, passage } = this.#indexes.passages.placeOf(number);
    return areWordsOf(speakers, document, passage, wholeOf(passage));
  }

  /**
   * @param topic The terms, each with what it means, but for who is to have said it.
   * @param asked Those whose words are asked for: what is nobody's of them is no answer.
   * @param only Those whose words are looked in: nothing else is its focus.
   * @param maySay Whether some words may be of whom a common noun asks for (`mayBeSaidBy`).
   */
  #match(
    ranked: Ranked,
    terms: ReadonlySet<string>,
    topic: () => readonly Meanings[],
    asked: readonly AskedSpeaker[],
    only: readonly AskedSpeaker[],
    maySay: (words: Span, ranked: Ranked) => boolean,
  ): Judged {
    const { indexed, nearest, found } = ranked;
    const { document, passage } = indexed;
    const { passages } = this.#indexes;
    const focusAmong = (isWanted?: (words: Span) => boolean) => {
      const focus = onlyFocusOf(passage);
      if (focus) return focus;
      const likest = nearest.flatMap((question) => this.#ballots.of(question, indexed) ?? []);
      // Questions for somebody's words are like others for these, whatever the words are about.
      const byWords = asked.length > 0 && focusOf(topic, [], indexed, passages, isWanted);
      return byWords || focusOf(topic, likest, indexed, passages, isWanted);
    };
    const answering = found ? sentenceOf(found, passage) : focusAmong();
    const isSaid = (speakers: readonly AskedSpeaker[], some: Span) =>
      speakers.length === 0 || areWordsOf(speakers, document, passage, some);
    const words = answering ?? wholeOf(passage);
    const isTheirs = isSaid(asked, words) && isSaid(only, words) && maySay(words, ranked);
    const isWanted = (some: Span) => isSaid(only, some);
    const isAsFound = only.length === 0 || (answering ? isWanted(answering) : isAllOf(only, document, passage));
    const focus = isAsFound ? answering : (focusAmong(isWanted) ?? passage.sentences.find(isWanted) ?? answering);
    const { confidence, explanation } = isTheirs ? ranked : limited(ranked, BELOW_ANSWER, 'other-speaker');
    return {
      isTheirs,
      match: {
        document,
        passage,
        confidence,
        focus,
        highlights: found ? [found] : highlightsOf(terms, indexed, passages),
        ...(explanation && { explanation }),
      },
    };
  }
}
