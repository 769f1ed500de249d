import { isStopWord, lazy } from '../text/index.ts';
import { type Readable, readable } from './found.ts';
import { NOBODY, VERB_WORDS } from './name-words.ts';
import { CAPITALS, SMALL, spelt } from './spelt.ts';
import { type Titled, titledIn, withTitlesJoined } from './titled.ts';

/** A text beside a quotation, and whom it names with an office, read once for all patterns of names. */
export interface TextBeside {
  readonly text: string;
  readonly read: () => {
    readonly titled: readonly Titled[];
    /** The text with each of these as one word (`withTitlesJoined`). */
    readonly words: Readable;
  };
}

export function textBeside(text: string): TextBeside {
  const read = lazy(() => {
    const titled = titledIn(text);
    return { titled, words: readable(withTitlesJoined(withoutShouting(spelt(text)), titled)) };
  });
  return { text, read };
}

/** What has no small letters of a line, or before its colon or marks. */
const SHOUTED = lazy(
  () => new RegExp(`(?<=^|\\n)[^${SMALL}:：“„«"\\n]*[${CAPITALS}]{2}[^${SMALL}:：“„«"\\n]*(?=[:：“„«"\\n]|$)`, 'gu'),
);

const WORDS = /[\p{L}\p{M}'’]+/gu;

/** A text, as `spelt` writes it, with the words that name nobody in small letters where none are there: “PUTIN SAID”. */
function withoutShouting(written: string): string {
  const isOther = (word: string) => VERB_WORDS.has(word) || NOBODY.has(word) || isStopWord(word);
  return written.replace(SHOUTED(), (line) => {
    const hasVerb = line.match(WORDS)?.some((word) => VERB_WORDS.has(word.toLowerCase()));
    return hasVerb ? line.replace(WORDS, (word) => (isOther(word.toLowerCase()) ? word.toLowerCase() : word)) : line;
  });
}
