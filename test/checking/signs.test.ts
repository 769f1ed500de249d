import { describe, expect, test } from 'vitest';
import { Checker } from '../../src/checking/index.ts';
import { documentOf } from '../samples.ts';

function check(quote: string, text: string, language = 'en') {
  const [only] = new Checker([documentOf('made', [text], { language })]).check(quote, { isQuotation: true });
  if (!only) throw new Error('There is always at least one check.');
  return only;
}

describe('a sign beside a number', () => {
  test.each<[quote: string, text: string, language?: string]>([
    ['We cannot spend €3.2 million on a quay.', 'We cannot spend £3.2 million on a quay.'],
    ['Bread costs £4.20 and milk €1.10 a litre.', 'Bread costs €4.20 and milk £1.10 a litre.'],
    ['The profit was +3% for the year.', 'The profit was -3 % for the year.'],
    ['The tide rose to -2.5 m at noon.', 'The tide rose to +2.5 m at noon.'],
    ['Sales fell by 12 ‰ in May.', 'Sales fell by 12 % in May.'],
    ['Only small boats of > 5 t may enter.', 'Only small boats of < 5 t may enter.'],
    ['Satışlar mayıs ayında ‰18 azaldı.', 'Satışlar mayıs ayında %18 azaldı.', 'tr'],
  ])('is changed: %s', (quote, text, language) => {
    expect(check(quote, text, language)).toMatchObject({ verdict: 'altered', reworded: { number: true } });
  });

  test.each<[quote: string, text: string, left: string, language?: string]>([
    ['The profit was 3 % for the year.', 'The profit was -3 % for the year.', '-'],
    ['Sales fell by 12 in May.', 'Sales fell by 12 % in May.', '%'],
    ['La factura subió un 18 porque el pozo se secó.', 'La factura subió un 18 % porque el pozo se secó.', '%', 'es'],
  ])('is left out: %s', (quote, text, left, language) => {
    expect(check(quote, text, language)).toMatchObject({ verdict: 'altered', omitted: { left: [left] } });
  });

  test.each<[quote: string, text: string, language?: string]>([
    ['Sales fell by 12 per cent in May.', 'Sales fell by 12 % in May.'],
    ['Die Preise fielen um 12 Prozent im Mai.', 'Die Preise fielen um 12 % im Mai.', 'de'],
    ['Ceny spadły w maju o 12 procent.', 'Ceny spadły w maju o 12 %.', 'pl'],
    ['The profit was minus 3 percent for the year.', 'The profit was -3 % for the year.'],
    ['Bread costs 4.20 € a loaf.', 'Bread costs €4.20 a loaf.'],
    ['The tide rose to 2.5 m at noon.', 'The tide rose to +2.5 m at noon.'],
  ])('is only spelt differently: %s', (quote, text, language) => {
    expect(check(quote, text, language)).toMatchObject({ verdict: 'altered', isRespelt: true });
  });

  test('is missing without any other change if a currency is left out', () => {
    expect(check('Bread costs 4.20 a loaf.', 'Bread costs €4.20 a loaf.')).toMatchObject({
      ...{ verdict: 'altered', isRespelt: false, changed: { number: false } },
    });
  });

  test.each([
    ['Sales fell by 12', 'Sales fell by 12 % in May.', ['%']],
    ['3 % for the year', 'The profit was -3 % for the year.', ['-']],
    ['4.20 a loaf', 'Bread costs €4.20 a loaf.', []],
    ['2020 was a good year', 'All of 2019-2020 was a good year.', []],
    ['5 boats may enter', 'Of 12 % 5 boats may enter.', []],
  ])('stands beside what was quoted: %s', (quote, text, beside) => {
    expect(check(quote, text)).toMatchObject({ verdict: 'verbatim', omitted: { beside } });
  });

  test('is none where lines are quoted with bars', () => {
    expect(check('> 5 boats may enter the harbour', '5 boats may enter the harbour.').verdict).toBe('verbatim');
  });
});

test('an anusvara for a candrabindu is spelling', () => {
  const text = 'हम इस साल कर बहुत नहीं बढ़ाएँगे।';
  expect(check('हम इस साल कर बहुत नहीं बढ़ाएंगे।', text, 'hi')).toMatchObject({ isRespelt: true });
});
