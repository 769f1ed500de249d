import type { ClauseWords } from '../clause-words.ts';
import { phrases, words } from '../language.ts';

export const hi: ClauseWords = {
  afterwards: phrases(`
    इसके बाद, उसके बाद, आखिरकार, अंत में, बाद में, तब से
  `),
  why: words('क्यों किसलिए'),
  who: words('कौन किसने'),
  togetherBehind: words('से'),
  postpositions: words('के का की को से में पर'),
  questionParticles: ['क्या'],
};
