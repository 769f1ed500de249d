import { describe, expect, test } from 'vitest';
import { paragraphCount, placeAt } from '../../src/documents/index.ts';
import { header, paragraphs } from '../fixtures/article.ts';
import { article } from '../samples.ts';
import { slices } from './file.ts';

const passageAt = (paragraph: number) => placeAt(article, paragraph)?.passage;

test('the header says what the article is and what it reports on', () => {
  expect(article).toMatchObject(header);
});

test('the article has twelve paragraphs', () => {
  expect(paragraphs).toHaveLength(12);
  expect(paragraphCount(article)).toBe(12);
  expect(article.passages.map((passage) => passage.paragraphs)).toEqual([
    [1, 5],
    ...[2, 3, 4, 6, 7, 8, 9, 10, 11, 12].map((paragraph) => [paragraph]),
  ]);
});

describe.each(paragraphs)('¶ $paragraph', ({ paragraph, text, quotations }) => {
  test('stands character for character as published', () => {
    expect(text).not.toBe('');
    expect(passageAt(paragraph)?.text).toBe(text);
  });

  test('has its quoted words and no others', () => {
    expect(slices(text, passageAt(paragraph)?.quotations ?? [])).toEqual(quotations);
  });
});

describe.each(paragraphs)('in ¶ $paragraph', ({ paragraph, text, said }) => {
  const { attributed = [] } = passageAt(paragraph) ?? {};

  test('is attributed what somebody says in it, and no more', () => {
    const claimed = attributed.filter(({ attribution }) => attribution.kind !== 'publisher');
    expect(claimed.map(({ start, end, attribution }) => [text.slice(start, end), attribution])).toEqual(said);
  });

  test('every word is somebody’s', () => {
    expect(slices(text, attributed).join('')).toBe(text);
  });
});

test('every paragraph but the last is one sentence', () => {
  for (const { paragraph, text } of paragraphs.slice(0, -1)) {
    expect(slices(text, passageAt(paragraph)?.sentences ?? [])).toEqual([text]);
  }
});

test('¶ 12 is three sentences', () => {
  const last = passageAt(12);
  expect(last && slices(last.text, last.sentences)).toEqual([
    'The two nations have stressed the importance of their relations in recent months.',
    'In December, Kremlin foreign policy advisor Yury Ushakov said that China supported Russia’s efforts to sign a deal with NATO.',
    'Beijing has previously committed to working with Moscow to develop financial systems that are resistant to sanctions and minimize dependency on the U.S. dollar.',
  ]);
});
