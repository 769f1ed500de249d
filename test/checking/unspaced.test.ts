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

describe('names with an office in Japanese and Korean', () => {
  const quarry = documentOf('quarry', [
    '採石場は二度と開けません\n— 鈴木健一',
    '湖の水は誰のものでもない\n— アンナ・ベルク',
    '돌산은 다시 열지 않는다\n— 이영희',
    '호수의 물은 누구의 것도 아니다\n— 박민수',
  ]);
  const over = new Checker([quarry]);
  const outcomesOf = (text: string) => over.check(text, {}).map(({ attribution }) => attribution);
  const [ja, ko] = ['湖の水は誰のものでもない', '호수의 물은 누구의 것도 아니다'];

  test.each([
    `鈴木健一市長は「${ja}」と述べた`,
    `高山市の鈴木健一市長は「${ja}」と述べた`,
    `鈴木健一市長は4日、会見で「${ja}」と述べた`,
    `「${ja}」と鈴木健一氏は話した`,
    `「${ja}」（鈴木健一市長）`,
    `鈴木健一さん「${ja}」`,
    `鈴木健一市長：「${ja}」`,
    `이영희 시장은 “${ko}”라고 말했다`,
    `고산시 이영희 시장은 4일 “${ko}”라고 밝혔다`,
    `이영희 의원: “${ko}”`,
    `“${ko}” - 이영희 시장`,
  ])('are known, and wrong: %s', (text) => {
    expect(outcomesOf(text)).toEqual(['wrong']);
  });

  test.each([`アンナ・ベルク市長は「${ja}」と述べた`, `박민수 시장은 “${ko}”라고 말했다`])('are right: %s', (text) => {
    expect(outcomesOf(text)).toEqual(['right']);
  });

  test.each([
    `鈴木健一市長報道官は「${ja}」と述べた`,
    `鈴木健一市政は「${ja}」と述べた`,
    `鈴木健一市長の元秘書は「${ja}」と述べた`,
    `鈴木健一市長は友人が「${ja}」と述べたと言う`,
    `이영희 시장 대변인은 “${ko}”라고 말했다`,
    `이영희 시장은 시민이 “${ko}”라고 말했다`,
  ])('are somebody else’s: %s', (text) => {
    expect(outcomesOf(text)).not.toContain('wrong');
  });
});
