import type { Document } from '../../documents/index.ts';
import type { IndexedPassage, IndexedQuestion } from './prepare.ts';
import { QuestionUsage } from './question-usage.ts';

/** A passage is as like a query as so many of its questions are, those that are most like it, on the average. */
const NEAREST = 3;

/** Whose a question is: that of the passage that answers it, or of the document that does not. */
type Owner = IndexedPassage | Document;

/** How like a query the questions of a passage or document are, by the cosine of the angle between them. */
export interface Similarity {
  /** From 0 to 1: the mean of the three that are most like it. */
  readonly mean: number;
  /** The terms of the one that is most like it. */
  readonly nearest: ReadonlySet<string>;
}

/** The questions that passages answer, and those that documents do not. Owners and questions are known by number. */
export class QuestionIndex {
  readonly usage: QuestionUsage;
  readonly #owners: readonly Owner[];
  readonly #terms: readonly ReadonlySet<string>[];
  readonly #ownerOf: Int32Array;
  /** Each question's length as a vector of the idf of its terms and bigrams. */
  readonly #norms: Float64Array;
  /** By term or bigram, the questions that use it. */
  readonly #postings: ReadonlyMap<string, Int32Array>;
  readonly #documents: ReadonlySet<Document>;

  constructor(
    documents: readonly {
      readonly document: Document;
      readonly passages: readonly IndexedPassage[];
      readonly unanswered: readonly IndexedQuestion[];
    }[],
  ) {
    const asked = documents.filter(({ passages }) => passages.some(({ questions }) => questions.length > 0));
    const passages = asked.flatMap((each) => each.passages);
    const questionsOf = new Map<Owner, readonly IndexedQuestion[]>([
      ...passages.map((indexed) => [indexed, indexed.questions] as const),
      ...asked.map(({ document, unanswered }) => [document, unanswered] as const),
    ]);
    this.#documents = new Set(asked.map(({ document }) => document));
    this.usage = new QuestionUsage(passages);
    this.#owners = [...questionsOf.keys()];
    const questions = [...questionsOf.values()].flatMap((all, owner) =>
      all.map((question) => ({ owner, ...question })),
    );
    this.#terms = questions.map(({ terms }) => terms);
    this.#ownerOf = Int32Array.from(questions, ({ owner }) => owner);
    this.#norms = Float64Array.from(questions, ({ terms, bigrams }) => this.#norm([...terms, ...bigrams]));
    const postings = new Map<string, number[]>();
    for (const [number, { terms, bigrams }] of questions.entries()) {
      for (const words of [...terms, ...bigrams]) {
        const known = postings.get(words);
        if (known) known.push(number);
        else postings.set(words, [number]);
      }
    }
    this.#postings = new Map([...postings].map(([words, numbers]) => [words, Int32Array.from(numbers)]));
  }

  /** Whether a document is searched by its questions. */
  has(document: Document): boolean {
    return this.#documents.has(document);
  }

  /** How like a query, as its terms and bigrams, the questions are, of each passage and document that has one like it. */
  similarity(words: readonly string[]): ReadonlyMap<Owner, Similarity> {
    const norm = this.#norm(words);
    const nearest: { best: number[]; question: number }[] = [];
    for (const [question, product] of this.#multiply(words)) {
      const cosine = product / ((this.#norms[question] ?? 1) * norm);
      const owner = this.#ownerOf[question] ?? 0;
      const known = nearest[owner];
      if (!known) {
        nearest[owner] = { best: [cosine], question };
        continue;
      }
      if (cosine > (known.best[0] ?? 0)) known.question = question;
      insert(cosine, known.best);
    }
    const similarity = new Map<Owner, Similarity>();
    for (const [number, owner] of this.#owners.entries()) {
      const found = nearest[number];
      if (!found) continue;
      const mean = found.best.reduce((sum, cosine) => sum + cosine, 0) / NEAREST;
      similarity.set(owner, { mean, nearest: this.#terms[found.question] ?? new Set() });
    }
    return similarity;
  }

  /** The products of a query with the questions that have a word of it, by the question. */
  #multiply(words: readonly string[]): ReadonlyMap<number, number> {
    const products = new Map<number, number>();
    for (const each of words) {
      const weight = this.usage.idf(each) ** 2;
      for (const question of this.#postings.get(each) ?? []) {
        products.set(question, (products.get(question) ?? 0) + weight);
      }
    }
    return products;
  }

  #norm(words: readonly string[]): number {
    let sum = 0;
    for (const each of words) sum += this.usage.idf(each) ** 2;
    return Math.sqrt(sum);
  }
}

/** Puts a number into a list of the greatest, in falling order. */
function insert(value: number, greatest: number[]): void {
  if (greatest.length === NEAREST && value <= (greatest[NEAREST - 1] ?? 0)) return;
  let at = greatest.length;
  while (at > 0 && value > (greatest[at - 1] ?? 0)) at -= 1;
  greatest.splice(at, 0, value);
  if (greatest.length > NEAREST) greatest.pop();
}
