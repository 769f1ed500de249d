import type { GlossaryEntry } from '../../documents/index.ts';
import {
  compareStrings,
  contentOf,
  findString,
  foreignWords,
  foreignWordsOf,
  glossaryWord,
  lengthOf,
  meaningsOf,
  meaningsOfEnglish,
  memoizedByValue,
  type PackedStrings,
  packStrings,
  phraseTerms,
  placeOfString,
  type Rows,
  rowOf,
  rowsOf,
  Slips,
  sharedBeginning,
  soundOf,
  standInsBeginningWith,
  stemIn,
  stringAt,
  type Token,
  transliterate,
} from '../../text/index.ts';

/** What may stand in documents for words of a question, in other words or in another language. */
export interface PreparedStandIns {
  /** In order: phrases, as the terms of their words with spaces between; words of other languages; names by their sound. */
  readonly keys: PackedStrings;
  /** In words, how long the longest key is. */
  readonly longest: number;
  /** By key, the numbers of the stand-ins. */
  readonly meant: Rows;
  /** By stand-in, the numbers of its terms. */
  readonly terms: Rows;
}

/** Some words of a question, from the place of the first to behind the last, with the terms that may stand for them. */
interface MeantPhrase {
  readonly from: number;
  readonly to: number;
  readonly standIns: readonly (readonly string[])[];
}

const LATIN = /^\p{Script=Latin}/u;
const CYRILLIC = /\p{Script=Cyrillic}/u;
/** Words are of one family if they begin with so many letters alike, and these are such a share of the longer one. */
const FAMILY = { letters: 4, share: 0.65 };

/** In letters: shorter words sound like many names. */
const SHORTEST_NAME = 4;

/** For so many words it is kept whether they are there: people ask with the same words again and again. */
const MOST_KEPT = 5000;

/** An English word in the place of one of another language. */
function englishKey(term: string): string {
  return `en:${term}`;
}

/** A word of a question, which is one already, as `glossaryWord` writes it. */
function ownKey(word: string): string {
  return `:${word}`;
}

function soundKey(sound: string): string {
  return `sound:${sound}`;
}

/** The words of documents as the stand-ins need them. */
interface Vocabulary {
  /** With their numbers. */
  readonly terms: ReadonlyMap<string, number>;
  /** The words of documents in other languages than English. */
  readonly foreign: readonly { readonly language: string; readonly word: string; readonly term: number }[];
  /** What glossaries say of words of the documents. */
  readonly glossary: readonly GlossaryEntry[];
  /** The rare words of documents, which may be names. */
  readonly names: readonly { readonly word: string; readonly term: number }[];
}

/** Keeps of the thesaurus and the dictionaries what the documents have. */
export function prepareStandIns({ terms, foreign, glossary, names }: Vocabulary): PreparedStandIns {
  const known = new Map<string, Set<number>>();
  const numbers = new Map<string, number>();
  const lists: (readonly number[])[] = [];
  const add = (key: string, standIn: readonly number[]) => {
    const name = standIn.join(' ');
    const number = numbers.get(name) ?? lists.push(standIn) - 1;
    numbers.set(name, number);
    known.set(key, (known.get(key) ?? new Set()).add(number));
  };
  const addAll = (keys: readonly string[], words: readonly string[]) => {
    const held = words.map((word) => terms.get(word)).filter((term) => term !== undefined);
    if (held.length === words.length) for (const key of keys) add(key, held);
  };
  for (const term of terms.keys()) {
    for (const standIn of standInsBeginningWith(term)) addAll([standIn.phrase], standIn.terms);
    for (const meaning of meaningsOfEnglish(term)) addAll(foreignWords(meaning), meaning.english);
  }
  for (const { language, word, term } of foreign) {
    for (const meaning of meaningsOf(language, word)) {
      for (const other of foreignWords(meaning)) add(other, [term]);
      if (meaning.english.length === 1) add(englishKey(meaning.english[0] ?? ''), [term]);
    }
  }
  for (const { word, others } of glossary) addAll(others.map(glossaryWord), contentOf(phraseTerms(word.toLowerCase())));
  for (const { word, term } of names) {
    const sound = soundOf(word);
    if (sound !== undefined) add(soundKey(sound), [term]);
  }
  const sorted = [...known].sort(([a], [b]) => compareStrings(a, b));
  return {
    keys: packStrings(sorted.map(([key]) => key)),
    longest: sorted.reduce((most, [key]) => Math.max(most, key.split(' ').length), 0),
    meant: rowsOf(sorted.map(([, standIns]) => [...standIns])),
    terms: rowsOf(lists),
  };
}

/** Whether a word may be a name that sounds like it: “слезать” is no “Scholz”. */
function areAlike(word: string, name: string): boolean {
  const allowed = Math.floor(Math.max(word.length, name.length) / 2);
  return word.length >= SHORTEST_NAME && (new Slips(word, allowed).to(name) ?? Infinity) <= allowed;
}

/** Finds what may stand in documents for words of a question. */
export class StandIns {
  readonly #prepared: PreparedStandIns;
  readonly #stringOf: (number: number) => string;
  readonly #placeOf = memoizedByValue(
    (key: string) => findString(this.#prepared.keys, key),
    MOST_KEPT,
    (place) => place !== undefined,
  );
  /** Whether they stand in documents of other languages than English, too. */
  readonly areOfOtherLanguages: boolean;

  constructor(prepared: PreparedStandIns, stringOf: (number: number) => string) {
    this.#prepared = prepared;
    this.#stringOf = stringOf;
    const { keys } = prepared;
    this.areOfOtherLanguages = stringAt(keys, placeOfString(keys, englishKey(''))).startsWith(englishKey(''));
  }

  /**
   * The phrases of a question that others may stand for: of those that begin with the same word the longest.
   *
   * @param terms Of all its words, in order; function words as they are.
   */
  phrasesIn(terms: readonly string[]): MeantPhrase[] {
    const found: MeantPhrase[] = [];
    for (let from = 0; from < terms.length; from += 1) {
      for (let to = Math.min(terms.length, from + this.#prepared.longest); to > from; to -= 1) {
        const standIns = this.#meantAt(findString(this.#prepared.keys, terms.slice(from, to).join(' ')));
        if (standIns.length === 0) continue;
        found.push({ from, to, standIns });
        break;
      }
    }
    return found;
  }

  /**
   * What a word means in the languages of the documents.
   *
   * @param isEnglish Whether it is no word of another language, if it has Latin letters.
   */
  translationsOf({ word, term }: Pick<Token, 'word' | 'term'>, isEnglish: boolean): readonly (readonly string[])[] {
    const own = ownKey(word);
    if (isEnglish && LATIN.test(word)) return [englishKey(term), own].flatMap((key) => this.#meantBy(key));
    const keys = [englishKey(term), own, ...foreignWordsOf(word)];
    const meant = keys.flatMap((key) => this.#meantBy(key));
    if (meant.length > 0) return meant;
    const inGlossary = this.#meantByRelatives(own);
    if (inGlossary.length > 0 || !CYRILLIC.test(word)) return inGlossary;
    const latin = transliterate(stemIn('ru', word));
    const sound = soundOf(latin);
    const named =
      sound === undefined ? [] : this.#meantBy(soundKey(sound)).filter(([name = '']) => areAlike(latin, name));
    return named.length > 0 ? named : keys.flatMap((key) => this.#meantByRelatives(key));
  }

  /** Whether a glossary has a very word. */
  isInGlossary({ word }: Pick<Token, 'word'>): boolean {
    return this.#placeOf(ownKey(word)) !== undefined;
  }

  /** Whether a glossary has a very word as one that says nothing of the matter, such as those with which people ask. */
  saysNothing({ word }: Pick<Token, 'word'>): boolean {
    const { meant, terms } = this.#prepared;
    const place = this.#placeOf(ownKey(word));
    return place !== undefined && rowOf(meant, place).every((standIn) => lengthOf(terms, standIn) === 0);
  }

  /** What those mean that begin as a word does for most of their length, of the same language: “дождевой” as “дождь”. */
  #meantByRelatives(key: string): string[][] {
    const { keys } = this.#prepared;
    const language = key.indexOf(':') + 1;
    const place = placeOfString(keys, key);
    return [place - 1, place].flatMap((near) => {
      const relative = stringAt(keys, near);
      const shared = sharedBeginning(key, relative) - language;
      const longer = Math.max(key.length, relative.length) - language;
      return shared >= FAMILY.letters && shared >= FAMILY.share * longer ? this.#meantBy(relative) : [];
    });
  }

  #meantBy(key: string): string[][] {
    return this.#meantAt(this.#placeOf(key));
  }

  #meantAt(place: number | undefined): string[][] {
    const { meant, terms } = this.#prepared;
    if (place === undefined) return [];
    return Array.from(rowOf(meant, place), (standIn) =>
      Array.from(rowOf(terms, standIn), (term) => this.#stringOf(term)),
    );
  }
}
