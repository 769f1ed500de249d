import { random } from '../random.ts';

const next = random(4);

/** Whole numbers from 0 to below a limit, the same ones in every run. */
export function below(limit: number): number {
  return Math.floor(next() * limit);
}

export const pick = <T>(from: readonly T[]): T => from[below(from.length)] as T;

/** What so many attempts make. */
export const times = <T>(count: number, make: () => T | undefined): T[] =>
  Array.from({ length: count }, make).filter((made): made is T => made !== undefined);
