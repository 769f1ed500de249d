import { foldText, LANGUAGES, type ReferenceWords } from '../../text/index.ts';

/**
 * What a word is to a reference, as a letter, so that references can be described by regular expressions over words:
 * - `P`: ¶, §, a paragraph word; `Q`: one behind which a number in digits is an ordinal; `p`: one that may mean something
 *   else; `#`: the sign; `D`, `S`: what encloses a number, 第…段;
 * - `N`: a number in digits; `C`: in words; `O`: an ordinal; `o`: one that may stand behind its noun, too; `L`, `l`: the
 *   same counted from the end, such as “last”;
 * - `E`: says that what stands beside it is counted from the end; `n`: “no.”;
 * - `-`: stands between the ends of a range, `f` before them; `,` between the members of a list;
 * - `A`: what is numbered and has paragraphs of its own, such as “article”; `W`: “which”;
 * - `(`, `)`, `.`, `·`: themselves and their kin; `w`: any other word; `x`: anything else.
 */
type Kind = string;

export interface Token {
  readonly kind: Kind;
  /** Of a number or ordinal; 0 of anything else. */
  readonly value: number;
  /** The languages that it may be of, a bit each. */
  readonly languages: number;
  /** UTF-16 offsets into the folded text, half open. */
  readonly start: number;
  readonly end: number;
}

type Word = Omit<Token, 'start' | 'end'>;

const ANY_LANGUAGE = ~0;
const SIGNS: { readonly [Sign in string]?: Kind } = {
  ...{ '¶': 'P', '§': 'P', '⁋': 'P', '#': '#', '°': 'n', '·': '·', '.': '.', '-': '-', '~': '-', '..': '-' },
  ...{ ',': ',', ';': ',', '&': ',', '+': ',', '/': ',', '、': ',', '(': '(', '[': '(', ':': '(', ')': ')', ']': ')' },
};

const WORDS = new Map<string, Word>(
  Object.entries(SIGNS).flatMap(([sign, kind]) => (kind ? [[sign, { kind, value: 0, languages: ANY_LANGUAGE }]] : [])),
);
/** What makes an ordinal of digits, by its languages. */
const SUFFIXES = new Map<string, number>();
/** “4ff.”: ¶ 4 and those that follow. */
const FOLLOWING = /^ff?$/;
const TENS_JOINERS = new Set<string>();

for (const [index, { references }] of LANGUAGES.entries()) if (references) addWords(references, 1 << index);

function addWords(words: ReferenceWords, language: number): void {
  const add = (kind: Kind, list: readonly string[] = [], valueAt: (index: number) => number = () => 0) => {
    for (const [index, forms] of list.entries()) {
      for (const form of forms.split('|')) addWord(foldedPhrase(form), kind, valueAt(index), language);
    }
  };
  add('Q', words.numbered);
  add('P', words.paragraphWords);
  add('p', words.ambiguous);
  add('D', words.enclosing?.before);
  add('S', words.enclosing?.behind);
  add('n', words.numberSigns);
  add('C', words.cardinals, numberAt);
  add(words.ordinalsFollow ? 'o' : 'O', words.ordinals, numberAt);
  add(words.ordinalsFollow ? 'l' : 'L', words.last, (index) => index + 1);
  add('E', words.fromEnd);
  add('f', words.from);
  add('-', words.ranges);
  add(',', words.lists);
  add('A', words.divisions);
  add('W', words.which);
  for (const suffix of words.ordinalSuffixes ?? []) {
    SUFFIXES.set(foldText(suffix), (SUFFIXES.get(foldText(suffix)) ?? 0) | language);
  }
  if (words.joinsTens !== undefined) TENS_JOINERS.add(words.joinsTens);
}

/** Cardinals and ordinals are listed for 1 to 20, 30, 40 and so on. */
function numberAt(index: number): number {
  return index < 20 ? index + 1 : (index - 17) * 10;
}

/** A word that several languages have is of all of them; one that means different things in them is what it was first. */
function addWord(phrase: string, kind: Kind, value: number, language: number): void {
  const known = WORDS.get(phrase);
  if (known && (known.kind.toUpperCase() !== kind.toUpperCase() || known.value !== value)) return;
  // Small letters, which come behind capital ones, are the wider kinds.
  const widest = known && known.kind > kind ? known.kind : kind;
  WORDS.set(phrase, { kind: widest, value, languages: (known?.languages ?? 0) | language });
}

function foldedPhrase(form: string): string {
  return foldText(form).replaceAll('-', ' ').replaceAll('.', ' . ').trim();
}

/** All words and phrases with which people refer to paragraphs, folded. */
export function referenceWords(): Iterable<string> {
  return WORDS.keys();
}

/** The first paragraph word of each language. */
export const MAIN_PARAGRAPH_WORDS: readonly string[] = LANGUAGES.flatMap(({ references }) =>
  references ? [...references.paragraphWords, ...(references.enclosing?.behind ?? [])].slice(0, 1) : [],
);

/** Those of them that mean a paragraph. */
export const PARAGRAPH_WORDS: readonly string[] = [...WORDS]
  .filter(([word, { kind }]) => /[PQpS]/.test(kind) && /\p{L}/u.test(word))
  .map(([word]) => word);

/** A phrase such as “from the end” has at most so many words. */
const MAX_PHRASE = Math.max(...[...WORDS.keys()].map((phrase) => phrase.split(' ').length));

const LETTER = String.raw`[\p{L}--\p{Script=Han}]`;
const SUFFIX = [...SUFFIXES.keys()].filter((suffix) => /^\p{L}+$/u.test(suffix)).join('|');
const HAN_WORDS = [...WORDS.keys()]
  .filter((word) => /^\p{Script=Han}+$/u.test(word))
  .toSorted((a, b) => b.length - a.length);
/** Decimals and times, which count no paragraphs; numbers with what is written on to them; words; any other character. */
const TOKEN = new RegExp(
  [
    String.raw`\d+(?:[.:]\d+)+`,
    String.raw`\d+(?:,\d{3}(?!\d))*(?:-?${LETTER}+|\.(?:${SUFFIX})(?!${LETTER}))?`,
    ...HAN_WORDS,
    `${LETTER}+`,
    String.raw`\.\.+`,
    String.raw`\S`,
  ].join('|'),
  'gv',
);
/** Longer numbers count no paragraphs. */
const MAX_DIGITS = 15;

/** The words, numbers and signs of a folded text. */
export function tokensOf(folded: string): Token[] {
  // Words joined by a hyphen are phrases like any other: “twenty-first”, “avant-dernier”.
  const found = [...folded.replace(/(?<=\p{L})-(?=\p{L})/gu, ' ').matchAll(TOKEN)];
  const tokens: Token[] = [];
  for (let at = 0; at < found.length; ) {
    const { word, length } = wordAt(found, at);
    const [first, last] = [found[at], found[at + length - 1]];
    if (first && last) tokens.push({ ...word, start: first.index, end: last.index + last[0].length });
    at += length;
  }
  return withCompounds(tokens, folded);
}

function wordAt(found: readonly RegExpExecArray[], at: number): { word: Word; length: number } {
  const surface = found[at]?.[0] ?? '';
  if (/^\d/.test(surface)) return { word: numberWord(surface), length: 1 };
  for (let length = Math.min(MAX_PHRASE, found.length - at); length > 0; length -= 1) {
    const phrase = found.slice(at, at + length).map(([part]) => part);
    const word = WORDS.get(phrase.join(' '));
    if (word) return { word, length };
  }
  const kind = /^\.\.\./.test(surface) ? '.' : /^\p{L}/u.test(surface) ? 'w' : 'x';
  return { word: { kind, value: 0, languages: ANY_LANGUAGE }, length: 1 };
}

/** “4”, “4th”; anything else that begins with digits is no number of a paragraph. */
function numberWord(surface: string): Word {
  const [, number = '', suffix = ''] = /^(\d+(?:,\d{3})*)[-.]?(\p{L}*)$/u.exec(surface) ?? [];
  const digits = number.replaceAll(',', '');
  const languages = suffix === '' || FOLLOWING.test(suffix) ? ANY_LANGUAGE : SUFFIXES.get(suffix);
  if (digits === '' || digits.length > MAX_DIGITS || languages === undefined) {
    return { kind: 'x', value: 0, languages: ANY_LANGUAGE };
  }
  return { kind: languages === ANY_LANGUAGE ? 'N' : 'O', value: Number(digits), languages };
}

/** Whether a folded text ends with a number, an ordinal or “last”. */
export function endsWithNumber(folded: string): boolean {
  return /[NCOoLl]/.test(tokensOf(folded).at(-1)?.kind ?? '');
}

/** Joins tens and ones: “twenty first”, “treinta y uno”, “soixante et onze”. */
function withCompounds(tokens: readonly Token[], folded: string): Token[] {
  const joined: Token[] = [];
  for (const token of tokens) {
    const last = joined.at(-1);
    const isJoined = last?.kind === ',' && TENS_JOINERS.has(folded.slice(last.start, last.end));
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
