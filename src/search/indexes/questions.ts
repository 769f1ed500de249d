import type { Document } from '../../documents/index.ts';
import { isInflection, lengthOf, NO_STRINGS, partitionPoint, type Range, rowOf, stringAt } from '../../text/index.ts';
import type { Forms } from './forms.ts';
import type { Lexicon } from './lexicon.ts';
import type { PreparedSearch } from './prepare.ts';
import type { PreparedQuestions } from './prepare-questions.ts';
import { QuestionNames } from './question-names.ts';
import { QuestionUsage } from './question-usage.ts';
import { Sums } from './sums.ts';
import { strengthOf } from './uses.ts';

/** A passage is as like a query as so many of its questions are, those that are most like it, on the average. */
const AVERAGED = 3;
/** So many of these are told. */
const NEAREST = 5;

/** How like a query some questions are, by the cosine of the angle between them. */
export interface Similarity {
  /** From 0 to 1: the mean of the three that are most like it, or the square of the greatest where that is more. */
  readonly likeness: number;
  /** The numbers of the five that are most like it, best first. */
  readonly nearest: readonly number[];
}

/** A question, and how like a query it is: the cosine of the angle between them. */
export interface Compared {
  readonly question: number;
  readonly cosine: number;
}

const NO_ROWS = { starts: new Uint32Array(2), items: new Uint32Array(), counts: new Uint32Array() };
const NO_NAMES = {
  ...{ names: [], isAlliance: new Uint8Array(), mentions: NO_ROWS },
  ...{ isWithNext: new Uint8Array(), acts: new Uint8Array(), byPassage: NO_ROWS },
};
const NO_USES = { questions: NO_ROWS, passages: NO_ROWS, weights: new Float32Array(1) };
const NO_QUESTIONS: PreparedQuestions = {
  ...{ starts: new Uint32Array(), terms: NO_ROWS, norms: new Float64Array(), size: 0 },
  ...{ termUses: NO_USES, pairUses: NO_USES, forms: NO_ROWS },
  ...{ names: NO_NAMES, askForNumber: new Uint8Array(), askForReason: new Uint8Array() },
  texts: NO_STRINGS,
};

/** A term or pair of words of a query, with the square of what it says, and what of that counts. */
interface Weighed {
  readonly number: number;
  readonly usage: QuestionUsage;
  readonly weight: number;
  readonly counted: number;
}

/** Whose questions are: a passage's, by its number in the library, or a document's. */
type Owner = number | Document;

/** The questions that passages answer, and those that documents do not. */
export class QuestionIndex {
  readonly terms: QuestionUsage;
  readonly pairs: QuestionUsage;
  readonly names: QuestionNames;
  readonly #prepared: PreparedQuestions;
  readonly #forms: Forms;
  readonly #lexicon: Lexicon;
  /** By place among the questions of an owner. */
  readonly #products: Sums;
  /** The number of each document as an owner: behind all passages. */
  readonly #owners: ReadonlyMap<Document, number>;
  /** The number of its first passage. */
  readonly #firsts = new Map<Document, number>();

  constructor(documents: readonly Document[], { questions, forms, tokens }: PreparedSearch, lexicon: Lexicon) {
    this.#owners = new Map(documents.map((document, at) => [document, tokens.starts.length - 1 + at]));
    let passages = 0;
    for (const document of documents) {
      this.#firsts.set(document, passages);
      passages += document.passages.length;
    }
    this.#prepared = questions ?? NO_QUESTIONS;
    this.names = new QuestionNames(this.#prepared.names, documents, lexicon);
    this.#forms = forms;
    this.#lexicon = lexicon;
    const { starts, termUses, pairUses, size } = this.#prepared;
    this.#products = new Sums(
      Array.from(starts).reduce((most, start, owner) => Math.max(most, start - (starts[owner - 1] ?? 0)), 0),
    );
    const questionsOf = (passage: number) => this.countOf(passage);
    this.terms = new QuestionUsage(termUses, size, questionsOf);
    this.pairs = new QuestionUsage(pairUses, size, questionsOf);
  }

  get isEmpty(): boolean {
    return this.count === 0;
  }

  /** How many there are. */
  get count(): number {
    return this.#prepared.norms.length;
  }

  /** How strongly a passage's questions use a very word, but for its inflection, from 0 to 1: no relatives of it. */
  wordSupport({ number, word }: { readonly number: number; readonly word: string }, passage: number): number {
    const { starts, items, counts } = this.#prepared.forms;
    const { words, terms } = this.#forms;
    const termAt = (at: number) => terms[items[at] ?? 0] ?? 0;
    const end = starts[passage + 1] ?? 0;
    let count = 0;
    const start = partitionPoint(starts[passage] ?? 0, end, (at) => termAt(at) >= number);
    for (let at = start; at < end && termAt(at) === number; at += 1) {
      const form = this.#lexicon.stringOf(words[items[at] ?? 0] ?? 0);
      if (isInflection(form, word)) count += counts[at] ?? 0;
    }
    return count === 0 ? 0 : strengthOf(count, this.countOf(passage));
  }

  /**
   * Compares a query, as its terms and pairs of words, with questions.
   *
   * @returns How like it those of an owner are; undefined if none of these has any of them.
   */
  compare(terms: readonly number[], pairs: readonly number[]): (owner: Owner) => Similarity | undefined {
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
  unexplainedSimilarity(
    terms: readonly number[],
    pairs: readonly number[],
    document: Document,
    passage: number,
  ): number {
    const used = this.#weighed(terms, pairs);
    const unexplained = used.map((each) => ({
      ...each,
      counted: each.weight * (1 - each.usage.support(each.number, passage)),
    }));
    return this.#similarity(unexplained, document)?.likeness ?? 0;
  }

  #similarity(used: readonly Weighed[], owner: Owner): Similarity | undefined {
    const { starts } = this.#prepared;
    const number = typeof owner === 'number' ? owner : this.#owners.get(owner);
    if (number === undefined) return undefined;
    const range = { from: starts[number] ?? 0, to: starts[number + 1] ?? 0 };
    const best = this.#greatest(used, range, NEAREST);
    if (best.length === 0) return undefined;
    const mean = best.slice(0, AVERAGED).reduce((sum, { cosine }) => sum + cosine, 0) / AVERAGED;
    // The very question that was asked says more than all others.
    const likest = (best[0]?.cosine ?? 0) ** 2;
    return { likeness: Math.max(mean, likest), nearest: best.map(({ question }) => question) };
  }

  #weighed(terms: readonly number[], pairs: readonly number[]): Weighed[] {
    const weighed = (numbers: readonly number[], usage: QuestionUsage) =>
      numbers.map((number) => ({
        number,
        usage,
        weight: usage.weight(number) ** 2,
        counted: usage.weight(number) ** 2,
      }));
    return [...weighed(terms, this.terms), ...weighed(pairs, this.pairs)];
  }

  /** The questions of some with the greatest cosines, in falling order. */
  #greatest(used: readonly Weighed[], range: Range, count: number): Compared[] {
    const { norms } = this.#prepared;
    const norm = Math.sqrt(used.reduce((sum, { weight }) => sum + weight, 0));
    for (const { number, usage, counted } of used) if (counted > 0) usage.addTo(this.#products, number, counted, range);
    const best: Compared[] = [];
    let least = 0;
    for (const place of this.#products.places) {
      const question = range.from + place;
      const product = this.#products.at(place);
      const length = (norms[question] ?? 1) * norm;
      // To multiply is faster than to divide.
      if (product >= least * length) least = insert({ question, cosine: product / length }, best, count);
    }
    this.#products.clear();
    return best;
  }

  /** Those questions of a passage that are most like a query, best first. */
  likest(terms: readonly number[], pairs: readonly number[], passage: number, count: number): readonly Compared[] {
    const { starts } = this.#prepared;
    const range = { from: starts[passage] ?? 0, to: starts[passage + 1] ?? 0 };
    return this.#greatest(this.#weighed(terms, pairs), range, count);
  }

  /** How many of the questions that a document does not answer use a term, and how many of those that it does. */
  countsUsing(term: number, document: Document): { readonly unanswered: number; readonly answered: number } {
    const { starts } = this.#prepared;
    const owner = this.#owners.get(document) ?? 0;
    const first = this.#firsts.get(document) ?? 0;
    const count = (from: number, to: number) =>
      this.terms.countIn(term, { from: starts[from] ?? 0, to: starts[to] ?? 0 });
    return { unanswered: count(owner, owner + 1), answered: count(first, first + document.passages.length) };
  }

  /** Whether a question asks for a number or a time. */
  asksForNumber(question: number): boolean {
    return this.#prepared.askForNumber[question] === 1;
  }

  asksForReason(question: number): boolean {
    return this.#prepared.askForReason[question] === 1;
  }

  /** How many questions some passages answer, on the average. */
  meanOf({ from, to }: Range): number {
    const { starts } = this.#prepared;
    return ((starts[to] ?? 0) - (starts[from] ?? 0)) / Math.max(1, to - from);
  }

  /** How many questions a passage answers. */
  countOf(passage: number): number {
    return lengthOf(this.#prepared, passage);
  }

  /** A question that a passage answers, as it is written. */
  textOf(question: number): string {
    return stringAt(this.#prepared.texts, question);
  }

  /** The terms of a question. */
  termsOf(question: number): ReadonlySet<string> {
    return new Set(Array.from(rowOf(this.#prepared.terms, question), (term) => this.#lexicon.stringOf(term)));
  }
}

/**
 * Puts a question into a list of those with the greatest cosines, in falling order; of equal ones the first asked first.
 *
 * @param most So many there are at most.
 * @returns What the next one must reach to be put in.
 */
function insert(question: Compared, greatest: Compared[], most: number): number {
  let at = greatest.length;
  for (let next = greatest[at - 1]; next && isBefore(question, next); next = greatest[at - 1]) {
    greatest[at] = next;
    at -= 1;
  }
  greatest[at] = question;
  if (greatest.length > most) greatest.pop();
  return greatest.length < most ? 0 : (greatest[most - 1]?.cosine ?? 0);
}

function isBefore(a: Compared, b: Compared): boolean {
  return a.cosine > b.cosine || (a.cosine === b.cosine && a.question < b.question);
}
