import { de } from './de.ts';
import { en } from './en.ts';
import { es } from './es.ts';
import { fr } from './fr.ts';
import { MORE_SOURCE_WORDS } from './more.ts';
import { pt } from './pt.ts';
import { ru } from './ru.ts';
import type { SourceWords } from './source-words.ts';
import { zh } from './zh.ts';

const SOURCE_WORDS: readonly SourceWords[] = [en, de, es, fr, pt, ru, zh, ...Object.values(MORE_SOURCE_WORDS)];

/** Some of what is known of all languages. */
export function sourceWords(list: (words: SourceWords) => readonly string[] | undefined): string[] {
  return SOURCE_WORDS.flatMap((words) => list(words) ?? []);
}

/** The same, as alternatives of a pattern. */
export function anySource(list: (words: SourceWords) => readonly string[] | undefined): string {
  return sourceWords(list).join('|');
}
