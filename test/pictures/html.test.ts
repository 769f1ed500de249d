import { ButtonStyle, ComponentType } from 'discord.js';
import { expect, test } from 'vitest';
import { page } from '../../tools/pictures/html.ts';
import type { Message } from '../../tools/pictures/play.ts';
import { writer } from '../../tools/pictures/scenes.ts';

test('a message, its buttons and its list are drawn, and nothing in them is taken for HTML', () => {
  const message: Message = {
    kind: 'message',
    isPrivate: true,
    origin: { by: 'button', message: '> “The **parties** oppose the further expansion of NATO”' },
    sent: {
      content: '**<b>**',
      components: [
        {
          type: ComponentType.ActionRow,
          components: [
            { type: ComponentType.Button, style: ButtonStyle.Danger, label: '<Remove>', custom_id: 'a' },
            { type: ComponentType.Button, style: ButtonStyle.Link, label: 'Read', url: 'https://example.org/?a&b' },
          ],
        },
        {
          type: ComponentType.ActionRow,
          components: [
            {
              type: ComponentType.StringSelect,
              custom_id: 'menu',
              placeholder: 'Show "one"',
              options: [{ label: '¶ 1', description: 'The <text>', value: 'b' }],
            },
          ],
        },
      ],
    },
  };
  const html = page([message], 'en', '');
  expect(html).toContain(' bot ephemeral>');
  expect(html).toContain('bot>“The parties oppose the further…</discord-reply>');
  expect(html).toContain('<strong>&lt;b&gt;</strong>');
  expect(html).toContain('<discord-button type="destructive">&lt;Remove&gt;</discord-button>');
  expect(html).toContain('<discord-button type="secondary" url="https://example.org/?a&amp;b">Read</discord-button>');
  expect(html).toContain('placeholder="Show &quot;one&quot;"');
  expect(html).toContain('label="¶ 1" description="The &lt;text&gt;"');
});

test('a command stands in the input line, and above it what is offered', () => {
  const options = [['passage', 'cold war']] as const;
  const html = page([{ kind: 'typed', command: '/quote', options, choices: ['¶ 2 · x', '¶ 4 · y'] }], 'en', '');
  expect(html).toMatch(/<div>¶ 2 · x<\/div><div>¶ 4 · y<\/div>.*<b>\/quote<\/b>.*<i>passage<\/i>cold war/);
});

test('a person among the options is shown by name', () => {
  const html = page([{ kind: 'typed', command: '/ask', options: [['to', writer.id]] }], 'en', '');
  expect(html).toContain('<i>to</i>@debater');
});
