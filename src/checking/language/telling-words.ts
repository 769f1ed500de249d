import {
  foldWords,
  lazy,
  numberAt,
  plainSign,
  plainWord,
  type Span,
  TELLING_WORDS,
  tokenize,
} from '../../text/index.ts';
import type { NumberPiece } from './number-pieces.ts';

/** A word that turns a sentence around or counts something, and where it stands. */
export interface TellingWord extends Span {
  /** The same of words that say the same: all negations, “2” and “two”. */
  readonly says: string;
}

/** What turns a sentence around in a language. */
export interface ReadTellingWords {
  readonly tag: string;
  readonly negations: ReadonlySet<string>;
  readonly negatingForms: RegExp | null;
  readonly negatingPrefixes: readonly string[];
  readonly notNegated: readonly string[];
  readonly negatingSuffixes: readonly string[];
  /** Other words that count than those with a value. */
  readonly quantities: ReadonlySet<string>;
  readonly exclusives: ReadonlySet<string>;
  readonly countingForms: RegExp | null;
  readonly values: ReadonlyMap<string, NumberPiece>;
  readonly ordinalSuffixes: readonly string[];
  /** What may stand between two pieces of a number: “a hundred and five”. */
  readonly joints: readonly string[];
  /** A word of several number words, and these. */
  readonly compound: { readonly whole: RegExp; readonly part: RegExp } | null;
}

/** “The opening paragraph” is the first one; of other things it says no number. */
const PLACE = 'opening';

const plainWords = (words: readonly string[] = []): ReadonlySet<string> => new Set(words.map(plainWord));
/** Of all languages; worked out when something is first checked. */
const read = lazy((): readonly ReadTellingWords[] =>
  TELLING_WORDS.map(({ tag, numberWords, largeNumbers = {}, references, and = [], ...negating }) => {
    const values = new Map([
      ...valuesOf(references?.ordinals, true),
      ...valuesOf(references?.cardinals, false),
      ...Object.entries(largeNumbers).map(([word, value]): [string, NumberPiece] => [plainWord(word), large(value)]),
    ]);
    return {
      ...{ tag, values, quantities: plainWords(numberWords), negations: plainWords(negating.negations) },
      exclusives: plainWords(negating.exclusives),
      countingForms: negating.countingForms ?? null,
      negatingForms: negating.negatingForms ?? null,
      negatingPrefixes: (negating.negatingPrefixes ?? []).map(plainWord),
      notNegated: (negating.notNegated ?? []).map(plainWord),
      negatingSuffixes: (negating.negatingSuffixes ?? []).map(plainWord),
      ordinalSuffixes: (references?.ordinalSuffixes ?? []).map(plainWord),
      joints: [...and, references?.joinsTens ?? []].flat(),
      compound: tag === 'de' ? compoundOf([...values.keys()]) : null,
    };
  }),
);

function compoundOf(words: readonly string[]): ReadTellingWords['compound'] {
  const part = ['ein', ...words].sort((a, b) => b.length - a.length).join('|');
  return { whole: new RegExp(`^(?:${part})(?:(?:und)?(?:${part}))+$`), part: new RegExp(`${part}|und`, 'g') };
}

/** @param words Cardinals or ordinals of a language. */
function valuesOf(words: readonly string[] = [], isOrdinal: boolean): [word: string, piece: NumberPiece][] {
  return words.flatMap((forms, index) =>
    forms
      .split('|')
      .filter((form) => form !== PLACE)
      .map((form): [string, NumberPiece] => [plainWord(form), { value: numberAt(index), kind: 'word', isOrdinal }]),
  );
}

function large(value: number): NumberPiece {
  return { value, kind: /^10+$/.test(String(value)) ? 'scale' : 'word', isOrdinal: false };
}

/** Languages whose words tell something of one: of scripts other than Latin letters, of all. */
export function languagesOf(word: string, languages: readonly string[]): readonly ReadTellingWords[] {
  return /\p{Script=Latin}/u.test(word) ? ofTags(languages) : read();
}

function ofTags(languages: readonly string[]): readonly ReadTellingWords[] {
  const tags = new Set(languages.map((language) => language.split('-')[0]));
  return read().filter(({ tag }) => tags.has(tag));
}

/**
 * The negations of a text.
 *
 * @param languages BCP 47 tags of the documents in question: “sin” is a negation in a Spanish one alone, but words of other
 * scripts are the same everywhere.
 */
export function negationsIn(text: string, languages: readonly string[]): TellingWord[] {
  return [...negatingWordsIn(text, languages), ...negatingFormsIn(text, languages)];
}

/** The words of a text that negate. */
export function negatingWordsIn(text: string, languages: readonly string[]): TellingWord[] {
  return negatingAmong(wordsIn(text), languages);
}

/** Those of some words that negate. */
export function negatingAmong(words: readonly Word[], languages: readonly string[]): TellingWord[] {
  return words
    .filter(({ word }) => languagesOf(word, languages).some(({ negations }) => negations.has(word)))
    .map(({ start, end }) => ({ says: 'not', start, end }));
}

/** What else negates in a text, such as the ending of a verb. */
export function negatingFormsIn(text: string, languages: readonly string[]): TellingWord[] {
  return ofTags(languages).flatMap(({ negatingForms }) =>
    Array.from(negatingForms ? text.matchAll(negatingForms) : [], ({ 0: form, index }) => ({
      ...{ says: 'not', start: index, end: index + form.length },
    })),
  );
}

/** What counts in a text and is no word to a dictionary, and says what its group in the pattern is called. */
export function countingFormsIn(text: string, languages: readonly string[]): TellingWord[] {
  return ofTags(languages).flatMap(({ countingForms }) =>
    Array.from(countingForms ? text.matchAll(countingForms) : [], ({ 0: form, index, groups = {} }) => {
      const [says = form] = Object.keys(groups).filter((name) => groups[name] !== undefined);
      return { says, start: index, end: index + form.length };
    }),
  );
}

const HAS_HAN = /\p{Script=Han}/u;

export interface Word extends Span {
  readonly word: string;
}

/** The words of a text in their own script, and what an apostrophe parts: “n’est” is “n” and “est” as well. */
export function wordsIn(text: string): Word[] {
  const spaced = foldWords(text)
    .map(({ start, end }) => ({ word: text.slice(start, end), start, end }))
    .filter(({ word }) => !HAS_HAN.test(word) && plainSign(word) === undefined)
    .flatMap((whole): Word[] =>
      /['’ʼ]/.test(whole.word) ? [whole, ...whole.word.split(/['’ʼ]/).map((word) => ({ ...whole, word }))] : [whole],
    );
  // Of 百姓 the first character counts nothing; 我不 is no word, though ICU's dictionary takes it for one.
  const unspaced = (HAS_HAN.test(text) ? tokenize(text) : [])
    .filter((token) => token.unspaced)
    .map(({ word, start, end }) =>
      /^\p{Script=Han}不$/u.test(word) ? { word: '不', start: end - 1, end } : { word, start, end },
    );
  return [...spaced, ...unspaced]
    .sort((a, b) => a.start - b.start)
    .map(({ word, start, end }) => ({ word: plainWord(word), start, end }));
}
