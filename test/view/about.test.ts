import { assert, describe, expect, test } from 'vitest';
import { locales, plain, type RichText } from '../../src/locales/index.ts';
import { aboutText } from '../../src/view/about.ts';
import { headerText } from '../../src/view/header.ts';
import { article, documentOf } from '../samples.ts';
import { aboutOf } from './passages.ts';

const { en } = locales;
const samples = Array.from({ length: 10 }, (_, index) => documentOf(`sample-${index}`, ['Some words.']));
const [first] = samples;
assert(first);

const linksOf = (said: RichText) =>
  said.flatMap((piece) => (typeof piece === 'object' && 'url' in piece ? [piece.url] : []));

test('a single document is told of in full', () => {
  const said = aboutText(aboutOf([article]), en, 8);
  for (const words of [
    article.title,
    'teleSUR English',
    '4 February 2022',
    '12 paragraphs',
    article.about?.title ?? '?',
    'Russia and China',
    'Carlos Martinez',
    'Vladimir Putin and others',
    'Yury Ushakov',
    '/ask',
    '/quote',
    '/search',
    '/check',
    'Find a quote',
    'Check this quote',
    'I store nothing',
  ]) {
    expect(plain(said)).toContain(words);
  }
  expect(linksOf(said)).toEqual([article.url, article.about?.url]);
});

test.each(Object.entries(locales))(
  'who speaks all of a text is named where its author is asked for: %s',
  (_, locale) => {
    const [letter, report] = [
      ['Ice.\n— Ada Moe', 'Snow.\n— Ada Moe'],
      ['Ice.', 'Snow.\n— Ada Moe'],
    ].map((paragraphs) => plain(headerText({ asked: 'author', documents: [documentOf('a', paragraphs)] }, locale, 8)));
    expect(letter).toContain('Ada Moe');
    expect(report).not.toContain('Ada Moe');
  },
);

test.each(Object.entries(locales))('names are joined as the document joins them: %s', (_, locale) => {
  const said = plain(aboutText(aboutOf([article]), locale, 8));
  expect(said.match(/Russia.{1,6}China/gu)).toEqual(Array(2).fill('Russia and China'));
});

test('a publisher who asks and answers in it is not named besides itself', () => {
  const paragraphs = ['THE SAMPLER: Why?\n— The Sampler', 'HERON: Why not?\n— Ada Heron'];
  const said = plain(aboutText(aboutOf([documentOf('talk', paragraphs)]), en, 8));
  expect(said).toContain('Speaking in it, besides The Sampler: Ada Heron\n');
});

test('of several documents each is told by title, link and the id to name it by', () => {
  const said = aboutText(aboutOf([article, ...samples]), en, 8);
  for (const document of [article, first]) {
    expect(plain(said)).toContain(document.title);
    expect(plain(said)).toContain(document.id);
  }
  expect(linksOf(said).slice(0, 2)).toEqual([article.url, first.url]);
});

test('as many documents are named as there is room for, and it says how many more there are', () => {
  for (const most of [1, 4, 10]) {
    const said = aboutText(aboutOf([article, ...samples]), en, most);
    expect(linksOf(said)).toHaveLength(most);
    const more = 1 + samples.length - most;
    expect(plain(said)).toContain(more === 1 ? 'and 1 more document' : `and ${more} more documents`);
  }
  expect(linksOf(aboutText(aboutOf([article, ...samples]), en, 11))).toHaveLength(11);
  expect(plain(aboutText(aboutOf([article, ...samples]), en, 11))).not.toContain('more');
});

test('where some are looked in, they are marked, and named before the others', () => {
  const [, second] = samples;
  assert(second);
  const lines = plain(aboutText({ ...aboutOf([article, ...samples]), lookedIn: [second] }, en, 8)).split('\n');
  const marked = lines.filter((line) => line.endsWith('looked in here'));
  expect(marked).toEqual([expect.stringContaining('sample-1')]);
  expect(lines.findIndex((line) => line.includes('sample-1'))).toBeLessThan(
    lines.findIndex((line) => line.includes(article.title)),
  );
});

test('many speakers are not all named', () => {
  const paragraphs = Array.from({ length: 30 }, (_, index) => `Words of ${index}.\n— Speaker ${index}, speech`);
  const said = plain(aboutText(aboutOf([documentOf('many', paragraphs)]), en, 8));
  expect(said).toContain('Speaker 0');
  expect(said).not.toContain('Speaker 29');
});

test('without a document it still says what it is', () => {
  const said = plain(aboutText(aboutOf([]), en, 8));
  expect(said).toContain('/ask');
  expect(said).not.toMatch(/undefined|more/);
});

describe.each(Object.entries(locales))('in %s', (_, locale) => {
  test('documents come out as they are, commands as they are called, dates and numbers as they are written', () => {
    const said = plain(aboutText(aboutOf([article]), locale, 8));
    const called = Object.entries(locale.commands).map(([key, { name }]) =>
      key === 'find' || key === 'checkMessage' ? name : `/${name}`,
    );
    for (const part of [
      article.title,
      article.publisher,
      'Yury Ushakov',
      locale.formats.date(article.published),
      locale.formats.number(Math.max(...article.passages.flatMap(({ paragraphs }) => paragraphs))),
      ...called.filter((name) => name !== `/${locale.commands.about.name}`),
    ]) {
      expect(said).toContain(part);
    }
    expect(said).not.toMatch(/undefined|null|NaN|\[object/);
  });
});
