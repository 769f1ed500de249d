/**
 * The first index from one up to another for which something holds that holds for all behind it, by binary search; the
 * end if it holds for none.
 */
export function partitionPoint(from: number, to: number, holds: (index: number) => boolean): number {
  let [low, high] = [from, to];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (holds(middle)) high = middle;
    else low = middle + 1;
  }
  return low;
}
