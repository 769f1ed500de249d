import { LANGUAGES } from '../languages/index.ts';
import { APOSTROPHES } from '../letters.ts';

/** What the capitals of a text say of a word: nothing where all is in capitals, little where most words begin with one. */
type Writing = 'mixed' | 'headline' | 'capitals';

/** A line in which so many words of ten begin with a capital, and which no full stop ends, is a headline. */
const HEADLINE = { words: 4, capitalised: 0.7 };
/** In UTF-16 units: the beginning of a text tells how it is written. */
const BEGINNING = 2000;

export function writingOf(text: string): Writing {
  // A word alone, such as “WHO”, may be shouted or not.
  if (!/\p{Ll}/u.test(text)) return /\p{Lu}/u.test(text) && /\p{L}[^\p{L}]+\p{L}/u.test(text) ? 'capitals' : 'mixed';
  if (/\.["”’')\]]*\s*$/.test(text.slice(-4))) return 'mixed';
  const words = text.slice(0, BEGINNING).match(/(?<!\p{L})\p{L}+/gu) ?? [];
  const capitalised = words.filter((word) => /^\p{Lu}/u.test(word)).length;
  return words.length >= HEADLINE.words && capitalised >= HEADLINE.capitalised * words.length ? 'headline' : 'mixed';
}

const POSSESSIVE = `(?:[${APOSTROPHES}]s)?`;
/** “U.S.”, “U.S”, “U.S.’s”. */
const WITH_POINTS = new RegExp(String.raw`^(?:\p{L}\.)+\p{L}?${POSSESSIVE}$`, 'u');
/** “WHO”, “WHO’s”; longer words in capitals are rather emphasised. */
const IN_CAPITALS = new RegExp(String.raw`^\p{Lu}{2,5}${POSSESSIVE}$`, 'u');
/** “May”, but not “I’m”, “As” or “Of”. */
const CAPITALISED = /^\p{Lu}\p{L}{2,}$/u;
/** What stands before a word inside a sentence. */
const INSIDE = /[\p{L}\p{N},;]["'”’)\]]*\s+$/u;
/** In UTF-16 units: as much as INSIDE needs to see. */
const JUST_BEFORE = 8;

const OFTEN_CAPITALISED: ReadonlySet<string> = new Set(
  LANGUAGES.flatMap(({ oftenCapitalised = [] }) => oftenCapitalised),
);

/**
 * Whether points or capitals make a name of what would be a function word: “U.S.”, “WHO”, or “May” inside a sentence.
 *
 * @param start Where the word stands in the text.
 */
export function isWrittenAsName(surface: string, start: number, text: string, writing: Writing): boolean {
  if (WITH_POINTS.test(surface)) return true;
  if (writing === 'capitals') return false;
  if (IN_CAPITALS.test(surface)) return true;
  return (
    writing === 'mixed' &&
    CAPITALISED.test(surface) &&
    !OFTEN_CAPITALISED.has(surface.toLowerCase()) &&
    INSIDE.test(text.slice(Math.max(0, start - JUST_BEFORE), start))
  );
}
