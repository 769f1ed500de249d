import type { Document } from '../documents/index.ts';
import { countTerms, type IndexedPassage, termsOf } from './passage-index.ts';

/** A passage's own words count as though so many of its questions used them. */
const TEXT = 3;
/** So many questions with a term speak for it half as strongly as all there could be. */
const HALF = 4;
/** So many of the questions that are most like a query say how like it they are. */
const NEAREST = 3;

/** Whose a question is: that of the passage that answers it, or of the document that does not. */
type Owner = IndexedPassage | Document;

/** How like a query the questions of a passage or document are, by the cosine of the angle between them. */
export interface Likeness {
  /** From 0 to 1: the mean of the three that are most like it. */
  readonly mean: number;
  /** The terms of the one that is most like it. */
  readonly nearest: ReadonlySet<string>;
}

/** The questions that passages answer, and those that documents do not. Owners and questions are known by number. */
export class QuestionIndex {
  readonly #owners: readonly Owner[];
  readonly #terms: readonly ReadonlySet<string>[];
  readonly #ownerOf: Int32Array;
  /** Each question's length as a vector of its terms' idf. */
  readonly #norms: Float64Array;
  /** By term, the questions that use it. */
  readonly #postings: ReadonlyMap<string, Int32Array>;
  /** By term, how many questions of an owner use it. */
  readonly #counts: ReadonlyMap<Owner, ReadonlyMap<string, number>>;
  readonly #idf: ReadonlyMap<string, number>;
  readonly #unknownIdf: number;
  /** Room for a query's product with each question; all zero between queries. */
  readonly #products: Float64Array;

  constructor(passages: readonly IndexedPassage[]) {
    const asked = passages.filter(({ document }) => hasQuestions(document));
    const documents = [...new Set(asked.map(({ document }) => document))];
    const questionsOf = new Map<Owner, readonly ReadonlySet<string>[]>([
      ...asked.map((indexed) => [indexed, indexed.questions] as const),
      ...documents.map((document) => [document, document.unanswered.map(termsOf)] as const),
    ]);
    this.#counts = new Map([...questionsOf].map(([owner, questions]) => [owner, countTermsOf(owner, questions)]));

    const size = asked.reduce((sum, { questions }) => sum + questions.length + TEXT, 0);
    const idf = (count: number) => Math.log(1 + (size - count + 0.5) / (count + 0.5));
    this.#unknownIdf = idf(0);
    const totals = new Map<string, number>();
    for (const indexed of asked) {
      for (const [term, count] of this.#counts.get(indexed) ?? []) totals.set(term, (totals.get(term) ?? 0) + count);
    }
    this.#idf = new Map([...totals].map(([term, total]) => [term, idf(total)]));

    this.#owners = [...questionsOf.keys()];
    const questions = [...questionsOf.values()].flatMap((all, owner) => all.map((terms) => ({ owner, terms })));
    this.#terms = questions.map(({ terms }) => terms);
    this.#ownerOf = Int32Array.from(questions, ({ owner }) => owner);
    this.#norms = Float64Array.from(questions, ({ terms }) => this.#norm(terms));
    this.#products = new Float64Array(questions.length);
    const postings = new Map<string, number[]>();
    for (const [number, { terms }] of questions.entries()) {
      for (const term of terms) {
        const known = postings.get(term);
        if (known) known.push(number);
        else postings.set(term, [number]);
      }
    }
    this.#postings = new Map([...postings].map(([term, numbers]) => [term, Int32Array.from(numbers)]));
  }

  /** Inverse frequency among the questions that are answered; a term that none of them uses is the rarest. */
  idf(term: string): number {
    return this.#idf.get(term) ?? this.#unknownIdf;
  }

  /** How strongly the questions of a passage or document speak for a term, from 0 to 1; the passage itself does too. */
  support(term: string, owner: Owner): number {
    const count = this.#counts.get(owner)?.get(term) ?? 0;
    return count / (count + HALF);
  }

  /** How like a query the questions are, of each passage and document that has one with a term of it. */
  likeness(terms: readonly string[]): ReadonlyMap<Owner, Likeness> {
    const touched = this.#multiply(terms);
    const norm = this.#norm(terms);
    const nearest: { best: number[]; question: number }[] = [];
    for (const question of touched) {
      const cosine = (this.#products[question] ?? 0) / ((this.#norms[question] ?? 1) * norm);
      this.#products[question] = 0;
      const owner = this.#ownerOf[question] ?? 0;
      const known = nearest[owner];
      if (!known) {
        nearest[owner] = { best: [cosine], question };
        continue;
      }
      if (cosine > (known.best[0] ?? 0)) known.question = question;
      insert(cosine, known.best);
    }
    const likeness = new Map<Owner, Likeness>();
    for (const [number, owner] of this.#owners.entries()) {
      const found = nearest[number];
      if (!found) continue;
      const mean = found.best.reduce((sum, cosine) => sum + cosine, 0) / NEAREST;
      likeness.set(owner, { mean, nearest: this.#terms[found.question] ?? new Set() });
    }
    return likeness;
  }

  /** Adds up the products of a query with the questions; returns the questions whose product is not zero. */
  #multiply(terms: readonly string[]): number[] {
    const touched: number[] = [];
    for (const term of terms) {
      const weight = this.idf(term) ** 2;
      for (const question of this.#postings.get(term) ?? []) {
        const product = this.#products[question] ?? 0;
        if (product === 0) touched.push(question);
        this.#products[question] = product + weight;
      }
    }
    return touched;
  }

  #norm(terms: Iterable<string>): number {
    let sum = 0;
    for (const term of terms) sum += this.idf(term) ** 2;
    return Math.sqrt(sum);
  }
}

/** How many questions of an owner use each term; a passage's own text counts for some. */
function countTermsOf(owner: Owner, questions: readonly ReadonlySet<string>[]): ReadonlyMap<string, number> {
  const counts = countTerms(questions.flatMap((terms) => [...terms]));
  if ('positions' in owner) {
    for (const term of owner.positions.keys()) counts.set(term, (counts.get(term) ?? 0) + TEXT);
  }
  return counts;
}

/** Whether a document is searched by its questions. */
export function hasQuestions(document: Document): boolean {
  return document.passages.some(({ questions }) => questions.length > 0);
}

/** Puts a number into a list of the greatest, in falling order. */
function insert(value: number, greatest: number[]): void {
  if (greatest.length === NEAREST && value <= (greatest[NEAREST - 1] ?? 0)) return;
  let at = greatest.length;
  while (at > 0 && value > (greatest[at - 1] ?? 0)) at -= 1;
  greatest.splice(at, 0, value);
  if (greatest.length > NEAREST) greatest.pop();
}
