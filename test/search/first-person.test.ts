import { describe, expect, test } from 'vitest';
import { documentOf } from '../samples.ts';
import { paragraphsOf, searcherOf } from './asking.ts';

/** What two people say, one after the other. */
function speeches(language: string, [victor, his]: readonly [string, string], [alma, hers]: readonly [string, string]) {
  const paragraphs = [`${his}\n— ${victor}, 2024-06`, `${hers}\n— ${alma}, 2024-06`];
  return searcherOf([documentOf('speeches', paragraphs, { language })]);
}

const said = {
  en: speeches(
    'en',
    ['Victor Lang', 'I have never taken a bribe. Alma Reed knows it, and she said so in court.'],
    ['Alma Reed', 'Victor Lang mended the roof. The boats are mine.'],
  ),
  es: speeches(
    'es',
    ['Víctor Lang', 'Nunca acepté sobornos. Alma Reyes lo sabe, y lo dijo ante el juez.'],
    ['Alma Reyes', 'Víctor Lang arregló el tejado.'],
  ),
  de: speeches(
    'de',
    ['Viktor Lang', 'Ich habe nie Bestechungsgeld genommen. Alma Reed weiß es und hat es vor Gericht gesagt.'],
    ['Alma Reed', 'Viktor Lang hat das Dach repariert.'],
  ),
  fr: speeches(
    'fr',
    ['Victor Lang', 'Je n’ai jamais accepté de pots-de-vin. Alma Reed le sait, et elle l’a dit au tribunal.'],
    ['Alma Reed', 'Victor Lang a réparé le toit.'],
  ),
  ru: speeches(
    'ru',
    ['Виктор Ланг', 'Я никогда не брал взятки. Алма Рид это знает и сказала это в суде.'],
    ['Алма Рид', 'Виктор Ланг починил крышу.'],
  ),
};

describe('who says “I” is not somebody else who is asked of', () => {
  test.each([
    ['en', 'did Alma Reed take a bribe'],
    ['en', 'did alma reed take a bribe?'],
    ['en', 'has Alma Reed ever taken a bribe?'],
    ['es', '¿Alma Reyes aceptó sobornos?'],
    ['de', 'Hat Alma Reed Bestechungsgeld genommen?'],
    ['fr', 'Alma Reed a-t-elle accepté des pots-de-vin ?'],
    ['ru', 'брала ли Алма Рид взятки?'],
  ] as const)('%s: %s', (language, question) => {
    const result = said[language].search(question, { limit: 1 });
    expect(result.outcome).not.toBe('answer');
  });

  test.each([
    ['en', 'did Victor Lang mend the roof?', 2],
    ['es', '¿Víctor Lang arregló el tejado?', 2],
    ['de', 'Hat Viktor Lang das Dach repariert?', 2],
    ['ru', 'Виктор Ланг починил крышу?', 2],
    ['en', 'what does Alma Reed know?', 1],
    ['en', 'did anybody take a bribe', 1],
  ] as const)('%s, but tells of others, and of anybody: %s', (language, question, paragraph) => {
    const result = said[language].search(question, { limit: 1 });
    expect([result.outcome, ...paragraphsOf(result)]).toEqual(['answer', paragraph]);
  });
});
