import { digitsOfRoman, foldText, LABEL_WORDS, LANGUAGES, lazy, REFERENCE_WORDS } from '../../text/index.ts';
import type { Kind } from './vocabulary.ts';
import { comparedNumber, wholeNumbersIn } from './whole-numbers.ts';
import { type Token, tokensOf } from './words.ts';

/** What is counted in parts of other kinds: “chapter 2 verse 4”. */
const INNER_KINDS: ReadonlySet<string> = new Set(['verse', 'point']);
/** What parts are called, folded, by what they are called in English; of bare numbers this is empty. */
export const KINDS = lazy((): ReadonlyMap<string, string> => {
  const signs = ['§', ...LANGUAGES.flatMap(({ sectionSign = [] }) => sectionSign)];
  return new Map(
    [...LABEL_WORDS, ['§', signs] as const].flatMap(([kind, words]) => words.map((word) => [foldText(word), kind])),
  );
});

const INNER_WORDS = lazy(() => new Set(REFERENCE_WORDS.flatMap((words) => words.inner ?? []).map(foldText)));
const SENTENCE_WORDS = lazy(() => new Set(REFERENCE_WORDS.flatMap((words) => words.sentences ?? []).map(foldText)));

/**
 * What a token is to a part, as a letter, so that references to parts can be described by regular expressions, as those to
 * paragraphs are (`vocabulary.ts`):
 * - `K`: a word for a part; `§`, which may stand in another part, too: “Art. 3, § 2”; `V`: one that may stand in another part, such as “verse”; `I`: one that always does, such as
 *   “letter”; `P`: one for paragraphs; `T`: one for sentences;
 * - `N`: a number, or one with a letter; `C`: in words; `O`: an ordinal; `M`: of several parts, “3:16”; `R`: a Roman one,
 *   or a letter;
 * - `D`: 第; `n`: “no.”; `-`: stands between the ends of a range; `,` between the members of a list;
 * - `.`, `(`, `)`: themselves and their kin; `w`: anything else.
 */
type PartCode =
  | 'K'
  | '§'
  | 'V'
  | 'I'
  | 'P'
  | 'T'
  | 'N'
  | 'C'
  | 'O'
  | 'M'
  | 'R'
  | 'D'
  | 'n'
  | '-'
  | ','
  | '.'
  | '('
  | ')'
  | 'w';
/** What tokens without a code of their own are by what they are to a reference to paragraphs. */
const CODES: { readonly [K in Kind]?: PartCode } = {
  ...{ P: 'P', Q: 'P', p: 'P', S: 'P', N: 'N', C: 'C', O: 'O', o: 'O', D: 'D' },
  ...{ n: 'n', '#': 'n', '-': '-', ',': ',', '.': '.', '(': '(', ')': ')' },
};

/** What the labels of a document have that no list does. */
export interface Own {
  /** Words for parts. */
  readonly words: ReadonlySet<string>;
  /** Numbers with signs and letters in them, as they are compared. */
  readonly numbers: ReadonlySet<string>;
}

export const OWN_NOTHING: Own = { words: new Set(), numbers: new Set() };

export interface CodedToken extends Token {
  readonly surface: string;
  readonly code: PartCode;
}

/** The tokens of a folded text, and what each is to a part. */
export function codedTokens(folded: string, { words, numbers }: Own): CodedToken[] {
  const coded: CodedToken[] = [];
  const wholes = wholeNumbersIn(folded, numbers);
  for (const token of tokensOf(folded)) {
    const whole = wholes.find(({ start, end }) => start <= token.start && token.end <= end);
    if (whole && coded.at(-1)?.start === whole.start) continue;
    const { kind, value, languages, start, end } = token;
    if (whole) coded.push({ kind, value, languages, ...whole, surface: whole.compared, code: 'M' });
    else {
      const surface = folded.slice(start, end);
      const before = folded[end] === ')' ? '(' : coded.findLast(({ code }) => code !== '.')?.code;
      coded.push({ kind, value, languages, start, end, surface, code: codeOf(kind, surface, before ?? 'w', words) });
    }
  }
  return coded;
}

/** “5a”; folded, “5º” is “5o”. */
const LETTERED = /^\d+-?[a-np-z]$/;
const OF_PARTS = /^\d+(?:[.:]\d+)+$/;
/** Is more often Xi Jinping than eleven. */
const NAME = 'xi';
const LETTER_OR_ROMAN = /^(?:[a-z]|[ivx]+)$/;

/**
 * @param before The code of the token before it.
 * @param own Words for parts beside those of `KINDS`.
 */
function codeOf(kind: Kind, surface: string, before: PartCode, own: ReadonlySet<string>): PartCode {
  if (surface === '§') return '§';
  if (KINDS().has(surface) || own.has(surface)) return INNER_KINDS.has(KINDS().get(surface) ?? '') ? 'V' : 'K';
  if (INNER_WORDS().has(surface)) return 'I';
  if (SENTENCE_WORDS().has(surface)) return 'T';
  if (OF_PARTS.test(surface)) return 'M';
  if (LETTERED.test(surface)) return 'N';
  const isLetter = 'K§VIP('.includes(before) && LETTER_OR_ROMAN.test(surface);
  return isLetter || (/^[ivx]{2,}$/.test(surface) && surface !== NAME) ? 'R' : (CODES[kind] ?? 'w');
}

export function isNumber({ code }: CodedToken): boolean {
  return 'NCOMR'.includes(code);
}

/** In which forms a number may stand in a label, the most exact one first. */
export function numbersOf(token: CodedToken | undefined): string[] {
  if (!token) return [];
  const { code, surface, value } = token;
  if (code === 'M') return [surface];
  if (LETTERED.test(surface)) return [comparedNumber(surface)];
  if (LETTER_OR_ROMAN.test(surface)) {
    // “I” is mostly the pronoun, and is found as what is written “Chapter I”.
    const roman = surface === 'i' ? undefined : digitsOfRoman(surface.toUpperCase());
    return [surface, ...(roman === undefined ? [] : [roman])];
  }
  return value > 0 ? [String(value)] : [];
}
