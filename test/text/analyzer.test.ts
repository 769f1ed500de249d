import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { analyze, contains, type Span, tokenize } from '../../src/text/index.ts';
import { anyText } from './text.ts';

const words = (text: string) => analyze(text).map(({ word }) => word);
const terms = (text: string) => analyze(text).map(({ term }) => term);

test('a word is known by its stem and says where it stands', () => {
  expect(analyze('… the Expansions!')).toEqual([
    { term: 'expans', word: 'expansions', start: 6, end: 16, joined: false, unspaced: false, kind: 'content' },
  ]);
});

test('tokens are all words, by what they do', () => {
  const tokens = tokenize('What about the statement on 扩张 by the United States?');
  expect(tokens.map(({ word, kind, unspaced }) => `${word} ${kind}${unspaced ? ' unspaced' : ''}`)).toEqual([
    'what function',
    'about function',
    'the function',
    'statement frame',
    'on function',
    '扩张 content unspaced',
    'by function',
    'the function',
    'us. content',
    'united part',
    'states part',
  ]);
});

test.each([
  ['case', 'Ukraine', 'uKRAINE'],
  ['accents', 'expansión', 'expansion'],
  ['accents written apart', 'expansi\u00f3n', 'expansio\u0301n'],
  ['full width', 'nato', 'ＮＡＴＯ'],
  ['half width', 'カメラ', 'ｶﾒﾗ'],
  ['the possessive', 'Russia', "Russia's"],
  ['the plural’s possessive', 'leaders', 'leaders’'],
  ['quotation marks', 'Cold War', "‘Cold’ 'War'"],
  ['the apostrophe', 'O’Brien', "O'Brien"],
  ['the French article', 'AUKUS Ukraine', 'l’AUKUS d’Ukraine'],
  ['the Italian article', 'AUKUS Ucraina', 'dell’AUKUS, all’Ucraina'],
  ['a Turkish suffix', 'Rusya Çin Putin Georgia', "Rusya’ya Çin'deki Putin’in Georgia'dan"],
  ['number and tense', 'country threatens', 'countries threatened'],
  ['separators of thousands', '1000 2000000', '1,000 2,000,000'],
  ['the dots of ё', 'самолёт', 'самолет'],
  ['Russian case endings', 'Россия', 'России'],
  ['Russian number', 'страна', 'страны'],
  ['й written apart', 'кра\u0439', 'кра\u0438\u0306'],
])('%s makes no difference: %s, %s', (_, one, other) => {
  expect(terms(one)).not.toEqual([]);
  expect(terms(other)).toEqual(terms(one));
});

test.each([
  ['й is another letter than и', 'край', 'краи'],
  ['a decimal point is no separator of thousands', '1.5', '15'],
  ['a decimal comma is none either', '1,5', '15'],
  ['an Irish name has no French article', 'O’Brien', 'Brien'],
  ['an African capital has none either', 'N’Djamena', 'Djamena'],
])('%s', (_, one, other) => {
  expect(words(one)).not.toEqual(words(other));
});

test.each([
  ['what did they say about it?', []],
  ['don’t, isn’t, wasn’t', []],
  ['lol idk tbh', []],
  ['¿qué dijeron sobre la OTAN?', ['nato']],
  ['что сказали об НАТО, а ещё о Грузии?', ['nato', 'грузии']],
  ['北约的扩张', ['nato', '扩张']],
  ['', []],
  [' \n\t', []],
  ['?!… — “” 👍🏽 $ %', []],
])('stop words and signs are left out of %j', (text, left) => {
  expect(words(text)).toEqual(left);
});

describe('abbreviations', () => {
  const america = words('U.S.');

  test.each(['the U.S. dollar', 'the US dollar', 'the U.S.-led bloc', 'WHAT ABOUT THE U.S.?', 'by the U.S.’'])(
    'the country is meant in %j',
    (text) => {
      expect(america).toHaveLength(1);
      expect(words(text)).toEqual(expect.arrayContaining(america));
    },
  );

  test.each(['the US’s', 'US’s', 'the U.S', 'the U.S.’s', 'U.S´s', 'U.S.A'])('and nothing else in %j', (text) => {
    expect(words(text)).toEqual(america);
  });

  test.each(['tell us', 'Us?', 'TELL US NOW', 'a bus, u. s.', 'u n me'])('the country is not meant in %j', (text) => {
    expect(words(text)).not.toEqual(expect.arrayContaining(america));
  });

  test('stand for their letters where these are no stop word', () => {
    expect(words('N.A.T.O. and the U.S.S.R')).toEqual(['nato', 'ussr']);
  });

  test.each(['WHAT DID THEY SAY', 'THE WHO', 'U R THE ONE'])(
    'no word is a name in capitals where all are: %j',
    (text) => {
      expect(words(text)).toEqual([]);
    },
  );
});

describe('hyphenated words', () => {
  const parts = (text: string) => analyze(text).map(({ word, joined }) => (joined ? `${word} (joined)` : word));

  test.each([
    ['military-technical', ['military', 'technical', 'militarytechnical (joined)']],
    ['face-to-face', ['face', 'face', 'facetoface (joined)']],
    ['co‑operation', ['co', 'operation', 'cooperation (joined)']],
    ['Co-operation, later', ['co', 'operation', 'cooperation (joined)', 'later']],
    ['China-Russia’s deal', ['china', 'russia', 'chinarussia (joined)', 'deal']],
    ['что-нибудь', ['нибудь', 'чтонибудь (joined)']],
    ['expansion - later', ['expansion', 'later']],
    ['expansion–later', ['expansion', 'later']],
    ['expansion--later', ['expansion', 'later']],
    ['post-1991', ['post', '1991']],
    ['2022-02-04', ['2022', '02', '04']],
  ])('%s', (text, expected) => {
    expect(parts(text)).toEqual(expected);
  });

  test('are joined before a number that follows', () => {
    expect(parts('cold-war-1980s')).toEqual(['cold', 'war', 'coldwar (joined)', '1980s']);
  });

  test('are found however they are written', () => {
    expect(terms('co-operation')).toEqual(expect.arrayContaining(terms('cooperation')));
  });

  test('span their parts', () => {
    expect(analyze('a fast-moving car').find(({ joined }) => joined)).toMatchObject({ start: 2, end: 13 });
  });
});

describe('links', () => {
  test('are left out', () => {
    expect(words('deal.https://t.co/3BQabhUog8 (see http://example.org/nato?a=1#war)\nlater')).toEqual([
      'deal',
      'see',
      'later',
    ]);
  });

  test('end where Chinese goes on', () => {
    expect(words('看https://t.co/a，东方扩张')).toEqual(expect.arrayContaining(['东方', '扩张']));
  });
});

describe('scripts without spaces', () => {
  test.each([
    ['俄罗斯和中国', ['俄罗斯', '中国']],
    ['NATO扩张', ['nato', '扩张']],
    ['２０２２年，东方', ['2022', '年', '东方']],
  ])('%s is cut into words', (text, expected) => {
    expect(words(text)).toEqual(expected);
  });

  test.each([['a'], ['и'], ['\ufdfa']])('what is longer than any word is its own stem: %s …', (letter) => {
    const [token] = analyze(`${letter.repeat(200)}s`);
    expect(token?.term).toBe(token?.word);
  });

  test('a Japanese long vowel cuts no word', () => {
    expect(words('カード')).toEqual(['カード']);
  });
});

describe('of any text', () => {
  const FLAG = /^\p{RI}/u;

  test('words stand in order and apart, but for those joined by a hyphen and the parts of names', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        let at = 0;
        let name: Span = { start: 0, end: 0 };
        for (const { start, end, joined, term, word, kind } of tokenize(text)) {
          expect([term, word]).not.toContain('');
          expect(start).toBeLessThan(end);
          expect(end).toBeLessThanOrEqual(text.length);
          if (kind === 'part') {
            expect(contains(name, { start, end })).toBe(true);
            continue;
          }
          if (joined) {
            expect(text.slice(start, end)).toMatch(/.[-‐‑]./su);
            continue;
          }
          // The words of a flag's country all stand where the flag does.
          if (!FLAG.test(text.slice(start, end))) expect(start).toBeGreaterThanOrEqual(at);
          at = end;
          name = { start, end };
        }
      }),
      { numRuns: 500 },
    );
  });

  test('the kind of apostrophe makes no difference', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        expect(analyze(text.replaceAll("'", '’'))).toEqual(analyze(text));
      }),
    );
  });
});

describe('names of several forms', () => {
  const shown = (text: string) =>
    tokenize(text).flatMap(({ term, kind, start, end }) =>
      kind === 'content' ? [`${term}: ${text.slice(start, end)}`] : [],
    );

  test.each([
    ['the United States voted', ['us.: United States', 'vote: voted']],
    ['the United States of America', ['us.: United States of America']],
    ['Latin America and America', ['latin america: Latin America', 'us.: America']],
    ['о Соединённых Штатах Америки', ['us.: Соединённых Штатах Америки']],
    ['в Организации Объединённых Наций', ['un.: Организации Объединённых Наций']],
    ['во Второй мировой войне', ['ww2: Второй мировой войне']],
    ['美國和聯合國', ['us.: 美國', 'un.: 聯合國']],
    ['北大西洋公约组织', ['nato: 北大西洋公约组织']],
    ['中美国家', ['中美: 中美', '国家: 国家']],
    ['🇺🇸🇺🇳', ['us.: 🇺🇸', 'un.: 🇺🇳']],
    ['EE. UU.', ['us.: EE. UU']],
    ['World War I.', ['ww1: World War I']],
    ['U. S. troops', ['us.: U. S', 'troop: troops']],
    ['united, they states', ['unit: united']],
    ['tell the states', []],
  ])('%s', (text, expected) => {
    expect(shown(text)).toEqual(expected);
  });
});

describe('function words with a capital', () => {
  const names = (text: string) => words(text).filter((word) => word.endsWith('.'));

  test.each([
    ['Then the WHO met.', ['who.']],
    ['Then WHO’s chief spoke.', ['who.']],
    ['On Monday, May resigned.', ['may.']],
    ['Prime Minister May resigned.', ['may.']],
    ['They asked (politely) May again.', ['may.']],
    ['It was W.H.O. again.', ['who.']],
  ])('are names: %s', (text, expected) => {
    expect(names(text)).toEqual(expected);
  });

  test.each([
    'May they resign? They may.',
    'He said so. Who knows.',
    '“Who knows,” he said. “Will they?”',
    'I’m here, and I’ll stay; It’s so.',
    'WHO DID WHAT TO WHOM',
    'Who May Have It All',
    'Was Das Wohl Ist',
    'Können Sie mir sagen, wo Die Welt ist',
    'World War One ended there.',
  ])('are none: %s', (text) => {
    expect(names(text)).toEqual([]);
  });
});

describe('numbers', () => {
  test.each([
    ['Henry VIII', ['henry', '8']],
    ['Louis XIV and XV', ['louis', '14', 'xv']],
    ['In Russia I saw', ['russia', 'saw']],
    ['the xi of Xi', ['xi', 'xi']],
    ['Rocky IV. VI came', ['rocky', '4', 'vi', 'came']],
    ['Apollo XIIII', ['apollo', 'xiiii']],
    ['the fifth, the 5th, five', ['5', '5', '5']],
    ['21st, 22nd, 23rd', ['21', '22', '23']],
    ['1er, 2e, 3ème', ['1', '2', '3']],
    ['10km, 10 KM, 3GHz', ['10', 'km', '10', 'km', '3', 'ghz']],
    ['5G, 5g', ['5', 'g', '5', 'g']],
    ['covid19 mp3', ['covid19', 'mp3']],
    ['10kmx', ['10kmx']],
  ])('%s', (text, expected) => {
    expect(words(text)).toEqual(expected);
  });
});

test('every letter and digit stands in a word, but for those of links', () => {
  fc.assert(
    fc.property(anyText, (text) => {
      const spans = tokenize(text);
      const link = /https?:\/\/\S*/giu;
      const inLink = [...text.matchAll(link)].map(({ 0: found, index }) => ({
        start: index,
        end: index + found.length,
      }));
      for (const { 0: letter, index } of text.matchAll(/[\p{L}\p{N}]/gu)) {
        const span = { start: index, end: index + letter.length };
        if (inLink.some((each) => contains(each, span))) continue;
        expect([letter, spans.some((each) => contains(each, span))]).toEqual([letter, true]);
      }
    }),
    { numRuns: 500 },
  );
});
