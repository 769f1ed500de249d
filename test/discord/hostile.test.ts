import { InteractionResponseType, InteractionType } from 'discord-api-types/v10';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Reply } from '../../src/chat/index.ts';
import { locales } from '../../src/locales/index.ts';
import { suggestionName } from '../../src/view/index.ts';
import { passerBy } from '../../tools/discord/objects.ts';
import { callbackFaults } from '../../tools/discord/schemas.ts';
import { codePoint } from '../../tools/fuzz/code-point.ts';
import { article, chatOver, documentOf } from '../samples.ts';
import { startBot } from './bot.ts';
import { callWith, expectLegal, markupIn, OFFERED_OPTIONS, rendered, respond, shown } from './rendering.ts';

const zalgo = 'Z\u0337\u0322\u031b\u0348\u0349\u0350a\u0351\u0352\u0353\u0354\u0355'.normalize('NFD');

const HOSTILE = [
  '@everyone',
  '@here and @everyone, <@1100000000000000004> <@!1100000000000000004>',
  '<@&1100000000000000005> <#1100000000000000006> </ask:1> <id:guide> <t:1:R> <a:b:1>',
  '[Free Nitro](https://evil.example) [a](<https://evil.example>) <https://evil.example>',
  '# heading\n## heading\n-# small',
  '- list\n* list\n1. list\n  + list',
  '> quote\n>>> quotes',
  '```js\nalert(1)\n```',
  '`code` ``co`de`` ```',
  '||spoiler|| ~~struck~~ __under__ **bold** *it* _it_ ***all***',
  '\\*escaped\\* \\\\**twice\\\\** \\',
  '\n\n\n\nlines\r\nlines\u2028lines\u2029lines\u0085lines\v\f',
  '\u202egnp.exe\u202c \u2066iso\u2069 \u200frtl\u061c',
  zalgo.repeat(300),
  '\u0301__'.repeat(300),
  '\u0301**\u0301~~\u0301||\u0301\u2060'.repeat(200),
  '\u0000\u0007\u001b[31mred\u009f',
  '\ud800lone \udc00 \udbff',
  '🐦👩‍👩‍👧🏳️‍🌈',
  '@everyone '.repeat(600),
  '*'.repeat(6000),
  'x'.repeat(6000),
  'NATO '.repeat(1200),
  '“'.repeat(3000) + '”'.repeat(3000),
  '> “NATO”\n— **@everyone**, <@&1>\n\n'.repeat(170),
  '“@everyone said ~~this~~ of NATO and the Cold War to Yury Ushakov in December” — [Joe](https://evil.example)',
  'The two countries emphasize the need for cooperation - NATO',
  '{"command":"ask"}',
  '__proto__',
  '/ask question: @everyone',
  '|show|1',
  ' ',
];

/** Those that could ping somebody, or lead somewhere. */
const PINGING = HOSTILE.filter((typed) => /[@<]/.test(typed));

const verdicts = Object.values(locales.en.verdicts).map(({ name }) => `${name}, wrongly attributed`);

function knows(word: string): boolean {
  const texts = [article.title, article.publisher, ...article.passages.map(({ text }) => text)];
  const speakers = article.passages
    .flatMap(({ attributed }) => attributed)
    .flatMap(({ attribution }) => ('speaker' in attribution ? [attribution.speaker] : []));
  return [...texts, ...speakers, ...verdicts].some((text) => text.includes(word)) || /^\/\w+$|quote$/.test(word);
}

/** What is left of a message without the bot's own markup. */
function withoutOurs(content: string, name: string): string {
  const isCheck = name.startsWith('check');
  return content
    .replaceAll(`[${article.title}](<${article.url}>)`, '')
    .replaceAll(`[${article.about?.title}](<${article.about?.url}>)`, '')
    .replace(/^(?:> |-# |- (?=¶))/gm, '')
    .replace(/(?<=^\*\*[^*\n]+\*\*: .*)But \*\*(.*?)\*\* is not who says it/gm, '$1')
    .replace(/(?<!\\)\*\*((?:\\.|[^*\n])+)\*\*/g, (all, word) => {
      const isOurs = isCheck ? shown(word).split(' ').every(knows) : knows(shown(word));
      return isOurs ? word : all;
    })
    .replace(isCheck ? /(?<!\\)~~/g : /$^/g, '');
}

/** How many lines a reply takes: one for what is said, and one for each item or each line of a quotation. */
function linesOf(reply: Reply, isPart: boolean): number | undefined {
  switch (reply.kind) {
    case 'error':
    case 'nothing':
      return 1;
    case 'list':
      return 1 + reply.items.length;
    case 'quotation':
      return (reply.message ? 1 : 0) + 3 + (isPart ? 1 : 0);
    default:
      return undefined;
  }
}

function expectHarmless(name: string, contents: readonly string[]): void {
  for (const content of contents) {
    expect(content).not.toMatch(/[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/);
    // biome-ignore lint/suspicious/noControlCharactersInRegex: they must not come back
    expect(content).not.toMatch(/[\u0000-\u0008\u000b-\u001f\u007f-\u009f]/);
    expect(content).not.toMatch(/\p{M}{5}/u);
    expect(content.length).toBeLessThanOrEqual(2000);
    expect(content.isWellFormed()).toBe(true);
    expect(markupIn(withoutOurs(content, name)), content).toBeUndefined();
  }
}

const over = chatOver(article);

function expectHarmlessReply(name: string, call: Record<string, unknown>): void {
  // A fault of ours would be thrown.
  const reply = respond(over, name, call);
  const messages = rendered(reply);
  expectLegal(messages);
  const contents = messages.map(({ content }) => content);
  expectHarmless(name, contents);
  const lines = linesOf(reply, /^-# Part of/m.test(contents[0] ?? ''));
  if (lines !== undefined) expect(contents[0]?.split('\n')).toHaveLength(lines);
}

describe.each(OFFERED_OPTIONS)('hostile text in /%s %s', (name, option) => {
  test('is shown harmlessly', () => {
    for (const typed of HOSTILE) expectHarmlessReply(name, callWith(name, option, typed));
  });

  test('is shown harmlessly by the bot, and pings nobody', async () => {
    const { discord, lines } = await startBot();
    const isMenu = name === 'find' || name === 'checkMessage';
    // What Discord itself lets nobody type need not arrive.
    if (option === 'to' || option === 'private') return;
    for (const typed of PINGING) {
      const { data, followUps } = isMenu
        ? await discord.messageMenu(locales.en.commands[name].name, { content: typed }, passerBy())
        : await discord.slash(name, callWith(name, option, typed), passerBy());
      for (const message of [data, ...followUps]) {
        expect(message.allowed_mentions).toEqual({ parse: [] });
        const others = discord.mentions.reduce((rest, each) => rest.replaceAll(each, ''), message.content ?? '');
        expectHarmless(name, [others]);
      }
    }
    expect(lines).toHaveLength(1);
  });
});

const piece = fc.oneof(
  fc.constantFrom(...'*_~|`\\#>-+.[]()<>@!:/ \n\t"“”«»—’', ' ', '\n', '\n\n'),
  fc.constantFrom('1. ', '# ', '-# ', '> ', '>>> ', '- ', '**', '__', '||', '```', '](', '~~', '...', '[…]', '\\*'),
  fc.constantFrom('<@1>', '<@&2>', '<#3>', '</ask:1>', '<t:0:R>', '@everyone', '@here', 'https://evil.example/a_b~c'),
  fc.constantFrom('\u202e', '\u2066', '\u200f', '\u0000', '\u0008', '\ud800', '\udc00', '\u2028', '\u0085', '\ufeff'),
  fc.constantFrom('\u0301', '\u0337\u0322\u031b\u0348', 'a\u0301\u0302\u0303\u0304\u0305', '\u200d', '🐦', '中文'),
  fc.constantFrom('NATO', 'Cold War', 'Ushakov', 'December', 'Russia and China', 'never', '12', '¶ 4', 'e86bq.4.0qeg'),
  fc.constantFrom(...article.passages.map(({ text }) => text.slice(0, 80))),
  fc.string({ unit: codePoint, maxLength: 12 }),
);
const anyText = fc.oneof(
  { weight: 30, arbitrary: fc.array(piece, { maxLength: 14 }).map((pieces) => pieces.join('')) },
  { weight: 10, arbitrary: fc.string({ unit: codePoint, maxLength: 60 }) },
  {
    weight: 1,
    arbitrary: fc
      .tuple(fc.array(piece, { minLength: 1, maxLength: 6 }), fc.integer({ min: 100, max: 6000 }))
      .map(([pieces, length]) => pieces.join('').repeat(6000).slice(0, length)),
  },
);

test('a comparison stays on one line', () => {
  const quote = `${article.passages[0]?.text.slice(0, 80)}\nzyxxy\nqwxzvk\nzyxxy`;
  const [message] = rendered(respond(over, 'check', { quote }));
  expect(message?.content).toMatch(/~~zyxxy qwxzvk zyxxy~~/);
});

test.each(['𝐀', '𝐳𝐲𝐱', '🄰🄱'])('a comparison gives back all of %s', (letters) => {
  const quote = `${letters} ${article.passages[0]?.text.slice(0, 80)}`;
  const [message] = rendered(respond(over, 'check', { quote }));
  expect(message?.content).toContain(`~~${letters}~~`);
});

test('hostile text in any option is shown harmlessly, whatever it is', () => {
  fc.assert(
    fc.property(fc.constantFrom(...OFFERED_OPTIONS), anyText, ([name, option], typed) => {
      expectHarmlessReply(name, callWith(name, option, typed));
    }),
    { numRuns: 60 },
  );
});

test('hostile text that is being typed is completed by legal choices', () => {
  const texts = article.passages.map(({ text }) => text);
  const hostile = documentOf('made', ['@everyone **Herons** fly.', '\u202eStorks.', '*'.repeat(3000), ...texts]);
  const two = chatOver(
    hostile,
    documentOf('other', ['Herons wade.'], { title: '@everyone [a](https://evil.example)' }),
  );
  const type = InteractionResponseType.ApplicationCommandAutocompleteResult;
  fc.assert(
    fc.property(
      fc.constantFrom(...OFFERED_OPTIONS),
      fc.oneof(anyText, fc.constantFrom(...HOSTILE)),
      ([name, option], typed) => {
        const choices = two
          .complete({ command: name, options: callWith(name, option, typed) }, option, 25)
          .map((suggestion) => ({ name: suggestionName(suggestion, 100), value: suggestion.value }));
        expect(callbackFaults(InteractionType.ApplicationCommandAutocomplete, { type, data: { choices } })).toEqual([]);
        for (const choice of choices) expect(choice.name.isWellFormed()).toBe(true);
      },
    ),
    { numRuns: 60 },
  );
});
