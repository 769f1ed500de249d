import type { RESTPutAPIApplicationCommandsJSONBody } from 'discord-api-types/v10';
import { describe, expect, onTestFinished, test, vi } from 'vitest';
import { about } from '../../commands/about.ts';
import { commands } from '../../commands/index.ts';
import { isOffered } from '../../src/chat/index.ts';
import { type Label, type Locale, locales, type TypedOption } from '../../src/locales/index.ts';
import { guildId } from '../../tools/discord/objects.ts';
import { type DiscordStandIn, startDiscord } from '../../tools/discord/stand-in.ts';
import { PATIENCE, quoted, runBot, startBot, textOf } from './bot.ts';

type Registered = DiscordStandIn['commands'][number];

function reversed(labels: object | null | undefined): object {
  return Object.fromEntries(Object.entries(labels ?? {}).reverse());
}

/** Discord where no bot was before. */
async function startAnew(): Promise<DiscordStandIn> {
  const discord = await startDiscord();
  onTestFinished(() => discord.stop());
  return discord;
}

describe('registration', () => {
  const writes = ({ requests }: DiscordStandIn) => requests.filter(({ method }) => method !== 'GET');

  test('offers all that can be typed, and the menu of messages, everywhere; asks for no intents', async () => {
    const { discord } = await startBot({ discord: await startAnew() });
    const everywhere = { contexts: [0, 1, 2], integration_types: [0, 1] };
    expect(discord.commands).toEqual(
      ['ask', 'quote', 'search', 'check', 'about', 'Find a quote', 'Check this quote'].map((name) =>
        expect.objectContaining({ name, type: name.includes(' ') ? 3 : 1, ...everywhere }),
      ),
    );
    expect(discord.identifies).toEqual([expect.objectContaining({ intents: 0 })]);
  });

  test.each([undefined, guildId])('a second start writes nothing (server: %s)', async (guild) => {
    const discord = await startAnew();
    const { stop } = await startBot({ guild, discord });
    await stop();
    expect(writes(discord)).toHaveLength(7);
    const second = await startBot({ guild, discord });
    expect(writes(discord)).toHaveLength(7);
    expect(second.lines[0]).toContain('0 commands updated');
    expect(second.lines[0]).toContain(`https://discord.com/oauth2/authorize?client_id=${discord.bot.id}`);
  });

  test('writes only a changed command, and removes one that is gone', async () => {
    const { discord, stop } = await startBot();
    await stop();
    const gone = discord.commands.find(({ name }) => name === 'search')?.id;
    discord.requests.length = 0;
    const { document } = about.options;
    const listed = commands
      .filter(({ name }) => name !== 'search')
      .map((each) =>
        each.name === 'about' ? { ...each, options: { document: { ...document, required: true } } } : each,
      );
    await startBot({ discord, listed });
    expect(writes(discord)).toEqual([
      expect.objectContaining({ method: 'DELETE', path: expect.stringMatching(`/commands/${gone}$`) }),
      expect.objectContaining({ method: 'POST', body: expect.objectContaining({ name: 'about' }) }),
    ]);
  });

  describe('tells the ids by which replies name commands, so that a press opens them', () => {
    const named = async (discord: DiscordStandIn, locale = 'en-US') =>
      (await discord.slash('about', {}, { guild_locale: locale })).data.content ?? '';

    test('whether the command is new or was there before, in any language', async () => {
      const first = await startBot();
      const { discord } = first;
      const expected = discord.mentions
        .filter((mention) => !mention.startsWith('</about'))
        .map((mention) => expect.stringContaining(mention));
      const said = await named(discord);
      for (const mention of expected) expect(said).toEqual(mention);
      await first.stop();
      await startBot({ discord });
      for (const locale of ['en-US', 'ru', 'fr', 'pt-BR', 'zh-TW']) {
        const translated = await named(discord, locale);
        for (const mention of expected) expect(translated).toEqual(mention);
      }
    });

    test('on a server of its own', async () => {
      const { discord } = await startBot({ guild: guildId });
      expect(await named(discord)).toMatch(/<\/ask:\d+> answers a question, <\/quote:\d+> shows a passage/);
    });

    test('and until then their names alone', async () => {
      const before = await startBot();
      const others = before.discord.commands.filter(({ name }) => name !== 'ask');
      const discord = await startDiscord({ commands: others as RESTPutAPIApplicationCommandsJSONBody });
      onTestFinished(() => discord.stop());
      discord.refuseNext = { method: 'POST', status: 400, code: 30_034 };
      const { lines } = await runBot({ discord });
      await vi.waitUntil(() => lines.some((line) => line.startsWith('The commands could not be registered')), PATIENCE);
      expect(await named(discord)).toContain('**/ask** answers a question');
    });
  });

  test('that fails is tried again', async () => {
    const discord = await startAnew();
    discord.refuseNext = { method: 'POST', status: 500, code: 0 };
    const { lines } = await runBot({ discord });
    await vi.waitUntil(() => lines.some((line) => line.startsWith('The commands could not be registered')), PATIENCE);
    await vi.waitUntil(() => lines.some((line) => line.startsWith('7 commands updated everywhere.')), PATIENCE);
    expect(quoted((await discord.slash('quote', { passage: '4' })).data)).toBe(textOf(4));
  });

  /** A start where all commands are registered, but for what is changed of /ask. */
  async function writtenAfter(change: (ask: Registered) => object): Promise<unknown[]> {
    const before = await startBot();
    const registered = before.discord.commands.map((each) => (each.name === 'ask' ? change(each) : each));
    const discord = await startDiscord({ commands: registered as RESTPutAPIApplicationCommandsJSONBody });
    onTestFinished(() => discord.stop());
    await startBot({ discord });
    return writes(discord).map(({ body }) => (body as Registered).name);
  }

  const changedOption = (change: object) => (ask: Registered) => {
    const [question, ...others] = ask.options ?? [];
    return { ...ask, options: [{ ...question, ...change }, ...others] };
  };

  test.each<[string, (ask: Registered) => object]>([
    ['a description', (ask) => ({ ...ask, description: 'zyxxy' })],
    ['a translation', (ask) => ({ ...ask, name_localizations: { ...ask.name_localizations, de: 'zyxxy' } })],
    ['a translation too many', (ask) => ({ ...ask, name_localizations: { ...ask.name_localizations, ja: 'zyxxy' } })],
    ['no translations', (ask) => ({ ...ask, description_localizations: null })],
    ['where it can be used', (ask) => ({ ...ask, contexts: [0] })],
    ['who can install it', (ask) => ({ ...ask, integration_types: [0] })],
    ['the order of options', (ask) => ({ ...ask, options: ask.options?.toReversed() })],
    ['an option less', (ask) => ({ ...ask, options: ask.options?.slice(1) })],
    ['no options', ({ options: _, ...ask }) => ask],
    ['an option’s description', changedOption({ description: 'zyxxy' })],
    ['an option’s translations', changedOption({ name_localizations: {} })],
    ['an option’s length', changedOption({ max_length: 9 })],
    ['an option that is not required', changedOption({ required: false })],
    ['an option that is completed', changedOption({ autocomplete: true, max_length: undefined })],
    ['an option with choices', changedOption({ choices: [{ name: 'a', value: 'a' }] })],
  ])('writes a command again that differs in %s', async (_, change) => {
    expect(await writtenAfter(change)).toEqual(['ask']);
  });

  test.each<[string, (ask: Registered) => object]>([
    ['what Discord adds', (ask) => ({ ...ask, nsfw: false, default_permission: true, handler: 1, zyxxy: [1] })],
    ['the order of translations', (ask) => ({ ...ask, name_localizations: reversed(ask.name_localizations) })],
    ['defaults that Discord fills in', changedOption({ autocomplete: false, choices: [], min_length: null })],
  ])('writes nothing for %s', async (_, change) => {
    expect(await writtenAfter(change)).toEqual([]);
  });

  test('for one server registers there only, and leaves it to Discord where', async () => {
    const { discord } = await startBot({ guild: guildId, discord: await startAnew() });
    expect(discord.commands).toEqual([]);
    for (const { path, body } of writes(discord)) {
      expect(path).toBe(`/applications/${discord.bot.id}/guilds/${guildId}/commands`);
      expect(body).not.toHaveProperty('contexts');
      expect(body).not.toHaveProperty('integration_types');
    }
    expect(quoted((await discord.slash('quote', { passage: '¶ 4' })).data)).toBe(textOf(4));
  });

  const LOCALES = {
    'es-ES': 'es',
    'es-419': 'es',
    ru: 'ru',
    'zh-CN': 'zh',
    'zh-TW': 'zh-Hant',
    fr: 'fr',
    de: 'de',
    'pt-BR': 'pt',
  } as const;
  const inLocales = (label: (words: Locale) => string) =>
    Object.fromEntries(Object.entries(LOCALES).map(([locale, language]) => [locale, label(locales[language])]));

  test('names and describes all commands and options in every language', async () => {
    const { discord } = await startBot({ discord: await startAnew() });
    const offered = commands.filter(isOffered);
    expect(discord.commands).toHaveLength(offered.length);
    for (const { name: key, surface, options } of offered) {
      const name = locales.en.commands[key].name;
      const registered = discord.commands.find((each) => each.name === name);
      expect(registered?.name_localizations).toEqual(inLocales((words) => words.commands[key].name));
      if (surface === 'message') continue;
      expect(registered?.description_localizations).toEqual(inLocales((words) => words.commands[key].description));
      const described = (Object.keys(options) as TypedOption[]).map((option) => ({
        name: locales.en.options[option].name,
        description: locales.en.options[option].description,
        name_localizations: inLocales((words) => words.options[option].name),
        description_localizations: inLocales((words) => words.options[option].description),
      }));
      expect(registered?.options).toEqual(described.map((each) => expect.objectContaining(each)));
    }
  });

  test.each(Object.values(LOCALES))('in %s, they have names and descriptions of its own', (language) => {
    const words: Locale = locales[language];
    for (const kind of ['commands', 'options'] as const) {
      const [own, english] = [words[kind], locales.en[kind]];
      for (const [key, { name, description }] of Object.entries(english) as [keyof typeof own, Label][]) {
        const label: Label = own[key];
        expect(label.description, key).not.toBe(description);
        expect(label.name, key).toMatch(kind === 'options' || !name.includes(' ') ? /^[\p{L}\p{N}_-]+$/u : /\p{L}/u);
      }
      // Discord takes no two alike; that the menu of messages says what it does is worth a name of its own.
      const names = Object.values<Label>(own).map(({ name }) => name);
      expect(new Set(names).size).toBe(names.length);
      expect(names).not.toEqual(Object.values<Label>(english).map(({ name }) => name));
    }
  });
});
