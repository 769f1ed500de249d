import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Document, Passage } from '../../src/documents/index.ts';
import type { Span } from '../../src/text/index.ts';
import { sourceLink } from '../../src/view/source-link.ts';
import { article, documentOf } from '../samples.ts';
import { passageOf, prose } from './passages.ts';

const sample = documentOf('sample', ['Some words.']);

/** A text directive, decoded. */
function directiveIn(url: string) {
  const parts = (url.split(':~:text=')[1] ?? '').split(',').map(decodeURIComponent);
  const before = parts[0]?.endsWith('-') ? parts.shift()?.slice(0, -1) : undefined;
  const [first = '', last] = parts;
  return { before, first, last };
}

/**
 * Where a browser finds what a link's directive names, by the rules of https://wicg.github.io/scroll-to-text-fragment/:
 * the first place in the paragraphs, each taken line by line.
 */
function opened(url: string, document: Document): { paragraph: number; words: string } | undefined {
  const { before, first, last } = directiveIn(url);
  const paragraphs = document.passages.flatMap(({ paragraphs: numbers, text }) =>
    numbers.map((paragraph) => ({ paragraph, text })),
  );
  const lines = paragraphs
    .toSorted((a, b) => a.paragraph - b.paragraph)
    .flatMap(({ paragraph, text }) => text.split('\n').map((line) => ({ paragraph, line: line.replace(/\s+/g, ' ') })));
  const isWord = (character = '') => /[\p{L}\p{N}]/u.test(character) && !/\p{Script=Han}/u.test(character);
  const placesOf = (words: string, line: string) =>
    Array.from(line, (_, at) => at).filter(
      (at) =>
        line.toLowerCase().startsWith(words.toLowerCase(), at) &&
        !(isWord(line[at - 1]) && isWord(line[at])) &&
        !(isWord(line[at + words.length - 1]) && isWord(line[at + words.length])),
    );
  for (const [index, { line, paragraph }] of lines.entries()) {
    for (const at of placesOf(first, line)) {
      const preceding = line.slice(0, at).trimEnd() || (lines[index - 1]?.line ?? document.title);
      if (before !== undefined && !preceding.toLowerCase().endsWith(before.toLowerCase())) continue;
      if (last === undefined) return { paragraph, words: line.slice(at, at + first.length) };
      const rest = [line.slice(at + first.length), ...lines.slice(index + 1).map((each) => each.line)];
      const ends = rest.findIndex((each) => placesOf(last, each).length > 0);
      const end = (placesOf(last, rest[ends] ?? '')[0] ?? 0) + last.length;
      const words = [...rest.slice(0, ends), rest[ends]?.slice(0, end)].join(' ');
      return ends === -1 ? undefined : { paragraph, words: line.slice(at, at + first.length) + words };
    }
  }
  return undefined;
}

/** That a link opens at what it is for: at all of these words, or at least of this passage. */
function expectRight(url: string | null, document: Document, passage: Passage, focus: Span | null): void {
  const found = opened(url ?? '', document);
  const oneLine = (words = '') => words.replace(/\s+/g, ' ').trim();
  const [words, all] = [passage.text.slice(focus?.start ?? 0, focus?.end), passage.text].map(oneLine);
  expect([words, all], `${url}`).toContain(oneLine(found?.words));
  expect(passage.paragraphs).toContain(found?.paragraph);
}

describe('a link to the source', () => {
  const link = (text: string, url = 'https://example.org/a', focus: Span | null = null) => {
    const passage = passageOf(text);
    return sourceLink({ ...sample, url, passages: [passage] }, passage, focus);
  };

  test.each([
    ['Six words or less stand whole.', 'Six%20words%20or%20less%20stand%20whole.'],
    ['One two three four five six seven', 'One%20two%20three%20four%20five%20six,seven'],
    ['a b c d e f g h i j k l m n', 'a%20b%20c%20d%20e%20f,i%20j%20k%20l%20m%20n'],
    ['Well-known, R&D', 'Well%2Dknown%2C%20R%26D'],
    ['(“¶” isn’t *bold*)', '%28%E2%80%9C%C2%B6%E2%80%9D%20isn%E2%80%99t%20%2Abold%2A%29'],
    ["Isn't 100% #1!", 'Isn%27t%20100%25%20%231%21'],
    // A browser finds no words on both sides of a line’s end.
    ['Two\nlines', 'Two,lines'],
    ['A heading\nand some words below it, more than six', 'A%20heading,words%20below%20it%2C%20more%20than%20six'],
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
        expect(fragment).toMatch(/^([A-Za-z0-9%._~]+-,)?[A-Za-z0-9%._~]+(,[A-Za-z0-9%._~]+)?$/);
        const { first, last } = directiveIn(to);
        const line = text.replace(/\s+/g, ' ');
        expect(line.startsWith(first)).toBe(true);
        expect(line.endsWith(last ?? first)).toBe(true);
      }),
      { numRuns: 250 },
    );
  });
});

describe('of places that begin alike, each link opens its own', () => {
  const BOARD = 'The committee met again on Monday to discuss';
  const documents: [string, Document][] = [
    [
      'three beginnings of six words',
      documentOf('a', [`${BOARD} the budget.`, `${BOARD} the roads.`, `${BOARD} schools.`]),
    ],
    [
      'a long common beginning',
      documentOf('b', [`${`${BOARD} `.repeat(3)}and then the budget.`, `${`${BOARD} `.repeat(3)}and then schools.`]),
    ],
    ['words of one', documentOf('c', ['Two herons and one stork.', 'One', 'Then One', 'one', 'None. One! One?'])],
    [
      'an end that comes twice',
      documentOf('d', ['On and on and on it went, to the end, to the end, to the very end.', 'The end.']),
    ],
    ['the same words from two mouths', documentOf('e', ['Yes.\n— Jane Doe', 'Why?', 'Yes.\n— John Doe', 'Yes.'])],
    ['a title that is repeated', documentOf('f', ['It is A sample, he said.', 'A sample'])],
    [
      'paragraphs that are printed twice',
      documentOf('g', ['Herons wade.', 'Storks fly.', 'Herons wade.', 'Herons wade. So do storks.']),
    ],
    [
      'lines',
      documentOf('h', [
        'Rule 1\nHerons wade in shallow water.',
        'Rule 2\nHerons wade in shallow water and storks do not.',
      ]),
    ],
    ['quotation marks', documentOf('i', ['She said “well”, and left.', '“Well”, she said “well, well”.'])],
    [
      'a script without spaces',
      documentOf('j', [
        '他们讨论了学校的问题，然后一起回家。',
        '他们讨论了道路的问题，然后一起回家。',
        '他们讨论了学校的问题，然后各自回家。',
      ]),
    ],
    [
      'Cyrillic',
      documentOf('k', [
        'Комитет снова собрался в понедельник и обсудил бюджет.',
        'Комитет снова собрался в понедельник и обсудил дороги.',
      ]),
    ],
    ['the article', article],
  ];

  test.each(documents)('%s', (_, document) => {
    for (const passage of document.passages) {
      for (const focus of [null, ...passage.sentences, ...passage.quotations]) {
        expectRight(sourceLink(document, passage, focus), document, passage, focus);
      }
    }
  });

  test.each([
    [0, 'The%20committee%20met%20again%20on%20Monday,to%20discuss%20the%20budget.'],
    [1, 'The%20committee%20met%20again%20on%20Monday%20to%20discuss%20the%20roads.'],
    [2, 'The%20committee%20met%20again%20on%20Monday%20to%20discuss%20schools.'],
  ])('by more of its first words: ¶ %i', (index, directive) => {
    const document = documents[0]?.[1] ?? article;
    const passage = document.passages[index];
    expect(passage && sourceLink(document, passage, null)).toBe(`https://example.org/sample#:~:text=${directive}`);
  });

  test('at all words of the article that may be in bold', () => {
    for (const passage of article.passages) {
      for (const focus of [...passage.sentences, ...passage.quotations]) {
        const found = opened(sourceLink(article, passage, focus) ?? '', article);
        expect(found?.words).toBe(passage.text.slice(focus.start, focus.end));
      }
    }
  });

  test('by the words before it where its own are not enough', () => {
    const document = documentOf('c', ['Two herons and one stork.', 'One', 'Then One']);
    const [, one] = document.passages;
    expect(one && sourceLink(document, one, null)).toBe('https://example.org/sample#:~:text=one%20stork.-,One');
  });

  test('and never those of another: rather the page alone, if the link would grow too long', () => {
    const page = `https://example.org/${'a'.repeat(470)}`;
    const document = documentOf('a', [`${BOARD} the budget.`, `${BOARD} the roads.`], { url: page });
    const [first, second] = document.passages;
    expect(first && sourceLink(document, first, null)).toBe(`${page}#:~:text=The,budget.`);
    expect(second && sourceLink(document, second, null)).toBe(page);
  });

  test('whatever the document', () => {
    const words = fc.array(fc.constantFrom('heron', 'Heron', 'wades', 'in', 'the', 'water.', '“so”', 'it', 'is'), {
      minLength: 1,
      maxLength: 14,
    });
    const paragraphs = fc.array(
      words.map((each) => each.join(' ')),
      { minLength: 1, maxLength: 6 },
    );
    fc.assert(
      fc.property(paragraphs, (texts) => {
        const document = documentOf('made', texts, { title: 'Birds' });
        for (const passage of document.passages) {
          for (const focus of [null, ...passage.sentences]) {
            const url = sourceLink(document, passage, focus);
            // Between places that are alike in all that is around them, no link can tell.
            if (url?.includes(':~:')) expectRight(url, document, passage, focus);
          }
        }
      }),
      { numRuns: 50 },
    );
  });
});

test('headings are on the page, too: what stands in one is told from the same words in a passage below', () => {
  const same = 'The committee met again on Monday to discuss the budget of the year.';
  const document = documentOf('headed', [`# ${same}\n\n${same}`, `## Later\n\n${same}`]);
  const links = document.passages.map((passage) => sourceLink(document, passage, null) ?? '');
  expect(links.map((url) => directiveIn(url).before)).toEqual(['the year.', 'Later']);
});
