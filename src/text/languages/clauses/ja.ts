import type { ClauseWords } from '../clause-words.ts';
import { phrases, words } from '../language.ts';

export const ja: ClauseWords = {
  afterwards: phrases(
    `その後, うまくいった, 効果があった, 完成した, 署名された, 締結された, 成立した, 実現した(?!い), もらえた, 得られた, 手に入れた`,
  ),
  why: words('なぜ 何故 どうして'),
  who: ['誰'],
  togetherBehind: ['と'],
  subjectParticles: words('が も'),
  topicParticles: ['は'],
  collectiveSuffixes: ['側'],
};
