let state = 4;

/** Numbers that are the same in every run (mulberry32), from 0 to below a limit. */
export function below(limit: number): number {
  state = (state + 0x6d2b79f5) | 0;
  let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
  mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
  return Math.floor((((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32) * limit);
}

export const pick = <T>(from: readonly T[]): T => from[below(from.length)] as T;

/** What so many attempts make. */
export const times = <T>(count: number, make: () => T | undefined): T[] =>
  Array.from({ length: count }, make).filter((made): made is T => made !== undefined);
