import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Call } from '../../src/chat/index.ts';
import { resolveOption } from '../../src/chat/options.ts';
import { decodeCall, encodeCall } from '../../src/discord/messages/custom-id.ts';

// Ids outlive the program that wrote them: what changes here makes the buttons of all messages before too old.
const show = {
  place: 'e86bq.12.7oif',
  matches: 'e86bq.12.7oif,e86bq.4.0qeg',
  offset: '1700',
  private: true,
  found: 'closest',
};
const walk = { place: 'e86bq.4.0qeg', matches: 'e86bq.12.7oif:52-157,e86bq.4.0qeg:0-36,2f38e.4.x7q2' };
const share = { place: 'e86bq.4.0qeg', focus: '120-240', offset: '36', to: '1100000000000000077', found: 'none' };
const copy = { place: 'e86bq.4.0qeg', focus: '0-35', part: '36-1999' };

test.each<[string, Call['options'], string]>([
  ['show', show, '2show|pe86bq.c.7oif|me86bq.c.7oif,.4.0qeg|o1b8|v|fc|3'],
  ['show', walk, '2show|pe86bq.4.0qeg|me86bq.c.7oif:1g-4d,.4.0qeg:0-10,2f38e.4.x7q2|3'],
  ['show', { place: 'e86bq.36.7oif', private: false }, '2show|pe86bq.10.7oif|3'],
  ['share', share, '2share|pe86bq.4.0qeg|s3c-6o|o10|u8cv1gfspn1hp|fn|3'],
  ['share', { place: 'e86bq.4.0qeg' }, '2share|pe86bq.4.0qeg|3'],
  ['share', { place: 'e86bq.4.0qeg', found: 'noneBySpeaker' }, '2share|pe86bq.4.0qeg|fN|3'],
  ['copy', copy, '2copy|pe86bq.4.0qeg|s0-z|t10-1jj|3'],
  ['copy', { place: 'e86bq.4.0qeg' }, '2copy|pe86bq.4.0qeg|3'],
])('a call to %s with %j is %s', (command, options, id) => {
  expect(encodeCall({ command, options }, 3)).toBe(id);
});

test.each([
  ['show', show],
  ['share', share],
  ['copy', copy],
])('a call to %s is the same in whatever order its options are given', (command, options) => {
  const ids = [Object.entries(options), Object.entries(options).reverse()].map((entries) =>
    encodeCall({ command, options: Object.fromEntries(entries) }, 0),
  );
  expect(ids[1]).toBe(ids[0]);
});

describe('a call that was written', () => {
  const letters = (length: number) => fc.stringMatching(new RegExp(`^[0-9a-z]{${length}}$`));
  const place = fc.tuple(letters(5), fc.nat(99_999), letters(4)).map((parts) => parts.join('.'));
  const number = fc.nat(999_999).map(String);
  const span = fc.tuple(number, number).map((ends) => ends.join('-'));
  const to = fc.bigInt({ min: 10n ** 16n, max: 10n ** 20n - 1n }).map(String);
  const found = fc.constantFrom(...['closest', 'none', 'notFound'].flatMap((each) => [each, `${each}BySpeaker`]));
  // As many as have room with the words in bold of all of them.
  const match = fc.tuple(place, fc.option(span)).map(([reference, words]) => reference + (words ? `:${words}` : ''));
  const matches = fc.oneof(
    fc.array(match, { minLength: 1, maxLength: 2 }).map((some) => some.join(',')),
    fc.array(place, { minLength: 1, maxLength: 4 }).map((some) => some.join(',')),
  );
  const requiredKeys: ['place'] = ['place'];
  const calls = fc.oneof(
    fc.record({
      command: fc.constant('show'),
      options: fc.record({ place, matches, private: fc.boolean(), found, offset: number }, { requiredKeys }),
    }),
    fc.record({
      command: fc.constant('share'),
      options: fc.record({ place, focus: span, offset: number, to, found }, { requiredKeys }),
    }),
    fc.record({
      command: fc.constant('copy'),
      options: fc.record({ place, focus: span, part: span }, { requiredKeys }),
    }),
  );

  /** What the chat makes of yes and no, however they are written; what is left out is no. */
  const understood = ({ command, options }: Call) => {
    const isPrivate = resolveOption(options['private'], 'private', { type: 'boolean', required: false }, []);
    return { command, options: { ...options, private: isPrivate ?? false } };
  };

  test('is read as the same call, wherever the button stands', () => {
    fc.assert(
      fc.property(calls, fc.nat(24), (call, position) => {
        expect(understood(decodeCall(encodeCall(call, position)))).toEqual(understood(call));
      }),
      { numRuns: 250 },
    );
  });
});

test.each([
  'show|e86bq.2.z727||0|||0',
  'show|e86bq.2.z727|e86bq.2.z727,e86bq.4.0qeg|1|closest|1700|0',
  'share|e86bq.2.z727|0-35||1100000000000000077||0',
  'copy|e86bq.2.z727|||0',
  '1show|pe86bq.2.z727|0',
  'show|pe86bq.2.z727|0',
  'menu',
  '',
])('%j, which another version wrote or nobody, is a call of no command', (id) => {
  expect(decodeCall(id)).toEqual({ command: '', options: {} });
});

test('ids whose matches are all written out are still read', () => {
  expect(decodeCall('2show|pe86bq.c.7oif|me86bq.c.7oif,e86bq.4.0qeg|3').options['matches']).toBe(
    'e86bq.12.7oif,e86bq.4.0qeg',
  );
});

test('where there is no room for the words of all matches, those of the first are kept', () => {
  const places = Array.from({ length: 4 }, (_, n) => `${'abcd'[n]}zzzz.9999${n}.zzzz`);
  const options = { place: 'zzzzz.99999.zzzz', matches: places.map((each) => `${each}:1000-2000`).join(',') };
  const kept = String(decodeCall(encodeCall({ command: 'show', options }, 9)).options['matches']).split(',');
  expect(kept.map((match) => match.replace(/:.*/, ''))).toEqual(places);
  expect(kept[0]).toBe(`${places[0]}:1000-2000`);
  expect(kept.at(-1)).toBe(places.at(-1));
});

const far = { place: 'zzzzz.99999.zzzz', offset: '999999', found: 'closest' };
const matches = Array.from({ length: 4 }, () => far.place).join(',');
const span = '999998-999999';

test.each<[string, Call['options']]>([
  ['show', { ...far, matches }],
  ['show', { ...far, matches, private: true }],
  ['show', { ...far, matches: matches.replaceAll(/(?=,|$)/g, `:${span}`), private: true }],
  ['share', { ...far, focus: span, to: '9'.repeat(20) }],
  ['copy', { place: far.place, focus: span, part: span }],
])('the longest call to %s stays within Discord’s 100 characters: %j', (command, options) => {
  expect(encodeCall({ command, options }, 9).length).toBeLessThanOrEqual(100);
});
