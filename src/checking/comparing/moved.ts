import { type FoldedWord, foldWords, isStopWord, overlaps, plainWord } from '../../text/index.ts';
import type { CheckedPassage } from '../words/runs.ts';
import type { Difference } from './differences.ts';

/**
 * What of a comparison's added words stands elsewhere in the same sentence of the passage, as it was pasted: it was moved there,
 * or said twice. Function words alone stand everywhere, and tell nothing.
 */
export function movedIn(difference: readonly Difference[], passages: readonly CheckedPassage[]): string[] {
  const removed = difference.filter(({ kind }) => kind === 'removed').map(({ text }) => text);
  const elsewhere = [...removed, ...passages.flatMap(aroundIn)].map((text) => joined(foldWords(text)));
  const isElsewhere = (text: string) => {
    const words = foldWords(text);
    return (
      words.some(({ word }) => !isStopWord(plainWord(word))) && elsewhere.some((other) => other.includes(joined(words)))
    );
  };
  return difference.flatMap(({ kind, text }) => (kind === 'added' && isElsewhere(text) ? text : []));
}

/** What stands before and behind the words of a quotation in the sentences that they stand in. */
function aroundIn({ passage, words }: CheckedPassage): string[] {
  if (!words) return [];
  const sentences = passage.sentences.filter((sentence) => overlaps(sentence, words));
  const [start, end] = [sentences[0]?.start ?? words.start, sentences.at(-1)?.end ?? words.end];
  return [passage.text.slice(start, words.start), passage.text.slice(words.end, end)];
}

const joined = (words: readonly FoldedWord[]) => ` ${words.map(({ word }) => word).join(' ')} `;
