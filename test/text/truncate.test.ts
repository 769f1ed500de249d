import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { graphemeBorder, truncate, wordEnd } from '../../src/text/index.ts';
import { codePoint } from '../../tools/fuzz/code-point.ts';

describe('a line that is cut to a length', () => {
  const words = fc.constantFrom(
    'heron',
    'NATO,',
    '🐦',
    '🐦🐦🐦🐦🐦🐦🐦🐦🐦🐦🐦🐦',
    'é',
    '中文没有空格的句子',
    'x'.repeat(60),
  );
  const prose = fc.array(words, { maxLength: 80 }).map((each) => each.join(' '));
  const line = fc.oneof(prose, fc.string({ unit: 'grapheme', maxLength: 300 }));

  test('is the line, or its beginning with the cut shown, never half a character', () => {
    fc.assert(
      fc.property(line, fc.integer({ min: 2, max: 120 }), (whole, length) => {
        const cut = truncate(whole, length);
        expect(cut.length).toBeLessThanOrEqual(length);
        expect(cut.isWellFormed()).toBe(whole.isWellFormed());
        if (whole.length <= length) expect(cut).toBe(whole);
        else expect(`${whole}…`.startsWith(cut.slice(0, -1)) && cut.endsWith('…')).toBe(true);
      }),
      { numRuns: 500 },
    );
  });

  test.each([
    ['fits exactly', 12, 'fits exactly'],
    ['is cut between words', 18, 'is cut between…'],
    ['x'.repeat(30), 10, `${'x'.repeat(9)}…`],
    // Cutting between words would leave too little.
    [`a ${'x'.repeat(30)}`, 10, `a ${'x'.repeat(7)}…`],
  ])('%j in %i characters is %j', (whole, length, cut) => {
    expect(truncate(whole, length)).toBe(cut);
  });
});

describe('a cut', () => {
  /** As people see one character each, of several in Unicode. */
  const WHOLE = [
    'e\u0301',
    'A\u030a\u0323',
    '👩‍👩‍👧',
    '🇺🇸',
    '🏳️‍🌈',
    '👍🏽',
    '각'.normalize('NFD'),
    'क्षि',
    '1️⃣',
    '🐦',
    'x',
    '中',
  ];

  test.each(WHOLE)('never falls inside of %s', (whole) => {
    const text = whole.repeat(50);
    for (let at = whole.length; at < 40; at += 1) {
      const border = Math.floor(at / whole.length) * whole.length;
      expect(graphemeBorder(text, at, 0)).toBe(border);
      expect(wordEnd(text, at, 0)).toBe(border);
      expect(truncate(text, at + 1)).toBe(`${text.slice(0, border)}…`);
      // Wherever the part begins that is looked at.
      expect(graphemeBorder(`a ${text}`, at + 2, 2)).toBe(border + 2);
    }
  });

  test('goes on, between characters, where one grapheme has no end', () => {
    const text = `e${'\u0301'.repeat(5000)}`;
    expect(graphemeBorder(text, 2000, 0)).toBe(2000);
    expect(graphemeBorder(`🐦${'\u{1f3fb}'.repeat(50)}`, 9, 0)).toBe(8);
  });

  test('falls between graphemes of any text', () => {
    const graphemes = new Intl.Segmenter('en', { granularity: 'grapheme' });
    const text = fc.array(fc.oneof(fc.constantFrom(...WHOLE, ' '), fc.string({ unit: codePoint, maxLength: 2 })), {
      minLength: 1,
    });
    fc.assert(
      fc.property(text, fc.nat({ max: 60 }), (pieces, at) => {
        const whole = pieces.join('');
        const border = graphemeBorder(whole, at, 0);
        const borders = [...graphemes.segment(whole)].map(({ index }) => index);
        const [, second = whole.length] = borders;
        expect(border).toBeLessThanOrEqual(Math.max(at, 0));
        // Inside of the first grapheme there is none but its beginning.
        if (at >= second) expect([...borders, whole.length]).toContain(border);
      }),
      { numRuns: 250 },
    );
  });
});
