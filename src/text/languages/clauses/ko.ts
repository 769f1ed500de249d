import type { ClauseWords } from '../clause-words.ts';
import { phrases, words } from '../language.ts';

export const ko: ClauseWords = {
  afterwards: phrases(
    `그 후, 그후, 그 뒤, 효과가 있었, 체결됐, 체결되었, 성사됐, 받아냈, 얻어냈, 완성됐, 완성했, 실현됐`,
  ),
  why: words('왜 어째서'),
  who: words('누가 누구'),
  togetherBehind: words('와 과 이랑 랑 하고'),
  subjectParticles: words('이 가 도 에서'),
  topicParticles: words('은 는'),
  collectiveSuffixes: words('들 측'),
};
