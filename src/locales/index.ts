import { de } from './de.ts';
import { en } from './en.ts';
import { es } from './es.ts';
import { fr } from './fr.ts';
import type { Locale } from './messages.ts';
import { pt } from './pt.ts';
import { ru } from './ru.ts';
import { zh } from './zh.ts';
import { zhHant } from './zh-hant.ts';

export { type Named, withoutLinks } from './formats.ts';
export * from './messages.ts';
export * from './rich-text.ts';

/** Every language that the bot speaks, by its BCP 47 tag. */
export const locales = { en, es, ru, zh, 'zh-Hant': zhHant, fr, de, pt } as const satisfies Record<string, Locale>;

export type LocaleName = keyof typeof locales;
