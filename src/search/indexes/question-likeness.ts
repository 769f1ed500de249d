import type { Document } from '../../documents/index.ts';
import { boundsOf, Sums } from '../../text/index.ts';
import type { QueryNumbers } from './pairs.ts';
import type { PreparedQuestions } from './prepare-questions.ts';
import type { QuestionUsage } from './question-usage.ts';

/** A passage is as like a query as so many of its questions are, those that are most like it, on the average. */
const AVERAGED = 3;

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

/** How like a query the questions are that passages answer, and those that documents do not. */
export interface Likeness {
  /**
   * How like the query the questions of an owner are, from 0 to 1: the mean cosine of the three that are most like it, or the
   * square of the greatest where that is more; 0 if none has any of its terms and pairs of words.
   */
  to(owner: Owner): number;
  /**
   * The same of the questions that a document does not answer, for what of the query a passage does not explain: what that
   * supports speaks for the passage, not against it.
   */
  unexplained(document: Document, passage: number): number;
  /** Those questions of a passage that are most like the query, best first. */
  likest(passage: number, count: number): readonly Compared[];
}

/** Compares queries with questions. */
export class QuestionLikeness {
  readonly #prepared: Pick<PreparedQuestions, 'starts' | 'norms'>;
  readonly #terms: QuestionUsage;
  readonly #pairs: QuestionUsage;
  readonly #ownerOf: (document: Document) => number;
  /** By place among the questions of an owner. */
  readonly #products: Sums;

  /** @param ownerOf The number of a document as an owner of questions: behind all passages. */
  constructor(
    prepared: Pick<PreparedQuestions, 'starts' | 'norms'>,
    terms: QuestionUsage,
    pairs: QuestionUsage,
    ownerOf: (document: Document) => number,
  ) {
    this.#prepared = prepared;
    this.#terms = terms;
    this.#pairs = pairs;
    this.#ownerOf = ownerOf;
    const { starts } = prepared;
    this.#products = new Sums(
      Array.from(starts).reduce((most, start, owner) => Math.max(most, start - (starts[owner - 1] ?? 0)), 0),
    );
  }

  /** How like a query questions are; worked out once for each owner. */
  of({ terms, pairs }: QueryNumbers): Likeness {
    const weighed = (numbers: readonly number[], usage: QuestionUsage) =>
      numbers.map((number) => ({ number, usage, weight: usage.weight(number) ** 2 }));
    const used = [...weighed(terms, this.#terms), ...weighed(pairs, this.#pairs)];
    const known = new Map<Owner, number>();
    return {
      to: (owner) => {
        let likeness = known.get(owner);
        if (likeness === undefined) {
          likeness = this.#likeness(used, owner);
          known.set(owner, likeness);
        }
        return likeness;
      },
      unexplained: (document, passage) =>
        this.#likeness(used, document, ({ number, usage, weight }) => weight * (1 - usage.support(number, passage))),
      likest: (passage, count) => this.#greatest(used, passage, count),
    };
  }

  #likeness(used: readonly Weighed[], owner: Owner, countedOf?: (each: Weighed) => number): number {
    const number = typeof owner === 'number' ? owner : this.#ownerOf(owner);
    const best = this.#greatest(used, number, AVERAGED, countedOf);
    const mean = best.reduce((sum, { cosine }) => sum + cosine, 0) / AVERAGED;
    // The very question that was asked says more than all others.
    const likest = (best[0]?.cosine ?? 0) ** 2;
    return Math.max(mean, likest);
  }

  /**
   * The questions of an owner, by its number, with the greatest cosines, in falling order.
   *
   * @param countedOf What counts of the weight of a term or pair; all of it if left out.
   */
  #greatest(
    used: readonly Weighed[],
    owner: number,
    count: number,
    countedOf = ({ weight }: Weighed) => weight,
  ): Compared[] {
    const { norms } = this.#prepared;
    const range = boundsOf(this.#prepared, owner);
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
      const length = (norms[question] ?? 1) * norm;
      // To multiply is faster than to divide.
      if (product < least * length) continue;
      insert({ question, cosine: product / length }, best, count);
      least = best.length < count ? 0 : (best[count - 1]?.cosine ?? 0);
    }
    this.#products.clear();
    return best;
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
