import { alternatives, hanNumber, lazy } from '../../text/index.ts';
import { ANY_LANGUAGE, LETTER, vocabulary, type Word } from './vocabulary.ts';

export interface Token extends Word {
  /** UTF-16 offsets into the folded text, half open. */
  readonly start: number;
  readonly end: number;
}

/** What is written on to a number; Japanese and Korean words begin right behind it. */
const WRITTEN_ON = String.raw`[${LETTER}--[\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]]`;

/** 一百零八, which no language lists. */
const HUNDREDS =
  '(?:[一二两三四五六七八九]千零?)?[一二两三四五六七八九]百零?(?:[一二三四五六七八九]?十)?[一二三四五六七八九]?(?=\\p{Script=Han})';

/** Decimals and times, which count no paragraphs; numbers with what is written on to them; words; any other character. */
const TOKEN = lazy(() => {
  const { suffixes, words } = vocabulary();
  const suffix = [...suffixes.keys()].filter((each) => /^\p{L}+$/u.test(each)).join('|');
  const hanWords = alternatives([...words.keys()].filter((word) => /^\p{Script=Han}+$/u.test(word)));
  return new RegExp(
    [
      String.raw`\d+(?:[.:]\d+)+`,
      String.raw`\d+(?:,\d{3}(?!\d))*(?:-?${WRITTEN_ON}+|[.'](?:${suffix})(?!${LETTER}))?`,
      `${LETTER}+`,
      HUNDREDS,
      hanWords,
      String.raw`\.\.+`,
      String.raw`\S`,
    ].join('|'),
    'gv',
  );
});
/** Longer numbers count no paragraphs. */
const MAX_DIGITS = 15;
/** “4ff.”: ¶ 4 and those that follow. */
const FOLLOWING = /^ff?$/;

/** The words, numbers and signs of a folded text. */
export function tokensOf(folded: string): Token[] {
  // Words joined by a hyphen are phrases like any other: “twenty-first”, “avant-dernier”.
  const found = [...folded.replace(/(?<=\p{L})-(?=\p{L})/gu, ' ').matchAll(TOKEN())];
  const tokens: Token[] = [];
  for (let at = 0; at < found.length; ) {
    const { word, length } = wordAt(found, at);
    const [first, last] = [found[at], found[at + length - 1]];
    const { kind, value, languages } = word;
    if (first && last) tokens.push({ kind, value, languages, start: first.index, end: last.index + last[0].length });
    at += length;
  }
  return withCompounds(tokens, folded);
}

function wordAt(found: readonly RegExpExecArray[], at: number): { word: Word; length: number } {
  const surface = found[at]?.[0] ?? '';
  if (/^\d/.test(surface)) return { word: numberWord(surface), length: 1 };
  if (/^\p{Script=Han}千?.*百/u.test(surface))
    return { word: { kind: 'C', value: hanNumber(surface), languages: ANY_LANGUAGE }, length: 1 };
  const { words, phraseLengths } = vocabulary();
  for (let length = Math.min(phraseLengths.get(surface) ?? 0, found.length - at); length > 0; length -= 1) {
    const phrase = found.slice(at, at + length).map(([part]) => part);
    const word = words.get(phrase.join(' '));
    if (word) return { word, length };
  }
  const kind = /^\.\.\./.test(surface) ? '.' : /^\p{L}/u.test(surface) ? 'w' : 'x';
  return { word: { kind, value: 0, languages: ANY_LANGUAGE }, length: 1 };
}

/** “4”, “4th”; anything else that begins with digits is no number of a paragraph. */
function numberWord(surface: string): Word {
  const [, number = '', suffix = ''] = /^(\d+(?:,\d{3})*)[-.']?(\p{L}*)$/u.exec(surface) ?? [];
  const digits = number.replaceAll(',', '');
  const languages = suffix === '' || FOLLOWING.test(suffix) ? ANY_LANGUAGE : vocabulary().suffixes.get(suffix);
  if (digits === '' || digits.length > MAX_DIGITS || languages === undefined) {
    return { kind: 'x', value: 0, languages: ANY_LANGUAGE };
  }
  return { kind: languages === ANY_LANGUAGE ? 'N' : 'O', value: Number(digits), languages };
}

/** Joins tens and ones: “twenty first”, “treinta y uno”, “soixante et onze”. */
function withCompounds(tokens: readonly Token[], folded: string): Token[] {
  const { tensJoiners } = vocabulary();
  const joined: Token[] = [];
  for (const token of tokens) {
    const last = joined.at(-1);
    const isJoined = last?.kind === ',' && tensJoiners.has(folded.slice(last.start, last.end));
    const tens = isJoined ? joined.at(-2) : last;
    if (tens && makesCompound(tens, token)) {
      joined.length -= isJoined ? 2 : 1;
      joined.push({ ...token, value: tens.value + token.value, start: tens.start });
    } else {
      joined.push(token);
    }
  }
  return joined;
}

function makesCompound(tens: Token, ones: Token): boolean {
  const areWords = /[COo]/.test(tens.kind) && /[COo]/.test(ones.kind) && (tens.languages & ones.languages) !== 0;
  // French counts on from sixty and eighty to nineteen.
  const most = tens.value === 60 || tens.value === 80 ? 19 : 9;
  return areWords && tens.value >= 10 && tens.value % 10 === 0 && ones.value <= most;
}
