import type { WholeNumbers } from '../../text/index.ts';
import type { QuotedWord } from '../words/quoted-words.ts';
import type { Run, Window } from '../words/word-index.ts';

interface Alignment {
  /** The words that are common, in order. What is between them was changed, left out or added. */
  readonly runs: readonly Run[];
  /** What it takes to make the one of the other; 0 if nothing was changed. */
  readonly cost: number;
}

/** Each word left out costs 1, and each place where something was changed this beside it, so that changes stay together. */
const PLACE = 1;
/** An added word. More than one left out: of two ways to read a quotation, that with more common words is cheaper. */
const ADDED = 1.125;
/** A word for another is one left out and one added. */
const REPLACED = 1 + ADDED;
/**
 * To go on over the beginning of a sentence, but for an omission, which may leave out whole ones. More than ADDED: where the last word of a sentence was changed into the first
 * one of the next, it is one for another, not one left out. Less than REPLACED: where a quotation, its last word changed,
 * goes on by one word of the next sentence, that one is common.
 */
const NEXT_SENTENCE = 1.2;
/**
 * To leave out however many words of a paragraph in a row. Between twice and three times REPLACED: what is parted from
 * the rest must be three common words, for so many are copied, fewer may be a coincidence (`SHORTEST_RUN`).
 */
const OMISSION = 5;
/** Each word of an omission, so that of two the shorter is found; all words of a window together cost less than one. */
const OMITTED = 2 ** -11;

/** What so many words cost before the first common word or after the last: they are taken for others. */
function costOfEnd(words: number): number {
  return words === 0 ? 0 : PLACE + words * REPLACED;
}

/** What it costs at least if so many words of a quotation do not stand in a window. */
export function leastCost(missing: number): number {
  return missing === 0 ? 0 : PLACE + missing * ADDED;
}

/** Every so many rows it is seen whether any way may still be cheap enough. */
const ROWS = 32;

/** What comes before a common word, on the cheapest way: nothing, another one, a change, an omission. */
const NOTHING = 0;
const COMMON = 1;
const CHANGE = 2;
const OMITTING = 3;
/** What comes before in the same change or omission: a word left out, or one added; or a common word before it. */
const LEFT_OUT = 0;
const PUT_IN = 2;
/** All three stand in one number, two bits each; where those of changes and of omissions begin. */
const [OF_CHANGE, OF_OMISSION] = [2, 4];

/**
 * Finds the words of a window that a quotation is most likely made from: semi-global alignment with affine gaps (Gotoh
 * 1982, https://doi.org/10.1016/0022-2836(82)90398-9), word by word. The window's words before the first common one and
 * after the last cost nothing.
 *
 * For each word of the quotation, and each of the window within reach of it, the lowest cost of all that comes before is
 * known in three cases: both are the same word; they stand in a change, where words are left out and added; they stand in
 * an omission, where words are left out almost for nothing, and added as dearly as words for others, so that it does not
 * pay to omit much for the sake of a word or two. Changes and omissions begin and end at a common word.
 *
 * @param start About where the quotation begins among all words of the documents; may be outside the window.
 * @param reach How far from where a word would stand, if the quotation began at `start`, it is looked for.
 * @param below What it may not cost.
 * @returns Undefined if no word is found, or it costs as much. Takes time and memory of words × reach.
 */
export function align(
  words: readonly QuotedWord[],
  window: Window,
  start: number,
  reach: number,
  below: number,
): Alignment | undefined {
  const theirs = window.words;
  const over = new Float64Array(window.begins.map((begins) => (begins === null ? 0 : NEXT_SENTENCE)));
  const omitted = new Float64Array(window.begins.map((begins) => (begins === 'paragraph' ? Infinity : OMITTED)));

  // A row for each word of the quotation, a column for each distance from where it would stand, and an empty one. So after
  // a common word the next one stands below, after a word left out to the right, after an added one below to the left.
  const columns = 2 * reach + 2;
  const origin = start - window.from - reach;
  const before = new Uint8Array(words.length * columns);
  let [costs, above] = [unreached(columns), unreached(columns)];
  let lowest = Infinity;
  let last = 0;

  for (let row = 0; row < words.length; row += 1) {
    [costs, above] = [above, costs];
    const cells = before.subarray(row * columns, (row + 1) * columns);
    const word = words[row]?.number ?? -1;
    const own = { word, theirs, over, omitted, left: origin + row, begun: costOfEnd(row) };
    const column = fill(costs, above, cells, own);
    const cost = (costs.common[column] ?? Infinity) + costOfEnd(words.length - row - 1);
    if (cost < lowest) {
      lowest = cost;
      last = row * columns + column;
    }
    const isLookedAt = row % ROWS === ROWS - 1;
    if (isLookedAt && Math.min(lowest, costOfEnd(row + 1), ...Object.values(costs).map(least)) >= below)
      return undefined;
  }
  return lowest < below ? { runs: runsBefore(last, before, columns, window.from + origin), cost: lowest } : undefined;
}

/** What the columns of a row cost in the three cases. */
type Costs = Readonly<Record<'common' | 'change' | 'omission', Float64Array>>;

/** A word of the quotation, and the words of the window. */
interface Row {
  readonly word: number;
  readonly theirs: WholeNumbers;
  /** What it costs to go on over the beginning of each, and to omit it. */
  readonly over: Float64Array;
  readonly omitted: Float64Array;
  /** Where the first column stands among them. */
  readonly left: number;
  /** What it costs to begin with this word of the quotation. */
  readonly begun: number;
}

/**
 * Fills a row with its costs, and with what comes before each cell.
 *
 * @returns The column of the first cheapest common word; -1 for none.
 */
function fill(costs: Costs, above: Costs, before: Uint8Array, row: Row): number {
  const { word, theirs, over, omitted, left, begun } = row;
  const { common, change, omission } = costs;
  for (const each of [common, change, omission]) each.fill(Infinity);
  const end = Math.min(theirs.length, left + before.length - 1);
  let changeLeft = Infinity;
  let omissionLeft = Infinity;
  let cheapest = -1;
  for (let at = Math.max(0, left); at < end; at += 1) {
    const column = at - left;
    const onward = over[at] ?? 0;

    const added = (above.change[column + 1] ?? 0) + ADDED;
    changeLeft += 1 + onward;
    let beforeChange = LEFT_OUT;
    if (added < changeLeft) {
      changeLeft = added;
      beforeChange = PUT_IN;
    }
    const replaced = (above.omission[column + 1] ?? 0) + REPLACED;
    omissionLeft += omitted[at] ?? 0;
    let beforeOmission = LEFT_OUT;
    if (replaced < omissionLeft) {
      omissionLeft = replaced;
      beforeOmission = PUT_IN;
    }
    let beforeCommon = NOTHING;
    if (theirs[at] === word) {
      const fromCommon = (above.common[column] ?? 0) + onward;
      const fromChange = (above.change[column] ?? 0) + onward;
      const fromOmission = above.omission[column] ?? 0;
      const cost = Math.min(begun, fromCommon, fromChange, fromOmission);
      if (cost !== begun) beforeCommon = cost === fromCommon ? COMMON : cost === fromChange ? CHANGE : OMITTING;
      common[column] = cost;
      if (cost < (common[cheapest] ?? Infinity)) cheapest = column;
      if (cost + PLACE < changeLeft) {
        changeLeft = cost + PLACE;
        beforeChange = COMMON;
      }
      if (cost + PLACE + OMISSION < omissionLeft) {
        omissionLeft = cost + PLACE + OMISSION;
        beforeOmission = COMMON;
      }
    }
    before[column] = beforeCommon | (beforeChange << OF_CHANGE) | (beforeOmission << OF_OMISSION);
    change[column] = changeLeft;
    omission[column] = omissionLeft;
  }
  return cheapest;
}

/**
 * The runs of common words on the way that leads to the last one.
 *
 * @param before By cell, what comes before on the cheapest way.
 * @param origin Where the first column of the first row stands among all words of the documents.
 */
function runsBefore(last: number, before: Uint8Array, columns: number, origin: number): Run[] {
  const runs: Run[] = [];
  let [cell, bits] = [last, 0];
  for (;;) {
    const from = ((before[cell] ?? 0) >> bits) & 3;
    if (bits === 0) {
      const row = Math.floor(cell / columns);
      extend(runs, row, origin + row + (cell % columns));
      if (from === NOTHING) return runs.reverse();
      cell -= columns;
      bits = from === COMMON ? 0 : from === CHANGE ? OF_CHANGE : OF_OMISSION;
    } else if (from === COMMON) bits = 0;
    else cell -= from === LEFT_OUT ? 1 : columns - 1;
  }
}

function least(costs: Float64Array): number {
  let least = Infinity;
  for (let at = 0; at < costs.length; at += 1) least = Math.min(least, costs[at] ?? 0);
  return least;
}

/** The costs of a row that no way leads to yet. */
function unreached(columns: number): Costs {
  const costs = () => new Float64Array(columns).fill(Infinity);
  return { common: costs(), change: costs(), omission: costs() };
}

/** Puts a common word before the last of some runs, which are in backward order. */
function extend(runs: Run[], from: number, at: number): void {
  const next = runs.at(-1);
  if (next && next.from === from + 1 && next.at === at + 1)
    runs[runs.length - 1] = { from, at, length: next.length + 1 };
  else runs.push({ from, at, length: 1 });
}
