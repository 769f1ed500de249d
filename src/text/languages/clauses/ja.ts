import type { ClauseWords } from '../clause-words.ts';
import { words } from '../language.ts';

export const ja: ClauseWords = {
  who: ['誰'],
  subjectParticles: words('が も'),
  topicParticles: ['は'],
  collectiveSuffixes: ['側'],
};
