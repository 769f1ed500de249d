import { InteractionContextType } from 'discord-api-types/v10';
import { describe, expect, test } from 'vitest';
import { type Locale, type LocaleName, locales, type Message, plain, say } from '../../src/locales/index.ts';
import { type Extra, passerBy, reader } from '../../tools/discord/objects.ts';
import { controls, type Sent } from '../../tools/discord/schemas.ts';
import { article } from '../samples.ts';
import { expectRefusal, labels, markupOf, PRIVATE, PUBLIC, press, quoted, startBot, textOf } from './bot.ts';

const { en, es, de } = locales;

const LOCALES: [string, LocaleName][] = [
  ['en-US', 'en'],
  ['en-GB', 'en'],
  ['es-ES', 'es'],
  ['es-419', 'es'],
  ['ru', 'ru'],
  ['zh-CN', 'zh'],
  ['fr', 'fr'],
  ['de', 'de'],
  ['pt-BR', 'pt'],
  ['zh-TW', 'zh-Hant'],
  // Not translated.
  ['ja', 'en'],
  ['constructor', 'en'],
];

const said = (words: Locale, message: Message) => plain(say(words, message));
const question = 'Ushakov December';

const { publisher } = article;

/** How a language attributes the sentence of ¶ 12 that is in bold. */
const attribution = ({ attributions, formats }: Locale) =>
  plain(
    attributions.inBold({
      words: 'In December … with NATO.',
      attribution: attributions.reporting({
        speaker: 'Yury Ushakov',
        details: [formats.date('2021-12')],
        publisher,
        quotes: false,
      }),
    }),
  );

/** How a language begins to attribute all of ¶ 12. */
const ownWords = ({ attributions, formats }: Locale) =>
  plain(attributions.publisher({ publisher, date: formats.date('2022-02-04') }));

/** That a quotation, its citation and its buttons are in a language, and the passage as it is. */
function expectIn(words: Locale, data: Sent, paragraph = 12): void {
  const unmarked = data.content?.replace(/\*\*|\\/g, '') ?? '';
  expect(quoted(data)).toBe(textOf(paragraph));
  expect(unmarked).toContain(`— ${attribution(words)}\n`);
  expect(unmarked).toContain(`${words.formats.date('2022-02-04')} · ¶ ${paragraph} · `);
  expect(labels(data)[0]).toBe(said(words, { key: 'paragraphBefore', data: { paragraph: paragraph - 1 } }));
  expect(labels(data)).toContain(said(words, { key: 'copy' }));
  const link = controls(data).find((control) => 'url' in control);
  expect(link).toMatchObject({ label: expect.stringContaining(said(words, { key: 'readInSource' })) });
}

test('each language has words of its own', () => {
  const all = Object.values<Locale>(locales);
  for (const key of ['remove', 'outdated', 'emptyMessage', 'closest', 'removed'] as const) {
    expect(new Set(all.map((words) => said(words, { key }))).size, key).toBe(all.length);
  }
  expect(new Set(all.map(attribution)).size).toBe(all.length);
});

describe.each(LOCALES)('in %s', (locale, language) => {
  const words = locales[language];

  test('what only the asker sees is in the asker’s language', async () => {
    const { discord } = await startBot();
    const extra: Extra = { locale, guild_locale: language === 'fr' ? 'de' : 'fr' };
    const { data } = await discord.slash('ask', { question, private: true }, extra);
    expect(data.flags).toBe(PRIVATE);
    expectIn(words, data);
    const missing = await discord.slash('quote', { passage: '¶ 99' }, extra);
    expectRefusal(missing);
    const { title } = article;
    expect(missing.data.content).toBe(said(words, { key: 'noParagraph', data: { paragraph: 99, count: 12, title } }));
    const old = await discord.press('nope', undefined, extra);
    expect(old.data.content).toBe(said(words, { key: 'outdated' }));
    const copied = await press(discord, data, said(words, { key: 'copy' }), extra);
    expect(copied.data.content).toContain(`\n— ${ownWords(words)}`);
    const { data: checked } = await discord.slash('check', { quote: textOf(12) }, extra);
    expect(markupOf(checked)).toContain(`**${words.verdicts.verbatim.name}**`);
    expect(labels(checked)).toEqual([
      said(words, { key: 'show', data: { passage: '¶ 12' } }),
      said(words, { key: 'share' }),
    ]);
    const empty = await discord.messageMenu('Find a quote', { content: '' }, extra);
    expect(empty.data.content).toBe(said(words, { key: 'emptyMessage' }));
  });

  test('what everybody sees is in the server’s language', async () => {
    const { discord } = await startBot();
    const extra: Extra = { locale: language === 'fr' ? 'de' : 'fr', guild_locale: locale };
    const { data } = await discord.slash('ask', { question }, extra);
    expect(data.flags).toBe(PUBLIC);
    expectIn(words, data);
    const remove = said(words, { key: 'remove' });
    expect(labels(data)).toContain(remove);
    const { data: about } = await discord.slash('about', {}, extra);
    expect(about.content).toContain(said(words, { key: 'aboutPrivacy' }));
    const { data: walked } = await press(discord, data, '‹', extra);
    expect(labels(walked)[0]).toBe(said(words, { key: 'paragraphBefore', data: { paragraph: 10 } }));
    const { data: removed } = await press(discord, walked, remove, extra);
    expect(removed.content).toBe(said(words, { key: 'removed' }));
  });

  test('a direct message is in the asker’s language', async () => {
    const { discord } = await startBot();
    for (const context of [InteractionContextType.BotDM, InteractionContextType.PrivateChannel]) {
      expectIn(words, (await discord.slash('ask', { question }, { context, locale })).data);
    }
  });
});

test('a Spanish private answer that is shared on a German server is in German', async () => {
  const { discord } = await startBot();
  const extra = { locale: 'es-ES', guild_locale: 'de' };
  const { data } = await discord.slash('ask', { question, private: true }, extra);
  expectIn(es, data);
  const { data: shared } = await press(discord, data, said(es, { key: 'share' }), extra);
  expectIn(de, shared);
  const sharedBy = de.messages.sharedBy({ user: reader.id });
  expect(shared.content?.split('\n')[0]).toBe(plain(sharedBy).replace(`@${reader.id}`, `<@${reader.id}>`));
  const refused = await press(discord, shared, said(de, { key: 'remove' }), { ...passerBy(), ...extra, locale: 'ru' });
  expect(refused.data.content).toBe(said(locales.ru, { key: 'notYours' }));
  expect(refused.data.content).not.toBe(said(en, { key: 'notYours' }));
});

test('commands are called by their English names, whatever name somebody chose them by', async () => {
  const { discord } = await startBot();
  // Discord sends the registered name, not the localized one.
  const { data } = await discord.messageMenu('Check this quote', { content: `“${textOf(12)}”` }, { locale: 'zh-CN' });
  expect(markupOf(data)).toContain(locales.zh.verdicts.verbatim.name);
});

test('autocompletion offers passages as they are, in every language', async () => {
  const { discord } = await startBot();
  for (const [locale] of LOCALES) {
    const { data } = await discord.type('quote', { passage: '12' }, 'passage', { locale });
    expect(data.choices?.[0]?.name).toMatch(/^¶ 12 · /);
  }
});
