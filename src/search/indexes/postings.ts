import MiniSearch from 'minisearch';
import { type Rows, rowsOf, termPrior } from '../../text/index.ts';
import { BM25 } from './bm25.ts';

/** A passage as MiniSearch takes it: its number, and its terms behind each other. */
export interface Entry {
  readonly id: number;
  readonly terms: string;
  /** The same of what stands around it. */
  readonly context: string;
}

/** Stands between terms; none has it. */
export const BETWEEN = '\n';

/** What MiniSearch finds for each term. */
export interface PreparedPostings {
  /** By term, the passages that hold it, rising. */
  readonly passages: Rows;
  /** By item of these, MiniSearch's BM25+ score: prior × idf × saturated frequency. */
  readonly scores: Float32Array;
}

/** What a term around a passage counts beside one in it. */
const CONTEXT = 0.2;

/**
 * Asks MiniSearch for every term once. The score of several is the sum of theirs, so that nothing need be asked while
 * people wait: its own index would take several times the memory, and the time to find the same again and again.
 *
 * @param terms All there are.
 */
export function preparePostings(entries: readonly Entry[], terms: readonly string[]): PreparedPostings {
  const miniSearch = new MiniSearch<Entry>({
    fields: ['terms', 'context'],
    tokenize: (text) => text.split(BETWEEN),
    processTerm: (term) => term,
    searchOptions: { bm25: BM25, boostTerm: termPrior, boost: { context: CONTEXT } },
  });
  miniSearch.addAll(entries);
  // As numbers at once: of a large library, all results together would not fit into memory.
  const scores: number[] = [];
  const passages = terms.map((term) => {
    const results = miniSearch.search(term).sort((a, b) => a.id - b.id);
    for (const { score } of results) scores.push(score);
    return Uint32Array.from(results, ({ id }) => id);
  });
  return { passages: rowsOf(passages), scores: Float32Array.from(scores) };
}
