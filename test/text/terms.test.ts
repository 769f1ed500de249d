import { expect, test } from 'vitest';
import { tokenize } from '../../src/text/index.ts';
import { readTable } from '../../src/text/tables/table.ts';

const terms = readTable('terms').flatMap((line) => {
  const [term = '', ...words] = line.split(' ');
  return words.map((word) => [word, term] as const);
});

test('the terms of the tables are what the analyzer makes of their words: run tools/terms.ts where it has changed', () => {
  expect(terms.length).toBeGreaterThan(15_000);
  expect(terms.filter(([word, term]) => tokenize(word)[0]?.term !== term)).toEqual([]);
});

test('the terms of the tables are those of the dictionaries: run tools/terms.ts where these have changed', () => {
  const known = new Set(terms.map(([word]) => word));
  const english = readTable('words.es').map((line) => line.split(':')[0] ?? '');
  const words = english.filter((word) => /^[a-z]+$/.test(word) && tokenize(word)[0]?.kind === 'content');
  expect(words.filter((word) => !known.has(word))).toEqual([]);
});
