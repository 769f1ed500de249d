import { type Document, headingLabel, type Place, placeAt, placesOf } from '../../documents/index.ts';
import { append, foldText, memoized, memoizedByValue } from '../../text/index.ts';
import { bareNumberOf, keyOf, keysOfLabel, keysOfUnnumbered, newOwn } from './label-keys.ts';
import { KINDS, type Own } from './part-tokens.ts';

/** What the items of a list are called where its title says so: “rule 5” is the fifth item of “Our rules”. */
const LISTED: ReadonlySet<string> = new Set(['rule', 'principle', 'clause']);

/** The number of a paragraph of a judgment, which stands in its margin. */
const MARGINAL = /^\[?(\d{1,4})\]?$/;

interface LabelIndex {
  /** The places by the keys of their labels and of the headings that they stand under, in order; each passage once. */
  readonly places: ReadonlyMap<string, readonly Place[]>;
  /** What no list has, but this document's labels have. */
  readonly own: Own;
}

export const labelsOf = memoized((document: Document): LabelIndex => {
  const places = new Map<string, Place[]>();
  const own = newOwn();
  const listed = listedIn(document.title);
  const keysOf = memoizedByValue((label: string) =>
    keysOfLabel(label, own).flatMap((key) => [key, ...(key.startsWith(' ') ? listed.map((kind) => kind + key) : [])]),
  );
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
    const number = label === null ? undefined : bareNumberOf(label);
    if (number !== undefined) {
      if (label?.startsWith('(')) keys.push(keyOf('recital', number, []));
      // “2.” below “Annex” is annex 2; “(3)” of what is titled “Surah 112” is 112:3.
      keys.push(...headings.flatMap(keysOfUnnumbered).map((key) => `${key}(${number})`));
      if (about !== null) keys.push(...keysOf(`${about} (${number})`).filter((key) => !ofAll.has(key)));
    }
    const margin = MARGINAL.exec(label ?? '')?.[1];
    if (margin !== undefined) keys.push(keyOf('marginal', margin, []));
    for (const key of new Set(keys)) append(places, key, place);
    const inMargin = MARGINAL.exec(place.passage.text)?.[1];
    const beside = placeAt(document, place.paragraph + 1);
    if (inMargin !== undefined && beside) places.set(keyOf('marginal', inMargin, []), [place, beside]);
  }
  return { places, own };
});

/** What a title says that its items are. */
export function listedIn(title: string): string[] {
  const folded = foldText(title);
  const words = new Set(folded.match(/\p{L}+/gu));
  const isHan = (word: string) => /^\p{Script=Han}/u.test(word);
  const named = [...KINDS()].filter(([word]) => words.has(word) || (isHan(word) && folded.includes(word)));
  return [...new Set(named.map(([, kind]) => kind))].filter((kind) => LISTED.has(kind));
}
