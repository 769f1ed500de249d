import { ButtonStyle, ComponentType } from 'discord.js';
import { expect, test } from 'vitest';
import { page } from '../../tools/pictures/html.ts';
import type { Message } from '../../tools/pictures/play.ts';
import { writer } from '../../tools/pictures/scenes.ts';

test('a message and its buttons are drawn, and nothing in them is taken for HTML', () => {
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
      ],
    },
  };
  const html = page([message], 'en', '');
  expect(html).toContain(' bot ephemeral>');
  expect(html).toContain('bot>“The parties oppose the further…</discord-reply>');
  expect(html).toContain('<strong>&lt;b&gt;</strong>');
  expect(html).toContain('<discord-button type="destructive">&lt;Remove&gt;</discord-button>');
  expect(html).toContain('<discord-button type="secondary" url="https://example.org/?a&amp;b">Read</discord-button>');
});

test('a message made of components is drawn, with the button beside each text', () => {
  const text = (content: string) => ({ type: ComponentType.TextDisplay as const, content });
  const show = {
    type: ComponentType.Button as const,
    style: ButtonStyle.Secondary as const,
    label: 'Show',
    custom_id: 'a',
  };
  const section = { type: ComponentType.Section as const, components: [text('> <i>')], accessory: show };
  const components = [
    { type: ComponentType.Container as const, accent_color: 0xff, components: [text('**So**'), section] },
  ];
  const html = page([{ kind: 'message', isPrivate: true, origin: { by: 'followUp' }, sent: { components } }], 'en', '');
  expect(html).toMatch(/border-color: #0000ff.*<strong>So<\/strong>.*&lt;i&gt;.*<discord-button type="secondary">Show/);
});

test('a form is drawn with what each field is for', () => {
  const fields = [{ label: 'quote', description: 'As you <found> it', isLong: true }];
  const html = page([{ kind: 'form', title: 'Check this quote', fields }], 'en', '');
  expect(html).toMatch(/Check this quote.*<b>quote<\/b>.*As you &lt;found&gt; it.*long input.*Submit/);
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
