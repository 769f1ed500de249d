import { digitsOfRoman, foldText } from '../../text/index.ts';
import { KINDS, OWN_NOTHING } from './part-tokens.ts';
import { type Part, partsIn, UNNUMBERED } from './parts.ts';
import { comparedNumber, isSigned, WHOLE_NUMBER, withoutSeries } from './whole-numbers.ts';

// A labelled part is looked up by keys, whatever its label looks like: “Article 2 (4)” by `article 2(4)` and, as a part of
// that, by `article 2`; “3.2” by ` 3.2`.

/** What else a part may be called in the text than by who asks for it. */
const ALSO: Readonly<Record<string, readonly string[]>> = {
  section: ['§', ''],
  '§': ['section', ''],
  clause: ['section', ''],
  ...{ point: [''], verse: [''], question: [''], recital: [''] },
};

/** Most labels: “Article 2 (4)”. */
const PLAIN = /^(\p{L}+)\.? (\d{1,4}[a-np-z]?)((?: ?\((?:\d{1,3}|[a-z])\))*)$/u;
/** “Sec. 6-2 (b)”, “§ 18.2-57”, “Article L. 211-2”. */
const SIGNED = new RegExp(String.raw`^(\p{L}+|§+)\.? ?(${WHOLE_NUMBER})((?: ?\((?:\d{1,3}|[a-z])\))*)$`, 'u');
/** “1.”, “(3)”, “[7]”, “3.2”, “2.2 (b)”, “5:38”. */
const NUMERIC = /^[([]?(\d+(?:[.:]\d+)*)[\])]?[.)]?((?: ?\((?:\d{1,3}|[a-z])\))*)$/;
/** “2.”, “(2)”, “[2]”. */
const BARE = /^[[(]?(\d+)[\])]?\.?$/;
/** “PREAMBLE”, “Annex: …”. */
const UNNUMBERED_HEADING = /^(?:the )?(\p{L}+)\s*(?:$|[:.\-–—])/u;

export function keyOf(kind: string, number: string, inner: readonly string[]): string {
  return `${kind} ${number}${inner.map((each) => `(${each})`).join('')}`;
}

/** The number that a label is and nothing else. */
export function bareNumberOf(label: string): string | undefined {
  return BARE.exec(label)?.[1];
}

/** The key of a heading that has a word and no number. */
export function keysOfUnnumbered(heading: string): string[] {
  const kind = KINDS().get(UNNUMBERED_HEADING.exec(foldText(heading))?.[1] ?? '') ?? '';
  return UNNUMBERED.has(kind) ? [keyOf(kind, '', [])] : [];
}

/** What labels have that no list does (`Own`), while it is collected. */
interface OwnOfLabels {
  readonly words: Set<string>;
  readonly numbers: Set<string>;
}

export function newOwn(): OwnOfLabels {
  return { words: new Set(), numbers: new Set() };
}

/**
 * The keys of a label and of all that it is a part of.
 *
 * @param own Is given a word for parts that no language lists, and a number with signs or letters in it.
 */
export function keysOfLabel(label: string, own: OwnOfLabels = newOwn()): string[] {
  const folded = foldText(withOrdinals(label));
  const [, numeric, deeper = ''] = NUMERIC.exec(folded) ?? [];
  if (numeric !== undefined) return keysOfNumber(numeric, innerOf(deeper));
  const signed = keysOfSigned(folded, own);
  if (signed.length > 0) return signed;
  // The word of 第2条 stands behind its number.
  const word = /(?<!\p{L})(?!第)(\p{L}+)[.\s]*\d/u.exec(folded)?.[1];
  if (word !== undefined && !KINDS().has(word)) own.words.add(word);
  const [, name = '', plainNumber = '', within = ''] = PLAIN.exec(folded) ?? [];
  // Thousands of them are read when somebody first asks for one.
  const plain = { kind: KINDS().get(name) ?? name, numbers: [plainNumber], inner: innerOf(within) };
  const parts =
    plainNumber === '' ? partsIn(folded, { ...OWN_NOTHING, words: own.words }).map(({ part }) => part) : [plain];
  return parts.flatMap(({ kind, numbers, inner }) =>
    // Who asks for “chapter 1” means “Chapter I”.
    (numbers[0] === 'i' ? ['i', '1'] : numbers).flatMap((number) => [
      ...[0, ...inner.keys()].map((_, count) => keyOf(kind, number, inner.slice(0, count))),
      ...(kind === 'chapter' && inner[0] !== undefined ? versesOf(number, inner[0]) : []),
    ]),
  );
}

/** The keys of a label whose number has signs or letters in it; none of any other. */
function keysOfSigned(folded: string, { numbers }: OwnOfLabels): string[] {
  const [, name = '', written = '', within = ''] = SIGNED.exec(folded) ?? [];
  const number = comparedNumber(written);
  if (!isSigned(number)) return [];
  const kind = KINDS().get(name) ?? name;
  const inner = innerOf(within);
  return [number, withoutSeries(number)].flatMap((each) => {
    if (each === undefined) return [];
    numbers.add(each);
    return [kind, ''].flatMap((of) => [0, ...inner.keys()].map((_, count) => keyOf(of, each, inner.slice(0, count))));
  });
}

function innerOf(brackets: string): string[] {
  return brackets.match(/[\da-z]+/g) ?? [];
}

/** What a number without a word is a part of stands before the dots in it. */
function keysOfNumber(number: string, inner: readonly string[]): string[] {
  const [chapter = '', verse] = number.split(':');
  if (verse !== undefined)
    return [keyOf('chapter', chapter, []), keyOf('chapter', chapter, [verse]), ...versesOf(chapter, verse)];
  const parts = number.split('.');
  return [
    ...parts.map((_, count) => keyOf('', parts.slice(0, count + 1).join('.'), [])),
    ...inner.map((_, count) => keyOf('', number, inner.slice(0, count + 1))),
  ];
}

/** What verses are asked for by, besides “chapter 2 verse 4”. */
function versesOf(chapter: string, verse: string): string[] {
  return [keyOf('', `${chapter}:${verse}`, []), keyOf('verse', verse, [])];
}

/** Folded, “5ª” would be “5a”; “5º-A” is “5-A”. */
export function withOrdinals(text: string): string {
  return text.replace(/(?<=\d)[ºª°](?=-\p{L}(?!\p{L}))/gu, '').replace(/(?<=\d)ª/g, '.ª');
}

/** What a part of some kind may be called in the text, that itself first. */
export function kindsMeant(kind: string, isBehind: boolean): string[] {
  // “My first question” is none that a text numbers.
  return [kind, ...(ALSO[kind] ?? []).filter((each) => each !== '' || !isBehind)];
}

/**
 * Under which keys a part that is asked for may be found, and then those of what it would be a part of, from the inside out:
 * of “Article 2.4 (b)” those of (b), those of 2.4 and those of Article 2.
 */
export function keysAskedFor({ kind, numbers, inner }: Part, isBehind: boolean): string[][] {
  const kinds = kindsMeant(kind, isBehind);
  const levels: string[][] = [];
  const romanless = inner.map((each) => digitsOfRoman(each.toUpperCase()) ?? each);
  const inners = romanless.some((each, at) => each !== inner[at]) ? [inner, romanless] : [inner];
  for (const [number, within] of numbers.flatMap((each) => inners.map((own) => [each, own] as const))) {
    const dotted = isSigned(number) ? [number] : number.split('.');
    const path = [...dotted, ...within];
    for (const cut of path.keys()) {
      const left = path.slice(0, path.length - cut);
      const keys = keysOfPath(kinds, left, Math.min(dotted.length, left.length));
      levels[cut] = [...(levels[cut] ?? []), ...keys];
    }
  }
  if (!UNNUMBERED.has(kind)) return levels;
  // Of the one annex, its items may be meant.
  const [exact = [], ...coarser] = levels;
  const items = numbers.map((number) => keyOf(kind, '', [...number.split('.'), ...inner]));
  return [[...exact, ...items], ...coarser, [keyOf(kind, '', [])]];
}

/** “Article 2.4” may be just that, 2.4 without a word, or the fourth part of Article 2. */
function keysOfPath(kinds: readonly string[], path: readonly string[], dotted: number): string[] {
  if (dotted === 0) return [];
  const called = dotted > 1 ? [...kinds, ''] : kinds;
  const keys = called.map((kind) => keyOf(kind, path.slice(0, dotted).join('.'), path.slice(dotted)));
  return [...keys, ...keysOfPath(kinds, path, dotted - 1)];
}
