import { expect, test } from 'vitest';
import { Checker } from '../../src/checking/index.ts';
import { documentOf } from '../samples.ts';

const checker = new Checker([
  documentOf('law', [
    '(1) Human dignity is inviolable.',
    '(2) To respect it is the duty of all authority. ²It may be restricted only by law, never by decree; ³nor by custom.',
    'The President may be removed:',
    'a) by a vote of two thirds of the Assembly, or',
    'b) by judgment of the Court.',
    '1.1 You must be at least thirteen years old.',
    '1.2 You keep your password secret.',
    '5:4 Blessed are they that mourn: for they shall be comforted.',
    '5:5 Blessed are the meek: for they shall inherit the earth.',
    '16 And Ruth said, Thy people shall be my people.',
    '17 Where thou diest, will I die.',
    'The boat sank in the storm of that night.',
    '40 people were saved by the lifeboat.',
    '1.5 million fish were not so lucky.',
  ]),
]);

test.each([
  'Human dignity is inviolable. To respect it is the duty of all authority.',
  'To respect it is the duty of all authority. It may be restricted only by law',
  'never by decree; nor by custom',
  'never by decree; ³nor by custom',
  'The President may be removed: by a vote of two thirds of the Assembly, or by judgment of the Court',
  'You must be at least thirteen years old. You keep your password secret.',
  'they shall be comforted. Blessed are the meek: for they shall inherit',
  'Thy people shall be my people. Where thou diest, will I die.',
  'Thy people shall be my people. 17 Where thou diest, will I die.',
])('numbers of passages may be left out: %s', (quotation) => {
  const [check] = checker.check(quotation, { isQuotation: true });
  expect(check).toMatchObject({ verdict: 'verbatim', changed: { number: false } });
});

test.each([
  'The boat sank in the storm of that night. people were saved by the lifeboat.',
  '40 people were saved by the lifeboat. million fish were not so lucky.',
  'Human dignity is inviolable. (3) To respect it is the duty of all authority.',
])('other numbers may not: %s', (quotation) => {
  const [check] = checker.check(quotation, { isQuotation: true });
  expect(check).toMatchObject({ verdict: 'altered', changed: { number: true } });
});

test('what stands in several passages is shown with all of them', () => {
  const [check] = checker.check('Human dignity is inviolable. To respect it is the duty', { isQuotation: true });
  const shown = check?.passages.map(({ passage, words }) => passage.text.slice(words?.start, words?.end));
  expect(shown).toEqual(['Human dignity is inviolable', 'To respect it is the duty']);
});
