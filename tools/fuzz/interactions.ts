import {
  type APIMessage,
  type APIUser,
  ApplicationCommandOptionType,
  ApplicationCommandType,
  ApplicationIntegrationType,
  ChannelType,
  ComponentType,
  InteractionContextType,
  InteractionType,
  Locale,
  PermissionFlagsBits,
} from 'discord-api-types/v10';
import fc from 'fast-check';
import { type Command, isOffered } from '../../src/chat/index.ts';
import { encodeCall } from '../../src/discord/messages/custom-id.ts';
import { locales } from '../../src/locales/index.ts';
import { asMember, bot, type Extra, emptyMessage, guildId, metadataOf, snowflake, user } from '../discord/objects.ts';
import { controls, type Sent } from '../discord/schemas.ts';
import type { Use } from '../discord/stand-in.ts';
import { codePoint } from './code-point.ts';

/** What somebody does, and who and where they are. */
export interface Act {
  readonly use: Use;
  readonly extra: Extra;
}

/** Whom people address and whose answers others press the buttons of. */
export const SOMEBODY = user('1100000000000000077', 'somebody');

/**
 * Anything that people can do with the bot.
 *
 * @param answers Messages that the bot has sent.
 */
export function acts(
  commands: readonly Command[],
  texts: fc.Arbitrary<string>,
  answers: readonly Sent[],
): fc.Arbitrary<Act> {
  const use = fc.oneof(
    { weight: 5, arbitrary: slashes(commands, texts) },
    { weight: 3, arbitrary: completions(commands, texts) },
    { weight: 3, arbitrary: menus(commands, messages(texts)) },
    { weight: 3, arbitrary: presses(answers) },
    { weight: 1, arbitrary: forms(commands, texts) },
  );
  return fc.record({ use, extra: places(texts) });
}

/** A text is cut as Discord would cut it; a surrogate that it would not let through is none. */
const typed = (texts: fc.Arbitrary<string>, most = 6000) => texts.map((text) => text.slice(0, most).toWellFormed());

function slashes(commands: readonly Command[], texts: fc.Arbitrary<string>): fc.Arbitrary<Use> {
  return fc.constantFrom(...commands.filter(({ surface }) => surface === 'slash')).chain(({ name, options }) =>
    filledIn(options, texts).map((values) => ({
      type: InteractionType.ApplicationCommand,
      data: { id: '1', name, type: ApplicationCommandType.ChatInput, options: values, resolved: RESOLVED },
    })),
  );
}

const RESOLVED = { users: { [SOMEBODY.id]: SOMEBODY } };

type Value = { name: string; type: ApplicationCommandOptionType; value: string | boolean; focused?: boolean };

function filledIn(options: Command['options'], texts: fc.Arbitrary<string>): fc.Arbitrary<Value[]> {
  const values = Object.entries(options).map(([name, spec]): fc.Arbitrary<Value[]> => {
    const value: fc.Arbitrary<Value> =
      spec.type === 'boolean'
        ? fc.boolean().map((value) => ({ name, type: ApplicationCommandOptionType.Boolean, value }))
        : spec.type === 'user'
          ? fc.constant({ name, type: ApplicationCommandOptionType.User, value: SOMEBODY.id })
          : typed(texts, spec.maxLength).map((value) => ({ name, type: ApplicationCommandOptionType.String, value }));
    const some = value.map((each) => [each]);
    return spec.required
      ? some
      : fc.oneof({ weight: 3, arbitrary: fc.constant<Value[]>([]) }, { weight: 1, arbitrary: some });
  });
  return fc.tuple(...values).map((each) => each.flat());
}

function completions(commands: readonly Command[], texts: fc.Arbitrary<string>): fc.Arbitrary<Use> {
  const focused = commands
    .filter(({ surface }) => surface === 'slash')
    .flatMap(({ name, options, completion }) =>
      Object.entries(options)
        .filter(([option, { type }]) => option === completion?.option || type === 'document' || type === 'documents')
        .map(([option]) => ({ name, options, option })),
    );
  return fc.tuple(fc.constantFrom(...focused), typed(texts)).chain(([{ name, options, option }, value]) =>
    filledIn(options, texts).map((values) => {
      const focus = { name: option, type: ApplicationCommandOptionType.String, value, focused: true };
      const others = values.filter((each) => each.name !== option);
      return {
        type: InteractionType.ApplicationCommandAutocomplete,
        data: { id: '1', name, type: ApplicationCommandType.ChatInput, options: [...others, focus] },
      };
    }),
  );
}

function menus(commands: readonly Command[], targets: fc.Arbitrary<APIMessage>): fc.Arbitrary<Use> {
  const names = commands
    .filter(isOffered)
    .flatMap(({ name, surface }) => (surface === 'message' ? [locales.en.commands[name].name] : []));
  return fc.tuple(fc.constantFrom(...names), targets).map(([name, target]) => ({
    type: InteractionType.ApplicationCommand,
    data: {
      ...{ id: '1', name, type: ApplicationCommandType.Message, target_id: target.id },
      resolved: { messages: { [target.id]: target } },
    },
  }));
}

/** What somebody has typed into the form of a command. */
function forms(commands: readonly Command[], texts: fc.Arbitrary<string>): fc.Arbitrary<Use> {
  return fc.constantFrom(...commands.filter(({ hasForm }) => hasForm)).chain(({ name, options }) =>
    filledIn(options, texts).map((values) => ({
      type: InteractionType.ModalSubmit,
      data: {
        custom_id: encodeCall({ command: name, options: {} }, 0),
        components: values.map(({ name, value }) => ({
          type: ComponentType.Label,
          component: { type: ComponentType.TextInput, custom_id: name, value },
        })),
      },
    })),
  );
}

/** A message of anybody, with whatever Discord may have put into it. */
function messages(texts: fc.Arbitrary<string>): fc.Arbitrary<APIMessage> {
  const text = typed(texts, 4000);
  const media = fc.record({ text }, { requiredKeys: [] });
  const poll = fc.record({
    question: media,
    answers: fc
      .array(media, { maxLength: 4 })
      .map((all) => all.map((poll_media, at) => ({ answer_id: at, poll_media }))),
    expiry: fc.constantFrom(null, '2026-01-01T00:00:00.000Z'),
    allow_multiselect: fc.boolean(),
    layout_type: fc.constant(1),
  });
  const embed = fc.record(
    {
      title: text,
      description: text,
      author: fc.record({ name: text }),
      footer: fc.record({ text }),
      fields: fc.array(fc.record({ name: text, value: text, inline: fc.boolean() }), { maxLength: 3 }),
    },
    { requiredKeys: [] },
  );
  const display = text.map((content) => ({ type: ComponentType.TextDisplay, content }));
  const container = fc
    .array(fc.oneof(display, fc.constant({ type: 99 })), { maxLength: 3 })
    .map((components) => ({ type: ComponentType.Container, components }));
  const parts = {
    content: text,
    type: fc.integer({ min: 0, max: 46 }),
    flags: fc.constantFrom(0, 2, 64, 8192, 16_384, 32_768),
    embeds: fc.array(embed, { maxLength: 2 }),
    components: fc.array(fc.oneof(display, container, fc.constant({ type: 99, id: 1 })), { maxLength: 2 }),
    sticker_items: fc.constant([{ id: '9', name: 'wave', format_type: 1 }]),
    attachments: text.map((description) => [
      { id: '8', filename: 'voice-message.ogg', size: 1, url: '', proxy_url: '', description },
    ]),
    poll,
  };
  const snapshot = fc.record({ ...parts, content: text }, { requiredKeys: ['content'] });
  const all = {
    ...parts,
    author: text.map((name) => user('1100000000000000088', name)),
    referenced_message: fc.option(snapshot.map((message) => ({ ...emptyMessage(), ...message, id: snowflake() }))),
    message_snapshots: fc.array(snapshot, { maxLength: 2 }).map((each) => each.map((message) => ({ message }))),
  };
  return fc
    .record(all, { requiredKeys: ['content', 'author'] })
    .map((message) => ({ ...emptyMessage(), ...message, id: snowflake() }) as unknown as APIMessage);
}

/** A button of one of the bot's messages, or an id that somebody forged. */
function presses(answers: readonly Sent[]): fc.Arbitrary<Use> {
  const buttons = answers.flatMap((answer) =>
    controls(answer).flatMap((control) => ('custom_id' in control ? [{ answer, id: control.custom_id }] : [])),
  );
  const id = fc.oneof(
    { weight: 4, arbitrary: fc.constant(undefined) },
    { weight: 1, arbitrary: fc.string({ unit: codePoint, minLength: 1, maxLength: 100 }) },
    {
      weight: 2,
      arbitrary: fc
        .tuple(fc.constantFrom(...buttons), fc.nat(99), fc.string({ maxLength: 4 }))
        .map(([{ id }, at, piece]) => (id.slice(0, at) + piece + id.slice(at + 1)).slice(0, 100))
        // Discord lets nobody press what stands below another message.
        .filter((forged) => !buttons.some(({ id }) => id === forged)),
    },
  );
  const asker: fc.Arbitrary<APIUser | undefined> = fc.constantFrom(SOMEBODY, undefined);
  return fc.tuple(fc.constantFrom(...buttons), id, asker).map(([{ answer, id: genuine }, forged, who]) => {
    const message = { ...emptyMessage(), ...answer, id: snowflake(), author: bot };
    const metadata = who && metadataOf({ id: '3', type: InteractionType.ApplicationCommand, user: who });
    const data = { custom_id: forged ?? genuine, component_type: ComponentType.Button };
    const pressed = { ...message, ...(metadata && { interaction_metadata: metadata }) };
    return { type: InteractionType.MessageComponent, data, message: pressed };
  });
}

/** Anybody anywhere: each time somebody else, so that nobody is told to wait. */
function places(texts: fc.Arbitrary<string>): fc.Arbitrary<Extra> {
  const { PrivateChannel, BotDM } = InteractionContextType;
  const { GuildInstall, UserInstall } = ApplicationIntegrationType;
  const all = Object.values(Locale);
  const { SendMessages, SendMessagesInThreads, UseExternalApps, Administrator, ManageMessages } = PermissionFlagsBits;
  const permissions = fc.subarray([
    SendMessages,
    SendMessagesInThreads,
    UseExternalApps,
    Administrator,
    ManageMessages,
  ]);
  const channelTypes = [
    ...[ChannelType.GuildText, ChannelType.GuildVoice, ChannelType.GuildAnnouncement, ChannelType.PublicThread],
    ...[ChannelType.PrivateThread, ChannelType.AnnouncementThread, ChannelType.GuildStageVoice],
  ];
  return fc
    .record({
      name: typed(texts, 32),
      where: fc.constantFrom('server', 'server', 'installed', 'direct', 'group'),
      locale: fc.constantFrom(...all),
      guild_locale: fc.constantFrom(...all),
      may: permissions,
      type: fc.constantFrom(...channelTypes),
    })
    .map(({ name, where, locale, guild_locale, may, type }): Extra => {
      const who = user(snowflake(), name);
      if (where === 'direct') return { context: BotDM, user: who, locale };
      const byThem = { authorizing_integration_owners: { [UserInstall]: who.id } };
      if (where === 'group') return { context: PrivateChannel, user: who, locale, ...byThem };
      const member = asMember(
        who,
        may.reduce((sum, each) => sum | each, PermissionFlagsBits.ViewChannel),
      );
      const channel = { id: '1100000000000000002', type, guild_id: guildId, parent_id: '6', name: 'x', flags: 0 };
      const owners = { authorizing_integration_owners: { [GuildInstall]: guildId } };
      return { ...member, locale, guild_locale, channel, ...(where === 'server' ? owners : byThem) };
    });
}
