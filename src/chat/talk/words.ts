import { alternatives, foldText, simplifyChinese, typedLetters } from '../../text/index.ts';

/** The inside of a character class. */
export const HAN_OR_KANA = String.raw`\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}`;
const UNSPACED = `[${HAN_OR_KANA}ー]`;
export const ANY_UNSPACED = new RegExp(UNSPACED, 'u');
/** A character of Chinese or Japanese, which tells less than a word. */
export const CHARACTER = new RegExp(`^${UNSPACED}$`, 'u');

/** What every word for the bot is read as, and every word for a document. */
export const BOT = 'bot';
export const DOCUMENT = 'document';

/** Words, folded, and what each of them is read as. */
export interface ReadAs {
  readonly words: string;
  readonly as: string;
}

/** Words, or phrases of scripts without spaces, and by place what each of them is read as; with line breaks between them. */
export interface PreparedReader {
  readonly written: string;
  readonly read: string;
}

/** French and Italian put short words in front with an apostrophe, which elsewhere stands inside a word (“what’s”). */
const ELISION = /(?<!\p{L})([cdjlmnst]|qu|(?:a|da|de|ne|su|que)ll|quest|un|dov|cos|com|nient)'(?=\p{L})/gu;
/** Whatever number it is, it is asked alike: “from 2022?”. */
const NUMBER = /\p{N}+/gu;
/** “heyyy”, “loooool”: nobody counts the letters. */
const DRAWN_OUT = /(\p{L})\1{2,}/gu;
/** A word in katakana, each other character of Chinese and Japanese, or a word. */
const WORD = new RegExp(String.raw`[\p{Script=Katakana}ー]+|${UNSPACED}|(?:(?!${UNSPACED})[\p{L}\p{N}'])+`, 'gu');

/** A message as it is compared, and the words of it, which every language reads in its own way. */
export interface Folded {
  readonly text: string;
  readonly words: readonly string[];
}

/** Folds a message, without drawn-out letters, with its short words apart, and any number as one. */
export function foldMessage(message: string): Folded {
  const simplified = ANY_UNSPACED.test(message) ? simplifyChinese(message) : message;
  const folded = typedLetters(foldText(simplified));
  const text = folded.replace(ELISION, '$1 ').replace(DRAWN_OUT, '$1').replace(NUMBER, '1');
  return { text, words: wordsIn(text) };
}

export function prepareReader(all: readonly ReadAs[]): PreparedReader {
  const readings = all.flatMap(({ words, as }) =>
    ANY_UNSPACED.test(words) ? [[words, as] as const] : wordsIn(words).map((word) => [word, as] as const),
  );
  // What is said last counts.
  const last = new Map(readings);
  return { written: [...last.keys()].join('\n'), read: [...last.values()].join('\n') };
}

/** Reads the messages of a language. */
interface Reader {
  /** Whether it reads a word in its own way. */
  readonly has: (word: string) => boolean;
  /**
   * What matters of a folded message; where all of it is beside the point, or the bot, all of it does, and where it is nothing but
   * a word for a document, such as “crap”, that word.
   */
  readonly wordsOf: (message: Folded) => readonly string[];
}

export function reader({ written: keys, read }: PreparedReader): Reader {
  const readings = read.split('\n');
  const all = keys.split('\n').map((word, place) => [word, readings[place] ?? ''] as const);
  const spaced = new Map(all.filter(([word]) => !ANY_UNSPACED.test(word)));
  // Chinese and Japanese put no spaces between words; a longer one may hold a shorter one.
  const unspaced = new Map(all.filter(([word]) => ANY_UNSPACED.test(word)));
  const inLists = new RegExp(alternatives(unspaced.keys()), 'gu');
  const wordsOf = ({ text, words: written }: Folded) => {
    const words = ANY_UNSPACED.test(text)
      ? wordsIn(text.replace(inLists, (word) => ` ${unspaced.get(word) ?? word} `))
      : written;
    const told = words.map((word) => spaced.get(word) ?? word);
    const telling = told.filter((word) => word !== '');
    if (telling.length > 0 && telling.every((word) => word === DOCUMENT)) return written;
    if (telling.some((word) => word !== BOT)) return telling;
    return words.length > 0 ? told.map((word, at) => word || (words[at] ?? '')) : written;
  };
  return { has: (word) => spaced.has(word), wordsOf };
}

function wordsIn(folded: string): string[] {
  return (folded.match(WORD) ?? []).map((word) => word.replaceAll("'", '')).filter((word) => word !== '');
}
