import { describe, expect, test } from 'vitest';
import { articleLibrary } from '../samples.ts';
import { highlightsOf, NOTHING_TO_SEARCH, paragraphsOf, searcherOver } from './asking.ts';

const ask = (question: string) => articleLibrary.searcher.search(question, { limit: 12 });

describe('a relative of the same stem is no answer', () => {
  test.each([
    // As reported.
    ...['what about universities', 'does it mention imports', 'does it mention interns', 'are they polite'],
    ...['do they have any objections', 'is there anything interesting in it', 'who is the developer', 'relativity'],
    ...['is gaming mentioned', 'war games', 'is it cold in Beijing', 'growth hormone', 'video games'],
    // Of the same kind.
    ...['university', 'intern', 'an import', 'politely', 'objection', 'what about developers', 'relative', 'gaming'],
    ...['what about mental health', 'mental', 'is there any resistance', 'diplomats', 'minimal', 'secure', 'expansive'],
    ...['mutually', 'presidency', 'humanity', 'chess games', 'trust game', 'do they mention video games'],
  ])('on the article: %s', (question) => {
    expect(ask(question).outcome).not.toBe('answer');
  });

  test.each([
    ['universities', 'The universe is expanding faster than anybody thought.', 'The University of Oslo is old.'],
    ['university', 'The universe is expanding faster than anybody thought.', 'The University of Oslo is old.'],
    ['organization', 'A donor gave an organ to a stranger.', 'The organization met in the spring.'],
    ['organs', 'The organization met in the spring.', 'A donor gave an organ to a stranger.'],
    ['experiment', 'Her experience was long.', 'The experiment took a day.'],
    ['past', 'He ate the paste slowly.', 'The past is another country.'],
    ['humane', 'Every human needs sleep.', 'The humane treatment was praised.'],
    ['interns', 'The international airport closed.', 'An intern wrote the letter.'],
    ['authority', 'The author wrote by night.', 'The authority refused the permit.'],
    ['ration', 'A rational answer came late.', 'The rations were small.'],
    ['natural', 'The nature of the lake is cold.', 'A natural harbour lies north.'],
    ['operators', 'The operation lasted an hour.', 'The operator pulled the lever.'],
    ['critics', 'A critical moment came.', 'The critics left early.'],
    ['physics', 'A physical book is heavy.', 'The physics lesson began.'],
    ['several', 'They sever the rope.', 'Several ropes lay there.'],
    ['objections', 'The objective was clear.', 'An objection was raised.'],
  ])('%s: not in “%s”, but in “%s”', (question, relative, exact) => {
    for (const [at, paragraphs] of [
      [2, [relative, exact]],
      [1, [exact, relative]],
    ] as const) {
      const both = searcherOver(...paragraphs).search(question, { limit: 5 });
      expect([both.outcome, paragraphsOf(both)[0]]).toEqual(['answer', at]);
    }
    expect(searcherOver(relative, 'Peel the turnips.').search(question, { limit: 5 }).outcome).not.toBe('answer');
  });
});

describe('an inflection is the word itself', () => {
  test.each([
    ['university', 'The universities closed.'],
    ['universities', 'The university closed.'],
    ['stop', 'They stopped at noon.'],
    ['stopping', 'They stopped at noon.'],
    ['stopped', 'They stop at noon.'],
    ['denies', 'He denied it.'],
    ['deny', 'She is denying it.'],
    ['hope', 'They hoped for rain.'],
    ['boxes', 'The box was blue.'],
    ['threatened', 'It threatens millions.'],
    ['worry', 'They worried for days.'],
    ['Штраф', 'Им выписали штрафы.'],
  ])('%s: %s', (question, paragraph) => {
    const result = searcherOver(paragraph, 'Peel the turnips.').search(question, { limit: 5 });
    expect([result.outcome, paragraphsOf(result)]).toEqual(['answer', [1]]);
  });

  test.each(['interest', 'does it mention presidents', 'expansions', 'import', 'guarantee'])(
    'on the article, if it is there: %s',
    (question) => {
      const found = question !== 'import';
      expect(ask(question).outcome === 'answer').toBe(found);
    },
  );
});

describe('a word or two are answered, but not surely', () => {
  test.each(['NATO', 'U.S.', 'Cold War', 'statement', 'Georgia', 'multilateralism'])('%s', (question) => {
    const { outcome, matches } = ask(question);
    expect(outcome).toBe('answer');
    expect(matches[0]?.confidence).toBeLessThan(0.99);
  });

  test('where nothing else speaks for a passage, with 0.75', () => {
    for (const question of ['NATO', 'U.S.', 'Georgia', 'Ukraine']) {
      expect(ask(question).matches[0]?.confidence).toBe(0.75);
    }
  });
});

describe('a number alone is never answered', () => {
  test.each([
    // As reported.
    ...['¶ 4', '§ 4', '¶¶ 4', '4', '４', '4\u200b', 'paragraph 4', 'what does paragraph 4 say', 'párrafo 4'],
    ...['par 4', '4th paragraph', 'the last paragraph', 'paragraph four', '¶4-6', '¶ 4–6', '¶ 4, 6', '¶ 1, 5'],
    // Of the same kind.
    ...['#4', '(4)', '4.', 'no. 4', 'the 4th', 'fourth', 'four', '2022', '4 2022', 'in 2022', 'article 4', 'page 4'],
    ...[
      'section 4',
      'what does the 4th paragraph say',
      'qué dice el párrafo 4',
      'абзац 4',
      'в абзаце 4',
      '第4段',
      '第 4 段',
    ],
    ...['Absatz 4', 'paragraphe 4', 'passage 4', 'quote 4', 'line 4', 'chapter 4'],
  ])('%s', (question) => {
    expect(ask(question).outcome).not.toBe('answer');
  });

  test.each([
    ['February 4', 7],
    ['4 February', 7],
    ['February 4, 2022', 7],
    ['February 4th', 7],
  ])('with a word it is: %s', (question, paragraph) => {
    expect([ask(question).outcome, paragraphsOf(ask(question))[0]]).toEqual(['answer', paragraph]);
  });

  test('that of a price is not that of an article', () => {
    const searcher = searcherOver('The ticket costs $5 at the door.', 'Peel the turnips.');
    expect(searcher.search('Article 5', { limit: 5 }).outcome).not.toBe('answer');
  });
});

describe('numbers are found however they are written', () => {
  const searcher = searcherOver(
    'He fought in World War II as a boy.',
    'Henry VIII had six wives.',
    'The road is 10 km long.',
    'The 5th Fleet sailed in June.',
    'The Cold War mentality is back.',
    'Louis XIV built a palace.',
    'Malcolm X spoke to the crowd.',
    'The second edition of Rocky IV came on 3 tapes.',
    'A load of 500kg fell off the lorry.',
    'The 21st century began with a party.',
    'Type II diabetes is common.',
    'In Moscow I saw the twelfth gate.',
  );

  test.each([
    // As reported.
    ['World War 2', 1],
    ['second world war', 1],
    ['Henry the Eighth', 2],
    ['WWII', 1],
    ['10km', 3],
    ['fifth fleet', 4],
    ['coldwar', 5],
    // Of the same kind.
    ['henry viii', 2],
    ['HENRY VIII', 2],
    ['Henry 8', 2],
    ['Henry the 8th', 2],
    ['6 wives', 2],
    ['10 km', 3],
    ['10KM', 3],
    ['ten km', 3],
    ['the road of 10km', 3],
    ['5th fleet', 4],
    ['Fifth Fleet', 4],
    ['coldwar mentality', 5],
    ['ColdWar', 5],
    ['Louis 14', 6],
    ['louis xiv', 6],
    ['Louis the 14th', 6],
    ['Malcolm X', 7],
    ['malcolm x', 7],
    ['Rocky 4', 8],
    ['three tapes', 8],
    ['500 kg', 9],
    ['21st century', 10],
    ['type 2 diabetes', 11],
    ['type two diabetes', 11],
    ['12th gate', 12],
  ])('%s', (question, paragraph) => {
    const result = searcher.search(question, { limit: 5 });
    expect([result.outcome, paragraphsOf(result)[0], result.unknown]).toEqual(['answer', paragraph, []]);
  });

  test.each([
    ['Moscow 1', 'In Moscow I saw the gate.'],
    ['Henry VII', 'Henry VIII had wives.'],
    ['World War 3', 'He fought in World War II.'],
    ['6th Fleet', 'The 5th Fleet sailed.'],
  ])('%s is another one than in: %s', (question, paragraph) => {
    expect(searcherOver(paragraph, 'Peel the turnips.').search(question, { limit: 5 }).outcome).not.toBe('answer');
  });

  test.each([
    ['coldwar', 'A cold and a war.', []],
    ['ofthe', 'The end of the road.', []],
    ['redbrickhouse', 'The brick house was red.', []],
    ['brickhouse', 'The brick house was red.', ['brick house']],
    ['bricknhouse', 'The brick house was red.', []],
  ])('words run together are two that stand side by side: %s in “%s”', (question, paragraph, found) => {
    const result = searcherOver('Peel the turnips.', paragraph).search(question, { limit: 5 });
    expect(highlightsOf(result)).toEqual(found);
  });
});

describe('function words alone are looked for as they stand', () => {
  test.each([
    ['they called', 6, 'They called'],
    ['In the', 2, 'In the'],
    ['said they could', 11, 'said they could'],
    ['of the', 2, 'of the'],
    ['which was', 8, 'which was'],
    ['that it has', 10, 'that it has'],
    ['they could', 11, 'they could'],
    ['THEY CALLED', 6, 'They called'],
    ['they,  called', 6, 'They called'],
    ['th\u200bey called', 6, 'They called'],
    ['WHICH', 8, 'which'],
  ])('and are at most the closest: %s', (question, paragraph, found) => {
    const result = ask(question);
    expect([result.outcome, result.isSearchable]).toEqual(['closest', false]);
    expect([paragraphsOf(result)[0], highlightsOf(result)]).toEqual([paragraph, [found]]);
    expect(result.matches[0]?.focus).not.toBeNull();
  });

  test.each([
    'what did they say about it',
    'who are you',
    'is it so',
    'ну и что',
    '这是什么',
    '¿y qué?',
    'of of of of',
  ])('and are not found where they do not: %s', (question) => {
    expect(ask(question)).toEqual(NOTHING_TO_SEARCH);
  });

  test('an apostrophe is any apostrophe', () => {
    const searcher = searcherOver('Peel them, don’t they say?', 'Simmer them.');
    for (const apostrophe of ['’', "'", '´', '`', '′', 'ʼ', '‘']) {
      expect(highlightsOf(searcher.search(`don${apostrophe}t they`, { limit: 5 }))).toEqual(['don’t they']);
    }
  });

  test('while somebody is typing, the last may be unfinished', () => {
    const typing = (question: string) => articleLibrary.searcher.search(question, { limit: 5, unfinished: true });
    expect(paragraphsOf(typing('said they'))).toEqual([11]);
    expect(highlightsOf(typing('which wa'))).toEqual([]);
  });
});
