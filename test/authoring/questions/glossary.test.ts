import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readWords, wordsWithoutLine } from '../../../src/authoring/questions/index.ts';
import { documentOf } from '../../samples.ts';

const document = documentOf('bank', [
  'Dollars are paid out. The bank takes no other currency than the dollar.',
  'A bank pays.',
]);

test('lists the content words, the most used first, each once and with a sentence', () => {
  const words = wordsWithoutLine(document, '');
  expect(words.map(({ word }) => word)).toEqual(expect.arrayContaining(['bank', 'dollar', 'currency']));
  expect(words.filter(({ word }) => /dollars?/i.test(word))).toHaveLength(1);
  expect(words.find(({ word }) => word === 'currency')?.sentence).toContain('no other currency');
  expect(words.map(({ word }) => word)).not.toContain('the');
});

test('asks for no word that has a line, or needs none', () => {
  const glossary = '# Words of the bank\ndollar: dólar\nbank: banco\n# untranslated: currency\n';
  const words = wordsWithoutLine(document, glossary).map(({ word }) => word.toLowerCase());
  expect(words.filter((word) => /^(dollars?|bank|currency)$/.test(word))).toEqual([]);
});

test.each([
  ['lines', 'dollar: dólar, доллар, 美元\nbank: banco'],
  ['bullets in bold', 'Here is the glossary:\n- **dollar**: dólar, доллар, 美元\n- **bank**: banco\n'],
  ['a fence', '```\n# words\ndollar: dólar, доллар, 美元\nbank: banco\n```'],
  [
    'a table',
    '| word | es | ru | zh |\n|---|---|---|---|\n| dollar | dólar | доллар | 美元 |\n| bank | banco | bank | – |',
  ],
  ['marks of Chinese', 'dollar：dólar、доллар，美元\nbank：banco'],
  ['words nobody asked for', 'moon: luna\ndollar: dólar, доллар, 美元\nbank: banco, Bank'],
])('reads %s', (_, answer) => {
  const asked = [
    { word: 'dollar', sentence: '' },
    { word: 'bank', sentence: '' },
  ];
  expect(readWords(answer, asked)).toEqual(['dollar: dólar, доллар, 美元', 'bank: banco']);
});

test('makes of anything lines of a glossary', () => {
  const words = [{ word: 'bank', sentence: '' }];
  const piece = fc.constantFrom('bank', ': ', '\n', '|', '{"bank": "', '"', ',', '#', 'es: ', 'banco');
  fc.assert(
    fc.property(fc.array(fc.oneof(piece, fc.string({ unit: 'grapheme' }))), (pieces) => {
      for (const line of readWords(pieces.join(''), words)) expect(line).toMatch(/^bank: [^\n\r:]+$/);
    }),
  );
});
