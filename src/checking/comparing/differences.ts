import { isUnspaced, outermostSpans, tokenize } from '../../text/index.ts';
import type { QuotedWord } from '../words/quoted-words.ts';
import { passagesOf } from '../words/runs.ts';
import type { WordIndex } from '../words/word-index.ts';
import type { Chunk, Comparison } from './compare.ts';

/** A part of a comparison: in both, only in what was pasted, or only in the passage. */
export interface Difference {
  readonly kind: 'same' | 'added' | 'removed';
  readonly text: string;
}

/** In UTF-16 units: of what was put in at one place, so much of its beginning and of its end is judged. */
const JUDGED = 1000;

/** A comparison without the middle of what was put in, where that is longer than what anybody puts into a quotation. */
export function withoutLongest(difference: readonly Difference[]): readonly Difference[] {
  return difference.map(({ kind, text }) => {
    const isLong = kind === 'added' && text.length > 2 * JUDGED;
    return { kind, text: isLong ? `${text.slice(0, JUDGED)} … ${text.slice(-JUDGED)}` : text };
  });
}

/** A comparison in which what was left out where the quotation says so is `marked`. */
export function withMarked(comparison: Comparison, pieces: readonly (readonly QuotedWord[])[]): Comparison {
  const gaps = new Set(pieces.slice(1).map(([first]) => first?.start));
  const { words } = comparison;
  const chunks = [...comparison.chunks];
  let pasted = 0;
  for (const [at, chunk] of comparison.chunks.entries()) {
    const next = chunks[at + 1];
    const changed = next?.kind === 'added' ? next.length : 0;
    const gap = words.slice(pasted, pasted + changed + 1).findIndex(({ start }) => gaps.has(start));
    if (chunk.kind !== 'removed') pasted += chunk.length;
    else if (gap !== -1) {
      chunks[at] = { ...chunk, kind: 'marked' };
      // What was put in before the mark comes before it.
      if (next && gap === changed && changed > 0) [chunks[at], chunks[at + 1]] = [next, { ...chunk, kind: 'marked' }];
    }
  }
  return { ...comparison, chunks };
}

/** In UTF-16 units: with so much beside them the words of Chinese and Japanese are told apart. */
const CONTEXT = 40;
/** What stands before and behind a piece of a word that is parted by hyphens, of the same word. */
const [PARTED_BEFORE, PARTED_BEHIND] = [/(?:[\p{L}\p{M}\p{N}]+-)+$/u, /^(?:-[\p{L}\p{M}\p{N}]+)+/u];

/** What of a word stands before a place in it. */
function beginningOfWord(text: string, at: number): string {
  if (!isUnspaced(text.charAt(at))) return PARTED_BEFORE.exec(text.slice(0, at))?.[0] ?? '';
  const from = Math.max(0, at - CONTEXT);
  const word = tokenize(text.slice(from, at + CONTEXT)).find(({ start, end }) => from + start < at && from + end > at);
  return word?.unspaced ? text.slice(from + word.start, at) : '';
}

const isSameIn = (chunks: readonly Chunk[]) => chunks.some(({ kind }) => kind === 'same');

/** A comparison's chunks as they were pasted, or as they stand in the documents; “…” is in both where it was pasted. */
export function differencesOf({ chunks, words }: Comparison, pasted: string, index: WordIndex): Difference[] {
  const printed = ({ at, length }: Pick<Chunk, 'at' | 'length'>) =>
    passagesOf([{ at, length }], index)
      .map(({ passage, words: span }) => passage.text.slice(span?.start, span?.end))
      .join(' ');
  /** What stands there instead of the first or the last words, whose number is a guess: no piece of a word is. */
  const wholeAt = (number: number, { at, length }: Chunk): string => {
    const [isFirst, isLast] = [!isSameIn(chunks.slice(0, number)), !isSameIn(chunks.slice(number))];
    const [found, other] = passagesOf([{ at, length }], index);
    if (!found?.words || other || !(isFirst || isLast)) return printed({ at, length });
    const { text } = found.passage;
    const before = isFirst ? beginningOfWord(text, found.words.start) : '';
    const behind = isLast ? (PARTED_BEHIND.exec(text.slice(found.words.end))?.[0] ?? '') : '';
    return before + text.slice(found.words.start, found.words.end) + behind;
  };
  const differences = chunks.map((chunk, number): Difference => {
    const { kind, at, length } = chunk;
    if (kind === 'marked') return { kind: 'same', text: '…' };
    if (kind === 'added') return { kind, text: pasted.slice(words[at]?.start, words[at + length - 1]?.end) };
    return { kind, text: kind === 'removed' ? wholeAt(number, chunk) : printed(chunk) };
  });
  return withoutLoneMarks(differences);
}

/** A comparison without quotation marks whose other one stands outside of it. */
function withoutLoneMarks(differences: readonly Difference[]): Difference[] {
  const paired = outermostSpans(differences.map(({ text }) => text).join(' '));
  let from = 0;
  return differences.map(({ kind, text }) => {
    const start = from;
    from += text.length + 1;
    const isPaired = (at: number) => paired.some((span) => span.start <= start + at && start + at < span.end);
    return { kind, text: text.replace(/["“”„«»「」『』]/gu, (mark, at: number) => (isPaired(at) ? mark : '')) };
  });
}
