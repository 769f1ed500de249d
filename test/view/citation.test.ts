import { assert, describe, expect, test } from 'vitest';
import { asMatch } from '../../src/chat/index.ts';
import { type Place, placeAt, referenceTo } from '../../src/documents/index.ts';
import { type Locale, type LocaleName, locales, plain } from '../../src/locales/index.ts';
import type { Span } from '../../src/text/index.ts';
import { paragraphsOf, plainCitation, sourceOf } from '../../src/view/citation.ts';
import { article, documentOf } from '../samples.ts';

const { en } = locales;
const all = Object.entries(locales) as [LocaleName, Locale][];

describe('where a passage stands', () => {
  const [passage] = article.passages;
  if (!passage) throw new Error('no passage');
  const place = { document: article, passage, paragraph: 1 };
  const sourceIn = (locale: Locale) => plain(sourceOf(place, locale, true));

  test.each(all)('in %s: publisher and day, paragraphs, title, id', (_, locale) => {
    const source = sourceIn(locale);
    expect(source.split(' · ').slice(1)).toEqual(['¶ 1, 5', article.title, referenceTo(place)]);
    expect(source.startsWith(article.publisher)).toBe(true);
    expect(source.split(' · ')[0]?.endsWith(locale.formats.date(article.published))).toBe(true);
  });

  test.each(all)('in %s: long names are cut, the id never is', (_, locale) => {
    const document = { ...article, title: 'Title '.repeat(100).trim(), publisher: 'P'.repeat(300) };
    const [publisher = '', , title = '', id] = plain(sourceOf({ ...place, document }, locale, true)).split(' · ');
    expect(publisher).toMatch(/^P{59}…[^P]/);
    expect(title).toMatch(/^(?:Title )+Title…$/);
    expect(title.length).toBeLessThanOrEqual(120);
    expect(id).toBe(referenceTo(place));
  });

  test.each<[LocaleName, string]>([
    ['en', 'teleSUR English, 4 February 2022'],
    ['fr', 'teleSUR English, 4 février 2022'],
    ['zh', 'teleSUR English，2022年2月4日'],
  ])('in %s begins %s', (name, beginning) => {
    expect(sourceIn(locales[name]).split(' · ')[0]).toBe(beginning);
  });
});

test.each([
  [5, '¶ 1, 2, 3, 4, 5'],
  [6, '¶ 1, 2, 3, 4, 5, …'],
  [40, '¶ 1, 2, 3, 4, 5, …'],
])('of a passage that is printed %i times the paragraphs are %s', (times, paragraphs) => {
  const [passage] = documentOf('sample', Array(times).fill('Herons fly.')).passages;
  assert(passage);
  expect(paragraphsOf(passage)).toBe(paragraphs);
});

describe('a citation in plain text', () => {
  const fourth = placeAt(article, 4);
  assert(fourth);
  const citation = (place: Place, focus: Span | null = null, part?: Span) => {
    const shown = { ...asMatch(place), paragraph: place.paragraph, focus, offset: null };
    return plainCitation(shown, part ?? { start: 0, end: place.passage.text.length }, en);
  };

  test('says who, where, the id, and the link to the very words', () => {
    expect(citation(fourth)).toEqual([
      '— Words in quotation marks: Russia and China, joint statement, 4 February 2022. All others: teleSUR English',
      `teleSUR English, 4 February 2022 · ¶ 4 · ${article.title} · ${referenceTo(fourth)}`,
      expect.stringMatching(/^https:\/\/www\.telesurenglish\.net\/.*#:~:text=%E2%80%9CThe%20parties%20oppose/),
    ]);
    expect(citation(fourth, { start: 5, end: 12 })[2]).toMatch(/#:~:text=parties$/);
  });

  test('says whose the words are that are taken along', () => {
    const { text, sentences } = fourth.passage;
    const last = placeAt(article, 12);
    assert(last && sentences[0]);
    const quoted = text.indexOf('to respect sovereignty');
    expect(citation(fourth, null, { start: quoted, end: quoted + 20 })[0]).toBe(
      '— Russia and China, joint statement, 4 February 2022, in teleSUR English',
    );
    expect(citation(last, null, last.passage.sentences[2])[0]).toBe(
      '— teleSUR English, in its own words, 4 February 2022',
    );
  });

  test('names the columns of a table below a row of it', () => {
    const row = placeAt(documentOf('pond', ['Bird\tNests\t2023', 'Heron\t4\t7']), 2);
    assert(row);
    expect(citation(row)[1]).toBe(
      `The Sampler, 29 February 2024 · ¶ 2 · Bird | Nests | 2023 · A sample · ${referenceTo(row)}`,
    );
  });

  test('has no link where it would be too long for a reader’s program', () => {
    const far = placeAt(documentOf('far', ['Some words.'], { url: `https://example.org/${'a'.repeat(600)}` }), 1);
    assert(far);
    expect(citation(far)).toEqual([
      '— The Sampler, in its own words, 29 February 2024',
      `The Sampler, 29 February 2024 · ¶ 1 · A sample · ${referenceTo(far)}`,
    ]);
  });
});
