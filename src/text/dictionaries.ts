import { stripped, tokenize } from './analyzer.ts';
import { lazy } from './memo.ts';
import { contentOf, phraseTerms } from './phrase-terms.ts';
import { stemIn } from './stem.ts';
import { readTable } from './tables/table.ts';

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
export interface Meaning {
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
export function foreignWord(language: string, words: readonly string[]): string {
  const stems = words.map((word) => stemIn(language, word));
  return stems.length === 1 ? `${language}:${stems[0]}` : stems.join(' ');
}

/** The words of other languages that mean the same, as `foreignWord` writes them. */
export function foreignWords({ others }: Meaning): string[] {
  return others.map(({ language, word }) => foreignWord(language, wordsOf(word)));
}

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

const meanings = lazy(() => {
  const all = new Map<string, { english: string[]; others: { language: string; word: string }[] }>();
  for (const { language } of DICTIONARIES) {
    for (const line of readTable(`words.${language}`)) {
      const [english = '', words = ''] = line.split(': ');
      const meaning = all.get(english) ?? { english: contentOf(phraseTerms(english)), others: [] };
      all.set(english, meaning);
      for (const word of words.split(', ')) meaning.others.push({ language, word });
    }
  }
  return [...all.values()];
});

const byEnglish = lazy(() => {
  const found = new Map<string, Meaning[]>();
  for (const meaning of meanings()) for (const term of meaning.english.slice(0, 1)) add(found, term, meaning);
  return found;
});

/** By language, its words. */
const byWord = new Map<string, ReadonlyMap<string, readonly Meaning[]>>();

function meaningsIn(language: string): ReadonlyMap<string, readonly Meaning[]> {
  const known = byWord.get(language);
  if (known) return known;
  const found = new Map<string, Meaning[]>();
  for (const meaning of meanings()) {
    for (const other of meaning.others) {
      if (other.language === language) add(found, foreignWord(language, wordsOf(other.word)), meaning);
    }
  }
  byWord.set(language, found);
  return found;
}

function add(found: Map<string, Meaning[]>, key: string, meaning: Meaning): void {
  const known = found.get(key);
  if (known) known.push(meaning);
  else found.set(key, [meaning]);
}

/** What words mean whose English begins with a term (`tables/words.es.txt` and so on). */
export function meaningsOfEnglish(term: string): readonly Meaning[] {
  return byEnglish().get(term) ?? [];
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
