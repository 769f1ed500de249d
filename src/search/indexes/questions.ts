import type { Document } from '../../documents/index.ts';
import { isInflection, type Token } from '../../text/index.ts';
import { type Forms, NONE } from './forms.ts';
import type { Lexicon } from './lexicon.ts';
import type { PreparedSearch } from './prepare.ts';
import type { PreparedQuestions } from './prepare-questions.ts';
import { QuestionUsage, strengthOf } from './question-usage.ts';
import { firstPlace, lowerBound, rowOf } from './rows.ts';

/** A passage is as like a query as so many of its questions are, those that are most like it, on the average. */
const NEAREST = 3;

/** How like a query some questions are, by the cosine of the angle between them. */
export interface Similarity {
  /** From 0 to 1: the mean of the three that are most like it. */
  readonly mean: number;
  /** The terms of the one that is most like it. */
  readonly nearest: ReadonlySet<string>;
}

interface Compared {
  readonly question: number;
  readonly cosine: number;
}

const NO_ROWS = { starts: new Uint32Array(), items: new Uint32Array(), counts: new Uint32Array() };
const NO_USES = { questions: NO_ROWS, passages: NO_ROWS };
const NO_QUESTIONS: PreparedQuestions = {
  ...{ starts: new Uint32Array(), terms: NO_ROWS, norms: new Float64Array(), size: 0 },
  ...{ termUses: NO_USES, pairUses: NO_USES, forms: NO_ROWS },
};

/** Whose questions are: a passage's, by its number in the library, or a document's. */
type Owner = number | Document;

/** The questions that passages answer, and those that documents do not. */
export class QuestionIndex {
  readonly terms: QuestionUsage;
  readonly bigrams: QuestionUsage;
  readonly #prepared: PreparedQuestions;
  readonly #forms: Forms;
  readonly #lexicon: Lexicon;
  /** The number of each document as an owner: behind all passages. */
  readonly #owners: ReadonlyMap<Document, number>;

  constructor(documents: readonly Document[], { questions, forms, tokens }: PreparedSearch, lexicon: Lexicon) {
    this.#owners = new Map(documents.map((document, at) => [document, tokens.starts.length - 1 + at]));
    this.#prepared = questions ?? NO_QUESTIONS;
    this.#forms = forms;
    this.#lexicon = lexicon;
    const { termUses, pairUses, size } = this.#prepared;
    const questionsOf = (passage: number) => this.#countOf(passage);
    this.terms = new QuestionUsage(termUses, (term) => lexicon.numberOf(term), size, questionsOf);
    this.bigrams = new QuestionUsage(pairUses, (bigram) => lexicon.pairOf(bigram), size, questionsOf);
  }

  /** How strongly a passage's questions use a very word, but for its inflection, from 0 to 1: no relatives of it. */
  wordSupport({ term, word }: Pick<Token, 'term' | 'word'>, passage: number): number {
    const { starts, items, counts } = this.#prepared.forms;
    const { words, terms } = this.#forms;
    const number = this.#lexicon.numberOf(term);
    const termAt = (at: number) => terms[items[at] ?? 0] ?? 0;
    const end = starts[passage + 1] ?? 0;
    let count = 0;
    const start = firstPlace((at) => termAt(at) >= number, starts[passage] ?? 0, end);
    for (let at = start; at < end && termAt(at) === number; at += 1) {
      const form = this.#lexicon.stringOf(words[items[at] ?? 0] ?? 0);
      if (isInflection(form, word)) count += counts[at] ?? 0;
    }
    return count === 0 ? 0 : strengthOf(count, this.#countOf(passage));
  }

  /**
   * Compares a query, as its terms and bigrams, with questions.
   *
   * @returns How like it those of an owner are; undefined if none of these has any of them.
   */
  compare(terms: readonly string[], bigrams: readonly string[]): (owner: Owner) => Similarity | undefined {
    const { starts, norms } = this.#prepared;
    const used = [
      ...terms.map((term) => ({ weight: this.terms.idf(term) ** 2, questions: this.terms.questionsWith(term) })),
      ...bigrams.map((pair) => ({ weight: this.bigrams.idf(pair) ** 2, questions: this.bigrams.questionsWith(pair) })),
    ];
    const norm = Math.sqrt(used.reduce((sum, { weight }) => sum + weight, 0));
    const similarity = (owner: number): Similarity | undefined => {
      const [from, to] = [starts[owner] ?? 0, starts[owner + 1] ?? 0];
      const products = new Float64Array(to - from);
      for (const { weight, questions } of used) {
        for (let at = lowerBound(questions, from); at < questions.length; at += 1) {
          const question = questions[at] ?? to;
          if (question >= to) break;
          products[question - from] = (products[question - from] ?? 0) + weight;
        }
      }
      const best: Compared[] = [];
      for (const [at, product] of products.entries()) {
        if (product > 0) insert({ question: from + at, cosine: product / ((norms[from + at] ?? 1) * norm) }, best);
      }
      const [nearest] = best;
      if (!nearest) return undefined;
      const mean = best.reduce((sum, { cosine }) => sum + cosine, 0) / NEAREST;
      return { mean, nearest: this.#termsOf(nearest.question) };
    };
    const known = new Map<Owner, Similarity | undefined>();
    return (owner) => {
      if (!known.has(owner))
        known.set(owner, similarity(typeof owner === 'number' ? owner : (this.#owners.get(owner) ?? NONE)));
      return known.get(owner);
    };
  }

  #countOf(owner: number): number {
    const { starts } = this.#prepared;
    return (starts[owner + 1] ?? 0) - (starts[owner] ?? 0);
  }

  #termsOf(question: number): ReadonlySet<string> {
    return new Set(Array.from(rowOf(this.#prepared.terms, question), (term) => this.#lexicon.stringOf(term)));
  }
}

/** Puts a question into a list of those with the greatest cosines, in falling order. */
function insert(question: Compared, greatest: Compared[]): void {
  if (greatest.length === NEAREST && question.cosine <= (greatest[NEAREST - 1]?.cosine ?? 0)) return;
  let at = greatest.length;
  while (at > 0 && question.cosine > (greatest[at - 1]?.cosine ?? 0)) at -= 1;
  greatest.splice(at, 0, question);
  if (greatest.length > NEAREST) greatest.pop();
}
