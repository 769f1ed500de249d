import { isUnspaced } from '../../text/index.ts';
import type { TellingWord } from '../language/telling-words.ts';

/** What stands beside some words. */
export interface Beside {
  readonly before: string;
  readonly behind: string;
}

/** In UTF-16 units: so much of what stands beside some words may be of the same form: 「しま」 before 「せん」. */
export const FORM = 8;

/** What is found in a text together with what stands beside it: a part of it at least is in the text. */
export function foundBeside(
  text: string,
  { before, behind }: Beside,
  find: (whole: string) => readonly TellingWord[],
): TellingWord[] {
  const first = sideBySide(before.slice(-FORM), text);
  const whole = sideBySide(first, behind.slice(0, FORM));
  const from = first.length - text.length;
  return find(whole)
    .filter(({ start, end }) => start < first.length && end > from)
    .map(({ says, start, end }) => ({
      says,
      start: Math.max(0, start - from),
      end: Math.min(text.length, end - from),
    }));
}

/** Two texts with a space between them where their scripts have some. */
export function sideBySide(before: string, behind: string): string {
  const isParted = before !== '' && behind !== '' && !isUnspaced(before.slice(-1)) && !isUnspaced(behind.slice(0, 1));
  return `${before}${isParted ? ' ' : ''}${behind}`;
}
