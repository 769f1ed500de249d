import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { emphasize, escapeMarkdown, markdown } from '../../src/discord/messages/markdown.ts';
import { link, strong, struck, text } from '../../src/locales/index.ts';
import { codePoint } from '../../tools/fuzz/code-point.ts';
import { linksIn, markupIn, seen } from './rendering.ts';

/** Text in which there is a lot that could be markup. */
const heavy = fc
  .array(
    fc.oneof(
      fc.constantFrom(...'*_~|`\\#>-+.[]()<>@!: \n\t', ' ', '\n'),
      fc.constantFrom('1.', '# ', '-# ', '> ', '>>> ', '- ', '**a**', '||x||', '```js\n', '[a](b)', '\\*'),
      fc.constantFrom('<@1>', '<#2>', '<t:0:R>', '@everyone', '@here', 'word', 'Wörter', '🐦', '12'),
      fc.constantFrom('https://t.co/3B_a~b', ' http://example.org/a_b_c?d=*e ', '<https://example.org>'),
      fc.constantFrom(
        ' https://a.b/(c_d)_(e)**f** ',
        '(https://a.b/[c]|d||e`f\\g).',
        'https://',
        ':100:',
        ':a_b:',
        '10:30:15',
      ),
    ),
    { maxLength: 30 },
  )
  .map((pieces) => pieces.join(''));
const anyText = fc
  .oneof(heavy, fc.string({ unit: codePoint, maxLength: 60 }), fc.string({ maxLength: 60 }))
  // The parser takes form feeds out before it looks for marks.
  .map((typed) => typed.replaceAll('\f', ' '));

/** A parser makes spaces of tabs, and knows one kind of line end. */
function seenBare(typed: string): string {
  return typed.replace(/\r\n?/g, '\n').replace(/\t/g, '    ');
}

describe('escaping', () => {
  test('shows any text as it is', () => {
    fc.assert(
      fc.property(anyText, (typed) => {
        expect(seen(escapeMarkdown(typed))).toBe(seenBare(typed));
      }),
      { numRuns: 2000 },
    );
  });

  test.each([
    'https://en.wikipedia.org/wiki/Crown_(British_coin_of_1847)_gallery',
    'https://example.org/a_b_c',
    'https://example.org/*a*/**b**/***c***',
    'https://example.org/__a__/_b_',
    'https://example.org/~~a~~?b=||c||',
    'https://example.org/[a]_[b](c)_d',
    'https://example.org/`a`/``b``',
    'https://example.org/a\\b\\*c',
    'https://example.org:8080/:100:/a:b:c',
    'https://example.org/#:~:text=a_b,c_d',
    'https://example.org/@everyone/@here',
    'http://example.org/a_b_c',
  ])('leaves all of %s a link, whatever is around it', (url) => {
    for (const [before, after] of [
      ['', ''],
      ['See ', ' for the coin.'],
      ['(', ').'],
      ['“', '”.'.slice(1)],
      ['_see_ *', ' and_so_on*'],
      ['> ', ', or'],
      ['**', ' **'],
    ] as const) {
      const typed = `${before}${url}${after}`;
      expect(seen(escapeMarkdown(typed))).toBe(typed);
      expect(linksIn(escapeMarkdown(typed))).toEqual([url]);
      const bold = emphasize(typed, [{ start: 0, end: typed.length }]);
      expect(seen(bold)).toBe(typed);
      expect(linksIn(bold)).toEqual([url]);
    }
  });

  test.each([':warning:', '1:100:1', 'a:b:c', 'a:b:c:d', ':+1: :-1:', ':wave::skin-tone-2:', 'so:this:“that”:'])(
    '%s is no emoji',
    (typed) => {
      const escaped = escapeMarkdown(typed);
      expect(seen(escaped)).toBe(typed);
      // As clients that turn short names into emoji find them (`EMOJI_NAME_RE`).
      expect(escaped.replace(/\\./gs, ' ')).not.toMatch(/:[^\s:]+:/);
    },
  );

  test.each(['10:30', '10:30:15', '1:2:3', 'a: b: c', 'John 3:16', '::', 'a::b'])('%s stays as it is', (typed) => {
    expect(escapeMarkdown(typed)).toBe(typed);
  });

  test('leaves no markup outside links', () => {
    fc.assert(
      fc.property(anyText, (typed) => {
        expect(markupIn(escapeMarkdown(typed))).toBeUndefined();
      }),
      { numRuns: 2000 },
    );
  });

  test.each([
    ['plain words, (and) “quotes”!', 'plain words, (and) “quotes”!'],
    ['*a* **b** _c_ ~~d~~', '\\*a\\* \\*\\*b\\*\\* \\_c\\_ \\~\\~d\\~\\~'],
    ['`code` ||spoiler||', '\\`code\\` \\|\\|spoiler\\|\\|'],
    ['[a](b)', '\\[a\\](b)'],
    ['<@1> <#2> <:e:3> <t:0>', '\\<@1> \\<#2> \\<\\:e:3> \\<t:0>'],
    ['@everyone @here @someone', '\\@everyone \\@here @someone'],
    ['a\\b', 'a\\\\b'],
    ['# a\n## b\n-# c', '\\# a\n\\## b\n\\-# c'],
    ['> a\n>>> b', '\\> a\n\\>>> b'],
    ['- a\n  + b\n* c\n1. d', '\\- a\n  \\+ b\n\\* c\n1\\. d'],
    // In the middle of a line they are no markup.
    ['C# - 2 + 3 > 4, 1.5 and #1', 'C# - 2 + 3 > 4, 1.5 and #1'],
    ['-5 degrees\n#hashtag', '-5 degrees\n#hashtag'],
    ['see https://t.co/a_b_c*', 'see https://t.co/a_b_c*'],
    ['a_b https://t.co/a_b* a_b', 'a\\_b https://t.co/a_b* a\\_b'],
    ['http://* b*', 'http:\\//\\* b\\*'],
    ['[https://t.co/a]_b', '\\[https://t.co/a]_b'],
    ['', ''],
  ])('%j becomes %j', (typed, escaped) => {
    expect(escapeMarkdown(typed)).toBe(escaped);
  });
});

describe('emphasis', () => {
  /** A text with some of its words, in order. */
  const parts = anyText.chain((typed) => {
    const words = [...typed.matchAll(/[\p{L}\p{N}][^\s]*/gu)].map(({ 0: { length }, index }) => ({
      start: index,
      end: index + length,
    }));
    return fc.tuple(fc.constant(typed), fc.subarray(words));
  });

  test('changes nothing of what is read', () => {
    fc.assert(
      fc.property(parts, ([typed, spans]) => {
        expect(seen(emphasize(typed, spans))).toBe(seenBare(typed));
      }),
      { numRuns: 2000 },
    );
  });

  test.each([
    ['cold war', [[0, 4]], '**cold** war'],
    ['the cold war', [[4, 12]], 'the **cold war**'],
    ['cold war', [], 'cold war'],
    // White space within the marks would keep Discord from reading them as marks.
    ['a cold b', [[1, 7]], 'a **cold** b'],
    ['a\nb\n\nc', [[0, 6]], '**a**\n**b**\n\n**c**'],
    ['a * b', [[0, 5]], '**a \\* b**'],
    ['a   b', [[1, 4]], 'a   b'],
    // An address would take the marks for its own.
    ['see https://t.co/a now', [[0, 22]], '**see** https://t.co/a **now**'],
    ['(https://t.co/a). b', [[0, 19]], '**(**https://t.co/a). **b**'],
    ['https://t.co/a b', [[8, 16]], 'https://t.co/a **b**'],
    ['a https://t.co/a', [[0, 7]], '**a** https://t.co/a'],
    ['https://t.co/a', [[8, 12]], 'https://t.co/a'],
  ])('of %j at %j is %j', (typed, spans, markup) => {
    expect(
      emphasize(
        typed,
        spans.map(([start = 0, end = 0]) => ({ start, end })),
      ),
    ).toBe(markup);
  });
});

describe('a text of ours', () => {
  test('has its words in bold, its links without a preview, and what others wrote escaped', () => {
    const said = text`No “${'*x*'}” by ${strong('_Jane_')}:\n${link('The [page]', 'https://example.org/a_b')}`;
    expect(markdown(said)).toBe('No “\\*x\\*” by **\\_Jane\\_**:\n[The \\[page\\]](<https://example.org/a_b>)');
  });

  test('has any words in bold or struck out, and none beside them', () => {
    fc.assert(
      fc.property(anyText, fc.constantFrom(strong, struck), (typed, mark) => {
        expect(seen(markdown([mark(typed)]))).toBe(seenBare(typed));
      }),
      { numRuns: 1000 },
    );
    expect(markdown([struck('a ~~b~~'), ' ', strong('~c ~ ')])).toBe('~~a \\~\\~b~~\\~\\~ **\\~c \\~** ');
  });

  test('keeps addresses out of bold and struck words, and out of the words of a link', () => {
    const url = 'https://t.co/**a**~~b~~';
    expect(markdown([strong(`by ${url} now`)])).toBe(`**by** ${url} **now**`);
    expect(markdown([struck(`by ${url} now`)])).toBe(`~~by~~ ${url} ~~now~~`);
    expect(markdown([link(`*See* ${url}`, 'https://example.org')])).toBe(`\\*See\\* ${url}`);
  });
});
