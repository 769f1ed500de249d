import type { Document, Place } from '../../documents/index.ts';
import { alternatives, findFolded, foldText, lazy, REFERENCE_WORDS, type Span } from '../../text/index.ts';
import { labelsOf } from './label-index.ts';
import { keysAskedFor, withOrdinals } from './label-keys.ts';
import { linesOf } from './line-index.ts';
import { OWN_NOTHING } from './part-tokens.ts';
import { type Part, partsIn } from './parts.ts';
import { foldUnmarked, saysNothing } from './read.ts';

/** What “Article 2 (4)” and the like refer to: places of some documents, those of a document together. */
interface Labelled {
  readonly groups: Place[][];
  /** What of the one passage is meant: a sentence, or a line that is no passage of its own; null for all of it. */
  readonly focus: Span | null;
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
  const common = lazy(() => partsIn(folded, OWN_NOTHING));
  for (const document of documents) {
    const { places, own } = labelsOf(document);
    if (places.size === 0) continue;
    const isPlain = own.words.size + own.numbers.size === 0;
    for (const { part, start, end, isBare, isBehind } of isPlain ? common() : partsIn(folded, own)) {
      const isMeant =
        !isBare ||
        (bareNumbers && part.numbers[0] !== '') ||
        part.numbers[0]?.includes(':') === true ||
        saysNothing(without(folded, start, end));
      const named = isMeant ? namedIn(document, part, isBehind) : undefined;
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
  const focus = shown.length === 1 ? (first?.focus ?? null) : null;
  return { groups, focus, alone: groups.length > 0 && saysNothing(rest), lacking };
}

interface Named {
  readonly document: Document;
  readonly places: readonly Place[];
  readonly key: string;
  readonly isExact: boolean;
  readonly focus: Span | null;
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

type Places = ReadonlyMap<string, readonly Place[]>;

/** The places of the most exact label that there is for a part, and whether that is its own. */
function namedIn(
  document: Document,
  part: Part,
  isBehind: boolean,
): Omit<Named, 'document' | 'start' | 'end'> | undefined {
  const { places } = labelsOf(document);
  const [exact = [], ...coarser] = keysAskedFor(part, isBehind);
  // Of a mere number nothing is missing, unless it is one of parts, or the text has parts of it: “1.1” below “1.”, not an
  // item in a list.
  const mayLack = (each: string) =>
    !each.startsWith(' ') ||
    /\d[.:]\d/.test(each) ||
    [...places.keys()].some((other) => [`${each}.`, `${each}(`].some((part) => other.startsWith(part)));
  const own = exact.find((each) => places.has(each));
  const line = own === undefined ? lineNamed(document, exact) : undefined;
  if (line) return { key: line.key, places: [line.place], isExact: part.sentence === null, focus: line.focus };
  const key = own ?? coarser.flat().find((each) => places.has(each) && mayLack(each));
  if (key === undefined) return undefined;
  const counted = own === undefined ? placeCounted(places, part, key) : undefined;
  const found = counted ? [counted] : (places.get(key)?.slice(0, MOST_NAMED) ?? []);
  const isExact = own !== undefined || counted !== undefined;
  const [first] = found;
  const sentence = isExact && part.sentence !== null ? first?.passage.sentences[part.sentence - 1] : undefined;
  if (first && sentence) return { key, places: [first], isExact, focus: sentence };
  return { key, places: found, isExact: isExact && part.sentence === null, focus: null };
}

function lineNamed(document: Document, keys: readonly string[]) {
  const lines = linesOf(document);
  for (const key of keys) {
    const line = lines.get(key);
    if (line) return { key, ...line };
  }
  return undefined;
}

/** The paragraph of a part that is asked for by how many there are, where the part does not number them itself. */
function placeCounted(places: Places, { inner, numbers }: Part, key: string): Place | undefined {
  const [number, ...deeper] = inner;
  const isWhole = numbers.some((each) => key.endsWith(` ${each}`));
  const isNumbered = [...places.keys()].some((each) => each.startsWith(`${key}(`));
  if (!isWhole || isNumbered || deeper.length > 0) return undefined;
  const counted = places.get(key)?.slice(0, Number(number)) ?? [];
  // Of items behind “The principles are:” the first may be the first paragraph, the second, or a part of one.
  return counted.some(({ passage }) => leadsIn(passage.text)) ? undefined : counted[Number(number) - 1];
}

const LISTING = lazy(() => {
  const words = REFERENCE_WORDS.flatMap(({ listing = [] }) => listing).map(foldText);
  return new RegExp(String.raw`(?:(?<!\p{L})|(?<=\p{Lo}))(?:${alternatives(words)})`, 'u');
});

/** Whether items are to come behind a text: “The principles are:”, “… the following principles.” */
function leadsIn(text: string): boolean {
  const [last = ''] = /[^.!?。！？।]*\P{L}*$/u.exec(text) ?? [];
  return /[:：]\s*$/u.test(text) || LISTING().test(foldText(last));
}
