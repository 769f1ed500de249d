import type { WholeNumbers } from './whole-numbers.ts';

/** Lists of numbers in one array, one list a row: row r is items[starts[r]] to items[starts[r + 1] - 1] (“CSR”). */
export interface Rows {
  readonly starts: WholeNumbers;
  readonly items: WholeNumbers;
}

/** Rows with a count beside each item. */
export interface CountedRows extends Rows {
  readonly counts: WholeNumbers;
}

/** Places that stand behind each other. */
export interface Range {
  readonly from: number;
  /** The one behind the last. */
  readonly to: number;
}

export function rowsOf(lists: readonly ArrayLike<number>[]): Rows {
  const starts = startsOf(lists.map(({ length }) => length));
  const items = new Uint32Array(starts.at(-1) ?? 0);
  for (const [row, list] of lists.entries()) items.set(list, starts[row]);
  return { starts, items };
}

/** @param lists Items with counts. */
export function countedRowsOf(lists: readonly ReadonlyMap<number, number>[]): CountedRows {
  const { starts, items } = rowsOf(lists.map((list) => [...list.keys()]));
  return { starts, items, counts: rowsOf(lists.map((list) => [...list.values()])).items };
}

/** Empty for a row that there is not. */
export function rowOf({ starts, items }: Rows, row: number): WholeNumbers {
  return items.subarray(starts[row] ?? 0, starts[row + 1] ?? 0);
}

/** Where the items of a row stand; nowhere for a row that there is not. */
export function boundsOf({ starts }: Pick<Rows, 'starts'>, row: number): Range {
  return { from: starts[row] ?? 0, to: starts[row + 1] ?? 0 };
}

/** How many items a row has. */
export function lengthOf({ starts }: Pick<Rows, 'starts'>, row: number): number {
  return (starts[row + 1] ?? 0) - (starts[row] ?? 0);
}

/** Where rows of some lengths begin; one more for the end. */
export function startsOf(lengths: ArrayLike<number>): Uint32Array {
  const starts = new Uint32Array(lengths.length + 1);
  for (let row = 0; row < lengths.length; row += 1) starts[row + 1] = (starts[row] ?? 0) + (lengths[row] ?? 0);
  return starts;
}

/**
 * By item, the lists in which it stands, rising, and how often.
 *
 * @param lists Items with counts.
 * @param size One more than the greatest item.
 */
export function inverted(lists: readonly ReadonlyMap<number, number>[], size: number): CountedRows {
  const lengths = new Uint32Array(size);
  for (const list of lists) for (const item of list.keys()) lengths[item] = (lengths[item] ?? 0) + 1;
  const starts = startsOf(lengths);
  const next = starts.slice();
  const items = new Uint32Array(starts.at(-1) ?? 0);
  const counts = new Uint32Array(items.length);
  for (const [row, list] of lists.entries()) {
    for (const [item, count] of list) {
      const at = next[item] ?? 0;
      items[at] = row;
      counts[at] = count;
      next[item] = at + 1;
    }
  }
  return { starts, items, counts };
}

/** The first of some places at which rising numbers are no longer below another; `to` if all are. */
export function lowerBound(numbers: WholeNumbers, least: number, from = 0, to = numbers.length): number {
  // As `partitionPoint`, without a call for each step: this is asked hundreds of times for a question.
  let [low, high] = [from, to];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((numbers[middle] ?? 0) >= least) high = middle;
    else low = middle + 1;
  }
  return low;
}
