import { alternatives, SAYING_WORDS, type SayingWords } from '../text/index.ts';

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
