import { lazy } from '../memo.ts';
import { readTable } from '../tables/table.ts';
import { tokenize } from './analyzer.ts';

/** A word of a phrase as it is searched by. */
interface PhraseTerm {
  readonly term: string;
  readonly isFunction: boolean;
}

/** Phrases whose words say the same one by one. */
const PLAIN = /^[a-z' -]+$/;
/** The words of the tables, of which phrases share most: to stem them takes half a second. */
const known = lazy(() => {
  const terms = new Map<string, readonly PhraseTerm[]>();
  for (const line of readTable('terms')) {
    const [term = '', ...words] = line.split(' ');
    const only = [{ term, isFunction: false }];
    for (const word of words) terms.set(word, only);
  }
  return terms;
});

/** The terms of a phrase of a table, as of any text, but for names of several words. */
export function phraseTerms(phrase: string): readonly PhraseTerm[] {
  return piecesOf(phrase).flatMap(termsOfPiece);
}

/** The first term of a phrase of a table that is no function word. */
export function firstContentOf(phrase: string): string | undefined {
  for (const piece of piecesOf(phrase)) {
    const first = termsOfPiece(piece).find(({ isFunction }) => !isFunction);
    if (first) return first.term;
  }
  return undefined;
}

function piecesOf(phrase: string): string[] {
  return PLAIN.test(phrase) ? phrase.split(/[ -]/) : [phrase];
}

function termsOfPiece(piece: string): readonly PhraseTerm[] {
  const terms = known().get(piece) ?? termsOf(piece);
  known().set(piece, terms);
  return terms;
}

function termsOf(text: string): PhraseTerm[] {
  const tokens = tokenize(text).filter(({ kind, joined }) => kind !== 'part' && !joined);
  return tokens.map(({ term, kind }) => ({ term, isFunction: kind === 'function' }));
}

/** Those of some terms that are no function words. */
export function contentOf(terms: readonly PhraseTerm[]): string[] {
  return [...new Set(terms.filter(({ isFunction }) => !isFunction).map(({ term }) => term))];
}
