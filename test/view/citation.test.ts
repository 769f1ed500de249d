import { assert, describe, expect, test } from 'vitest';
import { asMatch } from '../../src/chat/index.ts';
import {
  type Attribution,
  type Document,
  type Passage,
  type Place,
  placeAt,
  referenceTo,
} from '../../src/documents/index.ts';
import { type Locale, type LocaleName, locales, plain } from '../../src/locales/index.ts';
import type { Span } from '../../src/text/index.ts';
import { attributionOf, paragraphsOf, plainCitation, sourceOf, speakerOf } from '../../src/view/citation.ts';
import { article, documentOf } from '../samples.ts';

const { en } = locales;
const all = Object.entries(locales) as [LocaleName, Locale][];
const others = all.filter(([name]) => name !== 'en');

describe('an attribution', () => {
  const details = { speaker: 'Jane Doe', occasion: 'speech', date: '2021-12' } as const;
  const bare = { speaker: 'Jane Doe', occasion: null, date: null } as const;
  const document = { publisher: 'The Sampler', published: '2024-02-29' } as Document;
  const passageOf = (attribution: Attribution, quotes = false) =>
    ({ attribution, quotations: quotes ? [{ start: 0, end: 1 }] : [] }) as unknown as Passage;

  test.each<[Attribution, string, string]>([
    [{ kind: 'publisher' }, 'The Sampler, in its own words, 29 February 2024', 'The Sampler'],
    [{ kind: 'speaker', ...details }, 'Jane Doe, speech, December 2021, in The Sampler', 'Jane Doe'],
    [{ kind: 'speaker', ...bare }, 'Jane Doe, in The Sampler', 'Jane Doe'],
    [
      { kind: 'quoting', ...details },
      'Words in quotation marks: Jane Doe, speech, December 2021. All others: The Sampler',
      'The Sampler, quoting Jane Doe',
    ],
    [
      { kind: 'reporting', ...details },
      'The Sampler, reporting in its own words what Jane Doe said (speech, December 2021)',
      'The Sampler, reporting Jane Doe',
    ],
    [
      { kind: 'reporting', ...bare },
      'The Sampler, reporting in its own words what Jane Doe said',
      'The Sampler, reporting Jane Doe',
    ],
  ])('%j reads “%s”, in a list “%s”', (attribution, whole, short) => {
    expect(plain(attributionOf(passageOf(attribution), document, en))).toBe(whole);
    expect(speakerOf(passageOf(attribution), document, en)).toBe(short);
  });

  const kinds = ['speaker', 'quoting', 'reporting'] as const;

  test.each(all)('in %s names who speaks and who publishes, in what and when', (_, locale) => {
    const { formats } = locale;
    const read = (attribution: Attribution, quotes = false) =>
      plain(attributionOf(passageOf(attribution, quotes), document, locale));
    for (const kind of kinds) {
      const whole = read({ kind, ...details });
      for (const part of ['Jane Doe', 'The Sampler', 'speech', formats.date('2021-12')]) expect(whole).toContain(part);
      expect(whole.indexOf('speech')).toBeLessThan(whole.indexOf(formats.date('2021-12')));
      for (const said of [whole, read({ kind, ...bare })]) {
        expect(said).toMatch(/Jane Doe/);
        expect(said).toMatch(/The Sampler/);
        expect(said).not.toMatch(/undefined|null|\(\)|（）|, ,|,,| {2}/);
      }
    }
    expect(new Set(kinds.map((kind) => read({ kind, ...details })))).toHaveLength(3);
    expect(read({ kind: 'reporting', ...bare }, true)).not.toBe(read({ kind: 'reporting', ...bare }));
    expect(read({ kind: 'reporting', ...bare }, true)).toContain(read({ kind: 'reporting', ...bare }));
  });

  test.each(all)('in %s is short in a list, and still names both where the words are not all theirs', (_, locale) => {
    const short = kinds.map((kind) => speakerOf(passageOf({ kind, ...details }), document, locale));
    expect(short[0]).toBe('Jane Doe');
    expect(new Set(short)).toHaveLength(3);
    for (const line of short.slice(1)) {
      expect(line).toContain('The Sampler');
      expect(line).toContain('Jane Doe');
      expect(line.length).toBeLessThan(60);
    }
  });

  test.each(all)('in %s never gives the publisher’s own words to somebody else', (_, locale) => {
    const speakers = article.passages.flatMap(({ attribution }) =>
      attribution.kind === 'publisher' ? [] : [attribution.speaker],
    );
    const own = article.passages.filter(({ attribution }) => attribution.kind === 'publisher');
    expect(speakers.length > 0 && own.length > 0).toBe(true);
    for (const passage of own) {
      const whole = plain(attributionOf(passage, article, locale));
      expect(whole).toContain(article.publisher);
      expect(whole).toContain(locale.formats.date(article.published));
      for (const speaker of speakers) expect(whole).not.toContain(speaker);
      expect(speakerOf(passage, article, locale)).toBe(article.publisher);
    }
  });

  test.each(others)('in %s is not in English', (_, locale) => {
    for (const attribution of [{ kind: 'publisher' } as const, ...kinds.map((kind) => ({ kind, ...details }))]) {
      const read = (each: Locale) => plain(attributionOf(passageOf(attribution, true), document, each));
      expect(read(locale)).not.toBe(read(en));
    }
    for (const kind of ['quoting', 'reporting'] as const) {
      const read = (each: Locale) => speakerOf(passageOf({ kind, ...bare }), document, each);
      expect(read(locale)).not.toBe(read(en));
    }
  });
});

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
  const citation = (place: Place, focus: Span | null = null) =>
    plainCitation({ ...asMatch(place), paragraph: place.paragraph, focus, offset: null }, en);

  test('says who, where, the id, and the link to the very words', () => {
    expect(citation(fourth)).toEqual([
      '— Words in quotation marks: Russia and China, joint statement, 4 February 2022. All others: teleSUR English',
      `teleSUR English, 4 February 2022 · ¶ 4 · ${article.title} · ${referenceTo(fourth)}`,
      expect.stringMatching(/^https:\/\/www\.telesurenglish\.net\/.*#:~:text=%E2%80%9CThe%20parties%20oppose/),
    ]);
    expect(citation(fourth, { start: 5, end: 12 })[2]).toMatch(/#:~:text=parties$/);
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
