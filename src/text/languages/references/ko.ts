import { phrases, words } from '../language.ts';
import type { ReferenceWords } from '../reference-words.ts';

const PARTICLES = ['', ...words('은 는 을 를 이 가 에 에서 에는 에서는 의 으로 로 도 만 과 와 부터 까지')];
/** As they stand before what is counted. */
const COUNTING = words('한 두 세 네 다섯 여섯 일곱 여덟 아홉 열');
const TEENS = COUNTING.slice(0, 9).map((ones) => `열${ones}`);
const TENS = words('스무 서른 마흔 쉰 예순 일흔 여든 아흔');

export const ko: ReferenceWords = {
  paragraphWords: ['문단', '단락'].flatMap((noun) => PARTICLES.map((particle) => noun + particle)),
  numbered: ['문단', '단락'].flatMap((noun) => PARTICLES.map((particle) => noun + particle)),
  enclosing: { before: ['제'], behind: [] },
  cardinals: [...COUNTING, ...TEENS, ...TENS],
  ordinals: [
    '첫번째|첫째|첫',
    '두번째|둘째',
    '세번째|셋째',
    '네번째|넷째',
    ...[...COUNTING.slice(4), ...TEENS, ...TENS].map((number) => `${number}번째|${number}째`),
  ],
  ordinalMarks: words('번 번째 번째의 째'),
  last: words('마지막|마지막의'),
  fromEnd: words('끝에서 뒤에서'),
  ranges: words('부터 에서'),
  lists: words('와 과 및 또는'),
  listing: words('다음 아래 각호'),
  which: words('어느 어떤'),
  showing: words('보여줘 보여주세요 보여 줘 읽어줘 인용해줘'),
  following: phrases('다음, 다음 단락, 더, 계속, 이어서, 그다음, 그 다음, 다음은'),
  preceding: phrases('이전, 이전 단락, 그전, 그 전'),
  heOrShe: words('그는 그녀는 그가 그녀가'),
  they: words('그들은 그들이'),
};
