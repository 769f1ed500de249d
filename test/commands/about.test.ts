import { assert, expect, test } from 'vitest';
import { FOR_EVERYBODY } from '../../src/chat/index.ts';
import { chatOver, documentOf } from '../samples.ts';

const [first, second] = ['first', 'second'].map((id) => documentOf(id, ['Some words.']));
assert(first && second);
const about = (over: ReturnType<typeof chatOver>, options: Record<string, unknown> = {}) =>
  over.respond({ command: 'about', options });
const chat = chatOver(first, second);

test('everybody is told of all documents', () => {
  expect(about(chat)).toEqual({
    kind: 'about',
    ...FOR_EVERYBODY,
    documents: [first, second],
    lookedIn: null,
    keepsMissed: false,
  });
});

test('or of the one that is named', () => {
  expect(about(chat, { document: 'second' })).toMatchObject({ kind: 'about', documents: [second] });
});

test('the only document is told of as if it had been named', () => {
  expect(about(chatOver(first))).toEqual(about(chat, { document: 'first' }));
});

test('a document that is not there is an error', () => {
  expect(about(chat, { document: 'third' })).toMatchObject({ kind: 'error', message: { key: 'unknownDocument' } });
});
