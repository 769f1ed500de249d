import { analyze, lazy, memoizedByValue } from '../../text/index.ts';
import type { QuestionIndex } from '../indexes/questions.ts';
import { actorsIn } from '../language/actors.ts';
import type { Mentioned } from '../language/named.ts';
import type { Query } from '../query/query.ts';

/** A query, and whom it names. */
export interface NamingQuery extends Query {
  /** In order. */
  readonly mentions: () => readonly Mentioned[];
  /** Whom a word of it names by itself, in order. */
  readonly namedBy: (typed: string) => readonly Mentioned[];
  /** Each once, but for alliances. */
  readonly names: () => readonly string[];
  /** Those who do something in it. */
  readonly actors: () => readonly Mentioned[];
  /** The numbers of its terms but for those by which it names somebody. */
  readonly topic: () => readonly number[];
}

export function withNames(query: Query, { names: known }: QuestionIndex): NamingQuery {
  const { text, terms } = query;
  const mentions = lazy(() => known.in(text));
  return {
    ...query,
    mentions,
    namedBy: memoizedByValue((typed: string) => known.in(typed)),
    names: lazy(() => {
      const others = mentions().filter(({ isAlliance }) => !isAlliance);
      return [...new Set(others.map(({ name }) => name))];
    }),
    actors: lazy(() => actorsIn(text, mentions())),
    topic: lazy(() => {
      const named = mentions().flatMap(({ start, end }) => analyze(text.slice(start, end)));
      const naming = new Set(named.map(({ term }) => term));
      return terms
        .filter(({ term, number }) => !naming.has(term) && !known.isNamed(number))
        .map(({ number }) => number);
    }),
  };
}
