import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { foreignLanguageOf } from '../../src/text/index.ts';
import { codePoint } from '../../tools/fuzz/code-point.ts';

const READ = ['en', 'es', 'ru', 'zh', 'fr', 'de', 'pt'];

test.each([
  ['tr', ['bu bildiriyi kim yazdı', 'soğuk savaş zihniyeti nedir', 'neden işbirliği yapmak gerekiyor?']],
  ['ja', ['台湾についてどう書いてありますか？', 'なぜ協力が必要なのですか']],
  ['ko', ['왜 협력이 필요한가요', '누가 썼어요', '나토']],
  ['pl', ['Czy jest coś o dolarze?', 'Dlaczego potrzebna jest współpraca?']],
  ['it', ['Cosa dicono della guerra?', 'chi ha scritto questa dichiarazione']],
  ['hi', ['सहयोग क्यों ज़रूरी है']],
  ['ar', ['من كتب هذا البيان']],
  ['uk', ['Коли почалася війна?']],
  ['vi', ['Họ nói gì về việc mở rộng NATO?']],
  ['nl', ['Waarom is samenwerking nodig?', 'wat vinden ze van Taiwan']],
  ['sv', ['står det något om dollarn']],
])('%s is told', (language, texts) => {
  for (const text of texts) expect([text, foreignLanguageOf(text, READ)]).toEqual([text, language]);
});

test('a language is foreign only if it is not read', () => {
  expect(foreignLanguageOf('Czy jest coś o dolarze?', [...READ, 'pl-PL'])).toBeUndefined();
  expect(foreignLanguageOf('Was sagen sie über den Krieg?', ['en', 'zh-Hant'])).toBe('de');
  expect(foreignLanguageOf('Hva sier de om krigen i landet?', ['en', 'nb'])).toBeUndefined();
});

test('nothing is foreign where a language is read that cannot be told', () => {
  expect(foreignLanguageOf('Czy jest coś o dolarze?', ['en', 'haw'])).toBeUndefined();
});

test.each([
  'NATO',
  'hong kong',
  'Kuala Lumpur',
  'nord stream 2',
  'kim',
  '???',
  '',
  '🇹🇷',
  '1949',
  'lol',
  'Trần',
  'שלום',
])('a few words are not taken for a language: %j', (text) => {
  expect(foreignLanguageOf(text, READ)).toBeUndefined();
});

test('next to no question in a language that is read is taken for another', () => {
  const folder = new URL('../../bench/questions/', import.meta.url);
  const questions = readdirSync(folder)
    .flatMap((file) => readFileSync(new URL(file, folder), 'utf8').trim().split('\n'))
    .map((line) => (JSON.parse(line) as { q: string }).q);
  expect(questions.length).toBeGreaterThan(1000);
  expect(questions.filter((question) => foreignLanguageOf(question, READ) !== undefined)).toHaveLength(1);
});

test('any text has a language that is not read, or none', () => {
  fc.assert(
    fc.property(fc.string({ unit: codePoint, maxLength: 400 }), (text) => {
      expect(READ).not.toContain(foreignLanguageOf(text, READ));
    }),
  );
});
