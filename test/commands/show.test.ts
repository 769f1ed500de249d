import { assert, describe, expect, test } from 'vitest';
import { partActions, partOf, type QuotationReply, type Reply, useActions } from '../../src/chat/index.ts';
import { placeAt, referenceTo } from '../../src/documents/index.ts';
import { article, chatOver, documentOf } from '../samples.ts';

const chat = chatOver(article);
const show = (options: Record<string, unknown>) => chat.respond({ command: 'show', options });

function reference(paragraph: number): string {
  const place = placeAt(article, paragraph);
  assert(place);
  return referenceTo(place);
}

function shown(reply: Reply): QuotationReply {
  assert('actions' in reply, `nothing is shown but ${JSON.stringify(reply.message)}`);
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
    const labels = ({ actions }: QuotationReply) => actions.map(({ label }) => label);
    expect(labels(reply)).toContainEqual({ key: 'nextMatch', data: { number: 2, count: 2 } });
    const neighbour = press(reply, 'paragraphAfter');
    assert(neighbour);
    expect(neighbour.shown?.paragraph).toBe(5);
    expect(labels(neighbour)).toContainEqual({ key: 'backToMatch', data: { paragraph: 4 } });
    expect(press(neighbour, 'backToMatch')?.shown?.paragraph).toBe(4);
  });

  test('a match is no next match of itself', () => {
    const reply = shown(show({ place: reference(4), matches: reference(4) }));
    expect(reply.actions.map(({ label }) => label.key)).toEqual(['paragraphBefore', 'paragraphAfter']);
  });

  test.each([
    [4, [4, 8, 11], ['nextMatch']],
    [8, [4, 8, 11], ['nextMatch', 'backToMatch']],
    // The next one is the first one.
    [11, [4, 8, 11], ['nextMatch']],
    [8, [4, 8], ['nextMatch']],
    [6, [4, 8], ['backToMatch']],
    [6, [4], ['backToMatch']],
  ])('¶ %i among the matches %j leads on by %j', (paragraph, matches, keys) => {
    const reply = shown(show({ place: reference(paragraph), matches: matches.map(reference).join(',') }));
    const labels = reply.actions.map(({ label }) => label);
    expect(labels.map(({ key }) => key)).toEqual(['paragraphBefore', 'paragraphAfter', ...keys]);
    if (!keys.includes('backToMatch')) return;
    expect(labels.at(-1)).toEqual({ key: 'backToMatch', data: { paragraph: 4 } });
    expect(press(reply, 'backToMatch')?.shown?.paragraph).toBe(4);
  });

  test('what is shown takes the place of what was shown before; what is shared does not', () => {
    expect(show({ place: reference(4) })).toMatchObject({ outcome: 'quote', replaces: true, private: false });
    const options = { place: reference(4) };
    expect(chat.respond({ command: 'share', options })).toMatchObject({ replaces: false, private: false });
  });

  test('only what is private can be shared', () => {
    const keys = (isPrivate: boolean) =>
      useActions(shown(show({ place: reference(4), private: isPrivate })), { start: 0, end: 9 }).map(
        ({ label }) => label.key,
      );
    expect(keys(true)).toEqual(['share', 'copy']);
    expect(keys(false)).toEqual(['copy']);
  });
});

describe('a passage that is too long to be shown at once', () => {
  const sentences = Array.from({ length: 60 }, (_, index) => `Heron number ${index} stands in shallow water.`);
  const over = chatOver(documentOf('long', ['Before it.', sentences.join(' '), 'After it.']));
  const long = over.complete({ command: 'quote', options: { passage: '¶ 2' } }, 'passage')[0]?.value;
  const fits = ({ start, end }: { start: number; end: number }) => end - start <= 1000;

  test.each([true, false])('is read to its end by pressing, and from its start again; private: %j', (isPrivate) => {
    const respond = (options: object) => shown(over.respond({ command: 'show', options: { ...options } }));
    let reply = respond({ place: long, private: isPrivate });
    const read: string[] = [];
    for (;;) {
      assert(reply.shown);
      expect(reply).toMatchObject({ private: isPrivate, shown: { paragraph: 2 } });
      const part = partOf(reply.shown, fits);
      read.push(reply.shown.passage.text.slice(part.start, part.end).trim());
      const actions = partActions(reply, part);
      expect(actions.some(({ label }) => label.key === 'startOfPassage')).toBe(read.length > 1);
      const rest = actions.find(({ label }) => label.key === 'restOfPassage');
      if (!rest) break;
      reply = shown(over.respond(rest.call));
    }
    expect(read.length).toBeGreaterThan(2);
    expect(read.join(' ')).toBe(sentences.join(' '));

    const start = partActions(reply, { start: 1, end: 2 }).find(({ label }) => label.key === 'startOfPassage');
    assert(start);
    expect(over.respond(start.call)).toMatchObject({ replaces: true, shown: { paragraph: 2, from: 0 } });
  });

  test('has the paragraphs around it and the matches one press away on every part', () => {
    const [other] = over.complete({ command: 'quote', options: { passage: '¶ 3' } }, 'passage');
    const keysWith = (matches: string) =>
      shown(over.respond({ command: 'show', options: { place: long, matches, from: '500' } })).actions.map(
        ({ label }) => label.key,
      );
    expect(keysWith(`${long}`)).toEqual(['paragraphBefore', 'paragraphAfter']);
    expect(keysWith(`${long},${other?.value}`)).toEqual(['paragraphBefore', 'paragraphAfter', 'nextMatch']);
  });
});

describe('where a text begins', () => {
  // The bird is two UTF-16 units, from 2 to 4.
  const over = chatOver(documentOf('bird', ['A 🐦 sings.']));
  const [place] = over.complete({ command: 'quote', options: { passage: '¶ 1' } }, 'passage').map(({ value }) => value);
  const from = (typed: unknown) => over.respond({ command: 'show', options: { place, from: typed } });

  test.each([
    ['0', 0],
    [' 2 ', 2],
    ['4', 4],
    ['10', 10],
  ])('%j is shown from there', (typed, at) => {
    expect(from(typed)).toMatchObject({ outcome: 'quote', shown: { from: at } });
  });

  test.each(['3', '11', '99', '999999', '1000000', '-1', '1.5', '1e1', '0x1', '４', 'x', '1-2'])(
    '%j is outdated',
    (typed) => {
      expect(from(typed)).toMatchObject({ outcome: 'error', private: true, message: { key: 'outdated' } });
    },
  );

  test('may be left out', () => {
    expect(from('')).toMatchObject({ outcome: 'quote', shown: { from: null } });
  });
});

describe('a reference that was forged or is outdated', () => {
  const [key = '', , hash = ''] = reference(4).split('.');
  const forged = ['4', '¶ 4', 'x', '....', '../..', `${key}.4`, `${key}.4.`, `4.${hash}`];
  const outdated = [`${key}.4.0000`, `00000.4.${hash}`, `${key}.NaN.undefined`];

  test.each([...forged, ...outdated])('%j is asked for again, privately', (place) => {
    const expected = { outcome: 'error', private: true, replaces: false, to: null, message: { key: 'outdated' } };
    for (const command of ['show', 'share', 'copy']) {
      expect(chat.respond({ command, options: { place } })).toEqual(expected);
    }
  });

  test.each([undefined, null, ''])('%j is missing', (place) => {
    expect(show({ place })).toMatchObject({ message: { key: 'missingOption', data: { option: 'place' } } });
  });

  test.each([`${key}.3.${hash}`, `${key}.99.${hash}`])('%j leads to where its text stands by now', (place) => {
    expect(show({ place })).toMatchObject({ outcome: 'quote', shown: { paragraph: 4 } });
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
