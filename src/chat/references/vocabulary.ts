import { foldText, lazy, numberAt, REFERENCE_WORDS, type ReferenceWords } from '../../text/index.ts';

/**
 * What a word is to a reference, as a letter, so that references can be described by regular expressions over words:
 * - `P`: ¶, §, a paragraph word; `Q`: one behind which a number in digits is an ordinal; `p`: one that may mean something
 *   else; `#`: the sign; `D`, `S`: what encloses a number, 第…段;
 * - `N`: a number in digits; `C`: in words; `O`: an ordinal; `o`: one that may stand behind its noun, too; `L`, `l`: the
 *   same counted from the end, such as “last”;
 * - `E`: says that what stands beside it is counted from the end; `n`: “no.”;
 * - `B`: makes an ordinal of the number that it stands behind;
 * - `-`: stands between the ends of a range, `f` before them; `,` between the members of a list;
 * - `A`: what is numbered and has paragraphs of its own, such as “article”; `W`: “which”;
 * - `(`, `)`, `.`, `·`: themselves and their kin; `w`: any other word; `x`: anything else.
 */
export type Kind =
  | ('P' | 'Q' | 'p' | '#' | 'D' | 'S')
  | ('N' | 'C' | 'O' | 'o' | 'L' | 'l' | 'E' | 'n' | 'B')
  | ('-' | 'f' | ',' | 'A' | 'W')
  | ('(' | ')' | '.' | '·' | 'w' | 'x');

export interface Word {
  readonly kind: Kind;
  /** Of a number or ordinal; 0 of anything else. */
  readonly value: number;
  /** The languages that it may be of, a bit each. */
  readonly languages: number;
}

export const ANY_LANGUAGE = ~0;
const SIGNS: Readonly<Record<string, Kind>> = {
  ...{ '¶': 'P', '§': 'P', '⁋': 'P', '#': '#', '°': 'n', '·': '·', '.': '.' },
  ...{ '-': '-', '~': '-', '〜': '-', '..': '-' },
  ...{ ',': ',', ';': ',', '&': ',', '+': ',', '/': ',', '、': ',', '،': ',' },
  ...{ '(': '(', '[': '(', ':': '(', ')': ')', ']': ')' },
};

interface Vocabulary {
  /** Signs, words, and phrases such as “from the end”, folded. */
  readonly words: ReadonlyMap<string, Word>;
  /** How many words the longest phrase has that begins with one. */
  readonly phraseLengths: ReadonlyMap<string, number>;
  /** What makes an ordinal of digits, by its languages. */
  readonly suffixes: ReadonlyMap<string, number>;
  /** “Y” and “et”, as in “treinta y uno”. */
  readonly tensJoiners: ReadonlySet<string>;
}

/** All that people refer to paragraphs with. */
export const vocabulary = lazy(readVocabulary);

function readVocabulary(): Vocabulary {
  const words = new Map<string, Word>();
  const suffixes = new Map<string, number>();
  const tensJoiners = new Set<string>();
  for (const [sign, kind] of Object.entries(SIGNS)) words.set(sign, { kind, value: 0, languages: ANY_LANGUAGE });
  for (const [index, references] of REFERENCE_WORDS.entries()) {
    const language = 1 << index;
    for (const [phrase, kind, value] of phrasesOf(references)) addWord(phrase, kind, value, language, words);
    for (const suffix of (references.ordinalSuffixes ?? []).map(foldText)) {
      suffixes.set(suffix, (suffixes.get(suffix) ?? 0) | language);
    }
    if (references.joinsTens !== undefined) tensJoiners.add(references.joinsTens);
  }
  const phraseLengths = new Map<string, number>();
  for (const phrase of words.keys()) {
    const [first = '', ...others] = phrase.split(' ');
    phraseLengths.set(first, Math.max(phraseLengths.get(first) ?? 0, 1 + others.length));
  }
  return { words, phraseLengths, suffixes, tensJoiners };
}

/** The words of a language, each with its kind and value. */
function* phrasesOf(words: ReferenceWords): Generator<readonly [phrase: string, kind: Kind, value: number]> {
  const lists: readonly (readonly [Kind, readonly string[] | undefined, ((index: number) => number)?])[] = [
    ['Q', words.numbered],
    ['P', words.paragraphWords],
    ['p', words.ambiguous],
    ['D', words.enclosing?.before],
    ['S', words.enclosing?.behind],
    ['n', words.numberSigns],
    ['C', words.cardinals, numberAt],
    [words.ordinalsFollow ? 'o' : 'O', words.ordinals, numberAt],
    [words.ordinalsFollow ? 'l' : 'L', words.last, (index) => index + 1],
    ['B', words.ordinalMarks],
    ['E', words.fromEnd],
    ['f', words.from],
    ['-', words.ranges],
    [',', words.lists],
    ['A', words.divisions],
    ['W', words.which],
  ];
  for (const [kind, list = [], valueAt = () => 0] of lists) {
    for (const [index, forms] of list.entries()) {
      for (const form of forms.split('|')) yield [foldedPhrase(form), kind, valueAt(index)];
    }
  }
}

/** A word that several languages have is of all of them; one that means different things in them is what it was first. */
function addWord(phrase: string, kind: Kind, value: number, language: number, words: Map<string, Word>): void {
  const known = words.get(phrase);
  if (known && (known.kind.toUpperCase() !== kind.toUpperCase() || known.value !== value)) return;
  // Small letters, which come behind capital ones, are the wider kinds.
  const widest = known && known.kind > kind ? known.kind : kind;
  words.set(phrase, { kind: widest, value, languages: (known?.languages ?? 0) | language });
}

function foldedPhrase(form: string): string {
  return foldText(form).replaceAll('-', ' ').replaceAll('.', ' . ').trim();
}

/** Words with which people refer to paragraphs, folded: those that mean one. */
export const PARAGRAPH_WORDS: readonly string[] = [
  ...new Set(
    REFERENCE_WORDS.flatMap(({ numbered = [], paragraphWords, ambiguous = [], enclosing }) => [
      ...numbered,
      ...paragraphWords,
      ...ambiguous,
      ...(enclosing?.behind ?? []),
    ]).map(foldText),
  ),
];

/** In a folded text, as part of a character class in mode `v`. */
export const LETTER = String.raw`[\p{L}--\p{Script=Han}]`;

const isHan = (word: string) => /^\p{Script=Han}/u.test(word);
const spaced = PARAGRAPH_WORDS.filter((word) => !isHan(word));
/** Without one of these, no paragraph is referred to in words. */
export const PARAGRAPH_WORD = new RegExp(
  `[¶§⁋#]|${PARAGRAPH_WORDS.filter(isHan).join('|')}|(?<!${LETTER})(?:${spaced.join('|')})(?!${LETTER})`,
  'v',
);
