import { lazy } from '../memo.ts';
import { readTable } from '../tables/table.ts';

/** By stem, those related to it, with how nearly they mean the same, from 0 to 1. */
const related = lazy(() => read(readTable('related-stems')));

/** Stems of general English that mean nearly the same as one, with how nearly, from 0 to 1. */
export function synonymsOf(stem: string): ReadonlyMap<string, number> {
  return related().get(stem) ?? NONE;
}

const NONE: ReadonlyMap<string, number> = new Map();

function read(lines: readonly string[]): Map<string, Map<string, number>> {
  const byStem = new Map<string, Map<string, number>>();
  const relate = (stem: string, other: string, similarity: number) => {
    const others = byStem.get(stem);
    if (others) others.set(other, similarity);
    else byStem.set(stem, new Map([[other, similarity]]));
  };
  for (const line of lines) {
    const [stem = '', ...words] = line.split(' ');
    let similarity = 0;
    for (const word of words) {
      if (/^\d/.test(word)) similarity = Number(word) / 10;
      else {
        relate(stem, word, similarity);
        relate(word, stem, similarity);
      }
    }
  }
  return byStem;
}
