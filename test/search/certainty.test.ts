import { describe, expect, test } from 'vitest';
import { documentOf } from '../samples.ts';
import { paragraphsOf, searcherOf, searcherOver } from './asking.ts';

describe('one word by its translation is no certain answer', () => {
  const manual = searcherOver(
    'Two people are needed to lift the oven.',
    'The oven door opens to the left.',
    'Clean the trays with soap and water.',
  );

  test.each(['gibt es einen Aufzug', 'tienen ascensor', '有电梯吗'])('%s', (question) => {
    const result = manual.search(question, { limit: 1 });
    expect([result.outcome, ...paragraphsOf(result)]).toEqual(['closest', 1]);
  });

  test('but a word of the document’s own is', () => {
    expect(manual.search('is there anything about soap', { limit: 1 }).outcome).toBe('answer');
  });
});

describe('a question of one or two words is not certainly answered', () => {
  const lease = searcherOf([
    documentOf('lease', [
      '2.1 The rent includes water.',
      '2.2 The rent is £1,340 a month.',
      '2.3 The agent may raise the rent once a year.',
      '3.1 Weddings may not be booked in the orchard.',
      '3.2 The orchard was planted in spring.',
      '4.1 The shed was painted last summer and cost £35,275.',
      '4.2 The keeper of the orchard is Magnus Oag.',
      '4.3 The boat was bought for £35,275.',
    ]),
  ]);

  test('where other passages have the words as well', () => {
    expect(lease.search('what about the rent here', { limit: 1 }).outcome).toBe('closest');
    expect(lease.search('who is the keeper here', { limit: 1 }).outcome).toBe('answer');
  });

  test('by another form of its word', () => {
    expect(lease.search('what is the book about', { limit: 1 }).outcome).toBe('closest');
    expect(lease.search('what about the weddings', { limit: 1 }).outcome).toBe('answer');
  });

  test('but words that are looked up are found', () => {
    expect(lease.search('rent', { limit: 1 }).outcome).toBe('answer');
  });

  test('and where an amount is asked for, the number of a paragraph is none', () => {
    const result = lease.search('how much is the rent', { limit: 1 });
    expect([result.outcome, ...paragraphsOf(result)]).toEqual(['answer', 2]);
    expect(lease.search('how much does the orchard keeper get', { limit: 1 }).outcome).not.toBe('answer');
  });

  test('nor a number that is asked about', () => {
    const washing = searcherOver(
      'Run Cotton 60 without laundry first.',
      'Cotton 60\t2 h 45 min',
      'Wool is washed cold.',
    );
    expect(paragraphsOf(washing.search('how long does cotton 60 take', { limit: 1 }))).toEqual([2]);
  });

  test('nor an amount a time', () => {
    expect(lease.search('when did the shed cost so much', { limit: 1 }).outcome).toBe('answer');
    expect(lease.search('when was the boat bought', { limit: 1 }).outcome).not.toBe('answer');
  });
});
