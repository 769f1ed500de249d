import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { commands } from '../../commands/index.ts';
import { typedCall } from '../../src/chat/index.ts';
import { locales } from '../../src/locales/index.ts';
import { codePoint } from '../../tools/fuzz/code-point.ts';

describe.each(Object.entries(locales))('the commands in %s', (_, locale) => {
  const { quote, search, about, check, ask } = locale.commands;
  const { passage, document } = locale.options;

  test('are understood with a slash', () => {
    expect(typedCall(`/${ask.name} NATO?`, commands)).toEqual({ command: 'ask', options: { question: 'NATO?' } });
    const typed = typedCall(`/${quote.name} ${passage.name}:4 ${document.name}:birds`, commands);
    expect(typed).toEqual({ command: 'quote', options: { passage: '4 ', document: 'birds' } });
  });

  test('are understood without, where it is clear', () => {
    const passage = '4-6';
    expect(typedCall(`${quote.name} ${passage}`, commands)).toEqual({ command: 'quote', options: { passage } });
    expect(typedCall(`${search.name} NATO`, commands)).toEqual({ command: 'search', options: { words: 'NATO' } });
    for (const { name } of [about, quote, search])
      expect(typedCall(name, commands)).toEqual({
        command: expect.stringMatching(/^(about|quote|search)$/),
        options: {},
      });
    const text = '“Herons never fly.”';
    for (const quotation of [text, 'Herons never fly.', 'A keeper: Herons never fly.'])
      expect(typedCall(`${check.name}: ${quotation}`, commands)).toEqual({
        command: 'checkMessage',
        options: { text: quotation },
      });
  });
});

test.each([
  '4',
  'quote me on that',
  'what does “multilateralism” mean?',
  'check whether Putin says “NATO”',
  'about NATO',
  'check: do they oppose NATO?',
  'check: هل يعارضون الناتو؟',
  '/nope 4',
  'is /quote 4 a command?',
])('%j types no command', (text) => {
  expect(typedCall(text, commands)).toBeUndefined();
});

test('whatever is written, what it types is a command', () => {
  const words = fc.constantFrom(
    'quote',
    '/quote',
    'check',
    '“a”',
    '4',
    '-',
    ' ',
    ':',
    'please',
    '引用',
    'passage:',
    '\n',
  );
  const written = fc.oneof(
    fc.string({ unit: codePoint }),
    fc.array(words).map((parts) => parts.join(' ')),
  );
  fc.assert(
    fc.property(written, (text) => {
      const call = typedCall(text, commands);
      if (call) expect(commands.map(({ name }) => name)).toContain(call.command);
    }),
  );
});
