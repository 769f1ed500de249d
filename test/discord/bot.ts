import { inspect } from 'node:util';
import { ComponentType, InteractionResponseType, MessageFlags } from 'discord-api-types/v10';
import { expect, onTestFinished, vi } from 'vitest';
import { commands } from '../../commands/index.ts';
import { createChat, type Defaults, type OnMissed } from '../../src/chat/index.ts';
import { runDiscord } from '../../src/discord/index.ts';
import { decodeCall } from '../../src/discord/messages/custom-id.ts';
import { markupOf } from '../../src/discord/messages/sections.ts';
import type { SourceDocument } from '../../src/documents/index.ts';
import type { Extra } from '../../tools/discord/objects.ts';
import { controls, type Sent } from '../../tools/discord/schemas.ts';
import { type Answer, type DiscordStandIn, type Options, startDiscord } from '../../tools/discord/stand-in.ts';
import { article, libraryOf } from '../samples.ts';

export { markupOf };

// The real bot, connected to the stand-in, and what people see of its messages.

export const { ChannelMessageWithSource, UpdateMessage } = InteractionResponseType;
export const PUBLIC = MessageFlags.SuppressEmbeds;
export const PRIVATE = MessageFlags.SuppressEmbeds | MessageFlags.Ephemeral;
/** Of lists and checks that only their asker sees. */
export const PRIVATE_SECTIONS = PRIVATE | MessageFlags.IsComponentsV2;
/** Of somebody who waits for what must come, on however slow a machine. */
export const PATIENCE = { timeout: 20_000, interval: 5 };

/** What may differ from the real bot. */
interface Setting {
  documents?: SourceDocument[];
  listed?: typeof commands;
  guild?: string | undefined;
  /** The ids of documents by the ids of places. */
  defaults?: Defaults;
  onMissed?: OnMissed;
  /** Where another bot was before. */
  discord?: DiscordStandIn;
  apiUrl?: string;
  mentions?: boolean;
}

/** What a bot registered before: Discord knows it when the next one starts. */
let registered: Options = {};

export async function runBot({
  documents,
  listed = commands,
  guild,
  defaults,
  onMissed,
  discord,
  apiUrl,
  mentions = false,
}: Setting = {}) {
  const standIn = discord ?? (await startDiscord(registered));
  if (!discord) onTestFinished(() => standIn.stop());
  const lines: string[] = [];
  const log = {
    info: (message: string) => void lines.push(message),
    error: (message: string, cause?: unknown) => void lines.push(`${message} ${inspect(cause)}`),
  };
  const library = libraryOf(...(documents ?? [article]));
  const chat = createChat(
    listed,
    () => library,
    (error) => log.error('A command failed.', error),
    defaults,
    onMissed,
  );
  const end = new AbortController();
  const settings = { token: standIn.token, guildId: guild, apiUrl: apiUrl ?? standIn.url, mentions };
  const running = runDiscord(settings, chat, log, end.signal);
  const stop = () => {
    end.abort();
    return running;
  };
  onTestFinished(stop);
  return { discord: standIn, lines, running, stop };
}

/** Waits until the bot has logged in and registered its commands, and makes one line of what it says of that. */
export async function startBot(setting?: Setting) {
  const bot = await runBot(setting);
  await Promise.race([bot.running, vi.waitUntil(() => bot.lines.length > 1, PATIENCE)]);
  expect(bot.lines).toHaveLength(2);
  expect(bot.lines).toContainEqual(expect.stringMatching(/^(?:1 command|[02-9] commands) updated/));
  expect(bot.lines).toContainEqual(expect.stringMatching(/^Logged in as/));
  bot.lines.splice(0, bot.lines.length, bot.lines.join('\n'));
  if (!setting?.listed && !setting?.guild) registered = { commands: bot.discord.commands } as Options;
  return bot;
}

/** What stands in the article. */
export function textOf(paragraph: number): string {
  return article.passages.find(({ paragraphs }) => paragraphs.includes(paragraph))?.text ?? '';
}

/** What somebody reads behind the quote bar: without bold and the backslashes. */
export function quoted(message: Sent): string {
  const lines = markupOf(message)
    .split('\n')
    .filter((line) => line.startsWith('> '));
  return lines.map((line) => line.slice('> '.length).replace(/\\(.)|\*\*/g, '$1')).join('\n');
}

export function buttons(message: Sent): { label: string; id: string }[] {
  return controls(message).flatMap((control) =>
    control.type === ComponentType.Button && 'custom_id' in control
      ? [{ label: control.label ?? '', id: control.custom_id }]
      : [],
  );
}

export function labels(message: Sent): string[] {
  return buttons(message).map(({ label }) => label);
}

/** Presses the button whose label holds `label`. */
export function press(discord: DiscordStandIn, message: Sent, label: string, extra?: Extra): Promise<Answer> {
  return discord.press(buttons(message).find((button) => button.label.includes(label))?.id ?? label, message, extra);
}

/** The ids of the buttons that show what a list offers. */
export function offered(message: Sent): string[] {
  return buttons(message).flatMap(({ id }) => (decodeCall(id).command === 'show' ? id : []));
}

/** A short message for the asker alone. */
export function expectRefusal({ type, data }: Answer): void {
  expect(data).toMatchObject({ flags: PRIVATE, components: [], content: expect.stringMatching(/^.{10,200}$/) });
  expect(data.allowed_mentions).toEqual({ parse: [] });
  expect(type).toBe(ChannelMessageWithSource);
}
