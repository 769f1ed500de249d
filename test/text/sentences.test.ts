import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isQuestion, sentences } from '../../src/text/index.ts';
import { paragraph, slices } from '../documents/file.ts';
import { SENTENCE_CASES } from './sentence-cases.ts';

const sentencesOf = (text: string, language = 'en') => slices(text, sentences(text, language));

const language = fc.constantFrom(...Object.keys(SENTENCE_CASES), 'zh', 'de-AT');

/** Texts of nothing but what decides where a sentence ends. */
const pieces = fc
  .array(
    fc.constantFrom(
      ...['Dr.', 'z.', 'B.', 'etc.', 'No.', 'г.', '8.', '(a)', 'IV.', '…', '...', '[…]', '[3]', '³', '?!', '.', '!'],
      ...['«', '»', '“', '”', '—', '-', ' ', ' ', '\n', '\u00A0', 'Das', 'The', 'Peter', 'und', 'い。', '😀', '5'],
    ),
    { minLength: 1 },
  )
  .map((parts) => parts.join(''));

describe('sentences', () => {
  test.each([
    ['One.', ['One.']],
    ['No full stop', ['No full stop']],
    ['One.  Two! Three? Four', ['One.', 'Two!', 'Three?', 'Four']],
    ['The U.S. Senate voted. It passed.', ['The U.S. Senate voted.', 'It passed.']],
    ['The U.S.-led bloc met. It ended.', ['The U.S.-led bloc met.', 'It ended.']],
    ['They use the U.S. dollar.', ['They use the U.S. dollar.']],
    ['Mr. Xi met Mrs. Doe and Dr. Roe. They talked.', ['Mr. Xi met Mrs. Doe and Dr. Roe.', 'They talked.']],
    ['(Mr. Xi came.) “Mr. Putin left.” End.', ['(Mr. Xi came.)', '“Mr. Putin left.”', 'End.']],
    ['Gen. Doe and Lt. Col. Roe came. They left.', ['Gen. Doe and Lt. Col. Roe came.', 'They left.']],
    ['On Dec. 5 Xi came. On Sept. 6 Xi left.', ['On Dec. 5 Xi came.', 'On Sept. 6 Xi left.']],
    ['J. K. Rowling wrote it. J.R.R. Tolkien did not.', ['J. K. Rowling wrote it.', 'J.R.R. Tolkien did not.']],
    ['See e.g. the text. At 5 p.m. Friday he left.', ['See e.g. the text.', 'At 5 p.m. Friday he left.']],
    ['The No. 1 player won. He smiled.', ['The No. 1 player won.', 'He smiled.']],
    ['It grew by 3.5 percent. It fell to 2.1.', ['It grew by 3.5 percent.', 'It fell to 2.1.']],
    ['It cost $3.50. Cheap!', ['It cost $3.50.', 'Cheap!']],
    ['“We oppose it,” it reads. They agree.', ['“We oppose it,” it reads.', 'They agree.']],
    ['He said: “Never.” Then he left.', ['He said: “Never.”', 'Then he left.']],
    ['“Never. Not once.” He left.', ['“Never.', 'Not once.”', 'He left.']],
    ['Well... maybe. Well… perhaps.', ['Well... maybe.', 'Well… perhaps.']],
    ['It ended... The next day came.', ['It ended...', 'The next day came.']],
    ['See https://t.co/3BQabhUog8 — Jane. Done.', ['See https://t.co/3BQabhUog8 — Jane.', 'Done.']],
    ['One.\nTwo.', ['One.', 'Two.']],
  ])('of %j', (text, found) => {
    expect(sentencesOf(text)).toEqual(found);
  });

  test.each([
    ['zh', '他来了。他走了！', ['他来了。', '他走了！']],
    ['ru', 'В. В. Путин приехал. Он уехал.', ['В. В. Путин приехал.', 'Он уехал.']],
    ['es', '¿Qué dice? Dice que no.', ['¿Qué dice?', 'Dice que no.']],
    ['el', 'Τι λέει; Λέει όχι.', ['Τι λέει;', 'Λέει όχι.']],
  ])('in the language %s', (language, text, found) => {
    expect(sentencesOf(text, language)).toEqual(found);
  });

  test('are trimmed, in order, inside the text, and leave out nothing but white space', () => {
    fc.assert(
      fc.property(fc.oneof(paragraph, pieces), language, (text, language) => {
        let last = 0;
        for (const { start, end } of sentences(text, language)) {
          expect(start).toBeGreaterThanOrEqual(last);
          expect(end).toBeLessThanOrEqual(text.length);
          expect(text.slice(last, start).trim()).toBe('');
          const sentence = text.slice(start, end);
          expect(sentence).not.toBe('');
          expect(sentence.trim()).toBe(sentence);
          last = end;
        }
        expect(text.slice(last).trim()).toBe('');
      }),
      { numRuns: 500 },
    );
  });

  // For Unicode a line feed ends a sentence.
  test('run on over the end of a line', () => {
    expect(sentencesOf('The parties oppose\nthe expansion. They\nagree.')).toEqual([
      'The parties oppose\nthe expansion.',
      'They\nagree.',
    ]);
  });

  // For Unicode they do only after a full stop.
  test.each([
    ['“Stop!” he said. He left.', ['“Stop!” he said.', 'He left.']],
    ['“Why now?” she asked.', ['“Why now?” she asked.']],
  ])('go on after a quoted exclamation or question: %j', (text, found) => {
    expect(sentencesOf(text)).toEqual(found);
  });

  // It is “number” only before a number.
  test('are as short as No.', () => {
    expect(sentencesOf('Did they agree? No. They refused.')).toEqual(['Did they agree?', 'No.', 'They refused.']);
  });

  describe.each(Object.entries(SENTENCE_CASES))('of a text in the language %s', (language, cases) => {
    test.each(cases.trim().split(/\n\s*/))('%s', (marked) => {
      expect(sentencesOf(marked.replaceAll(' | ', ' '), language).join(' | ')).toBe(marked);
    });
  });
});

describe('a question', () => {
  test.each([
    ...[
      'Why?',
      '为什么？',
      'لماذا؟',
      '¿Por qué?',
      'Why??',
      'Why?!',
      '“Why?”',
      '(why?)',
      '「なぜ？」',
      'Pourquoi ? ',
      'Why? …',
    ],
  ])('is %j', (text) => {
    expect(isQuestion(text)).toBe(true);
  });

  test.each(['Why.', 'Why? Because.', '“Why?” she asked.', '¿Por qué', ''])('is not %j', (text) => {
    expect(isQuestion(text)).toBe(false);
  });
});
