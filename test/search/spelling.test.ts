import { describe, expect, test } from 'vitest';
import { documentOf } from '../samples.ts';
import { searcherOf } from './asking.ts';

/** The words that are found in paragraphs for what was typed. */
function found(typed: string, paragraphs: readonly string[], unfinished = false): string[] {
  const { matches } = searcherOf([documentOf('sample', paragraphs)]).search(typed, { limit: 10, unfinished });
  return matches.flatMap(({ passage, highlights }) =>
    highlights.map(({ start, end }) => passage.text.slice(start, end)),
  );
}

describe('a word that is not there is taken for', () => {
  test.each([
    ['zebra', 'zebla', 'a letter changed'],
    ['zebra', 'zebbra', 'a letter added'],
    ['zebra', 'zera', 'a letter left out'],
    ['zebra', 'zerba', 'two letters swapped'],
    ['elephant', 'elephnat', 'two letters swapped'],
    ['crocodile', 'crocadille', 'two slips in nine letters or more'],
    ['hippopotamus', 'hipopotamos', 'two slips in nine letters or more'],
    ['Ushakov', 'ushekov', 'a name written small'],
    ['café', 'caffe', 'one without its accent'],
    ['доллар', 'долар', 'a Russian one'],
    ['expansions', 'expantion', 'another form of it'],
    ['zebra', 'zebraaaaa', 'lengthened letters'],
    ['balloon', 'ballooooon', 'lengthened letters'],
    ['dollar', '$', 'its sign'],
    ['dollar', 'the US$ is', 'its sign behind a word'],
    ['dollar', '$$$', 'its sign, repeated'],
    ['euros', '💶', 'an emoji'],
    ['dollar', 'usd', 'its code'],
    ['Security Council', 'what about the UNSC?', 'its initials'],
  ])('%s if typed %s: %s', (word, typed) => {
    expect(found(typed, [`Look: ${word}.`, 'Nothing else.'])).toEqual([word]);
  });

  test.each([
    ['crocodile', 'crocodyl', 'two slips in fewer than nine letters'],
    ['hippopotamus', 'hipopotmos', 'three slips'],
    ['crocodile', 'krocodile', 'another first letter'],
    ['yak', 'yac', 'too short a word'],
    ['yak', 'yakk', 'too short a word'],
    ['1949', '1948', 'a number'],
    ['covid19', 'covid18', 'a word with a number'],
    ['dollar', '$5', 'an amount'],
    ['dollar', '5 $', 'an amount'],
    ['wonderful', '₩', 'another beginning'],
  ])('not %s if typed %s: %s', (word, typed) => {
    expect(found(typed, [`Look: ${word}.`, 'Nothing else.'])).toEqual([]);
  });

  test('the nearest, however rare', () => {
    const paragraphs = ['Crocodile.', 'Crocodine, crocodine, crocodine.'];
    expect(found('crocadile', paragraphs)).toEqual(['Crocodile']);
    expect(found('crocadile', paragraphs.toReversed())).toEqual(['Crocodile']);
  });

  test('the commoner of equally near ones', () => {
    expect(found('zebla', ['Zebra, zebra.', 'Zebba.'])).toEqual(['Zebra', 'zebra']);
    expect(found('zebla', ['Zebra.', 'Zebba, zebba.'])).toEqual(['Zebba', 'zebba']);
  });

  test('nothing else if it is there itself', () => {
    expect(found('zebla', ['Zebra.', 'Zebla.'])).toEqual(['Zebla']);
  });

  test.each([
    ['goals', 'goats'],
    ['store', 'stove'],
    ['mind', 'mink'],
    ['soldiers', 'solders'],
    ['bread', 'break'],
    ['butter', 'better'],
  ])('%s, as common English, not %s', (typed, word) => {
    expect(found(typed, [`Look: ${word}.`, 'Nothing else.'])).toEqual([]);
  });
});

describe('an unfinished word', () => {
  const paragraphs = ['A zebra.', 'A zebu, a zebu.', 'A crocodile.'];

  test('stands for the commonest that begins so', () => {
    expect(found('croc', paragraphs, true)).toEqual(['crocodile']);
    expect(found('ze', paragraphs, true)).toEqual(['zebu', 'zebu']);
  });

  test.each(['croc ', 'croc?', 'croc zebra'])('is only the last one, at the very end: %j', (typed) => {
    expect(found(typed, paragraphs, true)).not.toContain('crocodile');
  });

  test('stands for itself once it is typed', () => {
    expect(found('croc', paragraphs)).toEqual([]);
  });

  test('that is a word stands for itself', () => {
    expect(found('zebra', [...paragraphs, 'Zebraic, zebraic.'], true)).toEqual(['zebra']);
  });

  test('may be misspelt', () => {
    expect(found('crocadi', paragraphs, true)).toEqual([]);
    expect(found('crocadile', paragraphs, true)).toEqual(['crocodile']);
  });
});

describe('whom a question names, and no document has, is no slip of another word', () => {
  const paragraphs = [
    'The organ in our chapel was mended by sober people on a mere whim.',
    'In the chapel Ushakov met Sánchez, and nobody else.',
  ];

  test.each([
    'what did Orban say',
    'what did orban say',
    'Was sagte Orbán?',
    '¿Qué dijo Orbán?',
    'что сказал Orban?',
    'was sagt Söder',
    'was sagt Merz',
    'Has Orban been there?',
    'has anybody seen Merz there lately',
  ])('%s', (question) => {
    expect(found(question, paragraphs)).toEqual([]);
  });

  test.each([
    ['what did ushekov say', 'Ushakov'],
    ['what did Sanches say', 'Sánchez'],
    ['was the orgen mended', 'organ'],
    ['what did they say about the chappel', 'chapel'],
  ])('but a slip of a name, or of any other word, is: %s', (question, word) => {
    expect(found(question, paragraphs)).toContain(word);
  });
});
