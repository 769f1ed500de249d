import { newStemmer } from 'snowball-stemmers';
import { LANGUAGES } from './languages/index.ts';

/** A word of a text as it is searched, and where it stands. */
export interface Token {
  /** What the index holds: the stem, in lower case and without accents. */
  readonly term: string;
  /** The whole word, normalised but not stemmed. */
  readonly word: string;
  /** UTF-16 offsets into the text, half open. */
  readonly start: number;
  readonly end: number;
  /** A hyphenated word written as one, beside its parts; its absence from a text means nothing. */
  readonly joined: boolean;
  /** Whether it is a stop word, which nobody searches for. */
  readonly stop: boolean;
  /** Whether it is of a script that puts no spaces between words. */
  readonly unspaced: boolean;
}

/** Scripts that put no spaces between words. */
const UNSPACED = String.raw`\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}`;
const LETTER = `[[\\p{L}\\p{N}]--[${UNSPACED}]]`;

/** Links; runs of unspaced script; abbreviations such as U.S.; numbers such as 1,000; words with their apostrophes. */
const WORD = new RegExp(
  [
    String.raw`https?:\/\/\S+`,
    `[${UNSPACED}]+`,
    String.raw`(?<![\p{L}\p{N}])(?:\p{L}\.){2,}\p{L}?(?![\p{L}\p{N}])`,
    String.raw`\p{N}+(?:[.,]\p{N}+)+`,
    `${LETTER}[${LETTER}\\p{M}]*(?:['’]${LETTER}+)*`,
  ].join('|'),
  'gv',
);
const LINK = /^https?:/;
const IS_UNSPACED = new RegExp(`^[${UNSPACED}]`, 'v');

/** The words of a text that can be searched for, in order: its tokens without stop words. */
export function analyze(text: string): Token[] {
  return tokenize(text).filter(({ stop }) => !stop);
}

/**
 * The words of a text in order, without links; a hyphenated word yields its parts and, after the last of them, the parts
 * joined.
 */
export function tokenize(text: string): Token[] {
  const tokens: Token[] = [];
  const add = (word: string, start: number, end: number, { joined = false, unspaced = false } = {}) => {
    tokens.push({ term: stem(word), word, start, end, joined, stop: STOP_WORDS.has(word), unspaced });
  };
  const shouted = !/\p{Ll}/u.test(text);
  let compound: { word: string; start: number; end: number; parts: number } | undefined;
  const endCompound = () => {
    if (compound && compound.parts > 1) add(compound.word, compound.start, compound.end, { joined: true });
    compound = undefined;
  };

  for (const { 0: surface, index: start } of text.matchAll(WORD)) {
    const end = start + surface.length;
    if (!compound || start !== compound.end + 1 || !HYPHEN.test(text[compound.end] ?? '')) endCompound();
    if (LINK.test(surface)) continue;
    if (IS_UNSPACED.test(surface)) {
      for (const { segment, index } of segmenter.segment(surface)) {
        add(segment.normalize('NFKC'), start + index, start + index + segment.length, { unspaced: true });
      }
      continue;
    }
    const word = normalize(surface, shouted);
    add(word, start, end);
    if (ONLY_LETTERS.test(word)) {
      compound = compound
        ? { word: compound.word + word, start: compound.start, end, parts: compound.parts + 1 }
        : { word, start, end, parts: 1 };
    } else {
      endCompound();
    }
  }
  endCompound();
  return tokens;
}

/** Whether a word, in lower case, carries no point of a question in any language. */
export function isStopWord(word: string): boolean {
  return STOP_WORDS.has(word);
}

const STOP_WORDS: ReadonlySet<string> = new Set(LANGUAGES.flatMap(({ stopWords }) => stopWords));
const PLAIN = /^[a-z]+$/;
const HYPHEN = /[-‐‑]/;
const ONLY_LETTERS = /^\p{L}+$/u;
/** Its dictionary serves Chinese, Japanese, Thai, Lao, Khmer and Burmese alike, whatever the locale. */
const segmenter = new Intl.Segmenter('zh', { granularity: 'word' });

/** Lower case, no accents on Latin letters, no possessive, no thousands separators; “U.S.” becomes “us.”, never “us”. */
function normalize(surface: string, shouted: boolean): string {
  // Most words are like that already.
  if (PLAIN.test(surface)) return surface;
  let word = surface.normalize('NFKC');
  const acronym = /^(?:\p{L}\.)+\p{L}?$/u.test(word) || (!shouted && /^\p{Lu}{2,5}$/u.test(word));
  if (/^\p{N}/u.test(word)) word = word.replace(/,(?=\p{N}{3})/gu, '');
  word = word.replaceAll('’', "'").toLowerCase().replace(/'s$/, '').replaceAll("'", '');
  // Russian tells й from и, but is mostly written without the dots of ё.
  word = /\p{Script=Latin}/u.test(word) ? word.normalize('NFD').replace(/\p{M}/gu, '') : word.replaceAll('ё', 'е');
  if (!acronym) return word;
  const letters = word.replaceAll('.', '');
  return letters === 'us' ? 'us.' : letters;
}

const STEMMERS = LANGUAGES.flatMap(({ stemmer }) =>
  stemmer ? [{ script: new RegExp(`\\p{Script=${stemmer.script}}`, 'u'), stemmer: newStemmer(stemmer.algorithm) }] : [],
);
const stems = new Map<string, string>();
/** Enough for the vocabulary of thousands of documents; bounded because questions add to it. */
const MAX_REMEMBERED_STEMS = 200_000;

function stem(word: string): string {
  let stemmed = stems.get(word);
  if (stemmed === undefined) {
    stemmed = STEMMERS.find(({ script }) => script.test(word))?.stemmer.stem(word) ?? word;
    if (stems.size >= MAX_REMEMBERED_STEMS) stems.clear();
    stems.set(word, stemmed);
  }
  return stemmed;
}
