import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { commands } from '../../commands/index.ts';
import { InputError } from '../../src/chat/index.ts';
import { parseLine } from '../../src/terminal/line.ts';
import { codePoint } from '../../tools/fuzz/code-point.ts';

/** Options as they are once they have been checked: without white space around them. */
function parse(line: string) {
  const { command, options } = parseLine(line, commands);
  const trimmed = Object.entries(options).map(([name, value]) => [
    name,
    typeof value === 'string' ? value.trim() : value,
  ]);
  return { command, options: Object.fromEntries(trimmed) };
}

test.each([
  ['What about NATO?', 'ask', { question: 'What about NATO?' }],
  ['  What about NATO?\r', 'ask', { question: 'What about NATO?' }],
  ['Is it 1/2 of /about it?', 'ask', { question: 'Is it 1/2 of /about it?' }],
  ['question:what', 'ask', { question: 'question:what' }],
  ['[1, 2]', 'ask', { question: '[1, 2]' }],
  ['null', 'ask', { question: 'null' }],
])('a line without a slash is a question: %j', (line, command, options) => {
  expect(parse(line)).toEqual({ command, options });
});

test.each(['quote 4', 'zitiere 4', 'show 4'])('%j quotes a paragraph', (line) => {
  expect(parse(line)).toEqual({ command: 'quote', options: { passage: '4' } });
});

describe('a command', () => {
  test.each([
    ['/about', 'about', {}],
    ['/quote ¶4', 'quote', { passage: '¶4' }],
    ['/quote   ¶ 4  ', 'quote', { passage: '¶ 4' }],
    ['/ask What about  NATO?', 'ask', { question: 'What about  NATO?' }],
    ['/search words:cold war', 'search', { words: 'cold war' }],
    ['/search words:cold war document:foo', 'search', { words: 'cold war', document: 'foo' }],
    ['/search document:foo words:cold war', 'search', { words: 'cold war', document: 'foo' }],
    ['/search cold war document:foo bar', 'search', { words: 'cold war', document: 'foo bar' }],
    ['/ask Really? private:true document:foo', 'ask', { question: 'Really?', private: 'true', document: 'foo' }],
    ['/nope something', 'nope', { '': 'something' }],
    ['/', '', {}],
  ])('takes options by name, the first one without: %j', (line, command, options) => {
    expect(parse(line)).toEqual({ command, options });
  });

  test.each([
    ['a name it lacks', '/ask Why did Putin say:no https://example.org/a?'],
    ['another command’s name', '/ask Which words:cold or words:warm?'],
    ['a colon with a space behind it', '/ask The document: what does it say?'],
    ['a name in capitals', '/ask Document:foo'],
    ['a name inside a word', '/ask my-private:true thing'],
    ['a name at the end', '/ask Is it private:'],
  ])('%s is no option: %s', (_, line) => {
    expect(parse(line)).toEqual({ command: 'ask', options: { question: line.slice('/ask '.length) } });
  });
});

describe('a call in JSON', () => {
  test('is taken as it is, whatever its values', () => {
    const call = { command: 'ask', options: { question: ' document:foo \u2028 ', private: true, more: [1, null] } };
    expect(parseLine(` ${JSON.stringify(call)} `, commands)).toEqual(call);
  });

  test('may leave out options, and may name a command that does not exist', () => {
    expect(parseLine('{"command":"nope"}', commands)).toEqual({ command: 'nope', options: {} });
  });

  test.each([
    '{',
    '{}',
    '{"command":5}',
    '{"options":{}}',
    '{"command":"ask","options":null}',
    '{"command":"ask","options":[]}',
    '{"command":"ask","options":"NATO"}',
    '{"command":"ask"} more',
    "{'command':'ask'}",
  ])('%s is none', (line) => {
    expect(() => parseLine(line, commands)).toThrow(expect.objectContaining({ reason: { key: 'notACall' } }));
  });
});

test.each(['', ' ', '\t\r', '\u00a0'])('%j is empty', (line) => {
  expect(() => parseLine(line, commands)).toThrow(expect.objectContaining({ reason: { key: 'emptyLine' } }));
});

test('whatever the line holds, it is a call or an input error', () => {
  const piece = fc.constantFrom(
    '/',
    '/ask ',
    '{',
    '"command"',
    ':',
    'words:',
    'document:x',
    ' ',
    '¶',
    '}',
    'private:1 ',
  );
  const line = fc.oneof(
    fc.string({ unit: codePoint }),
    fc.array(piece).map((pieces) => pieces.join('')),
  );
  fc.assert(
    fc.property(line, (typed) => {
      try {
        const { command, options } = parseLine(typed, commands);
        expect(typeof command).toBe('string');
        expect(typeof options).toBe('object');
      } catch (error) {
        expect(error).toBeInstanceOf(InputError);
      }
    }),
    { numRuns: 500 },
  );
});

test('no word of a command gets lost', () => {
  const word = fc.constantFrom('cold', 'war:', 'words:x', 'document:y', '¶', 'a:b', 'words:');
  fc.assert(
    fc.property(fc.array(word, { minLength: 1 }), (words) => {
      const { options } = parse(`/search ${words.join(' ')}`);
      const kept = Object.values(options).join(' ').split(' ').sort();
      const expected = words.map((each) => each.replace(/^(?:words|document):(?=.)/, '')).sort();
      expect(kept).toEqual(expected);
    }),
    { numRuns: 250 },
  );
});
