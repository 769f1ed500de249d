import { newStemmer } from 'snowball-stemmers';
import { STOP_WORDS } from './stop-words.ts';

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
}

const WORD =
  /https?:\/\/\S+|(?<![\p{L}\p{N}])(?:\p{L}\.){2,}\p{L}?(?![\p{L}\p{N}])|\p{N}+(?:[.,]\p{N}+)+|[\p{L}\p{N}][\p{L}\p{M}\p{N}]*(?:['’]\p{L}+)*/gu;

/**
 * The words of a text that can be searched for, in order: stop words and links are left out; a hyphenated word yields
 * its parts and, after the last of them, the parts joined.
 */
export function analyze(text: string): Token[] {
  const tokens: Token[] = [];
  const shouted = !/\p{Ll}/u.test(text);
  let compound: { word: string; start: number; end: number; parts: number } | null = null;
  for (const match of text.matchAll(WORD)) {
    const [surface] = match;
    if (/^https?:/.test(surface)) continue;
    const start = match.index;
    const end = start + surface.length;
    const word = normalize(surface, shouted);

    const hyphenated: boolean =
      compound !== null &&
      start === compound.end + 1 &&
      /[-‐‑]/.test(text[compound.end] ?? '') &&
      !/\P{L}/u.test(compound.word + word);
    if (compound && !hyphenated && compound.parts > 1) tokens.push(joinedToken(compound));
    compound =
      compound && hyphenated
        ? { word: compound.word + word, start: compound.start, end, parts: compound.parts + 1 }
        : { word, start, end, parts: 1 };

    if (!STOP_WORDS.has(word)) tokens.push({ term: stem(word), word, start, end, joined: false });
  }
  if (compound && compound.parts > 1) tokens.push(joinedToken(compound));
  return tokens;
}

function joinedToken({ word, start, end }: { word: string; start: number; end: number }): Token {
  return { term: stem(word), word, start, end, joined: true };
}

/** Lower case, no accents on Latin letters, no possessive, no thousands separators; “U.S.” becomes “us.”, never “us”. */
function normalize(surface: string, shouted: boolean): string {
  let word = surface.normalize('NFKC');
  const dotted = /^(?:\p{L}\.)+\p{L}?$/u.test(word);
  const acronym = dotted || (!shouted && /^\p{Lu}{2,5}$/u.test(word));
  if (/^\p{N}/u.test(word)) word = word.replace(/,(?=\p{N}{3})/gu, '');
  word = word.replaceAll('’', "'").toLowerCase().replace(/'s$/, '').replaceAll("'", '');
  if (/\p{Script=Latin}/u.test(word)) word = word.normalize('NFD').replace(/\p{M}/gu, '');
  if (!acronym) return word;
  const letters = word.replaceAll('.', '');
  return STOP_WORDS.has(letters) ? `${letters}.` : letters;
}

const snowball = newStemmer('english');
const stems = new Map<string, string>();
/** Enough for the vocabulary of thousands of documents; bounded because questions add to it. */
const MAX_REMEMBERED_STEMS = 200_000;

function stem(word: string): string {
  let stemmed = stems.get(word);
  if (stemmed === undefined) {
    stemmed = snowball.stem(word);
    if (stems.size >= MAX_REMEMBERED_STEMS) stems.clear();
    stems.set(word, stemmed);
  }
  return stemmed;
}
