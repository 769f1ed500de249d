import { foldWords, LANGUAGES, type Language, numberAt, plainWord, tokenize } from '../text/index.ts';
import type { Difference } from './compare.ts';

/** Whether words were changed that turn a sentence around. */
export interface Changes {
  readonly negation: boolean;
  readonly number: boolean;
}

export const NO_CHANGES: Changes = { negation: false, number: false };

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

/**
 * Whether negations or numbers were changed: at some place, what was pasted has more or fewer negations than what stands
 * there (“isn’t” for “is not” changes none), or other numbers (“2” for “two” is the same).
 *
 * @param languages BCP 47 tags of the documents that were compared: “sin” is a negation in a Spanish one alone, but words
 * of other scripts are the same everywhere.
 */
export function changesOf(difference: readonly Difference[], languages: readonly string[]): Changes {
  const places = placesOf(difference);
  const differ = (tell: (text: string) => readonly string[]) =>
    places.some(({ added, removed }) => tell(added).toSorted().join(' ') !== tell(removed).toSorted().join(' '));
  const languagesOf = (word: string) =>
    TELLING_WORDS.filter(
      ({ tag }) => !/\p{Script=Latin}/u.test(word) || languages.some((each) => each.split('-')[0] === tag),
    );
  const negationsIn = (text: string) =>
    tellingWordsIn(text)
      .filter((word) => languagesOf(word).some(({ negations }) => negations.has(word)))
      .map(() => 'not');
  const numbersIn = (text: string) => {
    const numbers: string[] = [];
    for (const word of tellingWordsIn(text)) {
      const known = languagesOf(word);
      const told = known.flatMap(({ digits }) => digits.get(word) ?? [])[0];
      const tens = numbers.at(-1) ?? '';
      // “Forty-two” is one number.
      if (told !== undefined && /^[2-9]0$/.test(tens) && /^[1-9]\.?$/.test(told)) {
        numbers[numbers.length - 1] = `${tens[0]}${told}`;
      } else if (told !== undefined) numbers.push(told);
      else if (/^\p{N}/u.test(word)) numbers.push(withoutOrdinalSuffix(word, known));
      else if (known.some((language) => language.numbers.has(word))) numbers.push(word);
    }
    return numbers;
  };
  return { negation: differ(negationsIn), number: differ(numbersIn) };
}

/** The words that were pasted, and those that stand there instead, place by place. */
function placesOf(difference: readonly Difference[]): { added: string; removed: string }[] {
  const places = [{ added: '', removed: '' }];
  for (const { kind, text } of difference) {
    const place = places.at(-1);
    if (kind === 'same') places.push({ added: '', removed: '' });
    else if (place) place[kind] = text;
  }
  return places;
}

/** `4.` for “4th”; else the same. */
function withoutOrdinalSuffix(word: string, languages: readonly TellingWords[]): string {
  const digits = /^\p{N}+/u.exec(word)?.[0] ?? '';
  const isOrdinal = languages.some(({ ordinalSuffixes }) => ordinalSuffixes.includes(word.slice(digits.length)));
  return isOrdinal ? `${digits}.` : word;
}

/** The words of a text in their own script, and what an apostrophe parts: “n’est” is “n” and “est” as well. */
function tellingWordsIn(text: string): string[] {
  const spaced = foldWords(text)
    .map(({ start, end }) => text.slice(start, end))
    .filter((word) => !/\p{Script=Han}/u.test(word))
    .flatMap((word) => (/['’ʼ]/.test(word) ? [word, ...word.split(/['’ʼ]/)] : word));
  // Of 百姓 the first character counts nothing.
  const unspaced = tokenize(text).filter((token) => token.unspaced);
  return [...spaced, ...unspaced.map(({ word }) => word)].map(plainWord);
}
