import { de } from './de.ts';
import { en } from './en.ts';
import { es } from './es.ts';
import { fr } from './fr.ts';
import type { Locale } from './messages.ts';
import { ru } from './ru.ts';
import { zh } from './zh.ts';

export { withoutLinks } from './formats.ts';
export * from './messages.ts';
export * from './rich-text.ts';

/** Every language that the bot speaks, by its BCP 47 tag. */
export const locales = { en, es, ru, zh, fr, de } as const satisfies Record<string, Locale>;

export type LocaleName = keyof typeof locales;
