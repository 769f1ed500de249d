import { digitsOfRoman, foldText, LANGUAGES, lazy } from '../../text/index.ts';
import type { Kind } from './vocabulary.ts';
import { type Token, tokensOf } from './words.ts';

/** A numbered part of a text: which of the words for such parts, and each form of number that it may be written with. */
export interface Part {
  readonly kind: string;
  readonly numbers: readonly string[];
  /** Of what it is a part itself is the first of these: of “Article 2 (4)” they are `4`. */
  readonly inner: readonly string[];
}

/** “5a”; folded, “5º” is “5o”. */
const LETTERED = /^\d+[a-np-z]$/;
const OF_PARTS = /^\d+(?:[.:]\d+)+$/;

/** What is counted in parts of other kinds: “chapter 2 verse 4”. */
const INNER_KINDS: ReadonlySet<string> = new Set(['verse', 'point']);
/** What a text may have one of, without a number. */
export const UNNUMBERED: ReadonlySet<string> = new Set(['preamble', 'annex']);

/** More of them in one text are no request. */
const MOST_PARTS = 30;

/** What parts are called, folded, by what they are called in English; of bare numbers this is empty. */
export const KINDS = lazy((): ReadonlyMap<string, string> => {
  const kinds = new Map([['§', '§']]);
  for (const { labels = {} } of LANGUAGES) {
    for (const [kind, words] of Object.entries(labels)) for (const word of words) kinds.set(foldText(word), kind);
  }
  // A paragraph of a law in German and Russian.
  for (const word of ['paragraf', 'paragrafen', 'параграф', 'параграфа', 'параграфе']) kinds.set(word, '§');
  return kinds;
});

/**
 * References over the kinds of tokens (`codesOf`): “paragraph 4 of Article 2”, “Art. 2 (4)”, “rules 3, 4 and 6–8”; 第五条,
 * “the fifth article”, “5. Artikel”; “3:16”, “2.2 (b)”; “chapter 2 verse 4”;
 * “the preamble”.
 */
const INNER = String.raw`(?<inner>(?:,?(?:\([NCMR]\)|(?:P|(?<=K[^KV]*)V)[.n]{0,2}[NCR]))*)`;
const WRITTEN = new RegExp(
  [
    String.raw`(?:(?:[PV][.n]{0,2}(?<outer>[NC])|(?<counted>O)[PV])w{1,3}(?=K))?(?<word>[KV])[.n(]{0,3}(?<number>[NCOMR])\)?${INNER}(?<more>(?:[-,]{1,2}n?[NCM])*)`,
    String.raw`(?:D(?<han>[NC])|(?<ordinal>O)|(?<dotted>N)\.)(?<behind>[KV])${INNER.replace('<inner>', '<innerBehind>')}`,
    '(?<alone>K)(?![.n(]{0,3}[NCOMR])',
    `(?<bare>M)${INNER.replace('<inner>', '<innerBare>')}`,
  ].join('|'),
  'dg',
);

interface Found {
  readonly part: Part;
  /** In the folded text. */
  readonly start: number;
  readonly end: number;
  /** Whether it has no word, or no number. */
  readonly isBare: boolean;
  /** Whether the word stands behind the number, as in “the first question”. */
  readonly isBehind: boolean;
}

/** The parts that a folded text names, be there such or not. */
export function partsIn(folded: string, own: ReadonlySet<string>): Found[] {
  const tokens = tokensOf(folded);
  const codes = codesOf(tokens, folded, own);
  const surfaces = tokens.map(({ start, end }) => folded.slice(start, end));
  const found: Found[] = [];
  for (const { indices, index, 0: written } of codes.matchAll(WRITTEN)) {
    if (found.length >= MOST_PARTS) break;
    const at = (name: string) => indices?.groups?.[name]?.[0] ?? -1;
    const numbersAt = (position: number) => numbersOf(tokens[position], surfaces[position] ?? '');
    const wordAt = Math.max(at('word'), at('behind'), at('alone'));
    const surface = surfaces[wordAt] ?? '';
    const kind = KINDS().get(surface) ?? surface;
    const span = { start: tokens[index]?.start ?? 0, end: tokens[index + written.length - 1]?.end ?? 0 };
    if (at('alone') !== -1) {
      const part = { kind, numbers: [''], inner: [] };
      if (UNNUMBERED.has(kind)) found.push({ part, ...span, isBare: true, isBehind: false });
      continue;
    }
    const numberAt = Math.max(...['number', 'han', 'ordinal', 'dotted', 'bare'].map(at));
    const innerNames = ['inner', 'innerBehind', 'innerBare'];
    const inner = [
      ...innerNames.flatMap((name) => positionsOf(indices?.groups?.[name], codes)),
      ...[at('outer'), at('counted')].filter((position) => position !== -1),
    ].map((position) => numbersAt(position)[0] ?? '');
    const add = (numbers: readonly string[]) =>
      found.push({ part: { kind, numbers, inner }, ...span, isBare: wordAt === -1, isBehind: wordAt > numberAt });
    const numbers = numbersAt(numberAt);
    add(numbers);
    let last = Number(numbers[0]);
    for (const position of positionsOf(indices?.groups?.['more'], codes)) {
      const [number = ''] = numbersAt(position);
      const isRange = codes.slice(0, position).replace(/n$/, '').endsWith('-');
      for (let next = last + 1; isRange && next < Number(number) && found.length < MOST_PARTS; next += 1)
        add([String(next)]);
      add([number]);
      last = Number(number);
    }
  }
  return found;
}

/** The positions of the numbers in a stretch of codes. */
function positionsOf([start, end]: readonly [number, number] = [0, 0], codes: string): number[] {
  const positions = Array.from({ length: end - start }, (_, index) => start + index);
  return positions.filter((position) => /[NCMR]/.test(codes[position] ?? ''));
}

/**
 * What a token is to a part: a word for one (`K`; `V` where it may be one of another part), a number of several parts (`M`), a Roman one or a letter (`R`); else what it
 * is to a reference to paragraphs (`Kind`), with less told apart.
 */
type PartCode = 'K' | 'V' | 'M' | 'R' | 'P' | 'N' | 'C' | 'O' | 'D' | 'n' | '-' | ',' | '.' | '(' | ')' | 'w';
const CODES: { readonly [K in Kind]?: PartCode } = {
  ...{ P: 'P', Q: 'P', p: 'P', S: 'P', N: 'N', C: 'C', O: 'O', o: 'O', D: 'D' },
  ...{ n: 'n', '#': 'n', '-': '-', ',': ',', '.': '.', '(': '(', ')': ')' },
};

/** The codes of some tokens, one after the other. */
function codesOf(tokens: readonly Token[], folded: string, own: ReadonlySet<string>): string {
  const isPart = (surface: string) => KINDS().has(surface) || own.has(surface);
  return tokens.reduce(
    (codes, { kind, start, end }) => codes + codeOf(kind, folded.slice(start, end), codes, isPart),
    '',
  );
}

/** @param before The codes of the tokens before it. */
function codeOf(kind: Kind, surface: string, before: string, isPart: (surface: string) => boolean): PartCode {
  if (isPart(surface)) return INNER_KINDS.has(KINDS().get(surface) ?? '') ? 'V' : 'K';
  if (OF_PARTS.test(surface)) return 'M';
  if (LETTERED.test(surface)) return 'N';
  const isLetter = /[KV(]$/.test(before) && /^(?:[a-z]|[ivx]+)$/.test(surface);
  return isLetter || /^[ivx]{2,}$/.test(surface) ? 'R' : (CODES[kind] ?? 'w');
}

/** In which forms a number may stand in a label, the most exact one first. */
function numbersOf(token: Token | undefined, surface: string): string[] {
  if (!token) return [];
  if (LETTERED.test(surface) || OF_PARTS.test(surface)) return [surface];
  if (/^(?:[a-z]|[ivx]+)$/.test(surface)) {
    // “I” is mostly the pronoun, and is found as what is written “Chapter I”.
    const roman = surface === 'i' ? undefined : digitsOfRoman(surface.toUpperCase());
    return [surface, ...(roman === undefined ? [] : [roman])];
  }
  return token.value > 0 ? [String(token.value)] : [];
}
