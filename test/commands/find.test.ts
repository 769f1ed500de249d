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

test('a message without a word to search for is told so, privately', () => {
  expect(find({ text: '???' })).toMatchObject({ private: true, items: [], message: { key: 'nothingToSearch' } });
});
