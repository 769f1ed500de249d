import type { Indexes } from '../indexes/index.ts';
import type { Query, QueryTerm } from '../query/query.ts';

/** A word, or words that belong together, and what it is worth to find them. */
export interface Valued {
  readonly terms: readonly string[];
  readonly worth: number;
}

/** What is looked for of a query: a term, and what may stand in for it, best first. */
export interface Sought {
  readonly term: QueryTerm;
  readonly weight: number;
  readonly standIns: readonly Valued[];
}

/** What a common word of a text is worth (“statement”), as a share of its weight. */
const FRAME = 0.4;
/** How nearly a phrase of the thesaurus means the same. */
const SAME_MEANING = 0.7;
/** So many stand-ins a term has at most. */
const MOST_STAND_INS = 40;

/** What is looked for of a query: its terms, and words about texts, which are worth less. */
export function soughtIn(query: Query, { passages, standIns: known }: Indexes): Sought[] {
  const phrases = known.phrasesIn(query.stems);
  return [...query.terms, ...query.frames].map((term) => {
    const weight = passages.weight(term.term) * (term.isFrame ? FRAME : 1);
    // A common word says little in a rare one's place, and a rare one no more than the common one would.
    const worth = (terms: readonly string[]) =>
      Math.min(weight, Math.max(...terms.map((each) => passages.weight(each))));
    const related = passages
      .expansionsOf(term.term)
      .map((each) => ({ terms: [each.term], worth: each.similarity * worth([each.term]) }));
    const meant = phrases
      .filter(({ from, to }) => query.stems.slice(from, to).includes(term.term))
      .flatMap(({ standIns }) => standIns)
      .concat(term.translations)
      .filter((terms) => terms.every((each) => passages.has(each)) && !terms.includes(term.term))
      .map((terms) => ({ terms, worth: SAME_MEANING * worth(terms) }));
    const standIns = [...meant, ...related].sort((a, b) => b.worth - a.worth).slice(0, MOST_STAND_INS);
    return { term, weight, standIns };
  });
}
