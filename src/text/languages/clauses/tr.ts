import type { ClauseWords } from '../clause-words.ts';
import { phrases, words } from '../language.ts';

export const tr: ClauseWords = {
  togetherBehind: words('’le ’la ’yle ’yla'),
  afterwards:
    phrases(`sonrasında, nihayetinde, o zamandan beri, işe yaradı, bundan sonra, ondan sonra, alabildi mi, aldı mı, aldılar mı,
    imzalandı mı, tamamlandı mı, bitti mi, bitirdiler mi, kuruldu mu, elde etti, elde edildi mi`),
  why: words('neden niye niçin'),
};
