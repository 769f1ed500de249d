import fc from 'fast-check';
import { assert, describe, expect, test } from 'vitest';
import { placeOf } from '../../src/chat/index.ts';
import { type Document, placeAt, referenceTo } from '../../src/documents/index.ts';
import { suggestionName } from '../../src/view/index.ts';
import { article, articleLibrary, chatOver, documentOf } from '../samples.ts';

const chat = chatOver(article);
const quote = (passage: string, over = chat) => over.respond({ command: 'quote', options: { passage } });
/** What is offered while somebody types, as Discord asks for it. */
const choices = (passage: string, over = chat, document?: string) =>
  over
    .complete({ command: 'quote', options: { passage, ...(document && { document }) } }, 'passage', 25)
    .map((suggestion) => ({ name: suggestionName(suggestion, 100), value: suggestion.value }));

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
      kind: 'error',
      private: true,
      message: { key: 'noParagraph', data: { paragraph, count: 12, title: article.title } },
    });
  });

  test('that several documents have is offered from each', () => {
    const both = chatOver(short, long);
    expect(quote('¶ 2', both)).toMatchObject({
      kind: 'list',
      private: false,
      message: { key: 'listParagraph', data: { paragraph: 2 } },
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

describe('an id', () => {
  const birds = ['Herons are large birds.', 'Storks are white birds.', 'Cranes are grey birds.'];
  const idOf = (document: Document, paragraph: number) => {
    const place = placeAt(document, paragraph);
    assert(place);
    return referenceTo(place);
  };
  const [herons, storks] = [1, 2].map((paragraph) => idOf(documentOf('birds', birds), paragraph));
  assert(herons && storks);
  const birdsNow = (...paragraphs: string[]) => chatOver(documentOf('birds', paragraphs), short);

  test('is what is offered and what every quotation shows, and gives the passage back', () => {
    for (const { value } of choices('')) {
      const reply = quote(value);
      assert(reply.kind === 'quotation' && reply.outcome === 'quote');
      expect(referenceTo(reply.shown)).toBe(value);
      expect(reply).toMatchObject({ private: false, replaces: false, message: null });
    }
  });

  test.each([storks, storks.toUpperCase(), ` ${storks}\n`])('may be typed %j', (typed) => {
    expect(quote(typed, birdsNow(...birds))).toMatchObject({
      outcome: 'quote',
      message: null,
      shown: { paragraph: 2 },
    });
  });

  test('finds its text where it stands by now, without a word', () => {
    expect(quote(storks, birdsNow('Something new.', ...birds))).toMatchObject({
      outcome: 'quote',
      message: null,
      shown: { paragraph: 3, passage: { text: birds[1] } },
    });
  });

  test('of a text that has changed says so, and shows what stands there by now', () => {
    const changed = ['Herons are large birds.', 'Storks are black birds.'];
    expect(quote(storks, birdsNow(...changed))).toMatchObject({
      outcome: 'quote',
      private: false,
      message: { key: 'changed', data: { paragraph: 2 } },
      shown: { paragraph: 2, passage: { text: changed[1] } },
    });
    expect(quote(herons, birdsNow(...changed))).toMatchObject({ message: null, shown: { paragraph: 1 } });
  });

  test.each([
    ['the paragraph is gone', birdsNow('Herons are large birds.')],
    ['the document is gone', chatOver(short)],
  ])('is none once %s', (_, over) => {
    expect(quote(storks, over)).toMatchObject({ kind: 'error', private: true, message: { key: 'unknownId' } });
  });

  test('never shows another document, though its text be the same', () => {
    expect(quote(storks, chatOver(documentOf('copy', birds)))).toMatchObject({ kind: 'error' });
  });

  test('holds whatever document is named beside it', () => {
    const options = { passage: storks, document: 'short' };
    expect(birdsNow(...birds).respond({ command: 'quote', options })).toMatchObject({ shown: { paragraph: 2 } });
  });

  test.each([`${storks}!`, `id ${storks}`, storks.slice(0, -1), storks.replace('.', ',')])('%j is none', (typed) => {
    expect(quote(typed, birdsNow(...birds)).message).not.toMatchObject({ key: 'unknownId' });
  });
});

describe('an answer to somebody', () => {
  const to = '123456789012345678';
  const quoteTo = (passage: string, typed = to) => chat.respond({ command: 'quote', options: { passage, to: typed } });

  test.each(['¶ 4', choices('¶ 4')[0]?.value ?? '?', 'Ushakov December'])('is for them: %j', (passage) => {
    expect(quoteTo(passage)).toMatchObject({ private: false, addressee: to });
    expect(quote(passage)).toMatchObject({ addressee: null });
  });

  test('is for them where they are to choose from several documents', () => {
    const options = { passage: '¶ 2', to };
    expect(chatOver(short, long).respond({ command: 'quote', options })).toMatchObject({ kind: 'list', addressee: to });
  });

  test('does not reach them with an error', () => {
    expect(quoteTo('¶ 99')).toMatchObject({ kind: 'error', addressee: null });
    expect(quoteTo('¶ 4', '@everyone')).toMatchObject({ message: { key: 'notUser', data: { option: 'to' } } });
  });
});

describe('while somebody types', () => {
  const paragraphsOffered = (typed: string) =>
    choices(typed).map(({ value }) => {
      const reply = quote(value);
      return reply.kind === 'quotation' ? reply.shown.paragraph : reply.kind;
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

  test('a heading shows the words, wherever they stand in their passage', () => {
    const words = 'herons wade';
    const over = chatOver(
      documentOf('birds', [
        `A long one. ${'It says nothing much. '.repeat(20)}Herons wade there.`,
        'Storks fly.',
        'Herons wade.',
      ]),
    );
    const names = choices(words, over).map(({ name }) => name);
    expect(names).toHaveLength(2);
    for (const name of names) expect(name).toMatch(/Herons wade/);
  });

  test('the passages that only answer questions with the words come last', () => {
    const words = 'Why do Russia and China';
    const { matches } = articleLibrary.searcher.search(words, { limit: 25, unfinished: true });
    const holding = matches
      .filter(({ highlights }) => highlights.length > 0)
      .map((match) => referenceTo(placeOf(match)));
    const offered = choices(words).map(({ value }) => value);
    expect(offered.length).toBeGreaterThan(holding.length);
    expect(offered.slice(0, holding.length)).toEqual(holding);
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

  test.each([25, 3])('no more is offered than was asked for: %i', (limit) => {
    const over = chatOver(long);
    for (const passage of ['', 'herons']) {
      expect(over.complete({ command: 'quote', options: { passage } }, 'passage', limit)).toHaveLength(limit);
    }
  });

  test('every heading, sent as text, shows its passage as well', () => {
    for (const { name, value } of choices('')) {
      const [byName, byValue] = [quote(name), quote(value)];
      expect(byName, name).toMatchObject({ outcome: 'quote' });
      assert(byName.kind === 'quotation' && byValue.kind === 'quotation');
      expect(byName.shown.passage).toBe(byValue.shown.passage);
    }
  });

  test('a heading that names only the first of many paragraphs shows its passage as well', () => {
    const over = chatOver(documentOf('a', [...Array.from({ length: 7 }, () => 'Herons fly.'), 'Storks wade.']));
    const [offered] = choices('1', over);
    expect(offered?.name).toBe('¶ 1, 2, 3, 4, 5, … · Herons fly.');
    expect(quote(offered?.name ?? '', over)).toMatchObject({
      outcome: 'quote',
      message: null,
      matches: [{ confidence: 1 }],
      shown: { paragraph: 1, focus: null },
    });
  });

  test('whatever is typed, each choice fits into Discord and shows a passage', () => {
    const words = ['heron', 'stork', '🐦🐦🐦', 'voluble'.repeat(20), '¶ 3 ·', '12', 'ä', '\u0301'];
    const paragraphs = words.flatMap((one) => words.map((other) => `Heron ${one} ${`${other} `.repeat(4).trim()}.`));
    const over = chatOver(documentOf('i'.repeat(100), paragraphs));
    const typing = fc.oneof(
      fc.string({ unit: fc.nat({ max: 0x10ffff }).map((code) => String.fromCodePoint(code)) }),
      fc.array(fc.constantFrom(...words), { maxLength: 3 }).map((typed) => typed.join(' ')),
    );
    const fits = (text: string) => text.isWellFormed() && text.length > 0 && text.length <= 100;
    fc.assert(
      fc.property(typing, (typed) => {
        const offered = choices(typed, over);
        expect(offered.length).toBeLessThanOrEqual(25);
        const faulty = offered.filter(
          ({ name, value }) => !fits(name) || !fits(value) || quote(value, over).kind !== 'quotation',
        );
        expect(faulty).toEqual([]);
      }),
    );
  });
});
