import { phrases, words } from '../language.ts';
import type { ReferenceWords } from '../reference-words.ts';

export const ja: ReferenceWords = {
  paragraphWords: words('パラグラフ'),
  ambiguous: words('段落'),
  numbered: words('段落目'),
  enclosing: { before: words('第'), behind: words('段落') },
  cardinals: words(
    '一 二 三 四 五 六 七 八 九 十 十一 十二 十三 十四 十五 十六 十七 十八 十九 二十 三十 四十 五十 六十 七十 八十 九十',
  ),
  ordinals: words('最初|冒頭'),
  ordinalMarks: words('の 番-目 番-目-の つ-目-の つめの 個-目-の'),
  last: words('最後'),
  fromEnd: words('最後-から 後ろ-から'),
  ranges: words('から'),
  lists: words('と や'),
  labels: {
    article: words('条'),
    chapter: words('章'),
    section: words('節'),
    part: words('編'),
    point: words('項 号'),
  },
  listing: words('次の 以下の 下記 左の'),
  which: words('どの'),
  following: phrases('次, 次の段落, 続き, 続けて, もっと, それから, その後, この後'),
  preceding: phrases('前の段落, 一つ前, その前, この前'),
  heOrShe: words('彼 彼女'),
  they: words('彼ら'),
};
