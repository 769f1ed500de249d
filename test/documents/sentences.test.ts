import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Passage } from '../../src/documents/index.ts';
import { bodyOf, documentOf, fileOf, paragraph, slices } from './file.ts';

function passageOf(text: string, language = 'en'): Passage {
  const [passage, ...others] = documentOf(fileOf(bodyOf([text]), { language })).passages;
  if (!passage || others.length > 0) throw new Error(`Not one paragraph: ${text}`);
  return passage;
}

const sentencesOf = (text: string, language?: string) => slices(text, passageOf(text, language).sentences);
const quotationsOf = (text: string) => slices(text, passageOf(text).quotations);

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
  ])('of %j', (text, sentences) => {
    expect(sentencesOf(text)).toEqual(sentences);
  });

  test.each([
    ['zh', '他来了。他走了！', ['他来了。', '他走了！']],
    ['ru', 'В. В. Путин приехал. Он уехал.', ['В. В. Путин приехал.', 'Он уехал.']],
    ['es', '¿Qué dice? Dice que no.', ['¿Qué dice?', 'Dice que no.']],
  ])('in the language %s', (language, text, sentences) => {
    expect(sentencesOf(text, language)).toEqual(sentences);
  });

  test('are trimmed, in order, inside the text, and leave out nothing but white space', () => {
    fc.assert(
      fc.property(paragraph, (text) => {
        const { sentences } = passageOf(text);
        let last = 0;
        for (const { start, end } of sentences) {
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
      { numRuns: 1000 },
    );
  });

  // sentences.ts: a line feed ends a sentence for Intl.Segmenter, so a wrapped paragraph falls to pieces.
  test('run on over the end of a line', () => {
    expect(sentencesOf('The parties oppose\nthe expansion. They\nagree.')).toEqual([
      'The parties oppose\nthe expansion.',
      'They\nagree.',
    ]);
  });

  // sentences.ts: UAX #29 goes on before a small letter after a full stop only.
  test.each([
    ['“Stop!” he said. He left.', ['“Stop!” he said.', 'He left.']],
    ['“Why now?” she asked.', ['“Why now?” she asked.']],
  ])('go on after a quoted exclamation or question: %j', (text, sentences) => {
    expect(sentencesOf(text)).toEqual(sentences);
  });

  // sentences.ts, ABBREVIATION: No. is “number” only before a number.
  test('are as short as No.', () => {
    expect(sentencesOf('Did they agree? No. They refused.')).toEqual(['Did they agree?', 'No.', 'They refused.']);
  });
});

describe('quotations', () => {
  test.each([
    ['It is ‘cold’, isn’t it?', []],
    ['“One,” it reads, “and two.”', ['One,', 'and two.']],
    ['"One," it reads, "and two."', ['One,', 'and two.']],
    ['„Eins“ und „zwei”.', ['Eins', 'zwei']],
    ['«Один» и «два».', ['Один', 'два']],
    ['“He called it ‘cold’.”', ['He called it ‘cold’.']],
    ['“Roses are red,\nviolets are blue.”', ['Roses are red,\nviolets are blue.']],
    ['A 5" pipe and a 6" one.', []],
    ['"A 6"x4 plank."', []],
    ['“”, "" and «».', []],
    ['“Never closed.', []],
    ['Never opened.”', []],
  ])('of %j', (text, quotations) => {
    expect(quotationsOf(text)).toEqual(quotations);
  });

  test('are the words between the marks, whatever stands around them', () => {
    const words = fc
      .string({ unit: fc.constantFrom(...'aBé5 .,!?’‘—中'), minLength: 1 })
      .filter((text) => text.trim() !== '' && !text.startsWith('—'));
    const marks = fc.constantFrom(['“', '”'] as const, ['"', '"'] as const, ['„', '“'] as const, ['«', '»'] as const);
    fc.assert(
      fc.property(fc.array(fc.tuple(words, marks, words), { minLength: 1 }), (pieces) => {
        const text = pieces.map(([around, [open, close], quoted]) => `${around} ${open}${quoted}${close}`).join(' ');
        expect(quotationsOf(text.trim())).toEqual(pieces.map(([, , quoted]) => quoted));
      }),
      { numRuns: 500 },
    );
  });

  test('are contiguous pieces between a mark that opens and its next that closes', () => {
    const closing: Record<string, string> = { '“': '”', '„': '“”', '«': '»', '»': '«', '"': '"' };
    const text = fc
      .string({ unit: fc.constantFrom(...'aB. “”„«»"\n'), minLength: 1, size: 'medium' })
      .map((raw) => `x${raw.replace(/\s*\n\s*/g, '\n')}x`);
    fc.assert(
      fc.property(text, (source) => {
        let last = 0;
        for (const { start, end } of passageOf(source).quotations) {
          expect(start).toBeGreaterThan(last);
          expect(end).toBeGreaterThan(start);
          const closers = closing[source.charAt(start - 1)] ?? '';
          expect(closers).toContain(source.charAt(end));
          expect(source.slice(start, end)).not.toMatch(new RegExp(`[${closers}]`));
          last = end;
        }
      }),
      { numRuns: 500 },
    );
  });

  // sentences.ts, QUOTATION: from a mark that is never closed, the outlet's own words up to the next quotation's end
  // become the speaker's. Papers leave a quotation open where it goes on in the next paragraph.
  test('begin at the mark that opens last', () => {
    expect(quotationsOf('He said “no. Then she said “yes” aloud.')).toEqual(['yes']);
  });

  // sentences.ts, QUOTATION: in German and Danish books, the outlet's words between two quotations.
  test('are not the words between »two« and »quotations«', () => {
    expect(quotationsOf('Er sagte »nein«, sie sagte »ja«.')).not.toContain(', sie sagte ');
  });
});
