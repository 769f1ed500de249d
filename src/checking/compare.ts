import { diffArrays } from 'diff';
import { type FoldedWord, foldWords, LANGUAGES, type Language, plainWord, tokenize } from '../text/index.ts';
import { passagesOf } from './runs.ts';
import type { Run, WordIndex } from './word-index.ts';

/** A part of a comparison: in both, only in what was pasted, or only in the passage. */
export interface Difference {
  readonly kind: 'same' | 'added' | 'removed';
  readonly text: string;
}

/** Whether words were changed that turn a sentence around. */
export interface Changes {
  readonly negation: boolean;
  readonly number: boolean;
}

export const NO_CHANGES: Changes = { negation: false, number: false };

/** So many places are compared word by word; the others have fewer of the quotation's words where they would have to stand. */
const CANDIDATES = 3;
/** Below this share of common words, whatever their order, a place is not compared: it could not reach twice as much. */
const LEAST_COMMON = 0.3;
/** More edits than these nobody reads. */
const MOST_EDITS = 120;
/** Edits a word from which on two texts are not alike: with n words each and e edits, 2(n − e / 2) / 2n < 0.43. */
const MOST_EDITS_A_WORD = 1.14;
/** The window that is compared reaches so many words beyond the quotation at most: these may have been left out. */
const MOST_SLACK = 30;

/** A quotation beside the words of the documents that are most like it. */
export interface Comparison {
  /** From 0 to 1: twice the common words by the words of both. */
  readonly similarity: number;
  readonly chunks: readonly Chunk[];
  /** What is common, where it stands in the documents. */
  readonly common: readonly Pick<Run, 'at' | 'length'>[];
}

interface Chunk {
  readonly kind: Difference['kind'];
  readonly words: readonly string[];
  /** Where it begins: among the words of the quotation if added, else among those of the documents. */
  readonly at: number;
}

/** Compares the words of a quotation with the documents; undefined if they are nowhere like it. */
export function compare(words: readonly string[], index: WordIndex): Comparison | undefined {
  let best: Comparison | undefined;
  for (const start of index.alignments(words, CANDIDATES)) {
    const comparison = compareAt(start, words, index);
    if (comparison && comparison.similarity > (best?.similarity ?? 0)) best = comparison;
  }
  return best;
}

/** Compares a quotation with the words of the documents from about a place on; undefined if they are too different. */
function compareAt(start: number, words: readonly string[], index: WordIndex): Comparison | undefined {
  // Words that were left out or added move the rest.
  const slack = 3 + Math.min(MOST_SLACK, Math.ceil(words.length / 4));
  const { from, words: theirs } = index.wordsAround(start, words.length, slack);
  if (commonAtMost(words, theirs) < LEAST_COMMON) return undefined;
  const maxEditLength = Math.min(MOST_EDITS, Math.ceil(MOST_EDITS_A_WORD * words.length) + 2 * slack);
  const parts = diffArrays([...theirs], [...words], { maxEditLength });
  if (parts === undefined) return undefined;

  const chunks: Chunk[] = [];
  let at = from;
  let pasted = 0;
  for (const { value, added, removed } of parts) {
    chunks.push({ kind: added ? 'added' : removed ? 'removed' : 'same', words: value, at: added ? pasted : at });
    if (!added) at += value.length;
    if (!removed) pasted += value.length;
  }
  const compared = withoutSurroundings(chunks);
  const count = (kind: Chunk['kind']) =>
    compared.reduce((sum, chunk) => sum + (chunk.kind === kind ? chunk.words.length : 0), 0);
  const common = compared
    .filter(({ kind }) => kind === 'same')
    .map((chunk) => ({ at: chunk.at, length: chunk.words.length }));
  const similarity = (2 * count('same')) / (2 * count('same') + count('added') + count('removed'));
  return { similarity, chunks: compared, common };
}

/** The share of a quotation's words that could at most be common, whatever their order. */
function commonAtMost(words: readonly string[], theirs: readonly string[]): number {
  const left = new Map<string, number>();
  for (const word of theirs) left.set(word, (left.get(word) ?? 0) + 1);
  let common = 0;
  for (const word of words) {
    const count = left.get(word) ?? 0;
    if (count > 0) common += 1;
    left.set(word, count - 1);
  }
  return common / words.length;
}

/**
 * What stands before and after a quotation is not left out of it: at either end, no more words of the documents are
 * kept than words of the quotation that stand in their stead.
 */
function withoutSurroundings(chunks: readonly Chunk[]): Chunk[] {
  const first = chunks.findIndex(({ kind }) => kind === 'same');
  const last = chunks.findLastIndex(({ kind }) => kind === 'same');
  const replaced = (some: readonly Chunk[]) =>
    some.reduce((sum, { kind, words }) => sum + (kind === 'added' ? words.length : 0), 0);
  const head = chunks.slice(0, Math.max(0, first));
  const tail = chunks.slice(last + 1);
  const [before, after] = [replaced(head), replaced(tail)];
  return [
    ...head.map((chunk) => (chunk.kind === 'removed' ? lastWords(chunk, before) : chunk)),
    ...chunks.slice(Math.max(0, first), last + 1),
    ...tail.map((chunk) => (chunk.kind === 'removed' ? { ...chunk, words: chunk.words.slice(0, after) } : chunk)),
  ].filter(({ words }) => words.length > 0);
}

function lastWords(chunk: Chunk, count: number): Chunk {
  const skipped = Math.max(0, chunk.words.length - count);
  return { ...chunk, words: chunk.words.slice(skipped), at: chunk.at + skipped };
}

/** A comparison's chunks as they were pasted, or as they stand in the documents. */
export function differencesOf(
  { chunks }: Comparison,
  pasted: string,
  words: readonly FoldedWord[],
  index: WordIndex,
): Difference[] {
  return chunks.map((chunk) => ({ kind: chunk.kind, text: textOf(chunk, pasted, words, index) }));
}

/** A chunk as it was pasted, or as it stands in the documents. */
function textOf(chunk: Chunk, pasted: string, words: readonly FoldedWord[], index: WordIndex): string {
  if (chunk.kind === 'added') {
    return pasted.slice(words[chunk.at]?.start, words[chunk.at + chunk.words.length - 1]?.end);
  }
  return passagesOf([{ at: chunk.at, length: chunk.words.length }], index)
    .map(({ passage, words: span }) => passage.text.slice(span?.start, span?.end))
    .join(' ');
}

/** What turns a sentence around in a language. */
interface TellingWords {
  readonly negations: ReadonlySet<string>;
  readonly numbers: ReadonlySet<string>;
}

const plainWords = (words: readonly string[] = []): ReadonlySet<string> => new Set(words.map(plainWord));
const TELLING_WORDS: readonly (TellingWords & Pick<Language, 'tag'>)[] = LANGUAGES.map(
  ({ tag, negations, numberWords }) => ({
    tag,
    negations: plainWords(negations),
    numbers: plainWords(numberWords),
  }),
);

/**
 * Which words of a difference are negations or numbers, in the language they are written in.
 *
 * @param languages BCP 47 tags of the documents that were compared: “sin” is a negation in a Spanish one alone, but words
 * of other scripts are the same everywhere.
 */
export function changesOf(difference: readonly Difference[], languages: readonly string[]): Changes {
  const words = difference.filter(({ kind }) => kind !== 'same').flatMap(({ text }) => tellingWordsIn(text));
  const isTold = (word: string, list: (language: TellingWords) => ReadonlySet<string>) =>
    TELLING_WORDS.some(
      (language) =>
        list(language).has(word) &&
        (!/\p{Script=Latin}/u.test(word) || languages.some((tag) => tag.split('-')[0] === language.tag)),
    );
  return {
    negation: words.some((word) => isTold(word, ({ negations }) => negations)),
    number: words.some((word) => /^\p{N}/u.test(word) || isTold(word, ({ numbers }) => numbers)),
  };
}

/** The words of a text in their own script, and what an apostrophe parts: “n’est” is “n” and “est” as well. */
function tellingWordsIn(text: string): string[] {
  const spaced = foldWords(text)
    .map(({ start, end }) => text.slice(start, end))
    .filter((word) => !/\p{Script=Han}/u.test(word))
    .flatMap((word) => [word, ...word.split(/['’ʼ]/)]);
  // Of 百姓 the first character counts nothing.
  const unspaced = tokenize(text).filter((token) => token.unspaced);
  return [...spaced, ...unspaced.map(({ word }) => word)].map(plainWord);
}
