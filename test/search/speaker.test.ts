import { assert, describe, expect, test } from 'vitest';
import {
  type Attribution,
  attributionsIn,
  claimedNames,
  isMeant,
  isPublisherMeant,
} from '../../src/documents/index.ts';
import { articleAlone, documentOf } from '../samples.ts';
import { paragraphsOf, searcherOf } from './asking.ts';

const debate = documentOf(
  'debate',
  [
    'The heron came back in March, and nobody had counted on it.\n— Alice Marsh, debate',
    'It eats what it finds. I would put up a fence.\n— Bob, debate',
    'The fence is too high for frogs.\n— Alice Marsh, debate',
    'Let it stand for a year. Then we count the frogs.\n— Bob, debate',
    'Should we vote on the budget?\n— Speaker 1, debate',
    'The budget is spent already.\n— Speaker 2, debate',
    'The pond deserves better. Mayor Dan Quill wants “a pond for every child of this town”. He has no budget.\n— sentence 2: quoting Dan Quill',
  ],
  { publisher: 'The Herald', names: { Bob: ['Robert Ortiz', 'Роберт Ортис'] } },
);
const searcher = searcherOf([debate, articleAlone]);

describe('where somebody’s words are looked in', () => {
  const search = (question: string, speaker: string) =>
    searcher.search(question, { documents: [debate], speaker, limit: 7 });

  test.each([
    ['Bob', 'fence', [2]],
    ['Роберт Ортис', 'fence', [2]],
    ['robert ortiz said', 'frogs', [4]],
    ['Marsh', 'fence', [3]],
    ['Bob and Alice Marsh', 'fence', [2, 3]],
    ['Speaker 1', 'budget', [5]],
    ['speaker 2', 'budget', [6]],
    ['Dan Quill', 'child', [7]],
    ['the herald', 'pond', [7]],
    ['the herald', 'heron', []],
    ['Ortiz’s spokesman', 'fence', []],
    ['Vladimir Putin', 'fence', []],
    ['', 'fence', []],
  ])('only those of %j are found: %s', (speaker, question, paragraphs) => {
    expect(paragraphsOf(search(question, speaker)).toSorted((a = 0, b = 0) => a - b)).toEqual(paragraphs);
  });

  test('what is in bold is theirs, and no answer if what was asked for is not', () => {
    const { matches, outcome } = search('Is there a budget?', 'Dan Quill');
    expect(outcome).toBe('closest');
    const [best] = matches;
    expect(best?.passage.text.slice(best.focus?.start, best.focus?.end)).toContain('a pond for every child');
  });

  test.each([
    ['What did he say?', 'Bob', [2, 4]],
    ['¿qué dijo?', 'Alice Marsh', [1, 3]],
    ['was hat er gesagt', 'Bob', [2, 4]],
    ['что он сказал', 'Роберт Ортис', [2, 4]],
    ['他说了什么', 'Bob', [2, 4]],
    ["tout ce qu'il a dit", 'Bob', [2, 4]],
    ['anything', 'Dan Quill', [7]],
    ['What did Bob say?', 'Robert Ortiz', [2, 4]],
  ])('whoever asks for nothing else gets theirs in order: %s', (question, speaker, paragraphs) => {
    const result = search(question, speaker);
    expect(result.outcome).toBe('answer');
    expect(paragraphsOf(result)).toEqual(paragraphs);
  });

  test.each(['What did Bob say?', 'What did Dan Quill say?', 'что сказал Роберт Ортис'])(
    'whoever asks for somebody else’s gets no answer, and nothing but theirs: %s',
    (question) => {
      const result = search(question, 'Alice Marsh');
      expect(result.outcome).not.toBe('answer');
      expect([1, 3]).toEqual(expect.arrayContaining(paragraphsOf(result)));
    },
  );

  test.each([
    ['China', 'expansion'],
    ['中国', 'expansion'],
    ['Ushakov', 'sanctions'],
    ['Putin', 'Georgia'],
    ['teleSUR', 'dollar'],
  ])('of documents with questions, too, and what is in bold is theirs: %s', (speaker, question) => {
    const { matches } = searcher.search(question, { speaker, limit: 5 });
    const [claimed] = claimedNames(speaker);
    assert(claimed);
    for (const { document, passage, focus } of matches) {
      const pieces = attributionsIn(passage, focus ?? { start: 0, end: passage.text.length });
      expect(pieces.map(({ attribution }) => attribution)).toSatisfy((all: Attribution[]) =>
        all.some((each) =>
          each.kind === 'publisher' ? isPublisherMeant(claimed, document) : isMeant(claimed, each.speaker, document),
        ),
      );
    }
    expect(matches.length).toBeGreaterThan(0);
  });
});

describe('where a question asks for somebody’s words', () => {
  const search = (question: string) => searcher.search(question, { documents: [debate], limit: 3 });

  test.each([
    ['What did Bob say about the fence?', 2],
    ['What did Bob say about frogs?', 4],
    ['What did Alice Marsh say about the heron?', 1],
    ['what did marsh say about the fence', 3],
    ['What did Speaker 2 say about the budget?', 6],
    ['What did Speaker 1 ask about the budget?', 5],
    ['what has Robert Ortiz said about frogs', 4],
  ])('their name is no word that their passages lack: %s', (question, paragraph) => {
    const result = search(question);
    expect(paragraphsOf(result)[0]).toBe(paragraph);
    expect(result.outcome).toBe('answer');
  });

  test.each([
    ['What did Bob answer about frogs?', 4],
    ['Was antwortete Bob über frogs?', 4],
    ['Qué preguntó Alice Marsh sobre frogs', 3],
    ['Qu’est-ce que Bob a répondu sur les frogs ?', 4],
    ['Что спросил Роберт Ортис про frogs?', 4],
    ['Bob问了什么？frogs', 4],
  ])('so is what somebody asked or answered, in any language: %s', (question, paragraph) => {
    expect(paragraphsOf(search(question))[0]).toBe(paragraph);
  });

  test.each([
    ['What did Bob say?', [2, 4]],
    ['what does Robert Ortiz say', [2, 4]],
    ['What did Alice Marsh say?', [1, 3]],
    ['What did Dan Quill say?', [7]],
  ])(
    'whoever asks for nothing else gets theirs in order, though no passage has the name: %s',
    (question, paragraphs) => {
      const result = search(question);
      expect(result.outcome).toBe('answer');
      expect(paragraphsOf(result)).toEqual(paragraphs);
    },
  );

  test('a country’s words may be told by a document that gives nobody any', () => {
    const paragraphs = ['Germany announced a new railway.', 'Nobody asked the mayor.'];
    const outcomeIn = (...lines: readonly string[]) =>
      searcherOf([documentOf('news', [...paragraphs, ...lines])]).search('What did Germany announce about a railway?', {
        limit: 1,
      }).outcome;
    expect(outcomeIn()).toBe('answer');
    expect(outcomeIn('Herons wade.\n— Bob, debate')).toBe('closest');
  });

  test('others’ stand behind theirs that are as good', () => {
    const { matches } = search('What did Bob say about the fence in March?');
    const standing = matches.map(({ passage }) => passage.paragraphs[0]);
    expect(standing.indexOf(2)).toBe(0);
  });
});
