import { lazy, SAYING_WORDS, type SayingWords } from '../text/index.ts';

/** Words of all languages that make it doubtful to whom a quotation is given, in small letters. */
const wordsOf = (list: (language: SayingWords) => readonly string[] | undefined) =>
  lazy<ReadonlySet<string>>(() => new Set(SAYING_WORDS.flatMap((language) => list(language) ?? [])));

export const SAY = wordsOf(({ verbsOfSaying = [], verbsOfTelling = [] }) =>
  [...verbsOfSaying, ...verbsOfTelling].map(mainVerbOf),
);
/** Where no space parts words, they are looked for in all of a text. */
export const UNSPACED_SAY = lazy(() => [...SAY()].filter((verb) => /\p{Script=Han}/u.test(verb)));
export const TO = wordsOf(({ to }) => to);
export const INVERTED = wordsOf(({ invertedConditions }) => invertedConditions);
/** The words of “own words”. */
export const SAYINGS = wordsOf(({ sayings }) => sayings?.flatMap((saying) => saying.split(' ')));
export const PHRASES_OF_SAYING = wordsOf(({ phrasesOfSaying }) => phrasesOfSaying);
export const CITING = wordsOf(({ citing }) => citing);
export const UNSPACED_CITING = lazy(() => [...CITING()].filter((word) => UNSPACED.test(word)));
const UNSPACED = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Hangul}]/u;
/** Right behind a quotation. */
export const SPOKEN_OF = lazy(
  () => new RegExp(`^[\\p{QMark}\\s]*(?:${SAYING_WORDS.flatMap(({ spokenOf = [] }) => spokenOf).join('|')})`, 'u'),
);
export const TELLING = wordsOf(({ verbsOfTelling }) => verbsOfTelling?.map(mainVerbOf));
/** “If”, “what”: what is asked. */
export const WHETHER = wordsOf(({ whether }) => whether);
export const EXCEPTING = wordsOf(({ excepting }) => excepting);
export const ACCORDING = wordsOf(({ accordingTo = [], attributing = [], inTheViewOf = [] }) => [
  ...accordingTo,
  ...attributing,
  ...inTheViewOf,
]);
export const ACCORDING_BEHIND = wordsOf(({ accordingBehind }) => accordingBehind);

/** Not the auxiliary of “a dit”, nor the preposition of “call on”: both are shorter. */
function mainVerbOf(verb: string): string {
  return verb.split(' ').reduce((longest, word) => (word.length > longest.length ? word : longest), '');
}

const casesOf = (list: (language: SayingWords) => RegExp | undefined) =>
  SAYING_WORDS.flatMap((language) => list(language) ?? []);
const DATIVE = casesOf(({ dative }) => dative);
const GENITIVE = casesOf(({ genitive }) => genitive);

export const isDative = (name: string) => DATIVE.some((endings) => endings.test(name));
export const isGenitive = (name: string) => GENITIVE.some((endings) => endings.test(name));
