import { describe, expect, test } from 'vitest';
import { Checker } from '../../src/checking/index.ts';
import { documentOf } from '../samples.ts';

const paragraphs = {
  Thai: 'กรุงเทพมหานครเป็นเมืองหลวงของประเทศไทย',
  Lao: 'ວຽງຈັນເປັນນະຄອນຫຼວງຂອງປະເທດລາວ',
  Khmer: 'ភ្នំពេញជារាជធានីនៃព្រះរាជាណាចក្រកម្ពុជា',
  Burmese: 'နေပြည်တော်သည်မြန်မာနိုင်ငံ၏မြို့တော်ဖြစ်သည်',
  Chinese: '双方反对北约继续扩张，呼吁放弃冷战时期的意识形态',
  Japanese: '両国はこれ以上の拡大に反対し、対話を呼びかけた',
};
const checker = new Checker([documentOf('sample', [...Object.values(paragraphs), 'Peel the turnips.'])]);
const verdictOf = (quote: string) => checker.check(quote, {})[0]?.verdict;

describe('a quotation in a script without spaces is', () => {
  test.each(Object.entries(paragraphs))('verbatim, all of it: %s', (_, paragraph) => {
    expect(verdictOf(paragraph)).toBe('verbatim');
  });

  test.each(Object.entries(paragraphs))('verbatim, its first half: %s', (_, paragraph) => {
    const characters = [...new Intl.Segmenter('th').segment(paragraph)].map(({ segment }) => segment);
    expect(verdictOf(characters.slice(0, Math.ceil(characters.length / 2)).join(''))).toBe('verbatim');
  });

  test.each([
    'เมืองหลวงของประเทศไทย',
    'กรุงเทพ\u200bมหานครเป็น\u200bเมืองหลวง',
    'กรุงเทพมหานคร เป็น เมืองหลวง ของ ประเทศไทย',
    '“กรุงเทพมหานครเป็นเมืองหลวง”',
  ])('verbatim, however it is spaced: %s', (quote) => {
    expect(verdictOf(quote)).toBe('verbatim');
  });

  test.each([
    ['四号线全长26公里', '四號線全長26公里'],
    ['四號線全長26公里', '四号线全长26公里'],
    ['雙方反對北約繼續擴大', '双方反對北约繼續扩大'],
  ])('verbatim in traditional characters and in simplified ones: %s, %s', (text, quote) => {
    const over = new Checker([documentOf('line', [`据说${text}。`], { language: 'zh' })]);
    expect(over.check(quote, {})).toMatchObject([{ verdict: 'verbatim' }]);
  });

  test.each(['เชียงใหม่เป็นเมืองที่สวยงามที่สุดในภาคเหนือ', '今日は天気がとてもいいです、散歩に行きましょう'])(
    'in no document: %s',
    (quote) => {
      expect(verdictOf(quote)).not.toBe('verbatim');
    },
  );
});
