import { assert, describe, expect, test, vi } from 'vitest';
import {
  asMatch,
  FOR_ASKER_ALONE,
  partActions,
  type QuotationReply,
  type Reply,
  shareAndCopy,
} from '../../src/chat/index.ts';
import { placeAt } from '../../src/documents/index.ts';
import type { Message } from '../../src/locales/index.ts';
import { partOf } from '../../src/view/excerpt.ts';
import { article, articleLibrary, chatOver, chatWith, documentOf, idOf, libraryOf } from '../samples.ts';

const chat = chatOver(article);
const show = (options: Record<string, unknown>) => chat.respond({ command: 'show', options });

function shown(reply: Reply): QuotationReply {
  assert(reply.kind === 'quotation', `nothing is shown but ${JSON.stringify(reply.message)}`);
  return reply;
}

/** Presses a button; undefined if the reply has no such button. */
function press(reply: QuotationReply, key: string): QuotationReply | undefined {
  const action = reply.actions.find(({ label }) => label.key === key);
  return action && shown(chat.respond(action.call));
}

function walk(reply: QuotationReply, key: string, steps: number): number[] {
  const paragraphs: number[] = [];
  for (let at: QuotationReply | undefined = reply; at && paragraphs.length < steps; at = press(at, key)) {
    paragraphs.push(at.shown.paragraph);
  }
  return paragraphs;
}

describe('buttons', () => {
  const paragraphs = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12];

  test('¶ › leads through the whole document, the repeated paragraph included, and ends', () => {
    expect(walk(shown(show({ place: idOf(1) })), 'paragraphAfter', 99)).toEqual(paragraphs);
  });

  test('‹ ¶ leads back to the beginning', () => {
    expect(walk(shown(show({ place: idOf(12) })), 'paragraphBefore', 99)).toEqual(paragraphs.toReversed());
  });

  test('next match leads through the matches and round again', () => {
    const reply = shown(chat.respond({ command: 'ask', options: { question: 'Cold War NATO expansion' } }));
    const found = reply.matches.map(({ passage }) => passage.paragraphs[0]);
    expect(found.length).toBeGreaterThan(1);
    expect(walk(reply, 'nextMatch', found.length + 1)).toEqual([...found, found[0]]);
  });

  test('next match says which it is, and the match is one press away after a look around', () => {
    const reply = shown(show({ place: idOf(4), matches: [4, 8].map(idOf).join(',') }));
    const labels = ({ actions }: QuotationReply) => actions.map(({ label }) => label);
    expect(labels(reply)).toContainEqual({ key: 'nextMatch', data: { number: 2, count: 2, isAll: true } });
    const neighbour = press(reply, 'paragraphAfter');
    assert(neighbour);
    expect(neighbour.shown.paragraph).toBe(5);
    expect(labels(neighbour)).toContainEqual({ key: 'backToMatch', data: { paragraph: 4 } });
    expect(press(neighbour, 'backToMatch')?.shown.paragraph).toBe(4);
  });

  test('a match is no next match of itself', () => {
    const reply = shown(show({ place: idOf(4), matches: idOf(4) }));
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
    const reply = shown(show({ place: idOf(paragraph), matches: matches.map(idOf).join(',') }));
    const labels = reply.actions.map(({ label }) => label);
    expect(labels.map(({ key }) => key)).toEqual(['paragraphBefore', 'paragraphAfter', ...keys]);
    if (!keys.includes('backToMatch')) return;
    expect(labels.at(-1)).toEqual({ key: 'backToMatch', data: { paragraph: 4 } });
    expect(press(reply, 'backToMatch')?.shown.paragraph).toBe(4);
  });

  test('what is shown takes the place of what was shown before; what is shared does not', () => {
    expect(show({ place: idOf(4) })).toMatchObject({ outcome: 'quote', replaces: true, private: false });
    const options = { place: idOf(4) };
    expect(chat.respond({ command: 'share', options })).toMatchObject({ replaces: false, private: false });
  });

  test('only what is private can be shared', () => {
    const keys = (isPrivate: boolean) =>
      shareAndCopy(shown(show({ place: idOf(4), private: isPrivate })), { start: 0, end: 9 }).map(
        ({ label }) => label.key,
      );
    expect(keys(true)).toEqual(['share', 'copy']);
    expect(keys(false)).toEqual(['copy']);
  });
});

describe('what is not an answer is never taken for one:', () => {
  // What the search finds is made up.
  const { searcher } = libraryOf(documentOf('sample', ['Some words.']));
  let documents = articleLibrary.documents;
  const over = chatWith({
    ...articleLibrary,
    searcher,
    get documents() {
      return documents;
    },
  });
  const matches = [4, 8, 11, 12].map((paragraph) => {
    const place = placeAt(article, paragraph);
    assert(place);
    return asMatch(place);
  });
  const asked = (found: 'answer' | 'closest' | 'none' | 'notFound', isPrivate = true) => {
    const outcome = found === 'notFound' ? 'none' : found;
    documents = [{ ...article, askedIn: found === 'notFound' ? [] : article.askedIn }];
    vi.spyOn(searcher, 'search').mockReturnValue({
      outcome,
      matches,
      asksMore: false,
      isSearchable: true,
      unknown: [],
      content: [],
    });
    return shown(over.respond({ command: 'ask', options: { question: 'x?', private: isPrivate } }));
  };
  const whole = (reply: QuotationReply) => ({ start: 0, end: reply.shown.passage.text.length });
  const sharedFrom = (reply: QuotationReply) => {
    const action = shareAndCopy(reply, whole(reply)).find(({ label }) => label.key === 'share');
    assert(action);
    return shown(over.respond({ ...action.call, asker: '123456789012345678' }));
  };
  const pressed = (reply: QuotationReply, key: string) => {
    const next = press(reply, key);
    assert(next, `${key} is missing`);
    return next;
  };
  const plainly = { outcome: 'quote', message: null };

  describe.each<['closest' | 'none' | 'notFound', Message]>([
    ['closest', { key: 'closest' }],
    ['none', { key: 'none', data: { unknown: [], nearest: true } }],
    ['notFound', { key: 'notFound', data: { unknown: [], nearest: true } }],
  ])('%s', (outcome, message) => {
    const said = { outcome, message, shown: { paragraph: 4 } };

    test.each([true, false])('is said again by who walked away and back; private: %j', (isPrivate) => {
      const first = asked(outcome, isPrivate);
      expect(first).toMatchObject(said);
      const neighbour = pressed(first, 'paragraphAfter');
      expect(neighbour).toMatchObject({ ...plainly, private: isPrivate, shown: { paragraph: 5 } });
      expect(pressed(neighbour, 'backToMatch')).toMatchObject({ ...said, private: isPrivate });
      expect(pressed(neighbour, 'paragraphBefore')).toMatchObject(said);
    });

    test('is said on every part of a long passage', () => {
      const first = asked(outcome);
      const rest = partActions(first, { start: 0, end: 20 }).find(({ label }) => label.key === 'restOfPassage');
      assert(rest);
      const second = shown(over.respond(rest.call));
      expect(second).toMatchObject(said);
      expect(second.shown.offset).toBeGreaterThanOrEqual(20);
    });

    test('is said to everybody with whom it is shared, also when they walk away and back', () => {
      const shared = sharedFrom(asked(outcome));
      expect(shared).toMatchObject({ ...said, private: false, sharedBy: '123456789012345678' });
      const neighbour = pressed(shared, 'paragraphBefore');
      expect(neighbour).toMatchObject({ ...plainly, private: false });
      expect(pressed(neighbour, 'backToMatch')).toMatchObject({ ...said, private: false });
    });

    test('is not said of the paragraph beside it, shown or shared', () => {
      const neighbour = pressed(asked(outcome), 'paragraphAfter');
      expect(sharedFrom(neighbour)).toMatchObject({ ...plainly, shown: { paragraph: 5 } });
    });
  });

  test('none is said of every match, closest of the first one', () => {
    const outcomes = (first: QuotationReply) => {
      const walked = [first];
      for (let steps = 0; steps < 4; steps += 1) walked.push(pressed(walked.at(-1) ?? first, 'nextMatch'));
      return walked.map(({ shown: { paragraph }, outcome }) => [paragraph, outcome]);
    };
    expect(outcomes(asked('none'))).toEqual([4, 8, 11, 12, 4].map((paragraph) => [paragraph, 'none']));
    const walked = [4, 8, 11, 12, 4].map((paragraph) => [paragraph, paragraph === 4 ? 'closest' : 'quote']);
    expect(outcomes(asked('closest'))).toEqual(walked);
    expect(sharedFrom(pressed(asked('none'), 'nextMatch'))).toMatchObject({ outcome: 'none', shown: { paragraph: 8 } });
    expect(sharedFrom(pressed(asked('closest'), 'nextMatch'))).toMatchObject(plainly);
  });

  test('an answer leads through its matches, and is a quotation when it is come back to', () => {
    const first = asked('answer');
    expect(first).toMatchObject({ outcome: 'answer', message: null });
    expect(walk(first, 'nextMatch', 5)).toEqual([4, 8, 11, 12, 4]);
    expect(pressed(pressed(first, 'paragraphAfter'), 'backToMatch')).toMatchObject(plainly);
    expect(sharedFrom(first)).toMatchObject(plainly);
  });

  test.each(['answer', 'quote', 'heron', 'None', '__proto__', ''])('a forged %j says nothing', (found) => {
    for (const command of ['show', 'share']) {
      const options = { place: idOf(4), found, ...(command === 'show' && { matches: idOf(4) }) };
      expect(chat.respond({ command, options })).toMatchObject({ ...plainly, found: 'quote' });
    }
  });
});

describe('a passage that is too long to be shown at once', () => {
  const sentences = Array.from({ length: 60 }, (_, index) => `Heron number ${index} stands in shallow water.`);
  const over = chatOver(documentOf('long', ['Before it.', sentences.join(' '), 'After it.']));
  const long = over.complete({ command: 'quote', options: { passage: '¶ 2' } }, 'passage', 1)[0]?.value;
  const fits = ({ start, end }: { start: number; end: number }) => end - start <= 1000;

  test.each([true, false])('is read to its end by pressing, and from its start again; private: %j', (isPrivate) => {
    const respond = (options: object) => shown(over.respond({ command: 'show', options: { ...options } }));
    let reply = respond({ place: long, private: isPrivate });
    const read: string[] = [];
    for (;;) {
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
    expect(over.respond(start.call)).toMatchObject({ replaces: true, shown: { paragraph: 2, offset: 0 } });
  });

  test('has the paragraphs around it and the matches one press away on every part', () => {
    const [other] = over.complete({ command: 'quote', options: { passage: '¶ 3' } }, 'passage', 1);
    const keysWith = (matches: string) =>
      shown(over.respond({ command: 'show', options: { place: long, matches, offset: '500' } })).actions.map(
        ({ label }) => label.key,
      );
    expect(keysWith(`${long}`)).toEqual(['paragraphBefore', 'paragraphAfter']);
    expect(keysWith(`${long},${other?.value}`)).toEqual(['paragraphBefore', 'paragraphAfter', 'nextMatch']);
  });
});

describe('where a text begins', () => {
  // The bird is two UTF-16 units, from 2 to 4.
  const over = chatOver(documentOf('bird', ['A 🐦 sings.']));
  const [place] = over
    .complete({ command: 'quote', options: { passage: '¶ 1' } }, 'passage', 1)
    .map(({ value }) => value);
  const startingAt = (offset: unknown) => over.respond({ command: 'show', options: { place, offset } });

  test.each([
    ['0', 0],
    [' 2 ', 2],
    ['4', 4],
    ['10', 10],
  ])('%j is shown from there', (typed, at) => {
    expect(startingAt(typed)).toMatchObject({ outcome: 'quote', shown: { offset: at } });
  });

  test.each(['3', '11', '99', '999999', '1000000', '-1', '1.5', '1e1', '0x1', '４', 'x', '1-2'])(
    '%j is outdated',
    (typed) => {
      expect(startingAt(typed)).toMatchObject({ kind: 'error', private: true, message: { key: 'outdated' } });
    },
  );

  test('may be left out', () => {
    expect(startingAt('')).toMatchObject({ outcome: 'quote', shown: { offset: null } });
  });
});

describe('a reference that was forged or is outdated', () => {
  const [key = '', , hash = ''] = idOf(4).split('.');
  const forged = ['4', '¶ 4', 'x', '....', '../..', `${key}.4`, `${key}.4.`, `4.${hash}`];
  const outdated = [`${key}.4.0000`, `00000.4.${hash}`, `${key}.NaN.undefined`];

  test.each([...forged, ...outdated])('%j is asked for again, privately', (place) => {
    const message = { key: 'outdated' };
    const expected = { kind: 'error', ...FOR_ASKER_ALONE, message };
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
    const matches = [idOf(4), 'forged', `${key}.8.0000`, idOf(12)].join(',');
    const reply = shown(show({ place: idOf(4), matches }));
    expect(reply.matches.map(({ passage }) => passage.paragraphs)).toEqual([[4], [12]]);
  });

  test('repeated without end leads nowhere else', () => {
    const reply = shown(show({ place: idOf(4), matches: `${idOf(12)},`.repeat(500) }));
    expect(reply.matches.length).toBeLessThanOrEqual(4);
    expect(press(reply, 'backToMatch')?.shown.paragraph).toBe(12);
  });
});
