import type { Document } from '../documents/index.ts';
import { asksWhetherWritten, type StemOf } from '../text/index.ts';
import { answeredQuestion } from './answered-question.ts';
import { Ballots } from './ballots.ts';
import { passagesHolding } from './holding.ts';
import { openIndexes } from './indexes/index.ts';
import type { PreparedSearch } from './indexes/prepared.ts';
import type { Holding, Match, SearchOptions, SearchResult } from './match.ts';
import { searchMessage } from './message.ts';
import { searchFor } from './one-query.ts';
import type { Opened } from './opened.ts';
import { askedSpeakers } from './query/asked-speaker.ts';
import { analyzeQuery, type Query } from './query/query.ts';

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
    return searchMessage(question, find, indexes);
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
