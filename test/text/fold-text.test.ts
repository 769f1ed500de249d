import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { findFolded, foldText } from '../../src/text/index.ts';

test.each([
  ['  The\n\tHERONS ', 'the herons'],
  ['Párrafo Über naïve', 'parrafo uber naive'],
  ['“It’s” «so» ‘here’', '"it\'s" "so" \'here\''],
  ['4–6 — fast‑moving', '4-6 - fast-moving'],
  ['４ ٤ ۴ ४ ④ 𝟜', '4 4 4 4 4 4'],
  ['her\u00adon\u200b s', 'heron s'],
  ['Ещё Й, третий', 'еще й, третий'],
  ['ΣΟΦΌΣ', 'σοφοσ'],
  ['U.S. …', 'u.s. ...'],
])('%j is compared as %j', (text, folded) => {
  expect(foldText(text)).toBe(folded);
});

test('what is folded stays as it is', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (text) => {
      expect(foldText(foldText(text))).toBe(foldText(text));
    }),
  );
});

describe('a folded text is found where it stands', () => {
  test.each([
    ['The  two\nleaders met.', 'two leaders', 'two\nleaders'],
    ['said “It’s SO” then', '"it\'s so"', '“It’s SO”'],
    ['Ein Café\u0301 dort', 'cafe dort', 'Café\u0301 dort'],
    ['🐦 her\u00adon', 'heron', 'her\u00adon'],
  ])('%j: %j', (text, wanted, found) => {
    const span = findFolded(text, wanted);
    expect(span && text.slice(span.start, span.end)).toBe(found);
  });

  test('or is not found', () => {
    expect(findFolded('The two leaders met.', 'three')).toBeUndefined();
  });

  test('any words of a text are', () => {
    const words = fc.array(
      fc.string({ unit: 'grapheme', minLength: 1 }).filter((word) => /\p{L}/u.test(word)),
      {
        minLength: 3,
        maxLength: 6,
      },
    );
    fc.assert(
      fc.property(words, (said) => {
        const text = said.join(' ');
        const wanted = foldText(said.slice(1, -1).join(' '));
        const span = findFolded(text, wanted);
        expect(span && foldText(text.slice(span.start, span.end))).toBe(wanted);
      }),
    );
  });
});
