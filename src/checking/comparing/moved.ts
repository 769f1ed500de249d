import { foldedWords, isStopWord, overlaps, plainWord } from '../../text/index.ts';
import type { CheckedPassage } from '../words/runs.ts';
import type { Difference } from './differences.ts';

/**
 * What of a comparison's added words stands elsewhere in the same sentence of the passage, as it was pasted: it was moved there,
 * or said twice. Function words alone stand everywhere, and tell nothing.
 */
export function movedIn(difference: readonly Difference[], passages: readonly CheckedPassage[]): string[] {
  const removed = difference.filter(({ kind }) => kind === 'removed').map(({ text }) => text);
  const elsewhere = [...removed, ...passages.flatMap(aroundIn)].map(joinedWords);
  const isElsewhere = (text: string) => elsewhere.some((other) => other.includes(joinedWords(text)));
  return difference.flatMap(({ kind, text }) => (kind === 'added' && isTelling(text) && isElsewhere(text) ? text : []));
}

/** What stands before and behind the words of a quotation in the sentences that they stand in. */
function aroundIn({ passage, words }: CheckedPassage): string[] {
  if (!words) return [];
  const sentences = passage.sentences.filter((sentence) => overlaps(sentence, words));
  const [start, end] = [sentences[0]?.start ?? words.start, sentences.at(-1)?.end ?? words.end];
  return [passage.text.slice(start, words.start), passage.text.slice(words.end, end)];
}

const joinedWords = (text: string) => ` ${[...foldedWords(text)].map(({ word }) => word).join(' ')} `;

const isTelling = (text: string) => [...foldedWords(text)].some(({ word }) => !isStopWord(plainWord(word)));
