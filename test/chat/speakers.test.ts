import { assert, describe, expect, test } from 'vitest';
import { commands } from '../../commands/index.ts';
import { createChat } from '../../src/chat/index.ts';
import { article, chatOver, documentOf, libraryOf } from '../samples.ts';

const debate = documentOf(
  'debate',
  [
    'The heron came back to the pond.\n— Alice Marsh, debate',
    'A heron eats all it finds, and I would put up a fence of wire around the whole of it.\n— Bob Ortiz, debate',
    'The fence is too high for frogs.\n— Alice Marsh, debate',
    'We speak for those who wade.\n— Alice Marsh and Bob Ortiz, debate',
    'Everybody went home, and the pond was still.\n— publisher',
  ],
  { publisher: 'The Herald', names: { 'Bob Ortiz': ['Боб Ортис'] } },
);
const letter = documentOf('letter', ['The pond is deep, and it is mine.\n— Oscar Wade'], { publisher: 'The Post' });
const chat = chatOver(debate, letter);
const ask = (options: Record<string, unknown>, over = chat) => over.respond({ command: 'ask', options });

describe('/ask with a speaker', () => {
  test('quotes that one only', () => {
    const question = 'heron';
    for (const [speaker, paragraph] of [
      ['Marsh', 1],
      ['Ortiz', 2],
      ['Боб Ортис', 2],
    ] as const) {
      const reply = ask({ question, speaker });
      assert(reply.kind === 'quotation');
      expect(reply).toMatchObject({ outcome: 'answer', shown: { paragraph }, message: null });
      expect(reply.matches.map(({ document }) => document.id)).not.toContain('letter');
    }
  });

  test('says of that one only that nothing answers, also when it is shown again or shared', () => {
    const reply = ask({ question: 'the budget of the pond', speaker: 'Alice Marsh', private: true });
    assert(reply.kind === 'quotation');
    const { message, outcome, shown } = reply;
    expect(['closestBySpeaker', 'notFoundBySpeaker']).toContain(message?.key);
    const { document, passage } = shown;
    expect(document).toBe(debate);
    const place = `${document.key}.${shown.paragraph}.${passage.hash}`;
    const options = { place, found: `${outcome}BySpeaker` };
    expect(chat.respond({ command: 'show', options: { ...options, matches: place } }).message?.key).toBe(message?.key);
    expect(chat.respond({ command: 'share', options })).toMatchObject({ message: { key: message?.key } });
    const plain = { place, found: outcome };
    expect(['closest', 'notFound']).toContain(chat.respond({ command: 'share', options: plain }).message?.key);
    for (const { call } of reply.actions) expect(call.options['found']).toBe(options.found);
  });

  test('says so where nothing of theirs has any of the words', () => {
    expect(ask({ question: 'deep', speaker: 'Bob Ortiz' })).toMatchObject({
      kind: 'nothing',
      message: { key: 'notFoundBySpeaker' },
    });
  });

  test('names a document that is not looked in, if there that one answers', () => {
    const places = ['here'];
    const over = createChat(
      commands,
      () => libraryOf(debate, letter, documentOf('more', ['The moon is a lantern.\n— Bob Ortiz'], { title: 'More' })),
      () => {},
      new Map([['here', ['debate']]]),
    );
    const answered = (speaker: string) =>
      over.respond({ command: 'ask', options: { question: 'lantern moon', speaker }, places }).message;
    expect(answered('Bob Ortiz')).toMatchObject({ key: 'answeredElsewhere', data: { title: 'More' } });
    expect(answered('Alice Marsh')).toMatchObject({ key: 'notFoundBySpeaker' });
  });

  test('shows a paragraph that is asked for, whoever says it', () => {
    expect(ask({ question: '¶ 1', speaker: 'Bob Ortiz', document: 'debate' })).toMatchObject({
      shown: { paragraph: 1 },
    });
  });
});

describe('/search with a speaker', () => {
  const search = (words: string, speaker: string) => chat.respond({ command: 'search', options: { words, speaker } });

  test.each([
    ['fence', 'Alice Marsh', [3]],
    ['fence', 'Ortiz', [2]],
    ['pond', 'the Herald', [5]],
    ['pond', 'Oscar Wade', [1]],
    ['wade', 'Ortiz', [4]],
  ])('lists the passages of that one only: %s, %s', (words, speaker, paragraphs) => {
    const reply = search(words, speaker);
    assert(reply.kind === 'list');
    expect(reply.items.map(({ match }) => match.passage.paragraphs[0])).toEqual(paragraphs);
  });

  test('says so where there are none', () => {
    expect(search('lantern', 'Ortiz')).toMatchObject({
      private: true,
      message: { key: 'listEmptyBySpeaker', data: { words: 'lantern' } },
    });
  });
});

describe('a speaker who is nobody', () => {
  const told = (speaker: string, document?: string) => {
    const replies = [
      ask({ question: 'heron', speaker, document }),
      chat.respond({ command: 'search', options: { words: 'heron', speaker, document } }),
    ];
    for (const reply of replies) assert(reply.kind === 'error' && reply.message.key === 'unknownSpeaker');
    const [first, second] = replies;
    expect(second).toEqual(first);
    return first?.message && 'data' in first.message ? first.message.data : undefined;
  };

  test.each(['Nobody', 'Ortiz’s spokesman', '???', 'Vladimir Putin'])('is told who is somebody: %s', (typed) => {
    const speakers = ['Bob Ortiz', 'Alice Marsh', 'Oscar Wade', 'Alice Marsh and Bob Ortiz', 'The Herald'];
    expect(told(typed)).toEqual({ typed, speakers });
  });

  test('in the document that is looked in', () => {
    expect(told('Alice Marsh', 'letter')).toEqual({ typed: 'Alice Marsh', speakers: ['Oscar Wade'] });
    // A publisher that says nothing itself.
    expect(told('The Post', 'letter')).toEqual({ typed: 'The Post', speakers: ['Oscar Wade'] });
  });

  test('by those who may be meant, if there are any', () => {
    expect(told('Ali')).toEqual({ typed: 'Ali', speakers: ['Alice Marsh', 'Alice Marsh and Bob Ortiz'] });
  });
});

describe('a speaker who is named by words of a label, or by more than it has', () => {
  const over = chatOver(
    documentOf('hearing', [
      'Order, please: the port is asleep.\n— CHAIRWOMAN RUTH ABERNATHY',
      'My name is Tomás Delgado. The port pays.\n— MR. DELGADO',
      'The port is too small.\n— Prime Minister Ellen Voss',
      'A port is no bath.\n— Ellen Park',
      'We like the port.\n— Tim Low and Clara Fox',
      'I like the port, too.\n— Clara Fox',
    ]),
  );
  const found = (speaker: string) => {
    const options = { question: 'the port', speaker };
    const reply = ask(options, over);
    const listed = over.respond({ command: 'search', options: { words: 'port', speaker } });
    assert(reply.kind === 'quotation' && listed.kind === 'list');
    expect(listed.items.map(({ match }) => match.passage).toSorted()).toEqual(
      reply.matches.map(({ passage }) => passage).toSorted(),
    );
    return reply.matches.map(({ passage }) => passage.paragraphs[0]).toSorted();
  };

  test.each([
    ['chairwoman', [1]],
    ['the chairwoman', [1]],
    ['Ruth', [1]],
    ['Tomás Delgado', [2]],
    ['prime minister', [3]],
    ['Clara', [5, 6]],
  ])('is meant: %s', (speaker, paragraphs) => {
    expect(found(speaker)).toEqual(paragraphs);
  });

  test.each([
    ['Ellen', ['Prime Minister Ellen Voss', 'Ellen Park']],
    ['Jane Delgado', ['MR. DELGADO']],
  ])('is asked for where several may be, or nobody: %s', (speaker, speakers) => {
    const { message } = ask({ question: 'the port', speaker }, over);
    expect(message).toMatchObject({ key: 'unknownSpeaker', data: { speakers: expect.arrayContaining(speakers) } });
  });
});

describe('where two have one surname', () => {
  const over = chatOver(
    documentOf('council', [
      'The pool is safe.\n— Mayor Jane Smith',
      'The pool is cold.\n— John Smith',
      'The pool is blue.\n— Mr. Smith',
      'The pool is deep.\n— Una Park',
      'The lake is shallow.\n— Ida Park',
      'The park is locked at night.\n— Tim Low',
    ]),
  );
  const noteTo = (question: string, speaker?: string) => {
    const reply = ask({ question, speaker }, over);
    assert(reply.kind === 'quotation');
    return reply.note;
  };

  test('that is said below what is found', () => {
    const names = expect.arrayContaining(['Mayor Jane Smith', 'John Smith']);
    const note = { key: 'namesakes', data: { names } };
    expect(noteTo('what did Smith say?')).toEqual(note);
    expect(noteTo('what did Mr Smith say?')).toEqual(note);
    expect(noteTo('what did Smith say about the pool?')).toEqual(note);
    expect(noteTo('the pool', 'Smith')).toEqual(note);
  });

  test.each([
    'what did Jane Smith say?',
    'what did the mayor Smith say?',
    'what did Ida Park say?',
    'is the park locked at night?',
  ])('and nothing where it is clear who is meant: %s', (question) => {
    expect(noteTo(question)).toBeNull();
  });
});

describe('completing a speaker', () => {
  const complete = (speaker: string, options: Record<string, unknown> = {}, over = chat) =>
    ['ask', 'search'].map((command) =>
      over.complete({ command, options: { speaker, ...options } }, 'speaker', 25).map(({ value }) => value),
    );
  const twice = (names: readonly string[]) => [names, names];

  test('offers everybody whose words there are, who says most first, and publishers last', () => {
    const all = ['Bob Ortiz', 'Alice Marsh', 'Oscar Wade', 'Alice Marsh and Bob Ortiz', 'The Herald'];
    expect(complete('')).toEqual(twice(all));
    expect(complete('', { document: 'letter' })).toEqual(twice(['Oscar Wade']));
    expect(chat.complete({ command: 'ask', options: { speaker: '' } }, 'speaker', 2)).toHaveLength(2);
  });

  test.each([
    ['ali', ['Alice Marsh', 'Alice Marsh and Bob Ortiz']],
    ['ort', ['Bob Ortiz', 'Alice Marsh and Bob Ortiz']],
    ['бо', ['Bob Ortiz', 'Alice Marsh and Bob Ortiz']],
    ['HER', ['The Herald']],
    ['qwx', []],
  ])('offers those who have a name that begins so: %j', (typed, names) => {
    expect(complete(typed)).toEqual(twice(names));
  });

  test.each([
    ['中国', ['Russia and China', 'Vladimir Putin and Xi Jinping']],
    ['Putin', ['Vladimir Putin and others', 'Vladimir Putin and Xi Jinping', 'Moscow', 'Russia and China']],
  ])('offers those who are meant by a name in any language: %s', (typed, names) => {
    const [offered] = complete(typed, {}, chatOver(article));
    expect(offered?.toSorted()).toEqual(expect.arrayContaining(names));
  });

  test.each([
    ['Мар', 'Jürgen Marx'],
    ['juer', 'Jürgen Marx'],
    ['Jür', 'Jürgen Marx'],
    ['Jur', 'Jürgen Marx'],
    ['ivan', 'Иван Котов'],
    ['Кот', 'Иван Котов'],
  ])('offers those whose names begin so in other letters: %s', (typed, name) => {
    const over = chatOver(documentOf('talk', ['Yes.\n— Jürgen Marx', 'No.\n— Иван Котов']));
    expect(complete(typed, {}, over)).toEqual(twice([name]));
  });

  test('what is offered is taken', () => {
    for (const over of [chat, chatOver(article)]) {
      for (const { value } of over.complete({ command: 'ask', options: { speaker: '' } }, 'speaker', 25)) {
        expect(ask({ question: 'pond NATO', speaker: value }, over).kind).not.toBe('error');
      }
    }
  });
});
