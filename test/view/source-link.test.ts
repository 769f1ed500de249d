import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Span } from '../../src/text/index.ts';
import { sourceLink } from '../../src/view/source-link.ts';
import { documentOf } from '../samples.ts';
import { passageOf, prose } from './passages.ts';

const sample = documentOf('sample', ['Some words.']);

describe('a link to the source', () => {
  const link = (text: string, url = 'https://example.org/a', focus: Span | null = null) =>
    sourceLink({ ...sample, url }, passageOf(text), focus);

  test.each([
    ['Six words or less stand whole.', 'Six%20words%20or%20less%20stand%20whole.'],
    ['One two three four five six seven', 'One%20two%20three%20four%20five%20six,seven'],
    ['a b c d e f g h i j k l m n', 'a%20b%20c%20d%20e%20f,i%20j%20k%20l%20m%20n'],
    ['Well-known, R&D', 'Well%2Dknown%2C%20R%26D'],
    ['(“¶” isn’t *bold*)', '%28%E2%80%9C%C2%B6%E2%80%9D%20isn%E2%80%99t%20%2Abold%2A%29'],
    ["Isn't 100% #1!", 'Isn%27t%20100%25%20%231%21'],
    ['Two\nlines', 'Two%20lines'],
    ['🐦', '%F0%9F%90%A6'],
  ])('to %j names it as %s', (text, fragment) => {
    expect(link(text)).toBe(`https://example.org/a#:~:text=${fragment}`);
  });

  test('keeps the page’s own fragment', () => {
    expect(link('Words', 'https://example.org/a#part')).toBe('https://example.org/a#part:~:text=Words');
  });

  test('leads to the focus if there is one', () => {
    const url = 'https://example.org/a';
    expect(link('Before. The focus. After.', url, { start: 8, end: 18 })).toBe(`${url}#:~:text=The%20focus.`);
  });

  test('leads to the page alone where it would grow too long, and nowhere where even that is', () => {
    const page = (length: number) => `https://example.org/${'a'.repeat(length - 20)}`;
    expect(link('x'.repeat(500), page(30))).toBe(page(30));
    const longest = page(512 - '#:~:text=Words'.length);
    expect(link('Words', longest)).toBe(`${longest}#:~:text=Words`);
    expect(link('Words', `${longest}a`)).toBe(`${longest}a`);
    expect(link('Words', page(512))).toBe(page(512));
    expect(link('Words', page(513))).toBeNull();
  });

  test('never passes Discord’s limit, and its ends are the ends of the words', () => {
    fc.assert(
      fc.property(fc.oneof(prose, fc.lorem({ maxCount: 30 })), fc.integer({ min: 30, max: 520 }), (text, length) => {
        const url = `https://example.org/${'a'.repeat(length - 20)}`;
        const to = link(text, url);
        expect(to === null).toBe(length > 512);
        if (to === null) return;
        expect(to.length).toBeLessThanOrEqual(512);
        expect(to.startsWith(url)).toBe(true);
        const [, fragment] = to.split('#:~:text=');
        if (fragment === undefined) return;
        expect(fragment).toMatch(/^[A-Za-z0-9%._~]+(,[A-Za-z0-9%._~]+)?$/);
        const [first = '', last] = fragment.split(',').map(decodeURIComponent);
        const line = text.replace(/\s+/g, ' ');
        expect(line.startsWith(first)).toBe(true);
        expect(line.endsWith(last ?? first)).toBe(true);
      }),
      { numRuns: 500 },
    );
  });
});
