import { analyze, type Token } from './analyzer.ts';
import type { PassageIndex } from './passage-index.ts';
import { isCommonEnglish, rarity } from './rarity.ts';

/** A term of a question, as it is looked for. */
export interface QueryTerm {
  readonly term: string;
  /** The word as it was typed. */
  readonly typed: string;
  /** What its being found is worth: rarity in general English × idf in the documents. */
  readonly weight: number;
  readonly known: boolean;
  /** Whether the term is a correction of what was typed. */
  readonly corrected: boolean;
}

/** A question, analysed once for all that is done with it. */
export interface Query {
  readonly terms: readonly QueryTerm[];
  /** Terms that stand side by side in the question. */
  readonly neighbours: readonly (readonly [QueryTerm, QueryTerm])[];
  /** Whether it asks for a number or a time. */
  readonly asksForNumber: boolean;
}

const ASKS_FOR_NUMBER =
  /\b(?:how (?:many|much|long|old|far|often|big|large|high|tall)|when|(?:what|which) (?:year|date|day|month|decade|century|percent|percentage|number|age))\b/i;

/** Looks at a question the way the index looks at passages; words that the documents lack are corrected to theirs. */
export function analyzeQuery(text: string, index: PassageIndex, unfinished: boolean): Query {
  const terms = new Map<string, QueryTerm>();
  const sequence: QueryTerm[] = [];
  for (const token of analyze(text)) {
    if (token.joined && !index.has(token.term)) continue;
    const correction = correct(token, index, unfinished && token.end === text.length);
    const term = correction ?? token.term;
    let queryTerm = terms.get(term);
    if (!queryTerm) {
      queryTerm = {
        term,
        typed: text.slice(token.start, token.end),
        weight: rarity(term) * index.idf(term),
        known: index.has(term),
        corrected: correction !== undefined,
      };
      terms.set(term, queryTerm);
    }
    if (!token.joined) sequence.push(queryTerm);
  }
  const neighbours = sequence.slice(1).map((term, at) => [sequence[at] ?? term, term] as const);
  return { terms: [...terms.values()], neighbours, asksForNumber: ASKS_FOR_NUMBER.test(text) };
}

/** The documents' term that a word they lack stands for: one that it begins, or one that it misspells. */
function correct({ term, word }: Token, index: PassageIndex, unfinished: boolean): string | undefined {
  if (index.has(term)) return undefined;
  const completed = unfinished ? index.complete(word) : undefined;
  return completed ?? (isCommonEnglish(term) ? undefined : index.correct(word));
}
