import { ButtonStyle, ComponentType, InteractionResponseType, InteractionType } from 'discord-api-types/v10';
import fc from 'fast-check';
import { expect } from 'vitest';
import { commands } from '../../commands/index.ts';
import { type Chat, isOffered, type Reply } from '../../src/chat/index.ts';
import { decodeCall } from '../../src/discord/messages/custom-id.ts';
import { holdsAbove, messagesOf, type RenderedMessage } from '../../src/discord/messages/messages.ts';
import { markupOf } from '../../src/discord/messages/sections.ts';
import type { Document } from '../../src/documents/index.ts';
import type { Library } from '../../src/library.ts';
import { type Locale, locales } from '../../src/locales/index.ts';
import { present } from '../../src/view/index.ts';
import { leavesOf } from '../../tools/discord/markup.ts';
import { callbackFaults, controls, type Sent } from '../../tools/discord/schemas.ts';
import { chatWith, documentOf } from '../samples.ts';

// Replies put into messages without Discord in between, for thousands of cases.

export function respond(chat: Chat, command: string, options: Record<string, unknown> = {}): Reply {
  return chat.respond({ command, options, asker: '1100000000000000004' });
}

/** Every option of every command that people fill in; the menus take a message. */
export const OFFERED_OPTIONS = commands
  .filter(isOffered)
  .flatMap(({ name, options: specs }) => Object.keys(specs).map((option) => [name, option] as const));

/** A call with that text in one option, and something harmless in those that must be filled in. */
export function callWith(name: string, option: string, typed: string) {
  const specs = Object.entries(commands.find((each) => each.name === name)?.options ?? {});
  const others = specs.flatMap(([key, { required }]) => (required ? [[key, 'NATO']] : []));
  return { ...Object.fromEntries(others), [option]: typed } as Record<string, string>;
}

/** All commands over a document, without the time that its index takes: nothing can be searched for. */
export function unsearchable(document: Document): Chat {
  return chatWith({ documents: [document] } as unknown as Library);
}

/** A message, and what it says in markup, whether it has content or is made of components. */
export interface Rendered {
  readonly content: string;
  readonly sent: RenderedMessage;
}

export function rendered(reply: Reply, locale: Locale = locales.en): Rendered[] {
  const messages = messagesOf(present(reply, locale, holdsAbove('')), reply.private, locale, '');
  return messages.map((sent) => ({ content: markupOf(sent), sent }));
}

/** What a reader sees of a message, but for the white space of no width that ends an address. */
export function seen(markup: string): string {
  return leavesOf(markup)
    .map(({ text }) => text)
    .join('')
    .replaceAll('\ufeff<', '<');
}

/** Where a message's links lead. */
export function linksIn(markup: string): string[] {
  return leavesOf(markup).flatMap(({ target }) => target ?? []);
}

/** What a reader sees: backslashes before punctuation and marks of bold are gone. */
export function shown(markup: string): string {
  return markup.replace(/\\([!-/:-@[-`{-~])|\*\*/g, '$1');
}

/** What stands behind quote bars in a message. */
export function quotedIn(content: string): string {
  const lines = content.split('\n').filter((line) => line.startsWith('> '));
  return shown(lines.map((line) => line.slice('> '.length)).join('\n'));
}

export function buttonsOf({ sent }: Rendered) {
  return controls(sent as Sent).flatMap((control) =>
    control.type === ComponentType.Button && 'label' in control ? [control] : [],
  );
}

/** What a press of the button with that label leads to, through nothing but its id; undefined without such a button. */
export function pressed(chat: Chat, message: Rendered, label: string): Reply | undefined {
  const button = buttonsOf(message).find((each) => each.label === label);
  if (!button || !('custom_id' in button)) return undefined;
  const { command, options } = decodeCall(button.custom_id);
  return respond(chat, command, options);
}

/** Checks messages against the official schemas, and what those overlook. */
export function expectLegal(messages: readonly Rendered[]): void {
  expect(messages.length).toBeGreaterThan(0);
  for (const message of messages) {
    const data = { ...message.sent, allowed_mentions: { parse: [] } } as Sent;
    const callback = { type: InteractionResponseType.ChannelMessageWithSource, data };
    expect(callbackFaults(InteractionType.ApplicationCommand, callback)).toEqual([]);
    const { content } = message;
    expect(content.trim()).not.toBe('');
    expect(content.isWellFormed()).toBe(true);
    for (const button of buttonsOf(message)) {
      expect(button.label).toMatch(/[\p{L}\p{N}]/u);
      expect(button.label?.length).toBeLessThanOrEqual(80);
      expect(button.label?.isWellFormed()).toBe(true);
      if (button.style === ButtonStyle.Link) expect(button.url.length).toBeLessThanOrEqual(512);
    }
  }
}

const word = fc.oneof(
  {
    weight: 9,
    arbitrary: fc.constantFrom('the', 'heron', 'stork', 'flies', 'Wörter', '“quoted', 'words”', '🐦', '1.'),
  },
  {
    weight: 2,
    arbitrary: fc.constantFrom('*a*', '_b_', '||c||', '`d`', '[e](f)', '<@1>', '@everyone', '\\', '#', '>'),
  },
  { weight: 1, arbitrary: fc.constantFrom('https://t.co/a_b~c', '-', '~~', '**', '_'.repeat(30), 'x'.repeat(150)) },
);

/** Text of some length, made of pieces. */
function long(pieces: readonly string[], between: string, length: number): string {
  let text = 'Heron';
  for (let at = 0; text.length < length; at += 1) text += between + pieces[at % pieces.length];
  return text.slice(0, length).toWellFormed().trim();
}

const sentence = fc.array(word, { minLength: 1, maxLength: 40 }).map((words) => `${words.join(' ')}.`);
const pieces = <T>(piece: fc.Arbitrary<T>) => fc.array(piece, { minLength: 1, maxLength: 20 });
const solid = fc.constantFrom('*', '🐦', 'x', '中', '\\', '_a', '👩‍👩‍👧', '```');

/** Sentences, on lines of their own or not; one sentence without end; not even a space. */
function paragraphOf(length: fc.Arbitrary<number>): fc.Arbitrary<string> {
  return fc.oneof(
    fc.tuple(pieces(sentence), fc.constantFrom(' ', ' ', '\n'), length).map(([all, by, most]) => long(all, by, most)),
    fc.tuple(pieces(word), length).map(([all, most]) => long(all, ' ', most)),
    fc.tuple(pieces(solid), length).map(([all, most]) => long(all, '', most)),
  );
}

const length = fc.oneof(fc.integer({ min: 6, max: 2500 }), fc.integer({ min: 4000, max: 8000 }));
const paragraph = paragraphOf(length);

/** Who says a paragraph: long names and occasions, too. */
const attribution = fc.constantFrom(
  '',
  '\n— A Heron, a post, 2022-02-04',
  `\n— ${'**Heron** '.repeat(30).trim()}, ${'a _post_ '.repeat(40).trim()}`,
  `\n— ${'H'.repeat(700)}`,
);

/** A document that is as hard to show as any. */
export const document = fc
  .record({
    id: fc.constantFrom('a', 'i'.repeat(100)),
    paragraphs: fc.uniqueArray(
      fc.tuple(paragraph, attribution).map(([text, by]) => text + by),
      {
        minLength: 1,
        maxLength: 3,
      },
    ),
    title: fc.constantFrom('A sample', '*'.repeat(300), '[Title] 🐦 '.repeat(30).trim(), 'T'.repeat(300)),
    publisher: fc.constantFrom('The Sampler', '_P_'.repeat(30), 'P'.repeat(300)),
    url: fc.constantFrom(
      'https://example.org/a',
      `https://example.org/${'a'.repeat(450)}`,
      `https://example.org/${'a'.repeat(600)}`,
    ),
  })
  .map(({ id, paragraphs, ...header }) => documentOf(id, paragraphs, header));

/** Markup that Discord would act on: what is escaped, and links, are taken out before looking. */
export function markupIn(markup: string): string | undefined {
  const rest = markup.replace(/\\[!-/:-@[-`{-~]/g, 'x').replace(/https?:\/\/\S+/g, 'x');
  return /[\\*_~`|[\]<]|@(?:everyone|here)|^[ \t]*(?:>|#+\s|[-+]\s|-#|\d+\.)/m.exec(rest)?.[0];
}
