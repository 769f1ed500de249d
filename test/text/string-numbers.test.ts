import fc from 'fast-check';
import { expect, test } from 'vitest';
import { numberStrings, StringNumbers } from '../../src/text/index.ts';
import { codePoint } from '../../tools/fuzz/code-point.ts';

test('each string has its place in the list, and others have none', () => {
  const string = fc.string({ unit: codePoint, maxLength: 4 });
  fc.assert(
    fc.property(fc.uniqueArray(string, { maxLength: 200 }), string, (strings, other) => {
      const numbers = new StringNumbers(numberStrings(strings));
      expect(strings.map((each) => numbers.get(each))).toEqual([...strings.keys()]);
      expect(strings.map((_, at) => numbers.at(at))).toEqual(strings);
      expect(numbers.get(other)).toBe(strings.includes(other) ? strings.indexOf(other) : undefined);
    }),
  );
});

test('strings that differ in their first letters alone are told apart', () => {
  const strings = Array.from({ length: 5000 }, (_, at) => `${at.toString(36)} of the same ending`);
  const numbers = new StringNumbers(numberStrings(strings));
  expect(strings.map((each) => numbers.get(each))).toEqual([...strings.keys()]);
});
