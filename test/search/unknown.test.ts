import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { article, articleLibrary } from '../samples.ts';
import { searcherOf, searcherOver } from './asking.ts';
import { thinned } from './thinned.ts';

const unknownIn = (question: string) => articleLibrary.searcher.search(question, { limit: 3 }).unknown;

describe('“they never use …” names nouns and names', () => {
  test.each([
    ['does it say anything about AI', ['AI']],
    ['what about the WHO', ['WHO']],
    ['Абзаца', ['Абзаца']],
    ['World War 2', ['World War 2']],
    ['Latin America', ['Latin America']],
    ['squirrel', ['squirrel']],
    ['what about the squirrel', ['squirrel']],
    ['is there a zeppelin in it', ['zeppelin']],
    ['the squirrel-hamster', ['squirrel', 'hamster']],
    ['did Beethoven compose it', ['Beethoven']],
    ['what happened to my umbrella', ['umbrella']],
    ['¿qué dicen de Beethoven?', ['Beethoven']],
    ['что про Бетховена', ['Бетховена']],
    ['贝多芬', ['贝多芬']],
    ['貝多芬', ['貝多芬']],
    ['1949', ['1949']],
    ['O´Brien', ['O´Brien']],
    ['squ\u00adirrel', ['squirrel']],
  ])('of %s', (question, unknown) => {
    expect(unknownIn(question)).toEqual(unknown);
  });

  test.each([
    'will it rain tomorrow',
    'how tall is it',
    'who cooks well',
    'e86bq.4.0qeg',
    'is it beautifully written',
    'what did they say about it',
    'what does the article say',
    'xx yy',
    '¿cuánto duró y quién ganó?',
    'warum verlangt ihr das',
    'qu’est-ce qu’ils réclament et pourquoi',
  ])('no other words: %s', (question) => {
    expect(unknownIn(question)).toEqual([]);
  });
});

describe('“they never use …” names nothing that the documents use', () => {
  test.each([
    ['US', 'They told us nothing.'],
    ['WHICH', 'The mill, which closed, was old.'],
    ['America', 'The exports of Latin America grew.'],
    ['United', 'The United States grew.'],
    ['States', 'The United States grew.'],
    ['War', 'World War II ended.'],
    ['president XI', 'It was Xi who came.'],
    ['what did President XI do', 'It was Xi who came.'],
    ['VIII', 'Henry VIII had wives.'],
    ['viii', 'Henry VIII had wives.'],
    ['O´Brien', 'Flann O’Brien wrote.'],
    ['O‘Brien', 'Flann O’Brien wrote.'],
    ['OBrien', 'Flann O’Brien wrote.'],
    ['Hawai‘i', 'Hawaiʻi lies in the sea.'],
    ['cooperation', 'The co\u00adoperation agree\u00adment was signed.'],
    ['the agreement', 'The co\u00adoperation agree\u00adment was signed.'],
    ['na\u200bto', 'NATO met.'],
    ['ประเทศไทย', 'กรุงเทพมหานครเป็นเมืองหลวงของประเทศไทย'],
    ['ไทย', 'กรุงเทพมหานครเป็นเมืองหลวงของประเทศไทย'],
    ['กรุงเทพ', 'กรุงเทพมหานครเป็นเมืองหลวงของประเทศไทย'],
    ['西洋', '北大西洋的风'],
    ['Lodz', 'Sie fuhren nach Łódź.'],
    ['Oystein', 'Øystein fuhr mit.'],
    ['Strassenbahn', 'Die Straßenbahnen fahren.'],
    ['the five', 'The 5 of them met.'],
    ['the 5th', 'The fifth of them came.'],
  ])('%s: %s', (question, paragraph) => {
    expect(searcherOver(paragraph, 'Peel the turnips.').search(question, { limit: 3 }).unknown).toEqual([]);
  });

  const text = article.passages.map((passage) => passage.text.replace(/https?:\S+/g, ' ')).join('\n');
  const words = [...new Set(text.match(/[\p{L}\p{N}]+(?:[’.-][\p{L}\p{N}]+)*/gu))];
  const written = fc
    .record({
      word: fc.constantFrom(...words),
      asCase: fc.constantFrom(
        (word: string) => word,
        (word: string) => word.toLowerCase(),
        (word: string) => word.toUpperCase(),
        (word: string) => word.charAt(0).toUpperCase() + word.slice(1),
      ),
      ending: fc.constantFrom('', '’s', "'s", '´s', '`s', '′s', 'ʼs', '‘s'),
      apostrophe: fc.constantFrom('’', "'", '´', '`', '′', 'ʼ', '‘'),
      invisible: fc.constantFrom('', '\u00ad', '\u200b', '\u200d', '\u2060', '\ufeff'),
      at: fc.nat(20),
    })
    .map(({ word, asCase, ending, apostrophe, invisible, at }) => {
      const typed = asCase(word.replaceAll('’', apostrophe)) + ending;
      const inside = 1 + (at % Math.max(1, typed.length - 1));
      return typed.slice(0, inside) + invisible + typed.slice(inside);
    });
  const frames = ['#', 'what about #?', 'the #', 'did # say so', 'Who is President #', '# #', 'tell me of # and of #'];
  const plain = searcherOf([thinned(article, 0)]);

  test.each([
    ['with', articleLibrary.searcher],
    ['without', plain],
  ])('any word of the article, however it is written, %s questions beside it', (_, searcher) => {
    fc.assert(
      fc.property(written, fc.constantFrom(...frames), (word, frame) => {
        const question = frame.replaceAll('#', word);
        expect([question, searcher.search(question, { limit: 1 }).unknown]).toEqual([question, []]);
      }),
      { numRuns: 75 },
    );
  });
});
