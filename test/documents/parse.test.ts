import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { bodyOf, documentOf, fileOf, paragraph, slices } from './file.ts';

function paragraphsOf(source: string | Uint8Array) {
  return documentOf(source).passages.map(({ paragraphs, text, attributed }) => ({ paragraphs, text, attributed }));
}

const textsOf = (body: string) => documentOf(fileOf(body)).passages.map(({ text }) => text);

describe('the header', () => {
  test('gives the document what it says', () => {
    const about =
      '\n  title: A statement\n  parties: [Jane Doe, John Doe]\n  date: 2022-02-03\n  url: http://example.org/s';
    expect(
      documentOf(fileOf('Text.', { title: '"A: headline"', authors: '[Jane Doe, "O’Hara"]', about })),
    ).toMatchObject({
      id: 'example',
      title: 'A: headline',
      publisher: 'The Daily Example',
      published: '2022-02-04',
      url: 'https://example.org/article',
      language: 'en',
      authors: ['Jane Doe', 'O’Hara'],
      about: {
        title: 'A statement',
        parties: ['Jane Doe', 'John Doe'],
        date: '2022-02-03',
        url: 'http://example.org/s',
      },
    });
  });

  test('needs neither authors nor a subject', () => {
    expect(documentOf(fileOf('Text.'))).toMatchObject({ authors: [], about: null });
  });

  test.each(['en-GB', 'ru', 'zh-Hans', 'es-419'])('takes the language tag %s', (language) => {
    expect(documentOf(fileOf('Text.', { language })).language).toBe(language);
  });

  test.each([
    ['data/article.md', 'article'],
    ['data/My Doc.md', 'my-doc'],
    ['data/my-doc.md', 'my-doc'],
    ['C:\\data\\My  Doc.MD', 'my-doc'],
    ['data/v1.2.md', 'v1.2'],
    ['data/E\u0301TE\u0301.md', '\u00e9t\u00e9'],
  ])('the file %s has the id %s', (file, id) => {
    expect(documentOf(fileOf('Text.'), file).id).toBe(id);
  });
});

describe('the paragraphs', () => {
  test('are separated by blank lines, however many and whatever white space they hold', () => {
    expect(textsOf('\n\nOne.\n \t\n\nTwo.\n\u00a0\nThree.\n\n\n')).toEqual(['One.', 'Two.', 'Three.']);
  });

  test('keep their lines', () => {
    expect(textsOf('Roses are red,\n  violets  are blue \nand so on.\n— Jane Doe')).toEqual([
      'Roses are red,\n  violets  are blue \nand so on.',
    ]);
  });

  test('lose the white space around them', () => {
    expect(textsOf('  One. \n\n\tTwo.\u00a0\n— Jane Doe')).toEqual(['One.', 'Two.']);
  });

  test('begin below the header at once', () => {
    expect(textsOf('One.')).toEqual(['One.']);
    expect(documentOf(fileOf('One.').replace('---\n\n', '---\n')).passages).toHaveLength(1);
  });

  test('may hold a line --- and Markdown as they like', () => {
    expect(textsOf('#One\n\n---\n\n> *Two* \\* [x](y)')).toEqual(['#One', '---', '> *Two* \\* [x](y)']);
  });

  test('\\— writes a dash at the beginning of a line', () => {
    expect(textsOf('\\— Yes, she said.\n\\— No.\n— Jane Doe')).toEqual(['— Yes, she said.\n— No.']);
  });

  test('a dash inside a line is text', () => {
    expect(textsOf('Yes — no. \\— Well.')).toEqual(['Yes — no. \\— Well.']);
  });

  test.each([
    // The Greek question mark looks like a semicolon.
    ['el', ['Τι λέει;', 'Λέει όχι.']],
    ['en', ['Τι λέει; Λέει όχι.']],
  ])('have the sentences of their language: %s', (language, sentences) => {
    const [passage] = documentOf(fileOf('Τι λέει; Λέει όχι.', { language })).passages;
    expect(slices(passage?.text ?? '', passage?.sentences ?? [])).toEqual(sentences);
  });

  test('have their quoted words, of several lines too', () => {
    const [passage] = documentOf(fileOf('“One,\ntwo,” it reads, ‘and three.’\n— quoting Jane Doe')).passages;
    expect(slices(passage?.text ?? '', passage?.quotations ?? [])).toEqual(['One,\ntwo,', 'and three.']);
  });

  test('printed twice are one passage with both numbers', () => {
    expect(paragraphsOf(fileOf('One.\n\nTwo.\n\nOne.\n\nOne.'))).toMatchObject([
      { paragraphs: [1, 3, 4], text: 'One.' },
      { paragraphs: [2], text: 'Two.' },
    ]);
  });

  test('of the same words by different speakers are two passages', () => {
    expect(paragraphsOf(fileOf('Yes.\n— Jane Doe\n\nYes.\n— John Doe\n\nYes.\n— Jane Doe'))).toMatchObject([
      { paragraphs: [1, 3], attributed: [{ attribution: { speaker: 'Jane Doe' } }] },
      { paragraphs: [2], attributed: [{ attribution: { speaker: 'John Doe' } }] },
    ]);
  });

  test('of the same words, some of which are another’s, are two passages', () => {
    const body = ['sentence 1', 'sentence 2', 'sentence 1']
      .map((scope) => `Yes. No.\n— ${scope}: Jane Doe`)
      .join('\n\n');
    expect(paragraphsOf(fileOf(body)).map(({ paragraphs }) => paragraphs)).toEqual([[1, 3], [2]]);
  });

  test('come back character for character, in order, repeated ones merged', () => {
    const some = fc.array(fc.oneof(paragraph, fc.constantFrom('Again.', '— Again.\n— And again.')), { minLength: 1 });
    fc.assert(
      fc.property(some, fc.constantFrom('\n', '\r\n', '\r'), (texts, lineEnd) => {
        const expected = [...new Set(texts)].map((text) => ({
          paragraphs: texts.flatMap((other, index) => (other === text ? [index + 1] : [])),
          text,
          attributed: [{ start: 0, end: text.length, attribution: { kind: 'publisher' } }],
        }));
        expect(paragraphsOf(fileOf(bodyOf(texts)).replaceAll('\n', lineEnd))).toEqual(expected);
      }),
      { numRuns: 125 },
    );
  });
});

test.each([
  ['a byte order mark', (source: string) => `\ufeff${source}`],
  ['CRLF', (source: string) => source.replaceAll('\n', '\r\n')],
  ['CR', (source: string) => source.replaceAll('\n', '\r')],
  ['white space after ---', (source: string) => source.replaceAll('---', '--- \t')],
  ['a line feed at the end', (source: string) => `${source}\n`],
  ['comments in the header', (source: string) => source.replace('title', '# A comment\n\ntitle')],
])('a file with %s is the same document', (_name, changed) => {
  const source = fileOf('One\nand a half.\n— Jane Doe, speech, 2022\n\n“Two.”');
  expect(documentOf(changed(source))).toEqual(documentOf(source));
});
