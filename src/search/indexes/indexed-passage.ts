import type { Document, Passage } from '../../documents/index.ts';
import { bigramsOf, isInflection, type Span, type Token } from '../../text/index.ts';

/** A token of a passage without its place in the text, but with that of its sentence, counted from 1; 0 for none. */
export interface IndexedToken extends Omit<Token, 'start' | 'end'> {
  readonly sentence: number;
}

/** A sentence of a passage as the bag of its terms. */
export interface IndexedSentence {
  readonly span: Span;
  readonly counts: ReadonlyMap<string, number>;
  /** In terms. */
  readonly length: number;
  readonly hasNumber: boolean;
}

/** A passage with what the ranking needs to know of its words. */
export interface IndexedPassage {
  /** Its place in the library. */
  readonly number: number;
  readonly document: Document;
  readonly passage: Passage;
  /** In terms. */
  readonly length: number;
  /** Where each term stands, counted in terms. */
  readonly positions: ReadonlyMap<string, readonly number[]>;
  /** By term, the words that stand for it. */
  readonly words: ReadonlyMap<string, readonly string[]>;
  readonly bigrams: ReadonlySet<string>;
  readonly sentences: readonly IndexedSentence[];
}

/** @param all The passage's tokens in order, function words among them. */
export function indexPassage(
  number: number,
  document: Document,
  passage: Passage,
  all: readonly IndexedToken[],
): IndexedPassage {
  const tokens = all.filter(({ kind }) => kind !== 'function');
  const terms = tokens.filter(({ joined }) => !joined).map(({ term }) => term);
  const sentences = passage.sentences.map((span, at) => {
    const inside = tokens.filter(({ sentence }) => sentence === at + 1);
    const counts = new Map<string, number>();
    for (const { term } of inside) counts.set(term, (counts.get(term) ?? 0) + 1);
    return { span, counts, length: inside.length, hasNumber: /\p{N}/u.test(passage.text.slice(span.start, span.end)) };
  });
  return {
    number,
    document,
    passage,
    length: tokens.length,
    positions: grouped(terms.map((term, position) => [term, position])),
    words: grouped(tokens.map(({ term, word }) => [term, word])),
    bigrams: bigramsOf(all),
    sentences,
  };
}

function grouped<Value>(pairs: readonly (readonly [string, Value])[]): Map<string, Value[]> {
  const groups = new Map<string, Value[]>();
  for (const [key, value] of pairs) {
    const group = groups.get(key);
    if (group) group.push(value);
    else groups.set(key, [value]);
  }
  return groups;
}

/** Whether a passage has the very word that was asked for, but for its inflection, not merely a relative of it. */
export function hasWord({ words }: IndexedPassage, { term, word }: Pick<Token, 'term' | 'word'>): boolean {
  return words.get(term)?.some((form) => isInflection(form, word)) ?? false;
}
