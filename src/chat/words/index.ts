import { de } from './de.ts';
import { en } from './en.ts';
import { es } from './es.ts';
import { fr } from './fr.ts';
import { ru } from './ru.ts';
import type { Words } from './words.ts';
import { zh } from './zh.ts';

/** Every language that the bot speaks, by its BCP 47 tag. */
export const languages = { en, es, ru, zh, fr, de } as const satisfies Record<string, Words>;

export type Language = keyof typeof languages;
