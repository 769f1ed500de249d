import { describe, expect, test } from 'vitest';
import { documentOf } from '../samples.ts';
import { searcherOf } from './asking.ts';

const english = documentOf('bridge', [
  'The wooden bridge belongs to the parish. Two families look after it.',
  'The ferry costs 3 pounds. It has a red funnel.',
  'The lighthouse was painted in September. It leaks.',
  'The harbour stays closed until the storm is over.',
  'The market has eleven stalls.',
  'The museum reopens when the roof is mended.',
]);
const others = [
  documentOf('puente', ['El puente viejo pertenece a la parroquia.', 'La barca cuesta tres monedas.'], {
    language: 'es',
  }),
  documentOf('bruecke', ['Die alte Brücke gehört der Gemeinde.', 'Die Fähre fährt ab Oktober.'], { language: 'de' }),
];
const isAnswered = (question: string) =>
  searcherOf([english, ...others]).search(question, { limit: 3 }).outcome === 'answer';

describe('where a number or a time is asked for', () => {
  test.each([
    ...[
      'How old is the wooden bridge?',
      'how much did the wooden bridge cost',
      'how many bridges belong to the parish',
    ],
    ...[
      'When was the wooden bridge painted?',
      'how many ferries have a red funnel',
      'when will the market have stalls?',
    ],
    ...['¿Cuánto costó el puente viejo?', '¿Cuándo se hizo el puente viejo?', 'Wie alt ist die alte Brücke?'],
  ])('a sentence that gives none is no answer: %s', (question) => {
    expect(isAnswered(question)).toBe(false);
  });

  test.each([
    ...['how much does the ferry cost', 'When was the lighthouse painted?', 'how long is the harbour closed'],
    ...['how many stalls has the market', '¿Cuánto cuesta la barca?', 'Wann fährt die Fähre?'],
    // A condition may be what is asked for.
    'when would the museum reopen?',
  ])('one that gives it is: %s', (question) => {
    expect(isAnswered(question)).toBe(true);
  });

  test.each(['who does the wooden bridge belong to', '¿De quién es el puente viejo?'])(
    'else it need not: %s',
    (question) => {
      expect(isAnswered(question)).toBe(true);
    },
  );
});

test('a number alone is no answer where it stands in a question and in the text below it', () => {
  const help = documentOf('help', [
    '# How long does delivery take?',
    'It takes 5 days.',
    '# How long is a refund on its way?',
    'It takes 7 days.',
  ]);
  expect(searcherOf([help]).search('artículo 5', { limit: 1 }).outcome).not.toBe('answer');
});
