import { alternatives, SAYING_WORDS, type SayingWords } from '../../text/index.ts';

/** The lists of words that languages have for how people say who says something. */
export type List = {
  [name in keyof SayingWords]-?: NonNullable<SayingWords[name]> extends readonly string[] ? name : never;
}[keyof SayingWords];

/** What all languages have in some lists. */
export function listed(...lists: readonly List[]): string[] {
  return SAYING_WORDS.flatMap((language) => lists.flatMap((list) => language[list] ?? []));
}

const isHan = (phrase: string) => /\p{Script=Han}/u.test(phrase);

/** The same, those in Chinese characters apart. */
export function phrasesOf(lists: readonly List[], script?: 'Han'): string[] {
  return listed(...lists).filter((phrase) => isHan(phrase) === (script === 'Han'));
}

/** The same as alternatives of a pattern. */
export function anyOf(lists: readonly List[], script?: 'Han'): string {
  // Each once: two ways to match the same word would make patterns slow without end.
  return alternatives(
    phrasesOf(lists, script).map((phrase) => phrase.replaceAll('.', String.raw`\.`).replaceAll(' ', String.raw`\s+`)),
  );
}
