import { bigramsOf, contains, LANGUAGES, type Token, tokenize } from '../text/index.ts';
import type { Vocabulary } from './indexes/vocabulary.ts';

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
  readonly termBigrams: readonly (readonly [string, string])[];
  /** Neighbouring words, stop words too. */
  readonly bigrams: ReadonlySet<string>;
  /** Whether it asks for a number or a time. */
  readonly asksForNumber: boolean;
}

/**
 * Looks at a question as the index looks at passages; words that cannot be found are corrected to those that can.
 *
 * @param unfinished Whether the last word may be the beginning of one.
 */
export function analyzeQuery(text: string, vocabulary: Vocabulary, unfinished: boolean): Query {
  const terms = new Map<string, QueryTerm>();
  const termBigrams: [string, string][] = [];
  let previous: string | undefined;
  const all = tokenize(text);
  const tokens = all.filter(({ stop }) => !stop);
  const unknownParts = unknownPartsOf(tokens, vocabulary);
  for (const token of tokens) {
    if (token.joined ? !unknownParts.has(token) : unknownParts.has(token)) continue;
    const term = vocabulary.correct(token, unfinished && token.end === text.length) ?? token.term;
    if (!terms.has(term)) terms.set(term, { term, typed: text.slice(token.start, token.end) });
    if (token.joined) continue;
    if (previous !== undefined) termBigrams.push([previous, term]);
    previous = term;
  }
  return {
    terms: [...terms.values()],
    termBigrams,
    bigrams: bigramsOf(all),
    asksForNumber: LANGUAGES.some(({ asksForNumber }) => asksForNumber?.test(text)),
  };
}

/**
 * The compounds that are known although parts of them are not, with these parts: “sauce-pan” is no sauce and no pan where
 * the documents have but the saucepan.
 */
function unknownPartsOf(tokens: readonly Token[], vocabulary: Vocabulary): ReadonlySet<Token> {
  const found = new Set<Token>();
  for (const [index, compound] of tokens.entries()) {
    if (!compound.joined || !vocabulary.has(compound.term)) continue;
    // A compound stands right behind its parts.
    for (let at = index - 1; at >= 0; at -= 1) {
      const part = tokens[at];
      if (!part || !contains(compound, part)) break;
      if (!vocabulary.has(part.term)) found.add(part).add(compound);
    }
  }
  return found;
}
