import { assert, describe, expect, test } from 'vitest';
import { FOR_ASKER_ALONE, shareAndCopy } from '../../src/chat/index.ts';
import { article, chatOver } from '../samples.ts';

const chat = chatOver(article);
const find = (options: Record<string, unknown>) => chat.respond({ command: 'find', options });

describe('a message without text', () => {
  test.each([{}, { text: '' }, { text: ' \n\t' }, { text: null }])('is answered by saying so: %j', (options) => {
    expect(find(options)).toEqual({
      kind: 'error',
      ...FOR_ASKER_ALONE,
      message: { key: 'emptyMessage' },
    });
  });
});

test('the passages that speak to a message are listed for the asker alone, and can be shared', () => {
  const reply = find({ text: 'I heard that Ushakov said something in December\nabout a deal with NATO' });
  assert(reply.kind === 'list');
  expect(reply.private).toBe(true);
  const [first] = reply.items;
  assert(first);
  expect(first.match.passage.paragraphs).toEqual([12]);

  const shown = chat.respond(first.call);
  assert(shown.kind === 'quotation' && shown.outcome === 'quote');
  expect(shown.private).toBe(true);
  const all = { start: 0, end: shown.shown.passage.text.length };
  const share = shareAndCopy(shown, all).find(({ label }) => label.key === 'share');
  assert(share);
  expect(chat.respond(share.call)).toMatchObject({
    outcome: 'quote',
    private: false,
    replaces: false,
    shown: { passage: first.match.passage },
  });
});

test('a message that no passage speaks to is told so, privately', () => {
  const text = 'qwxzvk zzyzx';
  expect(find({ text })).toMatchObject({
    private: true,
    items: [],
    message: { key: 'listEmpty', data: { words: text } },
  });
});

test.each([
  ['bad bot', 'noise', false],
  ['Hat Berlin aggressive Absichten bestritten?', 'something near', true],
])('%j, to which %s speaks, is told so', (text, _, nearest) => {
  const reply = find({ text });
  assert(reply.kind === 'list');
  expect(reply).toMatchObject({ private: true, message: { key: 'listNone', data: { nearest } } });
  expect(reply.items.length > 0).toBe(nearest);
});

test('a message without a word to search for is told so, privately', () => {
  expect(find({ text: '???' })).toMatchObject({ private: true, items: [], message: { key: 'nothingToSearch' } });
});

describe('a message that refers to a passage', () => {
  test.each([
    ...['¶ 4', 'just read paragraph 4 of it lol', 'it says so in the fourth paragraph!!', 'see e86bq.4.0qeg'],
    '> “The parties oppose…”\n— Russia and China\n-# teleSUR English · ¶ 4 · [China-Russia](<https://example.org>) · e86bq.4.0qeg',
  ])('is answered with it, for the asker alone: %j', (text) => {
    expect(find({ text })).toMatchObject({
      kind: 'quotation',
      outcome: 'quote',
      private: true,
      message: null,
      shown: { paragraph: 4 },
    });
  });

  test.each(['§ 230 protects NATO', 'paragraph 99 of my essay is about NATO', 'abcde.4.abcd on NATO'])(
    'of something else is searched: %j',
    (text) => {
      const reply = find({ text });
      expect(reply).toMatchObject({ kind: 'list', private: true });
      expect(['list', 'listClosest', 'listNone']).toContain(reply.message?.key);
    },
  );

  test.each([
    ['¶ 99', 'noParagraph'],
    ['abcde.4.abcd', 'unknownId'],
  ])('that there is not is told so, privately: %j', (text, key) => {
    expect(find({ text })).toMatchObject({ kind: 'error', private: true, message: { key } });
  });
});
