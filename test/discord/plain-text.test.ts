import { rules, SimpleMarkdown } from 'discord-markdown-parser';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { plainText } from '../../src/discord/messages/plain-text.ts';
import { codePoint } from '../../tools/fuzz/code-point.ts';
import { offered, quoted, startBot, textOf } from './bot.ts';

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
    expect(plainText(`**Storks ${sign}wade**`)).toBe('Storks  wade');
  });
});

test.each([
  'Storks wade, herons fly.',
  '',
  '2 < 3, and 3 > 2',
  'I <3 storks :) :stork: @everyone @here #birds',
  '<@stork> <@> <#birds> <:stork:> <::1> <t:soon> <t:1:RR> <id:> </ask> <ask:1>',
  '</ask\n:1>',
  // What looks like marks, and is none.
  'a * b, 2 * 3 * 4 and f(x) = 5*x',
  'snake_case, UPPER_SNAKE_CASE, __init, _private and a_b_c',
  '**unpaired, ~~unpaired, ||unpaired, `unpaired, ```unpaired, [unpaired](',
  'C:\\Users\\stork and 1/2\\3',
  'a|b | c, a~b ~ c, it`s',
  '[a](b) and [1] and [sic] and [a](mailto:b@c.d)',
  'a > b, >not quoted, #no heading and -#nor small',
  '- an item\n  - another\n1. a numbered one\n2022. A year',
  '“Storks” — Jane Doe\n- Jane Doe',
  '> quoted\n> on two lines\nnot',
  // Addresses keep all they have.
  'See https://example.org/a_b_c/*d*/__e__~~f~~?g=||h||#i and http://a.b/(c)_(d).',
])('%j is left as it is', (text) => {
  expect(plainText(text)).toBe(text);
});

test.each([
  // Emphasis, also of several kinds, within words, and over lines.
  ['**bold** ~~struck~~ __under__ *it* _it_', 'bold struck under it it'],
  ['***both*** **bold *and it* too** __**a**__ ~~_b_~~', 'both bold and it too a b'],
  ['un**believ**able', 'unbelievable'],
  ['**two\nlines**', 'two\nlines'],
  ['2*3*4', '234'],
  ['**2 * 3** * 4', '2 * 3 * 4'],
  ['||the answer|| and ||**all** of it||', 'the answer and all of it'],
  // Marks that are themselves shown.
  ['a **b** c** d', 'a b c** d'],
  ['*a', '*a'],
  // Code is shown as it was written.
  ['`a_b *c* ||d||` and ``e`f``', 'a_b *c* ||d|| and e`f'],
  ['`` `a` ``', '`a`'],
  ['``a`', '`a'],
  ['```js\nlet *a* = 1;\n\nb\n```', 'let *a* = 1;\n\nb'],
  ['Look:```\ncode```there', 'Look:\ncode\nthere'],
  ['```code```', 'code'],
  // What begins a line.
  ['# A heading\n## Another\n### Third\n#### none', 'A heading\nAnother\nThird\n#### none'],
  ['-# small\nbig', 'small\nbig'],
  ['* an item\n  * another', '- an item\n  - another'],
  // One kind of bars.
  ['>>> all\nthat **follows**\n\nto the end', '> all\n> that follows\n> \n> to the end'],
  ['before\n>>> after\n> more', 'before\n> after\n> more'],
  ['  > indented', '> indented'],
  ['> **bold\n> over two** lines', '> bold\n> over two lines'],
  ['> # a heading\n> ```\n> code\n> ```\nafter', '> a heading\n> code\nafter'],
  ['> > nested', '> nested'],
  ['```\n> code\n```', '> code'],
  // Links.
  ['[the **coin**](https://example.org/a_(b))', 'the coin'],
  ['[a [b] c](<https://example.org>) [d](https://example.org "a title")', 'a [b] c d'],
  ['<https://example.org/a_b_c>, and', 'https://example.org/a_b_c, and'],
  ['**https://example.org/a_b**', 'https://example.org/a_b'],
  // Escaped.
  ['\\*not bold\\* \\_\\_nor\\_\\_ \\> \\\\ 1\\. \\:a:', '*not bold* __nor__ > \\ 1. :a:'],
  ['**a \\** b**', 'a ** b'],
  ['\\<@1>', '<@1>'],
])('%j is read as %j', (markup, text) => {
  expect(plainText(markup)).toBe(text);
});

describe('any text', () => {
  const piece = fc.constantFrom(
    ...['*', '**', '_', '__', '~~', '||', '`', '``', '```', '[', '](', ')', '\\', '<', '>', '@', ':'],
    ...['> ', '>>> ', '# ', '-# ', '- ', '\n', ' ', '6', 'stork', 'snake_case', '2 * 3', 'é', '🐦'],
    ...['https://example.org/a_b', '[stork](https://example.org)', '<@1>', '<#2>', '<:a:3>', '</b:4>', '<t:5:R>'],
  );
  const markup = fc.array(piece, { maxLength: 16 }).map((pieces) => pieces.join(''));
  const words = (text: string) => text.match(/stork/g)?.length ?? 0;

  test('keeps its words', () => {
    fc.assert(
      fc.property(markup, (text) => {
        // What is written as a command's name is none of a text's words.
        fc.pre(!/<\/[^<>\n]*stork/.test(text) && !/<a?:\w*stork/.test(text));
        expect(words(plainText(text))).toBe(words(text));
      }),
      { numRuns: 200 },
    );
  });

  test('without a mark is as it was', () => {
    const unmarked = fc
      .string({ unit: codePoint, maxLength: 80 })
      .filter((text) => !/[\\*_~|`<>[#-]|https?:/.test(text));
    fc.assert(
      fc.property(unmarked, (text) => {
        expect(plainText(text)).toBe(text);
      }),
    );
  });

  test('becomes no longer, but for bars and the lines of code, and is read whatever it holds', () => {
    fc.assert(
      fc.property(fc.oneof(markup, fc.string({ unit: codePoint, maxLength: 80 })), (text) => {
        const read = plainText(text);
        expect(read.replace(/^> |\n/gm, '').length).toBeLessThanOrEqual(text.length);
        expect(read.isWellFormed() || !text.isWellFormed()).toBe(true);
      }),
    );
  });

  // Nobody waits for it: what is tried again for each mark would take minutes.
  test.each([
    '*',
    '**',
    '_',
    '__',
    '~~',
    '||',
    '`',
    '`a``b```',
    '[',
    '](',
    '> ',
    '>>> ',
    '\n',
    '**_~~||',
    '[a](http://a "',
  ])('of thousands of characters made of %j is read', (mark) => {
    const marks = mark.repeat(7000 / mark.length);
    for (const text of [marks, `*a ${marks}`, `[${marks}`]) {
      expect(plainText(text).length).toBeLessThan(text.length * 2);
    }
  });
});

describe('marks are paired as in a parser of Discord’s markup', () => {
  const parse = SimpleMarkdown.parserFor({ ...rules, link: SimpleMarkdown.defaultRules.link });
  const signs = new Set(['user', 'role', 'channel', 'emoji', 'timestamp', 'slashCommand']);
  type Node = ReturnType<typeof parse>[number];
  const textIn = (node: Node): string => {
    if (node.type === 'br' || node.type === 'newline') return '\n';
    if (signs.has(node.type)) return ' ';
    const content: unknown = node['content'] ?? node['name'];
    return Array.isArray(content) ? content.map(textIn).join('') : String(content);
  };
  /** Apart from bars and bullets, and from white space, of which there is more around blocks. */
  const normal = (text: string) => text.replace(/> |\s/g, '').replaceAll('-', '*');

  const piece = fc.constantFrom(
    ...['*', '**', '_', '__', '~~', '||', '`', '``', '\\', '\n', '> ', '>>> ', 'a', 'b c', ' ', '.', 'é', '2 * 3'],
    ...['snake_case', 'https://a.b/c_d_e', '[x](https://a.b)', '<@1100000000000000004>', '<:ab:1100000000000000004>'],
  );

  test('of anything but headings, and a “_” behind struck words', () => {
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 10 }), (pieces) => {
        const markup = pieces.join('');
        fc.pre(!markup.includes('~~_'));
        const parsed = parse(markup, { inline: true }).map(textIn).join('');
        expect(normal(plainText(markup))).toBe(normal(parsed));
      }),
      { numRuns: 150 },
    );
  });
});

describe('a question is answered as if it had no markup', () => {
  const emoji = '<:pepe:812345678901234567>';
  const mention = '<@812345678901234567>';
  const frames: [string, (question: string) => string][] = [
    ['plain', (question) => question],
    ['with an emoji behind', (question) => `${question} ${emoji}`],
    ['with a mention before', (question) => `${mention} ${question}`],
    ['with both', (question) => `${mention} ${question} ${emoji}${emoji}`],
    [
      'with a role, a channel, a command and a time',
      (question) => `<@&81234> <#81234> </ask:81234> ${question} <t:1:R>`,
    ],
    ['as a spoiler', (question) => `||${question}||`],
    ['in bold and italics', (question) => `***${question}***`],
    ['struck out', (question) => `~~${question}~~`],
    ['underlined', (question) => `__${question}__`],
    ['as code', (question) => `\`${question}\``],
    ['in a code block', (question) => `\`\`\`md\n${question}\n\`\`\``],
    ['as a heading', (question) => `# ${question}`],
    ['in small print', (question) => `-# ${question}`],
    ['quoted', (question) => `>>> ${question}`],
    ['in a list', (question) => `* ${question}`],
    ['behind a link', (question) => `[${question}](https://example.org)`],
  ];
  const questions: [string, number][] = [
    ['does it say anything about the dollar?', 12],
    ['what did Ushakov say in December?', 12],
    ['what do they ask NATO to respect?', 4],
    ['what did Putin and Xi do in Beijing?', 3],
    ['human rights?', 6],
  ];

  // Two questions each, in turn.
  const asked = frames.map(([name, frame], at) => ({
    name,
    frame,
    some: questions.filter((_, number) => (number + at) % questions.length < 2),
  }));

  test.each(asked)('$name', async ({ frame, some }) => {
    const { discord } = await startBot();
    for (const [question, paragraph] of some) {
      const plain = await discord.slash('ask', { question });
      const { data } = await discord.slash('ask', { question: frame(question) });
      expect(quoted(data)).toBe(textOf(paragraph));
      expect(data.content).toBe(plain.data.content);
      const typed = await discord.type('quote', { passage: frame(question) }, 'passage');
      expect(typed.data.choices?.length).toBeGreaterThan(0);
      const found = await discord.messageMenu('Find a quote', { content: frame(question) });
      expect(offered(found.data)).toEqual(
        offered((await discord.messageMenu('Find a quote', { content: question })).data),
      );
    }
  });

  test('and one of nothing but signs has no word to search for', async () => {
    const { discord } = await startBot();
    const { data } = await discord.slash('ask', { question: `${mention} ${emoji} <t:1700000000:R>` });
    expect(data.content).toMatch(/fill in|no word/i);
  });
});
