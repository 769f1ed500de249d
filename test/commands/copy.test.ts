import { assert, describe, expect, test } from 'vitest';
import { type Chat, type Reply, shareAndCopy } from '../../src/chat/index.ts';
import { placeAt, referenceTo } from '../../src/documents/index.ts';
import type { Span } from '../../src/text/index.ts';
import { article, chatOver, documentOf } from '../samples.ts';

const bird = documentOf('bird', ['A 🐦 sings. Another listens.']);
const chat = chatOver(article);
const birds = chatOver(bird);
const copy = (options: Record<string, unknown>, over = birds) => over.respond({ command: 'copy', options });

const [fourth, song] = [placeAt(article, 4), placeAt(bird, 1)];
assert(fourth && song);

/** Presses Copy below a part of what a reply shows; below all of it if none is given. */
function pressCopy(reply: Reply, over: Chat, part?: Span): Reply {
  assert(reply.kind === 'quotation');
  const all = { start: 0, end: reply.shown.passage.text.length };
  const button = shareAndCopy(reply, part ?? all).find(({ label }) => label.key === 'copy');
  assert(button);
  return over.respond(button.call);
}

test('a passage is handed to the asker alone, with what it was shown with', () => {
  expect(copy({ place: referenceTo(fourth), focus: '1-20', part: '5-40' }, chat)).toMatchObject({
    kind: 'copy',
    private: true,
    replaces: false,
    addressee: null,
    message: null,
    shown: { document: article, passage: fourth.passage, paragraph: 4, focus: { start: 1, end: 20 }, offset: null },
    part: { start: 5, end: 40 },
  });
  expect(copy({ place: referenceTo(fourth) }, chat)).toMatchObject({
    shown: { focus: null, offset: null },
    part: null,
  });
});

const spans: [string, Span][] = [
  ['0-28', { start: 0, end: 28 }],
  [' 2-4 ', { start: 2, end: 4 }],
  ['12-28', { start: 12, end: 28 }],
];

test.each(spans)('copy takes the part %j', (part, span) => {
  expect(copy({ place: referenceTo(song), part })).toMatchObject({ part: span });
});

test.each(spans)('copy and share take the focus %j', (focus, span) => {
  for (const command of ['copy', 'share']) {
    const options = { place: referenceTo(song), focus };
    expect(birds.respond({ command, options })).toMatchObject({ shown: { focus: span } });
  }
});

describe.each([
  ['copy', 'focus'],
  ['copy', 'part'],
  ['share', 'focus'],
])('%s %s', (command, option) => {
  const respond = (value: unknown) =>
    birds.respond({ command, options: { place: referenceTo(song), [option]: value } });

  test.each([
    ['beyond the end', '0-29'],
    ['beyond any end', '0-999999'],
    ['too many digits', '0-1000000'],
    ['reversed', '12-2'],
    ['empty', '2-2'],
    ['begins inside a character', '3-12'],
    ['ends inside a character', '0-3'],
    ['negative', '-1-4'],
    ['no numbers', 'a-b'],
    ['full width', '０-４'],
    ['half', '0-'],
    ['three', '0-1-2'],
    ['with a fraction', '0.5-2'],
  ])('that is %s is outdated: %j', (_, value) => {
    expect(respond(value)).toMatchObject({ kind: 'error', private: true, message: { key: 'outdated' } });
  });

  test.each([5, { start: 0, end: 4 }])('%j is no text', (value) => {
    expect(respond(value)).toMatchObject({ kind: 'error', message: { key: 'notText', data: { option } } });
  });
});

describe('the button', () => {
  test('copies what is shown, with its focus', () => {
    const asked = chat.respond({ command: 'ask', options: { question: 'Ushakov December' } });
    assert(asked.kind === 'quotation' && asked.shown.focus);
    const reply = pressCopy(asked, chat);
    assert(reply.kind === 'copy');
    expect(reply.part).toBeNull();
    const { passage, paragraph, focus } = asked.shown;
    expect(reply.shown).toMatchObject({ passage, paragraph, focus, offset: null });
  });

  test.each([
    [12, 28],
    [0, 11],
    [4, 11],
  ])('stands under every quotation, public or private, and copies the part that is shown: %i–%i', (start, end) => {
    for (const isPrivate of [true, false]) {
      const options = { place: referenceTo(song), private: isPrivate, offset: String(start) };
      expect(pressCopy(birds.respond({ command: 'show', options }), birds, { start, end })).toMatchObject({
        kind: 'copy',
        shown: { paragraph: 1, offset: null },
        part: { start, end },
      });
    }
  });
});
