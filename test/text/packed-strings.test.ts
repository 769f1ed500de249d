import fc from 'fast-check';
import { expect, test } from 'vitest';
import { compareStrings, findString, packStrings, placeOfString, stringAt } from '../../src/text/index.ts';

const strings = fc.uniqueArray(fc.string({ unit: 'grapheme', maxLength: 6 }), { maxLength: 40 });

test('strings are read as they were packed', () => {
  fc.assert(
    fc.property(strings, (some) => {
      const packed = packStrings(some);
      expect(some.map((_, place) => stringAt(packed, place))).toEqual(some);
    }),
  );
});

test('a string is found in its place, and nothing else is', () => {
  fc.assert(
    fc.property(strings, fc.string({ unit: 'grapheme', maxLength: 6 }), (some, other) => {
      const sorted = some.toSorted(compareStrings);
      const packed = packStrings(sorted);
      expect(sorted.map((string) => findString(packed, string))).toEqual([...sorted.keys()]);
      expect(findString(packed, other)).toBe(sorted.includes(other) ? sorted.indexOf(other) : undefined);
    }),
  );
});

test('where a string would stand, those before it are in front of it, and those behind it are not', () => {
  fc.assert(
    fc.property(strings, fc.string({ unit: 'grapheme', maxLength: 6 }), (some, other) => {
      const sorted = some.toSorted(compareStrings);
      const place = placeOfString(packStrings(sorted), other);
      expect(sorted.slice(0, place).every((each) => compareStrings(each, other) < 0)).toBe(true);
      expect(sorted.slice(place).every((each) => compareStrings(each, other) >= 0)).toBe(true);
    }),
  );
});

test('a place that there is not holds nothing', () => {
  expect(stringAt(packStrings(['a']), 1)).toBe('');
  expect(stringAt(packStrings(['a']), -1)).toBe('');
});
