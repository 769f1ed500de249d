import { Locale as DiscordLocale } from 'discord-api-types/v10';
import { type Locale, type LocaleName, locales } from '../locales/index.ts';
import { languageTold, simplifyChinese } from '../text/index.ts';

/** In which of Discord's locales each language is spoken; English wherever none is. */
const LOCALES: { readonly [Name in LocaleName]: readonly DiscordLocale[] } = {
  en: [DiscordLocale.EnglishUS, DiscordLocale.EnglishGB],
  es: [DiscordLocale.SpanishES, DiscordLocale.SpanishLATAM],
  ru: [DiscordLocale.Russian],
  zh: [DiscordLocale.ChineseCN],
  'zh-Hant': [DiscordLocale.ChineseTW],
  fr: [DiscordLocale.French],
  de: [DiscordLocale.German],
  pt: [DiscordLocale.PortugueseBR],
};

const BY_LOCALE = new Map(
  Object.entries(LOCALES).flatMap(([name, theirs]) =>
    theirs.map((locale) => [locale, locales[name as LocaleName]] as const),
  ),
);

/** What the bot says in one of Discord's locales. */
export function localeFor(locale: DiscordLocale): Locale {
  return BY_LOCALE.get(locale) ?? locales.en;
}

/** What the bot says to somebody who writes a text: in its language where that is sure, or else as is said by default. */
export function localeOfText(text: string, byDefault: Locale): Locale {
  const language = languageTold(text);
  const named = new Map<string, Locale>(Object.entries(locales));
  const isSpoken = [...named].some(([name, locale]) => locale === byDefault && name.split('-')[0] === language);
  if (language === undefined || isSpoken) return byDefault;
  return named.get(language === 'zh' && simplifyChinese(text) !== text ? 'zh-Hant' : language) ?? byDefault;
}

/** What something is called in each of Discord's locales but those of English. */
export function localizations(nameIn: (locale: Locale) => string): Partial<Record<DiscordLocale, string>> {
  const entries = [...BY_LOCALE].filter(([, locale]) => locale !== locales.en);
  return Object.fromEntries(entries.map(([name, locale]) => [name, nameIn(locale)]));
}
