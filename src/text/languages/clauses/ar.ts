import type { ClauseWords } from '../clause-words.ts';
import { phrases, words } from '../language.ts';

export const ar: ClauseWords = {
  afterwards: phrases(`
    بعد ذلك, في النهاية, لاحقا, لاحقًا, منذ ذلك الحين, نجح, نجحت
  `),
  why: words('لماذا ليش ليه لِمَ'),
  who: ['مين'],
  together: words('مع'),
  prepositions: words('من عن مع إلى'),
  questionParticles: ['هل'],
};
