import type { Document } from '../../documents/index.ts';
import { isInflection } from '../../text/index.ts';
import type { Forms } from './forms.ts';
import type { Lexicon } from './lexicon.ts';
import type { PreparedTexts } from './prepare.ts';
import type { PreparedQuestions } from './prepare-questions.ts';
import { QuestionUsage, strengthOf } from './question-usage.ts';
import { firstPlace, type Range, rowOf } from './rows.ts';

/** A passage is as like a query as so many of its questions are, those that are most like it, on the average. */
const NEAREST = 3;

/** How like a query some questions are, by the cosine of the angle between them. */
export interface Similarity {
  /** From 0 to 1: the mean of the three that are most like it. */
  readonly mean: number;
  /** The number of the one that is most like it. */
  readonly nearest: number;
}

interface Compared {
  readonly question: number;
  readonly cosine: number;
}

const NO_ROWS = { starts: new Uint32Array(2), items: new Uint32Array(), counts: new Uint32Array() };
const NO_USES = { questions: NO_ROWS, passages: NO_ROWS, totals: new Uint32Array(1) };
const NO_QUESTIONS: PreparedQuestions = {
  ...{ starts: new Uint32Array(), terms: NO_ROWS, norms: new Float64Array(), size: 0 },
  ...{ termUses: NO_USES, pairUses: NO_USES, forms: NO_ROWS },
};

/** Whose questions are: a passage's, by its number in the library, or a document's. */
type Owner = number | Document;

/** The questions that passages answer, and those that documents do not. */
export class QuestionIndex {
  readonly terms: QuestionUsage;
  readonly pairs: QuestionUsage;
  readonly #prepared: PreparedQuestions;
  readonly #forms: Forms;
  readonly #lexicon: Lexicon;
  /** Room for a number beside each question of an owner, since making it anew takes longer than to fill it. */
  readonly #products: Float64Array;
  /** The number of each document as an owner: behind all passages. */
  readonly #owners: ReadonlyMap<Document, number>;

  constructor(documents: readonly Document[], { questions, forms, tokens }: PreparedTexts, lexicon: Lexicon) {
    this.#owners = new Map(documents.map((document, at) => [document, tokens.starts.length - 1 + at]));
    this.#prepared = questions ?? NO_QUESTIONS;
    this.#forms = forms;
    this.#lexicon = lexicon;
    const { starts, termUses, pairUses, size } = this.#prepared;
    this.#products = new Float64Array(
      starts.reduce((most, start, owner) => Math.max(most, start - (starts[owner - 1] ?? 0)), 0),
    );
    const questionsOf = (passage: number) => this.#countOf(passage);
    this.terms = new QuestionUsage(termUses, size, questionsOf);
    this.pairs = new QuestionUsage(pairUses, size, questionsOf);
  }

  get isEmpty(): boolean {
    return this.#prepared.size === 0;
  }

  /** How strongly a passage's questions use a very word, but for its inflection, from 0 to 1: no relatives of it. */
  wordSupport({ number, word }: { readonly number: number; readonly word: string }, passage: number): number {
    const { starts, items, counts } = this.#prepared.forms;
    const { words, terms } = this.#forms;
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
   * Compares a query, as its terms and pairs of words, with questions.
   *
   * @returns How like it those of an owner are; undefined if none of these has any of them.
   */
  compare(terms: readonly number[], pairs: readonly number[]): (owner: Owner) => Similarity | undefined {
    const { starts, norms } = this.#prepared;
    const used = [
      ...terms.map((number) => ({ number, usage: this.terms, weight: this.terms.idf(number) ** 2 })),
      ...pairs.map((number) => ({ number, usage: this.pairs, weight: this.pairs.idf(number) ** 2 })),
    ];
    const norm = Math.sqrt(used.reduce((sum, { weight }) => sum + weight, 0));
    const similarity = (owner: number): Similarity | undefined => {
      const range = { from: starts[owner] ?? 0, to: starts[owner + 1] ?? 0 };
      const { from, to } = range;
      const products = this.#products.fill(0, 0, to - from);
      for (const { number, usage, weight } of used) usage.addTo(products, number, weight, range);
      const best: Compared[] = [];
      let least = 0;
      for (let question = from; question < to; question += 1) {
        const product = products[question - from] ?? 0;
        const length = (norms[question] ?? 1) * norm;
        // To multiply is faster than to divide.
        if (product > least * length) least = insert({ question, cosine: product / length }, best);
      }
      const [nearest] = best;
      if (!nearest) return undefined;
      const mean = best.reduce((sum, { cosine }) => sum + cosine, 0) / NEAREST;
      return { mean, nearest: nearest.question };
    };
    const known = new Map<number, Similarity | undefined>();
    return (owner) => {
      const number = typeof owner === 'number' ? owner : this.#owners.get(owner);
      if (number === undefined) return undefined;
      if (!known.has(number)) known.set(number, similarity(number));
      return known.get(number);
    };
  }

  /** How many questions some passages answer, on the average. */
  meanOf({ from, to }: Range): number {
    const { starts } = this.#prepared;
    return ((starts[to] ?? 0) - (starts[from] ?? 0)) / Math.max(1, to - from);
  }

  #countOf(owner: number): number {
    const { starts } = this.#prepared;
    return (starts[owner + 1] ?? 0) - (starts[owner] ?? 0);
  }

  /** The terms of a question. */
  termsOf(question: number): ReadonlySet<string> {
    return new Set(Array.from(rowOf(this.#prepared.terms, question), (term) => this.#lexicon.stringOf(term)));
  }
}

/**
 * Puts a question into a list of those with the greatest cosines, in falling order.
 *
 * @returns What the next one must exceed to be put in.
 */
function insert(question: Compared, greatest: Compared[]): number {
  let at = greatest.length;
  while (at > 0 && question.cosine > (greatest[at - 1]?.cosine ?? 0)) at -= 1;
  greatest.splice(at, 0, question);
  if (greatest.length > NEAREST) greatest.pop();
  return greatest.length < NEAREST ? 0 : (greatest[NEAREST - 1]?.cosine ?? 0);
}
