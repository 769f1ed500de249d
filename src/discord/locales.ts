import { Locale } from 'discord.js';
import { type Language, languages, type Words } from '../chat/index.ts';

/** In which of Discord's locales each language is spoken; English wherever none is. */
export const LOCALES: { readonly [Name in Language]: readonly Locale[] } = {
  en: [Locale.EnglishUS, Locale.EnglishGB],
  es: [Locale.SpanishES, Locale.SpanishLATAM],
  ru: [Locale.Russian],
  zh: [Locale.ChineseCN],
  fr: [Locale.French],
  de: [Locale.German],
};

const BY_LOCALE = new Map(
  Object.entries(LOCALES).flatMap(([language, locales]) =>
    locales.map((locale) => [locale, languages[language as Language]] as const),
  ),
);

/** The words for a locale. */
export function wordsFor(locale: Locale): Words {
  return BY_LOCALE.get(locale) ?? languages.en;
}

/** What something is called in each locale but those of English. */
export function localizations(nameIn: (words: Words) => string): Partial<Record<Locale, string>> {
  const entries = [...BY_LOCALE].filter(([, words]) => words !== languages.en);
  return Object.fromEntries(entries.map(([locale, words]) => [locale, nameIn(words)]));
}
