import type { ClauseWords } from '../clause-words.ts';
import { words } from '../language.ts';

export const pl: ClauseWords = {
  who: words('kto kim'),
  subjectPronouns: ['oni'],
  questionParticles: ['czy'],
};
