import { isOfSeveral, nameOf, namesIn } from '../documents/index.ts';
import type { Difference } from './compare.ts';
import { numbersIn } from './numbers.ts';
import { negationsIn, type TellingWord } from './telling-words.ts';

/** Whether words were changed that turn a sentence around. */
export interface Changes {
  readonly negation: boolean;
  readonly number: boolean;
}

export const NO_CHANGES: Changes = { negation: false, number: false };

/**
 * Whether negations or numbers were changed: at some place, what was pasted has more or fewer negations than what stands
 * there (“isn’t” for “is not” changes none), or other numbers (“2” for “two” is the same).
 *
 * @param languages BCP 47 tags of the documents that were compared.
 */
export function changesOf(difference: readonly Difference[], languages: readonly string[]): Changes {
  const places = placesOf(difference);
  const differ = (tellingIn: typeof negationsIn) =>
    places.filter(({ added, removed }) => {
      const [put, left] = [tellingIn(added, languages), tellingIn(removed, languages)];
      return without(put, left).length + without(left, put).length > 0;
    });
  return {
    negation: differ(negationsIn).length > 0,
    number: differ(numbersIn).some(({ added, removed }) => !areBothNamed(added, removed)),
  };
}

/** Whether one of two texts names both whom the other calls “the two countries”. */
function areBothNamed(one: string, other: string): boolean {
  const areNamed = (several: string, names: string) =>
    isOfSeveral(nameOf(several)) && namesIn(names).length === 2 && namesIn(names).every((name) => NAME.test(name));
  return areNamed(one, other) || areNamed(other, one);
}

/** One name, and no more. */
const NAME = /^[\p{Lu}\p{Lo}][^,，、]*$/u;

/** Those of some words that say what none of others does, each of which stands for one. */
export function without(words: readonly TellingWord[], others: readonly TellingWord[]): TellingWord[] {
  const left = others.map(({ says }) => says);
  return words.filter(({ says }) => {
    const at = left.indexOf(says);
    if (at !== -1) left.splice(at, 1);
    return at === -1;
  });
}

/** The words that were pasted, and those that stand there instead, place by place. */
function placesOf(difference: readonly Difference[]): { added: string; removed: string }[] {
  const places = [{ added: '', removed: '' }];
  for (const { kind, text } of difference) {
    const place = places.at(-1);
    if (kind === 'same') places.push({ added: '', removed: '' });
    else if (place) place[kind] = text;
  }
  return places;
}
