import { type Document, type Place, placesOf } from '../../documents/index.ts';
import { memoized, type Span } from '../../text/index.ts';
import { keyOf, keysOfLabel, newOwn } from './label-keys.ts';

/** What stands in a passage under a number that is no label of it. */
export interface Line {
  readonly place: Place;
  readonly focus: Span;
}

/** “2.2.3 …” at the beginning of a line; elsewhere a sentence begins behind it: “… 16. 1.2 Teams …”. */
const OF_PARTS = /(?:(?<=^|\n)\s*|(?<=\s)(?=\S+\s+\p{Lu}))(?<number>\d{1,4}(?:\.\d{1,4})+)[.)]?\s+(?=\S)/gu;
/** “2° …”, “b) …”, “(3) …”, “II. …” at the beginning of a line. */
const INNER = /(?<=^|\n)[ \t]*\(?(?<number>\d{1,3}|[a-z]|[IVX]{1,5})(?:[)°º]\.?|[.\-–])[ \t]+(?=\S)/gu;

/** Where passages have parts in them that are no passages of their own, by the keys of labels; the first of each. */
export const linesOf = memoized((document: Document): ReadonlyMap<string, Line> => {
  const lines = new Map<string, Line>();
  for (const place of placesOf(document)) {
    const { text, label } = place.passage;
    const add = (key: string, { index }: RegExpExecArray) => {
      if (!lines.has(key))
        lines.set(key, { place, focus: partFrom(index + (text.slice(index).search(/\S/) || 0), place) });
    };
    for (const found of text.matchAll(OF_PARTS)) add(keyOf('', found.groups?.['number'] ?? '', []), found);
    const [deepest] = label === null ? [] : keysOfLabel(label, newOwn()).toSorted((a, b) => b.length - a.length);
    if (deepest === undefined) continue;
    for (const found of text.matchAll(INNER)) add(`${deepest}(${found.groups?.['number']?.toLowerCase()})`, found);
  }
  return lines;
});

/** From there to the end of the line, or of the sentence where that ends on it. */
function partFrom(start: number, { passage: { text, sentences } }: Place): Span {
  const lineEnd = text.indexOf('\n', start);
  const isLine = start === 0 || text[start - 1] === '\n';
  const sentence = sentences.find(({ end }) => end > start + 8);
  const end = lineEnd === -1 ? text.length : lineEnd;
  return { start, end: isLine ? end : Math.min(end, sentence?.end ?? end) };
}
