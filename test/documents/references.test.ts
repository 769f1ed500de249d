import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { findReference, paragraphCount, placeAt, referenceTo } from '../../src/documents/index.ts';
import { paragraphs } from '../fixtures/article.ts';
import { bodyOf, documentOf, fileOf, paragraph } from './file.ts';

const texts = paragraphs.map(({ text }) => text);
const article = documentOf(fileOf(bodyOf(texts)), 'data/article.md');
const other = documentOf(fileOf(bodyOf(texts)), 'data/other.md');
const references = texts.map((_text, index) => {
  const place = placeAt(article, index + 1);
  return place ? referenceTo(place) : '';
});

test('paragraphCount counts a passage as often as it is printed', () => {
  expect(paragraphCount(article)).toBe(12);
  expect(article.passages).toHaveLength(11);
});

test.each([0, 13, -1, 1.5, Number.NaN])('there is no place at ¶ %s', (number) => {
  expect(placeAt(article, number)).toBeUndefined();
});

test('every paragraph has a reference of its own, a passage that is printed twice two', () => {
  expect(new Set(references)).toHaveLength(12);
});

test('a reference gives its place back, among whatever documents', () => {
  const documents = fc
    .array(fc.tuple(fc.array(paragraph, { minLength: 1 }), fc.boolean()), { minLength: 1, maxLength: 4 })
    .map((bodies) =>
      bodies.map(([body, twice], index) =>
        documentOf(fileOf(bodyOf(twice ? [...body, ...body] : body)), `data/${index}.md`),
      ),
    );
  fc.assert(
    fc.property(documents, (all) => {
      for (const document of all) {
        for (let number = 1; number <= paragraphCount(document); number += 1) {
          const place = placeAt(document, number);
          expect(place).toMatchObject({ document, paragraph: number });
          const reference = place ? referenceTo(place) : '';
          expect(reference).toMatch(/^[a-z0-9.]{1,17}$/);
          expect(findReference(reference, all)).toEqual(place);
        }
      }
    }),
    { numRuns: 100 },
  );
});

describe('a reference gives nothing', () => {
  test.each(paragraphs)('once the text of ¶ $paragraph has changed, where others still do', ({ paragraph: number }) => {
    const changed = texts.map((text, index) => (index + 1 === number ? text.replace(/.$/, '') : text));
    const edited = documentOf(fileOf(bodyOf(changed)), 'data/article.md');
    for (const [index, reference] of references.entries()) {
      const found = findReference(reference, [edited]);
      if (index + 1 === number) expect(found).toBeUndefined();
      else expect(found?.passage.text).toBe(texts[index]);
    }
  });

  test('once the document is shorter', () => {
    const cut = documentOf(fileOf(bodyOf(texts.slice(0, 3))), 'data/article.md');
    expect(references.map((reference) => findReference(reference, [cut])?.paragraph)).toEqual([
      1,
      2,
      3,
      ...Array(9).fill(undefined),
    ]);
  });

  test('in another document with the same text', () => {
    for (const reference of references) expect(findReference(reference, [other])).toBeUndefined();
    for (const reference of references) expect(findReference(reference, [])).toBeUndefined();
  });

  test('if it is made up', () => {
    const { key } = article;
    for (const reference of [
      '',
      '.',
      '..',
      key,
      `${key}.4`,
      `${key}.4.`,
      `${key}.0.undefined`,
      'undefined.4.undefined',
    ]) {
      expect(findReference(reference, [article])).toBeUndefined();
    }
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(findReference(text, [article])).toBeUndefined();
        expect(findReference(`${key}.${text}`, [article])).toBeUndefined();
      }),
      { numRuns: 300 },
    );
  });
});
