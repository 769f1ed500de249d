import { assert, describe, expect, test, vi } from 'vitest';
import { asMatch, FOR_ASKER_ALONE, type Reply, shareAndCopy } from '../../src/chat/index.ts';
import { suggestionName } from '../../src/view/index.ts';
import { article, chatOver, chatWith, documentOf, libraryOf } from '../samples.ts';

const chat = chatOver(article);
const ask = (options: Record<string, unknown>, over = chat) => over.respond({ command: 'ask', options });

/** All that can be pressed below a passage that is shown whole. */
function actionsBelow(reply: Reply) {
  assert(reply.kind === 'quotation');
  return [...reply.actions, ...shareAndCopy(reply, { start: 0, end: reply.shown.passage.text.length })];
}

test.each(article.passages.map((passage) => ({ paragraphs: passage.paragraphs, passage })))(
  'the words of ¶ $paragraphs are answered with that passage, exactly',
  ({ passage }) => {
    expect(ask({ question: passage.text })).toMatchObject({
      kind: 'quotation',
      outcome: 'answer',
      private: false,
      replaces: false,
      message: null,
      shown: { document: { id: article.id }, passage, paragraph: passage.paragraphs[0] },
    });
  },
);

test('the best match is the one that is shown', () => {
  const reply = ask({ question: 'Ushakov December' });
  assert(reply.kind === 'quotation' && reply.outcome === 'answer');
  expect(reply.shown.passage.paragraphs).toEqual([12]);
  expect(reply.matches[0]?.passage).toBe(reply.shown.passage);
});

describe('where the documents do not answer', () => {
  test('words they never use are named as they were typed, to their asker alone', () => {
    expect(ask({ question: 'What is a Qwxzvk or a ZZYZX?', private: true })).toEqual({
      kind: 'nothing',
      ...FOR_ASKER_ALONE,
      message: { key: 'none', data: { unknown: ['Qwxzvk', 'ZZYZX'], nearest: false } },
      asked: { question: 'What is a Qwxzvk or a ZZYZX?', document: undefined },
      instead: { command: 'instead', options: { question: 'What is a Qwxzvk or a ZZYZX?' } },
    });
  });

  test.each([
    ['What is a Qwxzvk or a ZZYZX?', 'none'],
    ['youstinkbigtime loserface zzuglyfrog dumbfuckery', 'notFound'],
    ['Ushakov is a qwxzvk zzyzx vvrrm xqxqj jjkkqq wwvvzz qqzzxx', 'notFound'],
  ])('nobody has the bot say %j to everybody, and to somebody with a ping', (question, key) => {
    for (const to of [undefined, '123456789012345678']) {
      for (const reply of [
        ask({ question, to }),
        chat.respond({ command: 'quote', options: { passage: question, to } }),
      ]) {
        expect(reply).toMatchObject({ private: false, addressee: to ?? null });
        for (const word of question.match(/\w{5,}/g) ?? []) {
          if (word !== 'Ushakov') expect(JSON.stringify(reply.message)).not.toContain(word);
        }
        expect(reply.message).toMatchObject({ key, data: { unknown: [] } });
      }
    }
  });

  test('of many unknown words only the first are named', () => {
    const unknown = ['qwxzvk', 'zzyzx', 'vvrrm', 'xqxqj', 'jjkkqq', 'wwvvzz', 'qqzzxx'];
    const reply = ask({ question: unknown.join(' '), private: true });
    assert(reply.message?.key === 'notFound');
    expect(reply.message.data.unknown.length).toBeGreaterThan(1);
    expect(unknown.slice(0, 5)).toEqual(expect.arrayContaining([...reply.message.data.unknown]));
  });

  test.each(['what is the?', '???', '↑↑', 'https://example.org'])('%j has nothing to search for', (question) => {
    expect(ask({ question })).toMatchObject({ kind: 'nothing', message: { key: 'nothingToSearch' } });
  });
});

describe('a paragraph or an id is shown wherever it is written', () => {
  test.each([
    ...['¶ 4', 'paragraph 4', '§ 4', 'párrafo 4', 'what does paragraph 4 say', 'What does ¶ 4 say about Ukraine?'],
    ...['show me paragraph 4 please', 'the fourth paragraph', 'e86bq.4.0qeg', 'why (E86BQ.4.0QEG)?'],
    'teleSUR English, 4 February 2022 · ¶ 4 · China-Russia Issue Joint Statement … · e86bq.4.0qeg',
  ])('%j', (question) => {
    expect(ask({ question })).toMatchObject({
      kind: 'quotation',
      outcome: 'quote',
      private: false,
      message: null,
      shown: { paragraph: 4, focus: null },
    });
  });

  test.each([...['4, 6', '4 and 6', '4 und 6', '4, 6?', 'no. 4', '№ 4', '(4)', 'p4', 'p. 4']])(
    'so is a number that stands alone, or an id: %j',
    (question) => {
      expect(ask({ question })).toMatchObject({ outcome: 'quote', message: null, shown: { paragraph: 4 } });
    },
  );

  test.each([
    ['4-6', [4, 5, 6]],
    ['2–4', [2, 3, 4]],
    ['4 bis 6', [4, 5, 6]],
    ['pp. 4-6', [4, 5, 6]],
  ])('and a range: %j', (question, paragraphs) => {
    const reply = ask({ question });
    assert(reply.kind === 'range');
    expect(reply.places.map(({ paragraph }) => paragraph)).toEqual(paragraphs);
  });

  test.each(['9/11', '24/7', '4.5', '-4', '$4', '4 %', '4 million', '1990-1994'])('but no %j', (question) => {
    const reply = ask({ question });
    expect(reply.kind === 'quotation' ? reply.outcome : reply.kind).toMatch(/^(?:closest|notFound|nothing)$/);
  });

  test('for whom it is to be', () => {
    const to = '123456789012345678';
    expect(ask({ question: '¶ 4', private: true, to })).toMatchObject({
      outcome: 'quote',
      private: true,
      addressee: to,
    });
  });

  test.each(['¶ 99', 'what does paragraph 99 say'])('but not if there is none: %j', (question) => {
    expect(ask({ question })).toMatchObject({
      kind: 'error',
      message: { key: 'noParagraph', data: { paragraph: 99 } },
    });
  });

  test.each(['2022', 'in 2022', '２０２２', '4, 2022?', 'four'])('a number is never an answer: %j', (question) => {
    const reply = ask({ question });
    assert(reply.kind === 'quotation');
    expect(['closest', 'none']).toContain(reply.outcome);
    expect(reply.message).not.toBeNull();
  });

  test.each(['what was posted on 4 February', 'Carlos Martinez 2022'])('a question may hold one: %j', (question) => {
    expect(ask({ question })).toMatchObject({ outcome: 'answer', shown: { paragraph: 7 } });
  });

  test.each(['§', '¶'])('%j refers to nothing', (question) => {
    expect(ask({ question })).toMatchObject({ kind: 'nothing' });
  });
});

describe('a document', () => {
  const birds = documentOf('shore-birds', ['Herons wade in shallow water.']);
  const recipe = documentOf('soup-recipe', ['Peel the turnips and simmer them for twenty minutes.'], {
    title: 'Grandmother’s Turnip Soup',
  });
  const both = chatOver(birds, recipe);

  test.each(['soup-recipe', 'SOUP-RECIPE', 'Grandmother’s Turnip Soup', 'turnip', ' recipe '])(
    'may be named %j',
    (document) => {
      expect(ask({ question: 'turnips', document }, both)).toMatchObject({ shown: { document: recipe } });
      // Only that document is looked in.
      expect(ask({ question: 'herons', document }, both)).toMatchObject({ kind: 'nothing' });
    },
  );

  test.each([
    'Grandmother’s Turnip Soup · The Sampler',
    "GRANDMOTHER'S  turnip soup · the sampler",
    'Grandmother’s Turnip…',
    'Grandmother’s Turnip Soup · The S...',
    recipe.key,
    'Anything · soup-recipe',
  ])('may be named as it is offered, cut or not: %j', (document) => {
    expect(ask({ question: 'turnips', document }, both)).toMatchObject({ shown: { document: recipe } });
  });

  test('is offered by a name that leads to it, also where others are called alike', () => {
    const title = 'Minutes of the general meeting '.repeat(4).trim();
    const alike = ['may', 'june', 'a-file-with-a-very-long-name-of-its-own'].map((id) =>
      documentOf(id, [`Turnips in ${id}.`], { title }),
    );
    const over = chatOver(...alike, recipe);
    const offered = over.complete({ command: 'ask', options: { document: '' } }, 'document', 25);
    const names = offered.map((suggestion) => suggestionName(suggestion, 100));
    expect(new Set(names).size).toBe(4);
    for (const [index, { value }] of offered.entries()) {
      expect(names[index]?.length).toBeLessThanOrEqual(100);
      expect(ask({ question: 'turnips', document: names[index] }, over)).toMatchObject({
        shown: { document: { id: value } },
      });
      expect(over.complete({ command: 'ask', options: { document: names[index] } }, 'document', 25)[0]?.value).toBe(
        value,
      );
    }
    // Its title alone does not tell one from the other.
    expect(ask({ question: 'turnips', document: title }, over)).toMatchObject({
      message: { key: 'unknownDocument', data: { ids: alike.map(({ id }) => id) } },
    });
  });

  test('whose name begins with what was typed is offered first', () => {
    const offered = (document: string) =>
      both.complete({ command: 'ask', options: { document } }, 'document', 25).map(({ value }) => value);
    expect(offered('s')).toEqual(['shore-birds', 'soup-recipe']);
    expect(offered("GRANDMOTHER'S")).toEqual(['soup-recipe']);
    expect(offered('sampler')).toEqual(['shore-birds', 'soup-recipe']);
    expect(offered('soup')).toEqual(['soup-recipe']);
    expect(offered('recipe')).toEqual(['soup-recipe']);
  });

  test.each(['cake', '-'])('cannot be named %j, which fits none or several', (document) => {
    expect(ask({ question: 'turnips', document }, both)).toEqual({
      kind: 'error',
      ...FOR_ASKER_ALONE,
      message: { key: 'unknownDocument', data: { typed: document, ids: ['shore-birds', 'soup-recipe'] } },
    });
  });

  test('is left out to look in all', () => {
    expect(ask({ question: 'turnips simmer' }, both)).toMatchObject({ shown: { document: recipe } });
    expect(ask({ question: 'herons wade' }, both)).toMatchObject({ shown: { document: birds } });
  });
});

describe('what the search is sure of is what is said:', () => {
  const library = libraryOf(documentOf('sample', ['Some words.']));
  const sure = chatWith(library);
  const [passage, next] = article.passages;
  assert(passage && next);
  const matches = [passage, next].map((each) => asMatch({ document: article, passage: each, paragraph: 0 }));

  test.each([
    ['answer', [], null],
    ['closest', [], { key: 'closest' }],
    ['none', ['heron'], { key: 'notFound', data: { unknown: ['heron'], nearest: true } }],
    ['none', [], { key: 'notFound', data: { unknown: [], nearest: true } }],
  ] as const)('%s, unknown %j', (outcome, unknown, message) => {
    vi.spyOn(library.searcher, 'search').mockReturnValue({
      outcome,
      matches,
      asksMore: false,
      isSearchable: true,
      unknown,
      content: [],
    });
    const found = outcome === 'none' ? 'notFound' : outcome;
    const told = { kind: 'quotation', outcome: found, found, shown: { passage, paragraph: 1 }, matches };
    expect(ask({ question: 'x', private: true }, sure)).toMatchObject({ ...told, message });
    const toAll = unknown.length > 0 ? { key: 'notFound', data: { unknown: [], nearest: true } } : message;
    expect(ask({ question: 'x' }, sure)).toMatchObject({ ...told, message: toAll });
  });
});

describe('an answer to somebody', () => {
  const to = '123456789012345678';

  test('is for them, found or not', () => {
    expect(ask({ question: 'Ushakov December', to })).toMatchObject({ private: false, addressee: to });
    expect(ask({ question: 'Qwxzvk', to })).toMatchObject({ kind: 'nothing', addressee: to });
    expect(ask({ question: 'Ushakov December' })).toMatchObject({ addressee: null });
  });

  test('that is private at first is for them once it is shared', () => {
    const reply = ask({ question: 'Ushakov December', private: true, to });
    expect(reply.private).toBe(true);
    const share = actionsBelow(reply).find(({ label }) => label.key === 'share');
    assert(share);
    expect(chat.respond(share.call)).toMatchObject({ outcome: 'quote', private: false, addressee: to });
  });

  test.each(['Jane', '@everyone', `<@${to}>`, `<@&${to}>`, '123'])('cannot be for %j', (typed) => {
    expect(ask({ question: 'Ushakov', to: typed })).toMatchObject({
      kind: 'error',
      addressee: null,
      message: { key: 'notUser', data: { option: 'to' } },
    });
  });
});

test('a private answer stays private wherever it leads, until it is shared', () => {
  const reply = ask({ question: 'Ushakov December', private: true });
  expect(reply.private).toBe(true);
  const actions = actionsBelow(reply);
  expect(actions.map(({ call }) => call.command)).toEqual(expect.arrayContaining(['show', 'share', 'copy']));
  for (const { call } of actions) expect(chat.respond(call).private).toBe(call.command !== 'share');
});

test.each([
  ['What do they say about democracy and about AUKUS?', true],
  ['What do they say about Georgia and globalization?', true],
  ['What do they say about Ukraine and about Georgia?', false],
  ['What do they say about the Cold War and AUKUS?', false],
])('that a passage answers only a part of %j is said: %j', (question, isPart) => {
  const reply = ask({ question });
  assert(reply.kind === 'quotation');
  expect(reply.outcome).toBe('answer');
  expect(reply.note).toEqual(isPart ? { key: 'asksMore' } : null);
});
