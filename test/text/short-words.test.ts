import { expect, test } from 'vitest';
import { plainTokens, shortWords } from '../../src/text/index.ts';
import { readTable } from '../../src/text/tables/table.ts';

test('the short words are those of the dictionaries: run tools/short-words.ts where these have changed', () => {
  const known = new Set(shortWords());
  const words = readTable('words.es').flatMap((line) => plainTokens(line).map(({ word }) => word));
  const short = words.filter((word) => /^\p{L}{4,6}$/u.test(word));
  expect(short.filter((word) => !known.has(word))).toEqual([]);
});
