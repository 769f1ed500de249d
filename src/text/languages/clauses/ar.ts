import type { ClauseWords } from '../clause-words.ts';
import { words } from '../language.ts';

export const ar: ClauseWords = {
  why: words('لماذا ليش ليه لِمَ'),
  who: ['مين'],
  together: words('مع'),
  prepositions: words('من عن مع إلى'),
  questionParticles: ['هل'],
};
