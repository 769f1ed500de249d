import { LANGUAGES } from '../languages/index.ts';
import { APOSTROPHES, INVISIBLE, readText, typedLetters, UNSPACED, withoutInvisible } from '../letters.ts';
import { lazy } from '../memo.ts';
import { isWrittenAsName, writingOf } from './capitals.ts';
import { withoutHomographs } from './homographs.ts';
import { joinNames } from './names.ts';
import { digitsOfRoman, digitsOfWord, plainNumber } from './numerals.ts';
import { type StemOf, stem } from './stem.ts';
import { nameTerm, type Token } from './token.ts';
import { segmentUnspaced } from './unspaced.ts';

const LETTER = `[[\\p{L}\\p{N}]--[${UNSPACED}]]`;
const NO_LETTER_BEFORE = `(?<!${LETTER})`;
const NO_LETTER_AFTER = `(?!${LETTER})`;
const POSSESSIVE = `(?:[${APOSTROPHES}]s${NO_LETTER_AFTER})?`;
/** They stand right behind a number as often as not. */
const UNITS = 'km|kg|mm|cm|m|g|mg|ml|l|ft|mph|kmh|kb|mb|gb|tb|kw|mw|gw|kwh|mwh|hz|khz|mhz|ghz';

/** Of Italian, and conjunctions of French, before an apostrophe. */
const ARTICLES = 'un|all|dall|dell|nell|sull|quell|quest|anch|jusqu|lorsqu|puisqu|quoiqu';

/** What is cut out of a text, one alternative each; whatever stands between is no word. */
const WORD = new RegExp(
  [
    // Links.
    String.raw`(https?:\/\/[^\s${UNSPACED}]+)`,
    // Flags.
    String.raw`(\p{RI}\p{RI})`,
    // Runs of scripts without spaces, which have several words in them.
    `([${UNSPACED}]+)`,
    // What French and Italian put right before a word, which is none of its own: l’OTAN, dell’Ucraina; no “d’you”.
    String.raw`(${NO_LETTER_BEFORE}(?:(?:[cdjlmnst]|qu)[${APOSTROPHES}](?=[aeiouhyà-ü])|(?:${ARTICLES})[${APOSTROPHES}](?=\p{L}{3})))`,
    // U.S., U.S.A, U.S.’s; also without the last point.
    String.raw`${NO_LETTER_BEFORE}(?:\p{L}\.){2,}\p{L}?${NO_LETTER_AFTER}${POSSESSIVE}`,
    String.raw`${NO_LETTER_BEFORE}\p{L}\.\p{L}${NO_LETTER_AFTER}${POSSESSIVE}`,
    // 1,000 and 4.2.1.
    String.raw`\p{N}+(?:[.,]\p{N}+)+`,
    // The number of 10km.
    String.raw`\p{N}+(?=(?:${UNITS})${NO_LETTER_AFTER})`,
    // Words, with apostrophes and accents in them.
    `${LETTER}[${LETTER}\\p{M}]*(?:[${APOSTROPHES}]${LETTER}+)*`,
  ].join('|'),
  'giv',
);

/** The words of a text that can be searched for, in order: its tokens without function words. */
export function analyze(text: string): Token[] {
  return tokenize(text).filter(({ kind }) => kind !== 'function');
}

/**
 * The words of a text in order, without links. A hyphenated word yields its parts and, after the last of them, the parts
 * joined. A name of several words that has a shorter form, such as “United States”, is one word; its parts stand after it.
 *
 * @param stemOf Where stems are known already; a function word is its own.
 * @param known Filled with the words that are met, by how they are written: whoever reads many texts gives the same again.
 */
export function tokenize(text: string, stemOf: StemOf = stem, known: KnownWords = new Map()): Token[] {
  if (!INVISIBLE.test(text)) return read(text, stemOf, known);
  const { read: visible, spans } = readText(text, (character) => (INVISIBLE.test(character) ? '' : character));
  return read(visible, stemOf, known).map((token) => ({
    ...token,
    start: spans[token.start]?.start ?? 0,
    end: spans[token.end - 1]?.end ?? 0,
  }));
}

function read(text: string, stemOf: StemOf, known: KnownWords): Token[] {
  return withoutHomographs(joinNames(tokensOf(text, stemOf, known), text, stemOf));
}

/** The words of a text as if it were in small letters, and each by itself: no word is a name, nor a part of one. */
export function plainTokens(text: string, stemOf: StemOf = stem): Token[] {
  return tokensOf(withoutInvisible(text).toLowerCase(), stemOf, new Map()).filter(({ joined }) => !joined);
}

/** A word wherever it stands. */
interface Word extends Pick<Token, 'word' | 'term' | 'kind'> {
  readonly isLetters: boolean;
}

/** Words by how they are written. */
export type KnownWords = Map<string, Word>;

function tokensOf(text: string, stemOf: StemOf, known: KnownWords): Token[] {
  const tokens: Token[] = [];
  const writing = writingOf(text);
  const add = (found: Word, start: number, end: number, { joined = false, unspaced = false } = {}) => {
    const { word, term, kind } = found;
    const isName = kind === 'function' && !joined && isWrittenAsName(text.slice(start, end), start, text, writing);
    tokens.push(
      isName
        ? { term: nameTerm(word), word: nameTerm(word), start, end, joined, unspaced, kind: 'content' }
        : { term, word, start, end, joined, unspaced, kind },
    );
  };
  let compound: { word: string; start: number; end: number; parts: number } | undefined;
  const endCompound = () => {
    if (compound && compound.parts > 1) {
      add(wordFrom(compound.word, stemOf), compound.start, compound.end, { joined: true });
    }
    compound = undefined;
  };

  for (const { 0: surface, 1: link, 2: flag, 3: run, 4: elision, index: start } of text.matchAll(WORD)) {
    const end = start + surface.length;
    if (!compound || start !== compound.end + 1 || !HYPHEN.test(text[compound.end] ?? '')) endCompound();
    if (link !== undefined || elision !== undefined) continue;
    if (flag !== undefined) {
      for (const word of countryOf(flag)) add(wordFrom(word, stemOf), start, end);
      continue;
    }
    if (run !== undefined) {
      for (const { segment, index } of segmentUnspaced(run)) {
        const word = wordFrom(segment.normalize('NFKC'), stemOf);
        add(word, start + index, start + index + segment.length, { unspaced: true });
      }
      continue;
    }
    const written = numeralBehindName(surface, start, tokens.at(-1), text) ?? surface;
    let word = known.get(written);
    if (!word) {
      word = wordFrom(normalize(written), stemOf);
      known.set(written, word);
    }
    if (!word.isLetters) endCompound();
    add(word, start, end);
    if (word.isLetters) {
      compound = compound
        ? { word: compound.word + word.word, start: compound.start, end, parts: compound.parts + 1 }
        : { word: word.word, start, end, parts: 1 };
    }
  }
  endCompound();
  return tokens;
}

function wordFrom(word: string, stemOf: StemOf): Word {
  const kind = kindOf(word);
  return { word, term: kind === 'function' ? word : stemOf(word), kind, isLetters: ONLY_LETTERS.test(word) };
}

const KINDS: ReadonlyMap<string, Token['kind']> = new Map([
  ...LANGUAGES.flatMap(({ frameWords = [] }) => frameWords.map((word) => [word, 'frame'] as const)),
  ...LANGUAGES.flatMap(({ stopWords }) => stopWords.map((word) => [word, 'function'] as const)),
]);

/** Whether a word, in lower case, carries no point of a question in any language. */
export function isStopWord(word: string): boolean {
  return kindOf(word) !== 'content';
}

function kindOf(word: string): Token['kind'] {
  return KINDS.get(word) ?? 'content';
}

const PLAIN = /^[a-z]+$/i;
const HYPHEN = /[-‐‑]/;
const ONLY_LETTERS = /^\p{L}+$/u;
const ANY_APOSTROPHE = new RegExp(`[${APOSTROPHES}]`, 'gu');

/** Of names, behind an apostrophe: NATO’nun, Rusya’ya, Çin’deki. */
const TURKISH_SUFFIX =
  /'(?<=^[a-z]{2,}')(?:n?[iu]n|y?[aeiu]|n[ae]|[dt][ae](?:n|ki)?|nd[ae](?:n|ki)?|l[ae]r[a-z]*|y?l[ae]|y?[dt][iu]r?|[sc][iu][a-z]*)$/;

/**
 * Lower case, no accents on Latin letters, no possessive, no Turkish suffix, no thousands separators, digits for numbers;
 * abbreviations without their points.
 */
function normalize(surface: string): string {
  // Most words are all but that already.
  if (PLAIN.test(surface)) {
    const small = surface.toLowerCase();
    return digitsOfWord(small) ?? small;
  }
  const letters = stripped(surface);
  if (/^\p{N}/u.test(letters)) return plainNumber(letters);
  const word = letters.replace(/'s$/, '').replace(TURKISH_SUFFIX, '').replace(/['.]/g, '');
  return digitsOfWord(word) ?? word;
}

/** A word in lower case without accents on Latin letters, and without the vowel signs of Arabic. */
export function stripped(word: string): string {
  if (PLAIN.test(word)) return word.toLowerCase();
  // Apostrophes first: some fall apart in this form.
  const small = word.replace(ANY_APOSTROPHE, "'").normalize('NFKC').toLowerCase();
  if (/\p{Script=Latin}/u.test(small)) return typedLetters(small.normalize('NFD').replace(/\p{M}/gu, ''));
  if (/\p{Script=Arabic}/u.test(small)) return small.replace(/\p{M}|ـ/gu, '');
  // Russian tells й from и, but is mostly written without the dots of ё.
  return small.replaceAll('ё', 'е');
}

/** The digits of a Roman numeral right behind a word with a capital (“Henry VIII”); else undefined. */
function numeralBehindName(surface: string, start: number, before: Token | undefined, text: string) {
  const digits = digitsOfRoman(surface);
  if (digits === undefined || !before || text.slice(before.end, start).trim() !== '') return undefined;
  return /^\p{Lu}\p{Ll}/u.test(text.slice(before.start, before.end)) ? digits : undefined;
}

const countries = lazy(() => new Intl.DisplayNames('en', { type: 'region', fallback: 'none' }));
/** What stands for the letter A in a flag. */
const REGIONAL_A = 0x1f1e6;

/** The words of the English name of a flag's country; none if there is no such country. */
function countryOf(flag: string): string[] {
  const code = [...flag].map((letter) => String.fromCharCode((letter.codePointAt(0) ?? 0) - REGIONAL_A + 65)).join('');
  return (
    countries()
      .of(code)
      ?.match(/\p{L}+/gu) ?? []
  ).map(normalize);
}
