import type { Span } from '../documents/index.ts';
import type { CheckedPassage } from './checking.ts';
import { foldWords } from './fold.ts';

/**
 * Whether some words of a passage are somebody else's than the one they are claimed to be from. Who is named by any
 * word of a speaker's name, or of what the words were said in, is taken to be meant.
 */
export function isMisattributed(claimed: string, { document, passage, words }: CheckedPassage): boolean {
  if (!words) return false;
  const { attribution, quotations } = passage;
  const publisher = [document.publisher, ...document.authors];
  if (attribution.kind === 'publisher' || attribution.kind === 'reporting') {
    // The words that a report quotes are the speaker's all the same.
    const speaker = attribution.kind === 'reporting' && isQuoted(words, quotations) ? [attribution.speaker] : [];
    return !isNamed(claimed, [...publisher, ...speaker]);
  }
  const speaker = [attribution.speaker, attribution.occasion ?? ''];
  if (attribution.kind === 'speaker' || isQuoted(words, quotations)) return !isNamed(claimed, speaker);
  const isMixed = quotations.some(({ start, end }) => words.start < end && start < words.end);
  return !isNamed(claimed, isMixed ? [...speaker, ...publisher] : publisher);
}

function isQuoted(words: Span, quotations: readonly Span[]): boolean {
  return quotations.some(({ start, end }) => words.start >= start && words.end <= end);
}

/** Too short, or too common in names, to tell one from another. */
const EMPTY = new Set(['and', 'the', 'of', 'others', 'english', 'president', 'mr', 'mrs', 'ms', 'dr']);

function isNamed(claimed: string, names: readonly string[]): boolean {
  const known = new Set(names.flatMap((name) => foldWords(name).map(({ word }) => stemOf(word))));
  return foldWords(claimed).some(({ word }) => !EMPTY.has(word) && word.length > 2 && known.has(stemOf(word)));
}

/** “Russia” and “Russian”, “China” and “Chinese” name the same. */
function stemOf(word: string): string {
  return word.slice(0, 4);
}
