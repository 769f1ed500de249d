import type { ClauseWords } from '../clause-words.ts';
import { phrases, words } from '../language.ts';

export const tr: ClauseWords = {
  togetherBehind: words('’le ’la ’yle ’yla'),
  afterwards: phrases(`sonrasında, nihayetinde, o zamandan beri, işe yaradı, bundan sonra, ondan sonra`),
  why: words('neden niye niçin'),
};
