import { tokenize } from './analyzer.ts';
import { lazy } from './memo.ts';
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
  /** The words of other languages, as `foreignWord` writes them. */
  readonly others: readonly string[];
}

/** A word of a language by its stem; several words, which no index has as one, with spaces between them. */
export function foreignWord(language: string, words: readonly string[]): string {
  const stems = words.map((word) => stemIn(language, word));
  return stems.length === 1 ? `${language}:${stems[0]}` : stems.join(' ');
}

/** What the words of a text are searched by, of a short text that stands for one thing. */
function contentOf(phrase: string) {
  return tokenize(phrase).filter(({ kind, joined }) => kind !== 'part' && !joined);
}

const meanings = lazy(() => {
  const all = new Map<string, { english: string[]; others: string[] }>();
  for (const { language } of DICTIONARIES) {
    for (const line of readTable(`words.${language}`)) {
      const [english = '', words = ''] = line.split(': ');
      const content = contentOf(english).filter(({ kind }) => kind !== 'function');
      const meaning = all.get(english) ?? { english: content.map(({ term }) => term), others: [] };
      all.set(english, meaning);
      for (const word of words.split(', ')) {
        meaning.others.push(
          foreignWord(
            language,
            contentOf(word).map((token) => token.word),
          ),
        );
      }
    }
  }
  const byEnglish = new Map<string, Meaning[]>();
  const byOther = new Map<string, Meaning[]>();
  const add = (map: Map<string, Meaning[]>, key: string, meaning: Meaning) => {
    const known = map.get(key);
    if (known) known.push(meaning);
    else map.set(key, [meaning]);
  };
  for (const meaning of all.values()) {
    if (meaning.english[0] !== undefined) add(byEnglish, meaning.english[0], meaning);
    for (const other of meaning.others) add(byOther, other, meaning);
  }
  return { byEnglish, byOther };
});

/** What words mean whose English begins with a term (`tables/words.es.txt` and so on). */
export function meaningsOfEnglish(term: string): readonly Meaning[] {
  return meanings().byEnglish.get(term) ?? [];
}

/** What a word of another language means, as `foreignWord` writes it. */
export function meaningsOf(word: string): readonly Meaning[] {
  return meanings().byOther.get(word) ?? [];
}

/** A normalised word as the words of each language that it may be of. */
export function foreignWordsOf(word: string): string[] {
  return DICTIONARIES.filter(({ script }) => script.test(word)).map(({ language }) => foreignWord(language, [word]));
}
