import { words } from '../language.ts';
import { ko as references } from '../references/ko.ts';
import type { TellingWords } from '../telling-words.ts';

const ONES = words('일 이 삼 사 오 육 칠 팔 구');

/** From 11 to 99, as they are read from Chinese characters. */
const SINO_KOREAN = Object.fromEntries(
  ['', ...ONES.slice(1)].flatMap((ten, tens) =>
    ['', ...ONES].map((one, ones): [string, number] => [`${ten}십${one}`, 10 * (tens + 1) + ones]),
  ),
);

export const ko: TellingWords = {
  tag: 'ko',
  references,
  // 하지 않는다, 하지 못했다, 하지 마라, 안 한다, 못 한다, 아닙니다, 없다; 없애다 and 잘못 are other words.
  negatingForms: new RegExp(
    [
      '않',
      String.raw`지[는도를]?\s*(?:못|마(?=[라세십시오])|말(?=[라고아]))`,
      String.raw`(?<!\p{L})(?:안|못)(?=\s)`,
      '(?<![\\p{L}])못(?=[하했할한합해])',
      '아(?:니(?=[다라며고었요지면에예]|\\s|$)|닙|닌|닐|님(?!\\p{L}))',
      '없(?![애앴앤앨])',
    ].join('|'),
    'gu',
  ),
  largeNumbers: {
    ...SINO_KOREAN,
    백: 100,
    천: 1000,
    만: 10_000,
    십만: 100_000,
    백만: 1e6,
    천만: 1e7,
    억: 1e8,
    조: 1e12,
  },
  exclusives: words('오직'),
  numberWords: words('모든 모두 모두가 전부 일부 많은 많이 대부분 절반 여러 몇 각 매 모두의 수백 수천 수만'),
};
