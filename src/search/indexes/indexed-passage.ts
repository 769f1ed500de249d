import type { Document, Passage } from '../../documents/index.ts';
import { append, isInflection, isQuestion, rowOf, type Span, type Token } from '../../text/index.ts';
import { flagsOf } from './forms.ts';
import type { Lexicon } from './lexicon.ts';
import { keyOf } from './pairs.ts';
import type { PreparedSearch } from './prepare.ts';

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
  /** The keys of its pairs of neighbouring words. */
  readonly pairs: ReadonlySet<number>;
  readonly sentences: readonly IndexedSentence[];
  /** The terms of what stands around it: who speaks, its headings, its label, the sentence before its list. */
  readonly context: ReadonlySet<string>;
  /** The share of its sentences that are questions. */
  readonly asks: number;
}

/** Makes words of the numbers that were prepared of a passage. */
export function indexPassage(
  number: number,
  document: Document,
  passage: Passage,
  { tokens, forms, sentences, context }: PreparedSearch,
  lexicon: Lexicon,
): IndexedPassage {
  const positions = new Map<string, number[]>();
  const words = new Map<string, string[]>();
  const pairs = new Set<number>();
  const bags = passage.sentences.map(() => ({ counts: new Map<string, number>(), length: 0 }));
  let [length, position, before] = [0, 0, -1];
  for (let at = tokens.starts[number] ?? 0; at < (tokens.starts[number + 1] ?? 0); at += 1) {
    const form = tokens.items[at] ?? 0;
    const { kind, joined, unspaced } = flagsOf(forms, form);
    const word = forms.words[form] ?? 0;
    if (!joined && kind !== 'part') {
      for (const unit of unspaced ? lexicon.charactersOf(word) : [word]) {
        if (before >= 0) pairs.add(keyOf(before, unit));
        before = unit;
      }
    }
    if (kind === 'function') continue;
    const term = lexicon.stringOf(forms.terms[form] ?? 0);
    length += 1;
    append(words, term, lexicon.stringOf(word));
    if (!joined) append(positions, term, position++);
    const bag = bags[(sentences[at] ?? 0) - 1];
    if (!bag) continue;
    bag.length += 1;
    bag.counts.set(term, (bag.counts.get(term) ?? 0) + 1);
  }
  const indexed = passage.sentences.map((span, at) => ({
    span,
    counts: bags[at]?.counts ?? new Map(),
    length: bags[at]?.length ?? 0,
    hasNumber: /\p{N}/u.test(passage.text.slice(span.start, span.end)),
  }));
  const around = new Set(Array.from(rowOf(context, number), (term) => lexicon.stringOf(term)));
  const asks = passage.sentences.filter(({ start, end }) => isQuestion(passage.text.slice(start, end))).length;
  return {
    number,
    document,
    passage,
    length,
    positions,
    words,
    pairs,
    sentences: indexed,
    context: around,
    asks: asks / Math.max(1, passage.sentences.length),
  };
}

/** Whether a passage has the very word that was asked for, but for its inflection, not merely a relative of it. */
export function hasWord({ words }: IndexedPassage, { term, word }: Pick<Token, 'term' | 'word'>): boolean {
  return words.get(term)?.some((form) => isInflection(form, word)) ?? false;
}
