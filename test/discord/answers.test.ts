import {
  type APIApplicationCommandAutocompleteInteraction,
  type APIMessage,
  ApplicationCommandType,
  ChannelType,
  ComponentType,
  InteractionContextType,
  InteractionType,
  PermissionFlagsBits,
} from 'discord-api-types/v10';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Chat } from '../../src/chat/index.ts';
import { answerTo } from '../../src/discord/answers.ts';
import { choicesFor } from '../../src/discord/autocomplete.ts';
import type { Interaction } from '../../src/discord/calls.ts';
import { encodeCall } from '../../src/discord/messages/custom-id.ts';
import { referenceTo } from '../../src/documents/index.ts';
import {
  asMember,
  circumstances,
  type Extra,
  emptyMessage,
  guildId,
  metadataOf,
  user,
} from '../../tools/discord/objects.ts';
import { callbackFaults } from '../../tools/discord/schemas.ts';
import { codePoint } from '../../tools/fuzz/code-point.ts';
import { chatOver, documentOf } from '../samples.ts';
import { ChannelMessageWithSource, PRIVATE, PUBLIC, UpdateMessage } from './bot.ts';

// Interactions as Discord sends them, answered without it.

const herons = documentOf('herons', ['Herons fly.', 'Storks wade.']);
const chat = chatOver(herons);
const [passage] = herons.passages;
const place = passage ? referenceTo({ document: herons, passage, paragraph: 1 }) : '';
const reposts = `repost|${chat.edition()}`;
const shares = encodeCall({ command: 'share', options: { place } }, 0);
const shows = encodeCall({ command: 'show', options: { place } }, 0);

const asker = user('1100000000000000004', 'asker');
const other = user('1100000000000000005', 'other');

function interaction(type: InteractionType, data: object, extra: Extra): Interaction {
  const own = { id: '1', application_id: '2', token: 'token', version: 1, type, data };
  return { ...own, ...circumstances(extra) } as unknown as Interaction;
}

/** A button of a message that answered the asker. */
function pressing(id: string, message: Partial<APIMessage>, extra: Extra = {}): Interaction {
  const data = { custom_id: id, component_type: ComponentType.Button };
  const interaction_metadata = metadataOf({ id: '3', type: InteractionType.ApplicationCommand, user: asker });
  const pressed = { ...emptyMessage(), id: '4', interaction_metadata, ...message };
  return { ...interaction(InteractionType.MessageComponent, data, extra), message: pressed } as Interaction;
}

/** What is chosen in a menu of a message or a person, or where an activity is started. */
function choosing(type: ApplicationCommandType, data: object): Interaction {
  return interaction(InteractionType.ApplicationCommand, { id: '5', type, ...data }, {});
}

const { Administrator, ManageMessages, SendMessages, SendMessagesInThreads, UseExternalApps } = PermissionFlagsBits;
const here = { 0: guildId };

describe('who may have the bot post for everybody', () => {
  const threads = [ChannelType.PublicThread, ChannelType.PrivateThread, ChannelType.AnnouncementThread];

  test.each<[string, ChannelType, bigint, object, boolean]>([
    ['nobody without permissions', ChannelType.GuildText, 0n, here, false],
    ['who may send messages', ChannelType.GuildText, SendMessages, here, true],
    ['who may send them in threads, outside of one', ChannelType.GuildText, SendMessagesInThreads, here, false],
    ['an administrator', ChannelType.GuildText, Administrator, here, true],
    ['an administrator of a server without the app', ChannelType.GuildText, Administrator, { 1: asker.id }, true],
    ['who may only use external apps', ChannelType.GuildText, UseExternalApps, { 1: asker.id }, false],
    ['who may send messages in a voice channel', ChannelType.GuildVoice, SendMessages, here, true],
    ...threads.flatMap((type): [string, ChannelType, bigint, object, boolean][] => [
      [`who may send messages in threads, in one (${type})`, type, SendMessagesInThreads, here, true],
      [`nobody who may send them elsewhere only, in a thread (${type})`, type, SendMessages, here, false],
    ]),
  ])('%s', (_, type, permissions, owners, mayPost) => {
    const channel = { id: '6', type };
    const extra = { ...asMember(asker, permissions), channel, authorizing_integration_owners: owners };
    const alone = { content: 'Verbatim', flags: PRIVATE };
    for (const id of [shares, reposts]) {
      const { type, messages } = answerTo(pressing(id, alone, extra), chat);
      expect([type, messages[0]?.flags]).toEqual([ChannelMessageWithSource, mayPost ? PUBLIC : PRIVATE]);
    }
  });
});

describe('a check that is shared after documents have changed is told to be too old, where', () => {
  const attributed = 'Herons fly.\n— Ines Calder';
  test.each<[string, Chat]>([
    ['the text is another', chatOver(documentOf('herons', ['Herons swim.']))],
    ['something stands in front of it', chatOver(documentOf('herons', ['Storks wade.', 'Herons fly.']))],
    ['somebody else says it', chatOver(documentOf('herons', [attributed]))],
    ['the document is called otherwise', chatOver(documentOf('herons', ['Herons fly.'], { title: 'Birds' }))],
    ['another document may have it', chatOver(documentOf('herons', ['Herons fly.']), documentOf('a', ['Ducks swim.']))],
  ])('%s', (_, changed) => {
    const content = '**Verbatim**: “Herons fly.” stands there word for word.';
    const id = `repost|${chatOver(documentOf('herons', ['Herons fly.'])).edition()}`;
    const shared = (chat: Chat) => answerTo(pressing(id, { content, flags: PRIVATE }), chat).messages[0];
    expect(shared(chatOver(documentOf('herons', ['Herons fly.'])))?.content).toContain(content);
    expect(shared(changed)).toMatchObject({ flags: PRIVATE, content: expect.stringContaining('too old') });
  });
});

test('an answer is plain data', () => {
  for (const id of [shares, shows, reposts, 'remove']) {
    const answer = answerTo(pressing(id, { content: 'Verbatim' }), chat);
    expect(JSON.parse(JSON.stringify(answer))).toEqual(answer);
  }
});

test.each([
  ['the menu of a person', ApplicationCommandType.User, { target_id: '7', resolved: { users: { 7: other } } }],
  ['an activity', ApplicationCommandType.PrimaryEntryPoint, {}],
])('what the bot does not offer, such as %s, is answered privately', (_, type, data) => {
  const { messages } = answerTo(choosing(type, { name: 'zyxxy', ...data }), chat);
  expect(messages).toEqual([expect.objectContaining({ flags: PRIVATE, content: expect.stringContaining('zyxxy') })]);
});

test.each([
  ['a message of which nothing is told', { messages: { 8: {} } }],
  ['no message', { messages: {} }],
])('a menu on %s has nothing to read', (_, resolved) => {
  const menu = choosing(ApplicationCommandType.Message, { name: 'Find a quote', target_id: '8', resolved });
  expect(answerTo(menu, chat).messages[0]?.content).toContain('I can only read text');
});

test('nothing is offered where nobody types', () => {
  const typing = (options: object[]) =>
    interaction(InteractionType.ApplicationCommandAutocomplete, { id: '5', name: 'quote', type: 1, options }, {});
  const choices = (options: object[]) =>
    choicesFor(typing(options) as unknown as APIApplicationCommandAutocompleteInteraction, chat);
  const passage = { type: 3, name: 'passage', value: '**herons**' };
  expect(choices([{ ...passage, focused: true }])).toEqual([{ name: expect.stringContaining('Herons'), value: place }]);
  for (const options of [[], [passage], [{ ...passage, focused: false }]]) expect(choices(options)).toEqual([]);
});

const permissions = fc
  .subarray([SendMessages, SendMessagesInThreads, UseExternalApps, ManageMessages, Administrator])
  .map((all) => all.reduce((sum, each) => sum | each, 0n));
const press = fc.record({
  id: fc.constantFrom(
    shares,
    shows,
    reposts,
    'repost',
    'remove',
    'zyxxy',
    encodeCall({ command: 'copy', options: { place } }, 0),
  ),
  who: fc.constantFrom(asker, other),
  permissions,
  owners: fc.constantFrom(here, { 1: asker.id }, {}),
  channel: fc.constantFrom(ChannelType.GuildText, ChannelType.PublicThread, ChannelType.GuildForum),
  context: fc.constantFrom(InteractionContextType.Guild, InteractionContextType.BotDM),
  locale: fc.constantFrom('en-US', 'de', 'ja', 'zyxxy'),
  message: fc.record(
    {
      content: fc.oneof(fc.string({ unit: codePoint, maxLength: 2000 }), fc.constant(`<@${other.id}>\nHerons`)),
      flags: fc.constantFrom(0, PUBLIC, PRIVATE),
    },
    { requiredKeys: ['content'] },
  ),
});

test('whatever is pressed, by whom and where: Discord takes the answer, and nobody does more than they may', () => {
  fc.assert(
    fc.property(press, ({ id, who, permissions, owners, channel, context, locale, message }) => {
      const isDirect = context === InteractionContextType.BotDM;
      const place = isDirect ? { user: who } : { ...asMember(who, permissions), channel: { id: '6', type: channel } };
      const extra = { context, locale, authorizing_integration_owners: owners, ...place };
      const answered = pressing(id, message, extra);
      const { type, messages, isTakenBack } = answerTo(answered, chat);
      const [data, ...others] = messages;
      expect(callbackFaults(InteractionType.MessageComponent, { type, data } as never)).toEqual([]);
      expect(others).toEqual([]);
      const has = (...any: bigint[]) => any.some((each) => (permissions & (each | Administrator)) !== 0n);
      const isOwn = who === asker || message.flags === PRIVATE;
      if (type === UpdateMessage) expect(isOwn || (isTakenBack && has(ManageMessages))).toBe(true);
      else if (data?.flags === PUBLIC) expect(isDirect || has(SendMessages, SendMessagesInThreads)).toBe(true);
    }),
    { numRuns: 500 },
  );
});
