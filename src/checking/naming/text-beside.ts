import { isStopWord, lazy } from '../../text/index.ts';
import { NOBODY, VERB_WORDS } from '../language/name-words.ts';
import { inFewLetters, type Tagged, tagged } from '../language/tagger.ts';
import { type Titled, titledIn } from './titled.ts';

/** A text beside a quotation, and whom it names with an office, read once for all patterns of names. */
export interface TextBeside {
  readonly text: string;
  readonly read: () => {
    readonly titled: readonly Titled[];
    /** The text with each of these as one word. */
    readonly words: Tagged;
  };
}

export function textBeside(text: string): TextBeside {
  const read = lazy(() => {
    const titled = titledIn(text);
    return { titled, words: tagged(withoutShouting(text), titled) };
  });
  return { text, read };
}

/** What has no small letters of a line, or before its colon or marks. */
const SHOUTED = /(?<=^|\n)[^a-z:：“„«"\n]*[A-Z]{2}[^a-z:：“„«"\n]*(?=[:：“„«"\n]|$)/g;

const WORDS = /[\p{L}\p{M}'’]+/gu;

/** A text of the same length with the words that name nobody in small letters where none are there: “PUTIN SAID”. */
function withoutShouting(text: string): string {
  const isOther = (word: string) => VERB_WORDS.has(word) || NOBODY.has(word) || isStopWord(word);
  const quiet = (word: string, lower = word.toLowerCase()) =>
    lower.length === word.length && isOther(lower) ? lower : word;
  return [...inFewLetters(text).matchAll(SHOUTED)].reduce((rest, { 0: { length }, index }) => {
    const line = text.slice(index, index + length);
    const hasVerb = line.match(WORDS)?.some((word) => VERB_WORDS.has(word.toLowerCase()));
    return hasVerb
      ? rest.slice(0, index) + line.replace(WORDS, (word) => quiet(word)) + rest.slice(index + length)
      : rest;
  }, text);
}
