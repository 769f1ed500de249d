import { type SayingWords, words } from '../language.ts';

export const ko: SayingWords = {
  topic: words('은 는 이 가 도'),
  quoted: words('이라고 라고 고'),
  verbsBehind: words('말했 말한 말하 밝혔 밝힌 강조 주장 지적 설명 경고 대답 답했 썼 선언 언급 전했'),
  accordingBehind: ['에 따르면'],
  reporters: words('그 그녀'),
  citing: words('인용하며 인용해'),
  spokenOf: [String.raw`(?:이?라는|다는)\s`],
  denials: words('않 아니 없 거짓 가짜 허위 부인'),
};
