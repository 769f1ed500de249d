import { describe, expect, test } from 'vitest';
import { documentOf } from '../samples.ts';
import { paragraphsOf, searcherOf } from './asking.ts';

const notes = searcherOf([
  documentOf('notes', [
    'These are the notes of the second release.',
    '# Nyx',
    'Shadowstep: range 550',
    'Invisibility ends with damage.',
    '# Torvald',
    'Hammer: damage 50',
    'He walks faster in snow.',
    '# [2.4.0] - 2025-01-09',
    'Jobs have priorities.',
    '# Repairs',
    'The agent mends the boiler.',
    'Who finds a leak tells the agent.',
    '# Pets',
    'One cat may live here. The boiler room is closed to it.',
  ]),
]);

describe('headings help to find what stands under them', () => {
  test.each([
    ['nyx', [2, 3]],
    ['nyx changes', [2, 3]],
    ['2.4.0', [6]],
    ['what is in 2.4.0', [6]],
  ])('%s', (question, paragraphs) => {
    const result = notes.search(question, { limit: 2 });
    expect(result.outcome).toBe('closest');
    expect(new Set(paragraphsOf(result))).toEqual(new Set(paragraphs));
  });

  test('beside words of the text', () => {
    const result = notes.search('torvald in the snow', { limit: 1 });
    expect([result.outcome, ...paragraphsOf(result)]).toEqual(['answer', 5]);
    expect(paragraphsOf(notes.search('repairs to the boiler', { limit: 1 }))).toEqual([7]);
  });

  test('and so do the names of columns', () => {
    const result = searcherOf([
      documentOf('rules', [
        'We count points, and a month later you have none. Be kind.',
        'Points\tWhat follows',
        '3\tMute for a day',
        '8\tPermanent ban',
        'A ban lasts 8 weeks.',
      ]),
    ]).search('what do you get for 8 points', { limit: 1 });
    expect(paragraphsOf(result)).toEqual([4]);
  });

  test('and no word of theirs is said not to be used', () => {
    const { outcome, unknown } = notes.search('did the torvald get a zeppelin', { limit: 1 });
    expect([outcome, unknown]).toEqual(['none', ['zeppelin']]);
  });
});
