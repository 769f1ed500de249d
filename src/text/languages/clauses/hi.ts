import type { ClauseWords } from '../clause-words.ts';
import { words } from '../language.ts';

export const hi: ClauseWords = {
  why: words('क्यों किसलिए'),
  who: words('कौन किसने'),
  togetherBehind: words('से'),
  postpositions: words('के का की को से में पर'),
  questionParticles: ['क्या'],
};
