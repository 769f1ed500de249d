import { LANGUAGES } from '../languages/index.ts';
import { lazy } from '../memo.ts';
import { readTable } from '../tables/table.ts';
import { stripped } from './analyzer.ts';

/** In UTF-16 units: as much of a text tells how it is written. */
const ENOUGH = 300;
/** So many words must tell: one may be a name, or of another language. */
const LEAST = 2;
/** And at least this share of all: a choice. */
const SHARE = 0.25;
/** A syllable of Chinese in pinyin without its tones; so many in a row that are nothing else are no other language. */
const SYLLABLE =
  /^(?:zh|ch|sh|[bpmfdtnlgkhjqxrzcsyw])?(?:i?ao?|i?ang?|[aeo]i|ou|o|e[nr]?|eng|i?ong|i|ie|iu|ing?|u|ua[ni]?|uang|uo|ui|un|ue)$/;
const SYLLABLES = 5;
const PINYIN = 'zh-Latn';
const WORD = /[\p{L}\p{N}]+/gu;

/** By tag, words of a language in Latin letters, where its own are others. */
const ROMANIZED = lazy(() =>
  readTable('romanized').map((line) => {
    const [tag = '', words = ''] = line.split(': ');
    return { tag: `${tag}-Latn`, words: new Set(words.split(', ')) };
  }),
);

/**
 * The language of a text that is written in Latin letters though its own are others (“chto oni govoryat”), where more of the
 * words are function words of it than of any language that is read.
 *
 * @returns Its BCP 47 tag with the script: `ru-Latn`.
 */
export function romanizedLanguageOf(typed: string): string | undefined {
  const words: readonly string[] = stripped(typed.slice(0, ENOUGH)).match(WORD) ?? [];
  const isPinyin = words.length >= SYLLABLES && words.every((word) => SYLLABLE.test(word));
  const countOf = (tag: string, telling: ReadonlySet<string>) =>
    isPinyin && tag === PINYIN ? words.length : words.filter((word) => telling.has(word)).length;
  const [best] = ROMANIZED()
    .map(({ tag, words: telling }) => ({ tag, count: countOf(tag, telling) }))
    .sort((a, b) => b.count - a.count);
  if (!best || best.count < LEAST || best.count < SHARE * words.length) return undefined;
  const most = Math.max(...LANGUAGES.map(({ stopWords }) => words.filter((word) => stopWords.includes(word)).length));
  return best.count > most ? best.tag : undefined;
}

/** Whether a word is a function word of such a language. */
export function isRomanizedWord(tag: string, word: string): boolean {
  return ROMANIZED().some((language) => language.tag === tag && language.words.has(stripped(word)));
}
