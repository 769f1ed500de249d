import { expect, test } from 'vitest';
import { markupToHtml, markupToText } from '../../tools/pictures/markup.ts';

test.each([
  ['**bold** and ~~struck~~', '<strong>bold</strong> and <s>struck</s>'],
  ['> one **two\n> three\n— x', '<discord-quote>one **two<br>three</discord-quote>— x'],
  [
    '> **one**\n> three\n\n> four',
    '<discord-quote><strong>one</strong><br>three</discord-quote><br><discord-quote>four</discord-quote>',
  ],
  [
    'x\n-# small · [a \\[b\\]](<https://e.org/x_y>)',
    'x<br><small>small · <discord-link href="https://e.org/x_y">a [b]</discord-link></small>',
  ],
  [
    '-# ↪ https://discord.com/channels/1/2/3',
    '<small>↪ <discord-link href="https://discord.com/channels/1/2/3"># general › ✉</discord-link></small>',
  ],
  ['> x\n-# small', '<discord-quote>x</discord-quote><small>small</small>'],
  ['```\nx\n```\nbelow', '<discord-code multiline>x</discord-code>below'],
  ['-# small\nlarge', '<small>small</small>large'],
  ['\\*\\*x\\*\\* 1\\. \\<@1100000000000000004> \\@everyone', '**x** 1. &lt;@1100000000000000004&gt; @everyone'],
  ['<@1100000000000000004> x', '<discord-mention>reader</discord-mention> x'],
  [
    'head\n- a **b**\n- c\n\nend',
    'head<br><discord-unordered-list><discord-list-item>a <strong>b</strong></discord-list-item><discord-list-item>c</discord-list-item></discord-unordered-list><br>end',
  ],
  ['a - b\n\\- c', 'a - b<br>- c'],
  ['x\n```\n“a” **b**\n\n— c\n```', 'x<br><discord-code multiline>“a” **b**\n\n— c</discord-code>'],
  ['`/ask` <b> & "c"', '<discord-code>/ask</discord-code> &lt;b&gt; &amp; &quot;c&quot;'],
])('%j', (markup, html) => {
  expect(markupToHtml(markup, { '1100000000000000004': 'reader' })).toBe(html);
});

test('markup that the bot has never used is named', () => {
  expect(() => markupToHtml('||spoiler||')).toThrow('“spoiler”');
});

test('what somebody reads of markup', () => {
  const markup = '<@1100000000000000004>\n> **one** \\*two\n— [a](<https://e.org>)\n- x </ask:1100000000000000009>';
  expect(markupToText(markup, { '1100000000000000004': 'reader' })).toBe('@reader\none *two\n— a\nx /ask');
});
