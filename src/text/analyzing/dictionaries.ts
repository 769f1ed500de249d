import { append } from '../maps.ts';
import { lazy, memoized, memoizedByValue } from '../memo.ts';
import { readTable } from '../tables/table.ts';
import { stripped, tokenize } from './analyzer.ts';
import { contentOf, firstContentOf, phraseTerms } from './phrase-terms.ts';
import { stemIn } from './stem.ts';

/** The languages that have a dictionary, with the script of their words. */
const DICTIONARIES = [
  { language: 'es', script: /\p{Script=Latin}/u },
  { language: 'fr', script: /\p{Script=Latin}/u },
  { language: 'de', script: /\p{Script=Latin}/u },
  { language: 'pt', script: /\p{Script=Latin}/u },
  { language: 'ru', script: /\p{Script=Cyrillic}/u },
  { language: 'zh', script: /\p{Script=Han}/u },
];

/** Words of several languages that mean the same. */
interface Meaning {
  /** The terms of the English word or words. */
  readonly english: readonly string[];
  /** The words of other languages. */
  readonly others: readonly { readonly language: string; readonly word: string }[];
}

/**
 * A normalised word of a language, or several that no index has as one, by the stems.
 *
 * @returns A word behind its language and a colon; several with spaces between them.
 */
function foreignWord(language: string, words: readonly string[]): string {
  const stems = words.map((word) => stemIn(language, word));
  return stems.length === 1 ? `${language}:${stems[0]}` : stems.join(' ');
}

/** The words of other languages that mean the same, as `foreignWord` writes them. */
export const foreignWords = memoized(({ others }: Meaning) =>
  others.map(({ language, word }) => foreignWord(language, wordsOf(word))),
);

/**
 * A word of whatever language as a glossary has it: as it stands, since nobody says which language that is.
 *
 * @returns One word behind a colon; several with spaces between them.
 */
export function glossaryWord(phrase: string): string {
  const words = wordsOf(phrase);
  return words.length === 1 ? `:${words[0]}` : words.join(' ');
}

const SINGLE = /^[\p{Script=Latin}\p{Script=Cyrillic}\p{M}]+$/u;

function wordsOf(phrase: string): string[] {
  if (SINGLE.test(phrase)) return [stripped(phrase)];
  const tokens = tokenize(phrase).filter(({ kind, joined }) => kind !== 'part' && !joined);
  return tokens.map(({ word }) => word);
}

/** The meanings by their English, each read when it is first asked for. */
const meanings = lazy(() => {
  const lines = new Map<string, { readonly language: string; readonly words: string }[]>();
  for (const { language } of DICTIONARIES) {
    for (const line of readTable(`words.${language}`)) {
      const end = line.indexOf(': ');
      append(lines, line.slice(0, end), { language, words: line.slice(end + 2) });
    }
  }
  return new Map(Array.from(lines, ([english, found]) => [english, lazy(() => meaningOf(english, found))]));
});

function meaningOf(english: string, lines: readonly { readonly language: string; readonly words: string }[]): Meaning {
  const others = lines.flatMap(({ language, words }) => words.split(', ').map((word) => ({ language, word })));
  return { english: contentOf(phraseTerms(english)), others };
}

const byEnglish = lazy(() => {
  const found = new Map<string, (() => Meaning)[]>();
  for (const [english, meaning] of meanings()) {
    const first = firstContentOf(english);
    if (first !== undefined) append(found, first, meaning);
  }
  return found;
});

/** The meanings by the words of a language, as `foreignWord` writes them. */
const meaningsIn = memoizedByValue((language: string): ReadonlyMap<string, readonly Meaning[]> => {
  const found = new Map<string, Meaning[]>();
  for (const read of meanings().values()) {
    const meaning = read();
    for (const other of meaning.others) {
      if (other.language === language) append(found, foreignWord(language, wordsOf(other.word)), meaning);
    }
  }
  return found;
});

/** What words mean whose English begins with a term (`tables/words.es.txt` and so on). */
export function meaningsOfEnglish(term: string): readonly Meaning[] {
  return (byEnglish().get(term) ?? []).map((meaning) => meaning());
}

/** What a normalised word of another language means. */
export function meaningsOf(language: string, word: string): readonly Meaning[] {
  return meaningsIn(language).get(foreignWord(language, [word])) ?? [];
}

/** A normalised word as the words of each language that it may be of, as `foreignWord` writes them. */
export function foreignWordsOf(word: string): string[] {
  return DICTIONARIES.filter(({ script }) => script.test(word)).map(({ language }) => foreignWord(language, [word]));
}

/** The words of four to six letters that dictionaries and the thesaurus have, normalised: none is a slip of another. */
export const shortWords = lazy(() => readTable('short-words'));
