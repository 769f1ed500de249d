import { escapePattern } from '../escape-pattern.ts';
import { foldText } from '../fold-text.ts';
import { simplifyChinese, UNSPACED } from '../letters.ts';
import { lazy } from '../memo.ts';
import { readTable } from '../tables/table.ts';

const TITLE_WORD = lazy(() => {
  const words = readTable('title-words').map((word) => escapePattern(foldText(word)));
  // Where no spaces are put, anything may stand beside one.
  const letter = `[\\p{L}--[${UNSPACED}]]`;
  return new RegExp(`(?<!${letter})(?:${words.join('|')})(?!${letter})`, 'v');
});

/** Whether a question has a word for titles (`tables/title-words.txt`). */
export function asksForTitle(question: string): boolean {
  return TITLE_WORD().test(foldText(simplifyChinese(question)));
}
