import type { ClauseWords } from '../clause-words.ts';
import { phrases, words } from '../language.ts';

export const pl: ClauseWords = {
  afterwards: phrases(`po tym, od tamtej pory, w rezultacie, zadziałało, pomogło`),
  why: phrases('dlaczego, czemu, po co'),
  who: words('kto kim'),
  together: words('z ze'),
  subjectPronouns: ['oni'],
  questionParticles: ['czy'],
};
