import { isOfSeveral, namesIn } from '../../documents/index.ts';
import type { Span } from '../../text/index.ts';
import { writtenOut } from '../language/short-forms.ts';
import type { TellingWord } from '../language/telling-words.ts';
import type { Difference } from './differences.ts';
import type { Beside } from './forms.ts';
import { negationsOf } from './negated.ts';
import { numbersIn } from './numbers.ts';
import { areOneName } from './same-name.ts';
import { signsOf } from './signs.ts';

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
  const differ = (tellingIn: (text: string, other: string, beside: Beside) => readonly TellingWord[]) =>
    places.flatMap(({ before, behind, ...place }) => {
      const [added, removed] = [writtenOut(place.added, place.removed), writtenOut(place.removed, place.added)];
      const put = tellingIn(added, removed, { before, behind });
      const left = tellingIn(removed, added, { before, behind });
      const [more, fewer] = [without(put, left), without(left, put)];
      return more.length + fewer.length > 0 ? [{ ...place, left: written(fewer, removed) }] : [];
    });
  const negations = differ((text, other, beside) => negationsOf(text, other, beside, languages));
  const numbers = differ((text, other, beside) => [
    ...numbersIn(text, languages, beside),
    ...signsOf(text, other, beside),
  ]).filter(({ added, removed }) => !areBothNamed(added, removed));
  const isReworded = ({ added }: Pick<Place, 'added'>) => added !== '';
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

/** Whether one of two texts names both whom the other calls “the two countries”. */
function areBothNamed(one: string, other: string): boolean {
  const areNamed = (several: string, names: string) =>
    isOfSeveral({ text: several }) && namesIn(names).length === 2 && namesIn(names).every((name) => NAME.test(name));
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

/** The words that were pasted, those that stand there instead, and what is the same before and behind them. */
interface Place {
  before: string;
  behind: string;
  added: string;
  removed: string;
}

/** The places of a comparison where something was changed, but for another form of the same name. */
export function placesOf(difference: readonly Difference[]): Place[] {
  const begun = { behind: '', added: '', removed: '' };
  const places: Place[] = [{ before: '', ...begun }];
  for (const { kind, text } of difference) {
    const place = places.at(-1);
    if (!place) continue;
    if (kind === 'same') {
      place.behind = text;
      places.push({ before: text, ...begun });
    } else place[kind] = text;
  }
  return places.filter((place, at) => {
    const [last, next] = [places[at - 1], places[at + 1]];
    // “World War 2” and “the Second World War”
    const isIn = (first: Place, { before, added, removed }: Place) =>
      areOneName(`${first.added} ${before} ${added}`.trim(), `${first.removed} ${before} ${removed}`.trim());
    return !areOneName(place.added, place.removed) && !(last && isIn(last, place)) && !(next && isIn(place, next));
  });
}
