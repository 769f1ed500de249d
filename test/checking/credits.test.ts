import { describe, expect, test } from 'vitest';
import { Checker } from '../../src/checking/index.ts';
import { documentOf } from '../samples.ts';

const mill = documentOf('mill', [
  'The dam keeps the lower meadow dry, it protects every house in the valley\n— Dora Falk',
  'Miller Emil Brandt and others have asked for a higher dam since the flood.',
  '“The wheel has stood still since the spring,” – Emil Brandt wrote on the door.\n— “The wheel … spring,”: quoting Emil Brandt',
]);
const checker = new Checker([mill]);
const Q = 'it protects every house in the valley';

const check = (text: string, isQuotation: boolean) =>
  checker.check(text, { isQuotation }).map(({ quotation, verdict, attribution }) => [quotation, verdict, attribution]);

describe('a name outside the marks of a quotation is a credit, though the document goes on with it', () => {
  test.each([
    `"${Q}" — Miller Emil Brandt`,
    `“${Q}” - Miller Emil Brandt`,
    `„${Q}“ (Miller Emil Brandt)`,
    `«${Q}»\nMiller Emil Brandt`,
    `> "${Q}"\n> Miller Emil Brandt`,
    `> ${Q}\nMiller Emil Brandt`,
  ])('%s', (text) => {
    for (const isQuotation of [true, false]) expect(check(text, isQuotation)).toEqual([[Q, 'verbatim', 'wrong']]);
  });

  test('unless the document has the same sign there', () => {
    const copied = '“The wheel has stood still since the spring,” – Emil Brandt';
    expect(check(copied, true)).toEqual([[copied, 'verbatim', 'unclaimed']]);
  });

  test('nor if who it is cannot be told', () => {
    expect(check(`“${Q}” (old Miller Emil Brandt)`, true)).toEqual([[Q, 'verbatim', 'unclaimed']]);
  });
});
