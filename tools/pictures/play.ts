import { setTimeout } from 'node:timers/promises';
import {
  type APIModalInteractionResponseCallbackData,
  ButtonStyle,
  ComponentType,
  InteractionResponseType,
  MessageFlags,
  TextInputStyle,
} from 'discord.js';
import { commands } from '../../commands/index.ts';
import { createChat } from '../../src/chat/index.ts';
import { runDiscord } from '../../src/discord/index.ts';
import { markupOf } from '../../src/discord/messages/sections.ts';
import type { Library } from '../../src/library.ts';
import { asMember, bot, type Extra } from '../discord/objects.ts';
import { controls, type Sent } from '../discord/schemas.ts';
import { type Answer, type DiscordStandIn, type OptionValues, startDiscord } from '../discord/stand-in.ts';
import { type Scene, type Step, writer } from './scenes.ts';

/** A command as it stands in the input line, with what is offered for the option that is being typed. */
export interface Typed {
  readonly kind: 'typed';
  readonly command: string;
  readonly options: readonly (readonly [name: string, value: string])[];
  readonly choices?: readonly string[];
}

/** What somebody is asked to fill in. */
export interface Form {
  readonly kind: 'form';
  readonly title: string;
  readonly fields: readonly { readonly label: string; readonly description: string; readonly isLong: boolean }[];
}

/** What a message answers, which Discord shows above it: a command, one of a message's menu, a mention, or a pressed button. */
export type Origin =
  | { readonly by: 'slash'; readonly command: string }
  | { readonly by: 'menu'; readonly command: string; readonly message: string }
  | { readonly by: 'mention' | 'button'; readonly message: string }
  | { readonly by: 'followUp' };

/** A message of somebody else, or of the bot. */
export interface Message {
  readonly kind: 'message';
  readonly sent: Sent;
  readonly isPrivate: boolean;
  /** Missing if somebody wrote it who is not the bot. */
  readonly origin?: Origin;
}

/** What somebody sees, from top to bottom. */
export type Sight = Typed | Form | Message;

/** How long the bot may take to send the rest of an answer in several messages, in milliseconds. */
const SETTLING = 100;
/** How long it may take to reply to a message, in milliseconds. */
const PATIENCE = 3000;

/** Plays a scene with the real bot before a stand-in of Discord. */
export async function play(scene: Scene, library: Library): Promise<Sight[]> {
  // A bot for each scene, for no scene may depend on the ones before.
  const discord = await startDiscord();
  const end = new AbortController();
  const { running, ready } = run(discord, library, end.signal);
  try {
    await Promise.race([running, ready]);
    let seen: Sight[] = [];
    for (const step of scene.steps) seen = await after(step, seen, discord, scene.locale);
    return seen;
  } catch (error) {
    throw new Error(`The scene “${scene.name}” cannot be played.`, { cause: error });
  } finally {
    end.abort();
    await running;
    await discord.stop();
  }
}

function run(discord: DiscordStandIn, library: Library, end: AbortSignal) {
  let settle = () => {};
  const ready = new Promise<void>((resolve) => {
    settle = resolve;
  });
  // That it has logged in, and that its commands are registered.
  let awaited = 2;
  const info = () => {
    awaited -= 1;
    if (awaited === 0) settle();
  };
  const log = { info, error: (message: string, cause?: unknown) => console.error(message, cause) };
  const chat = createChat(
    commands,
    () => library,
    (error) => log.error('A command failed.', error),
  );
  const settings = { token: discord.token, guildId: undefined, apiUrl: discord.url, mentions: true };
  return { ready, running: runDiscord(settings, chat, log, end) };
}

async function after(step: Step, seen: Sight[], discord: DiscordStandIn, locale: string | undefined) {
  const extra: Extra = locale ? { locale, guild_locale: locale } : {};
  if ('slash' in step) {
    const { slash, options = {}, times = 1 } = step;
    for (let time = 1; time < times; time += 1) await discord.slash(slash, options, extra);
    const answer = await discord.slash(slash, options, extra);
    const typed = inputLine(discord, locale, slash, options);
    if (answer.type === InteractionResponseType.Modal) return [...seen, typed, formOf(answer)];
    return [...seen, typed, ...(await messages(answer, { by: 'slash', command: typed.command }))];
  }
  if ('type' in step) {
    const { type, options, focused } = step;
    const { data } = await discord.type(type, options, focused, extra);
    const choices = data.choices?.map(({ name }) => name) ?? [];
    return [...seen, { ...inputLine(discord, locale, type, options), choices }];
  }
  if ('menu' in step) {
    const { menu, message } = step;
    const answer = await discord.messageMenu(menu, { content: message, author: writer }, extra);
    const written: Message = { kind: 'message', sent: { content: message }, isPrivate: false };
    const command = localized(discord, locale, menu).name;
    return [...seen, written, ...(await messages(answer, { by: 'menu', command, message }))];
  }
  if ('mention' in step) {
    const message = discord.write({ content: `<@${bot.id}> ${step.mention}`, author: writer });
    const origin: Origin = { by: 'mention', message: message.content };
    for (let waited = 0; waited < PATIENCE && discord.repliesTo(message).length === 0; waited += SETTLING) {
      await setTimeout(SETTLING);
    }
    const replies = discord
      .repliesTo(message)
      .map((sent) => ({ kind: 'message' as const, sent, isPrivate: false, origin }));
    if (replies.length === 0) throw new Error('The bot has not replied.');
    return [...seen, { kind: 'message' as const, sent: message, isPrivate: false }, ...replies];
  }
  const last = seen.at(-1);
  if (last?.kind !== 'message') throw new Error('There is no message to use.');
  const who = { ...extra, ...(step.byWriter && asMember(writer)) };
  const answer = await discord.press(buttonId(last.sent, step.press), last.sent, who);
  const [first, ...others] = await messages(answer, { by: 'button', message: markupOf(last.sent) });
  if (first && answer.type === InteractionResponseType.UpdateMessage) {
    return [...seen.slice(0, -1), { ...last, sent: { ...last.sent, ...first.sent } }, ...others];
  }
  return [...seen, ...(first ? [first] : []), ...others];
}

async function messages({ data, followUps }: Answer, origin: Origin): Promise<Message[]> {
  await setTimeout(SETTLING);
  const message = (sent: Sent, from: Origin): Message => {
    return { kind: 'message', sent, isPrivate: ((sent.flags ?? 0) & MessageFlags.Ephemeral) !== 0, origin: from };
  };
  return [message(data, origin), ...followUps.map((sent) => message(sent, { by: 'followUp' }))];
}

function formOf({ data }: Answer): Form {
  const { title, components } = data as unknown as APIModalInteractionResponseCallbackData;
  const fields = components.map((each) => {
    if (each.type !== ComponentType.Label || each.component.type !== ComponentType.TextInput) {
      throw new Error('play.ts does not know that field of a form.');
    }
    const { label, description = '', component } = each;
    return { label, description, isLong: component.style === TextInputStyle.Paragraph };
  });
  return { kind: 'form', title, fields };
}

function inputLine(discord: DiscordStandIn, locale: string | undefined, name: string, values: OptionValues): Typed {
  const { name: command, options } = localized(discord, locale, name);
  const shown = Object.entries(values).map(([option, value]) => [options[option] ?? option, shownAs(value)] as const);
  return { kind: 'typed', command: `/${command}`, options: shown };
}

/** Discord writes `True` where a bot gets `true`. */
function shownAs(value: string | number | boolean): string {
  return typeof value === 'boolean' ? (value ? 'True' : 'False') : String(value);
}

/** The names under which somebody sees a command and its options. */
function localized(discord: DiscordStandIn, locale: string | undefined, command: string) {
  const registered = discord.commands.find(({ name }) => name === command);
  type Named = { name: string; name_localizations?: Partial<Record<string, string | null>> | null };
  const named = ({ name, name_localizations: names }: Named) => names?.[locale ?? 'en-US'] ?? name;
  const options = registered?.options?.map((option) => [option.name, named(option)] as const) ?? [];
  return {
    name: registered ? named(registered) : command,
    options: Object.fromEntries(options) as Partial<Record<string, string>>,
  };
}

function buttonId(message: Sent, label: string): string {
  const buttons = controls(message).flatMap((control) =>
    control.type === ComponentType.Button && control.style !== ButtonStyle.Link && 'custom_id' in control
      ? [{ label: control.label ?? '', id: control.custom_id }]
      : [],
  );
  const button = buttons.find((each) => each.label.includes(label));
  if (button) return button.id;
  throw new Error(`No button is labelled “${label}” but ${JSON.stringify(buttons.map((each) => each.label))}.`);
}
