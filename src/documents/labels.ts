import { alternatives, LABEL_WORDS, LANGUAGES, LATIN_REPEATS, lazy, REFERENCE_WORDS } from '../text/index.ts';

const isHan = (word: string) => /^\p{Script=Han}/u.test(word);
const isLetters = (suffix: string) => /^\p{L}+$/u.test(suffix);

interface Patterns {
  /** “Article ”, “Art. ”, “Rule No. ”. */
  readonly word: RegExp;
  /** “One”, “primero”. */
  readonly numberWord: RegExp;
  /** “First Amendment”. */
  readonly ordinal: RegExp;
  /** 第五条. */
  readonly han: RegExp;
}

const patterns = lazy((): Patterns => {
  const words = LABEL_WORDS.flatMap(([, forms]) => forms);
  const spaced = alternatives(words.filter((word) => !isHan(word)));
  const forms = (list: readonly string[] = []) =>
    list.flatMap((each) => each.split('|')).filter((form) => !isHan(form));
  const ordinals = alternatives(LANGUAGES.flatMap(({ references }) => forms(references?.ordinals)));
  const cardinals = alternatives(LANGUAGES.flatMap(({ references }) => forms(references?.cardinals)));
  return {
    word: new RegExp(String.raw`^(?:(?:${spaced})(?!\p{L})\.?\s*(?:(?:no|nr|n)\.?º?\s*(?=\d)|№\s*)?|§+\s*)`, 'iu'),
    numberWord: new RegExp(String.raw`^(?:${cardinals}|${ordinals})(?![\p{L}-])`, 'iu'),
    ordinal: new RegExp(
      String.raw`^(?:${ordinals}|\d{1,3}(?:\.|st|nd|rd|th|er|re|e|º|ª))\s+(?:${spaced})(?!\p{L})`,
      'iu',
    ),
    han: new RegExp(
      `^第\\s*(?:\\d+|[一二三四五六七八九十百千零〇两兩]+)\\s*(?:${alternatives(words.filter(isHan))})`,
      'u',
    ),
  };
});

const DIGITS = String.raw`\d{1,4}(?:[.:‐‑\-]\d{1,4})*`;
/** What stands in front of the digits in some codes: “L. 211-2”, “R.411-1”, “A-1”. */
const SERIES = String.raw`(?:(?:\p{Lu}{1,2}\*?-?|\p{Lu}\*?\.?\s?(?=\d+-\d)|[LRD]\*?\.\s?)(?=\d))`;
/** “5a”, “12-A”, “5 bis”. */
const INSERTED = String.raw`-?\p{L}|[\s\-]?(?:${LATIN_REPEATS.join('|')})`;
/** Behind the word of a label: “5”, “2.1”, “6-2”, “L. 211-2”, “5a”, “5 bis”, “1er”, “Ier”, “5º”, “5º-A”, “5 (2)”, “IV”, “A”. */
const NUMBER = lazy(() => {
  const suffixes = alternatives(
    REFERENCE_WORDS.flatMap(({ ordinalSuffixes = [] }) => ordinalSuffixes.filter(isLetters)),
  );
  return new RegExp(
    String.raw`^(?:${SERIES}?${DIGITS}(?:\.?[ºª°](?:-\p{L})?|${suffixes}|${INSERTED})?|I(?:er|re)|[IVXLC]+|\p{Lu})(?![\p{L}\p{N}])(?:\s?\((?:\d{1,3}|\p{Ll})\))*`,
    'u',
  );
});
const BARE_DIGITS = String.raw`\d{1,3}(?:[.:]\d{1,3})*`;
/** “3:16”, “2.1”, “5.”, and “5” with a space behind it. */
const BARE = new RegExp(String.raw`^(?:${BARE_DIGITS}[.)]?)(?=\s|:\s|$)`, 'u');

/** What numbers a part of a text, where its heading begins with it: “Article 5”, “§ 7”, “3:16”; null without one. */
export function headingLabel(heading: string): string | null {
  const { word, numberWord, ordinal, han } = patterns();
  const named = word.exec(heading)?.[0] ?? '';
  const rest = heading.slice(named.length);
  const number = named === '' ? undefined : (NUMBER().exec(rest) ?? numberWord.exec(rest))?.[0];
  if (number !== undefined) return named + number;
  const [found] = ordinal.exec(heading) ?? han.exec(heading) ?? BARE.exec(heading) ?? [];
  return found ?? null;
}
