import { describe, expect, test } from 'vitest';
import { documentOf } from '../samples.ts';
import { paragraphsOf, searcherOf, searcherOver } from './asking.ts';

const employed = searcherOver(
  'Employees shall be dismissed only for just cause.',
  'Law enforcement officers may detain a suspect for no more than two days.',
  'The parties agree upon a cessation of hostilities.',
  'Vehicles shall be parked in the courtyard.',
  'The Normans came from the north of France.',
);

describe('everyday words find formal ones', () => {
  test.each([
    ['can they sack a worker', 1],
    ['how long can the cops hold you', 2],
    ['are they going to make peace', 3],
    ['where do I leave my car', 4],
  ])('%s', (question, paragraph) => {
    expect(paragraphsOf(employed.search(question, { limit: 1 }))).toEqual([paragraph]);
  });
});

describe('questions in other languages find English texts', () => {
  test.each([
    ['¿pueden despedir a un empleado?', 1],
    ['la police peut arrêter qui ?', 2],
    ['wo parken die Fahrzeuge im Hof', 4],
    ['os veículos podem estacionar onde?', 4],
    ['где можно парковать машину', 4],
    ['车辆停在哪里', 4],
    ['откуда пришли норманны', 5],
  ])('%s', (question, paragraph) => {
    expect(paragraphsOf(employed.search(question, { limit: 1 }))).toEqual([paragraph]);
  });

  test('and English ones texts in other languages', () => {
    const german = searcherOf([
      documentOf('haus', ['Die Mieter dürfen keine Hunde halten.', 'Müll gehört in die Tonne.'], { language: 'de' }),
    ]);
    expect(paragraphsOf(german.search('are dogs allowed', { limit: 1 }))).toEqual([1]);
    expect(paragraphsOf(german.search('where do I put my garbage', { limit: 1 }))).toEqual([2]);
  });

  test.each([
    ['de', 'Das Werk senkt die Miete.', 'Die Post hat einen Hund.', 'Wie stark sinkt sie?'],
    ['de', 'Die Stadt erhöht das Porto.', 'Die Post hat einen Hund.', 'Wie hoch steigt es?'],
    ['es', 'La plaza rebaja el alquiler.', 'El correo tiene un perro.', '¿Cuánto baja?'],
    ['fr', 'La ville baisse le loyer.', 'La poste a un chien.', 'De combien diminue-t-il ?'],
    ['pt', 'A vila reduz a renda.', 'O correio tem um cão.', 'Quanto baixa?'],
    ['ru', 'Город снизил аренду.', 'У почты есть собака.', 'На сколько она уменьшится?'],
    ['zh', '市政府把房租下调百分之十。', '邮局有一只狗。', '房租降低多少？'],
  ])('and what somebody lowers falls in the same language: %s, %s', (language, answering, other, question) => {
    const searcher = searcherOf([documentOf('rent', [other, answering], { language })]);
    expect(paragraphsOf(searcher.search(question, { limit: 1 }))).toEqual([2]);
  });

  test('but an English word is not taken for one of another language', () => {
    // “Gift” is poison in German, “bald” soon, “fast” almost.
    const { outcome, matches } = searcherOver('Poison acts soon.', 'Wash your hands.').search(
      'is the gift bald or fast',
      {
        limit: 2,
      },
    );
    expect(outcome).toBe('none');
    expect(matches).toEqual([]);
  });

  test('nor one beside others where no function word tells the language', () => {
    const searcher = searcherOver('Poison acts soon.', 'Wash your hands.');
    expect(paragraphsOf(searcher.search('doctor gift', { limit: 1 }))).toEqual([]);
    expect(paragraphsOf(searcher.search('Gift', { limit: 1 }))).toEqual([1]);
  });
});

test('a glossary says what words of a document are in other languages', () => {
  const document = documentOf('sample', ['The heron eats trout.', 'The kettle is made of copper.']);
  const plain = searcherOf([document]);
  const glossary = [
    { word: 'heron', others: ['czapla', 'balıkçıl'] },
    { word: 'kettle', others: ['czajnik', '주전자'] },
  ];
  const explained = searcherOf([{ ...document, glossary }]);
  for (const [question, paragraph] of [
    ['co je czapla', 1],
    ['balıkçıl ne yer', 1],
    ['z czego jest czajnika', 2],
    ['주전자', 2],
  ] as const) {
    expect(paragraphsOf(plain.search(question, { limit: 1 }))).toEqual([]);
    expect(paragraphsOf(explained.search(question, { limit: 1 }))).toEqual([paragraph]);
  }
});
