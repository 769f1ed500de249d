import { type CodedToken, codedTokens, isNumber, KINDS, numbersOf, type Own } from './part-tokens.ts';

/** A numbered part of a text: which of the words for such parts, and each form of number that it may be written with. */
export interface Part {
  readonly kind: string;
  readonly numbers: readonly string[];
  /** Of what it is a part itself is the first of these: of “Article 2 (4)” they are `4`. */
  readonly inner: readonly string[];
  /** Which sentence of that is meant, counted from 1; null for all of it. */
  readonly sentence: number | null;
}

/** What a text may have one of, without a number. */
export const UNNUMBERED: ReadonlySet<string> = new Set(['preamble', 'annex']);

/** More of them in one text are no request. */
const MOST_PARTS = 30;

/** Between a word and its number: “Art. no. (”. */
const INTRO = '[.n(]{0,3}';
const NUMBER = '[NCOMR]';
/** What of a part is meant: “ (4) (b)”, “, paragraph 4”, “chapter 2 verse 4”, “Abs. 2 Satz 1 Nr. 3”, “2 b)”, “part B 5”. */
const INNER_WORD = '(?:[PIT]|(?<=[K§][^KV§]*)V|(?<=K[^K§]*)§|(?<=[NOMR)],?)n)[.n]{0,2}';
const inner = (name: string) =>
  `(?<${name}>(?:,?(?:\\([NCMR]\\)|${INNER_WORD}\\(?[NCR]\\)?|D?[NC][IPVS]|(?<=[NOMR)],?)R\\)?|(?<=[NOMR)],?)Nn(?![.n]*N)|(?<=R)N))*)`;

const WRITTEN = new RegExp(
  [
    // Article 2, Art. 2 (4), rules 3, 4 and 6–8; paragraph 4 of Article 2, the fourth paragraph of Article 2
    '(?:(?<outer>[PVIT][.n]{0,2}[NCR](?:\\([NCR]\\))*|O[PVT])w{1,3}(?=[K§]))?' +
      `(?<word>[KV§])${INTRO}(?<number>${NUMBER})\\)?${inner('inner')}(?<more>(?:[-,]{1,2}n?[NCM])*)`,
    // 第五条, the fifth article, 5. Artikel
    `(?:D(?<han>[NC])|(?<ordinal>O)|(?<dotted>N)\\.)(?<behind>[KV§])${inner('innerBehind')}`,
    // The preamble
    `(?<alone>K)(?!${INTRO}${NUMBER})`,
    // Paragraph 2 (a)
    `(?<paragraph>P)[.n]{0,2}(?<counted>N)(?<innerCounted>(?:\\([NCR]\\))+)`,
    // 3:16, 2.2 (b)
    `(?<bare>M)${inner('innerBare')}`,
  ].join('|'),
  'dg',
);
/** The groups in which the word for a part stands, its number, and the numbers of what of it is meant. */
const WORDS = ['word', 'behind', 'alone'];
const NUMBERS = ['number', 'han', 'ordinal', 'dotted', 'counted', 'bare'];
const INNER = ['inner', 'innerBehind', 'innerCounted', 'innerBare', 'outer'];

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
export function partsIn(folded: string, own: Own): Found[] {
  const tokens = codedTokens(folded, own);
  const codes = tokens.map(({ code }) => code).join('');
  const found: Found[] = [];
  for (const written of codes.matchAll(WRITTEN)) {
    if (found.length >= MOST_PARTS) break;
    found.push(...partsOf(written, tokens, MOST_PARTS - found.length));
  }
  return found;
}

/** @param most Of a range, no more parts than these are told. */
function partsOf(written: RegExpExecArray, tokens: readonly CodedToken[], most: number): Found[] {
  const tokensAt = (group: string) => tokens.slice(...(written.indices?.groups?.[group] ?? [0, 0]));
  const [word] = WORDS.flatMap(tokensAt);
  const isParagraph = tokensAt('paragraph').length > 0;
  const kind = isParagraph ? 'point' : (KINDS().get(word?.surface ?? '') ?? word?.surface ?? '');
  const isAlone = tokensAt('alone').length > 0;
  if (isAlone && !UNNUMBERED.has(kind)) return [];
  const [number] = NUMBERS.flatMap(tokensAt);
  const numbered = isAlone ? [['']] : listed(number, tokensAt('more'), most);
  const { inner, sentence } = withinPart(INNER.flatMap(tokensAt));
  const start = tokens[written.index]?.start ?? 0;
  const end = tokens[written.index + written[0].length - 1]?.end ?? 0;
  const isBare = isAlone || (word === undefined && !isParagraph);
  const isBehind = tokensAt('behind').length > 0;
  return numbered.map((numbers) => ({ part: { kind, numbers, inner, sentence }, start, end, isBare, isBehind }));
}

/** The numbers of what of a part is meant, and the sentence, if none of these is in it: “Satz 1 Nr. 2” is “Nr. 2”. */
function withinPart(tokens: readonly CodedToken[]): Pick<Part, 'inner' | 'sentence'> {
  const inner: string[] = [];
  let sentence: number | null = null;
  let isSentence = false;
  for (const [at, token] of tokens.entries()) {
    if (token.code === 'T') isSentence = true;
    else if ('§VIP'.includes(token.code)) isSentence = false;
    if (!isNumber(token)) continue;
    const [number = ''] = numbersOf(token);
    sentence = isSentence || (token.code === 'O' && tokens[at + 1]?.code === 'T') ? Number(number) : null;
    if (sentence === null) inner.push(number);
    isSentence = false;
  }
  return { inner, sentence };
}

/** The numbers of a list of parts, in all their forms: of “3, 4 and 6–8” five. */
function listed(first: CodedToken | undefined, more: readonly CodedToken[], most: number): string[][] {
  const numbers = [numbersOf(first)];
  let isRange = false;
  for (const token of more) {
    if (token.code === 'n') continue;
    if (isNumber(token)) {
      const [last = ''] = numbersOf(token);
      if (isRange) numbers.push(...between(numbers.at(-1)?.[0] ?? '', last, most - numbers.length));
      numbers.push([last]);
    }
    isRange = token.code === '-';
  }
  return numbers;
}

/** At most so many of the numbers between two: of 2.1 and 2.4 they are 2.2 and 2.3. */
function between(first: string, last: string, most: number): string[][] {
  const [, stem, from] = /^(.*?)(\d+)$/.exec(first) ?? [];
  const [, lastStem, to] = /^(.*?)(\d+)$/.exec(last) ?? [];
  if (stem !== lastStem) return [];
  const count = Math.min(Number(to) - Number(from) - 1, most);
  return Array.from({ length: Math.max(0, count) }, (_, at) => [`${stem}${Number(from) + 1 + at}`]);
}
