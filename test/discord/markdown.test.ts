import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { emphasize, escapeMarkdown, markdown } from '../../src/discord/markdown.ts';
import { link, strong, text } from '../../src/locales/index.ts';
import { markupIn, shown } from './rendering.ts';

/** Text in which there is a lot that could be markup. */
const heavy = fc
  .array(
    fc.oneof(
      fc.constantFrom(...'*_~|`\\#>-+.[]()<>@!: \n\t', ' ', '\n'),
      fc.constantFrom('1.', '# ', '-# ', '> ', '>>> ', '- ', '**a**', '||x||', '```js\n', '[a](b)', '\\*'),
      fc.constantFrom('<@1>', '<#2>', '<t:0:R>', '@everyone', '@here', 'word', 'Wörter', '🐦', '12'),
      fc.constantFrom('https://t.co/3B_a~b', ' http://example.org/a_b_c?d=*e ', '<https://example.org>'),
    ),
    { maxLength: 30 },
  )
  .map((pieces) => pieces.join(''));
const anyText = fc.oneof(heavy, fc.string({ unit: 'binary', maxLength: 60 }), fc.string({ maxLength: 60 }));

describe('escaping', () => {
  test('shows any text as it is', () => {
    fc.assert(
      fc.property(anyText, (typed) => {
        expect(shown(escapeMarkdown(typed))).toBe(typed);
      }),
      { numRuns: 2000 },
    );
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
    ['<@1> <#2> <:e:3> <t:0>', '\\<@1> \\<#2> \\<:e:3> \\<t:0>'],
    ['@everyone @here @someone', '\\@everyone \\@here @someone'],
    ['a\\b', 'a\\\\b'],
    ['# a\n## b\n-# c', '\\# a\n\\## b\n\\-# c'],
    ['> a\n>>> b', '\\> a\n\\>>> b'],
    ['- a\n  + b\n* c\n1. d', '\\- a\n  \\+ b\n\\* c\n1\\. d'],
    // In the middle of a line they are no markup.
    ['C# - 2 + 3 > 4, 1.5 and #1', 'C# - 2 + 3 > 4, 1.5 and #1'],
    ['-5 degrees\n#hashtag', '-5 degrees\n#hashtag'],
    ['see https://t.co/a_b_c*', 'see https://t.co/a_b_c\\*'],
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
        expect(shown(emphasize(typed, spans))).toBe(typed);
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
});
