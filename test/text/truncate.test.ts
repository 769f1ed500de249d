import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { truncate } from '../../src/text/index.ts';

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
      { numRuns: 1000 },
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
