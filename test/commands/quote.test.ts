import fc from 'fast-check';
import { assert, describe, expect, test } from 'vitest';
import { placeOf } from '../../src/chat/index.ts';
import { type Document, placeAt, placesOf, referenceTo } from '../../src/documents/index.ts';
import { locales, plain, say } from '../../src/locales/index.ts';
import { suggestionName } from '../../src/view/index.ts';
import { article, articleAlone, articleLibrary, chatOver, documentOf } from '../samples.ts';

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

  test.each([
    ['0', 0],
    ['passage 0', 0],
    ['13', 13],
    ['2023', 2023],
    ['-1', '-1'],
    ['¶ -1', '-1'],
    ['#4.5', '4.5'],
    ['99999999999999999999', '99999999999999999999'],
  ])('%j, which is the number of none, is an error that says which there are', (typed, paragraph) => {
    const reply = quote(typed);
    expect(reply).toMatchObject({ kind: 'error', message: { key: 'noParagraph', data: { paragraph, count: 12 } } });
    assert(reply.message);
    expect(plain(say(locales.en, reply.message))).toContain('¶ 1–12');
  });

  test.each(['last', 'the last one please', '12 please', 'the twelfth', 'show me 12'])('typed %j is shown', (typed) => {
    expect(quote(typed)).toMatchObject({ outcome: 'quote', message: null, shown: { paragraph: 12 } });
  });

  test('that words of a passage may mean is looked for as these', () => {
    const library = chatOver(documentOf('herons', ['Herons fly.', 'Not for the first and only time, storks wade.']));
    expect(quote('not for the first', library)).toMatchObject({ kind: 'quotation', shown: { paragraph: 2 } });
    expect(quote('the first', library)).toMatchObject({ kind: 'quotation', shown: { paragraph: 1 } });
  });

  test.each(['2022', '1.5 million'])('%s that stands in a passage is looked for', (typed) => {
    const library = chatOver(documentOf('years', ['In 2022 there were 1.5 million herons.', 'Storks wade.']));
    expect(quote(typed, library)).toMatchObject({ kind: 'quotation', shown: { paragraph: 1 } });
  });

  test('that several documents have is offered from each', () => {
    const both = chatOver(short, long);
    expect(quote('¶ 2', both)).toMatchObject({
      kind: 'list',
      private: false,
      message: { key: 'listSeveral' },
      items: [{ match: { document: { id: 'short' } } }, { match: { document: { id: 'long' } } }],
    });
    expect(quote('¶ 3', both)).toMatchObject({ outcome: 'quote', shown: { document: { id: 'long' }, paragraph: 3 } });
    expect(both.respond({ command: 'quote', options: { passage: '¶ 2', document: 'short' } })).toMatchObject({
      outcome: 'quote',
      shown: { document: { id: 'short' }, paragraph: 2 },
    });
  });
});

describe('several paragraphs', () => {
  /** The paragraphs that “Next match” leads through, from the one that is shown. */
  function walk(typed: string): number[] {
    const walked: number[] = [];
    for (let reply = quote(typed); ; ) {
      assert(reply.kind === 'quotation' && reply.outcome === 'quote', typed);
      if (walked.includes(reply.shown.paragraph)) return walked;
      walked.push(reply.shown.paragraph);
      const next = reply.actions.find(({ label }) => label.key === 'nextMatch');
      if (!next) return walked;
      reply = chat.respond(next.call);
    }
  }

  test.each([
    ['¶ 4, 6', [4, 6]],
    ['paragraphs 6 and 4', [6, 4]],
    ['¶ 4, 5, 6, 7, 8', [4, 5, 6, 7]],
    ['¶ 20, 4, 99', [4]],
    // Printed twice, it is one passage.
    ['¶ 1, 5', [1]],
    ['¶ 5, 1', [5]],
  ])('%j: the first comes, the others one press away', (typed, paragraphs) => {
    expect(walk(typed)).toEqual(paragraphs);
  });

  test.each([
    ['¶4-6', [4, 5, 6]],
    ['¶ 4–6', [4, 5, 6]],
    ['¶¶ 4–6', [4, 5, 6]],
    ['4-6', [4, 5, 6]],
    ['¶ 6–4', [4, 5, 6]],
    ['the last two paragraphs', [11, 12]],
    ['¶ 1-3', [1, 2, 3]],
  ])('%j: they come one after the other, none that there is not', (typed, paragraphs) => {
    const reply = quote(typed);
    assert(reply.kind === 'range');
    expect(reply.places.map(({ paragraph }) => paragraph)).toEqual(paragraphs);
    expect(reply).toMatchObject({ private: false, message: null, last: paragraphs.at(-1) });
  });

  test.each([
    ['¶ 2-99', 99, [2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12]],
    ['11–20', 20, [11, 12]],
    ['0-2', 0, [1, 2]],
    ['paragraphs 20 to 11', 20, [11, 12]],
    ['the last 20 paragraphs', 20, [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12]],
  ])('%j: it is said that there is no ¶ %i', (typed, paragraph, shown) => {
    const reply = quote(typed);
    assert(reply.kind === 'range');
    expect(reply.places.map((place) => place.paragraph)).toEqual(shown);
    expect(reply.message).toEqual({ key: 'noParagraph', data: { paragraph, count: 12, title: article.title } });
  });

  test.each([
    ['¶ 4, 99', 99],
    ['¶ 20, 4, 99', 20],
    ['¶ 12-99', 99],
    ['¶ 4 and ¶ 0', 0],
  ])('%j, of which only one is there: it is said that there is no ¶ %i', (typed, paragraph) => {
    expect(quote(typed)).toMatchObject({
      kind: 'quotation',
      message: { key: 'noParagraph', data: { paragraph, count: 12 } },
    });
  });

  test('that no document has all of are missed in the longest', () => {
    const both = chatOver(short, long);
    expect(quote('¶ 1-99', both)).toMatchObject({
      kind: 'list',
      message: { key: 'noParagraph', data: { paragraph: 99, title: null, count: 40 } },
    });
    expect(quote('¶ 1-3', both)).toMatchObject({ kind: 'list', message: { key: 'listSeveral' } });
  });

  test('are counted on the button', () => {
    expect(quote('¶ 4, 6')).toMatchObject({
      private: false,
      message: null,
      actions: expect.arrayContaining([
        expect.objectContaining({ label: { key: 'nextMatch', data: { number: 2, count: 2, isAll: true } } }),
      ]),
    });
  });

  test('that several documents have are listed where they were asked for', () => {
    const reply = quote('¶ 5', chatOver(articleAlone, long));
    assert(reply.kind === 'list');
    expect(chat.respond(reply.items[0]?.call ?? { command: '', options: {} })).toMatchObject({
      shown: { paragraph: 5 },
    });
  });

  test('that none of several documents has are counted in the longest', () => {
    expect(quote('¶ 99', chatOver(short, long))).toMatchObject({ message: { data: { title: null, count: 40 } } });
  });

  test.each(['¶ 13–20', '¶ 99, 98'])('%j of which none exists are an error', (typed) => {
    expect(quote(typed)).toMatchObject({ kind: 'error', message: { key: 'noParagraph', data: { count: 12 } } });
  });

  test('of several documents are a list, each of which leads through its own', () => {
    const both = chatOver(short, long);
    for (const [typed, shown] of [
      ['¶ 1–2', [1, 1]],
      ['the last paragraph', [2, 40]],
    ] as const) {
      const reply = quote(typed, both);
      assert(reply.kind === 'list');
      expect(reply.message).toEqual({ key: 'listSeveral' });
      for (const [index, { call }] of reply.items.entries()) {
        const document = [short, long][index];
        expect(both.respond(call)).toMatchObject({ outcome: 'quote', shown: { document, paragraph: shown[index] } });
      }
    }
  });
});

describe('of several documents that have the paragraph, the one is meant', () => {
  const may = documentOf('meeting-1', ['The chair opened the meeting.', 'The budget of meeting one was adopted.'], {
    title: 'Minutes of May',
  });
  const june = documentOf('meeting-2', ['The chair opened the meeting.', 'The budget of meeting two was rejected.'], {
    title: 'Minutes of June',
  });
  const both = chatOver(may, june);

  test.each([
    ['¶ 2 · The budget of meeting one was adopted …', may],
    ['¶ 2 · …budget of meeting two…', june],
    ['¶ 2 · Minutes of June · The budget of…', june],
    ['¶ 1 · Minutes of June · The chair opened the meeting.', june],
    ['¶ 1 · minutes of  JUNE · the chair opened', june],
    ['¶ 1 · Minutes of Ma…', may],
    ['The Sampler, 29 February 2024 · ¶ 1 · Minutes of June', june],
    ['what does paragraph 1 of Minutes of June say', june],
  ])('%j', (typed, document) => {
    expect(quote(typed, both)).toMatchObject({ outcome: 'quote', shown: { document: { id: document.id } } });
  });

  test.each(['¶ 1', '¶ 1 · The chair opened the meeting.', 'paragraph 2 please'])('%j tells of none', (typed) => {
    expect(quote(typed, both)).toMatchObject({ kind: 'list', message: { key: 'listSeveral' } });
  });
});

test('a passage that speaks of a paragraph is found by its own words', () => {
  const law = chatOver(
    documentOf('law', [
      'All birds may fly.',
      'Paragraph 1 above does not hold for penguins.',
      '§ 230 of the Bird Act holds.',
    ]),
  );
  for (const [typed, paragraph] of [
    ['Paragraph 1 above does not hold for penguins.', 2],
    ['§ 230 of the Bird Act', 3],
  ] as const) {
    const reply = quote(typed, law);
    expect(reply).toMatchObject({ shown: { paragraph }, found: expect.not.stringMatching('quote') });
  }
  expect(quote('paragraph 1', law)).toMatchObject({ outcome: 'quote', shown: { paragraph: 1 } });
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

  test.each([`${storks}!`, `id ${storks}`, `(${storks})`, `The Sampler · ¶ 1 · A sample · ${storks}`])(
    'is found in %j',
    (typed) => {
      expect(quote(typed, birdsNow(...birds))).toMatchObject({
        outcome: 'quote',
        message: null,
        shown: { paragraph: 2 },
      });
    },
  );

  test.each([storks.slice(0, -1), storks.replace('.', ','), 'herons in build.2024.html'])('%j is none', (typed) => {
    expect(quote(typed, birdsNow(...birds)).message).not.toMatchObject({ key: 'unknownId' });
  });

  test('of a document that is gone is not taken for a paragraph of another one', () => {
    const cited = `The Sampler, 29 February 2024 · ¶ 2 · A sample · ${storks}`;
    expect(quote(cited, chatOver(short))).toMatchObject({ kind: 'error', message: { key: 'unknownId' } });
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

const longest = documentOf(
  'longest',
  Array.from(
    { length: 120 },
    (_, index) =>
      `Heron ${'abcdefghij'.repeat(1 + (index % 7))} ${String.fromCodePoint(97 + (index % 26), 97 + Math.floor(index / 26))}.`,
  ),
);
const numbers = (from: number, to: number) => Array.from({ length: 1 + to - from }, (_, index) => from + index);

describe('while somebody types', () => {
  const paragraphsOffered = (typed: string) =>
    choices(typed).map(({ value }) => {
      const reply = quote(value);
      return reply.kind === 'quotation' ? reply.shown.paragraph : reply.kind;
    });

  test.each(['', '  ', '¶', ' ¶ ', '§', '#', 'paragraph', 'Paragraph ', 'абзац', 'absatz'])(
    '%j offers all passages in order, each once',
    (typed) => {
      expect(paragraphsOffered(typed)).toEqual([1, 2, 3, 4, 6, 7, 8, 9, 10, 11, 12]);
    },
  );

  test.each([
    ['they called', [6]],
    ['They c', [6, 11]],
    ['in the', [2]],
    ['said they could', [11]],
    ['“strengthen dialogue', [6]],
    ['"strengthen dialogue', [6]],
    ["chinese leader's", [9]],
    ['u.s', [2, 10, 12]],
    ['U.S.', [2, 10, 12]],
    ['paragraph 4', [4]],
    ['párrafo cuatro', [4]],
    ['the fourth', [4]],
    ['the fourth par', [4]],
    ['第四', [4]],
    ['absa', [1, 2, 3, 4]],
    ['the last paragraph', [12]],
    ['¶ 1, 5', [1]],
    ['¶ 4–6', [4, 5, 6]],
    ['5', [5]],
    ['e86bq.4.0qeg', [4]],
    ['E86BQ.4.0QEG', [4]],
    ['id e86bq.4.0qeg', [4]],
  ])('%j offers what it is the beginning of', (typed, paragraphs) => {
    expect(paragraphsOffered(typed).slice(0, paragraphs.length)).toEqual(paragraphs);
  });

  test.each([
    ['in the m', 2],
    ['after the t', 3],
    ['moscow has', 10],
  ])('%j offers first what begins so', (typed, paragraph) => {
    expect(paragraphsOffered(typed)[0]).toBe(paragraph);
  });

  test('whatever a passage begins with, it is offered from the first letter on', () => {
    for (const passage of article.passages) {
      for (const length of [...numbers(1, 12), 16, 25, 40]) {
        const beginning = passage.text.slice(0, length);
        expect(paragraphsOffered(beginning), beginning).toContain(passage.paragraphs[0]);
      }
    }
  });

  test('what begins so comes before what holds it, whole words before parts of words', () => {
    const over = chatOver(documentOf('birds', ['Unheronlike birds.', 'The herons wade.', 'Herons fly.']));
    expect(choices('heron', over).map(({ name }) => name)).toEqual([
      '¶ 3 · Herons fly.',
      '¶ 2 · The herons wade.',
      '¶ 1 · Unheronlike birds.',
    ]);
  });

  test.each(['1', '¶1', '¶ 1', ' 1 '])('%j offers the paragraphs that begin so, that one first', (typed) => {
    expect(paragraphsOffered(typed)).toEqual([1, 10, 11, 12]);
  });

  describe('of a long document', () => {
    const references = [...placesOf(longest)].map(referenceTo);
    const over = chatOver(longest);
    const offered = (typed: string) => choices(typed, over).map(({ value }) => value);

    test.each([
      ['1', [1, ...numbers(10, 19), ...numbers(100, 113)]],
      ['11', [11, ...numbers(110, 119)]],
      ['119', [119]],
      ['¶ 4', [4, ...numbers(40, 49)]],
    ])('%j offers the paragraphs that begin so', (typed, paragraphs) => {
      expect(offered(typed).map((value) => references.indexOf(value) + 1)).toEqual(paragraphs);
    });

    test.each(['0', '¶ 0', '121', '9'.repeat(400)])('%j offers nothing', (typed) => {
      expect(offered(typed)).toEqual([]);
    });
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

  test.each(['с', 'до', 'дол', 'У', 'НА', '北', 'qw'])(
    'the first letters of a word take nothing away that was offered before: %j',
    (typed) => {
      expect(choices(typed)).not.toEqual([]);
      expect(choices(`NATO ${typed}`)).not.toEqual([]);
    },
  );

  test('of a word that is only begun, what stands before it is offered; of one that has ended, nothing', () => {
    const over = chatOver(short);
    expect(choices('herons qw', over).map(({ name }) => name)).toEqual(['¶ 1 · One about herons.']);
    expect(choices('qw', over)).toEqual(choices('', over));
    expect(choices('qw ', over)).toEqual([]);
  });

  test.each(['99', 'qwxz', 'zzzz', 'KKKK', 'qwxzvk', '???'])('%j offers nothing', (typed) => {
    expect(choices(typed)).toEqual([]);
  });

  test('each name says of which document it is where there are several, and no two are the same', () => {
    const alike = ['notes-1', 'notes-2', 'a-very-long-name-of-a-file-with-notes-3'].map((id) =>
      documentOf(id, ['The chair opened the meeting.', `The ${id} end.`], {
        title: 'Notes of the weekly meeting of the association',
      }),
    );
    const over = chatOver(...alike, short);
    for (const typed of ['', 'the', 'chair', '1', 'paragraph 1', 'the last paragraph']) {
      const offered = choices(typed, over);
      expect(offered.length, typed).toBeGreaterThanOrEqual(3);
      expect(new Set(offered.map(({ name }) => name)).size).toBe(offered.length);
      for (const { name, value } of offered) {
        expect(name).toMatch(/^¶ \d+ · (?:Notes of the… \((?:notes-1|notes-2|\w{5})\)|A sample) · \S/);
        const [byName, byValue] = [quote(name, over), quote(value, over)];
        assert(byName.kind === 'quotation' && byValue.kind === 'quotation', name);
        expect(byName.shown.passage).toBe(byValue.shown.passage);
      }
    }
    expect(choices('', over, 'short').map(({ name }) => name)).toEqual([
      '¶ 1 · One about herons.',
      '¶ 2 · Two about storks.',
    ]);
  });

  test('only the document that was named is offered, if it exists', () => {
    const both = chatOver(short, long);
    expect(choices('¶ 2', both, 'short')).toHaveLength(1);
    expect(choices('herons', both, 'short')).toHaveLength(1);
    expect(choices('¶ 2', both, 'no such')).toEqual(choices('¶ 2', both));
    expect(choices('¶ 2', both, 'a sample · the sampler · short')).toHaveLength(1);
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
