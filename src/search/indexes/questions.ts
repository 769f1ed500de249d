import type { Document } from '../../documents/index.ts';
import {
  boundsOf,
  isInflection,
  lengthOf,
  NO_STRINGS,
  partitionPoint,
  type Range,
  rowOf,
  stringAt,
} from '../../text/index.ts';
import type { Forms } from './forms.ts';
import type { Lexicon } from './lexicon.ts';
import type { PassageIndex } from './passages.ts';
import { ASKS, type PreparedQuestions } from './prepare-questions.ts';
import { MANY_QUESTIONS, type PreparedSearch } from './prepared.ts';
import { QuestionLikeness } from './question-likeness.ts';
import { QuestionNames } from './question-names.ts';
import { QuestionUsage } from './question-usage.ts';
import { strengthOf } from './uses.ts';

const NO_ROWS = { starts: new Uint32Array(2), items: new Uint32Array(), counts: new Uint32Array() };
const NO_NAMES = {
  ...{ names: [], isAlliance: new Uint8Array(), mentions: NO_ROWS },
  ...{ isWithNext: new Uint8Array(), acts: new Uint8Array(), byOwner: NO_ROWS },
};
const NO_USES = { questions: NO_ROWS, passages: NO_ROWS, weights: new Float32Array(1) };
const NO_QUESTIONS: PreparedQuestions = {
  ...{ starts: new Uint32Array(), terms: NO_ROWS, norms: new Float64Array(), size: 0 },
  ...{ termUses: NO_USES, pairUses: NO_USES, forms: NO_ROWS },
  ...{ names: NO_NAMES, asks: new Uint8Array() },
  texts: NO_STRINGS,
};

/** The questions that passages answer, and those that documents do not. */
export class QuestionIndex {
  readonly terms: QuestionUsage;
  readonly pairs: QuestionUsage;
  readonly names: QuestionNames;
  readonly likeness: QuestionLikeness;
  readonly #prepared: PreparedQuestions;
  readonly #forms: Forms;
  readonly #lexicon: Lexicon;
  readonly #passages: PassageIndex;
  /** The number of each document as an owner of questions: behind all passages. */
  readonly #owners: ReadonlyMap<Document, number>;

  constructor(
    documents: readonly Document[],
    { questions, forms }: PreparedSearch,
    lexicon: Lexicon,
    passages: PassageIndex,
  ) {
    this.#passages = passages;
    this.#owners = new Map(documents.map((document, at) => [document, passages.size + at]));
    this.#prepared = questions ?? NO_QUESTIONS;
    this.names = new QuestionNames(this.#prepared.names, documents, lexicon);
    this.#forms = forms;
    this.#lexicon = lexicon;
    const { termUses, pairUses, size } = this.#prepared;
    const questionsOf = (passage: number) => this.countOf(passage);
    this.terms = new QuestionUsage(termUses, size, questionsOf);
    this.pairs = new QuestionUsage(pairUses, size, questionsOf);
    this.likeness = new QuestionLikeness(this.#prepared, this.terms, this.pairs, (document) => this.#ownerOf(document));
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
    const { items, counts } = this.#prepared.forms;
    const { words, terms } = this.#forms;
    const termAt = (at: number) => terms[items[at] ?? 0] ?? 0;
    const { from, to } = boundsOf(this.#prepared.forms, passage);
    let count = 0;
    const start = partitionPoint(from, to, (at) => termAt(at) >= number);
    for (let at = start; at < to && termAt(at) === number; at += 1) {
      const form = this.#lexicon.stringOf(words[items[at] ?? 0] ?? 0);
      if (isInflection(form, word)) count += counts[at] ?? 0;
    }
    return count === 0 ? 0 : strengthOf(count, this.countOf(passage));
  }

  #ownerOf(document: Document): number {
    return this.#owners.get(document) ?? -1;
  }

  /** How many of the questions that a document does not answer use a term, and how many of those that it does. */
  countsUsing(term: number, document: Document): { readonly unanswered: number; readonly answered: number } {
    const owner = this.#ownerOf(document);
    return {
      unanswered: this.terms.countIn(term, this.#questionsBy({ from: owner, to: owner + 1 })),
      answered: this.terms.countIn(term, this.#questionsBy(this.#passages.rangeOf(document))),
    };
  }

  /** How many of the questions that a document does not answer name somebody, and how many of those that it does. */
  countsNaming(name: string, document: Document): { readonly unanswered: number; readonly answered: number } {
    const { from } = this.#passages.rangeOf(document);
    const answered = document.passages.reduce((sum, _, at) => sum + this.names.countNaming(name, from + at), 0);
    return { unanswered: this.names.countNaming(name, this.#ownerOf(document)), answered };
  }

  /** Whether a question asks for something. */
  asksFor(what: keyof typeof ASKS, question: number): boolean {
    return ((this.#prepared.asks[question] ?? 0) & ASKS[what]) !== 0;
  }

  /** The numbers of the questions of some owners that stand behind each other. */
  #questionsBy({ from, to }: Range): Range {
    const { starts } = this.#prepared;
    return { from: starts[from] ?? 0, to: starts[to] ?? 0 };
  }

  /** How many questions each passage of a document answers, on the average. */
  meanOf(document: Document): number {
    const passages = this.#passages.rangeOf(document);
    const { from, to } = this.#questionsBy(passages);
    return (to - from) / Math.max(1, passages.to - passages.from);
  }

  /** How many questions a passage answers. */
  countOf(passage: number): number {
    return lengthOf(this.#prepared, passage);
  }

  /** Whether a passage answers so many questions that they tell what is not asked of it. */
  areMany(passage: number): boolean {
    return this.countOf(passage) >= MANY_QUESTIONS;
  }

  /** The questions that a passage answers. */
  allOf(passage: number): number[] {
    const { from, to } = boundsOf(this.#prepared, passage);
    return Array.from({ length: to - from }, (_, at) => from + at);
  }

  /** A question that a passage answers, as it is written; empty for what is not written as one. */
  textOf(question: number): string {
    return stringAt(this.#prepared.texts, question);
  }

  /** The terms of a question. */
  termsOf(question: number): ReadonlySet<string> {
    return new Set(Array.from(rowOf(this.#prepared.terms, question), (term) => this.#lexicon.stringOf(term)));
  }
}
