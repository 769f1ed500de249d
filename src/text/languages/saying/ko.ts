import { type SayingWords, words } from '../language.ts';

export const ko: SayingWords = {
  topic: words('은 는 이 가 도'),
  quoted: words('이라고 라고 고'),
  verbsBehind: words('말했 말한 말하 밝혔 밝힌 강조 주장 지적 설명 경고 대답 답했 썼 선언 언급 전했'),
  honorifics: words(`
    대통령 총리 국무총리 주석 국가주석 총서기 장관 외무장관 외교부장 외교장관 시장 도지사 지사 의원 의장 위원장 국무위원장 대표 회장 사장 총재 교수 박사 씨 님
  `),
  accordingBehind: ['에 따르면'],
  reporters: words('그 그녀'),
  citing: words('인용하며 인용해'),
  spokenOf: [String.raw`(?:이?라는|다는)\s`],
  denials: words('않 아니 없 거짓 가짜 허위 부인'),
  asksForPassage:
    /^\P{L}*(?<what>.{1,60}?)(?:에\s*(?:대한|관한)|이\s*나오는|가\s*나오는|\s*관련)\s*(?:부분|구절|문장|대목|단락)(?:을|를)?\s*(?:인용|보여|알려|찾아)\p{L}*.*$/su,
};
