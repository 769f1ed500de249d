import { boundsOf, lengthOf, Sums } from '../../text/index.ts';
import type { Lexicon } from './lexicon.ts';
import type { PreparedSearch } from './prepared.ts';

/**
 * All that holds a query's rarest terms is looked at, as long as these stand in so many passages together, and further
 * terms say which of those to prefer: what a query costs does not grow with the library.
 */
const FOUND_AMONG = 1000;
const SCORED_AMONG = 10_000;
/** The same of what may stand for the terms, of which but a few are wanted: with more, no other passage comes first. */
const STANDING_IN_AMONG = 300;
/** So many of what it finds are ranked again; docs/answers.md is measured so. */
const MOST_CANDIDATES = 30;
/** Of those that have none of the terms, only what may stand for them. */
const MOST_STANDING_IN = 10;

/** The scores of passages for the terms of a query, as MiniSearch gives them. */
export class TermScores {
  readonly #prepared: Pick<PreparedSearch, 'postings'>;
  readonly #lexicon: Lexicon;
  /** By passage, while a query is looked at. */
  readonly #scores: Sums;

  /** @param size How many passages there are. */
  constructor(prepared: Pick<PreparedSearch, 'postings'>, lexicon: Lexicon, size: number) {
    this.#prepared = prepared;
    this.#lexicon = lexicon;
    this.#scores = new Sums(prepared.postings ? size : 0);
  }

  /**
   * Passages that hold any of the terms, best first, and behind them, with nothing, those that hold but what may stand for
   * them. Where terms stand in very many, the rarest of them say which passages, and all but the commonest how good these are.
   *
   * @param isWanted Which passages are looked for, by their number.
   * @param isNarrow Whether these are few.
   */
  best(
    terms: readonly string[],
    standIns: readonly string[],
    isWanted: (number: number) => boolean,
    isNarrow: boolean,
  ): (readonly [number: number, score: number])[] {
    const scored = this.#upTo(terms, SCORED_AMONG);
    // Of few passages all are looked at.
    const sought = isNarrow ? scored : this.#upTo(terms, FOUND_AMONG);
    const found = this.#bestFor(sought, scored.slice(sought.length), isWanted, MOST_CANDIDATES);
    const others = this.#bestFor(this.#upTo(standIns, STANDING_IN_AMONG), [], isWanted, MOST_STANDING_IN);
    for (const number of found.keys()) others.delete(number);
    return [...found, ...Array.from(others, ([number]) => [number, 0] as const)];
  }

  /** The rarest of some terms, as long as they stand in so many passages together; the rarest one in any case. */
  #upTo(terms: readonly string[], most: number): string[] {
    let passages = 0;
    return [...new Set(terms)]
      .map((term) => ({ term, count: this.#countOf(term) }))
      .filter(({ count }) => count > 0)
      .sort((a, b) => a.count - b.count)
      .filter(({ count }, at) => {
        passages += count;
        return at === 0 || passages <= most;
      })
      .map(({ term }) => term);
  }

  /** The best of the wanted passages that hold some terms, with their scores for these and for further ones. */
  #bestFor(
    sought: readonly string[],
    further: readonly string[],
    isWanted: (number: number) => boolean,
    most: number,
  ): Map<number, number> {
    const scores = this.#scores;
    for (const term of sought) this.#addScores(term, isWanted);
    for (const term of further) this.#addScores(term, (number) => scores.at(number) > 0);
    const found = new Map(scores.greatest(most).map((number) => [number, scores.at(number)]));
    scores.clear();
    return found;
  }

  /** Adds MiniSearch's scores for a term. */
  #addScores(term: string, isWanted: (number: number) => boolean): void {
    const { postings } = this.#prepared;
    if (!postings) return;
    const { from, to } = boundsOf(postings.passages, this.#lexicon.numberOf(term));
    for (let at = from; at < to; at += 1) {
      const passage = postings.passages.items[at] ?? 0;
      if (isWanted(passage)) this.#scores.add(passage, postings.scores[at] ?? 0);
    }
  }

  /** How many passages hold a term, or have it around them. */
  #countOf(term: string): number {
    const { postings } = this.#prepared;
    return postings ? lengthOf(postings.passages, this.#lexicon.numberOf(term)) : 0;
  }
}
