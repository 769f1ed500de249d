import { foldWords, memoizedByValue, spanAt } from '../../text/index.ts';
import { negatingFormsIn, negatingWordsIn } from '../language/telling-words.ts';
import type { QuotedWord } from '../words/quoted-words.ts';
import { passagesOf } from '../words/runs.ts';
import type { WordIndex } from '../words/word-index.ts';
import { type Chunk, type Comparison, compareFrom } from './compare.ts';

/** In words: of longer sentences enough is common without what negates them. */
const LONGEST = 6;
/** Nobody looks at more sentences that have a quotation's rarest word. */
const MOST_SENTENCES = 200;
/** In letters, of Korean their parts: so many come with a negation beside it, “do not”, or are its word's own: “unfair”. */
const MOST_PUT_IN = 4;
/** In UTF-16 units: by more no negation makes a sentence longer. Telling so takes less time than reading it. */
const LONGEST_NEGATION = 16;

/**
 * A short quotation beside a sentence that is the same but for what negates one of them: “C’est une fatalité.” beside “Ce
 * n’est pas une fatalité.” Too few of their words are common to call them like each other by these.
 */
export function besideContrary(words: readonly QuotedWord[], text: string, index: WordIndex): Comparison | undefined {
  if (words.length > LONGEST) return undefined;
  const occurring = words.map((word) => index.occurrences(word)).filter(({ length }) => length > 0);
  const [rarest = []] = occurring.sort((a, b) => a.length - b.length);
  const ofQuotation = memoizedByValue((language: string) => withoutNegations(text, [language]));
  for (const at of rarest.slice(0, MOST_SENTENCES)) {
    const [found] = passagesOf([{ at, length: 1 }], index);
    const span = found?.words && spanAt(found.passage.sentences, found.words.start);
    if (!span || Math.abs(span.end - span.start - text.length) > LONGEST_NEGATION) continue;
    const sentence = found.passage.text.slice(span.start, span.end);
    const languages = [found.document.language];
    if (!areAlike(ofQuotation(found.document.language), withoutNegations(sentence, languages))) continue;
    const start = at - foldWords(found.passage.text.slice(span.start, found.words.start)).length;
    const comparison = compareFrom(start, words, index);
    return comparison && withWhole(comparison, start, start + foldWords(sentence).length);
  }
  return undefined;
}

/** A comparison with all words of a sentence, from one up to, not including, another; undefined if others are common. */
function withWhole(comparison: Comparison, start: number, end: number): Comparison | undefined {
  const [first, last] = [comparison.common[0], comparison.common.at(-1)];
  if (!first || !last || first.at < start || last.at + last.length > end) return undefined;
  const inner = comparison.chunks.filter(({ kind, at }) => kind !== 'removed' || (at > first.at && at < last.at));
  const removed = (from: number, to: number): Chunk => ({ kind: 'removed', at: from, length: to - from });
  const chunks = [removed(start, first.at), ...inner, removed(last.at + last.length, end)];
  return { ...comparison, chunks: chunks.filter(({ length }) => length > 0) };
}

/** Whether two texts are the same but for a few letters at one place. */
function areAlike(one: string, other: string): boolean {
  const [short, long] = one.length < other.length ? [one, other] : [other, one];
  if (long.length - short.length > MOST_PUT_IN) return false;
  let same = 0;
  while (same < short.length && short[same] === long[same]) same += 1;
  return short !== '' && long.endsWith(short.slice(same));
}

/** The letters of a text that are none of a negation. */
function withoutNegations(text: string, languages: readonly string[]): string {
  const forms = negatingFormsIn(text, languages).sort((a, b) => b.start - a.start);
  const rest = forms.reduce((left, { start, end }) => left.slice(0, start) + left.slice(end), text);
  const negates = (word: string) => negatingWordsIn(word, languages).length > 0;
  const letters = foldWords(rest).map(({ start, end }) => {
    const word = rest.slice(start, end);
    const pieces = word.split(/['’ʼ]/);
    // “N’est” is “est”; “isn’t” has no piece that negates.
    const left = pieces.some(negates) ? pieces.filter((piece) => !negates(piece)) : negates(word) ? [] : pieces;
    return left.join('');
  });
  return letters.join('').toLowerCase().normalize('NFD');
}
