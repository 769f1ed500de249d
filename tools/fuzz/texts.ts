import fc from 'fast-check';
import { codePoint } from './code-point.ts';

/** What people might type, or have in their names, to put words into the bot's mouth, or to trip it. */
export function textsOver(passages: readonly string[]): fc.Arbitrary<string> {
  const piece = fc.oneof(
    fc.constantFrom(
      ...'*_~|`\\#>-+.[]()<>@!:/ \n\t"“”«»—’',
      ' ',
      '\n\n',
      '1. ',
      '# ',
      '-# ',
      '> ',
      '>>> ',
      '**',
      '```',
    ),
    fc.constantFrom('<@1100000000000000004>', '<@&2>', '<#3>', '</ask:1>', '<t:0:R>', '@everyone', '@here', ':x:'),
    fc.constantFrom(
      'https://evil.example/a_b~c',
      '[a](https://evil.example)',
      '](<https://evil.example>)',
      'https://a.b~~',
    ),
    fc.constantFrom(
      '\n— Joe Biden, White House, 4 March 2022\n',
      '\u202e',
      '\u0000',
      '\ud800',
      '\udc00',
      '\u2028',
      '\u0301',
    ),
    fc.constantFrom('NATO', 'Cold War', 'Ushakov', 'December', 'who', 'what did', 'never', '12', '¶ 4', 'e86bq.4.0qeg'),
    fc.constantFrom('кто', '中国', 'ภาษา', 'ﷺ', '🐦', 'hello', 'summarize it'),
    fc.constantFrom(...passages).chain((text) => fc.nat(text.length).map((at) => text.slice(at, at + 80))),
    fc.string({ unit: codePoint, maxLength: 12 }),
  );
  const short = fc.array(piece, { maxLength: 14 }).map((pieces) => pieces.join(''));
  const long = fc
    .tuple(fc.array(piece, { minLength: 1, maxLength: 6 }), fc.integer({ min: 100, max: 6000 }))
    .map(([pieces, length]) => pieces.join('').repeat(length).slice(0, length));
  return fc.oneof({ weight: 30, arbitrary: short }, { weight: 1, arbitrary: long });
}
