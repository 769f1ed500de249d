import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Searcher, SearchResult } from '../../src/search/index.ts';
import { append } from '../../src/text/index.ts';
import { article, articleLibrary, documentOf } from '../samples.ts';
import { anyText } from '../text/text.ts';
import { highlightsOf, paragraphsOf, searcherOf, searcherOver } from './asking.ts';
import { thinned } from './thinned.ts';

/** All that a search says, but for how unknown words were typed. */
const said = ({ unknown, content, ...result }: SearchResult) => ({
  ...result,
  unknown: unknown.length,
  content: content.map(({ isUnderstood }) => isUnderstood),
});

const search = (question: string) => articleLibrary.searcher.search(question, { limit: 4 });
/** Beside questions in every language, too few of them to take long. */
const questions = thinned(article, 40).passages.flatMap((passage) => passage.questions);

describe('what cannot be seen changes nothing', () => {
  test.each([
    ['na\u200bto', 'nato'],
    ['co\u00adoperation', 'cooperation'],
    ['U.\u200bS.', 'U.S.'],
    ['WH\u2060O', 'WHO'],
    ['uni\u200bted states', 'united states'],
    ['how ma\u200bny', 'how many'],
    ['wh\u00aden did they meet', 'when did they meet'],
    ['北\u200b约', '北约'],
    ['до\u00adллар', 'доллар'],
    ['th\ufeffey called', 'they called'],
    ['cold\u200bwar', 'coldwar'],
    ['4\u200b', '4'],
    ['\u202bNATO\u202c', 'NATO'],
    ['fast-\u200bmoving', 'fast-moving'],
    ['NATO\u200d’s', 'NATO’s'],
  ])('in a question: %j', (typed, question) => {
    expect(search(typed)).toEqual(search(question));
  });

  test('anywhere in any question', () => {
    const invisible = fc.constantFrom(
      '\u00ad',
      '\u200b',
      '\u200c',
      '\u200d',
      '\u2060',
      '\ufeff',
      '\u200e',
      '\u{e0041}',
    );
    fc.assert(
      fc.property(fc.oneof(fc.constantFrom(...questions), anyText), fc.nat(), invisible, (question, place, hidden) => {
        const characters = [...question];
        const at = place % (characters.length + 1);
        const typed = [...characters.slice(0, at), hidden, ...characters.slice(at)].join('');
        expect(said(search(typed))).toEqual(said(search(question)));
      }),
      { numRuns: 40 },
    );
  });

  test('in a document', () => {
    const searcher = searcherOver(
      'The co\u00adoperation agree\u00adment was signed in the U.\u200bS.',
      'Peel the turnips.',
    );
    for (const question of ['cooperation', 'agreement', 'the United States', 'co-operation', 'what was signed']) {
      expect(paragraphsOf(searcher.search(question, { limit: 2 }))).toEqual([1]);
    }
    expect(highlightsOf(searcher.search('cooperation agreement', { limit: 1 }))).toEqual([
      'co\u00adoperation agree\u00adment',
    ]);
  });
});

describe('an apostrophe is any apostrophe', () => {
  const searcher = searcherOver('Flann O’Brien wrote it at night.', 'NATO’s plans are known.', 'They saw D’Angelo.');

  test.each(["'", '’', 'ʼ', '`', '´', '′', '＇', '‘', 'ʻ', 'ʹ'])('%s', (apostrophe) => {
    for (const [question, paragraph] of [
      [`O${apostrophe}Brien`, 1],
      [`what about o${apostrophe}brien${apostrophe}s night`, 1],
      [`NATO${apostrophe}s`, 2],
      [`NATO${apostrophe}s plans`, 2],
      [`D${apostrophe}Angelo`, 3],
    ] as const) {
      const result = searcher.search(question, { limit: 3 });
      expect([question, paragraphsOf(result), result.outcome]).toEqual([question, [paragraph], 'answer']);
    }
    expect(search(`Russia${apostrophe}s security`)).toEqual({ ...search('Russia’s security') });
  });
});

describe('letters are found as people type them', () => {
  const searcher = searcherOver(
    'Straßenbahnen fahren in Łódź und Ærø, sagte Øystein.',
    'İstanbul, Iğdır and Kırşehir lie in Türkiye.',
    'Cœur de Lion met Þór, Đorđe and Ħamrun.',
    'Ein Großvater aß Brötchen.',
  );

  test.each([
    ['Lodz', 1],
    ['Lódź', 1],
    ['Łodz', 1],
    ['ŁÓDŹ', 1],
    ['Oystein', 1],
    ['Aero', 1],
    ['Ærö', 1],
    ['Strassenbahnen', 1],
    ['STRASSENBAHN', 1],
    ['Istanbul', 2],
    ['ISTANBUL', 2],
    ['igdir', 2],
    ['Kirsehir', 2],
    ['Turkiye', 2],
    ['coeur', 3],
    ['Thor', 3],
    ['Dorde', 3],
    ['Hamrun', 3],
    ['Grossvater', 4],
    ['Brotchen', 4],
  ])('%s', (question, paragraph) => {
    const result = searcher.search(question, { limit: 3 });
    expect([paragraphsOf(result)[0], result.outcome, result.unknown]).toEqual([paragraph, 'answer', []]);
  });
});

describe('traditional Chinese is read as simplified', () => {
  /** By simplified character, those that are written for it in traditional Chinese. */
  const traditional = new Map<string, string[]>();
  for (const line of readFileSync(
    new URL('../../src/text/tables/traditional-characters.txt', import.meta.url),
    'utf8',
  ).split('\n')) {
    if (line.startsWith('#')) continue;
    for (const pair of line.split(' ')) {
      const [written = '', simplified = ''] = pair;
      append(traditional, simplified, written);
    }
  }
  const inTraditional = (text: string, choice: number) =>
    [...text]
      .map((character) => {
        const choices = traditional.get(character) ?? [character];
        return choices[choice % choices.length] ?? character;
      })
      .join('');

  test.each([
    ['北約', '北约'],
    ['烏克蘭', '乌克兰'],
    ['聯合國', '联合国'],
    ['美國', '美国'],
    ['俄羅斯', '俄罗斯'],
    ['中國和俄羅斯為什麼反對北約擴張', '中国和俄罗斯为什么反对北约扩张'],
    ['美元的依賴', '美元的依赖'],
    ['普京與習近平在哪裡見面', '普京与习近平在哪里见面'],
    ['聲明發表在什麼網站', '声明发表在什么网站'],
    ['安全保障', '安全保障'],
    ['冷戰', '冷战'],
    ['軍事技術措施', '军事技术措施'],
  ])('%s', (typed, question) => {
    expect(said(search(typed))).toEqual(said(search(question)));
  });

  test.each(['zh', 'zh-final', 'zh-third', 'zh-fourth'])('in the questions of %s.jsonl', (file) => {
    const lines = readFileSync(new URL(`../../bench/questions/${file}.jsonl`, import.meta.url), 'utf8')
      .trim()
      .split('\n');
    for (const [index, line] of lines.entries()) {
      const { q: question } = JSON.parse(line) as { q: string };
      expect(said(search(inTraditional(question, index)))).toEqual(said(search(question)));
    }
  });

  const chinese = questions.filter((question) => /\p{Script=Han}/u.test(question));

  test('in any question', () => {
    expect(chinese.length).toBeGreaterThan(20);
    fc.assert(
      fc.property(fc.oneof(fc.constantFrom(...chinese), anyText), fc.nat(5), (question, choice) => {
        expect(said(search(inTraditional(question, choice)))).toEqual(said(search(question)));
      }),
      { numRuns: 40 },
    );
  });

  test('in a document', () => {
    const paragraphs = ['双方反对北约继续扩张。', '乌克兰的安全保障。', '他们在北京见面，谈到了美国的军事技术措施。'];
    const simplified = searcherOf([documentOf('sample', paragraphs)]);
    fc.assert(
      fc.property(fc.constantFrom(...chinese), fc.nat(5), (question, choice) => {
        const searcher = searcherOf([
          documentOf(
            'sample',
            paragraphs.map((text) => inTraditional(text, choice)),
          ),
        ]);
        const found = (over: Searcher) =>
          over.search(question, { limit: 3 }).matches.map(({ passage, confidence, focus, highlights }) => ({
            paragraphs: passage.paragraphs,
            confidence,
            focus,
            highlights,
          }));
        expect(found(searcher)).toEqual(found(simplified));
      }),
      { numRuns: 12 },
    );
  });
});

describe('scripts without spaces', () => {
  const searcher = searcherOver(
    'กรุงเทพมหานครเป็นเมืองหลวงของประเทศไทย',
    'ວຽງຈັນເປັນນະຄອນຫຼວງຂອງລາວ',
    'ភ្នំពេញជារាជធានីនៃកម្ពុជា',
    'カメラとコンピューターを買いました。',
  );

  test.each([
    ['กรุงเทพ', 1],
    ['กรุงเทพมหานคร', 1],
    ['เมืองหลวง', 1],
    ['ประเทศไทย', 1],
    ['ວຽງຈັນ', 2],
    ['ភ្នំពេញ', 3],
    ['カメラ', 4],
    ['コンピューター', 4],
  ])('%s is found', (question, paragraph) => {
    const result = searcher.search(question, { limit: 3 });
    expect([paragraphsOf(result)[0], result.outcome]).toEqual([paragraph, 'answer']);
  });
});
