import { foldWords } from '../../text/index.ts';
import { type ReadQuotation, standings } from '../comparing/verdict.ts';
import type { CheckedPassage } from '../words/runs.ts';
import type { WordIndex } from '../words/word-index.ts';

/**
 * Whether the documents, somewhere where they have the words of a text, have the same sign behind the first ones: what
 * parts a name from a quotation in the text may part them in the documents, too.
 *
 * @param count Of the words before the sign.
 */
export function hasSignBehind(count: number, sign: string, text: ReadQuotation | undefined, index: WordIndex): boolean {
  for (const { verdict, passages } of text ? standings(text, index) : []) {
    const written = verdict === 'verbatim' ? writtenIn(passages) : '';
    const [last, next] = foldWords(written).slice(count - 1, count + 1);
    if (last && next && signsOf(written.slice(last.end, next.start)) === signsOf(sign)) return true;
  }
  return false;
}

/** The words as one or two passages have them, with all that stands between them, as if they were one text. */
function writtenIn([first, next]: readonly CheckedPassage[]): string {
  if (!first?.words) return '';
  if (!next?.words) return first.passage.text.slice(first.words.start, first.words.end);
  return `${first.passage.text.slice(first.words.start)}\n\n${next.passage.text.slice(0, next.words.end)}`;
}

/** What stands between two words, but for quotation marks; these where nothing else does. A line may end wherever a space stands. */
function signsOf(between: string): string {
  const plain = between
    .replace(/\p{QMark}/gu, '')
    .replace(/\p{Pd}+/gu, '-')
    .replace(/[^\S\n]|(?<!\n\s*)\n(?!\s*\n)/g, '');
  return plain === '' && /\p{QMark}/u.test(between) ? '“' : plain;
}
