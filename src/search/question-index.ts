import type { Document } from '../documents/index.ts';
import { countTerms, type IndexedPassage, termsOf } from './passage-index.ts';

/** A passage's own words count as though so many of its questions used them. */
const TEXT = 3;
/** So many questions with a term speak for it half as strongly as all there could be. */
const HALF = 3;
/** So many of the questions that are most like a query say how like it they are. */
const NEAREST = 3;

/** Whose a question is: that of the passage that answers it, or of the document that does not. */
type Owner = IndexedPassage | Document;

interface Question {
  readonly owner: Owner;
  readonly terms: ReadonlySet<string>;
  /** Its length as a vector of the terms' idf. */
  readonly norm: number;
}

/** How like a query the questions of a passage or document are, by the cosine of the angle between them. */
export interface Likeness {
  /** From 0 to 1: the mean of the three that are most like it. */
  readonly mean: number;
  /** The terms of the one that is most like it. */
  readonly nearest: ReadonlySet<string>;
}

/** The questions that passages answer, and those that documents do not. */
export class QuestionIndex {
  readonly #questions: readonly Question[];
  /** By term, which of the questions use it. */
  readonly #postings = new Map<string, number[]>();
  /** By term, how many questions of a passage or document use it. */
  readonly #counts = new Map<Owner, ReadonlyMap<string, number>>();
  readonly #idf = new Map<string, number>();
  readonly #unknownIdf: number;

  constructor(passages: readonly IndexedPassage[]) {
    const asked = passages.filter(({ document }) => hasQuestions(document));
    const documents = new Set(asked.map(({ document }) => document));
    const questionsOf = new Map<Owner, readonly ReadonlySet<string>[]>([
      ...asked.map((indexed) => [indexed, indexed.questions] as const),
      ...[...documents].map((document) => [document, document.unanswered.map(termsOf)] as const),
    ]);
    for (const [owner, questions] of questionsOf) {
      const counts = countTerms(questions.flatMap((terms) => [...terms]));
      if ('positions' in owner)
        for (const term of owner.positions.keys()) counts.set(term, (counts.get(term) ?? 0) + TEXT);
      this.#counts.set(owner, counts);
    }

    const size = asked.reduce((sum, { questions }) => sum + questions.length + TEXT, 0);
    const idf = (count: number) => Math.log(1 + (size - count + 0.5) / (count + 0.5));
    this.#unknownIdf = idf(0);
    const totals = new Map<string, number>();
    for (const indexed of asked) {
      for (const [term, count] of this.#counts.get(indexed) ?? []) totals.set(term, (totals.get(term) ?? 0) + count);
    }
    for (const [term, total] of totals) this.#idf.set(term, idf(total));

    this.#questions = [...questionsOf].flatMap(([owner, questions]) =>
      questions.map((terms) => ({ owner, terms, norm: this.#norm(terms) })),
    );
    for (const [number, { terms }] of this.#questions.entries()) {
      for (const term of terms) {
        const postings = this.#postings.get(term);
        if (postings) postings.push(number);
        else this.#postings.set(term, [number]);
      }
    }
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
    const products = new Float64Array(this.#questions.length);
    const touched: number[] = [];
    for (const term of terms) {
      const weight = this.idf(term) ** 2;
      for (const number of this.#postings.get(term) ?? []) {
        if (products[number] === 0) touched.push(number);
        products[number] = (products[number] ?? 0) + weight;
      }
    }
    const norm = this.#norm(terms);
    const nearest = new Map<Owner, { best: number[]; terms: ReadonlySet<string> }>();
    for (const number of touched) {
      const question = this.#questions[number];
      if (!question) continue;
      const cosine = (products[number] ?? 0) / (question.norm * norm);
      const known = nearest.get(question.owner);
      if (!known) {
        nearest.set(question.owner, { best: [cosine], terms: question.terms });
        continue;
      }
      if (cosine > (known.best[0] ?? 0)) known.terms = question.terms;
      insert(cosine, known.best);
    }
    return new Map(
      [...nearest].map(([owner, { best, terms }]) => [
        owner,
        { mean: best.reduce((sum, cosine) => sum + cosine, 0) / NEAREST, nearest: terms },
      ]),
    );
  }

  #norm(terms: Iterable<string>): number {
    let sum = 0;
    for (const term of terms) sum += this.idf(term) ** 2;
    return Math.sqrt(sum);
  }
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
