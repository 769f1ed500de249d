import { analyze, phrasesOf, type Token } from './analyzer.ts';
import type { Vocabulary } from './vocabulary.ts';

/** A term of a question, as it is looked for. */
export interface QueryTerm {
  readonly term: string;
  /** The word as it was typed. */
  readonly typed: string;
}

/** A question, analysed once for all that is done with it. */
export interface Query {
  /** Each once, in order. */
  readonly terms: readonly QueryTerm[];
  /** Terms that stand side by side in the question. */
  readonly neighbours: readonly (readonly [string, string])[];
  /** Neighbouring words, stop words too. */
  readonly phrases: ReadonlySet<string>;
  /** Whether it asks for a number or a time. */
  readonly asksForNumber: boolean;
}

const ASKS_FOR_NUMBER =
  /\b(?:how (?:many|much|long|old|far|often|big|large|high|tall)|when|(?:what|which) (?:year|date|day|month|decade|century|percent|percentage|number|age))\b/i;

/**
 * Looks at a question as the index looks at passages; words that cannot be found are corrected to those that can.
 *
 * @param unfinished Whether the last word may be the beginning of one.
 */
export function analyzeQuery(text: string, vocabulary: Vocabulary, unfinished: boolean): Query {
  const terms = new Map<string, QueryTerm>();
  const neighbours: [string, string][] = [];
  let previous: string | undefined;
  const tokens = analyze(text);
  const unknown = new Set(tokens.filter(({ joined, term }) => !joined && !vocabulary.has(term)));
  // “sauce-pan” is no sauce and no pan where the documents have but the saucepan.
  const compounds = tokens.filter(
    (token) => token.joined && vocabulary.has(token.term) && [...unknown].some((part) => isWithin(part, token)),
  );
  for (const token of tokens) {
    const isPart = compounds.some((compound) => isWithin(token, compound));
    if (token.joined ? !compounds.includes(token) : unknown.has(token) && isPart) continue;
    const term = vocabulary.correct(token, unfinished && token.end === text.length) ?? token.term;
    if (!terms.has(term)) terms.set(term, { term, typed: text.slice(token.start, token.end) });
    if (token.joined) continue;
    if (previous !== undefined) neighbours.push([previous, term]);
    previous = term;
  }
  return {
    terms: [...terms.values()],
    neighbours,
    phrases: phrasesOf(text),
    asksForNumber: ASKS_FOR_NUMBER.test(text),
  };
}

function isWithin(part: Token, whole: Token): boolean {
  return whole.start <= part.start && part.end <= whole.end;
}
