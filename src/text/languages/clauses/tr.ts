import type { ClauseWords } from '../clause-words.ts';
import { words } from '../language.ts';

export const tr: ClauseWords = {
  why: words('neden niye niçin'),
};
