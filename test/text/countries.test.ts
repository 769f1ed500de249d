import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { countriesIn, LANGUAGES } from '../../src/text/index.ts';
import { readTable } from '../../src/text/tables/table.ts';
import { anyText } from './text.ts';

/** The countries in a text, those that its names may mean alike joined by a slash. */
const codesIn = (text: string) => countriesIn(text).map(({ codes }) => codes.join('/'));

const RUSSIA = [
  ...['Russia', 'russia', 'RUSSIA', 'Russian Federation', 'the Russian Federation', 'Russian', 'Russians', 'Russia’s'],
  ...['Moscow', 'the Kremlin', 'kremlin', 'Soviet Union', 'Rusia', 'los rusos', 'Federación de Rusia', 'Moscú'],
  ...['Россия', 'России', 'Россией', 'Россию', 'РФ', 'Российская Федерация', 'Российской Федерации', 'русские'],
  ...['русских', 'россияне', 'российское', 'Москва', 'Москвой', 'в Москве', 'Кремль', 'Кремля', 'в Кремле'],
  ...['俄罗斯', '俄罗斯联邦', '俄国', '俄方', '莫斯科', '克里姆林宫', '俄羅斯', 'Russie', 'les russes', 'Moscou'],
  ...['Russland', 'Russlands', 'russischen', 'die Russen', 'Moskau', 'Rússia', 'Rosja', 'Росія', 'Rusya', 'ロシア'],
  ...['러시아', '러시아는', 'روسيا', 'रूस', 'Ryssland', 'Rusko', 'Ρωσία', 'רוסיה'],
];
const CHINA = [
  ...['China', 'china', 'PRC', 'P.R.C.', 'People’s Republic of China', "People's Republic of China", 'Chinese'],
  ...['the Chinese', 'Beijing', 'Beijing’s', 'Peking', 'Zhongnanhai', 'chinos', 'República Popular China', 'Pekín'],
  ...['Китай', 'Китая', 'Китаем', 'китайцы', 'китайский', 'КНР', 'Пекин', 'Пекином', '中国', '中华人民共和国', '中方'],
  ...['北京', '中南海', '中國', 'La Chine', 'chinois', 'Pékin', 'République populaire de Chine', 'chinesische'],
  ...['Volksrepublik China', 'Cina', 'Chiny', 'Çin', '중국', 'الصين', 'चीन', 'Kina'],
];
const US = [
  ...['US', 'U.S.', 'U.S', 'USA', 'U.S.A.', 'United States', 'United States of America', 'the States', 'America'],
  ...['American', 'Washington', 'White House', 'the White House', 'Pentagon', 'EE. UU.', 'EE.UU.', 'EEUU'],
  ...['Estados Unidos', 'estadounidenses', 'Casa Blanca', 'США', 'Соединённые Штаты', 'Соединенных Штатов'],
  ...['Вашингтон', 'Белый дом', 'Белого дома', '美国', '华盛顿', '白宫', 'États-Unis', 'Etats-Unis', 'Maison-Blanche'],
  ...['Vereinigte Staaten', 'den Vereinigten Staaten', 'Weißes Haus', 'Amerika', 'アメリカ', '미국'],
  ...['Estados Unidos da América', 'EUA', 'Casa Branca', 'norte-americano', '美國', '華盛頓', '白宮'],
];
const UK = [
  ...['UK', 'U.K.', 'United Kingdom', 'Britain', 'British', 'London', 'Downing Street', '10 Downing Street'],
  ...[
    'Reino Unido',
    'Великобритания',
    'Лондон',
    '英国',
    '唐宁街',
    'Royaume-Uni',
    'Großbritannien',
    'Grã-Bretanha',
    'britânico',
    '倫敦',
  ],
];

describe('a country is found by any of its names', () => {
  test.each<readonly [name: string, code: string]>([
    ...RUSSIA.map((name) => [name, 'RU'] as const),
    ...CHINA.map((name) => [name, 'CN'] as const),
    ...US.map((name) => [name, 'US'] as const),
    ...UK.map((name) => [name, 'GB'] as const),
    ...(['UN', 'U.N.', 'United Nations', 'ONU', 'ООН', '联合国', 'Vereinte Nationen'] as const).map(
      (name) => [name, 'UN'] as const,
    ),
    ...(['EU', 'European Union', 'Евросоюз', '欧盟', 'Unión Europea'] as const).map((name) => [name, 'EU'] as const),
    ['Élysée', 'FR'],
    ['Elysee Palace', 'FR'],
    ['Paris', 'FR'],
    ['Frankreichs', 'FR'],
    ['Republic of China', 'TW'],
    ['Hong Kong', 'HK'],
    ['Republic of Korea', 'KR'],
    ['North Korea', 'KP'],
    ['Северной Кореи', 'KP'],
    ['Bosnia and Herzegovina', 'BA'],
    ['Trinidad & Tobago', 'TT'],
    ['Côte d’Ivoire', 'CI'],
    ['Ivory Coast', 'CI'],
    ['Papua New Guinea', 'PG'],
    ['Guinea', 'GN'],
    ['South Sudan', 'SS'],
    ['Burkina Faso', 'BF'],
    ['Democratic Republic of the Congo', 'CD'],
    ['Kyiv', 'UA'],
    ['Киева', 'UA'],
    ['Ouagadougou', 'BF'],
    ['Kiribati', 'KI'],
  ])('%s: %s', (name, code) => {
    expect(codesIn(name)).toEqual([code]);
    expect(countriesIn(name).every(({ isSure }) => isSure)).toBe(true);
  });

  test('in every language whose names Node knows', () => {
    for (const tag of [
      ...LANGUAGES.map((language) => language.tag),
      ...'zh-Hant pt it pl uk tr ja ko ar hi'.split(' '),
    ]) {
      const names = new Intl.DisplayNames(tag, { type: 'region' });
      for (const code of ['RU', 'CN', 'US', 'GB', 'FR', 'DE', 'JP', 'IN', 'UA', 'BR']) {
        expect([tag, codesIn(names.of(code) ?? '')]).toEqual([tag, [code]]);
      }
    }
  });

  test('each of all countries has its name, its people and its capital', () => {
    const lines = readTable('countries');
    const english = new Intl.DisplayNames('en', { type: 'region' });
    expect(new Set(lines.map((line) => line.slice(0, 2))).size).toBe(lines.length);
    // The members of the United Nations and others.
    expect(lines.length).toBeGreaterThan(193);
    for (const line of lines) {
      const code = line.slice(0, 2);
      expect(countriesIn(english.of(code) ?? '').flatMap(({ codes }) => codes)).toContain(code);
      for (const name of line
        .slice(3)
        .split(', ')
        .filter((each) => !each.startsWith('+'))) {
        const plain = name.replace(/^[?^]|\*$/g, '');
        expect([name, countriesIn(plain).flatMap(({ codes }) => codes)]).toEqual([
          name,
          expect.arrayContaining([code]),
        ]);
      }
    }
  });
});

describe('several countries are found', () => {
  test.each([
    ['中俄', ['CN', 'RU']],
    ['俄中', ['RU', 'CN']],
    ['中俄两国', ['CN', 'RU']],
    ['俄中联合声明', ['RU', 'CN']],
    ['中美俄三国', ['CN', 'US', 'RU']],
    ['중러 정상', ['CN', 'RU']],
    ['Russia and China', ['RU', 'CN']],
    ['China-Russia relations', ['CN', 'RU']],
    ['Sino-Russian', ['CN', 'RU']],
    ['Москва и Пекин', ['RU', 'CN']],
    ['U.S.-led NATO, and Ukraine', ['US', 'UA']],
    ['俄罗斯总统在北京', ['RU', 'CN']],
  ])('in %s', (text, codes) => {
    expect(codesIn(text)).toEqual(codes);
  });

  test('where they stand, without a possessive ending', () => {
    const text = 'In Moscow, Russia’s president and 中国外交部 met.';
    expect(countriesIn(text).map(({ start, end }) => text.slice(start, end))).toEqual(['Moscow', 'Russia', '中国']);
  });
});

test.each(['Korea', 'Congo', 'Brussels', 'Dominican'])('%s may be either', (name) => {
  expect(countriesIn(name)).toMatchObject([{ codes: [expect.any(String), expect.any(String)], isSure: false }]);
});

test.each(['Jordan', 'Georgia', 'Chad', 'Maurice', 'Victoria', 'Sofia', 'Santiago'])('%s may be a person', (name) => {
  expect(countriesIn(name)).toMatchObject([{ isSure: false }]);
});

test.each([
  ...[
    'us',
    'Us and them',
    'who says it',
    'it',
    'unknown',
    'Unknown',
    'nobody',
    'idk',
    'member states',
    'a pole',
    'un',
    'May',
  ],
  ...['polish the shoes', 'an island', 'the male voice', 'того', 'чад', 'Joe Biden', '中美洲', '发展中', '', '??'],
])('no country is found in %j', (text) => {
  expect(countriesIn(text)).toEqual([]);
});

test('any text has countries in order, which stand where it says', () => {
  fc.assert(
    fc.property(anyText, (text) => {
      let at = 0;
      for (const { start, end, codes } of countriesIn(text)) {
        expect(start).toBeGreaterThanOrEqual(at);
        expect(end).toBeGreaterThan(start);
        expect(codes.length).toBeGreaterThan(0);
        at = end;
      }
      expect(at).toBeLessThanOrEqual(text.length);
    }),
    { numRuns: 250 },
  );
});
