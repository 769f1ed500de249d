import type { ClauseWords } from '../clause-words.ts';
import { phrases, words } from '../language.ts';

export const ja: ClauseWords = {
  afterwards: phrases(`その後, うまくいった, 効果があった`),
  why: words('なぜ 何故 どうして'),
  who: ['誰'],
  togetherBehind: ['と'],
  subjectParticles: words('が も'),
  topicParticles: ['は'],
  collectiveSuffixes: ['側'],
};
