import { type Place, placeAt } from '../../documents/index.ts';
import { foldWords } from '../../text/index.ts';
import type { QuotedWord } from '../words/quoted-words.ts';
import type { Run, WordIndex } from '../words/word-index.ts';

/** A bound on what common words cost: so many places where a quotation may begin are looked at. */
const MOST_PLACES = 2000;
/** In words: so many of a quotation have to stand in the passage that it begins in. */
const FIRST = 3;

/** What numbers a passage: “(1)”, “a)”, “IV.”, “1.2”, “5:5”. */
const LABEL =
  /^\s*(?:\(?(?:\d{1,3}\p{Ll}?|\p{L}|[ivxlc]{1,7}|[IVXLC]{1,7})\)|(?:\d{1,3}|\p{Ll}|[IVXLC]{1,7})\.|\d{1,3}(?:[.:]\d{1,3})+[.)]?(?=\s+[^\s\p{Ll}]))(?=\s)/u;
/** The number of a verse: “17 And God said”. */
const BARE = /^\s*(\d{1,3})(?=\s)/u;

/**
 * Where a quotation stands in passages that follow each other, without the numbers that the later ones begin with: the runs
 * of each place, in order, two at least.
 */
export function* labelledRuns(words: readonly QuotedWord[], index: WordIndex): Generator<Run[]> {
  if (words.length <= FIRST || words.some(({ number }) => number === -1)) return;
  for (const at of Uint32Array.from(index.find(words.slice(0, FIRST)))
    .sort()
    .slice(0, MOST_PLACES)) {
    const runs = runsFrom(at, words, index);
    if (runs) yield runs;
  }
}

function runsFrom(first: number, words: readonly QuotedWord[], index: WordIndex): Run[] | undefined {
  const runs: Run[] = [];
  let [from, start, at] = [0, first, first];
  for (const [number, word] of words.entries()) {
    if (!index.standsAt(at, [word])) {
      const label = labelAt(at, index);
      if (label === 0 || !index.standsAt(at + label, [word])) return undefined;
      runs.push({ from, at: start, length: number - from });
      [from, start, at] = [number, at + label, at + label];
    }
    at += 1;
  }
  return runs.length > 0 ? [...runs, { from, at: start, length: words.length - from }] : undefined;
}

/** How many words the number has that a passage begins with, if one of the same document begins there. */
function labelAt(at: number, index: WordIndex): number {
  const paragraph = index.paragraphOf(at);
  const place = paragraph?.start === at ? index.placeOf(paragraph) : undefined;
  return place ? foldWords(labelOf(place)).length : 0;
}

function labelOf(place: Place): string {
  const label = LABEL.exec(place.passage.text)?.[0];
  const bare = BARE.exec(place.passage.text);
  if (label !== undefined || !bare) return label ?? '';
  // “17 people came” is no verse.
  const isNext = (by: number) => numberOf(placeAt(place.document, place.paragraph + by)) === Number(bare[1]) + by;
  return isNext(-1) || isNext(1) ? bare[0] : '';
}

function numberOf(place: Place | undefined): number | undefined {
  const number = place && BARE.exec(place.passage.text)?.[1];
  return number === undefined ? undefined : Number(number);
}
