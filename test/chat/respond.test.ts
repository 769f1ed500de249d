import fc from 'fast-check';
import { describe, expect, test, vi } from 'vitest';
import { commands } from '../../commands/index.ts';
import { createChat, defineCommand, MAX_TEXT_LENGTH, type Reply } from '../../src/chat/index.ts';
import { placeAt, referenceTo } from '../../src/documents/index.ts';
import { Searcher } from '../../src/search/index.ts';
import { article, articleSource, chatOver, documentOf } from '../samples.ts';

const other = documentOf('other', ['Some words.']);
const searcher = new Searcher([article, other]);

/** The real commands. */
const full = chatOver(article, other);

/** A command with an option of each kind that people type, and what it is run with. */
const run = vi.fn(
  (_: unknown): Reply => ({ outcome: 'about', private: false, replaces: false, message: { key: 'share' } }),
);
const probe = defineCommand({
  name: 'ask',
  surface: 'slash',
  options: {
    question: { type: 'text', required: true, maxLength: 20 },
    document: { type: 'document', required: false },
    private: { type: 'boolean', required: false },
  },
  run,
});
const onFailure = vi.fn();
const chat = createChat([probe], searcher, onFailure);

function valuesOf(options: Record<string, unknown>) {
  run.mockClear();
  const reply = chat.respond({ command: 'ask', options });
  expect(reply).toMatchObject({ outcome: 'about' });
  return run.mock.calls[0]?.[0];
}

function errorOf(options: Record<string, unknown>, command = 'ask') {
  run.mockClear();
  const reply = chat.respond({ command, options });
  expect(reply).toMatchObject({ outcome: 'error', private: true, replaces: false });
  expect(run).not.toHaveBeenCalled();
  expect(onFailure).not.toHaveBeenCalled();
  return reply.message;
}

describe('text', () => {
  test.each([
    ['as it is', 'as it is'],
    ['  trimmed \n', 'trimmed'],
    ['a\tb\nc', 'a\tb\nc'],
    ['a\u0000b\u001b[2Jc\r\nd\u007f', 'a b [2Jc \nd'],
    ['a\ud800b\udc00', 'a\ufffdb\ufffd'],
    ['👩‍👩‍👧 “¶” 中文', '👩‍👩‍👧 “¶” 中文'],
    ['x'.repeat(20), 'x'.repeat(20)],
    [`  ${'x'.repeat(20)}  `, 'x'.repeat(20)],
  ])('%j is handed on as %j', (typed, question) => {
    expect(valuesOf({ question: typed })).toEqual({ question });
  });

  test.each([undefined, null, '', '   ', '\n', '\u0000\u001b'])('%j is missing', (question) => {
    expect(errorOf({ question })).toEqual({ key: 'missingOption', data: { option: 'question' } });
  });

  test.each([5, true, [], ['NATO'], {}, { toString: () => 'NATO' }])('%j is no text', (question) => {
    expect(errorOf({ question })).toEqual({ key: 'notText', data: { option: 'question' } });
  });

  test('is too long beyond its limit, which counts no white space around it', () => {
    const data = { option: 'question', length: 21, limit: 20 };
    expect(errorOf({ question: ` ${'x'.repeat(21)} ` })).toEqual({ key: 'tooLong', data });
  });

  test('may be as long as Discord lets through, in every command that takes text', () => {
    const question = 'x'.repeat(MAX_TEXT_LENGTH);
    for (const [command, option] of Object.entries({
      ask: 'question',
      quote: 'passage',
      search: 'words',
      find: 'text',
    })) {
      const outcomeOf = (text: string) => full.respond({ command, options: { [option]: text } }).outcome;
      expect(outcomeOf(question)).not.toBe('error');
      expect(outcomeOf(`${question}x`)).toBe('error');
    }
  });
});

describe('yes or no', () => {
  test.each([
    ...[true, 'true', 'TRUE', ' True ', 'yes', '1'].map((typed) => [typed, true] as const),
    ...[false, 'false', 'No', '0'].map((typed) => [typed, false] as const),
    ...[undefined, null, ''].map((typed) => [typed, undefined] as const),
  ])('%j is %j', (typed, value) => {
    expect(valuesOf({ question: 'x', private: typed })).toEqual({ question: 'x', private: value });
  });

  test.each(['maybe', 'truefalse', ' ', 1, 0, [], {}])('%j is neither', (typed) => {
    expect(errorOf({ question: 'x', private: typed })).toEqual({ key: 'notYesOrNo', data: { option: 'private' } });
  });
});

describe('a document', () => {
  test.each([article.id, article.id.toUpperCase(), article.title, 'joint', ' china-russia '])(
    'is found by %j',
    (typed) => {
      expect(valuesOf({ question: 'x', document: typed })).toEqual({ question: 'x', document: article });
    },
  );

  test.each(['nowhere', 'o'])('is not found by %j', (typed) => {
    expect(errorOf({ question: 'x', document: typed })).toEqual({
      key: 'unknownDocument',
      data: { typed, documents: [article, other] },
    });
  });

  test('whose whole id was typed is found, even if others hold it too', () => {
    const documents = ['note', 'note-2'].map((id) => documentOf(id, ['Some words.']));
    const reply = chatOver(...documents).respond({ command: 'about', options: { document: 'note' } });
    expect(reply).toMatchObject({ message: { key: 'about', data: { documents: [documents[0]] } } });
  });
});

test.each(['passage', 'Question', '', '__proto__', 'constructor', '💥'])(
  'an option %j that the command lacks is named',
  (option) => {
    const options = JSON.parse(JSON.stringify({ question: 'x' }).replace('}', `,${JSON.stringify(option)}:"y"}`));
    expect(errorOf(options)).toEqual({
      key: 'unknownOption',
      data: { option, options: ['question', 'document', 'private'] },
    });
  },
);

test.each(['quote', 'Ask', '', 'constructor', '💥'])(
  'a command %j that does not exist is answered with those that do',
  (command) => {
    expect(errorOf({}, command)).toEqual({ key: 'unknownCommand', data: { command, commands: ['ask'] } });
  },
);

test('commands behind buttons and menus are not among those that are offered', () => {
  expect(full.respond({ command: 'nope', options: {} })).toMatchObject({
    message: { key: 'unknownCommand', data: { commands: ['ask', 'quote', 'search', 'check', 'about'] } },
  });
});

test('a command that throws: the asker gets a private reply, the log the cause, once', () => {
  const cause = new TypeError('broken');
  const told = vi.fn();
  const broken = createChat(
    [
      defineCommand({
        name: 'ask',
        surface: 'slash',
        options: { question: { type: 'text', required: true, completes: true } },
        run: () => {
          throw cause;
        },
        complete: () => {
          throw cause;
        },
      }),
    ],
    searcher,
    told,
  );
  const call = { command: 'ask', options: { question: 'x' } };
  expect(broken.respond(call)).toEqual({
    outcome: 'error',
    private: true,
    replaces: false,
    message: { key: 'failed' },
  });
  expect(told.mock.calls).toEqual([[cause]]);

  expect(broken.complete(call, 'question')).toEqual([]);
  expect(told.mock.calls).toEqual([[cause], [cause]]);
});

describe('completing', () => {
  test.each([
    ['no such command', 'nope', { passage: '4' }, 'passage'],
    ['no such option', 'quote', { nope: '4' }, 'nope'],
    ['an option that does not complete', 'ask', { question: 'NATO' }, 'question'],
    ['nothing typed', 'quote', {}, 'passage'],
    ['what is no text', 'quote', { passage: 4 }, 'passage'],
  ])('%s: nothing is offered', (_, command, options, option) => {
    expect(full.complete({ command, options }, option)).toEqual([]);
  });

  test.each(['ask', 'quote', 'search', 'about'])(
    '/%s offers documents by title, as many as Discord shows',
    (command) => {
      const offer = (typed: string, over = full) =>
        over.complete({ command, options: { document: typed } }, 'document');
      expect(offer('')).toHaveLength(2);
      expect(offer('JOINT')).toEqual([{ name: `${article.title} · ${article.publisher}`, value: article.id }]);
      expect(offer('nowhere')).toEqual([]);

      const many = Array.from({ length: 30 }, (__, index) =>
        documentOf(`${'i'.repeat(98)}${index + 10}`, ['Some words.'], { title: 'Title '.repeat(50) }),
      );
      const offered = offer('title', chatOver(...many));
      expect(offered).toHaveLength(25);
      for (const { name, value } of offered) {
        expect(name.length).toBeLessThanOrEqual(100);
        expect(value.length).toBeLessThanOrEqual(100);
      }
    },
  );
});

test('whatever the call, there is a reply, it is no fault of ours, and what it quotes stands in the document', () => {
  const place = placeAt(article, 4);
  const reference = place ? referenceTo(place) : '';
  const text = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.string(),
    fc
      .array(fc.constantFrom(...articleSource.split(/\s+/)), { minLength: 1, maxLength: 12 })
      .map((words) => words.join(' ')),
    fc.nat({ max: 20 }).map((paragraph) => `¶ ${paragraph}`),
    fc.constantFrom(reference, `${reference},${reference}`, article.id, 'true', 'x'.repeat(7000)),
  );
  const value = fc.oneof({ weight: 3, arbitrary: text }, fc.anything());
  const names = commands.flatMap(({ options }) => Object.keys(options));
  const option = fc.oneof({ weight: 9, arbitrary: fc.constantFrom(...names) }, fc.string());
  const call = fc.oneof(
    // Any command with anything at all,
    fc.record({
      command: fc.oneof(fc.constantFrom<string>(...commands.map(({ name }) => name)), fc.string()),
      options: fc.dictionary(option, value, { maxKeys: 3 }),
    }),
    // and one that has just what it needs, so that many get through.
    fc.constantFrom(...commands).chain(({ name, options }) =>
      fc.record({
        command: fc.constant<string>(name),
        options: fc.record(
          Object.fromEntries(
            Object.keys(options)
              .slice(0, 1)
              .map((key) => [key, text]),
          ),
        ),
      }),
    ),
  );
  fc.assert(
    fc.property(call, (called) => {
      const reply = full.respond(called);
      const matches =
        reply.outcome === 'list' ? reply.items.map(({ match }) => match) : 'matches' in reply ? reply.matches : [];
      const shown = 'shown' in reply && reply.shown ? [reply.shown] : [];
      for (const { passage, focus, highlights } of [...matches, ...shown]) {
        expect(`${articleSource}\n\nSome words.\n`).toContain(`\n\n${passage.text}\n`);
        for (const { start, end } of focus ? [focus, ...highlights] : highlights) {
          expect(start).toBeGreaterThanOrEqual(0);
          expect(end).toBeGreaterThan(start);
          expect(end).toBeLessThanOrEqual(passage.text.length);
        }
      }
    }),
    { numRuns: 500 },
  );
});
