import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  findReference,
  isReference,
  paragraphCount,
  placeAt,
  placeNow,
  referenceTo,
} from '../../src/documents/index.ts';
import { codePoint } from '../../tools/fuzz/code-point.ts';
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
          expect(reference).toMatch(/^[a-z0-9.]{1,16}$/);
          expect(isReference(reference)).toBe(true);
          expect(findReference(reference, all)).toEqual(place);
          expect(placeNow(reference, all)).toEqual(place);
        }
      }
    }),
    { numRuns: 30 },
  );
});

const textsFound = (document: typeof article) =>
  references.map((reference) => findReference(reference, [document])?.passage.text);

describe('a reference finds its text', () => {
  test('wherever it stands by now, first of all where it stood', () => {
    const order = fc.shuffledSubarray(texts, { minLength: 1 });
    fc.assert(
      fc.property(order, (kept) => {
        const edited = documentOf(fileOf(bodyOf(kept)), 'data/article.md');
        expect(textsFound(edited)).toEqual(texts.map((text) => (kept.includes(text) ? text : undefined)));
        for (const [index, reference] of references.entries()) {
          const found = findReference(reference, [edited]);
          const stands = kept[index] === texts[index];
          if (found) expect(found.paragraph).toBe(stands ? index + 1 : kept.indexOf(found.passage.text) + 1);
        }
      }),
      { numRuns: 50 },
    );
  });

  test('where it is still printed, of two places that printed it', () => {
    const changed = ['Something else.', ...texts.slice(1)];
    const edited = documentOf(fileOf(bodyOf(changed)), 'data/article.md');
    expect(references.slice(0, 5).map((reference) => findReference(reference, [edited])?.paragraph)).toEqual([
      5, 2, 3, 4, 5,
    ]);
  });
});

test('what stands at a reference by now is found whatever its text, in that document only', () => {
  const edited = documentOf(fileOf(bodyOf(['One.', 'Two.', 'Three.'])), 'data/article.md');
  const now = (documents: Parameters<typeof placeNow>[1]) =>
    references.slice(0, 4).map((reference) => placeNow(reference, documents)?.passage.text);
  expect(now([other, edited])).toEqual(['One.', 'Two.', 'Three.', undefined]);
  expect(now([other])).toEqual([undefined, undefined, undefined, undefined]);
});

test.each(['', '4', '¶ 4', 'abcde.4', 'abcde.4.abc', 'abcd.4.abcd', 'abcde..abcd', 'abcde.4.abcd ', 'ABCDE.4.ABCD'])(
  '%j is not written like a reference',
  (typed) => {
    expect(isReference(typed)).toBe(false);
  },
);

describe('a reference gives nothing', () => {
  test.each(paragraphs)('once the text of ¶ $paragraph has changed, where others still do', ({ text }) => {
    const changed = texts.map((each) => (each === text ? each.replace(/.$/, '') : each));
    const edited = documentOf(fileOf(bodyOf(changed)), 'data/article.md');
    expect(textsFound(edited)).toEqual(texts.map((each) => (each === text ? undefined : each)));
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
      fc.property(fc.string({ unit: codePoint }), (text) => {
        expect(findReference(text, [article])).toBeUndefined();
        expect(findReference(`${key}.${text}`, [article])).toBeUndefined();
      }),
      { numRuns: 75 },
    );
  });
});
