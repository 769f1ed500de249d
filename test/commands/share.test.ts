import { assert, describe, expect, test } from 'vitest';
import { type QuotationReply, type Reply, useActions } from '../../src/chat/index.ts';
import { placeAt, referenceTo } from '../../src/documents/index.ts';
import { article, chatOver } from '../samples.ts';

const chat = chatOver(article);
const asker = '123456789012345678';
const other = '876543210987654321';

const fourth = placeAt(article, 4);
assert(fourth);
const place = referenceTo(fourth);
const share = (options: Record<string, unknown>, by?: string) =>
  chat.respond({ command: 'share', options: { place, ...options }, ...(by !== undefined && { asker: by }) });

/** All that can be pressed below a passage that is shown from its beginning, or where it is to begin, to its end. */
function actionsBelow(reply: QuotationReply) {
  assert(reply.shown);
  const { from, passage } = reply.shown;
  return [...reply.actions, ...useActions(reply, { start: from ?? 0, end: passage.text.length })];
}

test('a passage is shown to everybody, in a message of its own, with who shared it', () => {
  expect(share({}, asker)).toMatchObject({
    outcome: 'quote',
    private: false,
    replaces: false,
    to: null,
    by: asker,
    message: null,
    shown: { passage: fourth.passage, paragraph: 4, focus: null, from: null },
  });
});

test('nobody is named where nobody is known', () => {
  expect(share({})).toMatchObject({ outcome: 'quote', by: null, message: null });
});

test('the focus, the beginning and whom it is for are kept', () => {
  expect(share({ focus: '1-20', from: '5', to: other }, asker)).toMatchObject({
    to: other,
    by: asker,
    shown: { focus: { start: 1, end: 20 }, from: 5 },
  });
});

test('what is shared can be copied and walked from, in public', () => {
  const reply = share({ focus: '1-20' }, asker);
  assert('actions' in reply);
  const actions = actionsBelow(reply);
  expect(actions.map(({ label }) => label.key)).toEqual(['paragraphBefore', 'paragraphAfter', 'copy']);
  const copy = actions.find(({ label }) => label.key === 'copy');
  assert(copy);
  expect(chat.respond(copy.call)).toMatchObject({ shown: { focus: { start: 1, end: 20 } } });
  const after = reply.actions.find(({ label }) => label.key === 'paragraphAfter');
  assert(after);
  expect(chat.respond(after.call)).toMatchObject({ private: false, replaces: true, shown: { paragraph: 5 } });
});

describe('the button', () => {
  /** Presses what is labelled so. */
  const press = (reply: Reply, key: string, by?: string) => {
    assert('actions' in reply);
    const action = actionsBelow(reply).find(({ label }) => label.key === key);
    assert(action, `${key} is missing`);
    return chat.respond({ ...action.call, ...(by !== undefined && { asker: by }) });
  };
  const ask = (options: object) =>
    chat.respond({ command: 'ask', options: { question: 'Ushakov December', private: true, ...options } });

  test('shares what is shown, with its focus', () => {
    const asked = ask({});
    assert('actions' in asked && asked.shown?.focus);
    const { passage, paragraph, focus } = asked.shown;
    expect(press(asked, 'share', asker)).toMatchObject({
      private: false,
      by: asker,
      message: null,
      shown: { passage, paragraph, focus },
    });
  });

  test('shares the part that is shown', () => {
    const shown = chat.respond({ command: 'show', options: { place, private: true, from: '20' } });
    expect(press(shown, 'share', asker)).toMatchObject({ shown: { from: 20 } });
  });

  test('shares the paragraph that was walked to', () => {
    expect(press(press(ask({}), 'paragraphBefore'), 'share', asker)).toMatchObject({
      private: false,
      shown: { paragraph: 11 },
    });
  });

  test('hands on whom the answer is for', () => {
    expect(press(ask({ to: other }), 'share', asker)).toMatchObject({ to: other });
  });
});

test.each(['@everyone', other.slice(5), `<@&${other}>`])('it cannot be for %j', (to) => {
  expect(share({ to }, asker)).toMatchObject({ outcome: 'error', private: true, message: { key: 'notUser' } });
});
