import fc from 'fast-check';
import { describe, expect, test, vi } from 'vitest';
import { commands } from '../../commands/index.ts';
import {
  createChat,
  defineCommand,
  FOR_ASKER_ALONE,
  FOR_EVERYBODY,
  MAX_MESSAGE_LENGTH,
  MAX_TEXT_LENGTH,
  type Reply,
} from '../../src/chat/index.ts';
import { placeAt, referenceTo } from '../../src/documents/index.ts';
import { article, articleSource, chatOver, documentOf, libraryOf } from '../samples.ts';

const note = documentOf('field-note', ['Some words.'], { title: 'A note on herons' });
const other = documentOf('other-note', ['Other words.']);
const library = libraryOf(note, other);

/** The real commands. */
const full = chatOver(article);
const notes = chatOver(note, other);

/** Whatever can be typed, and what cannot: halves of characters. */
const character = fc.nat({ max: 0x10ffff }).map((code) => String.fromCodePoint(code));
const anyText = fc.string({ unit: character });

/** A command with an option of each kind that people type, and what it is run with. */
const about: Reply = { kind: 'about', ...FOR_EVERYBODY, documents: [], lookedIn: null, keepsMissed: false };
const run = vi.fn((_: unknown): Reply => about);
const probe = defineCommand({
  name: 'ask',
  surface: 'slash',
  options: {
    question: { type: 'text', required: true, maxLength: 20 },
    document: { type: 'document', required: false },
    private: { type: 'boolean', required: false },
    to: { type: 'user', required: false },
    speaker: { type: 'text', required: false },
  },
  run,
});
const onFailure = vi.fn();
const chat = createChat([probe], () => library, onFailure);

function valuesOf(options: Record<string, unknown>) {
  run.mockClear();
  const reply = chat.respond({ command: 'ask', options });
  expect(reply).toMatchObject({ kind: 'about' });
  return run.mock.calls[0]?.[0];
}

function errorOf(options: Record<string, unknown>, command = 'ask') {
  run.mockClear();
  const reply = chat.respond({ command, options });
  expect(reply).toMatchObject({ kind: 'error', private: true, replaces: false, addressee: null });
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
    ['\ufeffa\u2028b\ufeff', 'a\u2028b'],
    // What turns the direction of what stands behind it,
    ['a\u202eb\u202ac\u2066d\u2069e\u200ff\u061cg\u200eh', 'abcdefgh'],
    [' \u202e a \u202c ', 'a'],
    // Hebrew and Arabic need no help.
    ['שלום עליכם، سلام', 'שלום עליכם، سلام'],
    // and more marks than four on one letter.
    [`Z${'\u0301'.repeat(9)}a${'\u0323'.repeat(9)}`, `Z${'\u0301'.repeat(4)}a${'\u0323'.repeat(4)}`],
    [`Z${'\u0301\u202e'.repeat(9)}a`, `Z${'\u0301'.repeat(4)}a`],
    ['ẹ̄̈́ ṩ ệ', 'ẹ̄̈́ ṩ ệ'],
    ['1️⃣ 🏳️‍🌈 क्षि ํา', '1️⃣ 🏳️‍🌈 क्षि ํา'],
    // Halves of a character do not become a whole one.
    ['\ud83d\u202e\udc26', '\ufffd\ufffd'],
    // Only what is left counts.
    [`${'\u202e'.repeat(50)}x${'\u0301'.repeat(50)}`, `x${'\u0301'.repeat(4)}`],
    ['x'.repeat(20), 'x'.repeat(20)],
    [`  ${'x'.repeat(20)}  `, 'x'.repeat(20)],
  ])('%j is handed on as %j', (typed, question) => {
    expect(valuesOf({ question: typed })).toEqual({ question });
  });

  test.each([undefined, null, '', '   ', '\n', '\u0000\u001b', '\u202e \u200f', '\ufeff'])(
    '%j is missing',
    (question) => {
      expect(errorOf({ question })).toEqual({ key: 'missingOption', data: { option: 'question' } });
    },
  );

  test.each([5, true, [], ['NATO'], {}, { toString: () => 'NATO' }])('%j is no text', (question) => {
    expect(errorOf({ question })).toEqual({ key: 'notText', data: { option: 'question' } });
  });

  test.each(['\u200d', '\u200c'])('piles up no marks that are parted by %j', (joiner) => {
    const { question } = valuesOf({ question: `Z${`\u0301${joiner}`.repeat(9)}` }) as { question: string };
    expect(question.match(/\u0301/g)).toHaveLength(4);
  });

  test('keeps nothing that breaks a layout, whatever is typed', () => {
    const unit = fc.oneof(
      fc.constantFrom('\u0301', '\u0323', '\u202e', '\u2066', '\u200f', '\0', '\t', '\n', '\ud83d', '\udc26', 'a', ' '),
      character,
    );
    fc.assert(
      fc.property(fc.array(unit, { maxLength: 40 }), (units) => {
        const typed = units.join('');
        const { speaker: text = '' } = valuesOf({ question: 'x', speaker: typed }) as { speaker?: string };
        expect(text.isWellFormed()).toBe(true);
        expect(text).toBe(text.trim());
        // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what must not be there
        expect(text).not.toMatch(/[\0-\x08\x0b-\x1f\x7f-\x9f\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/);
        expect(text).not.toMatch(/\p{M}{5}/u);
        // Whatever is a letter is still there.
        expect(text.match(/\p{L}/gu)).toEqual(typed.match(/\p{L}/gu));
      }),
      { numRuns: 200 },
    );
  });

  test('is too long beyond its limit, which counts no white space around it', () => {
    const data = { option: 'question', length: 21, limit: 20 };
    expect(errorOf({ question: ` ${'x'.repeat(21)} ` })).toEqual({ key: 'tooLong', data });
  });

  test('may be as long as Discord lets through, in every command that takes text', () => {
    for (const [command, option, limit] of [
      ['ask', 'question', MAX_TEXT_LENGTH],
      ['quote', 'passage', MAX_TEXT_LENGTH],
      ['search', 'words', MAX_TEXT_LENGTH],
      ['check', 'quote', MAX_TEXT_LENGTH],
      // A message has embeds, and those of a message that it forwards.
      ['find', 'text', MAX_MESSAGE_LENGTH],
      ['checkMessage', 'text', MAX_MESSAGE_LENGTH],
    ] as const) {
      const respond = (text: string) => full.respond({ command, options: { [option]: text } });
      expect(respond('x'.repeat(limit)).kind, command).not.toBe('error');
      expect(respond('x'.repeat(limit + 1)), command).toMatchObject({ message: { key: 'tooLong', data: { limit } } });
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

describe('a person', () => {
  const id = '123456789012345678';

  test.each([id, ` ${id} `, '12345678901234567', '12345678901234567890'])('%j is one', (typed) => {
    expect(valuesOf({ question: 'x', to: typed })).toEqual({ question: 'x', to: typed.trim() });
  });

  test.each([undefined, null, '', ' '])('%j is nobody', (typed) => {
    expect(valuesOf({ question: 'x', to: typed })).toEqual({ question: 'x', to: undefined });
  });

  test.each([
    '1234567890123456',
    '123456789012345678901',
    '１２３４５６７８９０１２３４５６７８',
    // How a platform writes a mention is the platform's affair.
    `<@${id}>`,
    `<@!${id}>`,
    `<@&${id}>`,
    `<#${id}>`,
    `<@${id}> <@${id}>`,
    `${id}, ${id}`,
    `@${id}`,
    '@everyone',
    'Jane',
  ])('%j is asked for again', (typed) => {
    expect(errorOf({ question: 'x', to: typed })).toEqual({ key: 'notUser', data: { option: 'to' } });
  });

  test.each([123456789012345680, {}, [id]])('%j is no text', (typed) => {
    expect(errorOf({ question: 'x', to: typed })).toEqual({ key: 'notText', data: { option: 'to' } });
  });
});

describe('a document', () => {
  test.each([note.id, note.id.toUpperCase(), note.title, 'herons', ' field '])('is found by %j', (typed) => {
    expect(valuesOf({ question: 'x', document: typed })).toEqual({ question: 'x', document: note });
  });

  test.each(['nowhere', 'note'])('is not found by %j, which fits none or several', (typed) => {
    expect(errorOf({ question: 'x', document: typed })).toEqual({
      key: 'unknownDocument',
      data: { typed, ids: [note.id, other.id] },
    });
  });

  test('whose whole id was typed is found, even if others hold it too', () => {
    const documents = ['note', 'note-2'].map((id) => documentOf(id, ['Some words.']));
    const reply = chatOver(...documents).respond({ command: 'about', options: { document: 'note' } });
    expect(reply).toMatchObject({ kind: 'about', documents: [documents[0]] });
  });
});

test.each(['passage', 'Question', '', '__proto__', 'constructor', '💥'])(
  'an option %j that the command lacks is named',
  (option) => {
    const options = JSON.parse(JSON.stringify({ question: 'x' }).replace('}', `,${JSON.stringify(option)}:"y"}`));
    expect(errorOf(options)).toEqual({
      key: 'unknownOption',
      data: { option, options: ['question', 'document', 'private', 'to', 'speaker'] },
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

test('a command is told who calls, where that is known', () => {
  const askers: unknown[] = [];
  const told = createChat(
    [
      defineCommand({
        name: 'ask',
        surface: 'slash',
        options: {},
        run: (_options, _library, asker) => {
          askers.push(asker);
          return about;
        },
      }),
    ],
    () => library,
    onFailure,
  );
  told.respond({ command: 'ask', options: {}, asker: '123456789012345678' });
  told.respond({ command: 'ask', options: {} });
  expect(askers).toEqual(['123456789012345678', undefined]);
});

test('a command that throws: the asker gets a private reply, the log the cause, once', () => {
  const cause = new TypeError('broken');
  const told = vi.fn();
  const broken = createChat(
    [
      defineCommand({
        name: 'ask',
        surface: 'slash',
        options: { question: { type: 'text', required: true } },
        run: () => {
          throw cause;
        },
        completion: {
          option: 'question',
          suggest: () => {
            throw cause;
          },
        },
      }),
    ],
    () => library,
    told,
  );
  const call = { command: 'ask', options: { question: 'x' } };
  expect(broken.respond(call)).toEqual({ kind: 'error', ...FOR_ASKER_ALONE, message: { key: 'failed' } });
  expect(told.mock.calls).toEqual([[cause]]);

  expect(broken.complete(call, 'question', 25)).toEqual([]);
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
    expect(full.complete({ command, options }, option, 25)).toEqual([]);
  });

  test.each(['ask', 'quote', 'search', 'check', 'about'])(
    '/%s offers documents, no more than were asked for',
    (command) => {
      const offer = (typed: string, limit = 25) =>
        notes.complete({ command, options: { document: typed } }, 'document', limit);
      expect(offer('')).toEqual([note, other].map((document) => ({ document, value: document.id })));
      expect(offer('', 1)).toEqual([{ document: note, value: note.id }]);
      expect(offer(' HERONS')).toEqual([{ document: note, value: note.id }]);
      expect(offer('nowhere')).toEqual([]);
    },
  );
});

test.each(['flücht', 'Fluecht', 'flucht', 'GRUESSE', 'grusse', 'ustav', 'устав'])(
  'documents are offered, and meant, as people spell them on any keyboard: %s',
  (typed) => {
    const refugees = documentOf('refugees', ['Words.'], { title: 'Flüchtlingskonvention: Grüße aus Genf' });
    const charter = documentOf('charter', ['Words.'], { title: 'Устав' });
    const over = chatOver(refugees, charter, note);
    const wanted = typed.endsWith('stav') || typed === 'устав' ? charter : refugees;
    const options = { document: typed };
    const offered = over.complete({ command: 'about', options }, 'document', 25);
    expect(offered).toEqual([{ document: wanted, value: wanted.id }]);
    expect(over.respond({ command: 'about', options })).toMatchObject({ documents: [{ id: wanted.id }] });
  },
);

test('a letter that other letters leave out names no document', () => {
  expect(chatOver(note).respond({ command: 'about', options: { document: 'ь' } })).toMatchObject({
    message: { key: 'unknownDocument' },
  });
});

test('the documents are those at the time of a call', () => {
  let current = libraryOf(note);
  const over = createChat(commands, () => current, onFailure);
  const documentsNow = () => {
    const reply = over.respond({ command: 'about', options: {} });
    return reply.kind === 'about' && reply.documents;
  };
  expect(documentsNow()).toEqual([note]);
  current = libraryOf(other);
  expect(documentsNow()).toEqual([other]);
  expect(over.complete({ command: 'ask', options: { document: 'note' } }, 'document', 25)).toEqual([
    { document: other, value: other.id },
  ]);
});

test('whatever the call, there is a reply, it is no fault of ours, and what it quotes stands in the document', () => {
  const place = placeAt(article, 4);
  const reference = place ? referenceTo(place) : '';
  const text = fc.oneof(
    anyText,
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
        reply.kind === 'list' ? reply.items.map(({ match }) => match) : 'matches' in reply ? reply.matches : [];
      const shown = 'shown' in reply ? [reply.shown] : [];
      for (const { passage, focus, highlights } of [...matches, ...shown]) {
        expect(articleSource).toContain(`\n\n${passage.text}\n`);
        for (const { start, end } of focus ? [focus, ...highlights] : highlights) {
          expect(start).toBeGreaterThanOrEqual(0);
          expect(end).toBeGreaterThan(start);
          expect(end).toBeLessThanOrEqual(passage.text.length);
        }
      }
    }),
    { numRuns: 60 },
  );
});
