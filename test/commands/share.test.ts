import { assert, describe, expect, test } from 'vitest';
import { type QuotationReply, type Reply, shareAndCopy } from '../../src/chat/index.ts';
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
  const { offset, passage } = reply.shown;
  return [...reply.actions, ...shareAndCopy(reply, { start: offset ?? 0, end: passage.text.length })];
}

test('a passage is shown to everybody, in a message of its own, with who shared it', () => {
  expect(share({}, asker)).toMatchObject({
    outcome: 'quote',
    private: false,
    replaces: false,
    addressee: null,
    sharedBy: asker,
    message: null,
    shown: { passage: fourth.passage, paragraph: 4, focus: null, offset: null },
  });
});

test('nobody is named where nobody is known', () => {
  expect(share({})).toMatchObject({ outcome: 'quote', sharedBy: null, message: null });
});

test('the focus, the beginning and whom it is for are kept', () => {
  expect(share({ focus: '1-20', offset: '5', to: other }, asker)).toMatchObject({
    addressee: other,
    sharedBy: asker,
    shown: { focus: { start: 1, end: 20 }, offset: 5 },
  });
});

test('what is shared can be copied and walked from, in public', () => {
  const reply = share({ focus: '1-20' }, asker);
  assert(reply.kind === 'quotation');
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
    assert(reply.kind === 'quotation');
    const action = actionsBelow(reply).find(({ label }) => label.key === key);
    assert(action, `${key} is missing`);
    return chat.respond({ ...action.call, ...(by !== undefined && { asker: by }) });
  };
  const ask = (options: object) =>
    chat.respond({ command: 'ask', options: { question: 'Ushakov December', private: true, ...options } });

  test('shares what is shown, with its focus', () => {
    const asked = ask({});
    assert(asked.kind === 'quotation' && asked.shown.focus);
    const { passage, paragraph, focus } = asked.shown;
    expect(press(asked, 'share', asker)).toMatchObject({
      private: false,
      sharedBy: asker,
      message: null,
      shown: { passage, paragraph, focus },
    });
  });

  test('shares the part that is shown', () => {
    const shown = chat.respond({ command: 'show', options: { place, private: true, offset: '20' } });
    expect(press(shown, 'share', asker)).toMatchObject({ shown: { offset: 20 } });
  });

  test('shares the paragraph that was walked to', () => {
    expect(press(press(ask({}), 'paragraphBefore'), 'share', asker)).toMatchObject({
      private: false,
      shown: { paragraph: 11 },
    });
  });

  test('hands on whom the answer is for', () => {
    expect(press(ask({ to: other }), 'share', asker)).toMatchObject({ addressee: other });
  });
});

test.each(['@everyone', other.slice(5), `<@${other}>`, `<@&${other}>`])('it cannot be for %j', (to) => {
  expect(share({ to }, asker)).toMatchObject({ kind: 'error', private: true, message: { key: 'notUser' } });
});
