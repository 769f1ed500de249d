import { describe, expect, test } from 'vitest';
import { Checker } from '../../src/checking/index.ts';
import { documentOf } from '../samples.ts';

const roof = 'We will mend the roof of the mill before the first frost';
const flood = 'the flood had carried off two of the older bridges';
const bac = 'la grève coûte quarante mille euros par jour à la compagnie';

const checker = new Checker([
  documentOf('valley', [`${roof} and paint the doors of the barn.\n— Mayor Ida Falk`]),
  documentOf('river', [`Sand said that ${flood} by night.\n— reporting Per Sand`], { publisher: 'River Post' }),
  documentOf('bac', [`Selon le directeur, Paul Vasseur, ${bac}.\n— reporting Paul Vasseur`], {
    ...{ publisher: 'Le Courrier', language: 'fr' },
  }),
  documentOf('talk', [
    'Is it true that I said so? Everyone says it. I heard that he said it, and nobody cares about it.',
  ]),
]);

const checksOf = (message: string, isQuotation = false) =>
  checker.check(message, { isQuotation }).map(({ verdict, quotation, claimed, attribution, hasRest }) => ({
    ...{ verdict, quotation, claimed, attribution, hasRest },
  }));

describe('words in a row among what a message says itself are checked alone', () => {
  test.each<[message: string, quotation: string, hasRest: boolean]>([
    [`${roof} and nobody cares`, roof, true],
    [`${roof}, not that anybody here cares`, roof, true],
    [`${roof} but three barns burned anyway`, roof, true],
    [`bro ${roof} what is it that you do not get about that, tell me now`, roof, true],
    [`It is true that ${roof}`, roof, false],
    [`In her long letter of May, ${roof}`, roof, true],
    // No article or preposition ends what is shown.
    [
      'bro We will mend the roof of the what is it that you do not get about that, tell me now, I have all day',
      'We will mend the roof',
      true,
    ],
  ])('%s', (message, quotation, hasRest) => {
    expect(checksOf(message)).toEqual([
      { verdict: 'verbatim', quotation, claimed: null, attribution: 'unclaimed', hasRest },
    ]);
  });

  test.each<[message: string, claimed: string, attribution: string]>([
    [`I heard that Falk said ${roof}`, 'Falk', 'right'],
    [`Per Sand said that ${flood}`, 'Per Sand', 'reported'],
    [`Selon Vasseur, ${bac}`, 'Vasseur', 'reported'],
  ])('with who is said to say them: %s', (message, claimed, attribution) => {
    expect(checksOf(message)).toMatchObject([{ verdict: 'verbatim', claimed, attribution }]);
  });

  test.each([`Falk said that ${flood}, which is false`, `nobody believes Falk said that ${flood}`])(
    'nobody is wrong where it is denied: %s',
    (message) => {
      expect(checksOf(message).map(({ attribution }) => attribution)).not.toContain('wrong');
    },
  );
});

describe('but what is altered stays so', () => {
  test.each([
    `${roof} and paint the doors of the church`,
    `${roof.replace('first', 'next')} and paint the doors of the barn`,
    `Only ${roof.replace('We', 'we')}`,
    `They will mend the roof of the mill before the first frost`,
    `Falk said we will mend the roof of the mill before the last frost and paint the doors of the barn`,
  ])('%s', (message) => {
    expect(checksOf(message)).toMatchObject([{ verdict: 'altered' }]);
  });

  test('of words given as a quotation, with no negation or number of a clause of their own', () => {
    const changedIn = (quotation: string) => checker.check(quotation, { isQuotation: true })[0]?.changed;
    expect(checksOf(`${roof} and nobody cares`, true)).toMatchObject([{ verdict: 'altered' }]);
    expect(changedIn(`${roof} and nobody cares`)).toEqual({ negation: false, number: false });
    expect(changedIn(`${roof} but three barns burned`)).toEqual({ negation: false, number: false });
    expect(changedIn(`All of us know that ${roof}`)).toEqual({ negation: false, number: false });
    expect(changedIn(`${flood.replace('two', 'three')} by night`)).toEqual({ negation: false, number: true });
  });
});

test('“opening” is no number that was left out', () => {
  const [check] = new Checker([
    documentOf('fair', ['They met on Friday, ahead of the opening of the summer fair, and signed the paper there.']),
  ]).check('They met on Friday and signed the paper there.', { isQuotation: true });
  expect(check).toMatchObject({ changed: { number: false }, omitted: { left: [] } });
});
