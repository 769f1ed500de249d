import { describe, expect, test } from 'vitest';
import { foldWords, plainWord } from '../../src/text/index.ts';

const wordsOf = (text: string) => foldWords(text).map(({ word }) => word);

/** Whether the words of one text stand in another one, one after the other. */
function standsIn(quote: string, text: string): boolean {
  return ` ${wordsOf(text).join(' ')} `.includes(` ${wordsOf(quote).join(' ')} `);
}

const source = 'NATO’s expansion worries some states, don’t you see';

test.each([
  ['case', 'nato’s EXPANSION worries Some states'],
  ['apostrophes', "NATO's expansion worries some states, don`t you see"],
  ['dashes and commas', 'NATO’s — expansion - worries, some; states'],
  ['white space', 'NATO’s\u00a0expansion\n\tworries \u2003 some\u2028states'],
  ['accents', 'NATO’s expánsion worries some states'],
  ['stacked marks', 'NATO’s ex̴̢̛͑p̷a̸n̵s̶i̷o̸n̴ worries some states'],
  ['full width', 'ＮＡＴＯ’s expansion worries some states'],
  ['mathematical letters', '𝐍𝐀𝐓𝐎’s 𝓮𝔁𝓹𝓪𝓷𝓼𝓲𝓸𝓷 worries some states'],
  ['soft hyphens and zero-width characters', 'NA\u00adTO’s ex\u200bpan\u200dsion wor\u2060ries some \ufeffstates'],
  ['marks of direction', '\u202bNATO’s expan\u200fsion\u202c \u2066worries\u2069 some states'],
  ['emoji', 'NATO’s 🙂 expansion 👩‍👩‍👧 worries some states 🇷🇺'],
  ['Cyrillic small letters that look alike', 'NATO’s ехраnѕіоn worries some states'],
  ['Greek small letters that look alike', 'NATO’s expansiοn wοrries sοme states'],
  ['Cyrillic capitals that look alike', 'NАTО’s expansion worries some states'],
  ['Greek capitals that look alike', 'ΝΑΤΟ’s expansion worries some states'],
  ['circles around letters', 'NATO’s expansion worries ⓢⓞⓜⓔ states'],
  ['enclosing marks', 'N҉A҉T҉O҉’s expansion worries some states'],
  ['tags', 'NA\u{e0041}TO’s expansion worries'],
  ['variation selectors', 'NATO\u{e0100}’s expansion worries'],
  ['bold letters in a word', 'NATO’s exp**ans**ion worries some states'],
  ['italic letters in a word', 'NATO’s *ex*pansion worries some states'],
])('%s make no difference', (_, quote) => {
  expect(standsIn(quote, source)).toBe(true);
});

test.each([
  ['U.S.-led NATO in the east', 'US-led NATO in the east'],
  ['U.S.-led NATO in the east', 'u.s. led nato in the east'],
  ['about 1,000 of them came', 'about 1000 of them came'],
  ['a cultural-historical way of life', 'a cultural historical way of life'],
  ['Россия и Китай подписали заявление', 'РОССИЯ И КИТАЙ ПОДПИСАЛИ ЗАЯВЛЕНИЕ'],
  ['кра\u0439 света у моря', 'кра\u0438\u0306 света у моря'],
  ['la expansión de la OTAN', 'la expansio\u0301n de la OTAN'],
  ['北约不应扩张', '北约 不应 扩张'],
  ['the ﬁrst oﬃce they built', 'the first office they built'],
  ['Straßenbahnen fahren in Łódź und Ærø', 'Strassenbahnen fahren in Lodz und Aero'],
  ['Đorđe, Þór et les cœurs', 'Dorde, Thor et les coeurs'],
  ['O’Brien, O´Brien, O‘Brien', 'O`Brien, O′Brien, OʼBrien'],
  ['قُلْ هُوَ ٱللَّهُ أَحَدٌ', 'قل هو الله أحد'],
  ['السلام لا يُشترى', 'الســـلام لا يشترى'],
  ['בְּרֵאשִׁית בָּרָא אֱלֹהִים', 'בראשית ברא אלהים'],
  ['انخفض العدد من 120 إلى 45 بنسبة 3.5%', 'انخفض العدد من ١٢٠ إلى ۴۵ بنسبة ٣٫٥٪'],
  ['नगर निगम पर 12 करोड़ का कर्ज़', 'नगर निगम पर १२ करोड़ का कर्ज़'],
  ['a loss of -3 % in May', 'a loss of −3% in May'],
  ['between 2019–2020 and 10 – 20 km', 'between 2019-2020 and 10 - 20 km'],
  ['__proto__ constructor toString', 'proto constructor toString'],
])('%s is %s', (paragraph, quote) => {
  expect(wordsOf(quote)).toEqual(wordsOf(paragraph));
});

test.each([
  ['a letter more', 'NATO’s expansions worries some states'],
  ['a letter less', 'NATO’s expansion worrie some states'],
  ['two letters swapped', 'NATO’s expnasion worries some states'],
  ['words run together', 'NATO’s expansionworries some states'],
  ['the possessive', 'NATO expansion worries some states'],
  ['a word in circled letters', 'NATO’s expansion ⓝⓔⓥⓔⓡ worries some states'],
])('%s makes one', (_, quote) => {
  expect(standsIn(quote, source)).toBe(false);
});

test.each([
  ['Chinese: 不 left out', '北约不应扩张因为安全', '北约应扩张因为安全'],
  ['another number', 'about 1,000 of them came', 'about 10,000 of them came'],
  ['a number for another', 'in 2022 they met there', 'in 2021 they met there'],
  ['a decimal point left out', 'prices rose by 1.5 percent in May', 'prices rose by 15 percent in May'],
  ['the points of a version left out', 'it was version 4.2.1 they used', 'it was version 421 they used'],
  ['Thai: a word left out', 'เขาไม่ได้ไปกรุงเทพ', 'เขาไปกรุงเทพ'],
  ['another Thai number', 'มีคน ๕ คน', 'มีคน ๖ คน'],
  ['another Burmese number', 'လူ ၅ ယောက်', 'လူ ၆ ယောက်'],
  ['another currency', 'they paid £3.2 million', 'they paid €3.2 million'],
  ['another currency behind it', 'they paid 4,20 € for it', 'they paid 4,20 $ for it'],
  ['per cent left out', 'it fell by 12 % in May', 'it fell by 12 in May'],
  ['a minus for a plus', 'it was +2.5 m there', 'it was -2.5 m there'],
  ['a minus left out', 'a loss of -£3 in May', 'a loss of £3 in May'],
  ['more for less', 'only boats < 5 t may enter', 'only boats > 5 t may enter'],
  ['another Arabic number', 'انخفض العدد من 120 إلى 45', 'انخفض العدد من ١٣٠ إلى ٤٥'],
  ['minor letters', 'Россия против расширения НАТО', 'Россия протии расширения НАТО'],
])('%s', (_, paragraph, quote) => {
  expect(standsIn(quote, paragraph)).toBe(false);
});

describe('the words of a text', () => {
  test('say where they stand', () => {
    const text = '…the ﬁrst N\u00adA\u200bTO — exp**ans**ion, U.S.!';
    expect(foldWords(text).map(({ start, end }) => text.slice(start, end))).toEqual([
      'the',
      'ﬁrst',
      'N\u00adA\u200bTO',
      'exp**ans**ion',
      'U.S.',
    ]);
  });

  test.each([
    ['北约扩张', ['北', '约', '扩', '张']],
    ['ไทย ๕', ['ไ', 'ท', 'ย', '๕']],
    ['ที่นี่', ['ที่', 'นี่']],
    ['ラー', ['ラ', 'ー']],
  ])('are characters where no spaces stand: %s', (text, characters) => {
    expect(foldWords(text).map(({ start, end }) => text.slice(start, end))).toEqual(characters);
  });

  test.each(['', '?!… — “”', '👍🏽', '\u200b\u200f'])('are none in %j', (text) => {
    expect(foldWords(text)).toEqual([]);
  });
});

test.each([
  ['НЕ', 'не'],
  ['не', 'не'],
  ['he', 'he'],
  ['jamás', 'jamas'],
  ['nоt', 'not'],
  ['οf', 'of'],
  ['no\u200bt', 'not'],
  ['1,000', '1000'],
])('as a word of its own script, %s is %s', (word, plain) => {
  expect(plainWord(word)).toBe(plain);
});

test('the marks on a word belong to it where it stands', () => {
  const text = 'اللَّهُ الصَّمَدُ (אֱלֹהִים́)';
  expect(foldWords(text).map(({ start, end }) => text.slice(start, end))).toEqual(['اللَّهُ', 'الصَّمَدُ', 'אֱלֹהִים́']);
});

test('raised numbers of verses and notes are no words, though powers are', () => {
  expect(wordsOf('²In the end. ³ So ⁴it was.¹² In 10² m² and x₂')).toEqual(
    wordsOf('In the end. So it was. In 102 m2 and x2'),
  );
});
