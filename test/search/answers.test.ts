import { describe, expect, test } from 'vitest';
import type { Searcher } from '../../src/search/index.ts';
import { article, articleLibrary, documentOf } from '../samples.ts';
import { NOTHING_TO_SEARCH, searcherOf } from './asking.ts';
import { thinned } from './thinned.ts';

const ask = (question: string) => articleLibrary.searcher.search(question, { limit: 3 });
/** The first paragraph number of each match. */
const paragraphs = ({ matches }: ReturnType<typeof ask>) => matches.map(({ passage }) => passage.paragraphs[0]);

const ownWords: [paragraph: number, words: string][] = [
  [1, 'fast-moving economic globalization, political upheavals'],
  [1, 'continues to threaten millions'],
  [2, 'escalating row'],
  [2, 'avoid the continuation of the mentality'],
  [3, 'opening of the Winter Olympic Games'],
  [3, 'an effort to reduce tensions'],
  [4, 'civilizational and cultural-historical ways'],
  [4, 'refrain from ideological approaches'],
  [6, 'universal human values'],
  [6, 'strengthen dialogue and mutual trust'],
  [7, 'Carlos Martinez @agent_of_change'],
  [7, 'opposing AUKUS'],
  [8, 'genuine multilateralism'],
  [8, 'democratization of international relations'],
  [9, 'face-to-face diplomatic interaction'],
  [9, 'poised to launch an invasion of neighboring Ukraine'],
  [10, 'written security guarantees'],
  [10, 'effectively barring the two states from membership'],
  [11, 'unspecified military-technical measures'],
  [11, 'if deemed necessary to ensure Russia’s security'],
  [12, 'Ushakov December'],
  [12, 'resistant to sanctions and minimize dependency on the U.S. dollar'],
];

test.each([
  [3, 'they never even met in person, this whole summit is fake news you clown'],
  [3, 'eles nem se viram pessoalmente, essa cúpula toda é fake news, seu palhaço'],
  [4, 'El texto no critica ninguna ideología de la OTAN, solo habla de patos'],
])('a claim is looked for without what stands behind its comma: ¶ %i, %s', (paragraph, claim) => {
  const result = ask(claim);
  expect(result.outcome).not.toBe('none');
  expect(paragraphs(result)[0]).toBe(paragraph);
});

describe('a passage is found first by its own words', () => {
  test.each(ownWords)('¶ %i: %s', (paragraph, words) => {
    const result = ask(words);
    expect(paragraphs(result)[0]).toBe(paragraph);
    expect(result.outcome).not.toBe('none');
  });

  test.each(article.passages)('¶ $paragraphs.0: all of it', (passage) => {
    expect(ask(passage.text)).toMatchObject({ outcome: 'answer' });
    expect(ask(passage.text).matches[0]?.passage).toBe(passage);
  });
});

describe('without questions beside it', () => {
  const plain = searcherOf([thinned(article, 0)]);

  test.each(ownWords)('¶ %i is found first all the same: %s', (paragraph, words) => {
    const { outcome, matches } = plain.search(words, { limit: 1 });
    expect(matches[0]?.passage.paragraphs[0]).toBe(paragraph);
    expect(outcome).not.toBe('none');
  });

  test.each(['dollar', 'NATO', 'sanctions', 'globalization'])('%s is found', (word) => {
    expect(plain.search(word, { limit: 1 }).outcome).not.toBe('none');
  });

  test('it knows no other words', () => {
    expect(ask('corona').outcome).not.toBe('none');
    expect(plain.search('corona', { limit: 1 })).toEqual({
      outcome: 'none',
      matches: [],
      asksMore: false,
      isSearchable: true,
      unknown: ['corona'],
      content: [{ typed: 'corona', isUnderstood: false }],
    });
  });
});

/** Each with the paragraphs that answer; none is taken from the question files. */
const everyday: [question: string, ...paragraphs: number[]][] = [
  ['why do they think governments should work together more', 1],
  ['which problems around the planet do they point to, covid and so on?', 1],
  ['what is the quarrel between moscow and the american alliance in eastern europe about', 2],
  ['which presidents want nato to drop its cold war thinking', 2],
  ['where did the two presidents get together and on what day', 3],
  ['did they meet before or after the olympics started', 3],
  ['did they call for talks', 3],
  ["what did they say about respecting other countries' sovereignty and culture", 4],
  ['quote me the exact words against nato getting bigger', 4],
  ['do russia and china claim to care about democracy and freedom lol', 6],
  ['what values do they want world leaders to stand up for', 6],
  ['who tweeted about the statement', 7],
  ['what do they think of the aussie submarine pact', 7],
  ['should the united nations be in charge according to them', 8],
  // ¶ 3 says that the Kremlin published it, ¶ 8 that its website did.
  ['on which website was it put online', 8],
  ['was this the first time xi met somebody in person since covid', 9],
  ['is russia about to attack ukraine according to the west', 9],
  ['has moscow denied the accusations of aggression', 10],
  ['does russia deny that it will invade ukraine', 10],
  ['what does russia want in writing about ukraine and georgia', 10],
  ["how could putin hit back if russia isn't safe", 11],
  ['did they threaten some kind of military response', 11],
  ['do they want to get rid of the greenback', 12],
  ['who advises the kremlin on foreign affairs', 12],
  ['¿dónde se reunieron los dos presidentes?', 3],
  ['¿qué papel le dan a la ONU?', 8],
  ['¿Rusia niega que vaya a atacar?', 10],
  ['¿por qué quieren dejar de usar el dólar?', 12],
  ['какие ценности нужно защищать', 6],
  ['что за пост в твиттере', 7],
  ['какую роль должна играть оон', 8],
  ['где встретились путин и си', 3],
  ['普京和习近平在哪里见面', 3],
  ['联合国应该起什么作用', 8],
  ['西方警告俄罗斯要入侵乌克兰吗', 9],
  ['他们为什么想减少对美元的依赖', 12],
];

describe('everyday questions', () => {
  test.each(everyday)('%s', (question, ...right) => {
    const result = ask(question);
    expect(right).toContain(paragraphs(result)[0]);
    expect(result.outcome).not.toBe('none');
  });

  test('are none of those in the question files', () => {
    const known = article.passages.flatMap(({ questions }) => questions.map((question) => question.toLowerCase()));
    expect(everyday.filter(([question]) => known.includes(question.toLowerCase()))).toEqual([]);
  });

  test.each([
    [4, 'nato hakkında ne diyorlar'],
    [4, 'co mówią o nato'],
    [4, 'що кажуть про нато'],
    [12, 'cosa dicono del dollaro'],
    [12, '달러에 대해 뭐라고 해'],
    [12, 'ドルについて何と言っている'],
    [12, 'डॉलर के बारे में क्या कहते हैं'],
    [12, 'ماذا يقولون عن الدولار'],
  ])('find ¶ %i by what is asked about, not by the words with which it is asked: %s', (paragraph, question) => {
    expect(paragraphs(ask(question))[0]).toBe(paragraph);
  });

  test.each(['co oni mówią o piłce', 'що вони говорять про футбол', '宇宙について何を言っていますか'])(
    'find nothing by the words with which they are asked alone: %s',
    (question) => {
      expect(ask(question).outcome).not.toBe('answer');
    },
  );

  test('find the same beside another document', () => {
    const recipe = documentOf('recipe', ['Peel the turnips.', 'Simmer the turnips for an hour or two.']);
    const some = thinned(article, 30);
    const [alone, both] = [searcherOf([some]), searcherOf([recipe, some])];
    const first = (searcher: Searcher, question: string) => searcher.search(question, { limit: 1 }).matches[0]?.passage;
    for (const [question] of everyday) {
      expect(first(both, question)).toBeDefined();
      expect(first(both, question)).toBe(first(alone, question));
    }
  });

  test('find the surest passage first', () => {
    for (const [question] of everyday) {
      const found = ask(question).matches.map(({ confidence }) => confidence);
      expect(found).toEqual(found.toSorted((a, b) => b - a));
    }
  });
});

describe('questions about something else have no answer, and their nouns and names are named', () => {
  test.each([
    ['how do I bake sourdough bread', ['bake', 'sourdough', 'bread']],
    ['will it rain tomorrow', []],
    ['My cat won’t eat!', ['cat']],
    ['How tall is Mount Everest? Everest, I say!', ['Mount', 'Everest']],
    ['qwxzvk zzyzx', ['qwxzvk', 'zzyzx']],
    ['squirrel-hamster', ['squirrel', 'hamster']],
  ])('%s', (question, unknown) => {
    expect(ask(question)).toMatchObject({ outcome: 'none', unknown });
  });

  test.each(['', ' ', '???', 'what did they say about it', '👍'])('so have those without a point: %j', (question) => {
    expect(ask(question)).toEqual(NOTHING_TO_SEARCH);
  });

  test.each([
    'how do I teach my labrador puppy to sit and stay, and which treats are good for training a young dog',
    'a strategy for winning at chess against my grandfather who always opens with the queen’s gambit',
    'a recipe for banana bread with walnuts, without butter, that bakes in under forty minutes',
  ])('long ones are not answered, at least: %s', (question) => {
    expect(ask(question).outcome).not.toBe('answer');
  });

  test.each([
    'what is the capital of Portugal',
    'receta de paella valenciana',
    'как сварить борщ',
    'recommend a cheap pizza restaurant near the old harbour of Naples with vegetarian dishes and decent wine',
    'my python script throws an index error when reading a csv file, how do i fix the problem and skip empty rows',
  ])('%s', (question) => {
    expect(ask(question).outcome).toBe('none');
  });
});

describe('what people merely throw in is not answered', () => {
  test.each([
    'lovely',
    'prove that then',
    'how nice of you',
    'commies',
    'jajajaja qué bueno',
    'пруфы где',
    'ну круто',
    '可以啊',
    '有出处吗',
  ])('%s', (said) => {
    expect(ask(said).outcome).not.toBe('answer');
  });

  test.each(['greenback', 'olympics', 'доллар', 'sanciones', '制裁'])('a word to look up is: %s', (word) => {
    expect(ask(word).outcome).toBe('answer');
  });
});

describe('questions on the subject that the article does not answer are not answered', () => {
  test.each([
    'how many soldiers has russia put on the border',
    'how many pages is the statement',
    'who founded the united nations',
    'did china say it would back an attack on ukraine',
    'what did the german chancellor say about it',
    'what did Biden reply to Putin',
    'how much gas will China buy from Russia',
    'what does the statement say about Taiwan',
    'who won the most medals at the winter olympics',
    'did china promise to send troops',
    'what did they eat at the meeting',
    '¿cuántos soldados tiene Rusia en la frontera?',
    '¿qué dijo Macron?',
    'сколько танков у границы украины',
    'что ответил байден',
    '拜登怎么回应的',
    '俄罗斯有多少核武器',
  ])('%s', (question) => {
    expect(ask(question).outcome).not.toBe('answer');
  });
});

test('passages that are far less likely than the best are no matches', () => {
  expect(paragraphs(ask('What did Ushakov say in December?'))).toEqual([12]);
});

test('unknown words are named only where there is no answer', () => {
  expect(ask('genuine multilateralism, squirrel')).not.toMatchObject({ outcome: 'none' });
  expect(ask('genuine multilateralism, squirrel').unknown).toEqual([]);
});

describe('a heading that is a question', () => {
  const faq = searcherOf([
    documentOf('faq', [
      '## What happens if I break a tool?',
      'Tell us. Nobody is charged for honest mistakes.',
      '## Who may use the laser cutter?',
      'Everybody who has taken the safety course.',
      '## Can guests come along?',
      'They are welcome to watch, on Tuesdays.',
      '## Opening hours',
      'Tuesdays from six to nine.',
    ]),
  ]);
  const ask = (question: string) => faq.search(question, { limit: 1 });

  test.each([
    ['What happens if I break a tool?', 'Tell us. Nobody is charged for honest mistakes.'],
    ['who may use the laser cutter', 'Everybody who has taken the safety course.'],
    ['what if I break a tool', 'Tell us. Nobody is charged for honest mistakes.'],
  ])('is answered by what stands under it: %s', (question, text) => {
    const { outcome, matches } = ask(question);
    expect([outcome, matches[0]?.passage.text]).toEqual(['answer', text]);
  });

  test.each(['Can dogs come along?', 'What happens if I break a window?'])('answers no other one: %s', (question) => {
    expect(ask(question).outcome).not.toBe('answer');
  });
});

describe('in a conversation', () => {
  const talk = searcherOf([
    documentOf('hearing', [
      'Mr. Delgado, did you read the whole study?\n— Ruth Abernathy',
      'I looked at the summary.\n— Tomás Delgado',
      'The second survey will be finished in two years.\n— Hannah Oyelaran',
      'We stand adjourned until June.\n— Ruth Abernathy',
    ]),
  ]);

  test('a question is no answer, unless somebody’s words are asked for', () => {
    expect(talk.search('did Delgado read the whole study', { limit: 2 }).outcome).toBe('closest');
    expect(talk.search('What did Abernathy ask about the study?', { limit: 2 }).outcome).toBe('answer');
  });

  test('what stands behind a question is found by its words', () => {
    const { outcome, matches } = talk.search('did you look at the study', { limit: 1 });
    expect([outcome, matches[0]?.passage.text]).toEqual(['closest', 'I looked at the summary.']);
  });
});

test.each([
  ['where did they finish', 'closest'],
  ['what does it say about the survey', 'answer'],
  ['survey', 'answer'],
])('a verb alone asks for nothing that can be told, a noun does: %s', (question, outcome) => {
  const survey = documentOf('survey', ['They finished early.', 'The survey was long.', 'Nobody was there.']);
  expect(searcherOf([survey]).search(question, { limit: 1 }).outcome).toBe(outcome);
});

test.each([
  ['did somebody fall', 'Paul fell four metres.'],
  ['are there children', 'A child may sit in front.'],
  ['who bought a ticket', 'People buy their tickets on board.'],
])('an irregular form is found by another: %s', (question, text) => {
  const rules = documentOf('rules', [
    'Paul fell four metres.',
    'A child may sit in front.',
    'People buy their tickets on board.',
  ]);
  expect(searcherOf([rules]).search(question, { limit: 1 }).matches[0]?.passage.text).toBe(text);
});

describe('a question is known by how it is put, too, where few of its words are those of others', () => {
  test.each([
    [12, 'ok but what r they even tryna do w the dollar lol'],
    [12, 'so what are these two even tryna do bout the dollar bro'],
  ])('¶ %d: %s', (paragraph, question) => {
    const result = ask(question);
    expect([result.outcome, paragraphs(result)[0]]).toEqual(['answer', paragraph]);
  });

  test('but not where it is like none of them', () => {
    expect(ask('un chien et un loup').outcome).not.toBe('answer');
  });
});

test('a document of one sentence takes no question from another', () => {
  const mayor = documentOf('mayor', ['The mayor met the baker in person.']);
  const both = searcherOf([thinned(article, 7), mayor]);
  const found = (question: string) => both.search(question, { limit: 1 }).matches[0]?.document;
  expect(found('was it Xi’s first in person meeting since covid')).toBe(
    both.search('NATO', { limit: 1 }).matches[0]?.document,
  );
  expect(found('whom did the mayor meet in person?')).toBe(mayor);
});
