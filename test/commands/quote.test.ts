import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { placeAt, referenceTo } from '../../src/documents/index.ts';
import { article, chatOver, documentOf } from '../samples.ts';

const chat = chatOver(article);
const quote = (passage: string, over = chat) => over.respond({ command: 'quote', options: { passage } });
const choices = (passage: string, over = chat, document?: string) =>
  over.complete({ command: 'quote', options: { passage, ...(document && { document }) } }, 'passage');

const short = documentOf('short', ['One about herons.', 'Two about storks.']);
const long = documentOf(
  'long',
  Array.from({ length: 40 }, (_, index) => `Paragraph number ${index + 1} about herons.`),
);

describe('a paragraph', () => {
  test.each(['¶ 4', '¶4', '4', ' 4 ', '¶ 04', '#4', 'paragraph 4', 'Para. 4', '¶ 4 · “The parties oppose…'])(
    'typed %j is shown',
    (typed) => {
      const passage = article.passages[3];
      expect(quote(typed)).toMatchObject({
        outcome: 'quote',
        private: false,
        replaces: false,
        message: null,
        shown: { passage, paragraph: 4, focus: null },
        matches: [{ passage }],
      });
    },
  );

  test('that repeats an earlier one is shown where it was asked for', () => {
    expect(quote('¶ 5')).toMatchObject({
      shown: { passage: { paragraphs: [1, 5] }, paragraph: 5 },
      actions: [
        { label: { key: 'paragraphBefore', data: { paragraph: 4 } } },
        { label: { key: 'paragraphAfter', data: { paragraph: 6 } } },
      ],
    });
  });

  test.each([0, 13, 99])('%i that does not exist is an error that says how many there are', (paragraph) => {
    expect(quote(`¶ ${paragraph}`)).toMatchObject({
      outcome: 'error',
      private: true,
      message: { key: 'noParagraph', data: { paragraph, count: 12, title: article.title } },
    });
  });

  test('that several documents have is offered from each', () => {
    const both = chatOver(short, long);
    expect(quote('¶ 2', both)).toMatchObject({
      outcome: 'list',
      items: [{ match: { document: { id: 'short' } } }, { match: { document: { id: 'long' } } }],
    });
    expect(quote('¶ 3', both)).toMatchObject({ outcome: 'quote', shown: { document: { id: 'long' }, paragraph: 3 } });
    expect(both.respond({ command: 'quote', options: { passage: '¶ 2', document: 'short' } })).toMatchObject({
      outcome: 'quote',
      shown: { document: { id: 'short' }, paragraph: 2 },
    });
  });
});

test.each(['Ushakov December', 'China supported Russia’s efforts to sign a deal with NATO'])(
  'words that were not chosen from what was offered are searched like a question: %j',
  (words) => {
    expect(quote(words)).toMatchObject({ shown: { passage: { paragraphs: [12] } }, private: false });
    expect(quote(words)).toEqual(chat.respond({ command: 'ask', options: { question: words } }));
  },
);

test('a reference to a text that has changed since does not show its paragraph', () => {
  const place = placeAt(article, 4);
  const reference = place ? referenceTo(place) : '';
  expect(quote(reference)).toMatchObject({ outcome: 'quote', shown: { paragraph: 4 } });
  expect(quote(reference.replace(/.$/, '!')).outcome).not.toBe('quote');
});

describe('while somebody types', () => {
  const paragraphsOffered = (typed: string) =>
    choices(typed).map(({ value }) => {
      const reply = quote(value);
      return reply.outcome === 'quote' ? reply.shown?.paragraph : reply.outcome;
    });

  test.each(['', '  ', '¶', ' ¶ '])('%j offers all paragraphs in order', (typed) => {
    expect(paragraphsOffered(typed)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12]);
  });

  test.each(['1', '¶1', '¶ 1', ' 1 '])('%j offers the paragraphs that begin so, that one first', (typed) => {
    expect(paragraphsOffered(typed)).toEqual([1, 10, 11, 12]);
  });

  test.each(['ushak', 'Ushakov December', 'sanctions and minimize depend'])('%j offers the best first', (typed) => {
    expect(paragraphsOffered(typed)[0]).toBe(12);
  });

  test.each(['99', 'qwxzvk', '???'])('%j offers nothing', (typed) => {
    expect(choices(typed)).toEqual([]);
  });

  test('only the document that was named is offered, if it exists', () => {
    const both = chatOver(short, long);
    expect(choices('¶ 2', both, 'short')).toHaveLength(1);
    expect(choices('herons', both, 'short')).toHaveLength(1);
    expect(choices('¶ 2', both, 'no such')).toEqual(choices('¶ 2', both));
  });

  test('no more is offered than Discord shows', () => {
    const over = chatOver(long);
    for (const typed of ['', 'herons']) expect(choices(typed, over)).toHaveLength(25);
  });

  test('every heading, sent as text, shows its passage as well', () => {
    for (const { name, value } of choices('')) {
      const [byName, byValue] = [quote(name), quote(value)];
      expect(byName, name).toMatchObject({ outcome: 'quote' });
      if ('shown' in byName && 'shown' in byValue) expect(byName.shown?.passage).toBe(byValue.shown?.passage);
    }
  });

  test('whatever is typed, each choice fits into Discord and shows a passage', () => {
    const word = fc.constantFrom('heron', 'stork', '🐦🐦🐦', 'voluble'.repeat(20), '¶ 3 ·', '12', 'ä', '\u0301');
    const paragraph = fc.array(word, { minLength: 1, maxLength: 40 }).map((words) => `Heron ${words.join(' ')}.`);
    const typing = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.array(word, { maxLength: 3 }).map((words) => words.join(' ')),
    );
    fc.assert(
      fc.property(fc.uniqueArray(paragraph, { minLength: 1, maxLength: 30 }), typing, (paragraphs, typed) => {
        const over = chatOver(documentOf('i'.repeat(100), paragraphs));
        const offered = choices(typed, over);
        expect(offered.length).toBeLessThanOrEqual(25);
        for (const { name, value } of offered) {
          expect(name.isWellFormed()).toBe(true);
          for (const text of [name, value]) {
            expect(text.length).toBeGreaterThan(0);
            expect(text.length).toBeLessThanOrEqual(100);
          }
          expect(quote(value, over).outcome).toBe('quote');
        }
      }),
      { numRuns: 100 },
    );
  });
});
