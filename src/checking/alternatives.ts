import { alternatives, append, SAYING_WORDS, type SayingWords } from '../text/index.ts';

/** Alternatives of a pattern: words of all languages, those in Chinese characters apart. */
export function anyOf(list: (language: SayingWords) => readonly string[] | undefined, script?: 'Han'): string {
  const words = SAYING_WORDS.flatMap((language) => list(language) ?? []).filter(
    (phrase) => /\p{Script=Han}/u.test(phrase) === (script === 'Han'),
  );
  // Each once: two ways to match the same word would make patterns slow without end.
  return alternatives(words.map((phrase) => phrase.replaceAll('.', String.raw`\.`).replaceAll(' ', String.raw`\s+`)));
}

/** The same as alternatives of first letters, so that a word is not compared with each of hundreds. */
export function byFirstLetter(patterns: string): string {
  const rests = new Map<string, string[]>();
  for (const phrase of patterns.split('|')) append(rests, phrase.slice(0, 1), phrase.slice(1));
  return [...rests].map(([first, rest]) => `${first}(?:${rest.join('|')})`).join('|');
}
