import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { outermostSpans, quotations, quotedSpans } from '../../src/text/index.ts';

const quotationsOf = (text: string) => quotations(text).map(({ start, end }) => text.slice(start, end));

describe('what stands between quotation marks', () => {
  test.each([
    ['“One,” it reads, “and two.”', ['One,', 'and two.']],
    ['"One," it reads, "and two."', ['One,', 'and two.']],
    ['„Eins“ und „zwei”.', ['Eins', 'zwei']],
    ['«Один» и «два».', ['Один', 'два']],
    ['»Ein« und »to«.', ['Ein', 'to']],
    ['Hon sade »ett» och »två».', ['ett', 'två']],
    ['Hon sade ”ett” och ”två”.', ['ett', 'två']],
    ['「一」と『二』', ['一', '二']],
    ['〝一〞と〝二〟', ['一', '二']],
    ['＂一＂和＂二＂', ['一', '二']],
    ['‹Un› et ‹deux›.', ['Un', 'deux']],
    ['›Eins‹ und ›zwei‹.', ['Eins', 'zwei']],
    ['‚Eins‘ und ‚zwei’.', ['Eins', 'zwei']],
    ['‘One,’ it reads, ‘and two.’', ['One,', 'and two.']],
    ["'One,' it reads, 'and two.'", ['One,', 'and two.']],
    ["``One,'' it reads, ``and two.''", ['One,', 'and two.']],
  ])('%j', (text, quoted) => {
    expect(quotationsOf(text)).toEqual(quoted);
  });

  test.each([
    ['“One".', ['One']],
    ['"One”.', ['One']],
    ['„Eins".', ['Eins']],
    ["‘One'.", ['One']],
    ["'One’.", ['One']],
    ["``It's one''", ["It's one"]],
  ])('by marks of two kinds: %j', (text, quoted) => {
    expect(quotationsOf(text)).toEqual(quoted);
  });

  test.each([
    ['他说"一"和"二"对吗', ['一', '二']],
    ["他说'one two'对吗", ['one two']],
    ['彼は"one"と言った', ['one']],
    ['푸틴은 "one"라고, \'two\'라고 말했다', ['one', 'two']],
    ['เขาพูดว่า"one"ใช่ไหม', ['one']],
  ])('without a space beside the marks, as some languages have it: %j', (text, quoted) => {
    expect(quotationsOf(text)).toEqual(quoted);
  });

  test.each([
    ['“He called it ‘cold’.”', ['He called it ‘cold’.']],
    ['‘He called it “cold”.’', ['He called it “cold”.']],
    ['“Roses are red,\nviolets are blue.”', ['Roses are red,\nviolets are blue.']],
  ])('with all that is in it: %j', (text, quoted) => {
    expect(quotationsOf(text)).toEqual(quoted);
  });

  test.each([
    ['It is ‘cold’, isn’t it?', ['cold']],
    ['‘It’s cold,’ she said.', ['It’s cold,']],
    ["'It's cold,' she said.", ["It's cold,"]],
    ['The leaders’ words and the states’ aims.', []],
    ["The leaders' words and the states' aims.", []],
    ['Of the ‘90s, ‘tis said, rock ‘n’ roll.', []],
    ["Of the '90s, 'tis said, rock 'n' roll.", []],
    ["Rock 'n roll 'til 'dawn' came.", ['dawn']],
    ["The 'never closed, and 'closed' one.", ["never closed, and 'closed"]],
    ["The 'never closed ‘one’ and 'closed'.", ['one', 'closed']],
    ["'A line\nand 'another' one'.", ['another']],
    ["'a 'b 'c ' d 'e", []],
    ["“It 'is' so” and 'so “it is' then”.", ["It 'is' so", 'so “it is']],
  ])('is told from apostrophes: %j', (text, quoted) => {
    expect(quotationsOf(text)).toEqual(quoted);
  });

  test.each(['A 5" pipe and a 6" one.', '"A 6"x4 plank."', '“”, "", «» and 「」.', '“Never closed.', 'Never opened.”'])(
    'is nothing in %j',
    (text) => {
      expect(quotationsOf(text)).toEqual([]);
    },
  );

  // From a mark that is never closed on, the outlet's own words would become the speaker's. Papers leave a quotation open
  // where it goes on in the next paragraph.
  test('begins at the mark that opens last', () => {
    expect(quotationsOf('He said “no. Then she said “yes” aloud.')).toEqual(['yes']);
  });

  test('is not what stands between »two« and »quotations«', () => {
    expect(quotationsOf('Er sagte »nein«, sie sagte »ja«.')).toEqual(['nein', 'ja']);
  });
});

test('whatever stands around them, quotations are found', () => {
  const words = (units: string) =>
    fc.string({ unit: fc.constantFrom(...units), minLength: 1 }).filter((text) => text.trim() !== '');
  const marks = fc.constantFrom(['“', '”'] as const, ['"', '"'] as const, ['„', '“'] as const, ['«', '»'] as const);
  fc.assert(
    fc.property(
      fc.array(fc.tuple(words('aBé5 .,!?’—中'), marks, words('aBé5 .,!?’‘—中')), { minLength: 1 }),
      (pieces) => {
        const text = pieces.map(([around, [open, close], quoted]) => `${around} ${open}${quoted}${close}`).join(' ');
        expect(quotationsOf(text)).toEqual(pieces.map(([, , quoted]) => quoted));
      },
    ),
    { numRuns: 250 },
  );
});

/** By the mark that opens, those that close. */
const closing: Record<string, string> = {
  '“': '”"',
  '„': '“”"',
  '«': '»',
  '»': '«»',
  '”': '”',
  '"': '"”',
  '「': '」',
  '『': '』',
  '〝': '〞〟',
  '＂': '＂',
  '‹': '›',
  '›': '‹',
  '‚': "‘’'",
  '‘': "’'",
  "'": "'’",
  '`': "'",
};

test('quotations run from a mark that opens to the next that closes it, in order and apart', () => {
  const text = fc.string({
    unit: fc.constantFrom(...Object.keys(closing).join(''), ...'」』〞〟’`aB. \n'),
    size: 'medium',
  });
  fc.assert(
    fc.property(text, (source) => {
      let at = 0;
      for (const { start, end } of quotedSpans(source)) {
        expect(start).toBeGreaterThanOrEqual(at);
        at = end;
        const [open = '', close = ''] = [source[start], source[end - 1]];
        expect(closing[open]).toContain(close);
        const marks = open === '`' ? 2 : 1;
        const inner = source.slice(start + marks, end - marks);
        expect(quotations(source)).toContainEqual({ start: start + marks, end: end - marks });
        expect(inner).not.toBe('');
        // An apostrophe is no mark.
        const others = inner.replace(/['’](?=\p{L})/gu, '');
        // The mark that opens ‚so‘ may be a comma to others.
        const marksOf = open === '‚' ? close : open + close;
        expect(others).not.toMatch(open === '`' ? /`|''/ : new RegExp(`[${marksOf}]`));
      }
      expect(quotations(source)).toHaveLength(quotedSpans(source).length);
    }),
    { numRuns: 250 },
  );
});

describe('marks around marks of their kind', () => {
  const outermost = (text: string) => outermostSpans(text).map(({ start, end }) => text.slice(start, end));

  test.each([
    ['He said “they “win” by lying”.', ['“they “win” by lying”']],
    ['He said "they "win" by lying".', ['"they "win" by lying"']],
    ['Er sagte: „Sie „siegen“ durch Lügen“.', ['„Sie „siegen“ durch Lügen“']],
    ['Il dit : « Ils « gagnent » en mentant ».', ['« Ils « gagnent » en mentant »']],
    ['Han sagde: »De »vinder« ved at lyve«.', ['»De »vinder« ved at lyve«']],
    ['他说「他们「赢」靠谎言」。', ['「他们「赢」靠谎言」']],
    ['“One “two “three” four” five” and “six”.', ['“One “two “three” four” five”', '“six”']],
    ['"We "win"", and "they "lose"" too', ['"We "win""', '"they "lose""']],
  ])('hold one quotation: %j', (text, quoted) => {
    expect(outermost(text)).toEqual(quoted);
  });

  test.each([
    '“Never closed, “one” and “two”.',
    '“A paragraph.\n\n“Another one.”',
    '„Eins“ und “two” et « trois » og »fire«.',
    'A 5" pipe, "one" and "two".',
    '"One," it reads, "and two."',
    '他说"一"和"二"对吗',
    'Never opened” and “one”.',
    '«Один», «два» и «три».',
    "‘One’ and 'two'",
  ])('are none in %j', (text) => {
    expect(outermostSpans(text)).toEqual(quotedSpans(text));
  });
});
