import { assert, describe, expect, test } from 'vitest';
import type { QuotationReply, Reply } from '../../src/chat/index.ts';
import { placeAt, referenceTo } from '../../src/documents/index.ts';
import { article, chatOver } from '../samples.ts';

const chat = chatOver(article);
const show = (options: Record<string, unknown>) => chat.respond({ command: 'show', options });

function reference(paragraph: number): string {
  const place = placeAt(article, paragraph);
  assert(place);
  return referenceTo(place);
}

function shown(reply: Reply): QuotationReply {
  assert('shown' in reply, `nothing is shown but ${JSON.stringify(reply.message)}`);
  return reply;
}

/** Presses a button; undefined if the reply has no such button. */
function press(reply: QuotationReply, key: string): QuotationReply | undefined {
  const action = reply.actions.find(({ label }) => label.key === key);
  return action && shown(chat.respond(action.call));
}

function walk(reply: QuotationReply, key: string, steps: number): (number | undefined)[] {
  const paragraphs: (number | undefined)[] = [];
  for (let at: QuotationReply | undefined = reply; at && paragraphs.length < steps; at = press(at, key)) {
    paragraphs.push(at.shown?.paragraph);
  }
  return paragraphs;
}

describe('buttons', () => {
  const paragraphs = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12];

  test('¶ › leads through the whole document, the repeated paragraph included, and ends', () => {
    expect(walk(shown(show({ place: reference(1) })), 'paragraphAfter', 99)).toEqual(paragraphs);
  });

  test('‹ ¶ leads back to the beginning', () => {
    expect(walk(shown(show({ place: reference(12) })), 'paragraphBefore', 99)).toEqual(paragraphs.toReversed());
  });

  test('next match leads through the matches and round again', () => {
    const reply = shown(chat.respond({ command: 'ask', options: { question: 'Cold War NATO expansion' } }));
    const found = reply.matches.map(({ passage }) => passage.paragraphs[0]);
    expect(found.length).toBeGreaterThan(1);
    expect(walk(reply, 'nextMatch', found.length + 1)).toEqual([...found, found[0]]);
  });

  test('next match says which it is, and the match is one press away after a look around', () => {
    const reply = shown(show({ place: reference(4), matches: [4, 8].map(reference).join(',') }));
    expect(reply.actions.at(-1)?.label).toEqual({ key: 'nextMatch', data: { number: 2, count: 2 } });
    const neighbour = press(reply, 'paragraphAfter');
    expect(neighbour?.shown?.paragraph).toBe(5);
    expect(neighbour?.actions.at(-1)?.label).toEqual({ key: 'backToMatch', data: { paragraph: 4 } });
  });

  test('a match is no next match of itself', () => {
    const reply = shown(show({ place: reference(4), matches: reference(4) }));
    expect(reply.actions.map(({ label }) => label.key)).toEqual(['paragraphBefore', 'paragraphAfter']);
  });

  test('what is shown takes the place of what was shown before; what is shared does not', () => {
    expect(show({ place: reference(4) })).toMatchObject({ outcome: 'quote', replaces: true, private: false });
    const options = { place: reference(4) };
    expect(chat.respond({ command: 'share', options })).toMatchObject({ replaces: false, private: false });
  });

  test('only what is private can be shared', () => {
    const keys = (isPrivate: boolean) =>
      shown(show({ place: reference(4), private: isPrivate })).actions.map(({ label }) => label.key);
    expect(keys(true)).toContain('share');
    expect(keys(false)).not.toContain('share');
  });
});

describe('a reference that was forged or is outdated', () => {
  const [key = '', , hash = ''] = reference(4).split('.');
  const forged = ['4', '¶ 4', 'x', '....', '../..', `${key}.4`, `${key}.4.`, `${key}..${hash}`, `${key}.99.${hash}`];
  const outdated = [`${key}.4.0000`, `${key}.3.${hash}`, `000000.4.${hash}`, `${key}.NaN.undefined`];

  test.each([...forged, ...outdated])('%j is asked for again, privately', (place) => {
    const expected = { outcome: 'error', private: true, replaces: false, message: { key: 'outdated' } };
    expect(show({ place })).toEqual(expected);
    expect(chat.respond({ command: 'share', options: { place } })).toEqual(expected);
  });

  test.each([undefined, null, ''])('%j is missing', (place) => {
    expect(show({ place })).toMatchObject({ message: { key: 'missingOption', data: { option: 'place' } } });
  });

  test('among the matches is passed over', () => {
    const matches = [reference(4), 'forged', `${key}.8.0000`, reference(12)].join(',');
    const reply = shown(show({ place: reference(4), matches }));
    expect(reply.matches.map(({ passage }) => passage.paragraphs)).toEqual([[4], [12]]);
  });

  test('repeated without end leads nowhere else', () => {
    const reply = shown(show({ place: reference(4), matches: `${reference(12)},`.repeat(500) }));
    expect(reply.matches.length).toBeLessThanOrEqual(4);
    expect(press(reply, 'backToMatch')?.shown?.paragraph).toBe(12);
  });
});
