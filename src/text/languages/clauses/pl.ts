import type { ClauseWords } from '../clause-words.ts';
import { phrases, words } from '../language.ts';

export const pl: ClauseWords = {
  afterwards: phrases(`po tym, od tamtej pory, w rezultacie, zadziałało, pomogło,
    dostał, dostała, dostali, otrzymał, otrzymała, otrzymali, uzyskał, uzyskała, uzyskali, udało się, już zbudowali, zbudowali już, już podpisali, podpisali już,
    już zrobili, została podpisana, został podpisany, ukończyli, w końcu`),
  why: phrases('dlaczego, czemu, po co'),
  who: words('kto kim'),
  together: words('z ze'),
  subjectPronouns: ['oni'],
  questionParticles: ['czy'],
};
