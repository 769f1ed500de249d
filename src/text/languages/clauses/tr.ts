import type { ClauseWords } from '../clause-words.ts';
import { words } from '../language.ts';

export const tr: ClauseWords = {
  togetherBehind: words('’le ’la ’yle ’yla'),
  why: words('neden niye niçin'),
};
