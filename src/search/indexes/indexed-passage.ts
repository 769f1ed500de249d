import type { Document, Passage } from '../../documents/index.ts';
import {
  append,
  boundsOf,
  isInflection,
  isQuestion,
  QUESTION_MARKS,
  rowOf,
  type Span,
  type Token,
} from '../../text/index.ts';
import { flagsOf } from './forms.ts';
import type { Lexicon } from './lexicon.ts';
import { keyOf, NONE } from './pairs.ts';
import type { PreparedSearch } from './prepared.ts';

/** A sentence of a passage as the bag of its terms. */
export interface IndexedSentence {
  readonly span: Span;
  readonly counts: ReadonlyMap<string, number>;
  /** In terms. */
  readonly length: number;
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

/** Some terms, and words that count as neighbours, by their numbers. */
export interface WantedWords {
  readonly terms: ReadonlySet<number>;
  readonly neighbours: ReadonlySet<number>;
}

/**
 * Makes words of the numbers that were prepared of a passage.
 *
 * @param wanted What it is made with only, in a fraction of the time; everything if left out.
 */
export function indexPassage(
  number: number,
  document: Document,
  passage: Passage,
  { tokens, forms, sentences, context }: PreparedSearch,
  lexicon: Lexicon,
  wanted?: WantedWords,
): IndexedPassage {
  const positions = new Map<string, number[]>();
  const words = new Map<string, string[]>();
  const pairs = new Set<number>();
  const bags = passage.sentences.map(() => ({ counts: new Map<string, number>(), length: 0 }));
  let [length, position, before] = [0, 0, NONE];
  const { from, to } = boundsOf(tokens, number);
  for (let at = from; at < to; at += 1) {
    const form = tokens.items[at] ?? 0;
    const { kind, joined, unspaced } = flagsOf(forms, form);
    const word = forms.words[form] ?? 0;
    if (!joined && kind !== 'part') {
      for (const unit of unspaced ? lexicon.charactersOf(word) : [word]) {
        const counts = !wanted || wanted.neighbours.has(unit);
        if (counts && before !== NONE) pairs.add(keyOf(before, unit));
        before = counts ? unit : NONE;
      }
    }
    if (kind === 'function') continue;
    length += 1;
    if (!joined) position += 1;
    const bag = bags[(sentences[at] ?? 0) - 1];
    if (bag) bag.length += 1;
    const own = forms.terms[form] ?? 0;
    if (wanted && !wanted.terms.has(own)) continue;
    const term = lexicon.stringOf(own);
    append(words, term, lexicon.stringOf(word));
    if (!joined) append(positions, term, position);
    bag?.counts.set(term, (bag.counts.get(term) ?? 0) + 1);
  }
  const indexed = passage.sentences.map((span, at) => ({
    span,
    counts: bags[at]?.counts ?? new Map(),
    length: bags[at]?.length ?? 0,
  }));
  const around = rowOf(context, number).filter((term) => !wanted || wanted.terms.has(term));
  return {
    number,
    document,
    passage,
    length,
    positions,
    words,
    pairs,
    sentences: indexed,
    context: new Set(Array.from(around, (term) => lexicon.stringOf(term))),
    asks: shareOfQuestions(passage),
  };
}

const MARK = new RegExp(`[${QUESTION_MARKS}]`, 'u');

function shareOfQuestions({ text, sentences }: Passage): number {
  if (!MARK.test(text)) return 0;
  const questions = sentences.filter(({ start, end }) => isQuestion(text.slice(start, end)));
  return questions.length / Math.max(1, sentences.length);
}

/** Whether a passage has the very word that was asked for, but for its inflection, not merely a relative of it. */
export function hasWord({ words }: IndexedPassage, { term, word }: Pick<Token, 'term' | 'word'>): boolean {
  return words.get(term)?.some((form) => isInflection(form, word)) ?? false;
}
