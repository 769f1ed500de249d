import { type Document, headingLabel, type Place, placesOf } from '../../documents/index.ts';
import { append, findFolded, foldText, lazy, memoized, memoizedByValue } from '../../text/index.ts';
import { KINDS, type Part, partsIn, UNNUMBERED } from './parts.ts';
import { foldUnmarked, saysNothing } from './read.ts';

/** What “Article 2 (4)” and the like refer to: places of some documents, those of a document together. */
interface Labelled {
  readonly groups: Place[][];
  /** Whether nothing else is said. */
  readonly alone: boolean;
  /** Of a part that no document has, while they are what it would be a part of: “section 3.2”, where there is a section 3. */
  readonly lacking: Lacking | null;
}

/** A part that is not there, as it is asked for, and the key of what it would be a part of, with the first place that has it. */
export interface Lacking {
  readonly label: string;
  readonly key: string;
  readonly place: Place;
}

/** In UTF-16 units: whoever asks for an article needs no more. */
const LONGEST_READ = 2000;
/** As many passages of a part as are offered at once. */
const MOST_NAMED = 25;

/** What else a part may be called in the text than by who asks for it. */
const ALSO: Readonly<Record<string, readonly string[]>> = {
  section: ['§', ''],
  '§': ['section', ''],
  ...{ point: [''], verse: [''], question: [''], recital: [''] },
};

/** What the items of a list are called where its title says so: “rule 5” is the fifth item of “Our rules”. */
const LISTED: ReadonlySet<string> = new Set(['rule', 'principle', 'clause']);

interface Index {
  /** The places with each label, and those under a heading with it, in order; each passage once. */
  readonly places: ReadonlyMap<string, readonly Place[]>;
  /** Words for parts that no language lists, but this document's labels have. */
  readonly own: ReadonlySet<string>;
}

export const labelsOf = memoized((document: Document): Index => {
  const places = new Map<string, Place[]>();
  const own = new Set<string>();
  const listed = listedIn(document.title);
  const keysOf = memoizedByValue((label: string) => {
    const keys = keysOfLabel(label, own);
    return keys.flatMap((key) => [key, ...(key.startsWith(' ') ? listed.map((kind) => kind + key) : [])]);
  });
  const keysUnder = memoizedByValue((heading: string) => {
    const label = headingLabel(heading);
    return label === null ? keysOfUnnumbered(heading) : keysOf(label);
  });
  const about = /^\p{L}/u.test(document.title) ? headingLabel(document.title) : null;
  const ofAll = new Set(about === null ? [] : keysOf(about));
  for (const place of placesOf(document)) {
    const { label, headings, paragraphs } = place.passage;
    if (place.paragraph !== paragraphs[0]) continue;
    const keys = [...(label === null ? [] : keysOf(label)), ...headings.flatMap(keysUnder)];
    const number = label === null ? undefined : BARE.exec(label)?.[1];
    if (number !== undefined) {
      if (label?.startsWith('(')) keys.push(keyOf('recital', number, []));
      // “2.” below “Annex” is annex 2; “(3)” of what is titled “Surah 112” is 112:3.
      keys.push(...headings.flatMap(keysOfUnnumbered).map((key) => `${key}(${number})`));
      if (about !== null) keys.push(...keysOf(`${about} (${number})`).filter((key) => !ofAll.has(key)));
    }
    for (const key of new Set(keys)) append(places, key, place);
  }
  return { places, own };
});

/** “2.”, “(2)”, “[2]”. */
const BARE = /^[[(]?(\d+)[\])]?\.?$/;
/** “PREAMBLE”, “Annex: …”. */
const UNNUMBERED_HEADING = /^(?:the )?(\p{L}+)\s*(?:$|[:.\-–—])/u;

/** The key of a heading that has a word and no number. */
export function keysOfUnnumbered(heading: string): string[] {
  const kind = KINDS().get(UNNUMBERED_HEADING.exec(foldText(heading))?.[1] ?? '') ?? '';
  return UNNUMBERED.has(kind) ? [keyOf(kind, '', [])] : [];
}

/** What a title says that its items are. */
export function listedIn(title: string): string[] {
  const folded = foldText(title);
  const words = new Set(folded.match(/\p{L}+/gu));
  const isHan = (word: string) => /^\p{Script=Han}/u.test(word);
  const named = [...KINDS()].filter(([word]) => words.has(word) || (isHan(word) && folded.includes(word)));
  return [...new Set(named.map(([, kind]) => kind))].filter((kind) => LISTED.has(kind));
}

/** Most labels: “Article 2 (4)”. */
const PLAIN = /^(\p{L}+)\.? (\d{1,3}[a-np-z]?)((?: ?\((?:\d{1,3}|[a-z])\))*)$/u;

/** “1.”, “(3)”, “[7]”, “3.2”, “2.2 (b)”, “5:38”. */
const NUMERIC = /^[([]?(\d+(?:[.:]\d+)*)[\])]?[.)]?((?: ?\((?:\d{1,3}|[a-z])\))*)$/;

/** The keys of a label and of all that it is a part of: “Article 2 (4)” is found as “article 2”, too. */
export function keysOfLabel(label: string, own: Set<string>): string[] {
  const folded = foldText(withOrdinals(label));
  const [, numeric, deeper = ''] = NUMERIC.exec(folded) ?? [];
  if (numeric !== undefined) return keysOfNumber(numeric, innerOf(deeper));
  const word = /(\p{L}+)[.\s]*\d/u.exec(folded)?.[1];
  if (word !== undefined && !KINDS().has(word)) own.add(word);
  const [, name = '', plainNumber = '', within = ''] = PLAIN.exec(folded) ?? [];
  // Thousands of them are read when somebody first asks for one.
  const plain = { kind: KINDS().get(name) ?? name, numbers: [plainNumber], inner: innerOf(within) };
  const parts = plainNumber === '' ? partsIn(folded, own).map(({ part }) => part) : [plain];
  return parts.flatMap(({ kind, numbers, inner }) =>
    // Who asks for “chapter 1” means “Chapter I”.
    (numbers[0] === 'i' ? ['i', '1'] : numbers).flatMap((number) => [
      ...[0, ...inner.keys()].map((_, count) => keyOf(kind, number, inner.slice(0, count))),
      ...(kind === 'chapter' && inner[0] !== undefined ? versesOf(number, inner[0]) : []),
    ]),
  );
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

/** Folded, “5ª” would be “5a”. */
export function withOrdinals(text: string): string {
  return text.replace(/(?<=\d)ª/g, '.ª');
}

function keyOf(kind: string, number: string, inner: readonly string[]): string {
  return `${kind} ${number}${inner.map((each) => `(${each})`).join('')}`;
}

/**
 * The passages of which a text gives the label (“Article 5”, “rules 3 and 4”, “3:16”), in words of any language; those of a
 * whole part in their order.
 *
 * @param bareNumbers Whether “2.1” alone is such a label; “3:16” always is, and one number alone never.
 */
export function placesLabelled(
  text: string,
  documents: readonly Document[],
  { bareNumbers }: { bareNumbers: boolean },
): Labelled {
  const folded = foldUnmarked(withOrdinals(text.slice(0, LONGEST_READ))).slice(0, LONGEST_READ);
  const found: Named[] = [];
  const common = lazy(() => partsIn(folded, new Set()));
  for (const document of documents) {
    const { places, own } = labelsOf(document);
    if (places.size === 0) continue;
    for (const { part, start, end, isBare, isBehind } of own.size === 0 ? common() : partsIn(folded, own)) {
      const isMeant =
        !isBare ||
        (bareNumbers && part.numbers[0] !== '') ||
        part.numbers[0]?.includes(':') === true ||
        saysNothing(without(folded, start, end));
      const named = isMeant ? namedIn(places, part, isBehind) : undefined;
      if (named) found.push({ ...named, document, start, end });
    }
  }
  const exact = found.filter(({ isExact }) => isExact);
  // What only stands in for a part does not stand beside it.
  const shown = exact.length > 0 ? exact : found;
  const groups = documents.flatMap((document) => {
    const own = shown.filter((each) => each.document === document).flatMap(({ places }) => places);
    const places = own.filter(({ passage }, at) => own.findIndex((each) => each.passage === passage) === at);
    return places.length > 0 ? [places] : [];
  });
  const rest = found.reduce((left, { start, end }) => without(left, start, end), folded);
  const [first] = shown;
  const lacking =
    first?.isExact === false && first.places[0]
      ? { label: asWritten(text, folded.slice(first.start, first.end)), key: first.key, place: first.places[0] }
      : null;
  return { groups, alone: groups.length > 0 && saysNothing(rest), lacking };
}

interface Named {
  readonly document: Document;
  readonly places: readonly Place[];
  readonly key: string;
  readonly isExact: boolean;
  /** Of the part, in the folded text. */
  readonly start: number;
  readonly end: number;
}

/** Words of a folded text as the text has them. */
export function asWritten(text: string, words: string): string {
  const span = findFolded(text, words);
  return span ? text.slice(span.start, span.end) : words;
}

export function without(text: string, start: number, end: number): string {
  return text.slice(0, start) + ' '.repeat(end - start) + text.slice(end);
}

/** What a part of some kind may be called in the text, that itself first. */
export function kindsMeant(kind: string, isBehind: boolean): string[] {
  // “My first question” is none that a text numbers.
  return [kind, ...(ALSO[kind] ?? []).filter((each) => each !== '' || !isBehind)];
}

/** The places of the most exact label that there is for a part, and whether that is its own. */
function namedIn(places: Index['places'], part: Part, isBehind: boolean) {
  const [exact = [], ...coarser] = keysAskedFor(part, isBehind);
  // Of a mere number nothing is missing, unless the text has parts of it: “1.1” below “1.”, not an item in a list.
  const mayLack = (each: string) =>
    !each.startsWith(' ') ||
    [...places.keys()].some((other) => [`${each}.`, `${each}(`].some((part) => other.startsWith(part)));
  const key =
    exact.find((each) => places.has(each)) ?? coarser.flat().find((each) => places.has(each) && mayLack(each));
  if (key === undefined) return undefined;
  const counted = exact.includes(key) ? undefined : placeCounted(places, part, key);
  if (counted) return { key, places: [counted], isExact: true };
  return { key, places: places.get(key)?.slice(0, MOST_NAMED) ?? [], isExact: exact.includes(key) };
}

/** The paragraph of a part that is asked for by how many there are, where the part does not number them itself. */
function placeCounted(places: Index['places'], { inner, numbers }: Part, key: string): Place | undefined {
  const [number, ...deeper] = inner;
  const isWhole = numbers.some((each) => key.endsWith(` ${each}`));
  const isNumbered = [...places.keys()].some((each) => each.startsWith(`${key}(`));
  return isWhole && !isNumbered && deeper.length === 0 ? places.get(key)?.[Number(number) - 1] : undefined;
}

/** Under which keys a part may be found, and then those of all that it would be a part of, the most exact ones first. */
function keysAskedFor({ kind, numbers, inner }: Part, isBehind: boolean): string[][] {
  const kinds = kindsMeant(kind, isBehind);
  const paths = numbers.map((number) => {
    const own = number.split('.');
    return { own: own.length, path: [...own, ...inner] };
  });
  const keysOf = (path: readonly string[], own: number) =>
    // “Article 2.4” may be the fourth part of Article 2, or just 2.4.
    Array.from({ length: Math.min(own, path.length) }, (_, at) => Math.min(own, path.length) - at).flatMap((at) =>
      [...kinds, ...(at > 1 ? [''] : [])].map((each) => keyOf(each, path.slice(0, at).join('.'), path.slice(at))),
    );
  const keys = Array.from({ length: Math.max(...paths.map(({ path }) => path.length)) }, (_, cut) =>
    paths.flatMap(({ own, path }) => (cut < path.length ? keysOf(path.slice(0, path.length - cut), own) : [])),
  );
  if (!UNNUMBERED.has(kind)) return keys;
  // Of the one annex, its items may be meant.
  const [exact = [], ...coarser] = keys;
  return [[...exact, ...paths.map(({ path }) => keyOf(kind, '', path))], ...coarser, [keyOf(kind, '', [])]];
}
