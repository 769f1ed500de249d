import { isOfSeveral, nameOf, namesIn } from '../documents/index.ts';
import type { Span } from '../text/index.ts';
import type { Difference } from './differences.ts';
import { numbersIn } from './numbers.ts';
import { areOneName } from './same-name.ts';
import { writtenOut } from './short-forms.ts';
import { negationsIn, type TellingWord, wordsIn } from './telling-words.ts';

/** Whether words were changed that turn a sentence around. */
export interface Changes {
  readonly negation: boolean;
  readonly number: boolean;
}

export const NO_CHANGES: Changes = { negation: false, number: false };

/** What was changed, and how. */
export interface Changed {
  readonly changed: Changes;
  /** The same without what was merely left out. */
  readonly reworded: Changes;
  /** Negations and numbers where words were merely left out, as they are written. */
  readonly left: readonly string[];
}

export const UNCHANGED: Changed = { changed: NO_CHANGES, reworded: NO_CHANGES, left: [] };

/**
 * Whether negations or numbers were changed: at some place, what was pasted has more or fewer negations than what stands
 * there (“isn’t” for “is not” changes none), or other numbers (“2” for “two” is the same).
 *
 * @param languages BCP 47 tags of the documents that were compared.
 */
export function changesOf(difference: readonly Difference[], languages: readonly string[]): Changed {
  const places = placesOf(difference);
  const differ = (tellingIn: (text: string, other: string) => readonly TellingWord[]) =>
    places.flatMap((place) => {
      const [added, removed] = [writtenOut(place.added, place.removed), writtenOut(place.removed, place.added)];
      const [put, left] = [tellingIn(added, removed), tellingIn(removed, added)];
      const [more, fewer] = [without(put, left), without(left, put)];
      return more.length + fewer.length > 0 ? [{ ...place, left: written(fewer, removed) }] : [];
    });
  const negations = differ((text, other) => [...negationsIn(text, languages), ...negatedIn(text, other)]);
  const numbers = differ((text) => numbersIn(text, languages)).filter(
    ({ added, removed }) => !areBothNamed(added, removed),
  );
  const isReworded = ({ added }: Place) => added !== '';
  const merely = [...negations, ...numbers].filter((place) => !isReworded(place));
  return {
    changed: { negation: negations.length > 0, number: numbers.length > 0 },
    reworded: { negation: negations.some(isReworded), number: numbers.some(isReworded) },
    left: [...new Set(merely.flatMap(({ left }) => left))],
  };
}

/** Some words of a text, as they are written. */
export function written(words: readonly Span[], text: string): string[] {
  return words.map(({ start, end }) => text.slice(start, end));
}

const NEGATING = ['un', 'in', 'im', 'il', 'ir', 'dis', 'non', 'des', 'не'];
/** In letters: “inform” has nothing to do with “form”, but of shorter words there are more of that kind. */
const SHORTEST_NEGATED = 4;

/** The words of a text that negate one of another: “unsafe” for “safe”, or for “not safe”. */
function negatedIn(text: string, other: string): TellingWord[] {
  const others = new Set(wordsIn(other).map(({ word }) => word));
  return wordsIn(text)
    .filter(({ word }) =>
      NEGATING.some((prefix) => {
        const negated = word.slice(prefix.length);
        return word.startsWith(prefix) && negated.length >= SHORTEST_NEGATED && others.has(negated);
      }),
    )
    .map(({ start, end }) => ({ says: 'not', start, end }));
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

/** The words that were pasted, and those that stand there instead. */
interface Place {
  added: string;
  removed: string;
}

/** The places of a comparison where something was changed, but for another form of the same name. */
export function placesOf(difference: readonly Difference[]): Place[] {
  const places: (Place & { readonly before: string })[] = [{ before: '', added: '', removed: '' }];
  for (const { kind, text } of difference) {
    const place = places.at(-1);
    if (kind === 'same') places.push({ before: text, added: '', removed: '' });
    else if (place) place[kind] = text;
  }
  return places.filter((place, at) => {
    const [last, next] = [places[at - 1], places[at + 1]];
    // “World War 2” and “the Second World War”
    const isIn = (first: Place, { before, added, removed }: Place & { readonly before: string }) =>
      areOneName(`${first.added} ${before} ${added}`.trim(), `${first.removed} ${before} ${removed}`.trim());
    return !areOneName(place.added, place.removed) && !(last && isIn(last, place)) && !(next && isIn(place, next));
  });
}
