import type { ClauseWords } from '../clause-words.ts';
import { words } from '../language.ts';

export const ja: ClauseWords = {
  why: words('なぜ 何故 どうして'),
  who: ['誰'],
  togetherBehind: ['と'],
  subjectParticles: words('が も'),
  topicParticles: ['は'],
  collectiveSuffixes: ['側'],
};
