import { alternatives, append, SAYING_WORDS, type SayingWords } from '../text/index.ts';

type List = (language: SayingWords) => readonly string[] | undefined;

/** Words and phrases of all languages, those in Chinese characters apart. */
export function phrasesOf(list: List, script?: 'Han'): string[] {
  return SAYING_WORDS.flatMap((language) => list(language) ?? []).filter(
    (phrase) => /\p{Script=Han}/u.test(phrase) === (script === 'Han'),
  );
}

/** The same as alternatives of a pattern. */
export function anyOf(list: List, script?: 'Han'): string {
  // Each once: two ways to match the same word would make patterns slow without end.
  return alternatives(
    phrasesOf(list, script).map((phrase) => phrase.replaceAll('.', String.raw`\.`).replaceAll(' ', String.raw`\s+`)),
  );
}

/** The same as alternatives of first letters, so that a word is not compared with each of hundreds. */
export function byFirstLetter(patterns: string): string {
  const rests = new Map<string, string[]>();
  for (const phrase of patterns.split('|')) append(rests, phrase.slice(0, 1), phrase.slice(1));
  return [...rests].map(([first, rest]) => `${first}(?:${rest.join('|')})`).join('|');
}
