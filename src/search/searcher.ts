import type { Document } from '../documents/index.ts';
import { focusOf, highlightsOf } from './focus.ts';
import { buildIndexes, type Indexes } from './indexes/index.ts';
import type { Match, SearchOptions, SearchResult } from './match.ts';
import { analyzeQuery, type Query } from './query.ts';
import { outcomeOf } from './ranking/confidence.ts';
import { rank } from './ranking/rank.ts';
import type { Ranked } from './ranking/ranked.ts';

/** Below this share of the best one's confidence, a passage merely shares a word with the question. */
const FAR_BEHIND = 0.1;

/** Finds passages for questions. Built once for a set of documents; keeps no state between questions. */
export class Searcher {
  readonly #indexes: Indexes;
  readonly #explains: boolean;

  /** @param options.explain Whether matches say why they were found. */
  constructor(documents: readonly Document[], { explain = false }: { explain?: boolean } = {}) {
    this.#indexes = buildIndexes(documents);
    this.#explains = explain;
  }

  /** @param question As people type it, in any wording and of any length. */
  search(question: string, { document, limit, unfinished = false }: SearchOptions): SearchResult {
    const query = analyzeQuery(question, this.#indexes.vocabulary, unfinished);
    const ranked = rank(query, this.#indexes, { document, limit, explains: this.#explains });
    const terms = new Set(query.terms.map(({ term }) => term));
    const best = ranked[0]?.confidence ?? 0;
    const outcome = outcomeOf(best);
    return {
      outcome,
      matches: ranked
        .filter(({ confidence }) => confidence >= FAR_BEHIND * best)
        .map((found) => this.#match(found, terms)),
      unknown: outcome === 'none' ? this.#unused(query, document) : [],
    };
  }

  #match({ indexed, confidence, nearest, explanation }: Ranked, terms: ReadonlySet<string>): Match {
    const { document, passage } = indexed;
    return {
      document,
      passage,
      confidence,
      focus: focusOf(terms, nearest, indexed, this.#indexes.passages),
      highlights: highlightsOf(terms, indexed),
      ...(explanation && { explanation }),
    };
  }

  /** The words of a query that nobody uses, as they were typed; of a compound not its parts too. */
  #unused({ terms }: Query, document: Document | undefined): string[] {
    const unused = terms.filter(({ term }) => !this.#isUsed(term, document)).map(({ typed }) => typed);
    const parts = new Set(unused.flatMap((word) => (word.includes('-') ? word.split('-') : [])));
    return unused.filter((word) => !parts.has(word));
  }

  /** Whether a passage uses a term, or a question that it answers. */
  #isUsed(term: string, document: Document | undefined): boolean {
    const { passages, questions } = this.#indexes;
    const isKnown = passages.has(term) || questions.usage.has(term);
    if (document === undefined || !isKnown) return isKnown;
    return passages
      .of(document)
      .some((indexed) => indexed.positions.has(term) || questions.usage.support(term, indexed) > 0);
  }
}
