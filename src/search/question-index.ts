import type { Document } from '../documents/index.ts';
import { type IndexedPassage, type IndexedQuestion, indexQuestion } from './passage-index.ts';
import { QuestionWords } from './question-words.ts';

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
  readonly words: QuestionWords;
  readonly #owners: readonly Owner[];
  readonly #terms: readonly ReadonlySet<string>[];
  readonly #ownerOf: Int32Array;
  /** Each question's length as a vector of the idf of its terms and phrases. */
  readonly #norms: Float64Array;
  /** By term or phrase, the questions that use it. */
  readonly #postings: ReadonlyMap<string, Int32Array>;
  /** Room for a query's product with each question; all zero between queries. */
  readonly #products: Float64Array;

  constructor(passages: readonly IndexedPassage[]) {
    const asked = passages.filter(({ document }) => hasQuestions(document));
    const documents = [...new Set(asked.map(({ document }) => document))];
    const questionsOf = new Map<Owner, readonly IndexedQuestion[]>([
      ...asked.map((indexed) => [indexed, indexed.questions] as const),
      ...documents.map((document) => [document, document.unanswered.map(indexQuestion)] as const),
    ]);
    this.words = new QuestionWords(asked);
    this.#owners = [...questionsOf.keys()];
    const questions = [...questionsOf.values()].flatMap((all, owner) =>
      all.map((question) => ({ owner, ...question })),
    );
    this.#terms = questions.map(({ terms }) => terms);
    this.#ownerOf = Int32Array.from(questions, ({ owner }) => owner);
    this.#norms = Float64Array.from(questions, ({ terms, phrases }) => this.#norm([...terms, ...phrases]));
    this.#products = new Float64Array(questions.length);
    const postings = new Map<string, number[]>();
    for (const [number, { terms, phrases }] of questions.entries()) {
      for (const words of [...terms, ...phrases]) {
        const known = postings.get(words);
        if (known) known.push(number);
        else postings.set(words, [number]);
      }
    }
    this.#postings = new Map([...postings].map(([words, numbers]) => [words, Int32Array.from(numbers)]));
  }

  /** How like a query, as its terms and phrases, the questions are, of each passage and document that has one like it. */
  likeness(words: readonly string[]): ReadonlyMap<Owner, Likeness> {
    const touched = this.#multiply(words);
    const norm = this.#norm(words);
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
  #multiply(words: readonly string[]): number[] {
    const touched: number[] = [];
    for (const each of words) {
      const weight = this.words.idf(each) ** 2;
      for (const question of this.#postings.get(each) ?? []) {
        const product = this.#products[question] ?? 0;
        if (product === 0) touched.push(question);
        this.#products[question] = product + weight;
      }
    }
    return touched;
  }

  #norm(words: readonly string[]): number {
    let sum = 0;
    for (const each of words) sum += this.words.idf(each) ** 2;
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
