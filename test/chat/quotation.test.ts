import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { asMatch, excerptOf, headingOf, headingOfMatch, placeOf, type Span, sourceLink } from '../../src/chat/index.ts';
import { article, documentOf } from '../samples.ts';

/** A match of the only passage of a document. */
function matchOf(text: string, highlights: readonly Span[] = []) {
  const document = documentOf('sample', [text]);
  const [passage] = document.passages;
  if (!passage) throw new Error('no passage');
  return { document, passage, confidence: 1, focus: null, highlights };
}

const word = fc.oneof(
  fc.stringMatching(/^[a-z]{1,12}$/),
  fc.constantFrom('🐦', '🐦🐦🐦🐦🐦🐦🐦🐦🐦🐦🐦🐦', 'é', 'NATO,', '“quoted”', '中文没有空格的句子', 'x'.repeat(60)),
);
const space = fc.constantFrom(' ', ' ', ' ', '  ', '\n');
const prose = fc
  .array(fc.tuple(word, space), { minLength: 1, maxLength: 80 })
  .map((words) => words.flat().join('').trim());

describe('an excerpt', () => {
  /** Prose with some of its words found, in order. */
  const found = prose.chain((text) => {
    const words = [...text.matchAll(/\S+/g)].map(({ 0: { length }, index }) => ({ start: index, end: index + length }));
    return fc.record({ text: fc.constant(text), highlights: fc.subarray(words) });
  });

  test('is a piece of the passage around words that were found, never longer than asked, never half a character', () => {
    fc.assert(
      fc.property(found, fc.integer({ min: 20, max: 200 }), ({ text, highlights }, length) => {
        const { start, end } = excerptOf(matchOf(text, highlights), length);
        expect(start).toBeGreaterThanOrEqual(0);
        expect(end).toBeGreaterThan(start);
        expect(end).toBeLessThanOrEqual(text.length);
        expect(end - start).toBeLessThanOrEqual(length);
        expect(text.slice(start, end).isWellFormed()).toBe(true);
        if (text.length <= length) expect([start, end]).toEqual([0, text.length]);

        expect(start === 0 || /\s/.test(text[start - 1] ?? '')).toBe(true);
        const fitting = highlights.filter((span) => span.end - span.start <= length);
        expect(fitting.length === 0 || fitting.some((span) => span.start >= start && span.end <= end)).toBe(true);
      }),
      { numRuns: 1000 },
    );
  });

  test('ends between words', () => {
    const plain = fc.array(fc.stringMatching(/^[a-z]{1,12}$/), { minLength: 1, maxLength: 60 });
    fc.assert(
      fc.property(plain, fc.integer({ min: 40, max: 140 }), (words, length) => {
        const text = words.join(' ');
        const { end } = excerptOf(matchOf(text), length);
        expect(end === text.length || text[end] === ' ').toBe(true);
      }),
    );
  });

  test('shows where most of the words were found', () => {
    const text = `heron ${'filler '.repeat(40)}heron stork heron ${'filler '.repeat(40)}stork`;
    const highlights = [...text.matchAll(/heron|stork/g)].map(({ 0: { length }, index }) => ({
      start: index,
      end: index + length,
    }));
    const { start, end } = excerptOf(matchOf(text, highlights), 100);
    expect(text.slice(start, end)).toContain('heron stork heron');
  });
});

describe('a heading', () => {
  const line = fc.oneof(prose, fc.string({ unit: 'grapheme', maxLength: 300 }));

  test('is the line, or its beginning with the cut shown, never half a character', () => {
    fc.assert(
      fc.property(line, fc.integer({ min: 2, max: 120 }), (whole, length) => {
        const heading = headingOf(whole, length);
        expect(heading.length).toBeLessThanOrEqual(length);
        expect(heading.isWellFormed()).toBe(whole.isWellFormed());
        if (whole.length <= length) expect(heading).toBe(whole);
        else expect(`${whole}…`.startsWith(heading.slice(0, -1)) && heading.endsWith('…')).toBe(true);
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
  ])('%j in %i characters is %j', (whole, length, heading) => {
    expect(headingOf(whole, length)).toBe(heading);
  });

  test('of a passage begins with its paragraphs and is one line of at most 100 characters', () => {
    fc.assert(
      fc.property(prose, (text) => {
        const heading = headingOfMatch(matchOf(text));
        expect(heading).toMatch(/^¶ 1 · [^\n]*$/);
        expect(heading.length).toBeLessThanOrEqual(100);
      }),
    );
    const [repeated] = article.passages;
    if (repeated)
      expect(headingOfMatch(asMatch({ document: article, passage: repeated, paragraph: 5 }))).toMatch(
        /^¶ 1, 5 · The two/,
      );
  });
});

test('a match is placed where its passage is first printed', () => {
  const [repeated] = article.passages;
  if (repeated) expect(placeOf(asMatch({ document: article, passage: repeated, paragraph: 5 })).paragraph).toBe(1);
});

describe('a link to the source', () => {
  const link = (text: string, url = 'https://example.org/a') => {
    const { passage } = matchOf(text);
    return sourceLink(documentOf('sample', [text], { url }), passage, null);
  };

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
    const { document, passage } = matchOf('Before. The focus. After.');
    expect(sourceLink(document, passage, { start: 8, end: 18 })).toBe(`${document.url}#:~:text=The%20focus.`);
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
