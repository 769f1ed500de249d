import type { ClauseWords } from '../clause-words.ts';
import { words } from '../language.ts';

export const uk: ClauseWords = {
  who: ['хто'],
  subjectPronouns: ['вони'],
  prepositions: words('від до з про у'),
  obliqueCase: /(?:[ую]|[ое][мй]|[иії]ї)$/u,
  questionParticles: ['чи'],
};
