import { type Document, headingLabel, type Place, placesOf } from '../../documents/index.ts';
import { append, foldText, lazy, memoized, memoizedByValue } from '../../text/index.ts';
import { KINDS, type Part, partsIn } from './parts.ts';
import { foldUnmarked, saysNothing } from './read.ts';

/** What “Article 2 (4)” and the like refer to: places of some documents, those of a document together. */
interface Labelled {
  readonly groups: Place[][];
  /** Whether nothing else is said. */
  readonly alone: boolean;
}

/** In UTF-16 units: whoever asks for an article needs no more. */
const LONGEST_READ = 2000;
/** As many passages of a part as are offered at once. */
const MOST_NAMED = 25;

/** What else a part may be called in the text than by who asks for it. */
const ALSO: Readonly<Record<string, readonly string[]>> = {
  section: ['§', ''],
  '§': ['section', ''],
  ...{ point: [''], verse: [''], question: [''] },
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
  const keysOfHeading = memoizedByValue((heading: string) => {
    const label = headingLabel(heading);
    return label === null ? [] : keysOf(label);
  });
  for (const place of placesOf(document)) {
    const { label, headings, paragraphs } = place.passage;
    if (place.paragraph !== paragraphs[0]) continue;
    const keys = [...(label === null ? [] : keysOf(label)), ...headings.flatMap(keysOfHeading)];
    for (const key of new Set(keys)) append(places, key, place);
  }
  return { places, own };
});

/** What a title says that its items are. */
function listedIn(title: string): string[] {
  const folded = foldText(title);
  const words = new Set(folded.match(/\p{L}+/gu));
  const isHan = (word: string) => /^\p{Script=Han}/u.test(word);
  const named = [...KINDS()].filter(([word]) => words.has(word) || (isHan(word) && folded.includes(word)));
  return [...new Set(named.map(([, kind]) => kind))].filter((kind) => LISTED.has(kind));
}

/** Most labels: “Article 2 (4)”. */
const PLAIN = /^(\p{L}+)\.? (\d{1,3}[a-np-z]?)((?: ?\((?:\d{1,3}|[a-z])\))*)$/u;

/** The keys of a label and of all that it is a part of: “Article 2 (4)” is found as “article 2”, too. */
export function keysOfLabel(label: string, own: Set<string>): string[] {
  const folded = foldText(withOrdinals(label));
  const bare = /^(\d+)[.)]*$/.exec(folded)?.[1];
  if (bare !== undefined) return [keyOf('', bare, [])];
  const word = /(\p{L}+)[.\s]*\d/u.exec(folded)?.[1];
  if (word !== undefined && !KINDS().has(word)) own.add(word);
  const [, name = '', plainNumber = '', within = ''] = PLAIN.exec(folded) ?? [];
  // Thousands of them are read when somebody first asks for one.
  const plain = { kind: KINDS().get(name) ?? name, numbers: [plainNumber], inner: within.match(/[\da-z]+/g) ?? [] };
  const parts = plainNumber === '' ? partsIn(folded, own).map(({ part }) => part) : [plain];
  return parts.flatMap(({ kind, numbers, inner }) =>
    // Who asks for “chapter 1” means “Chapter I”.
    (numbers[0] === 'i' ? ['i', '1'] : numbers).flatMap((number) =>
      [0, ...inner.keys()].map((_, count) => keyOf(kind, number, inner.slice(0, count))),
    ),
  );
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
  const groups: Place[][] = [];
  let rest = folded;
  const common = lazy(() => partsIn(folded, new Set()));
  for (const document of documents) {
    const { places, own } = labelsOf(document);
    if (places.size === 0) continue;
    const found: Place[] = [];
    for (const { part, start, end, isBare, isBehind } of own.size === 0 ? common() : partsIn(folded, own)) {
      const isMeant =
        !isBare || bareNumbers || part.numbers[0]?.includes(':') === true || saysNothing(without(folded, start, end));
      const named = isMeant ? placesOfPart(part, isBehind, places) : [];
      if (named.length > 0) rest = without(rest, start, end);
      const others = named.filter(({ passage }) => found.every((place) => place.passage !== passage));
      found.push(...others);
    }
    if (found.length > 0) groups.push(found);
  }
  return { groups, alone: groups.length > 0 && saysNothing(rest) };
}

export function without(text: string, start: number, end: number): string {
  return text.slice(0, start) + ' '.repeat(end - start) + text.slice(end);
}

/** What a part of some kind may be called in the text, that itself first. */
export function kindsMeant(kind: string, isBehind: boolean): string[] {
  // “My first question” is none that a text numbers.
  return [kind, ...(ALSO[kind] ?? []).filter((each) => each !== '' || !isBehind)];
}

/** The places of the most exact label that there is for a part. */
function placesOfPart(part: Part, isBehind: boolean, places: Index['places']): readonly Place[] {
  const key = keysAskedFor(part, isBehind).find((each) => places.has(each));
  return (key === undefined ? undefined : places.get(key))?.slice(0, MOST_NAMED) ?? [];
}

/** Under which keys a part may be found, the most exact ones first: “Article 2, paragraph 4” may be no part of its own. */
function keysAskedFor({ kind, numbers, inner }: Part, isBehind: boolean): string[] {
  const kinds = kindsMeant(kind, isBehind);
  const forms = numbers.flatMap((number) => {
    // “Article 2.4”
    const [first = '', ...others] = number.split('.');
    return [{ number, inner }, ...(others.length > 0 ? [{ number: first, inner: [...others, ...inner] }] : [])];
  });
  const exact = kinds.flatMap((each) => forms.map((form) => keyOf(each, form.number, form.inner)));
  return [...exact, ...kinds.flatMap((each) => forms.map((form) => keyOf(each, form.number, [])))];
}
