import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { Checker, prepareWords } from '../../src/checking/index.ts';
import { article, documentOf } from '../samples.ts';

const herons = documentOf('herons', [
  'Herons are large birds that stand in shallow water for hours. They fly over lakes with slow strokes.',
  '鹭是一种大型水鸟，常常站在浅水里。',
]);
const storks = documentOf('storks', ['Storks sleep on roofs. They fly over lakes with slow strokes, too.', '…']);
const documents = [herons, article, storks];

/** Words of any of the documents in a row, with a few of any others among them. */
const words = documents.flatMap(({ passages }) => passages.flatMap(({ text }) => text.split(' ')));
const quotation = fc
  .tuple(
    fc.nat(words.length - 1),
    fc.integer({ min: 1, max: 60 }),
    fc.array(fc.tuple(fc.nat(60), fc.constantFrom(...words, 'qwxzvk', '…', '[sic]', '“', '”')), { maxLength: 4 }),
  )
  .map(([from, length, others]) =>
    others.reduce((some, [at, other]) => some.toSpliced(at, 1, other), words.slice(from, from + length)).join(' '),
  );

describe('the words of documents, prepared', () => {
  const prepared = prepareWords(documents);

  test('are nothing but plain arrays', () => {
    for (const value of Object.values(prepared)) {
      const isPlain = value instanceof Uint32Array || value.every((word: unknown) => typeof word === 'string');
      expect(isPlain).toBe(true);
    }
  });

  test('and read back, give the same checks', () => {
    const [checker, other] = [new Checker(documents), new Checker(documents, structuredClone(prepared))];
    fc.assert(
      fc.property(quotation, (text) => {
        expect(other.check(text, {})).toEqual(checker.check(text, {}));
      }),
      { numRuns: 30 },
    );
  });
});

test('one of several documents is checked against as if there was no other', () => {
  const all = new Checker(documents);
  const alone = new Map(documents.map((document) => [document, new Checker([document])]));
  fc.assert(
    fc.property(quotation, fc.constantFrom(...documents), (text, document) => {
      expect(all.check(text, { document })).toEqual(alone.get(document)?.check(text, {}));
    }),
    { numRuns: 30 },
  );
});

test('a document that is none of them is checked against all the same', () => {
  expect(new Checker([article]).check('Storks sleep on roofs', { document: storks })).toMatchObject([
    { verdict: 'verbatim', passages: [{ document: storks }] },
  ]);
});
