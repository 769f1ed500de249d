import type { Document } from '../../documents/index.ts';
import { type Range, Sums, type WholeNumbers } from '../../text/index.ts';
import type { PreparedQuestions } from './prepare-questions.ts';
import type { QuestionUsage } from './question-usage.ts';

/** A passage is as like a query as so many of its questions are, those that are most like it, on the average. */
const AVERAGED = 3;

/** How like a query some questions are, by the cosine of the angle between them. */
interface Similarity {
  /** From 0 to 1: the mean of the three that are most like it, or the square of the greatest where that is more. */
  readonly likeness: number;
}

/** A question, and how like a query it is: the cosine of the angle between them. */
export interface Compared {
  readonly question: number;
  readonly cosine: number;
}

/** A term or pair of words of a query, with the square of what it says. */
interface Weighed {
  readonly number: number;
  readonly usage: QuestionUsage;
  readonly weight: number;
}

/** Whose questions are: a passage's, by its number in the library, or a document's. */
type Owner = number | Document;

/** How like a query the questions of an owner are; undefined if none of these has any of its terms and pairs of words. */
export type LikenessTo = (owner: Owner) => Similarity | undefined;

/** How like a query the questions are that passages answer, and those that documents do not. */
export class QuestionLikeness {
  readonly #starts: WholeNumbers;
  readonly #norms: Float64Array;
  readonly #terms: QuestionUsage;
  readonly #pairs: QuestionUsage;
  readonly #owners: ReadonlyMap<Document, number>;
  /** By place among the questions of an owner. */
  readonly #products: Sums;

  /** @param owners The number of each document as an owner of questions: behind all passages. */
  constructor(
    { starts, norms }: Pick<PreparedQuestions, 'starts' | 'norms'>,
    terms: QuestionUsage,
    pairs: QuestionUsage,
    owners: ReadonlyMap<Document, number>,
  ) {
    this.#starts = starts;
    this.#norms = norms;
    this.#terms = terms;
    this.#pairs = pairs;
    this.#owners = owners;
    this.#products = new Sums(
      Array.from(starts).reduce((most, start, owner) => Math.max(most, start - (starts[owner - 1] ?? 0)), 0),
    );
  }

  /** Compares a query, as its terms and pairs of words, with questions. */
  compare(terms: readonly number[], pairs: readonly number[]): LikenessTo {
    const used = this.#weighed(terms, pairs);
    const known = new Map<Owner, Similarity | undefined>();
    return (owner) => {
      if (!known.has(owner)) known.set(owner, this.#similarity(used, owner));
      return known.get(owner);
    };
  }

  /**
   * How like a query the questions are that a document does not answer, for what of it a passage does not explain: what
   * that supports speaks for the passage, not against it.
   */
  unexplained(terms: readonly number[], pairs: readonly number[], document: Document, passage: number): number {
    const countedOf = ({ number, usage, weight }: Weighed) => weight * (1 - usage.support(number, passage));
    return this.#similarity(this.#weighed(terms, pairs), document, countedOf)?.likeness ?? 0;
  }

  #similarity(used: readonly Weighed[], owner: Owner, countedOf?: (each: Weighed) => number): Similarity | undefined {
    const number = typeof owner === 'number' ? owner : this.#owners.get(owner);
    if (number === undefined) return undefined;
    const best = this.#greatest(used, this.#rangeOf(number), AVERAGED, countedOf);
    if (best.length === 0) return undefined;
    const mean = best.reduce((sum, { cosine }) => sum + cosine, 0) / AVERAGED;
    // The very question that was asked says more than all others.
    const likest = (best[0]?.cosine ?? 0) ** 2;
    return { likeness: Math.max(mean, likest) };
  }

  /** @param owner By its number. */
  #rangeOf(owner: number): Range {
    return { from: this.#starts[owner] ?? 0, to: this.#starts[owner + 1] ?? 0 };
  }

  #weighed(terms: readonly number[], pairs: readonly number[]): Weighed[] {
    const weighed = (numbers: readonly number[], usage: QuestionUsage) =>
      numbers.map((number) => ({ number, usage, weight: usage.weight(number) ** 2 }));
    return [...weighed(terms, this.#terms), ...weighed(pairs, this.#pairs)];
  }

  /**
   * The questions of some with the greatest cosines, in falling order.
   *
   * @param countedOf What counts of the weight of a term or pair; all of it if left out.
   */
  #greatest(
    used: readonly Weighed[],
    range: Range,
    count: number,
    countedOf = ({ weight }: Weighed) => weight,
  ): Compared[] {
    const norm = Math.sqrt(used.reduce((sum, { weight }) => sum + weight, 0));
    for (const each of used) {
      const counted = countedOf(each);
      if (counted > 0) each.usage.addTo(this.#products, each.number, counted, range);
    }
    const best: Compared[] = [];
    const { places } = this.#products;
    let least = 0;
    // Most time goes by here: a place at a time, without iterators.
    for (let at = 0; at < places.length; at += 1) {
      const place = places[at] ?? 0;
      const question = range.from + place;
      const product = this.#products.at(place);
      const length = (this.#norms[question] ?? 1) * norm;
      // To multiply is faster than to divide.
      if (product < least * length) continue;
      insert({ question, cosine: product / length }, best, count);
      least = best.length < count ? 0 : (best[count - 1]?.cosine ?? 0);
    }
    this.#products.clear();
    return best;
  }

  /** Those questions of a passage that are most like a query, best first. */
  likest(terms: readonly number[], pairs: readonly number[], passage: number, count: number): readonly Compared[] {
    return this.#greatest(this.#weighed(terms, pairs), this.#rangeOf(passage), count);
  }
}

/**
 * Puts a question into a list of those with the greatest cosines, in falling order; of equal ones the first asked first.
 *
 * @param most So many there are at most.
 */
function insert(question: Compared, greatest: Compared[], most: number): void {
  let at = greatest.length;
  for (let next = greatest[at - 1]; next && isBefore(question, next); next = greatest[at - 1]) {
    greatest[at] = next;
    at -= 1;
  }
  greatest[at] = question;
  if (greatest.length > most) greatest.pop();
}

function isBefore(a: Compared, b: Compared): boolean {
  return a.cosine > b.cosine || (a.cosine === b.cosine && a.question < b.question);
}
