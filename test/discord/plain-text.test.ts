import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { plainText } from '../../src/discord/plain-text.ts';

describe('what Discord shows as a sign', () => {
  test.each([
    '<@1100000000000000004>',
    '<@!1100000000000000004>',
    '<@&1100000000000000005>',
    '<#1100000000000000006>',
    '<:stork:1100000000000000007>',
    '<a:flying_stork2:1100000000000000008>',
    '<t:1700000000>',
    '<t:1700000000:R>',
    '<t:-1>',
    '</ask:1100000000000000009>',
    '</birds add stork:1100000000000000009>',
    '<id:customize>',
  ])('%s is no word', (sign) => {
    expect(plainText(sign)).toBe(' ');
    expect(plainText(`Storks${sign}wade, ${sign}${sign} herons fly.`)).toBe('Storks wade,    herons fly.');
  });
});

test.each([
  'Storks wade, herons fly.',
  '',
  '2 < 3, and 3 > 2',
  'I <3 storks :) :stork: @everyone @here #birds',
  '<@stork> <@> <#birds> <:stork:> <::1> <t:soon> <t:1:RR> <id:> </ask> <ask:1>',
  '</ask\n:1>',
  '<https://example.org/a:1>',
  '**bold** ~~struck~~ > “quoted”',
])('%j is left as it is', (text) => {
  expect(plainText(text)).toBe(text);
});

test('no word around signs is lost', () => {
  const piece = fc.constantFrom(
    '<@1>',
    '<#2>',
    '<:a:3>',
    '</b:4>',
    '<t:5:R>',
    '<',
    '>',
    '@',
    ':',
    'stork',
    '6',
    ' ',
    '\n',
  );
  const words = (text: string) => text.match(/stork/g)?.length ?? 0;
  fc.assert(
    fc.property(fc.array(piece), (pieces) => {
      const text = pieces.join('');
      // What is written as a command's name is none of a text's words.
      fc.pre(!/<\/[^<>\n]*stork/.test(text) && !/<a?:\w*stork/.test(text));
      expect(words(plainText(text))).toBe(words(text));
    }),
  );
});
