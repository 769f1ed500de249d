import type { ClauseWords } from '../clause-words.ts';
import { phrases, words } from '../language.ts';

export const pl: ClauseWords = {
  why: phrases('dlaczego, czemu, po co'),
  who: words('kto kim'),
  subjectPronouns: ['oni'],
  questionParticles: ['czy'],
};
