import fc from 'fast-check';

/** In code points: where the halves of pairs begin, and how many they are. */
const SURROGATES = { from: 0xd800, count: 0x800 };

/** Any code point but halves of pairs: fast-check's own unit `binary`, which lists a million of them, in no time. */
export const codePoint = fc.integer({ min: 0, max: 0x10ffff - SURROGATES.count }).map(
  (number) => String.fromCodePoint(number < SURROGATES.from ? number : number + SURROGATES.count),
  (character) => {
    const [point = '', ...others] = typeof character === 'string' ? character : [];
    if (point === '' || others.length > 0 || !point.isWellFormed()) throw new Error('No code point.');
    const number = point.codePointAt(0) ?? 0;
    return number < SURROGATES.from ? number : number - SURROGATES.count;
  },
);
