import { append, LANGUAGES, type Language } from '../text/index.ts';

/** Alternatives of a pattern: words of all languages, those in Chinese characters apart, the longest first. */
export function anyOf(list: (language: Language) => readonly string[] | undefined, script?: 'Han'): string {
  // Each once: two ways to match the same word would make patterns slow without end.
  return [...new Set(LANGUAGES.flatMap((language) => list(language) ?? []))]
    .filter((phrase) => /\p{Script=Han}/u.test(phrase) === (script === 'Han'))
    .sort((a, b) => b.length - a.length)
    .map((phrase) => phrase.replace(/[.]/g, String.raw`\.`).replaceAll(' ', String.raw`\s+`))
    .join('|');
}

/** The same where they may begin with a capital. */
export function capitalisable(alternatives: string): string {
  return alternatives.replace(/(?<=^|\|)\p{Ll}/gu, (letter) => `[${letter}${letter.toUpperCase()}]`);
}

/** The same as alternatives of first letters, so that a word is not compared with each of hundreds. */
export function byFirstLetter(alternatives: string): string {
  const rests = new Map<string, string[]>();
  for (const phrase of alternatives.split('|')) append(rests, phrase.slice(0, 1), phrase.slice(1));
  return [...rests].map(([first, rest]) => `${first}(?:${rest.join('|')})`).join('|');
}
