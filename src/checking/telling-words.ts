import { foldWords, LANGUAGES, type Language, numberAt, plainWord, type Span, tokenize } from '../text/index.ts';

/** A word that turns a sentence around or counts something, and where it stands. */
export interface TellingWord extends Span {
  /** The same of words that say the same: all negations, “2” and “two”. */
  readonly says: string;
}

/** What turns a sentence around in a language. */
interface TellingWords {
  readonly negations: ReadonlySet<string>;
  readonly numbers: ReadonlySet<string>;
  /** In digits, by how they are written as words: `4`, or `4.` for the fourth. */
  readonly digits: ReadonlyMap<string, string>;
  readonly ordinalSuffixes: readonly string[];
}

const plainWords = (words: readonly string[] = []): ReadonlySet<string> => new Set(words.map(plainWord));
const TELLING_WORDS: readonly (TellingWords & Pick<Language, 'tag'>)[] = LANGUAGES.map(
  ({ tag, negations, numberWords, references }) => ({
    tag,
    negations: plainWords(negations),
    numbers: plainWords(numberWords),
    digits: new Map([...inDigits(references?.ordinals, '.'), ...inDigits(references?.cardinals, '')]),
    ordinalSuffixes: references?.ordinalSuffixes ?? [],
  }),
);

/** @param words Cardinals or ordinals of a language. */
function inDigits(words: readonly string[] = [], suffix: string): (readonly [word: string, digits: string])[] {
  return words.flatMap((forms, index) =>
    forms.split('|').map((form) => [plainWord(form), `${numberAt(index)}${suffix}`] as const),
  );
}

/** Languages whose words tell something of one: of scripts other than Latin letters, of all. */
function languagesOf(word: string, languages: readonly string[]): readonly TellingWords[] {
  return TELLING_WORDS.filter(
    ({ tag }) => !/\p{Script=Latin}/u.test(word) || languages.some((each) => each.split('-')[0] === tag),
  );
}

/**
 * The negations of a text.
 *
 * @param languages BCP 47 tags of the documents in question: “sin” is a negation in a Spanish one alone, but words of other
 * scripts are the same everywhere.
 */
export function negationsIn(text: string, languages: readonly string[]): TellingWord[] {
  return wordsIn(text)
    .filter(({ word }) => languagesOf(word, languages).some(({ negations }) => negations.has(word)))
    .map(({ start, end }) => ({ says: 'not', start, end }));
}

/** The numbers and quantities of a text, likewise. */
export function numbersIn(text: string, languages: readonly string[]): TellingWord[] {
  const numbers: TellingWord[] = [];
  for (const { word, start, end } of wordsIn(text)) {
    const known = languagesOf(word, languages);
    const told = known.flatMap(({ digits }) => digits.get(word) ?? [])[0];
    const last = numbers.at(-1);
    // “Forty-two” is one number.
    if (told !== undefined && last && /^[2-9]0$/.test(last.says) && /^[1-9]\.?$/.test(told)) {
      numbers[numbers.length - 1] = { says: `${last.says[0]}${told}`, start: last.start, end };
    } else if (told !== undefined) numbers.push({ says: told, start, end });
    else if (/^\p{N}/u.test(word)) numbers.push({ says: withoutOrdinalSuffix(word, known), start, end });
    else if (known.some((language) => language.numbers.has(word))) numbers.push({ says: word, start, end });
  }
  return numbers;
}

/** `4.` for “4th”; else the same. */
function withoutOrdinalSuffix(word: string, languages: readonly TellingWords[]): string {
  const digits = /^\p{N}+/u.exec(word)?.[0] ?? '';
  const isOrdinal = languages.some(({ ordinalSuffixes }) => ordinalSuffixes.includes(word.slice(digits.length)));
  return isOrdinal ? `${digits}.` : word;
}

interface Word extends Span {
  readonly word: string;
}

/** The words of a text in their own script, and what an apostrophe parts: “n’est” is “n” and “est” as well. */
function wordsIn(text: string): Word[] {
  const spaced = foldWords(text)
    .map(({ start, end }) => ({ word: text.slice(start, end), start, end }))
    .filter(({ word }) => !/\p{Script=Han}/u.test(word))
    .flatMap((whole): Word[] =>
      /['’ʼ]/.test(whole.word) ? [whole, ...whole.word.split(/['’ʼ]/).map((word) => ({ ...whole, word }))] : [whole],
    );
  // Of 百姓 the first character counts nothing; 我不 is no word, though ICU's dictionary takes it for one.
  const unspaced = tokenize(text)
    .filter((token) => token.unspaced)
    .map(({ word, start, end }) =>
      /^\p{Script=Han}不$/u.test(word) ? { word: '不', start: end - 1, end } : { word, start, end },
    );
  return [...spaced, ...unspaced].map(({ word, start, end }) => ({ word: plainWord(word), start, end }));
}
