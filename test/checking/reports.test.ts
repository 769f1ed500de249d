import { describe, expect, test } from 'vitest';
import { Checker } from '../../src/checking/index.ts';
import { documentOf } from '../samples.ts';

/** The attribution of some words of a document in which Ann Fogarty and Carl Brook speak, too. */
function outcomeOf(quotation: string, speaker: string, language: string, ...paragraphs: readonly string[]) {
  const document = documentOf(
    'news',
    [...paragraphs, '“We will dig in June.”\n— quoting Ann Fogarty', '“The ground is wet.”\n— quoting Carl Brook'],
    { language },
  );
  return new Checker([document]).check(quotation, { speaker, isQuotation: true })[0]?.attribution;
}

describe('nobody is wrong whom a pronoun may stand for', () => {
  test.each([
    ['en', 'She said the pool would cost two million dollars.', 'the pool would cost two million dollars'],
    ['en', 'She told reporters that nobody would lose their garden.', 'nobody would lose their garden'],
    ['en', 'The pool was too expensive for everybody, she added.', 'The pool was too expensive for everybody'],
    ['en', 'In her view the old library needs another roof.', 'the old library needs another roof'],
    ['en', 'She said the pool would cost two million dollars.', 'She said the pool would cost two million dollars'],
    ['de', 'Die Reparatur koste drei Millionen Euro, sagte sie.', 'Die Reparatur koste drei Millionen Euro'],
    ['de', 'Die Brücke bleibe bis Ostern gesperrt, fügte sie hinzu.', 'Die Brücke bleibe bis Ostern gesperrt'],
    ['de', 'Ihr zufolge kostet die Reparatur drei Millionen.', 'kostet die Reparatur drei Millionen'],
    ['fr', 'La réparation coûtera trois millions, a-t-elle ajouté.', 'La réparation coûtera trois millions'],
    ['fr', 'Selon elle, la réparation coûtera trois millions.', 'la réparation coûtera trois millions'],
    ['es', 'Añadió que la reparación costará tres millones.', 'la reparación costará tres millones'],
    ['pt', 'Segundo ela, a reparação custará três milhões.', 'a reparação custará três milhões'],
    ['ru', 'По её словам, ремонт обойдётся в 300 миллионов рублей.', 'ремонт обойдётся в 300 миллионов рублей'],
    ['ru', 'Она добавила, что автобусы будут ходить в объезд.', 'автобусы будут ходить в объезд'],
    ['zh', '她表示，游泳池将耗资三百万元。', '游泳池将耗资三百万元'],
    ['it', 'Secondo lei, la riparazione costerà tre milioni.', 'la riparazione costerà tre milioni'],
    ['pl', 'Dodała, że naprawa będzie kosztować trzy miliony.', 'naprawa będzie kosztować trzy miliony'],
    ['uk', 'За її словами, ремонт коштуватиме три мільйони.', 'ремонт коштуватиме три мільйони'],
    ['tr', 'Onarım üç milyon liraya mal olacak, dedi.', 'Onarım üç milyon liraya mal olacak'],
    ['ja', '彼女は修理に三億円かかると述べた。', '修理に三億円かかる'],
    ['ko', '그녀는 수리에 삼억 원이 든다고 말했다.', '수리에 삼억 원이 든다고'],
  ])('%s: %s', (language, sentence, quotation) => {
    expect(outcomeOf(quotation, 'Ann Fogarty', language, sentence)).toBe('unknown');
  });
});

test('nobody is wrong about a report that names them, or an office', () => {
  const named = 'The pool would cost two million dollars, Mayor Ann Fogarty has promised.';
  expect(outcomeOf('The pool would cost two million dollars', 'Ann Fogarty', 'en', named)).toBe('unknown');
  expect(outcomeOf('The pool would cost two million dollars', 'Carl Brook', 'en', named)).toBe('wrong');
  const office = 'The mayor said the pool would cost two million dollars.';
  expect(outcomeOf('the pool would cost two million dollars', 'Ann Fogarty', 'en', office)).toBe('unknown');
});

test('a German report goes on in its mood, into the next paragraphs', () => {
  const paragraphs = [
    'Die Reparatur koste drei Millionen, sagte Roth. Der Landrat habe Hilfe aus Berlin zugesagt.',
    'Sie rechne mit einem ganzen Jahr Bauzeit.',
    'Danach stieg sie am Bahnhof in den Zug.',
  ];
  const outcomes = [
    'Der Landrat habe Hilfe aus Berlin zugesagt',
    'Sie rechne mit einem ganzen Jahr Bauzeit',
    'Danach stieg sie am Bahnhof in den Zug',
  ].map((quotation) => outcomeOf(quotation, 'Ann Fogarty', 'de', ...paragraphs));
  expect(outcomes).toEqual(['unknown', 'unknown', 'wrong']);
});

test('who reports tells what stands around the report, and whom a line names is known', () => {
  const own = 'She called on all the leaders to “go now and at once”.\n— quoting Ann Fogarty';
  expect(outcomeOf('She called on all the leaders to', 'Carl Brook', 'en', own)).toBe('wrong');
  const quoted = '“We will swim before the end of June,” she said.\n— quoting Ann Fogarty';
  expect(outcomeOf('We will swim before the end of June', 'Carl Brook', 'en', quoted)).toBe('wrong');
  const reported = 'She said the pool would cost two million dollars.\n— reporting Ann Fogarty';
  expect(outcomeOf('the pool would cost two million dollars', 'Carl Brook', 'en', reported)).toBe('wrong');
  expect(
    outcomeOf(
      'the reports were late again this year',
      'Ann Fogarty',
      'en',
      'All the reports were late again this year.',
    ),
  ).toBe('wrong');
});

test('what somebody says that others say is left open, too', () => {
  const speech = 'He told me that the old library was full of mice.\n— Mira Stone';
  expect(outcomeOf('the old library was full of mice', 'Carl Brook', 'en', speech)).toBe('unknown');
  const own = 'I said that the old library was full of mice.\n— Mira Stone';
  expect(outcomeOf('the old library was full of mice', 'Carl Brook', 'en', own)).toBe('wrong');
});
