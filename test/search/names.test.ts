import { describe, expect, test } from 'vitest';
import { articleLibrary } from '../samples.ts';
import { highlightsOf, NOTHING_TO_SEARCH, paragraphsOf, searcherOver } from './asking.ts';

const ask = (question: string) => articleLibrary.searcher.search(question, { limit: 12 });

describe('the United States, which the article calls U.S., are found as', () => {
  test.each([
    // As reported.
    ...['what do they say about the united states', 'United States', 'do they mention the United States', 'US', 'U.S'],
    ...[
      'what did the U.S do',
      'u.s',
      'is the us mentioned',
      'what do they say about the us',
      'what about USA',
      'U.S.A.',
    ],
    ...['america', 'what do they say about the U.S.', '🇺🇸'],
    // Of the same kind.
    ...['USA', 'the States', 'the usa', 'U. S.', 'U.S.A', 'US’s', 'the U.S.’s', 'USA´s', 'America’s', 'UNITED STATES'],
    ...[
      'WHAT ABOUT THE UNITED STATES',
      'the United  States',
      'the United\u00a0States',
      'United\nStates',
      'United-States',
    ],
    ...['the United States of America', 'us', 'Us?', 'uni\u200bted st\u00adates'],
    ...['Estados Unidos', '¿qué dicen de los Estados Unidos?', 'EE. UU.', 'EE.UU.', 'EEUU'],
    ...['США', 'что говорят о США', 'Соединённые Штаты', 'о Соединенных Штатах Америки', 'что про Америку'],
    ...['美国', '美國', '关于美国', '美利坚合众国', '美利堅合眾國'],
    ...['les États-Unis', 'Etats-Unis', 'in den Vereinigten Staaten', 'Vereinigte Staaten von Amerika', 'über Amerika'],
  ])('%s', (question) => {
    const result = ask(question);
    expect(result.outcome).toBe('answer');
    expect([2, 10, 12]).toContain(paragraphsOf(result)[0]);
    expect(paragraphsOf(result)).toEqual(expect.arrayContaining([2, 10, 12]));
    expect(highlightsOf(result)).toEqual(['U.S.']);
  });

  test.each(['tell us about it', 'what did they tell us', 'LET US'])(
    'but the pronoun is none of them: %s',
    (question) => {
      expect(highlightsOf(ask(question))).toEqual([]);
      expect(ask(question).outcome).not.toBe('answer');
    },
  );

  test.each(['u.s', 'the u.s', 'us', 'united states', 'usa'])('while somebody types: %s', (typed) => {
    const result = articleLibrary.searcher.search(typed, { limit: 12, unfinished: true });
    expect(paragraphsOf(result)).toEqual(expect.arrayContaining([2, 10, 12]));
  });

  test('and the dollar of theirs', () => {
    for (const question of ['US dollar', 'the United States dollar', 'America’s dollar', 'доллар США', '美国 dollar']) {
      expect(paragraphsOf(ask(question))[0]).toBe(12);
    }
  });
});

describe('the UN is found as', () => {
  test.each([
    ...['UN', 'U.N.', 'U.N', 'the un', 'un', 'United Nations', 'what about the United Nations', 'the UN’s role'],
    ...['ONU', 'O.N.U.', 'la onu', 'Naciones Unidas', 'Nations unies', 'Vereinte Nationen', 'den Vereinten Nationen'],
    ...['ООН', 'Организация Объединённых Наций', 'в Организации Объединенных Наций', '联合国', '聯合國', '🇺🇳'],
  ])('%s', (question) => {
    expect(paragraphsOf(ask(question))[0]).toBe(8);
    expect(ask(question).outcome).toBe('answer');
    expect(highlightsOf(ask(question))).toContain('UN');
  });

  test.each(['¿hay un perro?', 'un perro', 'est-ce qu’il y a un chien', 'un chien et un loup'])(
    'not as the article of other languages: %s',
    (question) => {
      expect(highlightsOf(ask(question))).not.toContain('UN');
      expect(ask(question).outcome).not.toBe('answer');
    },
  );
});

describe('NATO is found as', () => {
  test.each([
    ...['NATO', 'nato', 'Nato’s', 'N.A.T.O.', 'OTAN', 'la otan', 'НАТО', 'нато', '北约', '北約', '北大西洋公约组织'],
    ...['North Atlantic Treaty Organization', 'the north atlantic treaty organisation'],
  ])('%s', (question) => {
    expect(highlightsOf(ask(question))).toContain('NATO');
    expect(ask(question).outcome).toBe('answer');
  });
});

test.each([
  ['🇨🇳', 'China'],
  ['🇷🇺', 'Russia’s'],
  ['🇺🇦', 'Ukraine'],
  ['🇬🇪', 'Georgia'],
  ['what about 🇺🇦?', 'Ukraine'],
])('a flag is the name of its country: %s', (flag, name) => {
  const { matches } = ask(flag);
  const found = matches.flatMap(({ passage, highlights }) =>
    highlights.map(({ start, end }) => passage.text.slice(start, end)),
  );
  expect(found).toContain(name);
  expect(ask(flag)).toMatchObject({ outcome: 'answer', isSearchable: true });
});

describe('forms of one name find each other, whichever the document has:', () => {
  const forms: readonly (readonly string[])[] = [
    [
      ...['the United States', 'the U.S.', 'the US', 'the USA', 'the U.S.A.', 'the States', 'America'],
      ...['Estados Unidos', 'США', '美国', 'États-Unis', 'der Vereinigten Staaten'],
    ],
    ['the United Nations', 'the UN', 'the U.N.', 'la ONU', 'las Naciones Unidas', 'ООН', '联合国', 'Vereinte Nationen'],
    ['the European Union', 'the EU', 'the E.U.', 'la Unión Europea', 'Евросоюз', 'Европейский союз', '欧盟', 'UE'],
    ['the United Kingdom', 'the UK', 'the U.K.', 'Great Britain', 'Britain', 'Великобритания', '英国', 'Reino Unido'],
    ['NATO', 'the North Atlantic Treaty Organization', 'la OTAN', 'НАТО', '北约'],
    [
      ...['World War II', 'World War 2', 'World War Two', 'the Second World War', 'WWII', 'WW2', 'WW II'],
      ...['Segunda Guerra Mundial', 'II Guerra Mundial', 'Вторая мировая война', '第二次世界大战', '二战'],
      ...['Seconde Guerre mondiale', 'Zweiter Weltkrieg', 'der Zweite Weltkrieg', '2. Weltkrieg'],
    ],
    [
      ...['World War I', 'World War 1', 'World War One', 'the First World War', 'WWI', 'WW1'],
      ...[
        'Primera Guerra Mundial',
        'Первая мировая война',
        '第一次世界大战',
        'Première Guerre mondiale',
        'Erster Weltkrieg',
      ],
    ],
  ];
  const pairs = forms.flatMap((all) => all.map((form, at) => [form, all.filter((_, other) => other !== at)] as const));

  test.each(pairs)('%s', (form, others) => {
    const searcher = searcherOver(
      'Peel the turnips.',
      `They wrote of ${form} at length.`,
      'The kingdom united all nations.',
    );
    for (const other of others) {
      const result = searcher.search(`what about ${other}?`, { limit: 5 });
      expect([other, result.outcome, paragraphsOf(result)]).toEqual([other, 'answer', [2]]);
    }
  });

  test.each([
    ['United States', 'The United Kingdom lowered its tariffs.'],
    ['United States', 'The United Nations met in spring.'],
    ['United Kingdom', 'The United States raised its tariffs.'],
    ['UN', 'Quieren un acuerdo.'],
    ['US', 'They told us nothing.'],
    ['America', 'The exports of Latin America grew.'],
    ['South America', 'The South of the United States grew.'],
    ['World War II', 'World War I began in summer.'],
    ['WW1', 'World War II ended in summer.'],
    ['EU', 'The union of European players met.'],
  ])('%s is no answer in: %s', (question, paragraph) => {
    expect(searcherOver(paragraph, 'Peel the turnips.').search(question, { limit: 5 }).outcome).not.toBe('answer');
  });

  test.each([
    ['war', 'He fought in World War II.', 'War'],
    ['European', 'The European Union met.', 'European'],
    ['nations', 'The United Nations met.', 'Nations'],
    ['the states', 'The United States voted.', 'States'],
  ])('the words of a name are found by themselves too: %s', (question, paragraph, word) => {
    const result = searcherOver('Peel the turnips.', paragraph).search(question, { limit: 5 });
    expect([paragraphsOf(result), highlightsOf(result)]).toEqual([[2], [word]]);
  });
});

describe('names that are spelt like function words', () => {
  const reported = searcherOver(
    'The WHO declared an emergency in the spring.',
    'AI will replace many jobs.',
    'Our IT department fixed the servers.',
    'The AU sent peacekeepers.',
    'She raised money against ALS last year.',
    'Most Han families moved south.',
    'The film was made by Woody Allen in New York.',
    'On Monday Prime Minister May resigned.',
    'In 1990 the mine was closed for good.',
    'Вчера Правда вышла на восьми страницах.',
  );
  const others = searcherOver(
    'The CAN bus connects the sensors of the car.',
    'Her lawyer was a certain Will Smith of Boston.',
    'The magazine put Elle Fanning on its cover.',
    'They met in Como by the lake.',
    'The latest OS fixes the clock.',
    'The CE mark stands on every toy.',
    'The ICH guideline was signed in Tokyo.',
    'Her first film was ET, which made her cry.',
    'In the town hall, Mas Lan of Java spoke.',
    'The NOS broadcast began at noon.',
    'Peel the turnips, he said to me, or do it not, as you like.',
  );

  test.each([
    ['what does it say about AI', 2],
    ['what did the WHO do', 1],
    ['what about IT', 3],
    ['what did the AU do', 4],
    ['ALS', 5],
    ['what about the Han?', 6],
    ['Allen', 7],
    ['what did May do', 8],
    ['mine', 9],
    ['Правда', 10],
    ['WHO', 1],
    ['what did W.H.O. do', 1],
    ['what about the WHO’s emergency', 1],
    ['is ai mentioned', 2],
    ['what does it say about ai', 2],
    ['WHAT ABOUT AI', 2],
    ['IT department', 3],
    ['what about als', 5],
    ['han', 6],
    ['Prime Minister May', 8],
    ['was the mine closed', 9],
  ])('are found: %s', (question, paragraph) => {
    const result = reported.search(question, { limit: 5 });
    expect([paragraphsOf(result)[0], result.outcome, result.isSearchable]).toEqual([paragraph, 'answer', true]);
  });

  test.each([
    ['what is a CAN bus', 1],
    ['CAN', 1],
    ['what did Will do', 2],
    ['Will', 2],
    ['Elle', 3],
    ['what about Elle?', 3],
    ['Como', 4],
    ['como', 4],
    ['what about Como', 4],
    ['what about the OS', 5],
    ['CE', 6],
    ['ce mark', 6],
    ['ICH', 7],
    ['what about ET', 8],
    ['Mas', 9],
    ['what is nos', 10],
  ])('are found: %s', (question, paragraph) => {
    const result = others.search(question, { limit: 5 });
    expect([paragraphsOf(result)[0], result.outcome, result.isSearchable]).toEqual([paragraph, 'answer', true]);
  });

  test.each(['what did the who do', 'tell me about it', 'WHAT DID THE WHO SAY'])(
    'are only guessed at where all is function words of one language: %s',
    (question) => {
      expect(reported.search(question, { limit: 5 }).outcome).toBe('closest');
    },
  );

  test.each(['who is it', 'what can they do', 'may they do it', 'who are they', 'will he be there', 'WHO did it'])(
    'are not meant where function words do their work: %s',
    (question) => {
      const { outcome, isSearchable } = others.search(question, { limit: 5 });
      expect([outcome, isSearchable]).toEqual(['none', false]);
    },
  );

  test.each(['WHAT did they say', 'they will NOT', 'not YOU, ME', 'Is It So'])(
    'are no emphasised words: %s',
    (question) => {
      expect(ask(question)).toEqual(NOTHING_TO_SEARCH);
    },
  );
});

describe('words that are function words in another language', () => {
  const searcher = searcherOver(
    'A meme about cats went round the office.',
    'The plus sign on the door was red.',
    'The bis of the song was loud.',
    'Their da came home late.',
    'In Sur the tide is high.',
    'The states agreed on a budget.',
    'He was about to die.',
  );

  test.each([
    ['meme', 1],
    ['what about the meme', 1],
    ['is there a meme', 1],
    ['plus', 2],
    ['what about the plus', 2],
    ['what is bis', 3],
    ['who is da', 4],
    ['Sur', 5],
    ['what about sur', 5],
    ['what about the states', 6],
    ['when did he die', 7],
  ])('are found: %s', (question, paragraph) => {
    const result = searcher.search(question, { limit: 5 });
    expect([paragraphsOf(result)[0], result.outcome === 'none']).toEqual([paragraph, false]);
  });

  test.each(['what about nur', 'is it como', 'did weil say so'])(
    'are words to search for where they are not: %s',
    (question) => {
      expect(searcher.search(question, { limit: 5 })).toMatchObject({
        outcome: 'none',
        matches: [],
        isSearchable: true,
      });
    },
  );
});

describe('words about texts', () => {
  const searcher = searcherOver(
    'Under Article 5 an attack on one is an attack on all.',
    'The ticket costs $5 at the door.',
    'The statement was signed by the ministers.',
    'The source of the river lies in the mountains.',
  );
  const search = (question: string) => searcher.search(question, { limit: 5 });

  test.each([
    ['Article 5', 1],
    ['what does article 5 say', 1],
    ['what about the 5th article', 1],
    ['article', 1],
    ['what about the statement', 3],
    ['statements', 3],
    ['source', 4],
    ['what is the source', 4],
  ])('are searched for beside a number or where nothing else is asked: %s', (question, paragraph) => {
    expect(paragraphsOf(search(question))[0]).toBe(paragraph);
    expect(search(question).outcome).toBe('answer');
  });

  test.each([
    ['what does the statement say about the river', 4],
    ['does the article mention a ticket', 2],
    ['quote the source on ministers', 3],
  ])('tell nothing beside content: %s', (question, paragraph) => {
    expect(paragraphsOf(search(question))).toEqual([paragraph]);
  });

  test.each(['what does the passage say', 'the document', 'quote the text', 'qué dice el texto', 'о чём статья'])(
    'are no words to search for where the documents do not have them: %s',
    (question) => {
      expect(search(question)).toEqual(NOTHING_TO_SEARCH);
    },
  );
});
