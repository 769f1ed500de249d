import type { Document } from '../documents/index.ts';
import { asksWhetherWritten, type StemOf, tokenize } from '../text/index.ts';
import { answeredQuestion } from './answered-question.ts';
import { Ballots } from './ballots.ts';
import { passagesHolding } from './holding.ts';
import { openIndexes } from './indexes/index.ts';
import type { PreparedSearch } from './indexes/prepared.ts';
import { standingOf } from './judging.ts';
import { asks } from './language/asks.ts';
import type { Holding, Match, SearchOptions, SearchResult } from './match.ts';
import { searchFor } from './one-query.ts';
import type { Opened } from './opened.ts';
import { askedSpeakers } from './query/asked-speaker.ts';
import { analyzeQuery, type Query } from './query/query.ts';
import { nothingLookedUp } from './query/query-words.ts';
import { alternativesIn, behindHearsay, behindLeadIns, clausesOf, mentionedIn, readingsOf } from './query/readings.ts';

/** Fewer terms than these ask for nothing, in a part of a message. */
const FEWEST_OF_PART = 2;

function confidenceOf({ matches }: SearchResult): number {
  return matches[0]?.confidence ?? 0;
}

/** The first of those with the highest confidence. */
function surestOf(results: readonly SearchResult[]): SearchResult | undefined {
  return results.toSorted((a, b) => confidenceOf(b) - confidenceOf(a))[0];
}

/** Finds passages for questions. Opened once for a set of documents; keeps nothing of a question. */
export class Searcher {
  readonly #opened: Opened;

  /**
   * @param prepared What `prepareSearch` made of the same documents.
   * @param options.explain Whether matches say why they were found.
   */
  constructor(
    documents: readonly Document[],
    prepared: PreparedSearch,
    { explain = false }: { readonly explain?: boolean } = {},
  ) {
    const indexes = openIndexes(documents, prepared);
    this.#opened = { documents, indexes, ballots: new Ballots(indexes), explains: explain };
  }

  /** The stem of a normalised word, looked up where the documents have the word. */
  get stemOf(): StemOf {
    return this.#opened.indexes.lexicon.stemOf;
  }

  /** @param question As people type it, in any wording and of any length. */
  search(question: string, options: SearchOptions): SearchResult {
    const { documents, indexes } = this.#opened;
    const asked = askedSpeakers(question, documents);
    const find = (query: Query) => searchFor(query, asked, options, this.#opened);
    if (options.unfinished) return find(analyzeQuery(question, indexes, { unfinished: true }));
    if (asksWhetherWritten(question)) return find(analyzeQuery('', indexes));
    const { whole, parts, joined, areAsides } = readingsOf(question);
    const lookedUp = nothingLookedUp();
    const analyze = (text: string, of: Partial<Pick<Query, 'isAside' | 'isPart'>> = {}) =>
      analyzeQuery(text, indexes, { ...of, lookedUp });
    // Parts that ask for too little are passed over.
    const read = (readings: readonly string[]) =>
      readings
        .map((part) => analyze(part, { isAside: areAsides, isPart: true }))
        .filter(({ text, terms }) => terms.length >= (asks(text) ? 1 : FEWEST_OF_PART))
        .map(find);
    const all = find(analyze(whole, { isAside: areAsides }));
    const each = read(parts);
    const surest = surestOf([all, ...each]) ?? all;
    if (surest.outcome === 'answer') {
      const answers = (result: SearchResult) =>
        result.outcome === 'answer' && result.matches[0]?.passage === surest.matches[0]?.passage;
      // What stands beside a question may be no question, and all of them may be answered together.
      const asksMore = surest !== all && parts.every(asks) && !each.every(answers);
      return { ...surest, asksMore };
    }
    const inContext = surestOf(read(joined));
    if (inContext?.outcome === 'answer') return inContext;
    const names = (text: string) =>
      analyze(text).terms.some(({ isName }) => isName) ||
      indexes.questions.names.in(text).some(({ isAlliance }) => !isAlliance);
    const ofSeveral = surestOf(read(alternativesIn(whole, names)));
    if (ofSeveral?.outcome === 'answer') return { ...ofSeveral, asksMore: true };
    const knows = (name: string) =>
      indexes.questions.names.in(name).length > 0 || tokenize(name).some(({ term }) => indexes.passages.has(term));
    const behind = [...behindLeadIns([whole, ...parts], names), ...behindHearsay([whole, ...parts], knows)];
    // Of a claim some may be abuse: “they never met, fake news”.
    const mayBeAbuse = surest.outcome === 'none' && parts.length === 0 && !asks(whole);
    const claimed = mayBeAbuse ? clausesOf(whole, names) : [];
    const mentioned = mentionedIn([whole, ...parts])
      .map((what) => find(analyze(what)))
      .filter(({ outcome }) => outcome === 'answer');
    return [
      ...(inContext ? [inContext] : []),
      ...(ofSeveral ? [ofSeveral] : []),
      ...read(behind),
      ...read(claimed),
      ...mentioned,
    ].reduce((best, each) => (standingOf(each.outcome) < standingOf(best.outcome) ? each : best), surest);
  }

  /** The passages that hold all words of a text (`passagesHolding`). */
  holding(text: string, first: readonly Match[], options: Pick<SearchOptions, 'documents' | 'speaker'>): Holding {
    return passagesHolding(text, first, options, this.#opened);
  }

  /** The question that a passage answers which is most like one that was asked (`answeredQuestion`). */
  answeredQuestion(asked: string, match: Pick<Match, 'document' | 'passage'>): string | undefined {
    return answeredQuestion(asked, match, this.#opened.indexes);
  }
}
